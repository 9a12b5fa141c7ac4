/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A new line of a checklist. */
export type AddCheckLineInput = {
  /** Of the line, chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** The task. */
  taskId: string;
  /** What is to be done. At most 500 characters. */
  text: string;
};

/** What a window does right now; what is left out it does not. */
export type AnnounceInput = {
  /** The window, as it calls itself. */
  clientId: string;
  /** The field of it. At most 60 characters. */
  editedField?: string | null | undefined;
  /** The record that is being edited. */
  editedId?: string | null | undefined;
  /** The card that is being dragged. */
  heldId?: string | null | undefined;
  /** The deal whose panel is open. */
  openedId?: string | null | undefined;
  /** The column that the dragged card is over. */
  overStageId?: string | null | undefined;
  /** The board it is on. */
  pipelineId: string;
};

/** Gives a deal to a colleague. */
export type AssignDealInput = {
  /** Who led it when you looked. */
  fromOwnerId: string;
  /** The deal. */
  id: string;
  /** Who leads it from now on. */
  ownerId: string;
};

/** Gives many deals to colleagues, each from whom you saw it with. */
export type AssignDealsInput = {
  /** Each deal once. At least one, at most 200. */
  deals: Array<AssignDealInput>;
};

/** Open tasks of many deals that will not be done. */
export type CancelTasksInput = {
  /** One task of each deal. At least one, at most 200. */
  tasks: Array<DealTaskInput>;
};

/** How somebody got in touch (domain §2). */
export type Channel =
  | 'EMAIL'
  | 'IMPORT'
  | 'MANUAL'
  | 'MESSENGER'
  | 'PHONE'
  | 'SITE';

/** Names a line of a checklist. */
export type CheckLineVerbInput = {
  /** The line. */
  id: string;
  /** The task. */
  taskId: string;
};

/** The task is done. */
export type CompleteTaskInput = {
  /** The task. */
  id: string;
  /** How it ended. At most 5000 characters. */
  result?: string | null | undefined;
};

/** How strictly a pipeline leads its deals (domain §3). */
export type Control =
  /** Any jump; won from any stage. */
  | 'FREE'
  /** Stage by stage forward, back anywhere; won from the last stage only. */
  | 'STRICT'
  /** One column; only statuses. */
  | 'UNTRACKED';

/** A new deal; it stands first in its column. */
export type CreateDealInput = {
  /** Day on which it is expected to close. */
  expectedOn?: string | null | undefined;
  /** Chosen by the client, so that unsent commands can name the deal; none = by the server. */
  id?: string | null | undefined;
  /** Who leads it; none = you. */
  ownerId?: string | null | undefined;
  /** The client. */
  partnerId?: string | null | undefined;
  /** The pipeline. */
  pipelineId: string;
  /** How the client came. */
  source?: Channel | null | undefined;
  /** The stage; none = the first. A strict pipeline is entered at its start. */
  stageId?: string | null | undefined;
  /** What the client would pay, in roubles. */
  sum?: string | null | undefined;
  /** What it is about. At most 300 characters. */
  title: string;
};

/** A lead written down by hand. */
export type CreateLeadInput = {
  /** How they got in touch. */
  channel: Channel;
  /** Who it was: name, phone or e-mail. At most 300 characters. */
  contact?: string | null | undefined;
  /** Chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** What they wrote or said. At most 10000 characters. */
  text: string;
};

/** A new partner. */
export type CreatePartnerInput = {
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** Name. At most 300 characters. */
  name: string;
  /** Who answers for it; none = you. */
  ownerId?: string | null | undefined;
};

/** A new task. Exactly one of `dueAt` and `dueOn` is given. */
export type CreateTaskInput = {
  /** Who does it; none = you. Who does not see the deal is let in. */
  assigneeId?: string | null | undefined;
  /** The chain of interactions that it continues. */
  chainId?: string | null | undefined;
  /** The deal that it is done for; none = for none. */
  dealId?: string | null | undefined;
  /** When it is due. */
  dueAt?: string | null | undefined;
  /** The day it is due on: it ends at midnight in the assignee's zone. */
  dueOn?: string | null | undefined;
  /** When it ends; after `dueAt`, and not for a day. */
  endsAt?: string | null | undefined;
  /** Chosen by the client, so that unsent commands can name the task; none = by the server. */
  id?: string | null | undefined;
  /** What is to be done. */
  kind: TaskKind;
  /** The client, when it is done for no deal. */
  partnerId?: string | null | undefined;
  /** Where a meeting is: an address, or a link when it is online. At most 500 characters. */
  place?: string | null | undefined;
  /** None = normal. */
  priority?: TaskPriority | null | undefined;
  /** When to remind the assignee; not after it is due. */
  remindAt?: string | null | undefined;
  /** More about it: what is planned, what to say. At most 5000 characters. */
  text?: string | null | undefined;
  /** What is to be done, in a line. At most 500 characters. */
  title: string;
};

/** The same work for many deals. Exactly one of `dueAt` and `dueOn` is given. */
export type CreateTasksInput = {
  /** When it is due. */
  dueAt?: string | null | undefined;
  /** The day it is due on: it ends at midnight in each assignee's zone. */
  dueOn?: string | null | undefined;
  /** What is to be done. */
  kind: TaskKind;
  /** One task of each deal. At least one, at most 200. */
  tasks: Array<NewDealTaskInput>;
  /** What is to be done, in a line. At most 500 characters. */
  title: string;
};

/** A new view; it stands last. */
export type CreateViewInput = {
  /** Columns of the table in order, each once; none = the usual ones. */
  columns: Array<ViewColumn>;
  /** Which deals; none = in work. */
  filter?: DealFilter | null | undefined;
  /** Chosen by the client, so that unsent commands can name the view; none = by the server. */
  id?: string | null | undefined;
  /** Board, table or calendar. */
  layout: ViewLayout;
  /** Name. At most 80 characters. */
  name: string;
  /** The pipeline that it looks at. */
  pipelineId: string;
  /** Whether all colleagues see it; observers keep theirs to themselves. */
  shared: boolean;
  /** In which order; none = the newest first. */
  sort?: DealSort | null | undefined;
};

/** Colour of a card (domain §1): something is overdue, something is due today, neither. */
export type DealColour =
  | 'GREEN'
  | 'RED'
  | 'YELLOW';

/** What a table of deals shows of each. */
export type DealColumn =
  | 'ACTIVE_AT'
  | 'CREATED_AT'
  | 'EXPECTED_ON'
  | 'NEXT_STEP'
  | 'NUMBER'
  | 'OWNER'
  | 'PARTNER'
  | 'PROBABILITY'
  | 'SOURCE'
  | 'STAGE'
  | 'STATUS'
  | 'SUM'
  | 'TEAM'
  | 'TITLE';

/** Which deals; all that is given must hold. */
export type DealFilter = {
  /** Of one of these colours now, in the viewer's zone. */
  colours?: Array<DealColour> | null | undefined;
  /** Expected to close on this day or later. */
  expectedFrom?: string | null | undefined;
  /** Expected to close on this day or earlier. */
  expectedTo?: string | null | undefined;
  /** True: only deals without a next step. */
  noNextStep?: boolean | null | undefined;
  /** Led by one of these. At most 200. */
  ownerIds?: Array<string> | null | undefined;
  /** Of this pipeline; a board asks for its own. */
  pipelineId?: string | null | undefined;
  /** Come by one of these. */
  sources?: Array<Channel> | null | undefined;
  /** In one of these states; none = in work. */
  statuses?: Array<DealStatus> | null | undefined;
  /** Sum from, in roubles. */
  sumFrom?: string | null | undefined;
  /** Sum to, in roubles. */
  sumTo?: string | null | undefined;
  /** Of one of these teams, without those below. At most 200. */
  teamIds?: Array<string> | null | undefined;
  /** A part of the title or the partner, or the number. At most 200 characters. */
  text?: string | null | undefined;
};

/** The order of a list of deals. Those without a value come last either way. */
export type DealSort = {
  /** By what. */
  by: DealSortKey;
  /** Greatest first. */
  descending: boolean;
};

/** What a list of deals is ordered by; the number breaks ties. */
export type DealSortKey =
  /** When somebody last did something with it. */
  | 'ACTIVE_AT'
  /** When it was created. */
  | 'CREATED_AT'
  /** Day on which it is expected to close. */
  | 'EXPECTED_ON'
  /** When its next step is due. */
  | 'NEXT_DUE_AT'
  /** Number. */
  | 'NUMBER'
  /** Name of who leads it, ordered the same way. */
  | 'OWNER'
  /** Name of the client, ordered the same way. */
  | 'PARTNER'
  /** Pipelines in their order, then stages in theirs. */
  | 'STAGE'
  /** Sum. */
  | 'SUM'
  /** Title, as Russian dictionaries order words. */
  | 'TITLE';

/** In work, won or lost. */
export type DealStatus =
  | 'IN_WORK'
  | 'LOST'
  | 'WON';

/** A task of one of many deals. */
export type DealTaskInput = {
  /** The deal. */
  dealId: string;
  /** Chosen by the client, so that it can take the task back. */
  id: string;
};

/** Why a demand line is not satisfied in full. */
export type DemandReasonInput = {
  /** The line. */
  id: string;
  /** Why, from the catalogue of lost reasons. */
  reasonId: string;
};

/** Changes of a line of a checklist: only what is given changes. */
export type EditCheckLineInput = {
  /** Whether it is done. */
  done?: boolean | null | undefined;
  /** The text that was changed; when it stands there no more, that is a conflict. At most 500 characters. */
  fromText?: string | null | undefined;
  /** The line. */
  id: string;
  /** The task. */
  taskId: string;
  /** What is to be done. At most 500 characters. */
  text?: string | null | undefined;
};

/** Changes of a deal: only what is given changes, null clears. */
export type EditDealInput = {
  /** Day on which it is expected to close. */
  expectedOn?: string | null | undefined;
  /** The deal. */
  id: string;
  /** The client. */
  partnerId?: string | null | undefined;
  /** Your own estimate in percent, 0 to 100. */
  probability?: number | null | undefined;
  /** How the client came. */
  source?: Channel | null | undefined;
  /** What the client would pay, in roubles. */
  sum?: string | null | undefined;
  /** What it is about. At most 300 characters. */
  title?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a partner; only what is given changes. */
export type EditPartnerInput = {
  /** The partner. */
  id: string;
  /** Name. At most 300 characters. */
  name?: string | null | undefined;
  /** Who answers for it. */
  ownerId?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Your own settings; only what is given changes. */
export type EditProfileInput = {
  /** Language of the screen. */
  locale?: Locale | null | undefined;
  /** Colours of the screen. */
  theme?: Theme | null | undefined;
  /** Where your days begin and end; what is already planned for a day keeps its moment. */
  timeZone?: string | null | undefined;
};

/** Changes of a task: only what is given changes; `dueAt` and `dueOn` replace each other. */
export type EditTaskInput = {
  /** Who does it. */
  assigneeId?: string | null | undefined;
  /** When it is due. */
  dueAt?: string | null | undefined;
  /** The day it is due on. */
  dueOn?: string | null | undefined;
  /** When it ends; null = at no time. When only `dueAt` is given it moves along. */
  endsAt?: string | null | undefined;
  /** The task. */
  id: string;
  /** What is to be done. */
  kind?: TaskKind | null | undefined;
  /** The client, when it is done for no deal; null = none. */
  partnerId?: string | null | undefined;
  /** Where it is; null = nowhere. At most 500 characters. */
  place?: string | null | undefined;
  /** How much it matters. */
  priority?: TaskPriority | null | undefined;
  /** When to remind the assignee; null = never. When only `dueAt` is given it moves along. */
  remindAt?: string | null | undefined;
  /** More about it; null = nothing. At most 5000 characters. */
  text?: string | null | undefined;
  /** What is to be done, in a line. At most 500 characters. */
  title?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a view: only what is given changes. */
export type EditViewInput = {
  /** Columns of the table in order, each once. */
  columns?: Array<ViewColumn> | null | undefined;
  /** Which deals. */
  filter?: DealFilter | null | undefined;
  /** The view. */
  id: string;
  /** Board, table or calendar. */
  layout?: ViewLayout | null | undefined;
  /** Name. At most 80 characters. */
  name?: string | null | undefined;
  /** Place among the views, from 1 to 10,000. */
  rank?: number | null | undefined;
  /** True: all colleagues see it from now on. */
  shared?: boolean | null | undefined;
  /** In which order; null = the newest first. */
  sort?: DealSort | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Open until somebody accepts it. */
export type LeadState =
  | 'OPEN';

/** Language of the screen. */
export type Locale =
  | 'EN'
  | 'RU';

/** The deal is lost. */
export type LoseDealInput = {
  /** Who it was lost to; some reasons want it. At most 300 characters. */
  competitor?: string | null | undefined;
  /** Why demand lines are not satisfied in full, for those that do not say so yet; at most 50. */
  demandReasons?: Array<DemandReasonInput> | null | undefined;
  /** The stage that you saw it in. */
  fromStageId: string;
  /** The deal. */
  id: string;
  /** Why, from the catalogue. */
  reasonId: string;
};

/** When one is told by mail. */
export type MailTime =
  /** As soon as it happens. */
  | 'AT_ONCE'
  /** In one letter a day, at eight in the morning where you live. */
  | 'DAILY'
  /** Never. */
  | 'NEVER';

/** One card on its way: where you saw it, and where it should stand. */
export type MoveDealInput = {
  /** The card that should stand above it; a hint. */
  afterId?: string | null | undefined;
  /** The card that should stand below it; a hint. */
  beforeId?: string | null | undefined;
  /** The stage that you saw it in. */
  fromStageId: string;
  /** The deal. */
  id: string;
  /** The stage that it should stand in; the same = another place in the column. */
  toStageId: string;
  /** The version that you saw; a move since then is a conflict. */
  version?: number | null | undefined;
};

/** Many cards to one stage, in the order given, to its top. */
export type MoveDealsInput = {
  /** The deals. At most 200. */
  ids: Array<string>;
  /** The stage that they should stand in. */
  toStageId: string;
};

/** Who does a new task of one of many deals. */
export type NewDealTaskInput = {
  /** Who does it. Who does not see the deal is let in. */
  assigneeId: string;
  /** The deal. */
  dealId: string;
  /** Chosen by the client, so that it can take the task back. */
  id: string;
};

/** What one is told of. */
export type NotificationKind =
  /** A colleague has given you a deal or a task. */
  | 'ASSIGNED'
  /** Somebody got in touch. */
  | 'LEAD_NEW'
  /** A letter of yours could not be delivered. */
  | 'LETTER_FAILED'
  /** A colleague has named you in a comment. */
  | 'MENTIONED'
  /** A task of yours is overdue. */
  | 'OVERDUE'
  /** A task of yours wanted you to be reminded. */
  | 'REMINDED';

/** Moves many deals, each to a place of its own. */
export type PlaceDealsInput = {
  /** Each deal once. At least one, at most 200. */
  deals: Array<MoveDealInput>;
};

/** All notifications that you have read. */
export type ReadAllNotificationsInput = {
  /** What has come later stays unread: you have not seen it yet. */
  until: string;
};

/** Notifications that you have read. */
export type ReadNotificationsInput = {
  /** Which. At most 200. */
  ids: Array<string>;
};

/** Makes a resend harmless: the same pair is done once and answered the same, for 7 days. */
export type Receipt = {
  /** The window that asks; it gets its own changes back under this id. */
  clientId: string;
  /** This one attempt; a resend carries it again. */
  mutationId: string;
};

/** A finished deal goes back to work, to the top of its column. */
export type ReopenDealInput = {
  /** How you saw it: won or lost. */
  fromStatus: DealStatus;
  /** The deal. */
  id: string;
  /** The stage that it returns to; none = the one it was finished in. */
  stageId?: string | null | undefined;
};

/** What a user is here to do (domain §10). */
export type Role =
  | 'ADMIN'
  | 'HEAD'
  | 'MANAGER'
  | 'OBSERVER';

/** How you want to be told of one kind of thing; only what is given changes. */
export type SetNotificationSettingInput = {
  /** Whether it stands in the app. */
  inApp?: boolean | null | undefined;
  /** Of what. */
  kind: NotificationKind;
  /** When it is told by mail. */
  mail?: MailTime | null | undefined;
};

/** A deal and a colleague who sees and edits it though it is not his. */
export type ShareDealInput = {
  /** The deal. */
  id: string;
  /** The colleague. */
  userId: string;
};

/** Which tasks; all that is given must hold. */
export type TaskFilter = {
  /** True: only assignments, which one user has given to another; false: only what people plan themselves. */
  assigned?: boolean | null | undefined;
  /** To be done by one of these. At most 200. */
  assigneeIds?: Array<string> | null | undefined;
  /** Asked for by this one. */
  authorId?: string | null | undefined;
  /** Done or cancelled at this moment or later. */
  closedFrom?: string | null | undefined;
  /** For this deal. */
  dealId?: string | null | undefined;
  /** Due at this moment or later. */
  dueFrom?: string | null | undefined;
  /** Due at this moment or earlier. */
  dueTo?: string | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<TaskKind> | null | undefined;
  /** True: only what is past due; false: only what is not. */
  overdue?: boolean | null | undefined;
  /** For this client, or for a deal of his. */
  partnerId?: string | null | undefined;
  /** Of this priority. */
  priority?: TaskPriority | null | undefined;
  /** In this state; none = open. */
  state?: TaskState | null | undefined;
  /** A part of the title. At most 200 characters. */
  text?: string | null | undefined;
};

/** What is to be done; all but TODO are planned contacts with the client. */
export type TaskKind =
  /** A call. */
  | 'CALL'
  /** A contact whose channel is not chosen yet. */
  | 'CONTACT'
  /** A letter. */
  | 'EMAIL'
  /** A meeting, in person or online. */
  | 'MEETING'
  /** A message. */
  | 'MESSAGE'
  /** Another thing to do. */
  | 'TODO';

/** Low, normal or high. */
export type TaskPriority =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL';

/** Open, done or cancelled. */
export type TaskState =
  | 'CANCELLED'
  | 'DONE'
  | 'OPEN';

/** Names a task. */
export type TaskVerbInput = {
  /** The task. */
  id: string;
};

/** Colours of the screen. */
export type Theme =
  | 'DARK'
  | 'LIGHT'
  | 'SYSTEM';

/** A column of a table, in its place. */
export type ViewColumn = {
  /** What it shows. */
  of: DealColumn;
  /** How wide, 48 to 800 pixels; none = as it comes. */
  width?: number | null | undefined;
};

/** How the deals of a view lie. */
export type ViewLayout =
  | 'BOARD'
  | 'CALENDAR'
  | 'TABLE';

/** Names a view. */
export type ViewVerbInput = {
  /** The view. */
  id: string;
};

/** Whose records a role sees (domain §10): own, the team's, all. */
export type Visibility =
  | 'ALL'
  | 'OWN'
  | 'TEAM';

/** The deal is won. */
export type WinDealInput = {
  /** Why demand lines are not satisfied in full, for those that do not say so yet; at most 50. */
  demandReasons?: Array<DemandReasonInput> | null | undefined;
  /** The stage that you saw it in. */
  fromStageId: string;
  /** The deal. */
  id: string;
};

export type WatchChangesSubscriptionVariables = Exact<{
  after: string;
}>;


export type WatchChangesSubscription = { changes: { from: string, to: string, reset: boolean, now: string, build: string, events: Array<{ seq: number, entity: string, id: string, forget: boolean, name: string | null, clientId: string | null, mutationId: string | null, at: string | null, particulars: Record<string, unknown> | null, actor: { id: string, name: string } | null, record:
        | { __typename: 'Deal', id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }
        | { __typename: 'Lead', id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState }
        | { __typename: 'LostReason', id: string, version: number, name: string, requiresCompetitor: boolean, active: boolean }
        | { __typename: 'Partner', id: string, version: number, name: string, owner: { id: string, name: string }, team: { id: string, name: string } | null }
        | { __typename: 'Pipeline', id: string, version: number, name: string, control: Control, rank: number, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null }> }
        | { __typename: 'SavedView', id: string, version: number, name: string, shared: boolean, layout: ViewLayout, pipelineId: string, rank: number, removed: boolean, filter: { pipelineId: string | null, ownerIds: Array<string> | null, teamIds: Array<string> | null, statuses: Array<DealStatus> | null, colours: Array<DealColour> | null, noNextStep: boolean | null, sources: Array<Channel> | null, sumFrom: string | null, sumTo: string | null, expectedFrom: string | null, expectedTo: string | null, text: string | null }, sort: { by: DealSortKey, descending: boolean } | null, columns: Array<{ of: DealColumn, width: number | null }>, owner: { id: string, name: string } }
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


export type BoardQuery = { board: { asOf: string, pipeline: { id: string, version: number, name: string, control: Control, rank: number, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null }> }, columns: Array<{ stage: { id: string }, deals: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } }>, leads: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState }> }, heads: { asOf: string, total: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number }, stages: Array<{ stageId: string, head: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number } }>, leads: { count: number, unanswered: number } } } };

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

export type AssignDealsMutationVariables = Exact<{
  input: AssignDealsInput;
  receipt?: Receipt | null | undefined;
}>;


export type AssignDealsMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type PlaceDealsMutationVariables = Exact<{
  input: PlaceDealsInput;
  receipt?: Receipt | null | undefined;
}>;


export type PlaceDealsMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type CreateTasksMutationVariables = Exact<{
  input: CreateTasksInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateTasksMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type CancelTasksMutationVariables = Exact<{
  input: CancelTasksInput;
  receipt?: Receipt | null | undefined;
}>;


export type CancelTasksMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type DealRowFragment = { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null };

export type DealQueryVariables = Exact<{
  id: string;
}>;


export type DealQuery = { deal: { can: Array<string>, id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, sharedWith: Array<{ id: string, name: string }>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } };

export type DealsQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  filter?: DealFilter | null | undefined;
  sort?: DealSort | null | undefined;
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


export type OpenedDealQuery = { deal: { can: Array<string>, id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, sharedWith: Array<{ id: string, name: string }>, stageVisits: Array<{ stageId: string, seconds: number }>, tasks: { asOf: string, nodes: Array<{ id: string, version: number, dealId: string | null, chainId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } }> }, history: { next: string | null, nodes: Array<{ seq: number, at: string, name: string, particulars: Record<string, unknown>, actor: { id: string, name: string } | null, names: Array<{ id: string, name: string }>, changes: Array<{ field: string, old: string | null, new: string | null }> }> }, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } };

export type EarlierHistoryQueryVariables = Exact<{
  id: string;
  lines: number;
  after: string;
}>;


export type EarlierHistoryQuery = { deal: { id: string, history: { next: string | null, nodes: Array<{ seq: number, at: string, name: string, particulars: Record<string, unknown>, actor: { id: string, name: string } | null, names: Array<{ id: string, name: string }>, changes: Array<{ field: string, old: string | null, new: string | null }> }> } } };

export type HistoryLineFragment = { seq: number, at: string, name: string, particulars: Record<string, unknown>, actor: { id: string, name: string } | null, names: Array<{ id: string, name: string }>, changes: Array<{ field: string, old: string | null, new: string | null }> };

export type LeadRowFragment = { id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState };

export type LeadsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LeadsQuery = { leads: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState }> } };

export type CreateLeadMutationVariables = Exact<{
  input: CreateLeadInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateLeadMutation = { answer: { seq: number, lead: { id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState } | null } };

export type NotificationRowFragment = { id: string, kind: NotificationKind, at: string, readAt: string | null, actor: { id: string, name: string } | null, deal: { id: string, name: string } | null, task: { id: string, name: string } | null, lead: { id: string, name: string } | null, letter: { id: string, name: string } | null };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { unreadNotifications: number };

export type NotificationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { asOf: string, next: string | null, nodes: Array<{ id: string, kind: NotificationKind, at: string, readAt: string | null, actor: { id: string, name: string } | null, deal: { id: string, name: string } | null, task: { id: string, name: string } | null, lead: { id: string, name: string } | null, letter: { id: string, name: string } | null }> } };

export type TheseNotificationsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type TheseNotificationsQuery = { notifications: { nodes: Array<{ id: string, kind: NotificationKind, at: string, readAt: string | null, actor: { id: string, name: string } | null, deal: { id: string, name: string } | null, task: { id: string, name: string } | null, lead: { id: string, name: string } | null, letter: { id: string, name: string } | null }> } };

export type ReadNotificationsMutationVariables = Exact<{
  input: ReadNotificationsInput;
  receipt?: Receipt | null | undefined;
}>;


export type ReadNotificationsMutation = { answer: { seq: number } };

export type ReadAllNotificationsMutationVariables = Exact<{
  input: ReadAllNotificationsInput;
  receipt?: Receipt | null | undefined;
}>;


export type ReadAllNotificationsMutation = { answer: { seq: number } };

export type NotificationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationSettingsQuery = { notificationSettings: { mailWorks: boolean, kinds: Array<{ id: string, kind: NotificationKind, inApp: boolean, mail: MailTime }>, outbox: { waiting: number, since: string | null, problem: string | null } | null } };

export type SetNotificationSettingMutationVariables = Exact<{
  input: SetNotificationSettingInput;
  receipt?: Receipt | null | undefined;
}>;


export type SetNotificationSettingMutation = { answer: { seq: number } };

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
      | { __typename: 'Lead', id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState }
      | { __typename: 'Partner', id: string, version: number, name: string, owner: { id: string, name: string }, team: { id: string, name: string } | null }
    > } };

export type MeFieldsFragment = { email: string, role: Role, visibility: Visibility, locale: Locale, theme: Theme, timeZone: string, sessionId: string | null, asOf: string, demo: boolean, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { me: { email: string, role: Role, visibility: Visibility, locale: Locale, theme: Theme, timeZone: string, sessionId: string | null, asOf: string, demo: boolean, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } } | null, pipelines: { asOf: string, nodes: Array<{ id: string, version: number, name: string, control: Control, rank: number, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null }> }> }, users: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null }> }, teams: { asOf: string, nodes: Array<{ id: string, version: number, name: string, parentId: string | null }> }, lostReasons: { asOf: string, nodes: Array<{ id: string, version: number, name: string, requiresCompetitor: boolean, active: boolean }> } };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { me: { email: string, role: Role, visibility: Visibility, locale: Locale, theme: Theme, timeZone: string, sessionId: string | null, asOf: string, demo: boolean, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } } | null };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { email: string, role: Role, visibility: Visibility, locale: Locale, theme: Theme, timeZone: string, sessionId: string | null, asOf: string, demo: boolean, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } } };

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


export type ApiTokensQuery = { apiTokens: { asOf: string, next: string | null, nodes: Array<{ id: string, name: string, createdAt: string, seenAt: string }> } };

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string, apiToken: { id: string, name: string, createdAt: string, seenAt: string } } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: boolean };

export type SignInInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInInfoQuery = { signInInfo: { insecure: boolean, demoAccounts: Array<{ email: string, password: string, name: string, role: Role, jobTitle: string | null }> } };

export type TaskRowFragment = { id: string, version: number, dealId: string | null, chainId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditTaskMutationVariables = Exact<{
  input: EditTaskInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
  receipt?: Receipt | null | undefined;
}>;


export type CompleteTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CancelTaskMutationVariables = Exact<{
  input: TaskVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type CancelTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type ReopenTaskMutationVariables = Exact<{
  input: TaskVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type ReopenTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type AddCheckLineMutationVariables = Exact<{
  input: AddCheckLineInput;
  receipt?: Receipt | null | undefined;
}>;


export type AddCheckLineMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditCheckLineMutationVariables = Exact<{
  input: EditCheckLineInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditCheckLineMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type RemoveCheckLineMutationVariables = Exact<{
  input: CheckLineVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveCheckLineMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type TasksQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  filter?: TaskFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TasksQuery = { tasks: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, dealId: string | null, chainId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } }> } };

export type OpenedTaskQueryVariables = Exact<{
  id: string;
}>;


export type OpenedTaskQuery = { task: { id: string, version: number, dealId: string | null, chainId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, sum: string | null, probability: number | null, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } };

export type WatchMyDaySubscriptionVariables = Exact<{
  zone: string;
  assigneeId?: string | null | undefined;
}>;


export type WatchMyDaySubscription = { myDay: { asOf: string, overdue: number, today: number, week: number, later: number, received: number, given: number, done: number } };

export type MyCalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarFeedQuery = { calendarFeed: { id: string, createdAt: string, readAt: string | null } | null };

export type CreateCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateCalendarFeedMutation = { createCalendarFeed: { path: string, feed: { id: string, createdAt: string, readAt: string | null } } };

export type RevokeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: boolean };

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

export type SavedViewRowFragment = { id: string, version: number, name: string, shared: boolean, layout: ViewLayout, pipelineId: string, rank: number, removed: boolean, filter: { pipelineId: string | null, ownerIds: Array<string> | null, teamIds: Array<string> | null, statuses: Array<DealStatus> | null, colours: Array<DealColour> | null, noNextStep: boolean | null, sources: Array<Channel> | null, sumFrom: string | null, sumTo: string | null, expectedFrom: string | null, expectedTo: string | null, text: string | null }, sort: { by: DealSortKey, descending: boolean } | null, columns: Array<{ of: DealColumn, width: number | null }>, owner: { id: string, name: string } };

export type SavedViewsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SavedViewsQuery = { savedViews: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, name: string, shared: boolean, layout: ViewLayout, pipelineId: string, rank: number, removed: boolean, filter: { pipelineId: string | null, ownerIds: Array<string> | null, teamIds: Array<string> | null, statuses: Array<DealStatus> | null, colours: Array<DealColour> | null, noNextStep: boolean | null, sources: Array<Channel> | null, sumFrom: string | null, sumTo: string | null, expectedFrom: string | null, expectedTo: string | null, text: string | null }, sort: { by: DealSortKey, descending: boolean } | null, columns: Array<{ of: DealColumn, width: number | null }>, owner: { id: string, name: string } }> } };

export type CreateViewMutationVariables = Exact<{
  input: CreateViewInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateViewMutation = { answer: { seq: number, savedView: { id: string, version: number, name: string, shared: boolean, layout: ViewLayout, pipelineId: string, rank: number, removed: boolean, filter: { pipelineId: string | null, ownerIds: Array<string> | null, teamIds: Array<string> | null, statuses: Array<DealStatus> | null, colours: Array<DealColour> | null, noNextStep: boolean | null, sources: Array<Channel> | null, sumFrom: string | null, sumTo: string | null, expectedFrom: string | null, expectedTo: string | null, text: string | null }, sort: { by: DealSortKey, descending: boolean } | null, columns: Array<{ of: DealColumn, width: number | null }>, owner: { id: string, name: string } } | null } };

export type EditViewMutationVariables = Exact<{
  input: EditViewInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditViewMutation = { answer: { seq: number, savedView: { id: string, version: number, name: string, shared: boolean, layout: ViewLayout, pipelineId: string, rank: number, removed: boolean, filter: { pipelineId: string | null, ownerIds: Array<string> | null, teamIds: Array<string> | null, statuses: Array<DealStatus> | null, colours: Array<DealColour> | null, noNextStep: boolean | null, sources: Array<Channel> | null, sumFrom: string | null, sumTo: string | null, expectedFrom: string | null, expectedTo: string | null, text: string | null }, sort: { by: DealSortKey, descending: boolean } | null, columns: Array<{ of: DealColumn, width: number | null }>, owner: { id: string, name: string } } | null } };

export type RemoveViewMutationVariables = Exact<{
  input: ViewVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveViewMutation = { answer: { seq: number, savedView: { id: string, version: number, name: string, shared: boolean, layout: ViewLayout, pipelineId: string, rank: number, removed: boolean, filter: { pipelineId: string | null, ownerIds: Array<string> | null, teamIds: Array<string> | null, statuses: Array<DealStatus> | null, colours: Array<DealColour> | null, noNextStep: boolean | null, sources: Array<Channel> | null, sumFrom: string | null, sumTo: string | null, expectedFrom: string | null, expectedTo: string | null, text: string | null }, sort: { by: DealSortKey, descending: boolean } | null, columns: Array<{ of: DealColumn, width: number | null }>, owner: { id: string, name: string } } | null } };

export type RestoreViewMutationVariables = Exact<{
  input: ViewVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RestoreViewMutation = { answer: { seq: number, savedView: { id: string, version: number, name: string, shared: boolean, layout: ViewLayout, pipelineId: string, rank: number, removed: boolean, filter: { pipelineId: string | null, ownerIds: Array<string> | null, teamIds: Array<string> | null, statuses: Array<DealStatus> | null, colours: Array<DealColour> | null, noNextStep: boolean | null, sources: Array<Channel> | null, sumFrom: string | null, sumTo: string | null, expectedFrom: string | null, expectedTo: string | null, text: string | null }, sort: { by: DealSortKey, descending: boolean } | null, columns: Array<{ of: DealColumn, width: number | null }>, owner: { id: string, name: string } } | null } };

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
  names {
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
  state
}
    `, {"fragmentName":"LeadRow"}) as unknown as TypedDocumentString<LeadRowFragment, unknown>;
export const NotificationRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NotificationRow on Notification {
  id
  kind
  at
  readAt
  actor {
    id
    name
  }
  deal {
    id
    name
  }
  task {
    id
    name
  }
  lead {
    id
    name
  }
  letter {
    id
    name
  }
}
    `, {"fragmentName":"NotificationRow"}) as unknown as TypedDocumentString<NotificationRowFragment, unknown>;
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
  jobTitle
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
  jobTitle
}`, {"fragmentName":"MeFields"}) as unknown as TypedDocumentString<MeFieldsFragment, unknown>;
export const TaskRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TaskRow on Task {
  id
  version
  dealId
  chainId
  kind
  title
  text
  priority
  place
  dueAt
  dueOn
  endsAt
  remindAt
  checklist {
    id
    text
    done
  }
  partner {
    id
    name
  }
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
  mayChange
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
export const SavedViewRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SavedViewRow on SavedView {
  id
  version
  name
  shared
  layout
  pipelineId
  filter {
    pipelineId
    ownerIds
    teamIds
    statuses
    colours
    noNextStep
    sources
    sumFrom
    sumTo
    expectedFrom
    expectedTo
    text
  }
  sort {
    by
    descending
  }
  columns {
    of
    width
  }
  rank
  removed
  owner {
    id
    name
  }
}
    `, {"fragmentName":"SavedViewRow"}) as unknown as TypedDocumentString<SavedViewRowFragment, unknown>;
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
        ... on SavedView {
          ...SavedViewRow
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
  jobTitle
}
fragment TeamRow on Team {
  id
  version
  name
  parentId
}
fragment SavedViewRow on SavedView {
  id
  version
  name
  shared
  layout
  pipelineId
  filter {
    pipelineId
    ownerIds
    teamIds
    statuses
    colours
    noNextStep
    sources
    sumFrom
    sumTo
    expectedFrom
    expectedTo
    text
  }
  sort {
    by
    descending
  }
  columns {
    of
    width
  }
  rank
  removed
  owner {
    id
    name
  }
}`, {"hash":"sha256:5a5c8d5d9fff3e8c6965cff18e99c1b4f97cd00c07027a22a2f537d847b55329"}) as unknown as TypedDocumentString<WatchChangesSubscription, WatchChangesSubscriptionVariables>;
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
}`, {"hash":"sha256:d09ab955b2774620a211af1366431bb1854101e39f09560678bc5d4a27bd5316"}) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
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
export const AssignDealsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssignDeals($input: AssignDealsInput!, $receipt: Receipt) {
  answer: assignDeals(input: $input, receipt: $receipt) {
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
}`, {"hash":"sha256:075ec82f172d87300afab7f383d6f510880a0239126b39db599a69f4001de1f4"}) as unknown as TypedDocumentString<AssignDealsMutation, AssignDealsMutationVariables>;
export const PlaceDealsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PlaceDeals($input: PlaceDealsInput!, $receipt: Receipt) {
  answer: placeDeals(input: $input, receipt: $receipt) {
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
}`, {"hash":"sha256:705b8ec19e105d9ea2e89dd69d1a9b5ed50bbc8f34527d15269f3b60e05c859e"}) as unknown as TypedDocumentString<PlaceDealsMutation, PlaceDealsMutationVariables>;
export const CreateTasksDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateTasks($input: CreateTasksInput!, $receipt: Receipt) {
  answer: createTasks(input: $input, receipt: $receipt) {
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
}`, {"hash":"sha256:5a025e8b988bdf954f582433dc6047f64c64edd309a546c101ef5ec2e85addbf"}) as unknown as TypedDocumentString<CreateTasksMutation, CreateTasksMutationVariables>;
export const CancelTasksDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelTasks($input: CancelTasksInput!, $receipt: Receipt) {
  answer: cancelTasks(input: $input, receipt: $receipt) {
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
}`, {"hash":"sha256:01a2c53b57d0deb21273c04c896ffe718c3c7363c9f0ed8c130a3b478e350c0a"}) as unknown as TypedDocumentString<CancelTasksMutation, CancelTasksMutationVariables>;
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
export const DealsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Deals($ids: [ID!], $filter: DealFilter, $sort: DealSort, $zone: Zone!, $first: Int!, $after: String) {
  deals(
    ids: $ids
    filter: $filter
    sort: $sort
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
}`, {"hash":"sha256:b7d68bb232b35cd26ab78062d2213e03553168a8758727305caed7e594d7b66d"}) as unknown as TypedDocumentString<DealsQuery, DealsQueryVariables>;
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
    stageVisits {
      stageId
      seconds
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
  names {
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
  chainId
  kind
  title
  text
  priority
  place
  dueAt
  dueOn
  endsAt
  remindAt
  checklist {
    id
    text
    done
  }
  partner {
    id
    name
  }
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
  mayChange
}`, {"hash":"sha256:b93d1a5fcae8751ac1098df5d5c1505b35ddbdb2c59e8fbd348d4cbfebd35518"}) as unknown as TypedDocumentString<OpenedDealQuery, OpenedDealQueryVariables>;
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
  names {
    id
    name
  }
  particulars
  changes {
    field
    old
    new
  }
}`, {"hash":"sha256:3c929a9ac48153c1f1ad3f7c5abf680a9529256af008266014dfda7b45732ac3"}) as unknown as TypedDocumentString<EarlierHistoryQuery, EarlierHistoryQueryVariables>;
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
  state
}`, {"hash":"sha256:116b4aecbcf769cf85f4ce8e4e2d885bc04cc615a7f1d18d3ba115b89228599e"}) as unknown as TypedDocumentString<LeadsQuery, LeadsQueryVariables>;
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
  state
}`, {"hash":"sha256:8b81daa1589d1133bee13b272395635ed1a05ebfeb04443c1c5d230d7ce495fb"}) as unknown as TypedDocumentString<CreateLeadMutation, CreateLeadMutationVariables>;
export const UnreadNotificationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnreadNotifications {
  unreadNotifications
}
    `, {"hash":"sha256:d7159ee4ddd5a09cc14fd23c132964255da3ea4c95ad551ad3bc7247d6bc94af"}) as unknown as TypedDocumentString<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const NotificationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Notifications($first: Int!, $after: String) {
  notifications(first: $first, after: $after) {
    asOf
    next
    nodes {
      ...NotificationRow
    }
  }
}
    fragment NotificationRow on Notification {
  id
  kind
  at
  readAt
  actor {
    id
    name
  }
  deal {
    id
    name
  }
  task {
    id
    name
  }
  lead {
    id
    name
  }
  letter {
    id
    name
  }
}`, {"hash":"sha256:a9351be19df714fa0e7fbf500f43337442c06ee6d83b2f8164e179f64858b77a"}) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const TheseNotificationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TheseNotifications($ids: [ID!]!) {
  notifications(ids: $ids, first: 200) {
    nodes {
      ...NotificationRow
    }
  }
}
    fragment NotificationRow on Notification {
  id
  kind
  at
  readAt
  actor {
    id
    name
  }
  deal {
    id
    name
  }
  task {
    id
    name
  }
  lead {
    id
    name
  }
  letter {
    id
    name
  }
}`, {"hash":"sha256:14c416add51b2295dfc67816c1b7573b832ca7a75ddce48aa9950f7f4023523e"}) as unknown as TypedDocumentString<TheseNotificationsQuery, TheseNotificationsQueryVariables>;
export const ReadNotificationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReadNotifications($input: ReadNotificationsInput!, $receipt: Receipt) {
  answer: readNotifications(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:3f75c219a3993b9e60ff370daa3be779ddfdfd49fe1d090b1d41b65054fb9f3e"}) as unknown as TypedDocumentString<ReadNotificationsMutation, ReadNotificationsMutationVariables>;
export const ReadAllNotificationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReadAllNotifications($input: ReadAllNotificationsInput!, $receipt: Receipt) {
  answer: readAllNotifications(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:214379ca0419cc8580a8a8c82d3ab223e5ed53b7d8950a8fc31aaa2e78abb85d"}) as unknown as TypedDocumentString<ReadAllNotificationsMutation, ReadAllNotificationsMutationVariables>;
export const NotificationSettingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NotificationSettings {
  notificationSettings {
    mailWorks
    kinds {
      id
      kind
      inApp
      mail
    }
    outbox {
      waiting
      since
      problem
    }
  }
}
    `, {"hash":"sha256:dca79bd0cc1e948e66e1af46d08c0e8532d5bb08992c2913a19a2f685d3ec350"}) as unknown as TypedDocumentString<NotificationSettingsQuery, NotificationSettingsQueryVariables>;
export const SetNotificationSettingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetNotificationSetting($input: SetNotificationSettingInput!, $receipt: Receipt) {
  answer: setNotificationSetting(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:f06869f124f27254dd28675409efafb7697b363d2665bac42198019222ed1b9d"}) as unknown as TypedDocumentString<SetNotificationSettingMutation, SetNotificationSettingMutationVariables>;
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
}`, {"hash":"sha256:73a24a0ffaef71669f4d935169b98f97b9d25d5de67364ef7ffde78d968cbaa1"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
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
  jobTitle
}
fragment TeamRow on Team {
  id
  version
  name
  parentId
}`, {"hash":"sha256:69dcb7e6e94c46d3127151ad3643c0ec166a1b5460f70c4aaadf48a7422cab17"}) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
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
  jobTitle
}`, {"hash":"sha256:fd2d7b201bd5f2c4b8b82f0577496a77895825d3243859435f48ce5e9296131a"}) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
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
  jobTitle
}`, {"hash":"sha256:725013c1415c585bcee2c35b3bf65cb11c3b776242c3a6a573af5ca410212a8a"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
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
  chainId
  kind
  title
  text
  priority
  place
  dueAt
  dueOn
  endsAt
  remindAt
  checklist {
    id
    text
    done
  }
  partner {
    id
    name
  }
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
  mayChange
}`, {"hash":"sha256:5dacc3486c7356f5ae6d7aead09577dc0a5b80721c98977dd6c9a59eba94f839"}) as unknown as TypedDocumentString<CreateTaskMutation, CreateTaskMutationVariables>;
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
  chainId
  kind
  title
  text
  priority
  place
  dueAt
  dueOn
  endsAt
  remindAt
  checklist {
    id
    text
    done
  }
  partner {
    id
    name
  }
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
  mayChange
}`, {"hash":"sha256:80cee45eabecd2fbe071c3febb626eb1c4fe852db67623da52af8de153c404b6"}) as unknown as TypedDocumentString<EditTaskMutation, EditTaskMutationVariables>;
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
  chainId
  kind
  title
  text
  priority
  place
  dueAt
  dueOn
  endsAt
  remindAt
  checklist {
    id
    text
    done
  }
  partner {
    id
    name
  }
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
  mayChange
}`, {"hash":"sha256:463750eb1cbf59a87aabff3535c601f8bf004dd53af714e90c4c0a04ebfc363b"}) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
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
  chainId
  kind
  title
  text
  priority
  place
  dueAt
  dueOn
  endsAt
  remindAt
  checklist {
    id
    text
    done
  }
  partner {
    id
    name
  }
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
  mayChange
}`, {"hash":"sha256:9837d03bee83fda635f9609eecf4394f47c22f56eac9c2941befe02303469a08"}) as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;
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
  chainId
  kind
  title
  text
  priority
  place
  dueAt
  dueOn
  endsAt
  remindAt
  checklist {
    id
    text
    done
  }
  partner {
    id
    name
  }
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
  mayChange
}`, {"hash":"sha256:379527603a111d2af2367fb216dd623e982b77354d6e5bb01b95ed907ceedad4"}) as unknown as TypedDocumentString<ReopenTaskMutation, ReopenTaskMutationVariables>;
export const AddCheckLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddCheckLine($input: AddCheckLineInput!, $receipt: Receipt) {
  answer: addCheckLine(input: $input, receipt: $receipt) {
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
  chainId
  kind
  title
  text
  priority
  place
  dueAt
  dueOn
  endsAt
  remindAt
  checklist {
    id
    text
    done
  }
  partner {
    id
    name
  }
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
  mayChange
}`, {"hash":"sha256:142da546d132a05ff5a410c4ca09843558bc466b6906786bf9aef4de99a4ba3a"}) as unknown as TypedDocumentString<AddCheckLineMutation, AddCheckLineMutationVariables>;
export const EditCheckLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditCheckLine($input: EditCheckLineInput!, $receipt: Receipt) {
  answer: editCheckLine(input: $input, receipt: $receipt) {
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
  chainId
  kind
  title
  text
  priority
  place
  dueAt
  dueOn
  endsAt
  remindAt
  checklist {
    id
    text
    done
  }
  partner {
    id
    name
  }
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
  mayChange
}`, {"hash":"sha256:ea332045232b23601b3bec6ea0395cb83cc26de34c33aa3d0730f731d24e9ac9"}) as unknown as TypedDocumentString<EditCheckLineMutation, EditCheckLineMutationVariables>;
export const RemoveCheckLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveCheckLine($input: CheckLineVerbInput!, $receipt: Receipt) {
  answer: removeCheckLine(input: $input, receipt: $receipt) {
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
  chainId
  kind
  title
  text
  priority
  place
  dueAt
  dueOn
  endsAt
  remindAt
  checklist {
    id
    text
    done
  }
  partner {
    id
    name
  }
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
  mayChange
}`, {"hash":"sha256:427b7781e1d38bdd8ad4ab8896a5ffa811e2023114034467150b08455b838c72"}) as unknown as TypedDocumentString<RemoveCheckLineMutation, RemoveCheckLineMutationVariables>;
export const TasksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Tasks($ids: [ID!], $filter: TaskFilter, $first: Int!, $after: String) {
  tasks(ids: $ids, filter: $filter, first: $first, after: $after) {
    asOf
    next
    nodes {
      ...TaskRow
      deal {
        ...DealRow
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
fragment TaskRow on Task {
  id
  version
  dealId
  chainId
  kind
  title
  text
  priority
  place
  dueAt
  dueOn
  endsAt
  remindAt
  checklist {
    id
    text
    done
  }
  partner {
    id
    name
  }
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
  mayChange
}`, {"hash":"sha256:ff8b3e4cefff4a3b92360529b40b1ea0c43ae52b319098f359f99c8404cf9203"}) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const OpenedTaskDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenedTask($id: ID!) {
  task(id: $id) {
    ...TaskRow
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
  chainId
  kind
  title
  text
  priority
  place
  dueAt
  dueOn
  endsAt
  remindAt
  checklist {
    id
    text
    done
  }
  partner {
    id
    name
  }
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
  mayChange
}`, {"hash":"sha256:e97b4d835e4c52815b1b61959918cbc1a655ac6dbb0d9a4068aa8cbc7d3c034a"}) as unknown as TypedDocumentString<OpenedTaskQuery, OpenedTaskQueryVariables>;
export const WatchMyDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription WatchMyDay($zone: Zone!, $assigneeId: ID) {
  myDay(zone: $zone, assigneeId: $assigneeId) {
    asOf
    overdue
    today
    week
    later
    received
    given
    done
  }
}
    `, {"hash":"sha256:614c2aff045cd57620971446a5ed357c251266a454512fbab7d0fdeac4c9e2f5"}) as unknown as TypedDocumentString<WatchMyDaySubscription, WatchMyDaySubscriptionVariables>;
export const MyCalendarFeedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyCalendarFeed {
  calendarFeed {
    id
    createdAt
    readAt
  }
}
    `, {"hash":"sha256:b1ea130e498b4a7b9feaf54b0e3e8f102e01c8fb13e7f921a4ce84c8022d3f8e"}) as unknown as TypedDocumentString<MyCalendarFeedQuery, MyCalendarFeedQueryVariables>;
export const CreateCalendarFeedDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateCalendarFeed {
  createCalendarFeed {
    path
    feed {
      id
      createdAt
      readAt
    }
  }
}
    `, {"hash":"sha256:c154134a2865f633f524cadd4ea35ac090bd382426b36ef702043a796e8aaac1"}) as unknown as TypedDocumentString<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeCalendarFeed {
  revokeCalendarFeed
}
    `, {"hash":"sha256:3f45501530e0d34279ec5570e0c8372cc6bc8a37f9e0618cc8925d6c11c2f74b"}) as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
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
  jobTitle
}`, {"hash":"sha256:79a86c17d5e97427dc379dbc004db6324b1b971ec75c4ccc790ee14393ece001"}) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
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
  jobTitle
}`, {"hash":"sha256:98eca5f516037bdf2aa23598b9aa7b7f2e2b17591b918b7eb7772dfa261e05ae"}) as unknown as TypedDocumentString<EditProfileMutation, EditProfileMutationVariables>;
export const SavedViewsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SavedViews($first: Int!, $after: String) {
  savedViews(first: $first, after: $after) {
    asOf
    next
    nodes {
      ...SavedViewRow
    }
  }
}
    fragment SavedViewRow on SavedView {
  id
  version
  name
  shared
  layout
  pipelineId
  filter {
    pipelineId
    ownerIds
    teamIds
    statuses
    colours
    noNextStep
    sources
    sumFrom
    sumTo
    expectedFrom
    expectedTo
    text
  }
  sort {
    by
    descending
  }
  columns {
    of
    width
  }
  rank
  removed
  owner {
    id
    name
  }
}`, {"hash":"sha256:bf12ffad62900fd32d7a4f59a1483d4fe9c79314bcd463ea0257e9e2d7e61b1b"}) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const CreateViewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateView($input: CreateViewInput!, $receipt: Receipt) {
  answer: createView(input: $input, receipt: $receipt) {
    seq
    savedView {
      ...SavedViewRow
    }
  }
}
    fragment SavedViewRow on SavedView {
  id
  version
  name
  shared
  layout
  pipelineId
  filter {
    pipelineId
    ownerIds
    teamIds
    statuses
    colours
    noNextStep
    sources
    sumFrom
    sumTo
    expectedFrom
    expectedTo
    text
  }
  sort {
    by
    descending
  }
  columns {
    of
    width
  }
  rank
  removed
  owner {
    id
    name
  }
}`, {"hash":"sha256:2a0a36b212b12c5a5301662b708a71ed77601f81c466cf80ae920717edb46788"}) as unknown as TypedDocumentString<CreateViewMutation, CreateViewMutationVariables>;
export const EditViewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditView($input: EditViewInput!, $receipt: Receipt) {
  answer: editView(input: $input, receipt: $receipt) {
    seq
    savedView {
      ...SavedViewRow
    }
  }
}
    fragment SavedViewRow on SavedView {
  id
  version
  name
  shared
  layout
  pipelineId
  filter {
    pipelineId
    ownerIds
    teamIds
    statuses
    colours
    noNextStep
    sources
    sumFrom
    sumTo
    expectedFrom
    expectedTo
    text
  }
  sort {
    by
    descending
  }
  columns {
    of
    width
  }
  rank
  removed
  owner {
    id
    name
  }
}`, {"hash":"sha256:046dea61d289f8786f5722cb62af11c86eecc128bfda548eb248d0085c95cad2"}) as unknown as TypedDocumentString<EditViewMutation, EditViewMutationVariables>;
export const RemoveViewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveView($input: ViewVerbInput!, $receipt: Receipt) {
  answer: removeView(input: $input, receipt: $receipt) {
    seq
    savedView {
      ...SavedViewRow
    }
  }
}
    fragment SavedViewRow on SavedView {
  id
  version
  name
  shared
  layout
  pipelineId
  filter {
    pipelineId
    ownerIds
    teamIds
    statuses
    colours
    noNextStep
    sources
    sumFrom
    sumTo
    expectedFrom
    expectedTo
    text
  }
  sort {
    by
    descending
  }
  columns {
    of
    width
  }
  rank
  removed
  owner {
    id
    name
  }
}`, {"hash":"sha256:2b985b17d32ae8f0d7ecfe0ea5b4c06b5206fd24cbaca489587916456b7b382e"}) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const RestoreViewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestoreView($input: ViewVerbInput!, $receipt: Receipt) {
  answer: restoreView(input: $input, receipt: $receipt) {
    seq
    savedView {
      ...SavedViewRow
    }
  }
}
    fragment SavedViewRow on SavedView {
  id
  version
  name
  shared
  layout
  pipelineId
  filter {
    pipelineId
    ownerIds
    teamIds
    statuses
    colours
    noNextStep
    sources
    sumFrom
    sumTo
    expectedFrom
    expectedTo
    text
  }
  sort {
    by
    descending
  }
  columns {
    of
    width
  }
  rank
  removed
  owner {
    id
    name
  }
}`, {"hash":"sha256:cb7e815d43c597a0b00cd3cd4fe24513ea3db0acae602cf8d004fe5074b19c5b"}) as unknown as TypedDocumentString<RestoreViewMutation, RestoreViewMutationVariables>;