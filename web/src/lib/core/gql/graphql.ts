/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AnnounceInput = {
  clientId: string;
  editedField?: string | null | undefined;
  editedId?: string | null | undefined;
  heldId?: string | null | undefined;
  openedId?: string | null | undefined;
  overStageId?: string | null | undefined;
  pipelineId: string;
};

export type AssignDealInput = {
  fromOwnerId: string;
  id: string;
  ownerId: string;
};

export type Channel =
  | 'EMAIL'
  | 'IMPORT'
  | 'MANUAL'
  | 'MESSENGER'
  | 'PHONE'
  | 'SITE';

export type CompleteTaskInput = {
  id: string;
  result?: string | null | undefined;
};

export type Control =
  | 'FREE'
  | 'STRICT'
  | 'UNTRACKED';

/** id may be chosen by the client (uuid), so that later unsent commands can name the deal. A new deal stands first in its column. */
export type CreateDealInput = {
  expectedOn?: string | null | undefined;
  id?: string | null | undefined;
  ownerId?: string | null | undefined;
  partnerId?: string | null | undefined;
  pipelineId: string;
  source?: Channel | null | undefined;
  stageId?: string | null | undefined;
  sum?: string | null | undefined;
  title: string;
};

export type CreateLeadInput = {
  channel: Channel;
  contact?: string | null | undefined;
  id?: string | null | undefined;
  text: string;
};

export type CreatePartnerInput = {
  id?: string | null | undefined;
  name: string;
  ownerId?: string | null | undefined;
};

/** Exactly one of dueAt (an instant) and dueOn (a day: ends at midnight in the assignee's zone). */
export type CreateTaskInput = {
  assigneeId?: string | null | undefined;
  dealId: string;
  dueAt?: string | null | undefined;
  dueOn?: string | null | undefined;
  id?: string | null | undefined;
  kind: TaskKind;
  title: string;
};

export type DealColour =
  | 'GREEN'
  | 'RED'
  | 'YELLOW';

export type DealFilter = {
  colours?: Array<DealColour> | null | undefined;
  expectedFrom?: string | null | undefined;
  expectedTo?: string | null | undefined;
  noNextStep?: boolean | null | undefined;
  ownerIds?: Array<string> | null | undefined;
  sources?: Array<Channel> | null | undefined;
  statuses?: Array<DealStatus> | null | undefined;
  sumFrom?: string | null | undefined;
  sumTo?: string | null | undefined;
  teamIds?: Array<string> | null | undefined;
  text?: string | null | undefined;
};

export type DealStatus =
  | 'IN_WORK'
  | 'LOST'
  | 'WON';

/** Only fields that are given change; null clears. base = the version the form was opened on. A field that changed since with another value is a CONFLICT with both values. */
export type EditDealInput = {
  expectedOn?: string | null | undefined;
  id: string;
  partnerId?: string | null | undefined;
  probability?: number | null | undefined;
  source?: Channel | null | undefined;
  sum?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
};

export type EditPartnerInput = {
  id: string;
  name?: string | null | undefined;
  ownerId?: string | null | undefined;
  version: number;
};

export type EditProfileInput = {
  locale?: Locale | null | undefined;
  theme?: Theme | null | undefined;
  timeZone?: string | null | undefined;
};

export type EditTaskInput = {
  assigneeId?: string | null | undefined;
  dueAt?: string | null | undefined;
  dueOn?: string | null | undefined;
  id: string;
  kind?: TaskKind | null | undefined;
  title?: string | null | undefined;
  version: number;
};

export type LeadState =
  | 'OPEN';

export type Locale =
  | 'EN'
  | 'RU';

export type LoseDealInput = {
  competitor?: string | null | undefined;
  fromStageId: string;
  id: string;
  reasonId: string;
};

/** after and before are hints: the ids of the cards that should stand above and below. */
export type MoveDealInput = {
  afterId?: string | null | undefined;
  beforeId?: string | null | undefined;
  fromStageId: string;
  id: string;
  toStageId: string;
  version?: number | null | undefined;
};

export type MoveDealsInput = {
  ids: Array<string>;
  toStageId: string;
};

/** Makes a resend harmless: the same pair is done once and answered the same. */
export type Receipt = {
  clientId: string;
  mutationId: string;
};

export type ReopenDealInput = {
  fromStatus: DealStatus;
  id: string;
  stageId?: string | null | undefined;
};

export type Role =
  | 'ADMIN'
  | 'HEAD'
  | 'MANAGER'
  | 'OBSERVER';

export type ShareDealInput = {
  id: string;
  userId: string;
};

export type TaskKind =
  | 'CALL'
  | 'EMAIL'
  | 'MEETING'
  | 'TODO';

export type TaskState =
  | 'CANCELLED'
  | 'DONE'
  | 'OPEN';

export type TaskVerbInput = {
  id: string;
};

export type Theme =
  | 'DARK'
  | 'LIGHT'
  | 'SYSTEM';

export type Visibility =
  | 'ALL'
  | 'OWN'
  | 'TEAM';

export type WinDealInput = {
  fromStageId: string;
  id: string;
};

export type WatchChangesSubscriptionVariables = Exact<{
  after: string;
}>;


export type WatchChangesSubscription = { changes: { from: string, to: string, reset: boolean, now: string, build: string, events: Array<{ seq: number, entity: string, id: string, forget: boolean, name: string | null, clientId: string | null, mutationId: string | null, at: string | null, particulars: Record<string, unknown> | null, actor: { id: string, name: string } | null, record:
        | { __typename: 'Deal', id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }
        | { __typename: 'Lead', id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState, takenBy: { id: string, name: string } | null, team: { id: string, name: string } | null }
        | { __typename: 'LostReason', id: string, version: number, name: string, requiresCompetitor: boolean, active: boolean }
        | { __typename: 'Partner', id: string, version: number, name: string, owner: { id: string, name: string }, team: { id: string, name: string } | null }
        | { __typename: 'Pipeline', id: string, version: number, name: string, control: Control, rank: number, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null }> }
        | { __typename: 'Team', id: string, version: number, name: string, parentId: string | null }
        | { __typename: 'User', id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null }
       | null }> } };

export type HeadFiguresFragment = { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number };

export type BoardFiguresFragment = { asOf: string, total: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number }, stages: Array<{ stageId: string, head: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number } }>, leads: { count: number, unanswered: number } };

export type BoardQueryVariables = Exact<{
  pipelineId: string;
  filter?: DealFilter | null | undefined;
  zone: string;
  first: number;
}>;


export type BoardQuery = { board: { asOf: string, pipeline: { id: string, version: number, name: string, control: Control, rank: number, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null }> }, columns: Array<{ stage: { id: string }, deals: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } }>, leads: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState, takenBy: { id: string, name: string } | null, team: { id: string, name: string } | null }> }, heads: { asOf: string, total: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number }, stages: Array<{ stageId: string, head: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number } }>, leads: { count: number, unanswered: number } } } };

export type BoardColumnQueryVariables = Exact<{
  stageId: string;
  filter?: DealFilter | null | undefined;
  zone: string;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardColumnQuery = { boardColumn: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type WatchHeadsSubscriptionVariables = Exact<{
  pipelineId: string;
  filter?: DealFilter | null | undefined;
  zone: string;
}>;


export type WatchHeadsSubscription = { boardHeads: { asOf: string, total: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number }, stages: Array<{ stageId: string, head: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number } }>, leads: { count: number, unanswered: number } } };

export type DealRowFragment = { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null };

export type DealQueryVariables = Exact<{
  id: string;
}>;


export type DealQuery = { deal: { can: Array<string>, id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, sharedWith: Array<{ id: string, name: string }>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } };

export type DealTasksQueryVariables = Exact<{
  id: string;
  state?: TaskState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DealTasksQuery = { deal: { id: string, tasks: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, dealId: string, kind: TaskKind, title: string, dueAt: string, dueOn: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, assignee: { id: string, name: string }, author: { id: string, name: string } }> } } };

export type DealHistoryQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DealHistoryQuery = { deal: { id: string, history: { asOf: string, next: string | null, nodes: Array<{ seq: number, at: string, name: string, particulars: Record<string, unknown>, actor: { id: string, name: string } | null, changes: Array<{ field: string, old: string | null, new: string | null }> }> } } };

export type HistoryLineFragment = { seq: number, at: string, name: string, particulars: Record<string, unknown>, actor: { id: string, name: string } | null, changes: Array<{ field: string, old: string | null, new: string | null }> };

export type DealsQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  filter?: DealFilter | null | undefined;
  zone: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DealsQuery = { deals: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type MoveTargetsQueryVariables = Exact<{
  dealId: string;
}>;


export type MoveTargetsQuery = { moveTargets: Array<{ stageId: string | null, outcome: DealStatus | null, allowed: boolean, unmet: Array<{ code: string, count: number | null, stage: { id: string, name: string } | null }> }> };

export type CreateDealMutationVariables = Exact<{
  input: CreateDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditDealMutationVariables = Exact<{
  input: EditDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type AssignDealMutationVariables = Exact<{
  input: AssignDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type AssignDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type MoveDealMutationVariables = Exact<{
  input: MoveDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type MoveDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type MoveDealsMutationVariables = Exact<{
  input: MoveDealsInput;
  receipt?: Receipt | null | undefined;
}>;


export type MoveDealsMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type WinDealMutationVariables = Exact<{
  input: WinDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type WinDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type LoseDealMutationVariables = Exact<{
  input: LoseDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type LoseDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type ReopenDealMutationVariables = Exact<{
  input: ReopenDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type ReopenDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type ShareDealMutationVariables = Exact<{
  input: ShareDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type ShareDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type UnshareDealMutationVariables = Exact<{
  input: ShareDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type UnshareDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type OpenedDealQueryVariables = Exact<{
  id: string;
  tasks: number;
  lines: number;
}>;


export type OpenedDealQuery = { deal: { can: Array<string>, id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, sharedWith: Array<{ id: string, name: string }>, tasks: { asOf: string, nodes: Array<{ id: string, version: number, dealId: string, kind: TaskKind, title: string, dueAt: string, dueOn: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, assignee: { id: string, name: string }, author: { id: string, name: string } }> }, history: { next: string | null, nodes: Array<{ seq: number, at: string, name: string, particulars: Record<string, unknown>, actor: { id: string, name: string } | null, changes: Array<{ field: string, old: string | null, new: string | null }> }> }, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } };

export type EarlierHistoryQueryVariables = Exact<{
  id: string;
  lines: number;
  after: string;
}>;


export type EarlierHistoryQuery = { deal: { id: string, history: { next: string | null, nodes: Array<{ seq: number, at: string, name: string, particulars: Record<string, unknown>, actor: { id: string, name: string } | null, changes: Array<{ field: string, old: string | null, new: string | null }> }> } } };

export type LeadRowFragment = { id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState, takenBy: { id: string, name: string } | null, team: { id: string, name: string } | null };

export type LeadsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LeadsQuery = { leads: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState, takenBy: { id: string, name: string } | null, team: { id: string, name: string } | null }> } };

export type CreateLeadMutationVariables = Exact<{
  input: CreateLeadInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateLeadMutation = { answer: { seq: number, lead: { id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState, takenBy: { id: string, name: string } | null, team: { id: string, name: string } | null } | null } };

export type PartnerRowFragment = { id: string, version: number, name: string, owner: { id: string, name: string }, team: { id: string, name: string } | null };

export type PartnersQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnersQuery = { partners: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, name: string, owner: { id: string, name: string }, team: { id: string, name: string } | null }> } };

export type PartnerQueryVariables = Exact<{
  id: string;
}>;


export type PartnerQuery = { partner: { can: Array<string>, id: string, version: number, name: string, owner: { id: string, name: string }, team: { id: string, name: string } | null } };

export type CreatePartnerMutationVariables = Exact<{
  input: CreatePartnerInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreatePartnerMutation = { answer: { seq: number, partner: { id: string, version: number, name: string, owner: { id: string, name: string }, team: { id: string, name: string } | null } | null } };

export type EditPartnerMutationVariables = Exact<{
  input: EditPartnerInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditPartnerMutation = { answer: { seq: number, partner: { id: string, version: number, name: string, owner: { id: string, name: string }, team: { id: string, name: string } | null } | null } };

export type PipelineRowFragment = { id: string, version: number, name: string, control: Control, rank: number, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null }> };

export type LostReasonRowFragment = { id: string, version: number, name: string, requiresCompetitor: boolean, active: boolean };

export type WatchPresenceSubscriptionVariables = Exact<{
  pipelineId: string;
  clientId: string;
}>;


export type WatchPresenceSubscription = { presence: { others: number, people: Array<{ clientId: string, hue: number, openedId: string | null, heldId: string | null, overStageId: string | null, editedId: string | null, editedField: string | null, user: { id: string, name: string } }> } };

export type AnnounceMutationVariables = Exact<{
  input: AnnounceInput;
}>;


export type AnnounceMutation = { announce: boolean };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: { asOf: string, nodes: Array<
      | { __typename: 'Deal', id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }
      | { __typename: 'Lead', id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState, takenBy: { id: string, name: string } | null, team: { id: string, name: string } | null }
      | { __typename: 'Partner', id: string, version: number, name: string, owner: { id: string, name: string }, team: { id: string, name: string } | null }
    > } };

export type MeFieldsFragment = { email: string, role: Role, visibility: Visibility, locale: Locale, theme: Theme, timeZone: string, sessionId: string | null, can: Array<string>, asOf: string, demo: boolean, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { me: { email: string, role: Role, visibility: Visibility, locale: Locale, theme: Theme, timeZone: string, sessionId: string | null, can: Array<string>, asOf: string, demo: boolean, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } } | null, pipelines: { asOf: string, nodes: Array<{ id: string, version: number, name: string, control: Control, rank: number, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null }> }> }, users: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null }> }, teams: { asOf: string, nodes: Array<{ id: string, version: number, name: string, parentId: string | null }> }, lostReasons: { asOf: string, nodes: Array<{ id: string, version: number, name: string, requiresCompetitor: boolean, active: boolean }> } };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { me: { email: string, role: Role, visibility: Visibility, locale: Locale, theme: Theme, timeZone: string, sessionId: string | null, can: Array<string>, asOf: string, demo: boolean, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } } | null };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { email: string, role: Role, visibility: Visibility, locale: Locale, theme: Theme, timeZone: string, sessionId: string | null, can: Array<string>, asOf: string, demo: boolean, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SessionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SessionsQuery = { sessions: { asOf: string, next: string | null, nodes: Array<{ id: string, current: boolean, createdAt: string, seenAt: string, name: string, address: string }> } };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

export type ApiTokensQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ApiTokensQuery = { apiTokens: { asOf: string, next: string | null, nodes: Array<{ id: string, name: string, createdAt: string, seenAt: string | null }> } };

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string, apiToken: { id: string, name: string, createdAt: string, seenAt: string | null } } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: boolean };

export type SignInInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInInfoQuery = { signInInfo: { insecure: boolean, demoAccounts: Array<{ email: string, password: string, name: string, role: Role, jobTitle: string | null }> } };

export type TaskRowFragment = { id: string, version: number, dealId: string, kind: TaskKind, title: string, dueAt: string, dueOn: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, assignee: { id: string, name: string }, author: { id: string, name: string } };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string, kind: TaskKind, title: string, dueAt: string, dueOn: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditTaskMutationVariables = Exact<{
  input: EditTaskInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string, kind: TaskKind, title: string, dueAt: string, dueOn: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
  receipt?: Receipt | null | undefined;
}>;


export type CompleteTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string, kind: TaskKind, title: string, dueAt: string, dueOn: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CancelTaskMutationVariables = Exact<{
  input: TaskVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type CancelTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string, kind: TaskKind, title: string, dueAt: string, dueOn: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type ReopenTaskMutationVariables = Exact<{
  input: TaskVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type ReopenTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string, kind: TaskKind, title: string, dueAt: string, dueOn: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type UserRowFragment = { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null };

export type TeamRowFragment = { id: string, version: number, name: string, parentId: string | null };

export type UsersQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UsersQuery = { users: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null }> } };

export type EditProfileMutationVariables = Exact<{
  input: EditProfileInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditProfileMutation = { answer: { seq: number, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const HeadFiguresFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment HeadFigures on Head {
  count
  sum
  weighted
  dueToday
  overdue
  noNextStep
}
    `, {"fragmentName":"HeadFigures"}) as unknown as TypedDocumentString<HeadFiguresFragment, unknown>;
export const BoardFiguresFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BoardFigures on BoardHeads {
  asOf
  total {
    ...HeadFigures
  }
  stages {
    stageId
    head {
      ...HeadFigures
    }
  }
  leads {
    count
    unanswered
  }
}
    fragment HeadFigures on Head {
  count
  sum
  weighted
  dueToday
  overdue
  noNextStep
}`, {"fragmentName":"BoardFigures"}) as unknown as TypedDocumentString<BoardFiguresFragment, unknown>;
export const DealRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}
    `, {"fragmentName":"DealRow"}) as unknown as TypedDocumentString<DealRowFragment, unknown>;
export const HistoryLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment HistoryLine on HistoryEntry {
  seq
  at
  name
  actor {
    id
    name
  }
  particulars
  changes {
    field
    old
    new
  }
}
    `, {"fragmentName":"HistoryLine"}) as unknown as TypedDocumentString<HistoryLineFragment, unknown>;
export const LeadRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LeadRow on Lead {
  id
  version
  text
  contact
  channel
  receivedAt
  answerDueAt
  takenBy: owner {
    id
    name
  }
  team {
    id
    name
  }
  state
}
    `, {"fragmentName":"LeadRow"}) as unknown as TypedDocumentString<LeadRowFragment, unknown>;
export const PartnerRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PartnerRow on Partner {
  id
  version
  name
  owner {
    id
    name
  }
  team {
    id
    name
  }
}
    `, {"fragmentName":"PartnerRow"}) as unknown as TypedDocumentString<PartnerRowFragment, unknown>;
export const PipelineRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PipelineRow on Pipeline {
  id
  version
  name
  control
  rank
  stages {
    id
    name
    rank
    probability
    idleDays
  }
}
    `, {"fragmentName":"PipelineRow"}) as unknown as TypedDocumentString<PipelineRowFragment, unknown>;
export const LostReasonRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LostReasonRow on LostReason {
  id
  version
  name
  requiresCompetitor
  active
}
    `, {"fragmentName":"LostReasonRow"}) as unknown as TypedDocumentString<LostReasonRowFragment, unknown>;
export const UserRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment UserRow on User {
  id
  version
  name
  initials
  hue
  role
  team {
    id
    name
  }
  active
  jobTitle: position
}
    `, {"fragmentName":"UserRow"}) as unknown as TypedDocumentString<UserRowFragment, unknown>;
export const MeFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MeFields on Me {
  user {
    ...UserRow
  }
  email
  role
  visibility
  locale
  theme
  timeZone
  sessionId
  can
  asOf
  demo
}
    fragment UserRow on User {
  id
  version
  name
  initials
  hue
  role
  team {
    id
    name
  }
  active
  jobTitle: position
}`, {"fragmentName":"MeFields"}) as unknown as TypedDocumentString<MeFieldsFragment, unknown>;
export const TaskRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TaskRow on Task {
  id
  version
  dealId
  kind
  title
  dueAt
  dueOn
  assignee {
    id
    name
  }
  author {
    id
    name
  }
  state
  result
  createdAt
  doneAt
}
    `, {"fragmentName":"TaskRow"}) as unknown as TypedDocumentString<TaskRowFragment, unknown>;
export const TeamRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TeamRow on Team {
  id
  version
  name
  parentId
}
    `, {"fragmentName":"TeamRow"}) as unknown as TypedDocumentString<TeamRowFragment, unknown>;
export const WatchChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription WatchChanges($after: Cursor!) {
  changes(after: $after) {
    from
    to
    reset
    now
    build
    events {
      seq
      entity
      id
      forget
      name
      actor {
        id
        name
      }
      clientId
      mutationId
      at
      particulars
      record {
        __typename
        ... on Deal {
          ...DealRow
        }
        ... on Lead {
          ...LeadRow
        }
        ... on Partner {
          ...PartnerRow
        }
        ... on Pipeline {
          ...PipelineRow
        }
        ... on User {
          ...UserRow
        }
        ... on Team {
          ...TeamRow
        }
        ... on LostReason {
          ...LostReasonRow
        }
      }
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}
fragment LeadRow on Lead {
  id
  version
  text
  contact
  channel
  receivedAt
  answerDueAt
  takenBy: owner {
    id
    name
  }
  team {
    id
    name
  }
  state
}
fragment PartnerRow on Partner {
  id
  version
  name
  owner {
    id
    name
  }
  team {
    id
    name
  }
}
fragment PipelineRow on Pipeline {
  id
  version
  name
  control
  rank
  stages {
    id
    name
    rank
    probability
    idleDays
  }
}
fragment LostReasonRow on LostReason {
  id
  version
  name
  requiresCompetitor
  active
}
fragment UserRow on User {
  id
  version
  name
  initials
  hue
  role
  team {
    id
    name
  }
  active
  jobTitle: position
}
fragment TeamRow on Team {
  id
  version
  name
  parentId
}`, {"hash":"sha256:94fc32aff47845b4d9fd17dc01911af86ad45f5901140d3a3508a2a0084034e0"}) as unknown as TypedDocumentString<WatchChangesSubscription, WatchChangesSubscriptionVariables>;
export const BoardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Board($pipelineId: ID!, $filter: DealFilter, $zone: Zone!, $first: Int!) {
  board(pipelineId: $pipelineId, filter: $filter, zone: $zone, first: $first) {
    asOf
    pipeline {
      ...PipelineRow
    }
    columns {
      stage {
        id
      }
      deals {
        asOf
        next
        nodes {
          ...DealRow
        }
      }
    }
    leads {
      asOf
      next
      nodes {
        ...LeadRow
      }
    }
    heads {
      ...BoardFigures
    }
  }
}
    fragment HeadFigures on Head {
  count
  sum
  weighted
  dueToday
  overdue
  noNextStep
}
fragment BoardFigures on BoardHeads {
  asOf
  total {
    ...HeadFigures
  }
  stages {
    stageId
    head {
      ...HeadFigures
    }
  }
  leads {
    count
    unanswered
  }
}
fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}
fragment LeadRow on Lead {
  id
  version
  text
  contact
  channel
  receivedAt
  answerDueAt
  takenBy: owner {
    id
    name
  }
  team {
    id
    name
  }
  state
}
fragment PipelineRow on Pipeline {
  id
  version
  name
  control
  rank
  stages {
    id
    name
    rank
    probability
    idleDays
  }
}`, {"hash":"sha256:845ec2db7b34309cb73d9e321e7e06064fe370e46d4015e2defbaa8a7d068b39"}) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const BoardColumnDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BoardColumn($stageId: ID!, $filter: DealFilter, $zone: Zone!, $first: Int!, $after: String) {
  boardColumn(
    stageId: $stageId
    filter: $filter
    zone: $zone
    first: $first
    after: $after
  ) {
    asOf
    next
    nodes {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}`, {"hash":"sha256:39fa50ed85de0871b047938f6f23fa2ec521f9714113973033c23af1111af531"}) as unknown as TypedDocumentString<BoardColumnQuery, BoardColumnQueryVariables>;
export const WatchHeadsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription WatchHeads($pipelineId: ID!, $filter: DealFilter, $zone: Zone!) {
  boardHeads(pipelineId: $pipelineId, filter: $filter, zone: $zone) {
    ...BoardFigures
  }
}
    fragment HeadFigures on Head {
  count
  sum
  weighted
  dueToday
  overdue
  noNextStep
}
fragment BoardFigures on BoardHeads {
  asOf
  total {
    ...HeadFigures
  }
  stages {
    stageId
    head {
      ...HeadFigures
    }
  }
  leads {
    count
    unanswered
  }
}`, {"hash":"sha256:12087e033c297e00a965885f5c1f5f8f41f4890b47d009db20755a715f6e8e43"}) as unknown as TypedDocumentString<WatchHeadsSubscription, WatchHeadsSubscriptionVariables>;
export const DealDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Deal($id: ID!) {
  deal(id: $id) {
    ...DealRow
    can
    sharedWith {
      id
      name
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}`, {"hash":"sha256:b2b2b8de192851a9ad89197b32709506d4279f0eff67859cbdfcd7da80840ee7"}) as unknown as TypedDocumentString<DealQuery, DealQueryVariables>;
export const DealTasksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DealTasks($id: ID!, $state: TaskState, $first: Int!, $after: String) {
  deal(id: $id) {
    id
    tasks(state: $state, first: $first, after: $after) {
      asOf
      next
      nodes {
        ...TaskRow
      }
    }
  }
}
    fragment TaskRow on Task {
  id
  version
  dealId
  kind
  title
  dueAt
  dueOn
  assignee {
    id
    name
  }
  author {
    id
    name
  }
  state
  result
  createdAt
  doneAt
}`, {"hash":"sha256:b8e1c446c76b7f043ab01908599b510ce4d67db2935eb7ab207f42305012d58a"}) as unknown as TypedDocumentString<DealTasksQuery, DealTasksQueryVariables>;
export const DealHistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DealHistory($id: ID!, $first: Int!, $after: String) {
  deal(id: $id) {
    id
    history(first: $first, after: $after) {
      asOf
      next
      nodes {
        ...HistoryLine
      }
    }
  }
}
    fragment HistoryLine on HistoryEntry {
  seq
  at
  name
  actor {
    id
    name
  }
  particulars
  changes {
    field
    old
    new
  }
}`, {"hash":"sha256:a299d7bc81576fc5f6044a23c61210da80b39be92505553ffd66756287025d8c"}) as unknown as TypedDocumentString<DealHistoryQuery, DealHistoryQueryVariables>;
export const DealsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Deals($ids: [ID!], $filter: DealFilter, $zone: Zone!, $first: Int!, $after: String) {
  deals(ids: $ids, filter: $filter, zone: $zone, first: $first, after: $after) {
    asOf
    next
    nodes {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}`, {"hash":"sha256:c3de064f3dd3a512e13699c9bad6a00a18a5947ac808fbdb75939cf7770854ea"}) as unknown as TypedDocumentString<DealsQuery, DealsQueryVariables>;
export const MoveTargetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MoveTargets($dealId: ID!) {
  moveTargets(dealId: $dealId) {
    stageId
    outcome
    allowed
    unmet {
      code
      stage {
        id
        name
      }
      count
    }
  }
}
    `, {"hash":"sha256:cabe31f91bee7799712f6826591378f9cfcb2b78212ca43cb90674f02c45f0dc"}) as unknown as TypedDocumentString<MoveTargetsQuery, MoveTargetsQueryVariables>;
export const CreateDealDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateDeal($input: CreateDealInput!, $receipt: Receipt) {
  answer: createDeal(input: $input, receipt: $receipt) {
    seq
    deal {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}`, {"hash":"sha256:2857669f714a753e348decefb2e18272ab921c7a784b6ec59f3d29557ca7e3a0"}) as unknown as TypedDocumentString<CreateDealMutation, CreateDealMutationVariables>;
export const EditDealDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditDeal($input: EditDealInput!, $receipt: Receipt) {
  answer: editDeal(input: $input, receipt: $receipt) {
    seq
    deal {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}`, {"hash":"sha256:0a8c34f3eff2d2d2abbcb9aa685cbd849332d63a0a4543a42cfaf427cc3ee5da"}) as unknown as TypedDocumentString<EditDealMutation, EditDealMutationVariables>;
export const AssignDealDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssignDeal($input: AssignDealInput!, $receipt: Receipt) {
  answer: assignDeal(input: $input, receipt: $receipt) {
    seq
    deal {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}`, {"hash":"sha256:1f17f22dc243afe781ab85d2c008b327b2a6048afd241dd376720bae9823ab09"}) as unknown as TypedDocumentString<AssignDealMutation, AssignDealMutationVariables>;
export const MoveDealDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveDeal($input: MoveDealInput!, $receipt: Receipt) {
  answer: moveDeal(input: $input, receipt: $receipt) {
    seq
    deal {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}`, {"hash":"sha256:e15c724edec505444973ee64a02210cc79009d11fa9bd4d6881b638ae819164a"}) as unknown as TypedDocumentString<MoveDealMutation, MoveDealMutationVariables>;
export const MoveDealsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveDeals($input: MoveDealsInput!, $receipt: Receipt) {
  answer: moveDeals(input: $input, receipt: $receipt) {
    seq
    deals {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}`, {"hash":"sha256:1060f2bc2e2a9d6e937ed4c8c7c574d3b554b5c492a5cdb70c7d0feefa212b1b"}) as unknown as TypedDocumentString<MoveDealsMutation, MoveDealsMutationVariables>;
export const WinDealDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WinDeal($input: WinDealInput!, $receipt: Receipt) {
  answer: winDeal(input: $input, receipt: $receipt) {
    seq
    deal {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}`, {"hash":"sha256:11e08095403db86edb19831774661226efd41a3622ee15c1d13b37c2e58423a9"}) as unknown as TypedDocumentString<WinDealMutation, WinDealMutationVariables>;
export const LoseDealDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LoseDeal($input: LoseDealInput!, $receipt: Receipt) {
  answer: loseDeal(input: $input, receipt: $receipt) {
    seq
    deal {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}`, {"hash":"sha256:c8df37089c9c02ab0e93a0cd415b2d64154eda29284dbf8ca14328134593729a"}) as unknown as TypedDocumentString<LoseDealMutation, LoseDealMutationVariables>;
export const ReopenDealDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenDeal($input: ReopenDealInput!, $receipt: Receipt) {
  answer: reopenDeal(input: $input, receipt: $receipt) {
    seq
    deal {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}`, {"hash":"sha256:c522518963291089eb5fdfa7c0adec0729b5ba1cd4f57baf50be5870efaa7b3b"}) as unknown as TypedDocumentString<ReopenDealMutation, ReopenDealMutationVariables>;
export const ShareDealDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ShareDeal($input: ShareDealInput!, $receipt: Receipt) {
  answer: shareDeal(input: $input, receipt: $receipt) {
    seq
    deal {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}`, {"hash":"sha256:aa1c808287e7404caf05324c2e97a459282434556b8774e3709639a297ccc15a"}) as unknown as TypedDocumentString<ShareDealMutation, ShareDealMutationVariables>;
export const UnshareDealDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnshareDeal($input: ShareDealInput!, $receipt: Receipt) {
  answer: unshareDeal(input: $input, receipt: $receipt) {
    seq
    deal {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}`, {"hash":"sha256:a6bbf8b8321d846df1ef91791c104d5bd7b2d7e0d64175ad14c9599a780210cf"}) as unknown as TypedDocumentString<UnshareDealMutation, UnshareDealMutationVariables>;
export const OpenedDealDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenedDeal($id: ID!, $tasks: Int!, $lines: Int!) {
  deal(id: $id) {
    ...DealRow
    can
    sharedWith {
      id
      name
    }
    tasks(state: OPEN, first: $tasks) {
      asOf
      nodes {
        ...TaskRow
      }
    }
    history(first: $lines) {
      next
      nodes {
        ...HistoryLine
      }
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}
fragment HistoryLine on HistoryEntry {
  seq
  at
  name
  actor {
    id
    name
  }
  particulars
  changes {
    field
    old
    new
  }
}
fragment TaskRow on Task {
  id
  version
  dealId
  kind
  title
  dueAt
  dueOn
  assignee {
    id
    name
  }
  author {
    id
    name
  }
  state
  result
  createdAt
  doneAt
}`, {"hash":"sha256:3619576bb0ac45193b6c536060767314e06e473248ae6f0c7bb6ee06b1e61466"}) as unknown as TypedDocumentString<OpenedDealQuery, OpenedDealQueryVariables>;
export const EarlierHistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EarlierHistory($id: ID!, $lines: Int!, $after: String!) {
  deal(id: $id) {
    id
    history(first: $lines, after: $after) {
      next
      nodes {
        ...HistoryLine
      }
    }
  }
}
    fragment HistoryLine on HistoryEntry {
  seq
  at
  name
  actor {
    id
    name
  }
  particulars
  changes {
    field
    old
    new
  }
}`, {"hash":"sha256:88b665156e78172a03273fd2e61e9eadc404cd3ddb25ec123cc96b24b47ceaf4"}) as unknown as TypedDocumentString<EarlierHistoryQuery, EarlierHistoryQueryVariables>;
export const LeadsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Leads($first: Int!, $after: String) {
  leads(first: $first, after: $after) {
    asOf
    next
    nodes {
      ...LeadRow
    }
  }
}
    fragment LeadRow on Lead {
  id
  version
  text
  contact
  channel
  receivedAt
  answerDueAt
  takenBy: owner {
    id
    name
  }
  team {
    id
    name
  }
  state
}`, {"hash":"sha256:6a55bb5bc35c22b00460704f3f1403662b5327248fe93caa8b3827301243ffa0"}) as unknown as TypedDocumentString<LeadsQuery, LeadsQueryVariables>;
export const CreateLeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateLead($input: CreateLeadInput!, $receipt: Receipt) {
  answer: createLead(input: $input, receipt: $receipt) {
    seq
    lead {
      ...LeadRow
    }
  }
}
    fragment LeadRow on Lead {
  id
  version
  text
  contact
  channel
  receivedAt
  answerDueAt
  takenBy: owner {
    id
    name
  }
  team {
    id
    name
  }
  state
}`, {"hash":"sha256:1f36d145972d31eb37cd4ed3581bb77a94aa76dd31ded26392903737b173660c"}) as unknown as TypedDocumentString<CreateLeadMutation, CreateLeadMutationVariables>;
export const PartnersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Partners($text: Text, $first: Int!, $after: String) {
  partners(text: $text, first: $first, after: $after) {
    asOf
    next
    nodes {
      ...PartnerRow
    }
  }
}
    fragment PartnerRow on Partner {
  id
  version
  name
  owner {
    id
    name
  }
  team {
    id
    name
  }
}`, {"hash":"sha256:8691ffa5ec4d89d9046caede0a70a05f1e50ea6a3728bc18bf9a003b1a776897"}) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const PartnerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Partner($id: ID!) {
  partner(id: $id) {
    ...PartnerRow
    can
  }
}
    fragment PartnerRow on Partner {
  id
  version
  name
  owner {
    id
    name
  }
  team {
    id
    name
  }
}`, {"hash":"sha256:fa8116ed2b2306017f3b3b526f8641237e6248986a3c1beb5d7d50c1c3521d93"}) as unknown as TypedDocumentString<PartnerQuery, PartnerQueryVariables>;
export const CreatePartnerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreatePartner($input: CreatePartnerInput!, $receipt: Receipt) {
  answer: createPartner(input: $input, receipt: $receipt) {
    seq
    partner {
      ...PartnerRow
    }
  }
}
    fragment PartnerRow on Partner {
  id
  version
  name
  owner {
    id
    name
  }
  team {
    id
    name
  }
}`, {"hash":"sha256:6bdd31b9c375590b33818b899d9bd137f91ee661654a15a41449514d5dbc1d23"}) as unknown as TypedDocumentString<CreatePartnerMutation, CreatePartnerMutationVariables>;
export const EditPartnerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditPartner($input: EditPartnerInput!, $receipt: Receipt) {
  answer: editPartner(input: $input, receipt: $receipt) {
    seq
    partner {
      ...PartnerRow
    }
  }
}
    fragment PartnerRow on Partner {
  id
  version
  name
  owner {
    id
    name
  }
  team {
    id
    name
  }
}`, {"hash":"sha256:f243914f46a50d5330e3fed66c3b8ea28ee2cd0f0ceb5d4980b87acccf663653"}) as unknown as TypedDocumentString<EditPartnerMutation, EditPartnerMutationVariables>;
export const WatchPresenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription WatchPresence($pipelineId: ID!, $clientId: ID!) {
  presence(pipelineId: $pipelineId, clientId: $clientId) {
    people {
      clientId
      user {
        id
        name
      }
      hue
      openedId
      heldId
      overStageId
      editedId
      editedField
    }
    others
  }
}
    `, {"hash":"sha256:44bc84dbb39a1a046b6ce30f5a3dad452fbb4d49212f927ccf39153520a35e96"}) as unknown as TypedDocumentString<WatchPresenceSubscription, WatchPresenceSubscriptionVariables>;
export const AnnounceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Announce($input: AnnounceInput!) {
  announce(input: $input)
}
    `, {"hash":"sha256:dd04761651e17a3eb63f00ee297ef23c9002b5ccfe06f93c92acfb746dd48d52"}) as unknown as TypedDocumentString<AnnounceMutation, AnnounceMutationVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($text: Text!, $first: Int!) {
  search(text: $text, first: $first) {
    asOf
    nodes {
      __typename
      ... on Deal {
        ...DealRow
      }
      ... on Partner {
        ...PartnerRow
      }
      ... on Lead {
        ...LeadRow
      }
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}
fragment LeadRow on Lead {
  id
  version
  text
  contact
  channel
  receivedAt
  answerDueAt
  takenBy: owner {
    id
    name
  }
  team {
    id
    name
  }
  state
}
fragment PartnerRow on Partner {
  id
  version
  name
  owner {
    id
    name
  }
  team {
    id
    name
  }
}`, {"hash":"sha256:8680e24c0231ecf3a3702cf7f683b657b66f8d7354f9f7dd874d7dbfb5b61ca8"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StartDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Start {
  me {
    ...MeFields
  }
  pipelines(first: 50) {
    asOf
    nodes {
      ...PipelineRow
    }
  }
  users(first: 200) {
    asOf
    next
    nodes {
      ...UserRow
    }
  }
  teams(first: 200) {
    asOf
    nodes {
      ...TeamRow
    }
  }
  lostReasons(first: 100) {
    asOf
    nodes {
      ...LostReasonRow
    }
  }
}
    fragment PipelineRow on Pipeline {
  id
  version
  name
  control
  rank
  stages {
    id
    name
    rank
    probability
    idleDays
  }
}
fragment LostReasonRow on LostReason {
  id
  version
  name
  requiresCompetitor
  active
}
fragment MeFields on Me {
  user {
    ...UserRow
  }
  email
  role
  visibility
  locale
  theme
  timeZone
  sessionId
  can
  asOf
  demo
}
fragment UserRow on User {
  id
  version
  name
  initials
  hue
  role
  team {
    id
    name
  }
  active
  jobTitle: position
}
fragment TeamRow on Team {
  id
  version
  name
  parentId
}`, {"hash":"sha256:0bbeef287e3b60f9b162b247fead6d53bb3444f6976929f88b937609a4c54050"}) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const WhoAmIDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoAmI {
  me {
    ...MeFields
  }
}
    fragment MeFields on Me {
  user {
    ...UserRow
  }
  email
  role
  visibility
  locale
  theme
  timeZone
  sessionId
  can
  asOf
  demo
}
fragment UserRow on User {
  id
  version
  name
  initials
  hue
  role
  team {
    id
    name
  }
  active
  jobTitle: position
}`, {"hash":"sha256:114b7efd7371f782ee37e7c39e51c48fc411e7fe95b1edea1faf82ceb103985a"}) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
export const SignInDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    ...MeFields
  }
}
    fragment MeFields on Me {
  user {
    ...UserRow
  }
  email
  role
  visibility
  locale
  theme
  timeZone
  sessionId
  can
  asOf
  demo
}
fragment UserRow on User {
  id
  version
  name
  initials
  hue
  role
  team {
    id
    name
  }
  active
  jobTitle: position
}`, {"hash":"sha256:b6de043232cb51e38d59234392dbe9649ca4e42cb39e6d52a97cb87eb73b4621"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SessionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Sessions($first: Int!, $after: String) {
  sessions(first: $first, after: $after) {
    asOf
    next
    nodes {
      id
      current
      createdAt
      seenAt
      name
      address
    }
  }
}
    `, {"hash":"sha256:2ac36a3444e96a026080c0401673457015343f8089020a5e7e23980a87407eca"}) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeSession($id: ID!) {
  revokeSession(id: $id)
}
    `, {"hash":"sha256:0da1f5ad6ca30b47e1cb2c8f9b833664fb3647a47c585080a1a7fa8bc04c825c"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const ApiTokensDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ApiTokens($first: Int!, $after: String) {
  apiTokens(first: $first, after: $after) {
    asOf
    next
    nodes {
      id
      name
      createdAt
      seenAt
    }
  }
}
    `, {"hash":"sha256:dc46ff75cf6175d0e75932af18afb84c147710b6f6b0d05e340781665f9409ae"}) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateApiToken($name: Text!) {
  createApiToken(name: $name) {
    secret
    apiToken {
      id
      name
      createdAt
      seenAt
    }
  }
}
    `, {"hash":"sha256:7d2bdf22f5e2ed9075ef6d0870171743d7a995571d61f797debcb90a0f0b9c64"}) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeApiToken($id: ID!) {
  revokeApiToken(id: $id)
}
    `, {"hash":"sha256:760484427514c6721d03239fdea331b31205ecf6f781c374aee629364524b315"}) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const SignInInfoDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SignInInfo {
  signInInfo {
    insecure
    demoAccounts {
      email
      password
      name
      role
      jobTitle
    }
  }
}
    `, {"hash":"sha256:a6303022a0f4c90bce2799083faf7f01abaab4ee6f200eead4b07e250685b213"}) as unknown as TypedDocumentString<SignInInfoQuery, SignInInfoQueryVariables>;
export const CreateTaskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateTask($input: CreateTaskInput!, $receipt: Receipt) {
  answer: createTask(input: $input, receipt: $receipt) {
    seq
    task {
      ...TaskRow
    }
    deal {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}
fragment TaskRow on Task {
  id
  version
  dealId
  kind
  title
  dueAt
  dueOn
  assignee {
    id
    name
  }
  author {
    id
    name
  }
  state
  result
  createdAt
  doneAt
}`, {"hash":"sha256:b268c08d7797e8e9a52c5f1c33e329ce5cf5e7133a2a9940fd9be3ddfeedc053"}) as unknown as TypedDocumentString<CreateTaskMutation, CreateTaskMutationVariables>;
export const EditTaskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditTask($input: EditTaskInput!, $receipt: Receipt) {
  answer: editTask(input: $input, receipt: $receipt) {
    seq
    task {
      ...TaskRow
    }
    deal {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}
fragment TaskRow on Task {
  id
  version
  dealId
  kind
  title
  dueAt
  dueOn
  assignee {
    id
    name
  }
  author {
    id
    name
  }
  state
  result
  createdAt
  doneAt
}`, {"hash":"sha256:86ddc37fe588e06331ef8a78c234d0e0dd70bf81bac75a8a3af3b7360cecd443"}) as unknown as TypedDocumentString<EditTaskMutation, EditTaskMutationVariables>;
export const CompleteTaskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CompleteTask($input: CompleteTaskInput!, $receipt: Receipt) {
  answer: completeTask(input: $input, receipt: $receipt) {
    seq
    task {
      ...TaskRow
    }
    deal {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}
fragment TaskRow on Task {
  id
  version
  dealId
  kind
  title
  dueAt
  dueOn
  assignee {
    id
    name
  }
  author {
    id
    name
  }
  state
  result
  createdAt
  doneAt
}`, {"hash":"sha256:728c308f7879d2b0acd2ede15bb82d9eaa4807d5041df1ad8beccf2a23e06560"}) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const CancelTaskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelTask($input: TaskVerbInput!, $receipt: Receipt) {
  answer: cancelTask(input: $input, receipt: $receipt) {
    seq
    task {
      ...TaskRow
    }
    deal {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}
fragment TaskRow on Task {
  id
  version
  dealId
  kind
  title
  dueAt
  dueOn
  assignee {
    id
    name
  }
  author {
    id
    name
  }
  state
  result
  createdAt
  doneAt
}`, {"hash":"sha256:391409c2fd42a5d87cee4bb2161863469e6c8d88ee948bb558ff63dcb7f32431"}) as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;
export const ReopenTaskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenTask($input: TaskVerbInput!, $receipt: Receipt) {
  answer: reopenTask(input: $input, receipt: $receipt) {
    seq
    task {
      ...TaskRow
    }
    deal {
      ...DealRow
    }
  }
}
    fragment DealRow on Deal {
  id
  version
  number
  title
  pipelineId
  stageId
  position
  status
  sum
  probability
  expectedOn
  source
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  team {
    id
    name
  }
  nextTaskId
  nextDueAt
  nextDueOn
  nextKind
  nextTitle
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
}
fragment TaskRow on Task {
  id
  version
  dealId
  kind
  title
  dueAt
  dueOn
  assignee {
    id
    name
  }
  author {
    id
    name
  }
  state
  result
  createdAt
  doneAt
}`, {"hash":"sha256:4d16add606489c9cdfe5bf7cb82597ee710ed7861aa8fb965e027f30de90b05d"}) as unknown as TypedDocumentString<ReopenTaskMutation, ReopenTaskMutationVariables>;
export const UsersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Users($text: Text, $first: Int!, $after: String) {
  users(text: $text, first: $first, after: $after) {
    asOf
    next
    nodes {
      ...UserRow
    }
  }
}
    fragment UserRow on User {
  id
  version
  name
  initials
  hue
  role
  team {
    id
    name
  }
  active
  jobTitle: position
}`, {"hash":"sha256:697a94980ed50f3ab05ae86b6fd399bef003a04c3e0a8f5a4f71e11fa36d80bf"}) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const EditProfileDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditProfile($input: EditProfileInput!, $receipt: Receipt) {
  answer: editProfile(input: $input, receipt: $receipt) {
    seq
    user {
      ...UserRow
    }
  }
}
    fragment UserRow on User {
  id
  version
  name
  initials
  hue
  role
  team {
    id
    name
  }
  active
  jobTitle: position
}`, {"hash":"sha256:214bb9e22ae12491329cbefd9796c5f3150e250ab3853accfce533937d3bf5be"}) as unknown as TypedDocumentString<EditProfileMutation, EditProfileMutationVariables>;