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

/** A new comment. */
export type AddCommentInput = {
  /** Chosen by the client, so that unsent commands can name the comment; none = by the server. */
  id?: string | null | undefined;
  /** Colleagues whom it mentions: they are told, and who does not see the deal is let in. At most 20. */
  mentionIds?: Array<string> | null | undefined;
  /** What is said; those whom it mentions stand in it as «@name». At most 10000 characters. */
  text: string;
  /** The deal or the partner that it is about. */
  wholeId: string;
};

/** Marks a line of a contact that promises something. */
export type AddCommitmentInput = {
  /** The day for which it was promised. */
  dueOn: string;
  /** Chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** The interaction in which it was given. */
  interactionId: string;
  /** Who has promised. */
  side: CommitmentSide;
  /** What was promised, in a line. At most 500 characters. */
  text: string;
};

/** A person takes part in a deal. */
export type AddDealPersonInput = {
  /** The deal. */
  dealId: string;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** The person. */
  personId: string;
  /** What he is in it. */
  role: DealRole;
};

/** Uploaded files, to be attached. */
export type AddFilesInput = {
  /** Files that you have uploaded and that are not attached yet. At most 20. */
  ids: Array<string>;
  /** The deal, partner, comment or interaction that they belong to. */
  toId: string;
};

/** A new stage of a pipeline. */
export type AddStageInput = {
  /** The pipeline. */
  pipelineId: string;
  /** Its place, from 1; none = the last. */
  rank?: number | null | undefined;
  /** The stage. */
  stage: StageInput;
};

/** Being drafted, in force, or closed. */
export type AgreementState =
  | 'ACTIVE'
  | 'CLOSED'
  | 'DRAFT';

/** Names an agreement. */
export type AgreementVerbInput = {
  /** The agreement. */
  id: string;
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

/** Closes a pipeline for new deals, or opens it again. */
export type ArchivePipelineInput = {
  /** Whether it takes no new deals. */
  archived: boolean;
  /** The pipeline. */
  id: string;
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

/** Plan a task, or send a letter. */
export type AutomationAction =
  | 'LETTER'
  | 'TASK';

/** Names a rule. */
export type AutomationRuleVerbInput = {
  /** The rule. */
  id: string;
};

/** Open tasks of many deals that will not be done. */
export type CancelTasksInput = {
  /** One task of each deal. At least one, at most 200. */
  tasks: Array<DealTaskInput>;
};

/** The deal goes into another pipeline. */
export type ChangePipelineInput = {
  /** The stage that you saw it in. */
  fromStageId: string;
  /** The deal. */
  id: string;
  /** A stage of another pipeline; of a strict one, the first. */
  toStageId: string;
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

/** Names a comment. */
export type CommentVerbInput = {
  /** The comment. */
  id: string;
};

/** Who has promised. */
export type CommitmentSide =
  /** The client has. */
  | 'CLIENT'
  /** We have. */
  | 'OURS';

/** How a promise stands. */
export type CommitmentState =
  /** Kept, in time or late. */
  | 'KEPT'
  /** Given, and not kept yet; broken once its day is over. */
  | 'OPEN'
  /** Taken back, or marked by mistake: nobody waits for it. */
  | 'WITHDRAWN';

/** Names a promise. */
export type CommitmentVerbInput = {
  /** The promise. */
  id: string;
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

/** A new agreement, a draft. */
export type CreateAgreementInput = {
  /** The deal that it belongs to. */
  dealId: string;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** Its number, as it is written on paper; none = the deal's own with the next one after it. At most 50 characters. */
  number?: string | null | undefined;
  /** First day of its validity. */
  validFrom: string;
  /** Last day of its validity; none = without an end. */
  validUntil?: string | null | undefined;
};

/** A new rule of a stage. Fields in title and text: {title}, {number}, {sum}, {partner}, {owner}, {stage}. */
export type CreateAutomationRuleInput = {
  /** What it does. */
  action: AutomationAction;
  /** Of STAYED: how those days are counted; none = working days. */
  afterDayKind?: DayKind | null | undefined;
  /** Of STAYED: for longer than so many days, 0 to 365. */
  afterDays?: number | null | undefined;
  /** Of TASK: who gets it; none = who leads the deal. */
  doer?: Doer | null | undefined;
  /** Of TASK: how those days are counted; none = working days. */
  dueDayKind?: DayKind | null | undefined;
  /** Of TASK: due in so many days, 0 to 365. */
  dueDays?: number | null | undefined;
  /** Of TASK: what is to be done. */
  kind?: TaskKind | null | undefined;
  /** The stage. */
  stageId: string;
  /** Text of the task or letter; a letter needs one. At most 5000 characters. */
  text?: string | null | undefined;
  /** Title of the task or subject of the letter. At most 300 characters. */
  title: string;
  /** When it acts. */
  trigger: Trigger;
  /** Of the doer USER: the user. */
  userId?: string | null | undefined;
};

/** A new deal out of an interaction. */
export type CreateDealFromInteractionInput = {
  /** The deal. */
  deal: CreateDealInput;
  /** The interaction: its chain gets the deal as its subject, if it has had none. */
  interactionId: string;
  /** What goes along when the chain is about another deal already. */
  mode: SubjectMode;
};

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

/** Something more that the client wants. */
export type CreateDemandLineInput = {
  /** The deal. */
  dealId: string;
  /** Chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** How much of it, 0 to a milliard. */
  quantity?: number | null | undefined;
  /** How far we can satisfy it, in percent, 0 to 100; none = 0. */
  satisfied?: number | null | undefined;
  /** What he wants, in a line. At most 300 characters. */
  title: string;
  /** Unit of the quantity. At most 20 characters. */
  unit?: string | null | undefined;
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

/** A new legal side of a partner. */
export type CreateLegalEntityInput = {
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** ИНН: 10 digits of a company, 12 of a person. At most 20 characters. */
  inn?: string | null | undefined;
  /** КПП: 9 characters, of companies only. At most 20 characters. */
  kpp?: string | null | undefined;
  /** Name, as in the register. At most 500 characters. */
  name: string;
  /** The partner whose legal side it is. */
  partnerId: string;
};

/** A new entry of the catalogue of lost reasons. */
export type CreateLostReasonInput = {
  /** The reason in words. At most 200 characters. */
  name: string;
  /** Whether the competitor must be named with it. */
  requiresCompetitor: boolean;
};

/** A new order, a draft. */
export type CreateOrderInput = {
  /** The deal that it belongs to. */
  dealId: string;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** Its number, as it is written on paper; none = the deal's own with the next one after it. At most 50 characters. */
  number?: string | null | undefined;
  /** What it comes to, in roubles: above nothing, at most ten billion. */
  sum: string;
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

/** A payment that is promised. */
export type CreatePaymentInput = {
  /** The deal that it belongs to. */
  dealId: string;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** The day for which it is promised. */
  promisedOn: string;
  /** What it comes to, in roubles: above nothing, at most ten billion. */
  sum: string;
};

/** A new person out of one who took part in an interaction and was not known. */
export type CreatePersonFromInteractionInput = {
  /** The interaction. */
  interactionId: string;
  /** The participant that is to be known as the person. */
  participantId: string;
  /** The person. */
  person: CreatePersonInput;
};

/** A new person. */
export type CreatePersonInput = {
  /** E-mail addresses. At most 10. */
  emails?: Array<string> | null | undefined;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** Position at the partner. At most 200 characters. */
  jobTitle?: string | null | undefined;
  /** Full name, as people say it. At most 200 characters. */
  name: string;
  /** Who answers for the record; none = you. */
  ownerId?: string | null | undefined;
  /** The partner that the person works for. */
  partnerId?: string | null | undefined;
  /** Telephone numbers as they are typed: Russian ones with 8, +7 or ten digits, others with +. At most 10. */
  phones?: Array<string> | null | undefined;
};

/** A new pipeline with its stages in order. An untracked one has exactly one. */
export type CreatePipelineInput = {
  /** How strictly it leads its deals. */
  control: Control;
  /** Name. At most 120 characters. */
  name: string;
  /** Stages in order, 1 to 30. */
  stages: Array<StageInput>;
};

/** A new quote, a draft. */
export type CreateQuoteInput = {
  /** The deal that it belongs to. */
  dealId: string;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** Its number, as it is written on paper; none = the deal's own with the next one after it. At most 50 characters. */
  number?: string | null | undefined;
  /** What it comes to, in roubles: above nothing, at most ten billion. */
  sum: string;
  /** Last day on which it holds. */
  validUntil: string;
};

/** A shipment that is promised. */
export type CreateShipmentInput = {
  /** The deal that it belongs to. */
  dealId: string;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** The day for which it is promised. */
  promisedOn: string;
  /** What it comes to, in roubles: above nothing, at most ten billion. */
  sum: string;
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

/** How days are counted. */
export type DayKind =
  /** All days. */
  | 'CALENDAR'
  /** Days that are worked by the working calendar. */
  | 'WORKING';

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

/** Names a person in a deal. */
export type DealPersonVerbInput = {
  /** The person in the deal. */
  id: string;
};

/** What a person is in a deal. */
export type DealRole =
  /** Whom we call first. */
  | 'CONTACT'
  /** Decides whether to buy. */
  | 'DECISION_MAKER'
  /** Is listened to by who decides. */
  | 'INFLUENCER'
  /** Pays or signs. */
  | 'PAYER'
  /** Will use what is bought. */
  | 'USER';

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

/** The client declined. */
export type DeclineQuoteInput = {
  /** The quote. */
  id: string;
  /** Why, in words. At most 500 characters. */
  reason?: string | null | undefined;
};

/** Interactions are put off. */
export type DeferInteractionsInput = {
  /** The interactions, at least one. At most 200. */
  ids: Array<string>;
  /** Until when, in the future; null = no longer. */
  until?: string | null | undefined;
};

/** Names a demand line. */
export type DemandLineVerbInput = {
  /** The line. */
  id: string;
};

/** Why a demand line is not satisfied in full. */
export type DemandReasonInput = {
  /** The line. */
  id: string;
  /** Why, from the catalogue of lost reasons. */
  reasonId: string;
};

/** From the client to us, or from us to the client. */
export type Direction =
  | 'IN'
  | 'OUT';

/** Who gets the task of a rule. */
export type Doer =
  /** A head of its team; who leads it where there is none. */
  | 'HEAD'
  /** Who leads the deal. */
  | 'OWNER'
  /** A certain user. */
  | 'USER';

/** Changes of a draft; only what is given changes. */
export type EditAgreementInput = {
  /** The agreement. */
  id: string;
  /** Its number, as it is written on paper. At most 50 characters. */
  number?: string | null | undefined;
  /** First day of its validity. */
  validFrom?: string | null | undefined;
  /** Last day of its validity; null = without an end. */
  validUntil?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a rule: only what is given changes; null clears `text` and `userId`. */
export type EditAutomationRuleInput = {
  /** Whether it acts. */
  active?: boolean | null | undefined;
  /** Of STAYED: how those days are counted. */
  afterDayKind?: DayKind | null | undefined;
  /** Of STAYED: for longer than so many days, 0 to 365. */
  afterDays?: number | null | undefined;
  /** Of TASK: who gets it. */
  doer?: Doer | null | undefined;
  /** Of TASK: how those days are counted. */
  dueDayKind?: DayKind | null | undefined;
  /** Of TASK: due in so many days, 0 to 365. */
  dueDays?: number | null | undefined;
  /** The rule. */
  id: string;
  /** Of TASK: what is to be done. */
  kind?: TaskKind | null | undefined;
  /** Text of the task or letter. At most 5000 characters. */
  text?: string | null | undefined;
  /** Title of the task or subject of the letter. At most 300 characters. */
  title?: string | null | undefined;
  /** Of the doer USER: the user. */
  userId?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
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

/** Another text of a comment. */
export type EditCommentInput = {
  /** The comment. */
  id: string;
  /** All whom it mentions now; none = as before. At most 20. */
  mentionIds?: Array<string> | null | undefined;
  /** What is said. At most 10000 characters. */
  text: string;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a promise: only what is given changes. */
export type EditCommitmentInput = {
  /** The day for which it was promised. */
  dueOn?: string | null | undefined;
  /** The promise. */
  id: string;
  /** What was promised, in a line. At most 500 characters. */
  text?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
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

/** Another role of a person in a deal. */
export type EditDealPersonInput = {
  /** The person in the deal. */
  id: string;
  /** What he is in it. */
  role: DealRole;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a demand line: only what is given changes, null clears. */
export type EditDemandLineInput = {
  /** The line. */
  id: string;
  /** How much of it, 0 to a milliard. */
  quantity?: number | null | undefined;
  /** Why it is not satisfied in full, from the catalogue of lost reasons. */
  reasonId?: string | null | undefined;
  /** How far we can satisfy it, in percent, 0 to 100. */
  satisfied?: number | null | undefined;
  /** What he wants, in a line. At most 300 characters. */
  title?: string | null | undefined;
  /** Unit of the quantity. At most 20 characters. */
  unit?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of an interaction: only what is given changes, null clears. Of those who took part, both lists are given or none. */
export type EditInteractionInput = {
  /** Who began. */
  direction?: Direction | null | undefined;
  /** When it ended; not before it was held, not in the future. */
  endedAt?: string | null | undefined;
  /** When it was held, not in the future. */
  heldAt?: string | null | undefined;
  /** The interaction. */
  id: string;
  /** Whether it is more important than others. */
  important?: boolean | null | undefined;
  /** Names, numbers or addresses of others who took part there. At most 20, each at most 300 characters. */
  others?: Array<string> | null | undefined;
  /** Known people who took part on the other side. At most 20. */
  personIds?: Array<string> | null | undefined;
  /** Where a meeting was: an address or a link. At most 500 characters. */
  place?: string | null | undefined;
  /** What came of it. At most 5000 characters. */
  result?: string | null | undefined;
  /** What was said or written. At most 20000 characters. */
  text?: string | null | undefined;
  /** What it was about, in a line. At most 500 characters. */
  topic?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a legal side; only what is given changes. */
export type EditLegalEntityInput = {
  /** The legal side. */
  id: string;
  /** ИНН; null = none. At most 20 characters. */
  inn?: string | null | undefined;
  /** КПП; null = none. At most 20 characters. */
  kpp?: string | null | undefined;
  /** Name, as in the register. At most 500 characters. */
  name?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a lost reason: only what is given changes. */
export type EditLostReasonInput = {
  /** Whether it may be chosen for new losses. */
  active?: boolean | null | undefined;
  /** The reason. */
  id: string;
  /** The reason in words. At most 200 characters. */
  name?: string | null | undefined;
  /** Whether the competitor must be named with it. */
  requiresCompetitor?: boolean | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a draft; only what is given changes. */
export type EditOrderInput = {
  /** The order. */
  id: string;
  /** Its number, as it is written on paper. At most 50 characters. */
  number?: string | null | undefined;
  /** What it comes to, in roubles: above nothing, at most ten billion. */
  sum?: string | null | undefined;
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

/** Changes of a payment that has not come yet; only what is given changes. */
export type EditPaymentInput = {
  /** The payment. */
  id: string;
  /** The day for which it is promised. */
  promisedOn?: string | null | undefined;
  /** What it comes to, in roubles: above nothing, at most ten billion. */
  sum?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a person; only what is given changes. */
export type EditPersonInput = {
  /** E-mail addresses, all of them, the main one first. At most 10. */
  emails?: Array<string> | null | undefined;
  /** The person. */
  id: string;
  /** Position at the partner; null = unknown. At most 200 characters. */
  jobTitle?: string | null | undefined;
  /** Full name. At most 200 characters. */
  name?: string | null | undefined;
  /** The partner that the person works for; null = none. */
  partnerId?: string | null | undefined;
  /** Telephone numbers, all of them, the main one first. At most 10. */
  phones?: Array<string> | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a pipeline: only what is given changes. */
export type EditPipelineInput = {
  /** How strictly it leads its deals. */
  control?: Control | null | undefined;
  /** The pipeline. */
  id: string;
  /** Name. At most 120 characters. */
  name?: string | null | undefined;
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

/** Changes of a draft; only what is given changes. */
export type EditQuoteInput = {
  /** The quote. */
  id: string;
  /** Its number, as it is written on paper. At most 50 characters. */
  number?: string | null | undefined;
  /** What it comes to, in roubles: above nothing, at most ten billion. */
  sum?: string | null | undefined;
  /** Last day on which it holds. */
  validUntil?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a shipment that has not gone yet; only what is given changes. */
export type EditShipmentInput = {
  /** The shipment. */
  id: string;
  /** The day for which it is promised. */
  promisedOn?: string | null | undefined;
  /** What it comes to, in roubles: above nothing, at most ten billion. */
  sum?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a stage: only what is given changes; null clears `idleDays` and `taskTitle`. */
export type EditStageInput = {
  /** What must be there before a deal leaves it forward. */
  gates?: Array<GateKind> | null | undefined;
  /** The stage. */
  id: string;
  /** Days without movement after which a card says so, 1 to 365. */
  idleDays?: number | null | undefined;
  /** Name. At most 120 characters. */
  name?: string | null | undefined;
  /** Kinds of next steps that are offered first, at most 6. */
  offers?: Array<StageOfferInput> | null | undefined;
  /** Chance to win from here in percent, 0 to 100. */
  probability?: number | null | undefined;
  /** How those days are counted. */
  taskDayKind?: DayKind | null | undefined;
  /** In how many days that task is due, 0 to 365. */
  taskDays?: number | null | undefined;
  /** Task that a deal which comes there opens. At most 300 characters. */
  taskTitle?: string | null | undefined;
  /** The version of its pipeline that the form was opened on. */
  version: number;
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

/** Names a file. */
export type FileVerbInput = {
  /** The file. */
  id: string;
};

/** What must be there before a deal leaves a stage of a strict pipeline forward (domain §3). Days are those of the zone of who leads the deal. */
export type GateKind =
  /** An agreement of the deal in force today. */
  | 'AGREEMENT'
  /** A posted order, and all that was ordered is paid and shipped. */
  | 'FULFILLED'
  /** A call, meeting, letter or message about the deal; a note is none. */
  | 'HELD_INTERACTION'
  /** A legal entity of the client. */
  | 'LEGAL_ENTITY'
  /** A posted order with something to be paid or shipped, or with all done. */
  | 'OBLIGED_OR_FULFILLED'
  /** A posted order. */
  | 'POSTED_ORDER'
  /** A quote, sent or accepted, that holds today. */
  | 'VALID_QUOTE';

/** Which interactions; all that is given must hold. */
export type InteractionFilter = {
  /** Of this chain. */
  chainId?: string | null | undefined;
  /** About this deal, or shown with it. */
  dealId?: string | null | undefined;
  /** Held then or later. */
  from?: string | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<InteractionKind> | null | undefined;
  /** True: only those in which nobody is known to have taken part. */
  noContact?: boolean | null | undefined;
  /** In which somebody unknown took part under this name. At most 300 characters. */
  participant?: string | null | undefined;
  /** With this partner: of his deals, and of chains about nothing else. */
  partnerId?: string | null | undefined;
  /** In which this person took part. */
  personId?: string | null | undefined;
  /** One of these deals with them. At most 200. */
  responsibleIds?: Array<string> | null | undefined;
  /** In one of these states now. */
  states?: Array<ReviewState> | null | undefined;
  /** A part of the topic or of a participant's name. At most 200 characters. */
  text?: string | null | undefined;
  /** Held before. */
  to?: string | null | undefined;
};

/** By what interactions are put together. */
export type InteractionGrouping =
  /** By who took part on the other side; those with several stand with each. */
  | 'CONTACT'
  /** By kind. */
  | 'KIND'
  /** By who deals with them. */
  | 'RESPONSIBLE'
  /** By deal; chains about no deal stand by themselves. */
  | 'SUBJECT';

/** Call, meeting, letter, message or note. */
export type InteractionKind =
  | 'CALL'
  | 'EMAIL'
  | 'MEETING'
  | 'MESSAGE'
  | 'NOTE';

/** Open until somebody accepts it. */
export type LeadState =
  | 'OPEN';

/** Names a legal side. */
export type LegalEntityVerbInput = {
  /** The legal side. */
  id: string;
};

/** Language of the screen. */
export type Locale =
  | 'EN'
  | 'RU';

/** A contact that was held. Its subject is the deal, or that of `basisId`, or that of `taskId`; with none of them it starts a chain of its own. */
export type LogInteractionInput = {
  /** The interaction on the basis of which it is: it joins the chain of that. */
  basisId?: string | null | undefined;
  /** Lines of it that promise something. At most 10. */
  commitments?: Array<NewCommitmentInput> | null | undefined;
  /** The deal that it is about; with `basisId` or `taskId`, the deal of that. */
  dealId?: string | null | undefined;
  /** Who began: of calls, letters and messages. Incoming letters are only received, never typed. */
  direction?: Direction | null | undefined;
  /** When it ended; not before it was held, not in the future. */
  endedAt?: string | null | undefined;
  /** When it was held, not in the future; none = now. */
  heldAt?: string | null | undefined;
  /** Chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** Whether it is more important than others. */
  important?: boolean | null | undefined;
  /** Call, meeting, letter, message or note. */
  kind: InteractionKind;
  /** Names, numbers or addresses of others who took part there. At most 20, each at most 300 characters. */
  others?: Array<string> | null | undefined;
  /** The client, of a contact about nothing else: a chain of its own. */
  partnerId?: string | null | undefined;
  /** Known people who took part on the other side. At most 20. */
  personIds?: Array<string> | null | undefined;
  /** Where a meeting was: an address or a link. At most 500 characters. */
  place?: string | null | undefined;
  /** Who deals with it; none = you. Who does not see the subject is let in. */
  responsibleId?: string | null | undefined;
  /** What came of it. At most 5000 characters. */
  result?: string | null | undefined;
  /** Whether nothing is left to do about it; none = yes when it is yours, no when it is for a colleague. */
  reviewed?: boolean | null | undefined;
  /** The open task that planned this contact: it is completed with it. */
  taskId?: string | null | undefined;
  /** What was said or written. At most 20000 characters. */
  text?: string | null | undefined;
  /** What it was about, in a line. At most 500 characters. */
  topic: string;
};

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

/** A promised payment has come about. */
export type MarkPaidInput = {
  /** The payment. */
  id: string;
  /** When the money came, today at the latest. */
  paidOn: string;
};

/** A promised shipment has come about. */
export type MarkShippedInput = {
  /** The shipment. */
  id: string;
  /** When the goods went, today at the latest. */
  shippedOn: string;
};

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

/** A stage at another place of its pipeline. */
export type MoveStageInput = {
  /** The stage. */
  id: string;
  /** Its new place, from 1. */
  rank: number;
};

/** A line of a contact that promises something. */
export type NewCommitmentInput = {
  /** The day for which it was promised. */
  dueOn: string;
  /** Who has promised. */
  side: CommitmentSide;
  /** What was promised, in a line. At most 500 characters. */
  text: string;
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
  /** A colleague has given you a deal, a task or an interaction. */
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

/** Being drafted, posted, or cancelled. */
export type OrderState =
  | 'CANCELLED'
  | 'DRAFT'
  | 'POSTED';

/** Names an order. */
export type OrderVerbInput = {
  /** The order. */
  id: string;
};

/** Names a payment. */
export type PaymentVerbInput = {
  /** The payment. */
  id: string;
};

/** Moves many deals, each to a place of its own. */
export type PlaceDealsInput = {
  /** Each deal once. At least one, at most 200. */
  deals: Array<MoveDealInput>;
};

/** Being drafted, sent, accepted or declined. */
export type QuoteState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'DRAFT'
  | 'SENT';

/** Names a quote. */
export type QuoteVerbInput = {
  /** The quote. */
  id: string;
};

/** Whose finished deals a share of won ones is taken from (domain §3). */
export type RateOf =
  /** Those that the user led when they were finished. */
  | 'OWNER'
  /** Those of the client. */
  | 'PARTNER'
  /** Those of the pipeline. */
  | 'PIPELINE'
  /** Those that came to the stage or jumped over it. */
  | 'STAGE';

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

/** A stage that goes. */
export type RemoveStageInput = {
  /** The stage. */
  id: string;
  /** The stage of the same pipeline that its deals in work go to. */
  toStageId: string;
};

/** Names a promise that is waited for again. */
export type ReopenCommitmentInput = {
  /** The promise. */
  id: string;
  /** How it was seen to stand: kept or withdrawn. */
  state: CommitmentState;
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

/** Interactions have been dealt with, or have not after all. */
export type ReviewInteractionsInput = {
  /** The interactions, at least one. At most 200. */
  ids: Array<string>;
  /** Whether nothing is left to do about them. */
  reviewed: boolean;
};

/** To be reviewed now, put off until later, or reviewed. */
export type ReviewState =
  | 'DEFERRED'
  | 'DUE'
  | 'REVIEWED';

/** What a user is here to do (domain §10). */
export type Role =
  | 'ADMIN'
  | 'HEAD'
  | 'MANAGER'
  | 'OBSERVER';

/** Interactions are given to a colleague. */
export type SetInteractionResponsibleInput = {
  /** The interactions, at least one. At most 200. */
  ids: Array<string>;
  /** Who deals with them. Who does not see the subject is let in. */
  responsibleId: string;
};

/** An interaction gets another subject. */
export type SetInteractionSubjectInput = {
  /** The deal that it is to be about; null = a subject by itself again, which only a whole chain can be. */
  dealId?: string | null | undefined;
  /** The deal that the chain was seen to be about; null = about none. */
  fromDealId?: string | null | undefined;
  /** Any interaction of the chain. */
  interactionId: string;
  /** What goes along. A chain that was about no deal always goes as a whole, unless it is only linked. */
  mode: SubjectMode;
};

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

/** Names a shipment. */
export type ShipmentVerbInput = {
  /** The shipment. */
  id: string;
};

/** A stage of a new pipeline. */
export type StageInput = {
  /** What must be there before a deal leaves it forward; none = nothing. */
  gates?: Array<GateKind> | null | undefined;
  /** Days without movement after which a card says so, 1 to 365. */
  idleDays?: number | null | undefined;
  /** Name. At most 120 characters. */
  name: string;
  /** Kinds of next steps that are offered first, at most 6. */
  offers?: Array<StageOfferInput> | null | undefined;
  /** Chance to win from here in percent, 0 to 100. */
  probability: number;
  /** How those days are counted; none = working days. */
  taskDayKind?: DayKind | null | undefined;
  /** In how many days that task is due, 0 to 365; none = 1. */
  taskDays?: number | null | undefined;
  /** Task that a deal which comes there opens; none = no task. At most 300 characters. */
  taskTitle?: string | null | undefined;
};

/** A kind of next step that a stage offers first. */
export type StageOfferInput = {
  /** What is to be done. */
  kind: TaskKind;
  /** Whether a deal that comes there must be given such a step. */
  required: boolean;
};

/** What a change of subject takes along. */
export type SubjectMode =
  /** The whole chain. */
  | 'CHAIN'
  /** The interaction and all later ones of its chain, as a new chain. */
  | 'FROM_HERE'
  /** Nothing: the interaction stays where it is and is shown with the other deal too. */
  | 'LINK';

/** A deal of a strict pipeline that is led by hand from now on, for good. */
export type SwitchToManualInput = {
  /** The deal. */
  id: string;
};

/** The last step of an agreement was not meant. */
export type TakeBackAgreementInput = {
  /** The agreement. */
  id: string;
  /** How it stands, as the client saw it. */
  state: AgreementState;
};

/** The last step of an order was not meant. */
export type TakeBackOrderInput = {
  /** The order. */
  id: string;
  /** How it stands, as the client saw it. */
  state: OrderState;
};

/** The last step of a quote was not meant. */
export type TakeBackQuoteInput = {
  /** The quote. */
  id: string;
  /** How it stands, as the client saw it. */
  state: QuoteState;
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

/** What an entry of a timeline tells of. */
export type TimelineKind =
  /** A call that was held. */
  | 'CALL'
  /** What a colleague said. */
  | 'COMMENT'
  /** Something happened to an agreement, quote, order, payment or shipment. */
  | 'DOCUMENT'
  /** Any other change. */
  | 'EDIT'
  /** A letter. */
  | 'EMAIL'
  /** A file that came by itself; asked for alone, also those in comments and interactions. */
  | 'FILE'
  /** A meeting that was held. */
  | 'MEETING'
  /** A message. */
  | 'MESSAGE'
  /** A note about the client. */
  | 'NOTE'
  /** A deal was opened, moved, won, lost or reopened. */
  | 'STAGE'
  /** A task was planned, changed, done or cancelled. */
  | 'TASK';

/** When a rule acts. */
export type Trigger =
  /** When a deal comes to the stage, within the same command. */
  | 'ENTERED'
  /** When a deal has stayed in the stage for longer than so many days, once a stay. */
  | 'STAYED';

/** An interaction and a deal that it is shown with. */
export type UnlinkInteractionInput = {
  /** The deal that it is shown with. */
  dealId: string;
  /** The interaction. */
  interactionId: string;
};

/** A payment has not come about, after all. */
export type UnmarkPaidInput = {
  /** The payment. */
  id: string;
  /** The day that it was marked with, as the client saw it. */
  paidOn: string;
};

/** A shipment has not come about, after all. */
export type UnmarkShippedInput = {
  /** The shipment. */
  id: string;
  /** The day that it was marked with, as the client saw it. */
  shippedOn: string;
};

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

export type CommentRowFragment = { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null };

export type AddCommentMutationVariables = Exact<{
  input: AddCommentInput;
  receipt?: Receipt | null | undefined;
}>;


export type AddCommentMutation = { answer: { seq: number, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditCommentMutationVariables = Exact<{
  input: EditCommentInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditCommentMutation = { answer: { seq: number, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type RemoveCommentMutationVariables = Exact<{
  input: CommentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveCommentMutation = { answer: { seq: number, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type RestoreCommentMutationVariables = Exact<{
  input: CommentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RestoreCommentMutation = { answer: { seq: number, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type PinCommentMutationVariables = Exact<{
  input: CommentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type PinCommentMutation = { answer: { seq: number, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type UnpinCommentMutationVariables = Exact<{
  input: CommentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type UnpinCommentMutation = { answer: { seq: number, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CommitmentRowFragment = { id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string };

export type CommitmentsQueryVariables = Exact<{
  wholeId: string;
  ids?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CommitmentsQuery = { commitments: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string, interaction: { id: string, kind: InteractionKind, heldAt: string, chain: { id: string, isYours: boolean, deal: { id: string, number: number, title: string } | null } } }> } };

export type AddCommitmentMutationVariables = Exact<{
  input: AddCommitmentInput;
  receipt?: Receipt | null | undefined;
}>;


export type AddCommitmentMutation = { answer: { seq: number, commitment: { id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string } | null } };

export type EditCommitmentMutationVariables = Exact<{
  input: EditCommitmentInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditCommitmentMutation = { answer: { seq: number, commitment: { id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string } | null } };

export type KeepCommitmentMutationVariables = Exact<{
  input: CommitmentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type KeepCommitmentMutation = { answer: { seq: number, commitment: { id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string } | null } };

export type WithdrawCommitmentMutationVariables = Exact<{
  input: CommitmentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type WithdrawCommitmentMutation = { answer: { seq: number, commitment: { id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string } | null } };

export type ReopenCommitmentMutationVariables = Exact<{
  input: ReopenCommitmentInput;
  receipt?: Receipt | null | undefined;
}>;


export type ReopenCommitmentMutation = { answer: { seq: number, commitment: { id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string } | null } };

export type WatchChangesSubscriptionVariables = Exact<{
  after: string;
}>;


export type WatchChangesSubscription = { changes: { from: string, to: string, reset: boolean, now: string, build: string, events: Array<{ seq: number, entity: string, id: string, forget: boolean, name: string | null, clientId: string | null, mutationId: string | null, at: string | null, particulars: Record<string, unknown> | null, actor: { id: string, name: string } | null, record:
        | { __typename: 'Deal', id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }
        | { __typename: 'Lead', id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState }
        | { __typename: 'LostReason', id: string, version: number, name: string, requiresCompetitor: boolean, active: boolean }
        | { __typename: 'Partner', id: string, version: number, name: string, owner: { id: string, name: string }, team: { id: string, name: string } | null }
        | { __typename: 'Pipeline', id: string, version: number, name: string, control: Control, rank: number, archived: boolean, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null, gates: Array<GateKind>, taskTitle: string | null, taskDays: number, taskDayKind: DayKind, offers: Array<{ kind: TaskKind, required: boolean }> }> }
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


export type BoardQuery = { board: { asOf: string, pipeline: { id: string, version: number, name: string, control: Control, rank: number, archived: boolean, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null, gates: Array<GateKind>, taskTitle: string | null, taskDays: number, taskDayKind: DayKind, offers: Array<{ kind: TaskKind, required: boolean }> }> }, columns: Array<{ stage: { id: string }, deals: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } }>, leads: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState }> }, heads: { asOf: string, total: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number }, stages: Array<{ stageId: string, head: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number } }>, leads: { count: number, unanswered: number } } } };

export type BoardColumnQueryVariables = Exact<{
  stageId: string;
  filter?: DealFilter | null | undefined;
  zone: string;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardColumnQuery = { boardColumn: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

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


export type AssignDealsMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type PlaceDealsMutationVariables = Exact<{
  input: PlaceDealsInput;
  receipt?: Receipt | null | undefined;
}>;


export type PlaceDealsMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type CreateTasksMutationVariables = Exact<{
  input: CreateTasksInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateTasksMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type CancelTasksMutationVariables = Exact<{
  input: CancelTasksInput;
  receipt?: Receipt | null | undefined;
}>;


export type CancelTasksMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type DealRowFragment = { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null };

export type DealQueryVariables = Exact<{
  id: string;
}>;


export type DealQuery = { deal: { can: Array<string>, id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, sharedWith: Array<{ id: string, name: string }>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } };

export type DealsQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  filter?: DealFilter | null | undefined;
  sort?: DealSort | null | undefined;
  zone: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DealsQuery = { deals: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type MoveTargetsQueryVariables = Exact<{
  dealId: string;
}>;


export type MoveTargetsQuery = { moveTargets: Array<{ stageId: string | null, outcome: DealStatus | null, allowed: boolean, unmet: Array<{ code: string, count: number | null, endedOn: string | null, unpaid: string | null, unshipped: string | null, stage: { id: string, name: string } | null }> }> };

export type CreateDealMutationVariables = Exact<{
  input: CreateDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditDealMutationVariables = Exact<{
  input: EditDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type AssignDealMutationVariables = Exact<{
  input: AssignDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type AssignDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type MoveDealMutationVariables = Exact<{
  input: MoveDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type MoveDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type MoveDealsMutationVariables = Exact<{
  input: MoveDealsInput;
  receipt?: Receipt | null | undefined;
}>;


export type MoveDealsMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type WinDealMutationVariables = Exact<{
  input: WinDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type WinDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type LoseDealMutationVariables = Exact<{
  input: LoseDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type LoseDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type ReopenDealMutationVariables = Exact<{
  input: ReopenDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type ReopenDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type ShareDealMutationVariables = Exact<{
  input: ShareDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type ShareDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type UnshareDealMutationVariables = Exact<{
  input: ShareDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type UnshareDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type SwitchToManualMutationVariables = Exact<{
  input: SwitchToManualInput;
  receipt?: Receipt | null | undefined;
}>;


export type SwitchToManualMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type ChangePipelineMutationVariables = Exact<{
  input: ChangePipelineInput;
  receipt?: Receipt | null | undefined;
}>;


export type ChangePipelineMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type OpenedDealQueryVariables = Exact<{
  id: string;
  tasks: number;
}>;


export type OpenedDealQuery = { deal: { can: Array<string>, id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, sharedWith: Array<{ id: string, name: string }>, stageVisits: Array<{ stageId: string, seconds: number }>, tasks: { asOf: string, nodes: Array<{ id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } }> }, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } };

export type DemandRowFragment = { id: string, version: number, title: string, quantity: number | null, unit: string | null, satisfied: number, reason: { id: string, name: string } | null };

export type DealWayQueryVariables = Exact<{
  id: string;
}>;


export type DealWayQuery = { wayToWin: { progress: number, lines: Array<{ code: string, isMet: boolean, count: number | null, unpaid: string | null, unshipped: string | null, endedOn: string | null, stage: { id: string, name: string } | null, demand: { id: string, name: string } | null }> }, deal: { id: string, demandLines: Array<{ id: string, version: number, title: string, quantity: number | null, unit: string | null, satisfied: number, reason: { id: string, name: string } | null }> } };

export type CreateDemandLineMutationVariables = Exact<{
  input: CreateDemandLineInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateDemandLineMutation = { answer: { seq: number, demandLine: { id: string, version: number, title: string, quantity: number | null, unit: string | null, satisfied: number, reason: { id: string, name: string } | null } | null } };

export type EditDemandLineMutationVariables = Exact<{
  input: EditDemandLineInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditDemandLineMutation = { answer: { seq: number, demandLine: { id: string, version: number, title: string, quantity: number | null, unit: string | null, satisfied: number, reason: { id: string, name: string } | null } | null } };

export type RemoveDemandLineMutationVariables = Exact<{
  input: DemandLineVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveDemandLineMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type WatchWinRatesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WatchWinRatesSubscription = { winRates: { rates: Array<{ of: RateOf, id: string, won: number, finished: number }> } };

export type AgreementRowFragment = { id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string };

export type QuoteRowFragment = { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string };

export type OrderRowFragment = { id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string };

export type PaymentRowFragment = { id: string, version: number, dealId: string, sum: string, promisedOn: string, paidOn: string | null, createdAt: string };

export type ShipmentRowFragment = { id: string, version: number, dealId: string, sum: string, promisedOn: string, shippedOn: string | null, createdAt: string };

export type DealPapersQueryVariables = Exact<{
  id: string;
  zone: string;
  most: number;
}>;


export type DealPapersQuery = { deal: { id: string, people: { asOf: string, nodes: Array<{ id: string, version: number, dealId: string, role: DealRole, personId: string, person: { id: string, version: number, name: string, jobTitle: string | null, phones: Array<string>, emails: Array<string>, partner: { id: string, name: string } | null } }> }, legalEntities: { nodes: Array<{ id: string, version: number, partnerId: string, name: string, inn: string | null, kpp: string | null }> }, balances: { ordered: string, paid: string, shipped: string, unpaid: string, unshipped: string, overdue: string }, agreements: { nodes: Array<{ id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string }> }, quotes: { nodes: Array<{ id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string }> }, orders: { nodes: Array<{ id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string }> }, payments: { nodes: Array<{ id: string, version: number, dealId: string, sum: string, promisedOn: string, paidOn: string | null, createdAt: string }> }, shipments: { nodes: Array<{ id: string, version: number, dealId: string, sum: string, promisedOn: string, shippedOn: string | null, createdAt: string }> } } };

export type CreateAgreementMutationVariables = Exact<{
  input: CreateAgreementInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateAgreementMutation = { answer: { seq: number, agreement: { id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditAgreementMutationVariables = Exact<{
  input: EditAgreementInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditAgreementMutation = { answer: { seq: number, agreement: { id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type ActivateAgreementMutationVariables = Exact<{
  input: AgreementVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type ActivateAgreementMutation = { answer: { seq: number, agreement: { id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CloseAgreementMutationVariables = Exact<{
  input: AgreementVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type CloseAgreementMutation = { answer: { seq: number, agreement: { id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type TakeBackAgreementMutationVariables = Exact<{
  input: TakeBackAgreementInput;
  receipt?: Receipt | null | undefined;
}>;


export type TakeBackAgreementMutation = { answer: { seq: number, agreement: { id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type DeleteAgreementMutationVariables = Exact<{
  input: AgreementVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type DeleteAgreementMutation = { answer: { seq: number, agreement: { id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CreateQuoteMutationVariables = Exact<{
  input: CreateQuoteInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateQuoteMutation = { answer: { seq: number, quote: { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditQuoteMutationVariables = Exact<{
  input: EditQuoteInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditQuoteMutation = { answer: { seq: number, quote: { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type SendQuoteMutationVariables = Exact<{
  input: QuoteVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type SendQuoteMutation = { answer: { seq: number, quote: { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type AcceptQuoteMutationVariables = Exact<{
  input: QuoteVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type AcceptQuoteMutation = { answer: { seq: number, quote: { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type DeclineQuoteMutationVariables = Exact<{
  input: DeclineQuoteInput;
  receipt?: Receipt | null | undefined;
}>;


export type DeclineQuoteMutation = { answer: { seq: number, quote: { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type TakeBackQuoteMutationVariables = Exact<{
  input: TakeBackQuoteInput;
  receipt?: Receipt | null | undefined;
}>;


export type TakeBackQuoteMutation = { answer: { seq: number, quote: { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type DeleteQuoteMutationVariables = Exact<{
  input: QuoteVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type DeleteQuoteMutation = { answer: { seq: number, quote: { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CreateOrderMutationVariables = Exact<{
  input: CreateOrderInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateOrderMutation = { answer: { seq: number, order: { id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditOrderMutationVariables = Exact<{
  input: EditOrderInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditOrderMutation = { answer: { seq: number, order: { id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type PostOrderMutationVariables = Exact<{
  input: OrderVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type PostOrderMutation = { answer: { seq: number, order: { id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CancelOrderMutationVariables = Exact<{
  input: OrderVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type CancelOrderMutation = { answer: { seq: number, order: { id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type TakeBackOrderMutationVariables = Exact<{
  input: TakeBackOrderInput;
  receipt?: Receipt | null | undefined;
}>;


export type TakeBackOrderMutation = { answer: { seq: number, order: { id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type DeleteOrderMutationVariables = Exact<{
  input: OrderVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type DeleteOrderMutation = { answer: { seq: number, order: { id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CreatePaymentMutationVariables = Exact<{
  input: CreatePaymentInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreatePaymentMutation = { answer: { seq: number, payment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, paidOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditPaymentMutationVariables = Exact<{
  input: EditPaymentInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditPaymentMutation = { answer: { seq: number, payment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, paidOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type MarkPaidMutationVariables = Exact<{
  input: MarkPaidInput;
  receipt?: Receipt | null | undefined;
}>;


export type MarkPaidMutation = { answer: { seq: number, payment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, paidOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type UnmarkPaidMutationVariables = Exact<{
  input: UnmarkPaidInput;
  receipt?: Receipt | null | undefined;
}>;


export type UnmarkPaidMutation = { answer: { seq: number, payment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, paidOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type DeletePaymentMutationVariables = Exact<{
  input: PaymentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type DeletePaymentMutation = { answer: { seq: number, payment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, paidOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CreateShipmentMutationVariables = Exact<{
  input: CreateShipmentInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateShipmentMutation = { answer: { seq: number, shipment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, shippedOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditShipmentMutationVariables = Exact<{
  input: EditShipmentInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditShipmentMutation = { answer: { seq: number, shipment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, shippedOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type MarkShippedMutationVariables = Exact<{
  input: MarkShippedInput;
  receipt?: Receipt | null | undefined;
}>;


export type MarkShippedMutation = { answer: { seq: number, shipment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, shippedOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type UnmarkShippedMutationVariables = Exact<{
  input: UnmarkShippedInput;
  receipt?: Receipt | null | undefined;
}>;


export type UnmarkShippedMutation = { answer: { seq: number, shipment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, shippedOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type DeleteShipmentMutationVariables = Exact<{
  input: ShipmentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type DeleteShipmentMutation = { answer: { seq: number, shipment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, shippedOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type FileRowFragment = { id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string }, removedBy: { id: string, name: string } | null };

export type AddFilesMutationVariables = Exact<{
  input: AddFilesInput;
  receipt?: Receipt | null | undefined;
}>;


export type AddFilesMutation = { answer: { seq: number, files: Array<{ id: string }> } };

export type RemoveFileMutationVariables = Exact<{
  input: FileVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveFileMutation = { answer: { seq: number, files: Array<{ id: string }> } };

export type RestoreFileMutationVariables = Exact<{
  input: FileVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RestoreFileMutation = { answer: { seq: number, files: Array<{ id: string }> } };

export type InteractionRowFragment = { id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string }, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> };

export type InteractionsQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  filter?: InteractionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InteractionsQuery = { interactions: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string }, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> }> } };

export type ChainInteractionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ChainInteractionsQuery = { chain: { id: string, interactions: { next: string | null, nodes: Array<{ id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string }, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> }> } } };

export type InteractionGroupsQueryVariables = Exact<{
  by: InteractionGrouping;
  filter?: InteractionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InteractionGroupsQuery = { interactionGroups: { next: string | null, nodes: Array<{ key: string, total: number, unreviewed: number, lastAt: string, name: string | null, personId: string | null, kind: InteractionKind | null, deal: { id: string, number: number, title: string, partner: { id: string, name: string } | null } | null, chain: { id: string, partner: { id: string, name: string } | null } | null, responsible: { id: string, name: string } | null }> } };

export type UnreviewedInteractionsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreviewedInteractionsQuery = { unreviewedInteractions: { mine: number, team: number, deferred: number, changesAt: string | null } };

export type UnhandledInteractionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UnhandledInteractionsQuery = { unhandledInteractions: { next: string | null, nodes: Array<{ total: number, hour: number, day: number, threeDays: number, week: number, older: number, oldestAt: string, responsible: { id: string, name: string } }> } };

export type LogInteractionMutationVariables = Exact<{
  input: LogInteractionInput;
  receipt?: Receipt | null | undefined;
}>;


export type LogInteractionMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null, interaction: { id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string }, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null } };

export type ReviewInteractionsMutationVariables = Exact<{
  input: ReviewInteractionsInput;
  receipt?: Receipt | null | undefined;
}>;


export type ReviewInteractionsMutation = { answer: { seq: number, interactions: Array<{ id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string }, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> }> } };

export type DeferInteractionsMutationVariables = Exact<{
  input: DeferInteractionsInput;
  receipt?: Receipt | null | undefined;
}>;


export type DeferInteractionsMutation = { answer: { seq: number, interactions: Array<{ id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string }, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> }> } };

export type SetInteractionResponsibleMutationVariables = Exact<{
  input: SetInteractionResponsibleInput;
  receipt?: Receipt | null | undefined;
}>;


export type SetInteractionResponsibleMutation = { answer: { seq: number, interactions: Array<{ id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string }, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> }> } };

export type SetInteractionSubjectMutationVariables = Exact<{
  input: SetInteractionSubjectInput;
  receipt?: Receipt | null | undefined;
}>;


export type SetInteractionSubjectMutation = { answer: { seq: number, interaction: { id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string }, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null } };

export type EditInteractionMutationVariables = Exact<{
  input: EditInteractionInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditInteractionMutation = { answer: { seq: number, interaction: { id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string }, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null } };

export type UnlinkInteractionMutationVariables = Exact<{
  input: UnlinkInteractionInput;
  receipt?: Receipt | null | undefined;
}>;


export type UnlinkInteractionMutation = { answer: { seq: number, interaction: { id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string }, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null } };

export type CreatePersonFromInteractionMutationVariables = Exact<{
  input: CreatePersonFromInteractionInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreatePersonFromInteractionMutation = { answer: { seq: number, interaction: { id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string }, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null } };

export type CreateDealFromInteractionMutationVariables = Exact<{
  input: CreateDealFromInteractionInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateDealFromInteractionMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

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

export type NotificationRowFragment = { id: string, kind: NotificationKind, at: string, readAt: string | null, actor: { id: string, name: string } | null, deal: { id: string, name: string } | null, task: { id: string, name: string } | null, interaction: { id: string, name: string } | null, lead: { id: string, name: string } | null, letter: { id: string, name: string } | null };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { unreadNotifications: number };

export type NotificationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { asOf: string, next: string | null, nodes: Array<{ id: string, kind: NotificationKind, at: string, readAt: string | null, actor: { id: string, name: string } | null, deal: { id: string, name: string } | null, task: { id: string, name: string } | null, interaction: { id: string, name: string } | null, lead: { id: string, name: string } | null, letter: { id: string, name: string } | null }> } };

export type TheseNotificationsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type TheseNotificationsQuery = { notifications: { nodes: Array<{ id: string, kind: NotificationKind, at: string, readAt: string | null, actor: { id: string, name: string } | null, deal: { id: string, name: string } | null, task: { id: string, name: string } | null, interaction: { id: string, name: string } | null, lead: { id: string, name: string } | null, letter: { id: string, name: string } | null }> } };

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

export type LegalEntityRowFragment = { id: string, version: number, partnerId: string, name: string, inn: string | null, kpp: string | null };

export type CreateLegalEntityMutationVariables = Exact<{
  input: CreateLegalEntityInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateLegalEntityMutation = { answer: { seq: number, legalEntity: { id: string, version: number, partnerId: string, name: string, inn: string | null, kpp: string | null } | null } };

export type EditLegalEntityMutationVariables = Exact<{
  input: EditLegalEntityInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditLegalEntityMutation = { answer: { seq: number, legalEntity: { id: string, version: number, partnerId: string, name: string, inn: string | null, kpp: string | null } | null } };

export type RemoveLegalEntityMutationVariables = Exact<{
  input: LegalEntityVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveLegalEntityMutation = { answer: { seq: number, legalEntity: { id: string, version: number, partnerId: string, name: string, inn: string | null, kpp: string | null } | null } };

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

export type PersonRowFragment = { id: string, version: number, name: string, jobTitle: string | null, phones: Array<string>, emails: Array<string>, partner: { id: string, name: string } | null };

export type DealPersonRowFragment = { id: string, version: number, dealId: string, role: DealRole, personId: string, person: { id: string, version: number, name: string, jobTitle: string | null, phones: Array<string>, emails: Array<string>, partner: { id: string, name: string } | null } };

export type PersonsQueryVariables = Exact<{
  text?: string | null | undefined;
  partnerId?: string | null | undefined;
  first: number;
}>;


export type PersonsQuery = { persons: { asOf: string, nodes: Array<{ id: string, version: number, name: string, jobTitle: string | null, phones: Array<string>, emails: Array<string>, partner: { id: string, name: string } | null }> } };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreatePersonMutation = { answer: { seq: number, person: { id: string, version: number, name: string, jobTitle: string | null, phones: Array<string>, emails: Array<string>, partner: { id: string, name: string } | null } | null } };

export type EditPersonMutationVariables = Exact<{
  input: EditPersonInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditPersonMutation = { answer: { seq: number, person: { id: string, version: number, name: string, jobTitle: string | null, phones: Array<string>, emails: Array<string>, partner: { id: string, name: string } | null } | null } };

export type AddDealPersonMutationVariables = Exact<{
  input: AddDealPersonInput;
  receipt?: Receipt | null | undefined;
}>;


export type AddDealPersonMutation = { answer: { seq: number, dealPerson: { id: string, version: number, dealId: string, role: DealRole, personId: string, person: { id: string, version: number, name: string, jobTitle: string | null, phones: Array<string>, emails: Array<string>, partner: { id: string, name: string } | null } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditDealPersonMutationVariables = Exact<{
  input: EditDealPersonInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditDealPersonMutation = { answer: { seq: number, dealPerson: { id: string, version: number, dealId: string, role: DealRole, personId: string, person: { id: string, version: number, name: string, jobTitle: string | null, phones: Array<string>, emails: Array<string>, partner: { id: string, name: string } | null } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type RemoveDealPersonMutationVariables = Exact<{
  input: DealPersonVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveDealPersonMutation = { answer: { seq: number, dealPerson: { id: string, version: number, dealId: string, role: DealRole, personId: string, person: { id: string, version: number, name: string, jobTitle: string | null, phones: Array<string>, emails: Array<string>, partner: { id: string, name: string } | null } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type AutomationRowFragment = { id: string, version: number, stageId: string, active: boolean, trigger: Trigger, afterDays: number, afterDayKind: DayKind, action: AutomationAction, kind: TaskKind, title: string, text: string | null, dueDays: number, dueDayKind: DayKind, doer: Doer, user: { id: string, name: string } | null };

export type AutomationRulesQueryVariables = Exact<{
  pipelineId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AutomationRulesQuery = { automationRules: { next: string | null, nodes: Array<{ id: string, version: number, stageId: string, active: boolean, trigger: Trigger, afterDays: number, afterDayKind: DayKind, action: AutomationAction, kind: TaskKind, title: string, text: string | null, dueDays: number, dueDayKind: DayKind, doer: Doer, user: { id: string, name: string } | null }> } };

export type CreateAutomationRuleMutationVariables = Exact<{
  input: CreateAutomationRuleInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateAutomationRuleMutation = { answer: { seq: number, automationRule: { id: string, version: number, stageId: string, active: boolean, trigger: Trigger, afterDays: number, afterDayKind: DayKind, action: AutomationAction, kind: TaskKind, title: string, text: string | null, dueDays: number, dueDayKind: DayKind, doer: Doer, user: { id: string, name: string } | null } | null } };

export type EditAutomationRuleMutationVariables = Exact<{
  input: EditAutomationRuleInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditAutomationRuleMutation = { answer: { seq: number, automationRule: { id: string, version: number, stageId: string, active: boolean, trigger: Trigger, afterDays: number, afterDayKind: DayKind, action: AutomationAction, kind: TaskKind, title: string, text: string | null, dueDays: number, dueDayKind: DayKind, doer: Doer, user: { id: string, name: string } | null } | null } };

export type RemoveAutomationRuleMutationVariables = Exact<{
  input: AutomationRuleVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveAutomationRuleMutation = { answer: { seq: number } };

export type PipelineRowFragment = { id: string, version: number, name: string, control: Control, rank: number, archived: boolean, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null, gates: Array<GateKind>, taskTitle: string | null, taskDays: number, taskDayKind: DayKind, offers: Array<{ kind: TaskKind, required: boolean }> }> };

export type LostReasonRowFragment = { id: string, version: number, name: string, requiresCompetitor: boolean, active: boolean };

export type CreatePipelineMutationVariables = Exact<{
  input: CreatePipelineInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreatePipelineMutation = { answer: { seq: number, pipeline: { id: string, version: number, name: string, control: Control, rank: number, archived: boolean, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null, gates: Array<GateKind>, taskTitle: string | null, taskDays: number, taskDayKind: DayKind, offers: Array<{ kind: TaskKind, required: boolean }> }> } | null } };

export type EditPipelineMutationVariables = Exact<{
  input: EditPipelineInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditPipelineMutation = { answer: { seq: number, pipeline: { id: string, version: number, name: string, control: Control, rank: number, archived: boolean, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null, gates: Array<GateKind>, taskTitle: string | null, taskDays: number, taskDayKind: DayKind, offers: Array<{ kind: TaskKind, required: boolean }> }> } | null } };

export type ArchivePipelineMutationVariables = Exact<{
  input: ArchivePipelineInput;
  receipt?: Receipt | null | undefined;
}>;


export type ArchivePipelineMutation = { answer: { seq: number, pipeline: { id: string, version: number, name: string, control: Control, rank: number, archived: boolean, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null, gates: Array<GateKind>, taskTitle: string | null, taskDays: number, taskDayKind: DayKind, offers: Array<{ kind: TaskKind, required: boolean }> }> } | null } };

export type AddStageMutationVariables = Exact<{
  input: AddStageInput;
  receipt?: Receipt | null | undefined;
}>;


export type AddStageMutation = { answer: { seq: number, pipeline: { id: string, version: number, name: string, control: Control, rank: number, archived: boolean, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null, gates: Array<GateKind>, taskTitle: string | null, taskDays: number, taskDayKind: DayKind, offers: Array<{ kind: TaskKind, required: boolean }> }> } | null } };

export type EditStageMutationVariables = Exact<{
  input: EditStageInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditStageMutation = { answer: { seq: number, pipeline: { id: string, version: number, name: string, control: Control, rank: number, archived: boolean, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null, gates: Array<GateKind>, taskTitle: string | null, taskDays: number, taskDayKind: DayKind, offers: Array<{ kind: TaskKind, required: boolean }> }> } | null } };

export type MoveStageMutationVariables = Exact<{
  input: MoveStageInput;
  receipt?: Receipt | null | undefined;
}>;


export type MoveStageMutation = { answer: { seq: number, pipeline: { id: string, version: number, name: string, control: Control, rank: number, archived: boolean, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null, gates: Array<GateKind>, taskTitle: string | null, taskDays: number, taskDayKind: DayKind, offers: Array<{ kind: TaskKind, required: boolean }> }> } | null } };

export type RemoveStageMutationVariables = Exact<{
  input: RemoveStageInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveStageMutation = { answer: { seq: number, pipeline: { id: string, version: number, name: string, control: Control, rank: number, archived: boolean, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null, gates: Array<GateKind>, taskTitle: string | null, taskDays: number, taskDayKind: DayKind, offers: Array<{ kind: TaskKind, required: boolean }> }> } | null } };

export type CreateLostReasonMutationVariables = Exact<{
  input: CreateLostReasonInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateLostReasonMutation = { answer: { seq: number, lostReason: { id: string, version: number, name: string, requiresCompetitor: boolean, active: boolean } | null } };

export type EditLostReasonMutationVariables = Exact<{
  input: EditLostReasonInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditLostReasonMutation = { answer: { seq: number, lostReason: { id: string, version: number, name: string, requiresCompetitor: boolean, active: boolean } | null } };

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
      | { __typename: 'Deal', id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }
      | { __typename: 'Lead', id: string, version: number, text: string, contact: string | null, channel: Channel, receivedAt: string, answerDueAt: string, state: LeadState }
      | { __typename: 'Partner', id: string, version: number, name: string, owner: { id: string, name: string }, team: { id: string, name: string } | null }
    > } };

export type MeFieldsFragment = { email: string, role: Role, visibility: Visibility, locale: Locale, theme: Theme, timeZone: string, sessionId: string | null, asOf: string, demo: boolean, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { me: { email: string, role: Role, visibility: Visibility, locale: Locale, theme: Theme, timeZone: string, sessionId: string | null, asOf: string, demo: boolean, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } } | null, pipelines: { asOf: string, nodes: Array<{ id: string, version: number, name: string, control: Control, rank: number, archived: boolean, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null, gates: Array<GateKind>, taskTitle: string | null, taskDays: number, taskDayKind: DayKind, offers: Array<{ kind: TaskKind, required: boolean }> }> }> }, users: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null }> }, teams: { asOf: string, nodes: Array<{ id: string, version: number, name: string, parentId: string | null }> }, lostReasons: { asOf: string, nodes: Array<{ id: string, version: number, name: string, requiresCompetitor: boolean, active: boolean }> } };

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

export type TaskRowFragment = { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditTaskMutationVariables = Exact<{
  input: EditTaskInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
  receipt?: Receipt | null | undefined;
}>;


export type CompleteTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CancelTaskMutationVariables = Exact<{
  input: TaskVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type CancelTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type ReopenTaskMutationVariables = Exact<{
  input: TaskVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type ReopenTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type AddCheckLineMutationVariables = Exact<{
  input: AddCheckLineInput;
  receipt?: Receipt | null | undefined;
}>;


export type AddCheckLineMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditCheckLineMutationVariables = Exact<{
  input: EditCheckLineInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditCheckLineMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type RemoveCheckLineMutationVariables = Exact<{
  input: CheckLineVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveCheckLineMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type TasksQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  filter?: TaskFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TasksQuery = { tasks: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, probability: number | null, wayProgress: number, expectedOn: string | null, source: Channel | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } }> } };

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

export type TimelineQueryVariables = Exact<{
  wholeId: string;
  kinds?: Array<TimelineKind> | TimelineKind | null | undefined;
  first: number;
  after?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { asOf: string, next: string | null, nodes: Array<{ id: string, kind: TimelineKind, at: string, deal: { id: string, name: string } | null, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, file: { id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string }, removedBy: { id: string, name: string } | null } | null, interaction: { id: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, taskId: string | null, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null, happening: { seq: number, name: string, particulars: Record<string, unknown>, actor: { id: string, name: string } | null, names: Array<{ id: string, name: string }>, changes: Array<{ field: string, old: string | null, new: string | null }> } | null, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string }, removedBy: { id: string, name: string } | null }> }> }, pinnedComment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null };

export type TimelineEntryRowFragment = { id: string, kind: TimelineKind, at: string, deal: { id: string, name: string } | null, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, file: { id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string }, removedBy: { id: string, name: string } | null } | null, interaction: { id: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, taskId: string | null, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null, happening: { seq: number, name: string, particulars: Record<string, unknown>, actor: { id: string, name: string } | null, names: Array<{ id: string, name: string }>, changes: Array<{ field: string, old: string | null, new: string | null }> } | null, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string }, removedBy: { id: string, name: string } | null }> };

export type HappeningRowFragment = { seq: number, name: string, particulars: Record<string, unknown>, actor: { id: string, name: string } | null, names: Array<{ id: string, name: string }>, changes: Array<{ field: string, old: string | null, new: string | null }> };

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
  manual
  sum
  probability
  wayProgress
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
export const DemandRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DemandRow on DemandLine {
  id
  version
  title
  quantity
  unit
  satisfied
  reason {
    id
    name
  }
}
    `, {"fragmentName":"DemandRow"}) as unknown as TypedDocumentString<DemandRowFragment, unknown>;
export const AgreementRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AgreementRow on Agreement {
  id
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}
    `, {"fragmentName":"AgreementRow"}) as unknown as TypedDocumentString<AgreementRowFragment, unknown>;
export const QuoteRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment QuoteRow on Quote {
  id
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}
    `, {"fragmentName":"QuoteRow"}) as unknown as TypedDocumentString<QuoteRowFragment, unknown>;
export const OrderRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrderRow on Order {
  id
  version
  dealId
  number
  state
  sum
  createdAt
}
    `, {"fragmentName":"OrderRow"}) as unknown as TypedDocumentString<OrderRowFragment, unknown>;
export const PaymentRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PaymentRow on Payment {
  id
  version
  dealId
  sum
  promisedOn
  paidOn
  createdAt
}
    `, {"fragmentName":"PaymentRow"}) as unknown as TypedDocumentString<PaymentRowFragment, unknown>;
export const ShipmentRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ShipmentRow on Shipment {
  id
  version
  dealId
  sum
  promisedOn
  shippedOn
  createdAt
}
    `, {"fragmentName":"ShipmentRow"}) as unknown as TypedDocumentString<ShipmentRowFragment, unknown>;
export const CommitmentRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}
    `, {"fragmentName":"CommitmentRow"}) as unknown as TypedDocumentString<CommitmentRowFragment, unknown>;
export const InteractionRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  topic
  text
  result
  heldAt
  endedAt
  place
  important
  isOverlong
  reviewed
  reviewAt
  participants {
    id
    personId
    name
  }
  responsible {
    id
    name
  }
  author {
    id
    name
  }
  chain {
    id
    dealId
    isYours
    partner {
      id
      name
    }
    deal {
      id
      number
      title
    }
  }
  linkedDeals {
    id
    number
    title
  }
  commitments {
    ...CommitmentRow
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}`, {"fragmentName":"InteractionRow"}) as unknown as TypedDocumentString<InteractionRowFragment, unknown>;
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
  interaction {
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
export const LegalEntityRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LegalEntityRow on LegalEntity {
  id
  version
  partnerId
  name
  inn
  kpp
}
    `, {"fragmentName":"LegalEntityRow"}) as unknown as TypedDocumentString<LegalEntityRowFragment, unknown>;
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
export const PersonRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  phones
  emails
  partner {
    id
    name
  }
}
    `, {"fragmentName":"PersonRow"}) as unknown as TypedDocumentString<PersonRowFragment, unknown>;
export const DealPersonRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DealPersonRow on DealPerson {
  id
  version
  dealId
  role
  personId
  person {
    ...PersonRow
  }
}
    fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  phones
  emails
  partner {
    id
    name
  }
}`, {"fragmentName":"DealPersonRow"}) as unknown as TypedDocumentString<DealPersonRowFragment, unknown>;
export const AutomationRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AutomationRow on AutomationRule {
  id
  version
  stageId
  active
  trigger
  afterDays
  afterDayKind
  action
  kind
  title
  text
  dueDays
  dueDayKind
  doer
  user {
    id
    name
  }
}
    `, {"fragmentName":"AutomationRow"}) as unknown as TypedDocumentString<AutomationRowFragment, unknown>;
export const PipelineRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PipelineRow on Pipeline {
  id
  version
  name
  control
  rank
  archived
  stages {
    id
    name
    rank
    probability
    idleDays
    gates
    taskTitle
    taskDays
    taskDayKind
    offers {
      kind
      required
    }
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
  stageId
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
export const CommentRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CommentRow on Comment {
  id
  version
  dealId
  partnerId
  text
  author {
    id
    name
  }
  mentions {
    id
    name
  }
  createdAt
  editedAt
  pinned
  removedAt
  removedBy {
    id
    name
  }
}
    `, {"fragmentName":"CommentRow"}) as unknown as TypedDocumentString<CommentRowFragment, unknown>;
export const FileRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FileRow on StoredFile {
  id
  name
  type
  size
  author {
    id
    name
  }
  createdAt
  removedAt
  removedBy {
    id
    name
  }
}
    `, {"fragmentName":"FileRow"}) as unknown as TypedDocumentString<FileRowFragment, unknown>;
export const HappeningRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment HappeningRow on Happening {
  seq
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
    `, {"fragmentName":"HappeningRow"}) as unknown as TypedDocumentString<HappeningRowFragment, unknown>;
export const TimelineEntryRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TimelineEntryRow on TimelineEntry {
  id
  kind
  at
  deal {
    id
    name
  }
  comment {
    ...CommentRow
  }
  file {
    ...FileRow
  }
  interaction {
    id
    kind
    direction
    topic
    text
    result
    heldAt
    endedAt
    place
    important
    taskId
    commitments {
      ...CommitmentRow
    }
  }
  happening {
    ...HappeningRow
  }
  files {
    ...FileRow
  }
}
    fragment CommentRow on Comment {
  id
  version
  dealId
  partnerId
  text
  author {
    id
    name
  }
  mentions {
    id
    name
  }
  createdAt
  editedAt
  pinned
  removedAt
  removedBy {
    id
    name
  }
}
fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}
fragment FileRow on StoredFile {
  id
  name
  type
  size
  author {
    id
    name
  }
  createdAt
  removedAt
  removedBy {
    id
    name
  }
}
fragment HappeningRow on Happening {
  seq
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
}`, {"fragmentName":"TimelineEntryRow"}) as unknown as TypedDocumentString<TimelineEntryRowFragment, unknown>;
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
export const AddCommentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddComment($input: AddCommentInput!, $receipt: Receipt) {
  answer: addComment(input: $input, receipt: $receipt) {
    seq
    comment {
      ...CommentRow
    }
    deal {
      ...DealRow
    }
  }
}
    fragment CommentRow on Comment {
  id
  version
  dealId
  partnerId
  text
  author {
    id
    name
  }
  mentions {
    id
    name
  }
  createdAt
  editedAt
  pinned
  removedAt
  removedBy {
    id
    name
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:86a7f870838fdbe9402313acd217011c7db6a500f4a0335071fc5a0195bd06f8"}) as unknown as TypedDocumentString<AddCommentMutation, AddCommentMutationVariables>;
export const EditCommentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditComment($input: EditCommentInput!, $receipt: Receipt) {
  answer: editComment(input: $input, receipt: $receipt) {
    seq
    comment {
      ...CommentRow
    }
    deal {
      ...DealRow
    }
  }
}
    fragment CommentRow on Comment {
  id
  version
  dealId
  partnerId
  text
  author {
    id
    name
  }
  mentions {
    id
    name
  }
  createdAt
  editedAt
  pinned
  removedAt
  removedBy {
    id
    name
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:5aa497e34cf4fde45ea4dbd734a66613c7121a42f165d98b498d08b13512c502"}) as unknown as TypedDocumentString<EditCommentMutation, EditCommentMutationVariables>;
export const RemoveCommentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveComment($input: CommentVerbInput!, $receipt: Receipt) {
  answer: removeComment(input: $input, receipt: $receipt) {
    seq
    comment {
      ...CommentRow
    }
    deal {
      ...DealRow
    }
  }
}
    fragment CommentRow on Comment {
  id
  version
  dealId
  partnerId
  text
  author {
    id
    name
  }
  mentions {
    id
    name
  }
  createdAt
  editedAt
  pinned
  removedAt
  removedBy {
    id
    name
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:f605ea2849e326a17fa23162088116d80ab3428ac95c2724d6199093003a8596"}) as unknown as TypedDocumentString<RemoveCommentMutation, RemoveCommentMutationVariables>;
export const RestoreCommentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestoreComment($input: CommentVerbInput!, $receipt: Receipt) {
  answer: restoreComment(input: $input, receipt: $receipt) {
    seq
    comment {
      ...CommentRow
    }
    deal {
      ...DealRow
    }
  }
}
    fragment CommentRow on Comment {
  id
  version
  dealId
  partnerId
  text
  author {
    id
    name
  }
  mentions {
    id
    name
  }
  createdAt
  editedAt
  pinned
  removedAt
  removedBy {
    id
    name
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:968c7f4618b4e44bfbec02aeb3c4f96b8756d221521e38ffe6a0dedb93adaa29"}) as unknown as TypedDocumentString<RestoreCommentMutation, RestoreCommentMutationVariables>;
export const PinCommentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PinComment($input: CommentVerbInput!, $receipt: Receipt) {
  answer: pinComment(input: $input, receipt: $receipt) {
    seq
    comment {
      ...CommentRow
    }
    deal {
      ...DealRow
    }
  }
}
    fragment CommentRow on Comment {
  id
  version
  dealId
  partnerId
  text
  author {
    id
    name
  }
  mentions {
    id
    name
  }
  createdAt
  editedAt
  pinned
  removedAt
  removedBy {
    id
    name
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:448b516fc0ed5d6e2df14f243d9e643e68ed3b125732bf95e20422ae289af6d4"}) as unknown as TypedDocumentString<PinCommentMutation, PinCommentMutationVariables>;
export const UnpinCommentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnpinComment($input: CommentVerbInput!, $receipt: Receipt) {
  answer: unpinComment(input: $input, receipt: $receipt) {
    seq
    comment {
      ...CommentRow
    }
    deal {
      ...DealRow
    }
  }
}
    fragment CommentRow on Comment {
  id
  version
  dealId
  partnerId
  text
  author {
    id
    name
  }
  mentions {
    id
    name
  }
  createdAt
  editedAt
  pinned
  removedAt
  removedBy {
    id
    name
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:1e15567e57df8c6833a25fdd15e90b30e9b07d5e58eae4f43a37a9a8837c374f"}) as unknown as TypedDocumentString<UnpinCommentMutation, UnpinCommentMutationVariables>;
export const CommitmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Commitments($wholeId: ID!, $ids: [ID!], $first: Int!, $after: String) {
  commitments(wholeId: $wholeId, ids: $ids, first: $first, after: $after) {
    asOf
    next
    nodes {
      ...CommitmentRow
      interaction {
        id
        kind
        heldAt
        chain {
          id
          isYours
          deal {
            id
            number
            title
          }
        }
      }
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}`, {"hash":"sha256:cb327f25a29a80cce4df00afe4c48eee363f5f680ecf43001996f62523e136d2"}) as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>;
export const AddCommitmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddCommitment($input: AddCommitmentInput!, $receipt: Receipt) {
  answer: addCommitment(input: $input, receipt: $receipt) {
    seq
    commitment {
      ...CommitmentRow
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}`, {"hash":"sha256:551bf9a2b141a9d51142a70f5c30f45308f3dd90a965cc073b7297c245d7d6d3"}) as unknown as TypedDocumentString<AddCommitmentMutation, AddCommitmentMutationVariables>;
export const EditCommitmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditCommitment($input: EditCommitmentInput!, $receipt: Receipt) {
  answer: editCommitment(input: $input, receipt: $receipt) {
    seq
    commitment {
      ...CommitmentRow
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}`, {"hash":"sha256:0c86dd94d935973a3c9642b40b8be91d5441695a65512d7d745819e81d046bbe"}) as unknown as TypedDocumentString<EditCommitmentMutation, EditCommitmentMutationVariables>;
export const KeepCommitmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation KeepCommitment($input: CommitmentVerbInput!, $receipt: Receipt) {
  answer: keepCommitment(input: $input, receipt: $receipt) {
    seq
    commitment {
      ...CommitmentRow
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}`, {"hash":"sha256:f7ad9b3a6d33c9d25a71391f636d8caa723a692ec406989a5a83467f7bc4afdf"}) as unknown as TypedDocumentString<KeepCommitmentMutation, KeepCommitmentMutationVariables>;
export const WithdrawCommitmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawCommitment($input: CommitmentVerbInput!, $receipt: Receipt) {
  answer: withdrawCommitment(input: $input, receipt: $receipt) {
    seq
    commitment {
      ...CommitmentRow
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}`, {"hash":"sha256:482cf9175a23c35182379a8b1011af2fed28f2b9ccf51beafd7b38d928fb5f46"}) as unknown as TypedDocumentString<WithdrawCommitmentMutation, WithdrawCommitmentMutationVariables>;
export const ReopenCommitmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenCommitment($input: ReopenCommitmentInput!, $receipt: Receipt) {
  answer: reopenCommitment(input: $input, receipt: $receipt) {
    seq
    commitment {
      ...CommitmentRow
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}`, {"hash":"sha256:793d9b233bc9b5f20a59fb935e349950b770ee38b1941758853123cfeca559c4"}) as unknown as TypedDocumentString<ReopenCommitmentMutation, ReopenCommitmentMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
  archived
  stages {
    id
    name
    rank
    probability
    idleDays
    gates
    taskTitle
    taskDays
    taskDayKind
    offers {
      kind
      required
    }
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
}`, {"hash":"sha256:514a8c7b085de2952763a2ff35e0d4aa4b146ee7b76803d16b06e9f48ba50ddc"}) as unknown as TypedDocumentString<WatchChangesSubscription, WatchChangesSubscriptionVariables>;
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
  manual
  sum
  probability
  wayProgress
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
  archived
  stages {
    id
    name
    rank
    probability
    idleDays
    gates
    taskTitle
    taskDays
    taskDayKind
    offers {
      kind
      required
    }
  }
}`, {"hash":"sha256:17d48b9d187f92a791fb4ade1b4304eae5007427c36228a0d843ddb7902e0d61"}) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:ec523952cc305e39458be6acebaf9e6cc801260aaf9fb028cee10a3047b64cad"}) as unknown as TypedDocumentString<BoardColumnQuery, BoardColumnQueryVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:5ed5f4fae7831cff36c96a902fad31948367c9192493b5d0bafa252373c0a7a3"}) as unknown as TypedDocumentString<AssignDealsMutation, AssignDealsMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:7b977c7dd85f8a2ca26a54125cca080acb8f8802d3878045aac726933607476d"}) as unknown as TypedDocumentString<PlaceDealsMutation, PlaceDealsMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:05eeff46f01477fc26a4b71740d9e3187a94dc3b65fe10988f7aaaaf44b5f3be"}) as unknown as TypedDocumentString<CreateTasksMutation, CreateTasksMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:de815a2ef4bcae39e3b2619cfc7bc5c6af6f3d8a16f8779dbeecb9464673c743"}) as unknown as TypedDocumentString<CancelTasksMutation, CancelTasksMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:0a5ba29da152022c1a33370f3d97d6477917a778aaf8330b629e88e4de73098f"}) as unknown as TypedDocumentString<DealQuery, DealQueryVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:7d52a33390f37701d97c630917b90cd90c1025dcdf6f40d31a9d7f6b78ad1303"}) as unknown as TypedDocumentString<DealsQuery, DealsQueryVariables>;
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
      endedOn
      unpaid
      unshipped
    }
  }
}
    `, {"hash":"sha256:2e55d47bfedac759c1616c1f7f70618a26cf3dafd4a0377d718217e6dc4fbec3"}) as unknown as TypedDocumentString<MoveTargetsQuery, MoveTargetsQueryVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:5f955cdab971d0ac23055ba2beb2c140d77eadb2bb7fdcbe91bc7cb72d47acfc"}) as unknown as TypedDocumentString<CreateDealMutation, CreateDealMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:6f6aaf1a914b02ad15ca0a0879762968a6ba965c2526c8db464d41ca1c8e3d77"}) as unknown as TypedDocumentString<EditDealMutation, EditDealMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:5ed2df96a6afd927e0f4bd6380f05922c326e63b64ae6e366792ed624fb1d1b1"}) as unknown as TypedDocumentString<AssignDealMutation, AssignDealMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:5c8dc06fa88a5cb5ecab6730cdf2979f20e0d05ea7e6a8ae0bfe42f9fbf6f32d"}) as unknown as TypedDocumentString<MoveDealMutation, MoveDealMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:d13b506695c37b81416f2f0eea70f1cfd62b76176861b3f2aa9c2540cb6c3ec7"}) as unknown as TypedDocumentString<MoveDealsMutation, MoveDealsMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:76fa692531111bc79dc641cdba96f18ec196b1b8169259de0ff54765e009c6aa"}) as unknown as TypedDocumentString<WinDealMutation, WinDealMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:e10ca1d727f4e4eb3d27c7450706062677834bc893003b04702fc84dc3a55e9f"}) as unknown as TypedDocumentString<LoseDealMutation, LoseDealMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:8bbff51e95c6d968bd447f2a38e2e646fef63269bc7e1cd52d93a21a39242df6"}) as unknown as TypedDocumentString<ReopenDealMutation, ReopenDealMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:222fbd25a8a0185149f23fa0921b3b0aea09006f62272a7ce7cc98b1437acbdc"}) as unknown as TypedDocumentString<ShareDealMutation, ShareDealMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:7c4a5fd80989a4e422d6e6e087dbd7d68549191178bedbd29b5eb0b44e5d92ee"}) as unknown as TypedDocumentString<UnshareDealMutation, UnshareDealMutationVariables>;
export const SwitchToManualDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SwitchToManual($input: SwitchToManualInput!, $receipt: Receipt) {
  answer: switchToManual(input: $input, receipt: $receipt) {
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:7e8757fc72328e82e4848dc9545bb5d9c269218598407ff7c04a049e0dca87a9"}) as unknown as TypedDocumentString<SwitchToManualMutation, SwitchToManualMutationVariables>;
export const ChangePipelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangePipeline($input: ChangePipelineInput!, $receipt: Receipt) {
  answer: changePipeline(input: $input, receipt: $receipt) {
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:86fed4285c5f78d73d89979a0a6cac3f4e0003bcfd673e0871f9929a69d32852"}) as unknown as TypedDocumentString<ChangePipelineMutation, ChangePipelineMutationVariables>;
export const OpenedDealDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenedDeal($id: ID!, $tasks: Int!) {
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
  manual
  sum
  probability
  wayProgress
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
  stageId
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
}`, {"hash":"sha256:be06c0f5fe175419eda437a167bec73fe0c452f94b13bee7062306adccaf4d4d"}) as unknown as TypedDocumentString<OpenedDealQuery, OpenedDealQueryVariables>;
export const DealWayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DealWay($id: ID!) {
  wayToWin(dealId: $id) {
    progress
    lines {
      code
      isMet
      stage {
        id
        name
      }
      demand {
        id
        name
      }
      count
      unpaid
      unshipped
      endedOn
    }
  }
  deal(id: $id) {
    id
    demandLines {
      ...DemandRow
    }
  }
}
    fragment DemandRow on DemandLine {
  id
  version
  title
  quantity
  unit
  satisfied
  reason {
    id
    name
  }
}`, {"hash":"sha256:57edfe93f56f5ece4647212959117b5e6699ad70fa059dcf2298caceac9a7b44"}) as unknown as TypedDocumentString<DealWayQuery, DealWayQueryVariables>;
export const CreateDemandLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateDemandLine($input: CreateDemandLineInput!, $receipt: Receipt) {
  answer: createDemandLine(input: $input, receipt: $receipt) {
    seq
    demandLine {
      ...DemandRow
    }
  }
}
    fragment DemandRow on DemandLine {
  id
  version
  title
  quantity
  unit
  satisfied
  reason {
    id
    name
  }
}`, {"hash":"sha256:0dfe8c9c78ec862e7c695c74dd3e55b3ddbdd9b91cd98d5921882b1e3b9096d1"}) as unknown as TypedDocumentString<CreateDemandLineMutation, CreateDemandLineMutationVariables>;
export const EditDemandLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditDemandLine($input: EditDemandLineInput!, $receipt: Receipt) {
  answer: editDemandLine(input: $input, receipt: $receipt) {
    seq
    demandLine {
      ...DemandRow
    }
  }
}
    fragment DemandRow on DemandLine {
  id
  version
  title
  quantity
  unit
  satisfied
  reason {
    id
    name
  }
}`, {"hash":"sha256:5fa18301972007002af3447555ef669b231c97a0bcd36cd2c2abc5c4f39f0721"}) as unknown as TypedDocumentString<EditDemandLineMutation, EditDemandLineMutationVariables>;
export const RemoveDemandLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveDemandLine($input: DemandLineVerbInput!, $receipt: Receipt) {
  answer: removeDemandLine(input: $input, receipt: $receipt) {
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:f8df91a7fee5c3dbce3be09f530cbefba3f34e4a498fd18b8095d6939890cc8c"}) as unknown as TypedDocumentString<RemoveDemandLineMutation, RemoveDemandLineMutationVariables>;
export const WatchWinRatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription WatchWinRates {
  winRates {
    rates {
      of
      id
      won
      finished
    }
  }
}
    `, {"hash":"sha256:642ac58715c5ea9b50eb83e001740e016ecbba30d59f177b57b1b249f23432e9"}) as unknown as TypedDocumentString<WatchWinRatesSubscription, WatchWinRatesSubscriptionVariables>;
export const DealPapersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DealPapers($id: ID!, $zone: Zone!, $most: Int!) {
  deal(id: $id) {
    id
    people(first: $most) {
      asOf
      nodes {
        ...DealPersonRow
      }
    }
    legalEntities(first: $most) {
      nodes {
        ...LegalEntityRow
      }
    }
    balances(zone: $zone) {
      ordered
      paid
      shipped
      unpaid
      unshipped
      overdue
    }
    agreements(first: $most) {
      nodes {
        ...AgreementRow
      }
    }
    quotes(first: $most) {
      nodes {
        ...QuoteRow
      }
    }
    orders(first: $most) {
      nodes {
        ...OrderRow
      }
    }
    payments(first: $most) {
      nodes {
        ...PaymentRow
      }
    }
    shipments(first: $most) {
      nodes {
        ...ShipmentRow
      }
    }
  }
}
    fragment AgreementRow on Agreement {
  id
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}
fragment QuoteRow on Quote {
  id
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}
fragment OrderRow on Order {
  id
  version
  dealId
  number
  state
  sum
  createdAt
}
fragment PaymentRow on Payment {
  id
  version
  dealId
  sum
  promisedOn
  paidOn
  createdAt
}
fragment ShipmentRow on Shipment {
  id
  version
  dealId
  sum
  promisedOn
  shippedOn
  createdAt
}
fragment LegalEntityRow on LegalEntity {
  id
  version
  partnerId
  name
  inn
  kpp
}
fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  phones
  emails
  partner {
    id
    name
  }
}
fragment DealPersonRow on DealPerson {
  id
  version
  dealId
  role
  personId
  person {
    ...PersonRow
  }
}`, {"hash":"sha256:e6325334df60ffa3dc0abda40ff2453b7d0b0376519c7ee3f49901083f6b198e"}) as unknown as TypedDocumentString<DealPapersQuery, DealPapersQueryVariables>;
export const CreateAgreementDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateAgreement($input: CreateAgreementInput!, $receipt: Receipt) {
  answer: createAgreement(input: $input, receipt: $receipt) {
    seq
    agreement {
      ...AgreementRow
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
  manual
  sum
  probability
  wayProgress
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
fragment AgreementRow on Agreement {
  id
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}`, {"hash":"sha256:0b1a8d4876ca39af36b2673b5f80b061b2a8ecdfa8cea09f5d0df34e1334f944"}) as unknown as TypedDocumentString<CreateAgreementMutation, CreateAgreementMutationVariables>;
export const EditAgreementDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditAgreement($input: EditAgreementInput!, $receipt: Receipt) {
  answer: editAgreement(input: $input, receipt: $receipt) {
    seq
    agreement {
      ...AgreementRow
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
  manual
  sum
  probability
  wayProgress
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
fragment AgreementRow on Agreement {
  id
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}`, {"hash":"sha256:bd0801c4c51917ff2817442d77896254d12392ba1d77db41f81c71d2ac58b3fc"}) as unknown as TypedDocumentString<EditAgreementMutation, EditAgreementMutationVariables>;
export const ActivateAgreementDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ActivateAgreement($input: AgreementVerbInput!, $receipt: Receipt) {
  answer: activateAgreement(input: $input, receipt: $receipt) {
    seq
    agreement {
      ...AgreementRow
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
  manual
  sum
  probability
  wayProgress
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
fragment AgreementRow on Agreement {
  id
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}`, {"hash":"sha256:ffa5dd150f031695048e0da1695c6e5c22cb501467ebb7726b4087486f57a975"}) as unknown as TypedDocumentString<ActivateAgreementMutation, ActivateAgreementMutationVariables>;
export const CloseAgreementDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseAgreement($input: AgreementVerbInput!, $receipt: Receipt) {
  answer: closeAgreement(input: $input, receipt: $receipt) {
    seq
    agreement {
      ...AgreementRow
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
  manual
  sum
  probability
  wayProgress
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
fragment AgreementRow on Agreement {
  id
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}`, {"hash":"sha256:ff23ed72f8a60747c7624282124d7712228cadd1b3d248eaaf5183fab76db799"}) as unknown as TypedDocumentString<CloseAgreementMutation, CloseAgreementMutationVariables>;
export const TakeBackAgreementDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeBackAgreement($input: TakeBackAgreementInput!, $receipt: Receipt) {
  answer: takeBackAgreement(input: $input, receipt: $receipt) {
    seq
    agreement {
      ...AgreementRow
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
  manual
  sum
  probability
  wayProgress
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
fragment AgreementRow on Agreement {
  id
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}`, {"hash":"sha256:83c11d341b67f141140e2840f2806081e7e446b31cbf25c550224cc3e83507f4"}) as unknown as TypedDocumentString<TakeBackAgreementMutation, TakeBackAgreementMutationVariables>;
export const DeleteAgreementDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteAgreement($input: AgreementVerbInput!, $receipt: Receipt) {
  answer: deleteAgreement(input: $input, receipt: $receipt) {
    seq
    agreement {
      ...AgreementRow
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
  manual
  sum
  probability
  wayProgress
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
fragment AgreementRow on Agreement {
  id
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}`, {"hash":"sha256:2312adcd333551fb8afc6cdbfcd7156689bde83b10a41b953ea743999c4e5aac"}) as unknown as TypedDocumentString<DeleteAgreementMutation, DeleteAgreementMutationVariables>;
export const CreateQuoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateQuote($input: CreateQuoteInput!, $receipt: Receipt) {
  answer: createQuote(input: $input, receipt: $receipt) {
    seq
    quote {
      ...QuoteRow
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
  manual
  sum
  probability
  wayProgress
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
fragment QuoteRow on Quote {
  id
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}`, {"hash":"sha256:546200928df19af33cb5297f3d3193b9e321e77d31431a9bd0a17bfcf4e0902f"}) as unknown as TypedDocumentString<CreateQuoteMutation, CreateQuoteMutationVariables>;
export const EditQuoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditQuote($input: EditQuoteInput!, $receipt: Receipt) {
  answer: editQuote(input: $input, receipt: $receipt) {
    seq
    quote {
      ...QuoteRow
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
  manual
  sum
  probability
  wayProgress
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
fragment QuoteRow on Quote {
  id
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}`, {"hash":"sha256:ca7857885051fb4e735a41e724ee45d3ddbc3a5c92ae134e181abe7e65219f7c"}) as unknown as TypedDocumentString<EditQuoteMutation, EditQuoteMutationVariables>;
export const SendQuoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendQuote($input: QuoteVerbInput!, $receipt: Receipt) {
  answer: sendQuote(input: $input, receipt: $receipt) {
    seq
    quote {
      ...QuoteRow
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
  manual
  sum
  probability
  wayProgress
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
fragment QuoteRow on Quote {
  id
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}`, {"hash":"sha256:400171af26e7e67b75fdb3cbbb209ec2f593b2c40fd88270a247b71ea0441dbb"}) as unknown as TypedDocumentString<SendQuoteMutation, SendQuoteMutationVariables>;
export const AcceptQuoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptQuote($input: QuoteVerbInput!, $receipt: Receipt) {
  answer: acceptQuote(input: $input, receipt: $receipt) {
    seq
    quote {
      ...QuoteRow
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
  manual
  sum
  probability
  wayProgress
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
fragment QuoteRow on Quote {
  id
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}`, {"hash":"sha256:336f6e67e2da7f8b68a77d1f329bb235f1cafad7ab8e3811b1e908c84884b6c6"}) as unknown as TypedDocumentString<AcceptQuoteMutation, AcceptQuoteMutationVariables>;
export const DeclineQuoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineQuote($input: DeclineQuoteInput!, $receipt: Receipt) {
  answer: declineQuote(input: $input, receipt: $receipt) {
    seq
    quote {
      ...QuoteRow
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
  manual
  sum
  probability
  wayProgress
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
fragment QuoteRow on Quote {
  id
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}`, {"hash":"sha256:55a1f7bbcc4d9a71d671628370100600d1a2d37492041ae8153e77bd7bf02a80"}) as unknown as TypedDocumentString<DeclineQuoteMutation, DeclineQuoteMutationVariables>;
export const TakeBackQuoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeBackQuote($input: TakeBackQuoteInput!, $receipt: Receipt) {
  answer: takeBackQuote(input: $input, receipt: $receipt) {
    seq
    quote {
      ...QuoteRow
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
  manual
  sum
  probability
  wayProgress
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
fragment QuoteRow on Quote {
  id
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}`, {"hash":"sha256:6e64036c78e688c71b97c9e9b06d4694128f9217081b67e7943cbd5d8c8f9fc3"}) as unknown as TypedDocumentString<TakeBackQuoteMutation, TakeBackQuoteMutationVariables>;
export const DeleteQuoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteQuote($input: QuoteVerbInput!, $receipt: Receipt) {
  answer: deleteQuote(input: $input, receipt: $receipt) {
    seq
    quote {
      ...QuoteRow
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
  manual
  sum
  probability
  wayProgress
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
fragment QuoteRow on Quote {
  id
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}`, {"hash":"sha256:bd1f903af5d135be60919a1074868b5561fa3c6e8983932add53c98054c8a3b1"}) as unknown as TypedDocumentString<DeleteQuoteMutation, DeleteQuoteMutationVariables>;
export const CreateOrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateOrder($input: CreateOrderInput!, $receipt: Receipt) {
  answer: createOrder(input: $input, receipt: $receipt) {
    seq
    order {
      ...OrderRow
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
  manual
  sum
  probability
  wayProgress
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
fragment OrderRow on Order {
  id
  version
  dealId
  number
  state
  sum
  createdAt
}`, {"hash":"sha256:e96544e126726f084390b22328ffd151f7ba43bd6fbf0600648c2e18ef3b7e42"}) as unknown as TypedDocumentString<CreateOrderMutation, CreateOrderMutationVariables>;
export const EditOrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditOrder($input: EditOrderInput!, $receipt: Receipt) {
  answer: editOrder(input: $input, receipt: $receipt) {
    seq
    order {
      ...OrderRow
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
  manual
  sum
  probability
  wayProgress
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
fragment OrderRow on Order {
  id
  version
  dealId
  number
  state
  sum
  createdAt
}`, {"hash":"sha256:ef2967dc837a193693986a03fdd33d989f39c335eece1f7101dc2feb219f8e59"}) as unknown as TypedDocumentString<EditOrderMutation, EditOrderMutationVariables>;
export const PostOrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PostOrder($input: OrderVerbInput!, $receipt: Receipt) {
  answer: postOrder(input: $input, receipt: $receipt) {
    seq
    order {
      ...OrderRow
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
  manual
  sum
  probability
  wayProgress
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
fragment OrderRow on Order {
  id
  version
  dealId
  number
  state
  sum
  createdAt
}`, {"hash":"sha256:333bac73999b2d09a8a0f13de9159459e6da2df4cabdbd31813df0ef68edc883"}) as unknown as TypedDocumentString<PostOrderMutation, PostOrderMutationVariables>;
export const CancelOrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelOrder($input: OrderVerbInput!, $receipt: Receipt) {
  answer: cancelOrder(input: $input, receipt: $receipt) {
    seq
    order {
      ...OrderRow
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
  manual
  sum
  probability
  wayProgress
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
fragment OrderRow on Order {
  id
  version
  dealId
  number
  state
  sum
  createdAt
}`, {"hash":"sha256:1b48c77723afe3b63dc92c5e49eead93f4b4cb9b22014a4f5d9ad91b7b31751f"}) as unknown as TypedDocumentString<CancelOrderMutation, CancelOrderMutationVariables>;
export const TakeBackOrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeBackOrder($input: TakeBackOrderInput!, $receipt: Receipt) {
  answer: takeBackOrder(input: $input, receipt: $receipt) {
    seq
    order {
      ...OrderRow
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
  manual
  sum
  probability
  wayProgress
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
fragment OrderRow on Order {
  id
  version
  dealId
  number
  state
  sum
  createdAt
}`, {"hash":"sha256:5f6c18fa3816cae17183c9b4ff6c9401082051533f16b6d2ed6fe683e81f696f"}) as unknown as TypedDocumentString<TakeBackOrderMutation, TakeBackOrderMutationVariables>;
export const DeleteOrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteOrder($input: OrderVerbInput!, $receipt: Receipt) {
  answer: deleteOrder(input: $input, receipt: $receipt) {
    seq
    order {
      ...OrderRow
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
  manual
  sum
  probability
  wayProgress
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
fragment OrderRow on Order {
  id
  version
  dealId
  number
  state
  sum
  createdAt
}`, {"hash":"sha256:4817885feb13fdc4d90d9f641d37009cfe3fc84b9923da3560f3441b1aa7bd11"}) as unknown as TypedDocumentString<DeleteOrderMutation, DeleteOrderMutationVariables>;
export const CreatePaymentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreatePayment($input: CreatePaymentInput!, $receipt: Receipt) {
  answer: createPayment(input: $input, receipt: $receipt) {
    seq
    payment {
      ...PaymentRow
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
  manual
  sum
  probability
  wayProgress
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
fragment PaymentRow on Payment {
  id
  version
  dealId
  sum
  promisedOn
  paidOn
  createdAt
}`, {"hash":"sha256:64276679e653a433dd946231c21fded64791f7a9171aec0fc2d784fe78bf87a1"}) as unknown as TypedDocumentString<CreatePaymentMutation, CreatePaymentMutationVariables>;
export const EditPaymentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditPayment($input: EditPaymentInput!, $receipt: Receipt) {
  answer: editPayment(input: $input, receipt: $receipt) {
    seq
    payment {
      ...PaymentRow
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
  manual
  sum
  probability
  wayProgress
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
fragment PaymentRow on Payment {
  id
  version
  dealId
  sum
  promisedOn
  paidOn
  createdAt
}`, {"hash":"sha256:35f75ed67db4fb4e1cb7ba374c942e6300070e3a732bfd718d30529e47ae3cf3"}) as unknown as TypedDocumentString<EditPaymentMutation, EditPaymentMutationVariables>;
export const MarkPaidDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MarkPaid($input: MarkPaidInput!, $receipt: Receipt) {
  answer: markPaid(input: $input, receipt: $receipt) {
    seq
    payment {
      ...PaymentRow
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
  manual
  sum
  probability
  wayProgress
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
fragment PaymentRow on Payment {
  id
  version
  dealId
  sum
  promisedOn
  paidOn
  createdAt
}`, {"hash":"sha256:e74ece19ed6c1cc5a841a7691c631a7d646c6ad4efa8016febeaafc272c08dc5"}) as unknown as TypedDocumentString<MarkPaidMutation, MarkPaidMutationVariables>;
export const UnmarkPaidDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnmarkPaid($input: UnmarkPaidInput!, $receipt: Receipt) {
  answer: unmarkPaid(input: $input, receipt: $receipt) {
    seq
    payment {
      ...PaymentRow
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
  manual
  sum
  probability
  wayProgress
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
fragment PaymentRow on Payment {
  id
  version
  dealId
  sum
  promisedOn
  paidOn
  createdAt
}`, {"hash":"sha256:4c5fdf218a3373626de49cba6453569814421cf80b78f57102d25d4c94cd39b8"}) as unknown as TypedDocumentString<UnmarkPaidMutation, UnmarkPaidMutationVariables>;
export const DeletePaymentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeletePayment($input: PaymentVerbInput!, $receipt: Receipt) {
  answer: deletePayment(input: $input, receipt: $receipt) {
    seq
    payment {
      ...PaymentRow
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
  manual
  sum
  probability
  wayProgress
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
fragment PaymentRow on Payment {
  id
  version
  dealId
  sum
  promisedOn
  paidOn
  createdAt
}`, {"hash":"sha256:7373dccd11604d6c4be1a4438bacadd2b58cda9cc3a03d8fd8e57bf9c8457aee"}) as unknown as TypedDocumentString<DeletePaymentMutation, DeletePaymentMutationVariables>;
export const CreateShipmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateShipment($input: CreateShipmentInput!, $receipt: Receipt) {
  answer: createShipment(input: $input, receipt: $receipt) {
    seq
    shipment {
      ...ShipmentRow
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
  manual
  sum
  probability
  wayProgress
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
fragment ShipmentRow on Shipment {
  id
  version
  dealId
  sum
  promisedOn
  shippedOn
  createdAt
}`, {"hash":"sha256:58c66fe1ba0d80ad848507243fde86d86e26d88671e71cc770ff374ca795ec74"}) as unknown as TypedDocumentString<CreateShipmentMutation, CreateShipmentMutationVariables>;
export const EditShipmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditShipment($input: EditShipmentInput!, $receipt: Receipt) {
  answer: editShipment(input: $input, receipt: $receipt) {
    seq
    shipment {
      ...ShipmentRow
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
  manual
  sum
  probability
  wayProgress
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
fragment ShipmentRow on Shipment {
  id
  version
  dealId
  sum
  promisedOn
  shippedOn
  createdAt
}`, {"hash":"sha256:84b3365d695485d9d034ea9bfacec783d2d534f7cd24639b1ea5a69d74c0ee98"}) as unknown as TypedDocumentString<EditShipmentMutation, EditShipmentMutationVariables>;
export const MarkShippedDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MarkShipped($input: MarkShippedInput!, $receipt: Receipt) {
  answer: markShipped(input: $input, receipt: $receipt) {
    seq
    shipment {
      ...ShipmentRow
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
  manual
  sum
  probability
  wayProgress
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
fragment ShipmentRow on Shipment {
  id
  version
  dealId
  sum
  promisedOn
  shippedOn
  createdAt
}`, {"hash":"sha256:8816f54511d593ad668392111b07add24836cf32af777a0b51b908d46b95bd97"}) as unknown as TypedDocumentString<MarkShippedMutation, MarkShippedMutationVariables>;
export const UnmarkShippedDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnmarkShipped($input: UnmarkShippedInput!, $receipt: Receipt) {
  answer: unmarkShipped(input: $input, receipt: $receipt) {
    seq
    shipment {
      ...ShipmentRow
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
  manual
  sum
  probability
  wayProgress
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
fragment ShipmentRow on Shipment {
  id
  version
  dealId
  sum
  promisedOn
  shippedOn
  createdAt
}`, {"hash":"sha256:e2fc38232a74353a37ea0c0a6587ead754e5c634b3f40bc38063ff02393a7571"}) as unknown as TypedDocumentString<UnmarkShippedMutation, UnmarkShippedMutationVariables>;
export const DeleteShipmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteShipment($input: ShipmentVerbInput!, $receipt: Receipt) {
  answer: deleteShipment(input: $input, receipt: $receipt) {
    seq
    shipment {
      ...ShipmentRow
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
  manual
  sum
  probability
  wayProgress
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
fragment ShipmentRow on Shipment {
  id
  version
  dealId
  sum
  promisedOn
  shippedOn
  createdAt
}`, {"hash":"sha256:e40107290f29db6cabf878af2de175e5f2c2465e46ba66e8037ca4472a3735f7"}) as unknown as TypedDocumentString<DeleteShipmentMutation, DeleteShipmentMutationVariables>;
export const AddFilesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddFiles($input: AddFilesInput!, $receipt: Receipt) {
  answer: addFiles(input: $input, receipt: $receipt) {
    seq
    files {
      id
    }
  }
}
    `, {"hash":"sha256:375473547bc6bc1bf28c4fd7c703e2a38138fd98f24f29501c266b42090e7277"}) as unknown as TypedDocumentString<AddFilesMutation, AddFilesMutationVariables>;
export const RemoveFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveFile($input: FileVerbInput!, $receipt: Receipt) {
  answer: removeFile(input: $input, receipt: $receipt) {
    seq
    files {
      id
    }
  }
}
    `, {"hash":"sha256:fba17733a88f502fba22ebcba79ba8eb8348861fc8d513aae8b0565a2e560012"}) as unknown as TypedDocumentString<RemoveFileMutation, RemoveFileMutationVariables>;
export const RestoreFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestoreFile($input: FileVerbInput!, $receipt: Receipt) {
  answer: restoreFile(input: $input, receipt: $receipt) {
    seq
    files {
      id
    }
  }
}
    `, {"hash":"sha256:f2b8d89a09714eb3772fafd106a339eeac517deb1e059125dfd4482e6accf06a"}) as unknown as TypedDocumentString<RestoreFileMutation, RestoreFileMutationVariables>;
export const InteractionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Interactions($ids: [ID!], $filter: InteractionFilter, $first: Int!, $after: String) {
  interactions(ids: $ids, filter: $filter, first: $first, after: $after) {
    asOf
    next
    nodes {
      ...InteractionRow
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  topic
  text
  result
  heldAt
  endedAt
  place
  important
  isOverlong
  reviewed
  reviewAt
  participants {
    id
    personId
    name
  }
  responsible {
    id
    name
  }
  author {
    id
    name
  }
  chain {
    id
    dealId
    isYours
    partner {
      id
      name
    }
    deal {
      id
      number
      title
    }
  }
  linkedDeals {
    id
    number
    title
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:6de7d49f0120150e1a5d0fb3f8abda80f2e6147eda077a25df8ced613d77053d"}) as unknown as TypedDocumentString<InteractionsQuery, InteractionsQueryVariables>;
export const ChainInteractionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChainInteractions($id: ID!, $first: Int!, $after: String) {
  chain(id: $id) {
    id
    interactions(first: $first, after: $after) {
      next
      nodes {
        ...InteractionRow
      }
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  topic
  text
  result
  heldAt
  endedAt
  place
  important
  isOverlong
  reviewed
  reviewAt
  participants {
    id
    personId
    name
  }
  responsible {
    id
    name
  }
  author {
    id
    name
  }
  chain {
    id
    dealId
    isYours
    partner {
      id
      name
    }
    deal {
      id
      number
      title
    }
  }
  linkedDeals {
    id
    number
    title
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:44be3ab3054777e2e514519cebff04b84b7934ad3175b7f4a7b0062c793b45ed"}) as unknown as TypedDocumentString<ChainInteractionsQuery, ChainInteractionsQueryVariables>;
export const InteractionGroupsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InteractionGroups($by: InteractionGrouping!, $filter: InteractionFilter, $first: Int!, $after: String) {
  interactionGroups(by: $by, filter: $filter, first: $first, after: $after) {
    next
    nodes {
      key
      total
      unreviewed
      lastAt
      name
      personId
      kind
      deal {
        id
        number
        title
        partner {
          id
          name
        }
      }
      chain {
        id
        partner {
          id
          name
        }
      }
      responsible {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:c6439c92963fbcc440fe56eaa1b1fabf9427f1e4df388ccbb279e776f8bcbf45"}) as unknown as TypedDocumentString<InteractionGroupsQuery, InteractionGroupsQueryVariables>;
export const UnreviewedInteractionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnreviewedInteractions {
  unreviewedInteractions {
    mine
    team
    deferred
    changesAt
  }
}
    `, {"hash":"sha256:3fce09ca3eae5806104fbbb68fc926478800060d7cfc7a239f81226824d6cbf5"}) as unknown as TypedDocumentString<UnreviewedInteractionsQuery, UnreviewedInteractionsQueryVariables>;
export const UnhandledInteractionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnhandledInteractions($first: Int!, $after: String) {
  unhandledInteractions(first: $first, after: $after) {
    next
    nodes {
      responsible {
        id
        name
      }
      total
      hour
      day
      threeDays
      week
      older
      oldestAt
    }
  }
}
    `, {"hash":"sha256:295e28245cf8127269a8ac1478320939740b79552d021af874fd7b7462408fa9"}) as unknown as TypedDocumentString<UnhandledInteractionsQuery, UnhandledInteractionsQueryVariables>;
export const LogInteractionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LogInteraction($input: LogInteractionInput!, $receipt: Receipt) {
  answer: logInteraction(input: $input, receipt: $receipt) {
    seq
    task {
      ...TaskRow
    }
    deal {
      ...DealRow
    }
    interaction {
      ...InteractionRow
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
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
  manual
  sum
  probability
  wayProgress
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
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  topic
  text
  result
  heldAt
  endedAt
  place
  important
  isOverlong
  reviewed
  reviewAt
  participants {
    id
    personId
    name
  }
  responsible {
    id
    name
  }
  author {
    id
    name
  }
  chain {
    id
    dealId
    isYours
    partner {
      id
      name
    }
    deal {
      id
      number
      title
    }
  }
  linkedDeals {
    id
    number
    title
  }
  commitments {
    ...CommitmentRow
  }
}
fragment TaskRow on Task {
  id
  version
  dealId
  chainId
  stageId
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
}`, {"hash":"sha256:e8ae2e46c40b49b6bed028a54ec9b079ac0f6e4480624b034e03d132066c6cbe"}) as unknown as TypedDocumentString<LogInteractionMutation, LogInteractionMutationVariables>;
export const ReviewInteractionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReviewInteractions($input: ReviewInteractionsInput!, $receipt: Receipt) {
  answer: reviewInteractions(input: $input, receipt: $receipt) {
    seq
    interactions {
      ...InteractionRow
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  topic
  text
  result
  heldAt
  endedAt
  place
  important
  isOverlong
  reviewed
  reviewAt
  participants {
    id
    personId
    name
  }
  responsible {
    id
    name
  }
  author {
    id
    name
  }
  chain {
    id
    dealId
    isYours
    partner {
      id
      name
    }
    deal {
      id
      number
      title
    }
  }
  linkedDeals {
    id
    number
    title
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:6b3675a4123e15d71ba0d1acd0b166764eb0e583431e3abd63499df523e0826d"}) as unknown as TypedDocumentString<ReviewInteractionsMutation, ReviewInteractionsMutationVariables>;
export const DeferInteractionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeferInteractions($input: DeferInteractionsInput!, $receipt: Receipt) {
  answer: deferInteractions(input: $input, receipt: $receipt) {
    seq
    interactions {
      ...InteractionRow
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  topic
  text
  result
  heldAt
  endedAt
  place
  important
  isOverlong
  reviewed
  reviewAt
  participants {
    id
    personId
    name
  }
  responsible {
    id
    name
  }
  author {
    id
    name
  }
  chain {
    id
    dealId
    isYours
    partner {
      id
      name
    }
    deal {
      id
      number
      title
    }
  }
  linkedDeals {
    id
    number
    title
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:602467522ac75a06527925f68046af50e7675cba2697737e87f27c3902c862e2"}) as unknown as TypedDocumentString<DeferInteractionsMutation, DeferInteractionsMutationVariables>;
export const SetInteractionResponsibleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetInteractionResponsible($input: SetInteractionResponsibleInput!, $receipt: Receipt) {
  answer: setInteractionResponsible(input: $input, receipt: $receipt) {
    seq
    interactions {
      ...InteractionRow
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  topic
  text
  result
  heldAt
  endedAt
  place
  important
  isOverlong
  reviewed
  reviewAt
  participants {
    id
    personId
    name
  }
  responsible {
    id
    name
  }
  author {
    id
    name
  }
  chain {
    id
    dealId
    isYours
    partner {
      id
      name
    }
    deal {
      id
      number
      title
    }
  }
  linkedDeals {
    id
    number
    title
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:2c8a76cbc4e5913e254f7a23882d3e8c64ed1f3beae4679a19e18cad7213e38b"}) as unknown as TypedDocumentString<SetInteractionResponsibleMutation, SetInteractionResponsibleMutationVariables>;
export const SetInteractionSubjectDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetInteractionSubject($input: SetInteractionSubjectInput!, $receipt: Receipt) {
  answer: setInteractionSubject(input: $input, receipt: $receipt) {
    seq
    interaction {
      ...InteractionRow
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  topic
  text
  result
  heldAt
  endedAt
  place
  important
  isOverlong
  reviewed
  reviewAt
  participants {
    id
    personId
    name
  }
  responsible {
    id
    name
  }
  author {
    id
    name
  }
  chain {
    id
    dealId
    isYours
    partner {
      id
      name
    }
    deal {
      id
      number
      title
    }
  }
  linkedDeals {
    id
    number
    title
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:9d4cbf1294080b95c07995f6e3b303b7c4f5dd3f92d8fa2b5b126fc33bd3fd48"}) as unknown as TypedDocumentString<SetInteractionSubjectMutation, SetInteractionSubjectMutationVariables>;
export const EditInteractionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditInteraction($input: EditInteractionInput!, $receipt: Receipt) {
  answer: editInteraction(input: $input, receipt: $receipt) {
    seq
    interaction {
      ...InteractionRow
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  topic
  text
  result
  heldAt
  endedAt
  place
  important
  isOverlong
  reviewed
  reviewAt
  participants {
    id
    personId
    name
  }
  responsible {
    id
    name
  }
  author {
    id
    name
  }
  chain {
    id
    dealId
    isYours
    partner {
      id
      name
    }
    deal {
      id
      number
      title
    }
  }
  linkedDeals {
    id
    number
    title
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:0a7b8921622a1ab3e1610a92c4135b86297248265fb1a64c18c89d1410e66043"}) as unknown as TypedDocumentString<EditInteractionMutation, EditInteractionMutationVariables>;
export const UnlinkInteractionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnlinkInteraction($input: UnlinkInteractionInput!, $receipt: Receipt) {
  answer: unlinkInteraction(input: $input, receipt: $receipt) {
    seq
    interaction {
      ...InteractionRow
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  topic
  text
  result
  heldAt
  endedAt
  place
  important
  isOverlong
  reviewed
  reviewAt
  participants {
    id
    personId
    name
  }
  responsible {
    id
    name
  }
  author {
    id
    name
  }
  chain {
    id
    dealId
    isYours
    partner {
      id
      name
    }
    deal {
      id
      number
      title
    }
  }
  linkedDeals {
    id
    number
    title
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:a31c65eeb341d98f4f8df96cb19d04ba4f523f3d85431cd11e74f4c4698db250"}) as unknown as TypedDocumentString<UnlinkInteractionMutation, UnlinkInteractionMutationVariables>;
export const CreatePersonFromInteractionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreatePersonFromInteraction($input: CreatePersonFromInteractionInput!, $receipt: Receipt) {
  answer: createPersonFromInteraction(input: $input, receipt: $receipt) {
    seq
    interaction {
      ...InteractionRow
    }
  }
}
    fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  topic
  text
  result
  heldAt
  endedAt
  place
  important
  isOverlong
  reviewed
  reviewAt
  participants {
    id
    personId
    name
  }
  responsible {
    id
    name
  }
  author {
    id
    name
  }
  chain {
    id
    dealId
    isYours
    partner {
      id
      name
    }
    deal {
      id
      number
      title
    }
  }
  linkedDeals {
    id
    number
    title
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:054964c438071c87cb2c397e7f38ee707d8dfa758b1f5a12f36f4bc90241c397"}) as unknown as TypedDocumentString<CreatePersonFromInteractionMutation, CreatePersonFromInteractionMutationVariables>;
export const CreateDealFromInteractionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateDealFromInteraction($input: CreateDealFromInteractionInput!, $receipt: Receipt) {
  answer: createDealFromInteraction(input: $input, receipt: $receipt) {
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:e58619c04aa5271376f758d9115f2a8251dde11f10d89948fd4284a186e26639"}) as unknown as TypedDocumentString<CreateDealFromInteractionMutation, CreateDealFromInteractionMutationVariables>;
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
  interaction {
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
}`, {"hash":"sha256:ca5083f97f5936b50063ea3797f875000cdb0ab45f389b6159cf2c25e1e3d671"}) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
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
  interaction {
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
}`, {"hash":"sha256:a76bcfd2e1aecd838c3a4cb72cd986f22872ee696bd77de8b8f2d3ec90502cfe"}) as unknown as TypedDocumentString<TheseNotificationsQuery, TheseNotificationsQueryVariables>;
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
export const CreateLegalEntityDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateLegalEntity($input: CreateLegalEntityInput!, $receipt: Receipt) {
  answer: createLegalEntity(input: $input, receipt: $receipt) {
    seq
    legalEntity {
      ...LegalEntityRow
    }
  }
}
    fragment LegalEntityRow on LegalEntity {
  id
  version
  partnerId
  name
  inn
  kpp
}`, {"hash":"sha256:5835b95d3a8eb1316ef42d88a4bbd62059c0ca6df236f07f6546432193233a4f"}) as unknown as TypedDocumentString<CreateLegalEntityMutation, CreateLegalEntityMutationVariables>;
export const EditLegalEntityDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditLegalEntity($input: EditLegalEntityInput!, $receipt: Receipt) {
  answer: editLegalEntity(input: $input, receipt: $receipt) {
    seq
    legalEntity {
      ...LegalEntityRow
    }
  }
}
    fragment LegalEntityRow on LegalEntity {
  id
  version
  partnerId
  name
  inn
  kpp
}`, {"hash":"sha256:ff1fe94e55631579e8d9cfdd4eb967e0ead60f2f33871eb56e9fdafdf005f3aa"}) as unknown as TypedDocumentString<EditLegalEntityMutation, EditLegalEntityMutationVariables>;
export const RemoveLegalEntityDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveLegalEntity($input: LegalEntityVerbInput!, $receipt: Receipt) {
  answer: removeLegalEntity(input: $input, receipt: $receipt) {
    seq
    legalEntity {
      ...LegalEntityRow
    }
  }
}
    fragment LegalEntityRow on LegalEntity {
  id
  version
  partnerId
  name
  inn
  kpp
}`, {"hash":"sha256:b5de0832f69c01a68d2f73e11fd92e92cccab6c99de7595f2d08e40a8da600e7"}) as unknown as TypedDocumentString<RemoveLegalEntityMutation, RemoveLegalEntityMutationVariables>;
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
export const PersonsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Persons($text: Text, $partnerId: ID, $first: Int!) {
  persons(text: $text, partnerId: $partnerId, first: $first) {
    asOf
    nodes {
      ...PersonRow
    }
  }
}
    fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  phones
  emails
  partner {
    id
    name
  }
}`, {"hash":"sha256:5f7d1e0518889c102b11f8af937df28c79f6f4c4ae3103d688a60d9e1cff11c7"}) as unknown as TypedDocumentString<PersonsQuery, PersonsQueryVariables>;
export const CreatePersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreatePerson($input: CreatePersonInput!, $receipt: Receipt) {
  answer: createPerson(input: $input, receipt: $receipt) {
    seq
    person {
      ...PersonRow
    }
  }
}
    fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  phones
  emails
  partner {
    id
    name
  }
}`, {"hash":"sha256:fbed767e827c5ad1d3710de25b1aaafe21f8b57a04d11565c3778a4ef7887437"}) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
export const EditPersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditPerson($input: EditPersonInput!, $receipt: Receipt) {
  answer: editPerson(input: $input, receipt: $receipt) {
    seq
    person {
      ...PersonRow
    }
  }
}
    fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  phones
  emails
  partner {
    id
    name
  }
}`, {"hash":"sha256:3ea3b06fa1d531cbd7a4894bdfd7a17b0a900db61b6b86dd29f7b5b0b63ad00d"}) as unknown as TypedDocumentString<EditPersonMutation, EditPersonMutationVariables>;
export const AddDealPersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddDealPerson($input: AddDealPersonInput!, $receipt: Receipt) {
  answer: addDealPerson(input: $input, receipt: $receipt) {
    seq
    dealPerson {
      ...DealPersonRow
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
  manual
  sum
  probability
  wayProgress
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
fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  phones
  emails
  partner {
    id
    name
  }
}
fragment DealPersonRow on DealPerson {
  id
  version
  dealId
  role
  personId
  person {
    ...PersonRow
  }
}`, {"hash":"sha256:8f9e34b8a0722d0ce8ad6bb6d2270afd4d180dc745534099de9cf1730a6e57eb"}) as unknown as TypedDocumentString<AddDealPersonMutation, AddDealPersonMutationVariables>;
export const EditDealPersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditDealPerson($input: EditDealPersonInput!, $receipt: Receipt) {
  answer: editDealPerson(input: $input, receipt: $receipt) {
    seq
    dealPerson {
      ...DealPersonRow
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
  manual
  sum
  probability
  wayProgress
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
fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  phones
  emails
  partner {
    id
    name
  }
}
fragment DealPersonRow on DealPerson {
  id
  version
  dealId
  role
  personId
  person {
    ...PersonRow
  }
}`, {"hash":"sha256:433287f366145b78e6132ab57e902010abe300942838aedfbc082db8e53f33ce"}) as unknown as TypedDocumentString<EditDealPersonMutation, EditDealPersonMutationVariables>;
export const RemoveDealPersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveDealPerson($input: DealPersonVerbInput!, $receipt: Receipt) {
  answer: removeDealPerson(input: $input, receipt: $receipt) {
    seq
    dealPerson {
      ...DealPersonRow
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
  manual
  sum
  probability
  wayProgress
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
fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  phones
  emails
  partner {
    id
    name
  }
}
fragment DealPersonRow on DealPerson {
  id
  version
  dealId
  role
  personId
  person {
    ...PersonRow
  }
}`, {"hash":"sha256:cfb08175f29f9d7c78eec03a46eaef64325d76b57ddf05786154bb79e01a6dbe"}) as unknown as TypedDocumentString<RemoveDealPersonMutation, RemoveDealPersonMutationVariables>;
export const AutomationRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AutomationRules($pipelineId: ID!, $first: Int!, $after: String) {
  automationRules(pipelineId: $pipelineId, first: $first, after: $after) {
    next
    nodes {
      ...AutomationRow
    }
  }
}
    fragment AutomationRow on AutomationRule {
  id
  version
  stageId
  active
  trigger
  afterDays
  afterDayKind
  action
  kind
  title
  text
  dueDays
  dueDayKind
  doer
  user {
    id
    name
  }
}`, {"hash":"sha256:db61546430d25edf65f3a5cc9bb57d0d9d37eb8274558c3737e0b569d0343d1a"}) as unknown as TypedDocumentString<AutomationRulesQuery, AutomationRulesQueryVariables>;
export const CreateAutomationRuleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateAutomationRule($input: CreateAutomationRuleInput!, $receipt: Receipt) {
  answer: createAutomationRule(input: $input, receipt: $receipt) {
    seq
    automationRule {
      ...AutomationRow
    }
  }
}
    fragment AutomationRow on AutomationRule {
  id
  version
  stageId
  active
  trigger
  afterDays
  afterDayKind
  action
  kind
  title
  text
  dueDays
  dueDayKind
  doer
  user {
    id
    name
  }
}`, {"hash":"sha256:103a5595122399f47fc08f35b3c2705d8d08ab899f5664513671248205a70ac6"}) as unknown as TypedDocumentString<CreateAutomationRuleMutation, CreateAutomationRuleMutationVariables>;
export const EditAutomationRuleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditAutomationRule($input: EditAutomationRuleInput!, $receipt: Receipt) {
  answer: editAutomationRule(input: $input, receipt: $receipt) {
    seq
    automationRule {
      ...AutomationRow
    }
  }
}
    fragment AutomationRow on AutomationRule {
  id
  version
  stageId
  active
  trigger
  afterDays
  afterDayKind
  action
  kind
  title
  text
  dueDays
  dueDayKind
  doer
  user {
    id
    name
  }
}`, {"hash":"sha256:72a1fa31b04bd733a179e4f003a10aff792e058920fdcc43f1227abe0dd0f34d"}) as unknown as TypedDocumentString<EditAutomationRuleMutation, EditAutomationRuleMutationVariables>;
export const RemoveAutomationRuleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveAutomationRule($input: AutomationRuleVerbInput!, $receipt: Receipt) {
  answer: removeAutomationRule(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:fd9a15b8df3c7b19810fe65e1ff95dbd6255c98062802ee9689e291d5a80e0aa"}) as unknown as TypedDocumentString<RemoveAutomationRuleMutation, RemoveAutomationRuleMutationVariables>;
export const CreatePipelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreatePipeline($input: CreatePipelineInput!, $receipt: Receipt) {
  answer: createPipeline(input: $input, receipt: $receipt) {
    seq
    pipeline {
      ...PipelineRow
    }
  }
}
    fragment PipelineRow on Pipeline {
  id
  version
  name
  control
  rank
  archived
  stages {
    id
    name
    rank
    probability
    idleDays
    gates
    taskTitle
    taskDays
    taskDayKind
    offers {
      kind
      required
    }
  }
}`, {"hash":"sha256:c873586d0c5026e03050f7225c2b078417a0b1cd441c595ad84a3f09fc911a48"}) as unknown as TypedDocumentString<CreatePipelineMutation, CreatePipelineMutationVariables>;
export const EditPipelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditPipeline($input: EditPipelineInput!, $receipt: Receipt) {
  answer: editPipeline(input: $input, receipt: $receipt) {
    seq
    pipeline {
      ...PipelineRow
    }
  }
}
    fragment PipelineRow on Pipeline {
  id
  version
  name
  control
  rank
  archived
  stages {
    id
    name
    rank
    probability
    idleDays
    gates
    taskTitle
    taskDays
    taskDayKind
    offers {
      kind
      required
    }
  }
}`, {"hash":"sha256:be10d06aec941fc1efe449dbbb099db2f382bffa630dc8dcde777e834fc20ff3"}) as unknown as TypedDocumentString<EditPipelineMutation, EditPipelineMutationVariables>;
export const ArchivePipelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ArchivePipeline($input: ArchivePipelineInput!, $receipt: Receipt) {
  answer: archivePipeline(input: $input, receipt: $receipt) {
    seq
    pipeline {
      ...PipelineRow
    }
  }
}
    fragment PipelineRow on Pipeline {
  id
  version
  name
  control
  rank
  archived
  stages {
    id
    name
    rank
    probability
    idleDays
    gates
    taskTitle
    taskDays
    taskDayKind
    offers {
      kind
      required
    }
  }
}`, {"hash":"sha256:1c2576c73cfc3d2ae6cbdb66a3ed2665b749776afceacea5abded45a53509448"}) as unknown as TypedDocumentString<ArchivePipelineMutation, ArchivePipelineMutationVariables>;
export const AddStageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddStage($input: AddStageInput!, $receipt: Receipt) {
  answer: addStage(input: $input, receipt: $receipt) {
    seq
    pipeline {
      ...PipelineRow
    }
  }
}
    fragment PipelineRow on Pipeline {
  id
  version
  name
  control
  rank
  archived
  stages {
    id
    name
    rank
    probability
    idleDays
    gates
    taskTitle
    taskDays
    taskDayKind
    offers {
      kind
      required
    }
  }
}`, {"hash":"sha256:20c1d62caa5f6d2deb80e50f2f23e553f9ebe9827c6d10ba26569221957518e0"}) as unknown as TypedDocumentString<AddStageMutation, AddStageMutationVariables>;
export const EditStageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditStage($input: EditStageInput!, $receipt: Receipt) {
  answer: editStage(input: $input, receipt: $receipt) {
    seq
    pipeline {
      ...PipelineRow
    }
  }
}
    fragment PipelineRow on Pipeline {
  id
  version
  name
  control
  rank
  archived
  stages {
    id
    name
    rank
    probability
    idleDays
    gates
    taskTitle
    taskDays
    taskDayKind
    offers {
      kind
      required
    }
  }
}`, {"hash":"sha256:8bd084d9c9af97b1e875d21336edbf0e0c8a21c492b1b60f0fd3babe7396e979"}) as unknown as TypedDocumentString<EditStageMutation, EditStageMutationVariables>;
export const MoveStageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveStage($input: MoveStageInput!, $receipt: Receipt) {
  answer: moveStage(input: $input, receipt: $receipt) {
    seq
    pipeline {
      ...PipelineRow
    }
  }
}
    fragment PipelineRow on Pipeline {
  id
  version
  name
  control
  rank
  archived
  stages {
    id
    name
    rank
    probability
    idleDays
    gates
    taskTitle
    taskDays
    taskDayKind
    offers {
      kind
      required
    }
  }
}`, {"hash":"sha256:4de184c95f622a2f653fb30aee06c528e925dec76bc366943e1ac350c330d2fa"}) as unknown as TypedDocumentString<MoveStageMutation, MoveStageMutationVariables>;
export const RemoveStageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveStage($input: RemoveStageInput!, $receipt: Receipt) {
  answer: removeStage(input: $input, receipt: $receipt) {
    seq
    pipeline {
      ...PipelineRow
    }
  }
}
    fragment PipelineRow on Pipeline {
  id
  version
  name
  control
  rank
  archived
  stages {
    id
    name
    rank
    probability
    idleDays
    gates
    taskTitle
    taskDays
    taskDayKind
    offers {
      kind
      required
    }
  }
}`, {"hash":"sha256:62ebd6277fc67997c781a7497a531ddd9c87b9d90b3a06bcf4532aea579d56c4"}) as unknown as TypedDocumentString<RemoveStageMutation, RemoveStageMutationVariables>;
export const CreateLostReasonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateLostReason($input: CreateLostReasonInput!, $receipt: Receipt) {
  answer: createLostReason(input: $input, receipt: $receipt) {
    seq
    lostReason {
      ...LostReasonRow
    }
  }
}
    fragment LostReasonRow on LostReason {
  id
  version
  name
  requiresCompetitor
  active
}`, {"hash":"sha256:967c2680d7cbd1508a3874fc11851f31f2b1651818e3156e60fc4263ddd39d50"}) as unknown as TypedDocumentString<CreateLostReasonMutation, CreateLostReasonMutationVariables>;
export const EditLostReasonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditLostReason($input: EditLostReasonInput!, $receipt: Receipt) {
  answer: editLostReason(input: $input, receipt: $receipt) {
    seq
    lostReason {
      ...LostReasonRow
    }
  }
}
    fragment LostReasonRow on LostReason {
  id
  version
  name
  requiresCompetitor
  active
}`, {"hash":"sha256:296b8993d22ec9c7c9e80d6ba6db7ee9b75fdf481200467c4922e275ba985a04"}) as unknown as TypedDocumentString<EditLostReasonMutation, EditLostReasonMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
}`, {"hash":"sha256:0ec10b485e54c3eba3c69f1300c1fc32d23be3396e165fc6a60125fd7f366a32"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
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
  archived
  stages {
    id
    name
    rank
    probability
    idleDays
    gates
    taskTitle
    taskDays
    taskDayKind
    offers {
      kind
      required
    }
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
}`, {"hash":"sha256:0080c0aeaaf109c6a919e2fa645c9f2720c15898a3fab471ea9f536846e8d75a"}) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
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
  manual
  sum
  probability
  wayProgress
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
  stageId
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
}`, {"hash":"sha256:1964d0daf0f9735ffadf4ba65c765e0fc96aed992f4ae4eddced933eb3e37d8f"}) as unknown as TypedDocumentString<CreateTaskMutation, CreateTaskMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
  stageId
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
}`, {"hash":"sha256:427fa2e941c90b002e32ed26c2ca820f9b0b6f5e8c471ad406ccdb44c892e696"}) as unknown as TypedDocumentString<EditTaskMutation, EditTaskMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
  stageId
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
}`, {"hash":"sha256:d89f810c78a0fe568821ec3d49fa4dd7c85ec7f73292ca7e4379ee8ae9c4867d"}) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
  stageId
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
}`, {"hash":"sha256:79fc0885f9d3054eed6008d2ab813de0e62ebdc8ff1c164ee12f2dd66663d6eb"}) as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
  stageId
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
}`, {"hash":"sha256:95840c0243c0677a72ef8cd9864c7db4aaf933e3d752002e5d9b8bbf2c39362f"}) as unknown as TypedDocumentString<ReopenTaskMutation, ReopenTaskMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
  stageId
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
}`, {"hash":"sha256:27992ed014bc901860eb9d814bab40390d50030fee332c9947c67bc41b37b875"}) as unknown as TypedDocumentString<AddCheckLineMutation, AddCheckLineMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
  stageId
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
}`, {"hash":"sha256:72efadd560410fcaa6809388c31871e95976a83d7b45bcd4bcbb8bbab5266dc2"}) as unknown as TypedDocumentString<EditCheckLineMutation, EditCheckLineMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
  stageId
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
}`, {"hash":"sha256:69a01ebfbcc3263b6f87e06c3f004da1b6303c3d8ea6ecc920fb75149dadce7d"}) as unknown as TypedDocumentString<RemoveCheckLineMutation, RemoveCheckLineMutationVariables>;
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
  manual
  sum
  probability
  wayProgress
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
  stageId
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
}`, {"hash":"sha256:826fd181f9d380d9cefe7ca980ab14d5043520a334bbd99631841e46ddce2887"}) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
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
export const TimelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Timeline($wholeId: ID!, $kinds: [TimelineKind!], $first: Int!, $after: String, $until: String) {
  timeline(
    wholeId: $wholeId
    kinds: $kinds
    first: $first
    after: $after
    until: $until
  ) {
    asOf
    next
    nodes {
      ...TimelineEntryRow
    }
  }
  pinnedComment(wholeId: $wholeId) {
    ...CommentRow
  }
}
    fragment CommentRow on Comment {
  id
  version
  dealId
  partnerId
  text
  author {
    id
    name
  }
  mentions {
    id
    name
  }
  createdAt
  editedAt
  pinned
  removedAt
  removedBy {
    id
    name
  }
}
fragment CommitmentRow on Commitment {
  id
  version
  interactionId
  side
  text
  dueOn
  dueAt
  state
  keptAt
  createdAt
}
fragment FileRow on StoredFile {
  id
  name
  type
  size
  author {
    id
    name
  }
  createdAt
  removedAt
  removedBy {
    id
    name
  }
}
fragment TimelineEntryRow on TimelineEntry {
  id
  kind
  at
  deal {
    id
    name
  }
  comment {
    ...CommentRow
  }
  file {
    ...FileRow
  }
  interaction {
    id
    kind
    direction
    topic
    text
    result
    heldAt
    endedAt
    place
    important
    taskId
    commitments {
      ...CommitmentRow
    }
  }
  happening {
    ...HappeningRow
  }
  files {
    ...FileRow
  }
}
fragment HappeningRow on Happening {
  seq
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
}`, {"hash":"sha256:db3e712bb99f053a14e957037fe7f34a3f465696324c3b91c0ab2a13a77977e2"}) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
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