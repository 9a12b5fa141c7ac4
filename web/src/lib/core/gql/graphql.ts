/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A lead is accepted; what a way does not need is left out. */
export type AcceptLeadInput = {
  /** Of all ways but LOG: the deal. */
  deal?: NewDealInput | null | undefined;
  /** Of LOG: the open deal that it belongs to. */
  dealId?: string | null | undefined;
  /** The lead. */
  id: string;
  /** Keys of the duplicates that were shown and are not the same. At most 100. */
  offered?: Array<string> | null | undefined;
  /** Of NEW_CLIENT: the client. */
  partner?: NewClientInput | null | undefined;
  /** Of KNOWN_CONTACT and NEW_CONTACT: the client. */
  partnerId?: string | null | undefined;
  /** Of NEW_CLIENT and NEW_CONTACT: the contact. */
  person?: NewContactInput | null | undefined;
  /** Of KNOWN_CONTACT: the contact. */
  personId?: string | null | undefined;
  /** In which way. */
  way: AcceptWay;
};

/** In which way a lead is accepted (domain §2). */
export type AcceptWay =
  /** A new deal for a client and a contact whom we know. */
  | 'KNOWN_CONTACT'
  /** What was written belongs to a deal that is open already. */
  | 'LOG'
  /** A new deal for a new client. */
  | 'NEW_CLIENT'
  /** A new contact of a client whom we know, and a deal. */
  | 'NEW_CONTACT';

/** What an account is kept for: by that its key is checked, and it is never guessed. */
export type AccountKind =
  /** A bank’s own account (к/с). */
  | 'CORRESPONDENT'
  /** A client’s account in a bank (р/с). */
  | 'SETTLEMENT'
  /** An account at the treasury. */
  | 'TREASURY';

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

/** A further step of a running plan. */
export type AddPlanStepInput = {
  /** A step of it after which it begins; none = at once. */
  afterId?: string | null | undefined;
  /** How those days are counted; none = working days. */
  dayKind?: DayKind | null | undefined;
  /** How many days it takes, 0 to 365. */
  days: number;
  /** Who does it. */
  doer: Doer;
  /** Chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** What is to be done. */
  kind: StepKind;
  /** The plan. */
  planId: string;
  /** What is to be done, in a line. At most 300 characters. */
  title: string;
  /** Of the doer USER: the user. */
  userId?: string | null | undefined;
};

/** A new relationship. */
export type AddRelationshipInput = {
  /** What is known of it. At most 1000 characters. */
  comment?: string | null | undefined;
  /** The first end; of the kind that the type asks for. */
  from: EndInput;
  /** Chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** Its first day. */
  since?: string | null | undefined;
  /** How strong it is, 1 to 5; a new one 3. */
  strength?: number | null | undefined;
  /** The second end. */
  to: EndInput;
  /** Its kind, one in use. */
  typeId: string;
  /** Its last day, not before the first. */
  until?: string | null | undefined;
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

/** What is at an address. */
export type AddressKind =
  /** Where goods go. */
  | 'DELIVERY'
  /** Where people sit. */
  | 'OFFICE'
  /** Where letters go. */
  | 'POSTAL'
  /** Where things are made or built. */
  | 'PRODUCTION';

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
  /** The record that is being edited, or the one from which the link of a graph goes that is. */
  editedId?: string | null | undefined;
  /** The record to which that link goes. */
  editedToId?: string | null | undefined;
  /** The card, or the record of a graph, that is being dragged. */
  heldId?: string | null | undefined;
  /** Where on a graph the dragged record is, across. */
  heldX?: number | null | undefined;
  /** The same, up. */
  heldY?: number | null | undefined;
  /** The deal whose panel is open, or the record chosen on a graph. */
  openedId?: string | null | undefined;
  /** The column that the dragged card is over. */
  overStageId?: string | null | undefined;
  /**
   * The same, as windows of the last release call it.
   * @deprecated Say `placeId`.
   */
  pipelineId?: string | null | undefined;
  /** Where it is: the board, the partner whose telephones it shows, or the record around which its graph is. */
  placeId?: string | null | undefined;
  /** The partner whom he talks to on the telephone. */
  talkedToId?: string | null | undefined;
};

/** The answer to an approval. */
export type AnswerApprovalInput = {
  /** Yes or no. */
  answer: ApprovalAnswer;
  /** Why; a refusal says it. At most 2000 characters. */
  comment?: string | null | undefined;
  /** The step that asks for it. */
  id: string;
};

/** A letter that answers what somebody has written. */
export type AnswerInteractionInput = {
  /** The channel that it goes out by; none = that of what is answered, or the only one that you may write from. */
  channelId?: string | null | undefined;
  /** Files that you have uploaded and that are not attached yet: they go out with it, and stand with it. At most 20. */
  fileIds?: Array<string> | null | undefined;
  /** Id of the answer, chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** What is answered. */
  interactionId: string;
  /** Subject; none = that of what is answered, with «Re:». At most 500 characters. */
  subject?: string | null | undefined;
  /** What it says. At most 20000 characters. */
  text: string;
  /** E-mail addresses that it goes to; none = where an answer is wanted. At most 10. */
  to?: Array<string> | null | undefined;
};

/** Yes or no. */
export type ApprovalAnswer =
  | 'APPROVED'
  | 'REJECTED';

/** Closes a channel, or opens it again. */
export type ArchiveChannelInput = {
  /** Whether nothing comes in by it any more. */
  archived: boolean;
  /** The channel. */
  id: string;
};

/** Puts a field away, or brings it back to the last place. */
export type ArchiveCustomFieldInput = {
  /** Whether it is put away; its values stay. */
  archived: boolean;
  /** The field. */
  id: string;
};

/** Closes a pipeline for new deals, or opens it again. */
export type ArchivePipelineInput = {
  /** Whether it takes no new deals. */
  archived: boolean;
  /** The pipeline. */
  id: string;
};

/** Puts a kind of relationship away, or brings it back. */
export type ArchiveRelationshipTypeInput = {
  /** Whether it is put away; its relationships stay. */
  archived: boolean;
  /** The kind. */
  id: string;
};

/** Something that a form asks for. */
export type AskedFieldInput = {
  /** What. */
  field: FormField;
  /** Whether it is taken only with that. */
  required: boolean;
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

/** A lead is given to a colleague, or to the queue of a team; with neither, to the queue of all. */
export type AssignLeadInput = {
  /** The lead. */
  id: string;
  /** The colleague; his team goes with him. */
  ownerId?: string | null | undefined;
  /** The team in whose queue it waits, when no colleague is given. */
  teamId?: string | null | undefined;
};

/** Who gets a new lead of a channel (domain §2). */
export type Assignment =
  /** Whom the first rule that fits names; nobody when none does. */
  | 'BY_RULE'
  /** The members of its list, one after the other. */
  | 'IN_TURN'
  /** Whoever takes it. */
  | 'NOBODY';

/** Whom a lead is given to when what came fits. */
export type AssignmentRuleInput = {
  /** What it looks at. */
  field: RuleField;
  /** Who gets the lead. */
  userId: string;
  /** What it looks for. At most 200 characters. */
  value: string;
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

/** Names an account. */
export type BankAccountVerbInput = {
  /** The account. */
  id: string;
};

/** Names a year of the working calendar. */
export type CalendarYearVerbInput = {
  /** The year. */
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
export type ChannelKind =
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

/** The mailbox that is tried. */
export type CheckMailAccountInput = {
  /** The channel. */
  channelId: string;
};

/** How an import is to be understood. */
export type CheckPartnerImportInput = {
  /** Every column of the file in its order; what is taken for nothing is left out. At most 100. */
  columns: Array<ImportColumnInput>;
  /** The import. */
  id: string;
  /** How partners without record id and ИНН are recognised. */
  key: ImportKey;
  /** The custom field by which they are, when they are by one. */
  keyFieldId?: string | null | undefined;
  /** What becomes of those that are known already. */
  rule: ImportRule;
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

/** What a consent is given for: each by itself (156-ФЗ). */
export type ConsentPurpose =
  /** That advertising is sent (38-ФЗ). */
  | 'ADVERTISING'
  /** Something else, as its text says. */
  | 'OTHER'
  /** That personal data are processed (152-ФЗ). */
  | 'PERSONAL_DATA';

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

/** A new rule of a stage. Fields in title and text: {title}, {number}, {sum} in roubles, {amount} in the {currency} of the deal, {partner}, {owner}, {stage}. */
export type CreateAutomationRuleInput = {
  /** What it does. */
  action: AutomationAction;
  /** Whether it acts from now on, which is the default. */
  active?: boolean | null | undefined;
  /** Of STAYED: how those days are counted, at first working days. */
  afterDayKind?: DayKind | null | undefined;
  /** Of STAYED: for longer than so many days, 0 to 365. */
  afterDays?: number | null | undefined;
  /** Of TASK: who gets it, at first who leads the deal. */
  doer?: Doer | null | undefined;
  /** Of TASK: how those days are counted, at first working days. */
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

/** A new account of a legal side. */
export type CreateBankAccountInput = {
  /** Number of the account. At most 40 characters. */
  account: string;
  /** Name of the bank; null = none. At most 300 characters. */
  bankName?: string | null | undefined;
  /** БИК of the bank. At most 20 characters. */
  bik: string;
  /** The day on which it was closed; none = it is open. */
  closedOn?: string | null | undefined;
  /** The bank’s own account (к/с); null = none. At most 40 characters. */
  correspondentAccount?: string | null | undefined;
  /** Its currency; none = roubles, or as it is. */
  currency?: Currency | null | undefined;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** Whether documents name it; the one that was main is so no longer. None = the first is, or as it is. */
  isMain?: boolean | null | undefined;
  /** What it is kept for; none = settlement, or as it is. */
  kind?: AccountKind | null | undefined;
  /** The legal side whose account it is. */
  legalEntityId: string;
};

/** A new channel. One of kind SITE has a form from the start. */
export type CreateChannelInput = {
  /** Within how many working minutes a new lead is to be answered, 1 to 10080; at first 60. */
  answerMinutes?: number | null | undefined;
  /** Who gets a new lead; at first nobody. */
  assignment?: Assignment | null | undefined;
  /** Chosen by the client, so that unsent commands can name the channel; none = by the server. */
  id?: string | null | undefined;
  /** Whether a message from a stranger becomes a lead; at first yes. */
  isLeadSource?: boolean | null | undefined;
  /** Whether an answer to a known chain goes straight into it; at first yes. */
  joinsChains?: boolean | null | undefined;
  /** Whether a known contact with exactly one open deal writes into that; at first yes. */
  joinsDeals?: boolean | null | undefined;
  /** Of what kind; for good. */
  kind: ChannelKind;
  /** Who gets leads in turn, in this order. At most 50. */
  memberIds?: Array<string> | null | undefined;
  /** Name. At most 120 characters. */
  name: string;
  /** Rules of assignment, tried in this order. At most 50. */
  rules?: Array<AssignmentRuleInput> | null | undefined;
  /** The team that sees leads nobody has yet; null = everyone. */
  teamId?: string | null | undefined;
};

/** A new field; it stands last. */
export type CreateCustomFieldInput = {
  /** Chosen by the client, so that unsent commands can name the field; none = by the server. */
  id?: string | null | undefined;
  /** Name; no other field of the target in use has it. At most 80 characters. */
  name: string;
  /** What can be chosen, in order, where something is. At most 100. */
  options?: Array<CustomOptionInput> | null | undefined;
  /** Whose field it is. */
  target: CustomTarget;
  /** What it holds; for good. */
  type: CustomType;
};

/** A new deal out of an interaction. */
export type CreateDealFromInteractionInput = {
  /** The deal. */
  deal: CreateDealInput;
  /** The deal that the chain was seen to be about; null = about none. */
  fromDealId?: string | null | undefined;
  /** The interaction: its chain gets the deal as its subject, if it has had none. */
  interactionId: string;
  /** What goes along when the chain is about another deal already. */
  mode: SubjectMode;
};

/** A new deal; it stands first in its column. */
export type CreateDealInput = {
  /** What the client would pay, of a deal in another currency: in that, at most a billion. */
  amount?: string | null | undefined;
  /** In what the client pays; none = roubles. */
  currency?: Currency | null | undefined;
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
  source?: ChannelKind | null | undefined;
  /** The stage; none = the first. A strict pipeline is entered at its start. */
  stageId?: string | null | undefined;
  /** What the client would pay, of a deal in roubles. */
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

/** A former or further role of a person. */
export type CreateEmploymentInput = {
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** Position there; null = unknown. At most 200 characters. */
  jobTitle?: string | null | undefined;
  /** The partner. */
  partnerId: string;
  /** Whose it is. */
  personId: string;
  /** The first day there, not in the future; null = unknown. */
  since?: string | null | undefined;
  /** The last day there, not in the future; null = it lasts. */
  until?: string | null | undefined;
};

/** A lead written down by hand. */
export type CreateLeadInput = {
  /** How they got in touch. */
  channel: ChannelKind;
  /** Their company. At most 300 characters. */
  company?: string | null | undefined;
  /** Who it was: name, phone or e-mail. At most 300 characters. */
  contact?: string | null | undefined;
  /** E-mail addresses. At most 10. */
  emails?: Array<string> | null | undefined;
  /** Chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** ИНН of their company. At most 20 characters. */
  inn?: string | null | undefined;
  /** Telephone numbers, as they are written. At most 10. */
  phones?: Array<string> | null | undefined;
  /** What they wrote or said. At most 10000 characters. */
  text: string;
};

/** A new legal side of a partner. */
export type CreateLegalEntityInput = {
  /** Its first account; none = none yet. */
  bankAccount?: NewBankAccountInput | null | undefined;
  /** Country of a foreign one: two letters, ISO 3166-1; null = none. */
  country?: string | null | undefined;
  /** Full name of its director; null = none. At most 300 characters. */
  directorName?: string | null | undefined;
  /** Post of its director; null = none. At most 300 characters. */
  directorPost?: string | null | undefined;
  /** Full name, as in the register; null = none. At most 1000 characters. */
  fullName?: string | null | undefined;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** ИНН: 10 digits of a company, 12 of a person; null = none. At most 20 characters. */
  inn?: string | null | undefined;
  /** КПП: 9 characters, of companies only; null = none. At most 20 characters. */
  kpp?: string | null | undefined;
  /** Legal address; null = none. At most 1000 characters. */
  legalAddress?: string | null | undefined;
  /** Short name, as in the register. At most 500 characters. */
  name: string;
  /** ОГРН of a company, ОГРНИП of a sole trader; null = none. At most 30 characters. */
  ogrn?: string | null | undefined;
  /** The partner whose legal side it is. */
  partnerId: string;
  /** Tax number of a foreign one; null = none. At most 50 characters. */
  taxNumber?: string | null | undefined;
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
  /** The currency that the sum was meant in; another than that of the deal is a conflict; none = that of the deal. */
  currency?: Currency | null | undefined;
  /** The deal that it belongs to. */
  dealId: string;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** Its number, as it is written on paper; none = the deal's own with the next one after it. At most 50 characters. */
  number?: string | null | undefined;
  /** What it comes to, in the currency of the deal: above nothing, at most ten billion. */
  sum: string;
};

/** A file of partners that is to be taken in. */
export type CreatePartnerImportInput = {
  /** What cells are parted by: ; , | or a tab; none = as it looks. */
  delimiter?: string | null | undefined;
  /** A file that you have uploaded and that is attached to nothing: CSV or XLSX. */
  fileId: string;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** The sheet of a workbook; none = the first. At most 255 characters. */
  sheet?: string | null | undefined;
};

/** A new partner. */
export type CreatePartnerInput = {
  /** Where it is, the main address first. At most 10, or as many as merges have left it. */
  addresses?: Array<PartnerAddressInput> | null | undefined;
  /** Values of custom fields that change, each field once. At most 50. */
  custom?: Array<CustomValueInput> | null | undefined;
  /** E-mail addresses of its own, the main one first. At most 10, or as many as merges have left it. */
  emails?: Array<string> | null | undefined;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** What it is to us. */
  kinds?: Array<PartnerKind> | null | undefined;
  /** Its first legal side; none = none yet. */
  legalEntity?: NewLegalEntityInput | null | undefined;
  /** What it is in law; none = a company. */
  legalType?: PartnerType | null | undefined;
  /** Name. At most 300 characters. */
  name: string;
  /** What else is worth knowing; null = nothing. At most 4000 characters. */
  notes?: string | null | undefined;
  /** Who answers for it; none = you. */
  ownerId?: string | null | undefined;
  /** The partner that it is a part of; none = of none. */
  parentId?: string | null | undefined;
  /** Whom one talks to there, with the same owner; none = nobody yet. */
  person?: NewPersonInput | null | undefined;
  /** Telephone numbers of its own as they are typed, the main one first. At most 10, or as many as merges have left it. */
  phones?: Array<string> | null | undefined;
  /** Its site, with or without https; null = none. At most 200 characters. */
  site?: string | null | undefined;
  /** Segments, of 40 characters each. At most 20, or as many as merges have left it. */
  tags?: Array<string> | null | undefined;
};

/** A payment that is promised. */
export type CreatePaymentInput = {
  /** The currency that the sum was meant in; another than that of the deal is a conflict; none = that of the deal. */
  currency?: Currency | null | undefined;
  /** The deal that it belongs to. */
  dealId: string;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** The day for which it is promised. */
  promisedOn: string;
  /** What it comes to, in the currency of the deal: above nothing, at most ten billion. */
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
  /** Birthday: `1980-03-08`, or `--03-08` when the year is not known; null = unknown. At most 10 characters. */
  birthday?: string | null | undefined;
  /** Values of custom fields that change, each field once. At most 50. */
  custom?: Array<CustomValueInput> | null | undefined;
  /** E-mail addresses. At most 10. */
  emails?: Array<string> | null | undefined;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** Position at the partner; null = unknown. At most 200 characters. */
  jobTitle?: string | null | undefined;
  /** Full name, as people say it. At most 200 characters. */
  name: string;
  /** What else is worth knowing; null = nothing. At most 4000 characters. */
  notes?: string | null | undefined;
  /** Who answers for the record; none = you. */
  ownerId?: string | null | undefined;
  /** The partner that the person works for. */
  partnerId?: string | null | undefined;
  /** Telephone numbers as they are typed: Russian ones with 8, +7 or ten digits, others with +. At most 10. */
  phones?: Array<string> | null | undefined;
  /** The first day at the partner, by Moscow not in the future; null = unknown. */
  worksSince?: string | null | undefined;
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

/** A new template of plans. */
export type CreatePlanTemplateInput = {
  /** Name, unlike that of another one. At most 300 characters. */
  name: string;
  /** Its steps in order, at least one, at most 30. */
  steps: Array<StepInput>;
};

/** A new quote, a draft. */
export type CreateQuoteInput = {
  /** The currency that the sum was meant in; another than that of the deal is a conflict; none = that of the deal. */
  currency?: Currency | null | undefined;
  /** The deal that it belongs to. */
  dealId: string;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** Its number, as it is written on paper; none = the deal's own with the next one after it. At most 50 characters. */
  number?: string | null | undefined;
  /** What it comes to, in the currency of the deal: above nothing, at most ten billion. */
  sum: string;
  /** Last day on which it holds. */
  validUntil: string;
};

/** A new kind of relationship. */
export type CreateRelationshipTypeInput = {
  /** Whether influence goes along it. */
  conducts?: boolean;
  /** Whether the person decides for the partner; only from a person to a partner. */
  decides?: boolean;
  /** What stands at the first end. */
  fromKind: EndKind;
  /** Chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** What the second end is to the first; none = the same. At most 80 characters. */
  inverseName?: string | null | undefined;
  /** What the first end is to the second. At most 80 characters. */
  name: string;
  /** What stands at the second end. */
  toKind: EndKind;
};

/** A shipment that is promised. */
export type CreateShipmentInput = {
  /** The currency that the sum was meant in; another than that of the deal is a conflict; none = that of the deal. */
  currency?: Currency | null | undefined;
  /** The deal that it belongs to. */
  dealId: string;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** The day for which it is promised. */
  promisedOn: string;
  /** What it comes to, in the currency of the deal: above nothing, at most ten billion. */
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
  /** When to remind the assignee; not after it is due. Not given = as he wants to be reminded, null = never. */
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

/** ISO 4217 code of a currency in which deals are made. */
export type Currency =
  | 'AED'
  | 'BYN'
  | 'CNY'
  | 'EUR'
  | 'KZT'
  | 'RUB'
  | 'TRY'
  | 'USD';

/** An option of a field. */
export type CustomOptionInput = {
  /** One that it has, or a new one as the client calls it. */
  id: string;
  /** Name. At most 120 characters. */
  name: string;
};

/** Whose field it is. */
export type CustomTarget =
  | 'DEAL'
  | 'PARTNER'
  | 'PERSON';

/** What a custom field holds; `FieldValue` says how each is written. */
export type CustomType =
  /** One of the options, by its id. */
  | 'CHOICE'
  /** Some of the options, by their ids. */
  | 'CHOICES'
  /** A calendar day, as `Day`. */
  | 'DATE'
  /** An address of the web, http or https, at most 2,000 characters. */
  | 'LINK'
  /** Lines of at most 5,000 characters together. */
  | 'LONG_TEXT'
  /** A sum in roubles, as `Money`. */
  | 'MONEY'
  /** A decimal number: at most 15 digits before the point and 6 after it. */
  | 'NUMBER'
  /** A partner, by its id; `recordNames` tells its name to those who see it. */
  | 'PARTNER'
  /** A person, by its id; `recordNames` tells the name to those who see the person. */
  | 'PERSON'
  /** A line of at most 500 characters. */
  | 'TEXT'
  /** True or false; no value = not known. */
  | 'YES_NO';

/** A value of a custom field. */
export type CustomValueInput = {
  /** The field. */
  fieldId: string;
  /** The value, by the type of the field; null or an empty one clears. Errors: INVALID type, tooLong, number, money, money.negative, day, day.range, option, link, record; NOT_FOUND Partner Person; RULE person.erased. */
  value?: string | boolean | string[] | null | undefined;
};

/** Where something is held on a person, and what erasing does there. */
export type DataPlace =
  /** His card, and those that were merged into it: emptied. */
  | 'CARD'
  /** Consents: as proof of them text and time stay, without him. */
  | 'CONSENTS'
  /** Clients and legal sides under his name: they stay, as long as documents are kept (402-ФЗ). */
  | 'DOCUMENTS'
  /** What he was at clients: removed. */
  | 'EMPLOYMENTS'
  /** Files that came or went with them: deleted. */
  | 'FILES'
  /** Lines of the journal of what came by channels: emptied. */
  | 'INCOMING'
  /** Leads of his: emptied. */
  | 'LEADS'
  /** Letters to him: emptied; what has not gone out yet goes out no more. */
  | 'LETTERS'
  /** Other texts that name him in full, or his number or address: they stay, without that. */
  | 'MENTIONS'
  /** Merges of his cards: they can be undone no more. */
  | 'MERGES'
  /** Promises given in the emptied interactions: emptied. */
  | 'PROMISES'
  /** Relationships: removed. */
  | 'RELATIONSHIPS'
  /** Roles in deals: removed. */
  | 'ROLES'
  /** Interactions in which others took part too: they stay, without him. */
  | 'SHARED_TALKS'
  /** Interactions with him alone, and letters that he wrote: emptied. */
  | 'TALKS'
  /** Tasks that planned them or that they led to: emptied. */
  | 'TASKS';

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
  | 'AMOUNT'
  | 'CREATED_AT'
  | 'CUSTOM'
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
  /** In one of these currencies. */
  currencies?: Array<Currency> | null | undefined;
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
  sources?: Array<ChannelKind> | null | undefined;
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

/** Two records of which something suggests a relationship. */
export type DismissSuggestionInput = {
  /** The one of whose suggestions it is. */
  from: EndInput;
  /** The one that is suggested. */
  to: EndInput;
};

/** Who gets the work that a rule or a step of a plan opens. */
export type Doer =
  /** The nearest head of its team and those above; who leads it where there is none. */
  | 'HEAD'
  /** Who leads the deal. */
  | 'OWNER'
  /** A certain user. */
  | 'USER';

/** Two records that look as if they were one. */
export type DuplicateInput = {
  /** The one. */
  firstId: string;
  /** Partners or people. */
  kind: EndKind;
  /** The other. */
  secondId: string;
};

/** A partner or person as far as it has been typed. */
export type DuplicatesInput = {
  /** E-mail addresses; what is no address yet is passed over. At most 10. */
  emails?: Array<string> | null | undefined;
  /** The record that is edited, which is no duplicate of itself; none = a new one. */
  id?: string | null | undefined;
  /** ИНН. At most 50 characters. */
  inn?: string | null | undefined;
  /** Which of the two is typed. */
  kind: EndKind;
  /** КПП. At most 50 characters. */
  kpp?: string | null | undefined;
  /** Its name. At most 300 characters. */
  name?: string | null | undefined;
  /** Telephone numbers; what is no number yet is passed over. At most 10. */
  phones?: Array<string> | null | undefined;
};

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
  /** Of STAYED: how those days are counted, at first working days. */
  afterDayKind?: DayKind | null | undefined;
  /** Of STAYED: for longer than so many days, 0 to 365. */
  afterDays?: number | null | undefined;
  /** Of TASK: who gets it, at first who leads the deal. */
  doer?: Doer | null | undefined;
  /** Of TASK: how those days are counted, at first working days. */
  dueDayKind?: DayKind | null | undefined;
  /** Of TASK: due in so many days, 0 to 365. */
  dueDays?: number | null | undefined;
  /** The rule. */
  id: string;
  /** Of TASK: what is to be done. */
  kind?: TaskKind | null | undefined;
  /** Text of the task or letter; a letter needs one. At most 5000 characters. */
  text?: string | null | undefined;
  /** Title of the task or subject of the letter. At most 300 characters. */
  title?: string | null | undefined;
  /** Of the doer USER: the user. */
  userId?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of an account; only what is given changes. */
export type EditBankAccountInput = {
  /** Number of the account. At most 40 characters. */
  account?: string | null | undefined;
  /** Name of the bank; null = none. At most 300 characters. */
  bankName?: string | null | undefined;
  /** БИК of the bank. At most 20 characters. */
  bik?: string | null | undefined;
  /** The day on which it was closed; null = it is open. */
  closedOn?: string | null | undefined;
  /** The bank’s own account (к/с); null = none. At most 40 characters. */
  correspondentAccount?: string | null | undefined;
  /** Its currency; none = roubles, or as it is. */
  currency?: Currency | null | undefined;
  /** The account. */
  id: string;
  /** Whether documents name it; the one that was main is so no longer. None = the first is, or as it is. */
  isMain?: boolean | null | undefined;
  /** What it is kept for; none = settlement, or as it is. */
  kind?: AccountKind | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a channel: only what is given changes; null clears `teamId`. */
export type EditChannelInput = {
  /** Within how many working minutes a new lead is to be answered, 1 to 10080; at first 60. */
  answerMinutes?: number | null | undefined;
  /** Who gets a new lead; at first nobody. */
  assignment?: Assignment | null | undefined;
  /** The channel. */
  id: string;
  /** Whether a message from a stranger becomes a lead; at first yes. */
  isLeadSource?: boolean | null | undefined;
  /** Whether an answer to a known chain goes straight into it; at first yes. */
  joinsChains?: boolean | null | undefined;
  /** Whether a known contact with exactly one open deal writes into that; at first yes. */
  joinsDeals?: boolean | null | undefined;
  /** Who gets leads in turn, in this order. At most 50. */
  memberIds?: Array<string> | null | undefined;
  /** Name. At most 120 characters. */
  name?: string | null | undefined;
  /** Rules of assignment, tried in this order. At most 50. */
  rules?: Array<AssignmentRuleInput> | null | undefined;
  /** The team that sees leads nobody has yet; null = everyone. */
  teamId?: string | null | undefined;
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

/** What makes a client of a potential partner from now on. */
export type EditClientRuleInput = {
  /** What had to be filled when you looked; other than that is a conflict. */
  fromNeeds: Array<MainRequisite>;
  /** Of which partners. */
  legalType: PartnerType;
  /** What has to be filled, besides the name; none = the name alone. */
  needs: Array<MainRequisite>;
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

/** Changes of a field: only what is given changes. */
export type EditCustomFieldInput = {
  /** The field. */
  id: string;
  /** Name; no other field of the target in use has it. At most 80 characters. */
  name?: string | null | undefined;
  /** All that can be chosen from now on, in order; values that hold others keep them. At most 100. */
  options?: Array<CustomOptionInput> | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a deal: only what is given changes, null clears. */
export type EditDealInput = {
  /** What the client would pay, of a deal in another currency: in that, at most a billion. */
  amount?: string | null | undefined;
  /** In what the client pays; null = as it is. What was said in another currency is forgotten. */
  currency?: Currency | null | undefined;
  /** Values of custom fields that change, each field once. At most 50. */
  custom?: Array<CustomValueInput> | null | undefined;
  /** Day on which it is expected to close. */
  expectedOn?: string | null | undefined;
  /** The deal. */
  id: string;
  /** The client. */
  partnerId?: string | null | undefined;
  /** Your own estimate in percent, 0 to 100. */
  probability?: number | null | undefined;
  /** How the client came. */
  source?: ChannelKind | null | undefined;
  /** What the client would pay, of a deal in roubles. */
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

/** Changes of a former or further role; only what is given changes. */
export type EditEmploymentInput = {
  /** The role. */
  id: string;
  /** Position there; null = unknown. At most 200 characters. */
  jobTitle?: string | null | undefined;
  /** The partner; null = as it is. */
  partnerId?: string | null | undefined;
  /** The first day there, not in the future; null = unknown. */
  since?: string | null | undefined;
  /** The last day there, not in the future; null = it lasts. */
  until?: string | null | undefined;
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
  /** Country of a foreign one: two letters, ISO 3166-1; null = none. */
  country?: string | null | undefined;
  /** Full name of its director; null = none. At most 300 characters. */
  directorName?: string | null | undefined;
  /** Post of its director; null = none. At most 300 characters. */
  directorPost?: string | null | undefined;
  /** Full name, as in the register; null = none. At most 1000 characters. */
  fullName?: string | null | undefined;
  /** The legal side. */
  id: string;
  /** ИНН: 10 digits of a company, 12 of a person; null = none. At most 20 characters. */
  inn?: string | null | undefined;
  /** КПП: 9 characters, of companies only; null = none. At most 20 characters. */
  kpp?: string | null | undefined;
  /** Legal address; null = none. At most 1000 characters. */
  legalAddress?: string | null | undefined;
  /** Short name, as in the register. At most 500 characters. */
  name?: string | null | undefined;
  /** ОГРН of a company, ОГРНИП of a sole trader; null = none. At most 30 characters. */
  ogrn?: string | null | undefined;
  /** From which day a name, КПП or legal address given here holds: what was before stays in the history. None = what stood there was a mistake. */
  since?: string | null | undefined;
  /** Tax number of a foreign one; null = none. At most 50 characters. */
  taxNumber?: string | null | undefined;
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
  /** What it comes to, in the currency of the deal: above nothing, at most ten billion. */
  sum?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a partner; only what is given changes. */
export type EditPartnerInput = {
  /** Where it is, the main address first. At most 10, or as many as merges have left it. */
  addresses?: Array<PartnerAddressInput> | null | undefined;
  /** Values of custom fields that change, each field once. At most 50. */
  custom?: Array<CustomValueInput> | null | undefined;
  /** E-mail addresses of its own, the main one first. At most 10, or as many as merges have left it. */
  emails?: Array<string> | null | undefined;
  /** The partner. */
  id: string;
  /** What it is to us. */
  kinds?: Array<PartnerKind> | null | undefined;
  /** What it is in law. */
  legalType?: PartnerType | null | undefined;
  /** Name. At most 300 characters. */
  name?: string | null | undefined;
  /** What else is worth knowing; null = nothing. At most 4000 characters. */
  notes?: string | null | undefined;
  /** Who answers for it. */
  ownerId?: string | null | undefined;
  /** The partner that it is a part of; null = of none. */
  parentId?: string | null | undefined;
  /** Telephone numbers of its own as they are typed, the main one first. At most 10, or as many as merges have left it. */
  phones?: Array<string> | null | undefined;
  /** Its site, with or without https; null = none. At most 200 characters. */
  site?: string | null | undefined;
  /** Segments, of 40 characters each. At most 20, or as many as merges have left it. */
  tags?: Array<string> | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a payment that has not come yet; only what is given changes. */
export type EditPaymentInput = {
  /** The payment. */
  id: string;
  /** The day for which it is promised. */
  promisedOn?: string | null | undefined;
  /** What it comes to, in the currency of the deal: above nothing, at most ten billion. */
  sum?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a person; only what is given changes. */
export type EditPersonInput = {
  /** Birthday: `1980-03-08`, or `--03-08` when the year is not known; null = unknown. At most 10 characters. */
  birthday?: string | null | undefined;
  /** Values of custom fields that change, each field once. At most 50. */
  custom?: Array<CustomValueInput> | null | undefined;
  /** E-mail addresses, all of them, the main one first. At most 10, or as many as merges have left it. */
  emails?: Array<string> | null | undefined;
  /** The person. */
  id: string;
  /** Position at the partner; null = unknown. At most 200 characters. */
  jobTitle?: string | null | undefined;
  /** Full name. At most 200 characters. */
  name?: string | null | undefined;
  /** What else is worth knowing; null = nothing. At most 4000 characters. */
  notes?: string | null | undefined;
  /** The partner that the person works for; null = none. Whoever goes keeps the role that he had there, with its end. */
  partnerId?: string | null | undefined;
  /** Telephone numbers, all of them, the main one first. At most 10, or as many as merges have left it. */
  phones?: Array<string> | null | undefined;
  /** The version that the form was opened on. */
  version: number;
  /** The first day at the partner, by Moscow not in the future; null = unknown. */
  worksSince?: string | null | undefined;
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

/** Changes of a step that has not ended: only what is given changes. */
export type EditPlanStepInput = {
  /** The day on which it is planned to be done; not before it begins. */
  dueOn?: string | null | undefined;
  /** The step. */
  id: string;
  /** Whether steps that depend on it move too: each begins when the one before is due and lasts as long. */
  moveNext?: boolean | null | undefined;
  /** The day on which it is planned to begin. */
  startOn?: string | null | undefined;
  /** What is to be done, in a line. At most 300 characters. */
  title?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a template: only what is given changes. Begun plans stay as they are. */
export type EditPlanTemplateInput = {
  /** Whether it is offered. */
  active?: boolean | null | undefined;
  /** The template. */
  id: string;
  /** Name, unlike that of another one. At most 300 characters. */
  name?: string | null | undefined;
  /** All its steps in order, at most 30. */
  steps?: Array<StepInput> | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Your own settings; only what is given changes. */
export type EditProfileInput = {
  /** Language of the screen. */
  locale?: Locale | null | undefined;
  /** When you are reminded of a task with a time. */
  reminder?: Reminder | null | undefined;
  /** Whether you are reminded of a task of a day, at nine that morning where you live. */
  remindsOfDays?: boolean | null | undefined;
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
  /** What it comes to, in the currency of the deal: above nothing, at most ten billion. */
  sum?: string | null | undefined;
  /** Last day on which it holds. */
  validUntil?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a relationship: only what is given changes. */
export type EditRelationshipInput = {
  /** What is known of it; null = nothing. At most 1000 characters. */
  comment?: string | null | undefined;
  /** The relationship. */
  id: string;
  /** Its first day; null = not known. */
  since?: string | null | undefined;
  /** How strong it is, 1 to 5; a new one 3. */
  strength?: number | null | undefined;
  /** Whether the ends change places, of the same kind only. */
  turned?: boolean | null | undefined;
  /** Another kind, between the same kinds of ends. */
  typeId?: string | null | undefined;
  /** Its last day, not before the first; null = it lasts. */
  until?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a kind of relationship: only what is given changes. */
export type EditRelationshipTypeInput = {
  /** Whether influence goes along it. */
  conducts?: boolean | null | undefined;
  /** Whether the person decides for the partner. */
  decides?: boolean | null | undefined;
  /** The kind. */
  id: string;
  /** What the second end is to the first; left out = as it is, or as the first where one word is for both. At most 80 characters. */
  inverseName?: string | null | undefined;
  /** What the first end is to the second. At most 80 characters. */
  name?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a shipment that has not gone yet; only what is given changes. */
export type EditShipmentInput = {
  /** The shipment. */
  id: string;
  /** The day for which it is promised. */
  promisedOn?: string | null | undefined;
  /** What it comes to, in the currency of the deal: above nothing, at most ten billion. */
  sum?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a form: only what is given changes; null clears `title` and `thanks`. */
export type EditSiteFormInput = {
  /** Its channel. */
  channelId: string;
  /** What it asks for, in order, each once; a phone or an e-mail is among it. */
  fields?: Array<AskedFieldInput> | null | undefined;
  /** Sites whose pages may send it, such as `https://company.ru`. At most 20. */
  origins?: Array<string> | null | undefined;
  /** Addresses (IPv4 or IPv6) of servers that send for many visitors. At most 20. */
  senders?: Array<string> | null | undefined;
  /** What is said when it was sent. At most 500 characters. */
  thanks?: string | null | undefined;
  /** What stands above it on our own page. At most 200 characters. */
  title?: string | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Changes of a stage: only what is given changes; null clears `idleDays` and `taskTitle`. */
export type EditStageInput = {
  /** What must be there before a deal leaves it forward, at first nothing. */
  gates?: Array<GateKind> | null | undefined;
  /** The stage. */
  id: string;
  /** Days without movement after which a card says so, 1 to 365. */
  idleDays?: number | null | undefined;
  /** Name. At most 120 characters. */
  name?: string | null | undefined;
  /** Kinds of next steps that are offered first, at most 6, at first none. */
  offers?: Array<StageOfferInput> | null | undefined;
  /** Chance to win from here in percent, 0 to 100. */
  probability?: number | null | undefined;
  /** How those days are counted, at first working days. */
  taskDayKind?: DayKind | null | undefined;
  /** In how many days that task is due, 0 to 365, at first 1. */
  taskDays?: number | null | undefined;
  /** Task that a deal which comes there opens, at first none. At most 300 characters. */
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
  /** Whether all colleagues see it from now on, or its owner alone. */
  shared?: boolean | null | undefined;
  /** In which order; null = the newest first. */
  sort?: DealSort | null | undefined;
  /** The version that the form was opened on. */
  version: number;
};

/** Names a former or further role. */
export type EmploymentVerbInput = {
  /** The role. */
  id: string;
};

/** A partner or a person. */
export type EndInput = {
  /** The record. */
  id: string;
  /** Which of the two. */
  kind: EndKind;
};

/** What stands at an end of a relationship. */
export type EndKind =
  /** A partner. */
  | 'PARTNER'
  /** A person. */
  | 'PERSON';

/** Whom to erase. */
export type ErasePersonInput = {
  /** The person. */
  id: string;
  /** His name as it stands on the card, typed by hand: it cannot be taken back. At most 200 characters. */
  name: string;
};

/** Names a file. */
export type FileVerbInput = {
  /** The file. */
  id: string;
};

/** Fills a legal side from the register. */
export type FillFromRegistryInput = {
  /** The legal side. */
  id: string;
  /** Fields to be overwritten; of the others only those that are empty are filled, and none from a main one that stands for the part asked for. At most 8. */
  overwrite: Array<RegistryField>;
  /** ИНН or ОГРН of the one in the register. */
  party: string;
  /** КПП, where it has several; none = its main one. At most 20 characters. */
  partyKpp?: string | null | undefined;
  /** From which day a new name, КПП or address holds; none = what stood there was a mistake. */
  since?: string | null | undefined;
  /** The version that the differences were seen on. */
  version: number;
};

/** What a form asks for. */
export type FormField =
  | 'COMPANY'
  | 'EMAIL'
  | 'FILES'
  | 'INN'
  | 'NAME'
  | 'PHONE'
  | 'TEXT';

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

/** Where a record stands on the graph. */
export type GraphPlaceInput = {
  /** The record. */
  id: string;
  /** Which of the two. */
  kind: EndKind;
  /** Across, −1,000,000 to 1,000,000; null = where the layout puts it. */
  x?: number | null | undefined;
  /** Up, −1,000,000 to 1,000,000; null = where the layout puts it. */
  y?: number | null | undefined;
};

/** By what somebody may be known already. */
export type IdentityInput = {
  /** E-mail addresses. At most 10. */
  emails?: Array<string> | null | undefined;
  /** ИНН. At most 20 characters. */
  inn?: string | null | undefined;
  /** Name of the person or the company. At most 300 characters. */
  name?: string | null | undefined;
  /** Telephone numbers, as they are typed. At most 10. */
  phones?: Array<string> | null | undefined;
};

/** What a column of the file is taken for; at most one of the two. */
export type ImportColumnInput = {
  /** The custom field that it holds; none = none. */
  customFieldId?: string | null | undefined;
  /** What of a partner it holds; none = nothing of these. */
  field?: ImportField | null | undefined;
};

/** What of a partner a column of a file holds. */
export type ImportField =
  | 'ADDRESSES'
  | 'COUNTRY'
  | 'DIRECTOR_NAME'
  | 'DIRECTOR_POST'
  | 'EMAILS'
  | 'FULL_NAME'
  | 'ID'
  | 'INN'
  | 'KINDS'
  | 'KPP'
  | 'LEGAL_ADDRESS'
  | 'LEGAL_TYPE'
  | 'NAME'
  | 'NOTES'
  | 'OGRN'
  | 'OWNER'
  | 'PERSON_EMAILS'
  | 'PERSON_JOB'
  | 'PERSON_NAME'
  | 'PERSON_PHONES'
  | 'PHONES'
  | 'SIDE_NAME'
  | 'SITE'
  | 'TAGS'
  | 'TAX_NUMBER';

/** How a partner is recognised that has neither a record id nor an ИНН in the file. */
export type ImportKey =
  /** By a custom field, such as its id in another system. */
  | 'CUSTOM'
  /** By an e-mail address of its own. */
  | 'EMAIL'
  /** By its name, without its legal form. */
  | 'NAME';

/** Leads out of a file. */
export type ImportLeadsInput = {
  /** The rows, in their order. At least one, at most 100. */
  rows: Array<LeadRowInput>;
};

/** What comes, or came, of a row. */
export type ImportRowOutcome =
  /** A partner that was known has changed. */
  | 'CHANGED'
  /** A new partner. */
  | 'CREATED'
  /** Nothing: it says what is known, or may not change it. */
  | 'SAME'
  /** Nothing: it is wrong. */
  | 'WRONG';

/** What becomes of partners that are known already. An empty cell never changes anything. */
export type ImportRule =
  /** Only their empty fields are filled. */
  | 'FILL'
  /** They stay as they are. */
  | 'ONLY_NEW'
  /** The file overwrites them. */
  | 'OVERWRITE';

/** How far an import is. */
export type ImportState =
  /** It was stopped; what had been taken in stays. */
  | 'CANCELLED'
  /** What it would do is known. */
  | 'CHECKED'
  /** Its rows are being judged; nothing is written. */
  | 'CHECKING'
  /** It was taken in. */
  | 'DONE'
  /** The file is read; what its columns are is being said. */
  | 'DRAFT'
  /** It is being taken in. */
  | 'RUNNING'
  /** It is being taken back. */
  | 'UNDOING'
  /** It was taken back. */
  | 'UNDONE';

/** What has become of a message that came by a channel. */
export type InboundOutcome =
  /** Nothing yet: it could not be read, or the mail server did not hand it out. */
  | 'FAILED'
  /** Nothing: a program has sent it, or it bears our address, and it answers nothing that is known. A letter can be taken in yet. */
  | 'IGNORED'
  /** It answers what was said before, and stands with it. */
  | 'JOINED_CHAIN'
  /** Part of the only open deal of somebody whom we know. */
  | 'JOINED_DEAL'
  /** Part of a lead that nobody had accepted yet. */
  | 'JOINED_LEAD'
  /** It stood here already: it was sent from here, or came by another channel too. */
  | 'KNOWN'
  /** A new lead. */
  | 'LEAD'
  /** Nothing that anybody is asked to read: its sender was rejected as spam. It stands with the lead that he was rejected with. */
  | 'MUTED'
  /** Written down and nothing more: its channel is no source of leads. */
  | 'NOTED';

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
  /** Of the chain that this lead began with. */
  leadId?: string | null | undefined;
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
  /** True: only those that nobody deals with yet. */
  withoutResponsible?: boolean | null | undefined;
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

/** Which leads; all that is given must hold. */
export type LeadFilter = {
  /** Come by one of these channels. At most 200. */
  channelIds?: Array<string> | null | undefined;
  /** Some of these. At most 200. */
  ids?: Array<string> | null | undefined;
  /** Come in one of these ways. */
  kinds?: Array<ChannelKind> | null | undefined;
  /** True: only those whose first answer is overdue. */
  overdue?: boolean | null | undefined;
  /** Given to one of these. At most 200. */
  ownerIds?: Array<string> | null | undefined;
  /** In one of these states; none = open. */
  states?: Array<LeadState> | null | undefined;
  /** Of one of these teams, not of those below them. At most 200. */
  teamIds?: Array<string> | null | undefined;
  /** A part of the text or the contact, or a whole number or address. At most 200 characters. */
  text?: string | null | undefined;
  /** True: only those that have been given to nobody. */
  withoutOwner?: boolean | null | undefined;
};

/** By what a match is recognised; a name is only alike. */
export type LeadMatchBy =
  | 'EMAIL'
  | 'INN'
  | 'MESSENGER'
  | 'NAME'
  | 'PHONE';

/** Of what kind a match is. */
export type LeadMatchKind =
  | 'LEAD'
  | 'PARTNER'
  | 'PERSON';

/** A row of a file of leads. What is no number or address is left out. */
export type LeadRowInput = {
  /** Company. At most 300 characters. */
  company?: string | null | undefined;
  /** E-mail addresses. At most 10. */
  emails?: Array<string> | null | undefined;
  /** ИНН. At most 20 characters. */
  inn?: string | null | undefined;
  /** Name. At most 300 characters. */
  name?: string | null | undefined;
  /** Telephone numbers. At most 10. */
  phones?: Array<string> | null | undefined;
  /** What they want. At most 10000 characters. */
  text?: string | null | undefined;
};

/** How a lead stands. */
export type LeadState =
  /** Somebody works with it now. */
  | 'ACCEPTED'
  /** It waits for somebody to accept it. */
  | 'OPEN'
  /** Nothing comes of it. */
  | 'REJECTED'
  /** Put off: it comes back by itself. */
  | 'SNOOZED';

/** Names a lead. */
export type LeadVerbInput = {
  /** The lead. */
  id: string;
};

/** Names a legal side. */
export type LegalEntityVerbInput = {
  /** The legal side. */
  id: string;
};

/** What a record is to the one that is typed (domain §5). */
export type Likeness =
  /** It has a phone, an address, or a name like it. */
  | 'ALIKE'
  /** It has the same ИНН with another КПП: the typed one may be its branch. */
  | 'BRANCH'
  /** It has the same ИНН and КПП: there can be no other with them. */
  | 'SAME';

/** Whence a link between two records is known. */
export type LinkNature =
  /** The first, a partner, is a part of the second. */
  | 'PART'
  /** Somebody has said it: a relationship. */
  | 'SAID'
  /** The first, a person, works for the second now. */
  | 'WORK';

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

/** How the line to a mail server is kept from other eyes. */
export type MailSecurity =
  /** Not at all: for a server of one’s own network. */
  | 'NONE'
  /** After the greeting, as ports 143 and 587 want it; without it nothing is said. */
  | 'STARTTLS'
  /** From the first byte, as ports 993 and 465 want it. */
  | 'TLS';

/** A server of mail, and who we are to it. */
export type MailServerInput = {
  /** Name or address of the machine. At most 253 characters. */
  host: string;
  /** Kept sealed and never told; none = the one before. Of the same server and user only. At most 500 characters. */
  password?: string | null | undefined;
  /** Port, 1 to 65535. */
  port: number;
  /** How the line is kept from other eyes. */
  security: MailSecurity;
  /** Who we sign in as. At most 254 characters. */
  user: string;
};

/** How the reading of a mailbox stands. */
export type MailState =
  /** The mail server is away or does not let us in; we keep trying. */
  | 'FAILING'
  /** It is read, and what comes is heard of at once. */
  | 'READING'
  /** It was not read yet. */
  | 'WAITING';

/** When one is told by mail. */
export type MailTime =
  /** As soon as it happens. */
  | 'AT_ONCE'
  /** In one letter a day, at eight in the morning where you live. */
  | 'DAILY'
  /** Never. */
  | 'NEVER';

/** What a potential partner may have to have filled to become a client, besides its name. */
export type MainRequisite =
  /** Somebody who can be reached: a phone, an e-mail address or a messenger. */
  | 'CONTACT'
  /** Country, of foreign ones only. */
  | 'COUNTRY'
  /** ИНН: 10 digits of a company, 12 of a person. */
  | 'INN'
  /** КПП, of companies only. */
  | 'KPP'
  /** Tax number, of foreign ones only. */
  | 'TAX_NUMBER';

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

/** A kind of record in which somebody is mentioned. */
export type MentionKind =
  | 'DEAL'
  | 'INTERACTION'
  | 'LEAD'
  | 'PARTNER'
  | 'PERSON'
  | 'TASK';

/** Whom a comment might mention. */
export type MentionReachInput = {
  /** Colleagues who are offered. At most 200. */
  userIds: Array<string>;
  /** The deal or the partner that it is about. */
  wholeId: string;
};

/** Two records that may be one. */
export type MergePairInput = {
  /** The one. */
  firstId: string;
  /** The other. */
  secondId: string;
};

/** Two partners that are one. */
export type MergePartnersInput = {
  /** The record that goes. */
  goneId: string;
  /** Names the merge, for its undoing: chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** The record that stays. */
  keptId: string;
  /** Fields whose value comes from the record that goes; the others keep theirs. Each once. */
  taken?: Array<PartnerField> | null | undefined;
  /** Custom fields whose value comes from the record that goes. At most 200. */
  takenCustom?: Array<string> | null | undefined;
};

/** Two people who are one. Their numbers and addresses are united. */
export type MergePersonsInput = {
  /** The record that goes. */
  goneId: string;
  /** Names the merge, for its undoing: chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** The record that stays. */
  keptId: string;
  /** Fields whose value comes from the record that goes; the others keep theirs. Each once. */
  taken?: Array<PersonField> | null | undefined;
  /** Custom fields whose value comes from the record that goes. At most 200. */
  takenCustom?: Array<string> | null | undefined;
};

/** Pairs whose merging is thought of. */
export type MergePreviewsInput = {
  /** Partners or people. */
  kind: EndKind;
  /** The pairs. At least one, at most 50. */
  pairs: Array<MergePairInput>;
};

/** A field at another place among those of its target. */
export type MoveCustomFieldInput = {
  /** The field. */
  id: string;
  /** Its new place among those in use, from 1; beyond the end = the last. */
  rank: number;
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

/** What a merge moves from one record to the other. */
export type MovedKind =
  /** A partner right under it. */
  | 'CHILD'
  /** A comment about the partner only. */
  | 'COMMENT'
  | 'DEAL'
  /** A file of the partner only. */
  | 'FILE'
  /** Of a partner a chain of contacts about it; of a person a contact he took part in. */
  | 'INTERACTION'
  | 'LEAD'
  | 'LEGAL_ENTITY'
  | 'PERSON'
  | 'RELATIONSHIP'
  /** A task about the partner only. */
  | 'TASK';

/** An account that comes with its new legal side. */
export type NewBankAccountInput = {
  /** Number of the account. At most 40 characters. */
  account: string;
  /** Name of the bank; null = none. At most 300 characters. */
  bankName?: string | null | undefined;
  /** БИК of the bank. At most 20 characters. */
  bik: string;
  /** The day on which it was closed; none = it is open. */
  closedOn?: string | null | undefined;
  /** The bank’s own account (к/с); null = none. At most 40 characters. */
  correspondentAccount?: string | null | undefined;
  /** Its currency; none = roubles, or as it is. */
  currency?: Currency | null | undefined;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** Whether documents name it; the one that was main is so no longer. None = the first is, or as it is. */
  isMain?: boolean | null | undefined;
  /** What it is kept for; none = settlement, or as it is. */
  kind?: AccountKind | null | undefined;
};

/** A new client, out of a lead. */
export type NewClientInput = {
  /** Chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** ИНН: 10 digits of a company, 12 of a person. At most 20 characters. */
  inn?: string | null | undefined;
  /** КПП: 9 characters, of companies only. At most 20 characters. */
  kpp?: string | null | undefined;
  /** Name in the register; none = as above. At most 500 characters. */
  legalName?: string | null | undefined;
  /** What it is in law; none = a company. */
  legalType?: PartnerType | null | undefined;
  /** Name. At most 300 characters. */
  name: string;
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

/** A new contact, out of a lead. */
export type NewContactInput = {
  /** E-mail addresses. At most 10. */
  emails?: Array<string> | null | undefined;
  /** Chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** Position at the client. At most 200 characters. */
  jobTitle?: string | null | undefined;
  /** Full name, as people say it. At most 200 characters. */
  name: string;
  /** Telephone numbers as they are typed. At most 10. */
  phones?: Array<string> | null | undefined;
};

/** A new deal, out of a lead. */
export type NewDealInput = {
  /** What the client would pay in another currency, in that. */
  amount?: string | null | undefined;
  /** In what the client pays; none = roubles. */
  currency?: Currency | null | undefined;
  /** Day on which it is expected to close. */
  expectedOn?: string | null | undefined;
  /** Chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** Who leads it; none = you. */
  ownerId?: string | null | undefined;
  /** The pipeline. */
  pipelineId: string;
  /** The stage; none = the first. */
  stageId?: string | null | undefined;
  /** What the client would pay, of a deal in roubles. */
  sum?: string | null | undefined;
  /** What it is about. At most 300 characters. */
  title: string;
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

/** A legal side that comes with its new partner. */
export type NewLegalEntityInput = {
  /** Its first account; none = none yet. */
  bankAccount?: NewBankAccountInput | null | undefined;
  /** Country of a foreign one: two letters, ISO 3166-1; null = none. */
  country?: string | null | undefined;
  /** Full name of its director; null = none. At most 300 characters. */
  directorName?: string | null | undefined;
  /** Post of its director; null = none. At most 300 characters. */
  directorPost?: string | null | undefined;
  /** Full name, as in the register; null = none. At most 1000 characters. */
  fullName?: string | null | undefined;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** ИНН: 10 digits of a company, 12 of a person; null = none. At most 20 characters. */
  inn?: string | null | undefined;
  /** КПП: 9 characters, of companies only; null = none. At most 20 characters. */
  kpp?: string | null | undefined;
  /** Legal address; null = none. At most 1000 characters. */
  legalAddress?: string | null | undefined;
  /** Short name, as in the register. At most 500 characters. */
  name: string;
  /** ОГРН of a company, ОГРНИП of a sole trader; null = none. At most 30 characters. */
  ogrn?: string | null | undefined;
  /** Tax number of a foreign one; null = none. At most 50 characters. */
  taxNumber?: string | null | undefined;
};

/** A person who comes with the new partner that he works for. */
export type NewPersonInput = {
  /** Birthday: `1980-03-08`, or `--03-08` when the year is not known; null = unknown. At most 10 characters. */
  birthday?: string | null | undefined;
  /** Values of custom fields that change, each field once. At most 50. */
  custom?: Array<CustomValueInput> | null | undefined;
  /** E-mail addresses. At most 10. */
  emails?: Array<string> | null | undefined;
  /** Chosen by the client, so that unsent commands can name it; none = by the server. */
  id?: string | null | undefined;
  /** Position at the partner; null = unknown. At most 200 characters. */
  jobTitle?: string | null | undefined;
  /** Full name, as people say it. At most 200 characters. */
  name: string;
  /** What else is worth knowing; null = nothing. At most 4000 characters. */
  notes?: string | null | undefined;
  /** Telephone numbers as they are typed: Russian ones with 8, +7 or ten digits, others with +. At most 10. */
  phones?: Array<string> | null | undefined;
  /** The first day at the partner, by Moscow not in the future; null = unknown. */
  worksSince?: string | null | undefined;
};

/** What one is told of. */
export type NotificationKind =
  /** Your approval is asked for. */
  | 'APPROVAL_ASKED'
  /** What you asked for is approved. */
  | 'APPROVAL_GIVEN'
  /** What you asked for is refused, and the process is over. */
  | 'APPROVAL_REFUSED'
  /** A colleague has given you a deal, a task, an interaction or a lead. */
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
  /** Of postOrder: whether it is posted although the register warns of the client; the history keeps it. None = no. */
  despiteRegister?: boolean | null | undefined;
  /** The order. */
  id: string;
};

/** Where a partner is. */
export type PartnerAddressInput = {
  /** What is there. */
  kind: AddressKind;
  /** The address in one line. At most 500 characters. */
  text: string;
};

/** A field of a partner that has one value. */
export type PartnerField =
  | 'LEGAL_TYPE'
  | 'NAME'
  | 'NOTES'
  | 'OWNER'
  | 'PARENT'
  | 'SITE';

/** Which partners; all that is given must hold. */
export type PartnerFilter = {
  /** True: only clients. False: only potential ones. */
  isClient?: boolean | null | undefined;
  /** To us one of these. */
  kinds?: Array<PartnerKind> | null | undefined;
  /** In law one of these. */
  legalTypes?: Array<PartnerType> | null | undefined;
  /** True: only those who have no contact: neither they nor their people, also those you do not see. */
  noContact?: boolean | null | undefined;
  /** One of these answers for it. At most 200. */
  ownerIds?: Array<string> | null | undefined;
  /** In one of these segments, as typed, of 40 characters each. At most 20. */
  tags?: Array<string> | null | undefined;
  /** True: only those of which the register says something to be warned of. */
  warned?: boolean | null | undefined;
};

/** Names an import. */
export type PartnerImportVerbInput = {
  /** The import. */
  id: string;
};

/** What a partner is to us; one may be several things (domain §5). */
export type PartnerKind =
  /** Brings clients or works beside us. */
  | 'ALLY'
  /** Carries goods. */
  | 'CARRIER'
  /** Buys from us, or might. */
  | 'CLIENT'
  /** Sells to the same clients. */
  | 'COMPETITOR'
  /** We buy from it. */
  | 'SUPPLIER';

/** What a partner is in law: its main requisites depend on it (domain §5). */
export type PartnerType =
  /** A company: contact, ИНН of 10 digits and КПП. */
  | 'COMPANY'
  /** A company of another country: contact, country and tax number. */
  | 'FOREIGN'
  /** A private person: contact. */
  | 'PRIVATE_PERSON'
  /** A self-employed person: contact. */
  | 'SELF_EMPLOYED'
  /** A sole trader: contact and ИНН of 12 digits. */
  | 'SOLE_TRADER';

/** How it stands with a company or sole trader in the register; all but ACTIVE is a warning. */
export type PartyState =
  /** It is at work. */
  | 'ACTIVE'
  /** A court has found it bankrupt. */
  | 'BANKRUPT'
  /** It is closed. */
  | 'LIQUIDATED'
  /** It is being closed. */
  | 'LIQUIDATING'
  /** It is being joined to another, or made into others. */
  | 'REORGANIZING'
  /** At work, but the register says that what it tells of itself is not reliable. */
  | 'UNRELIABLE';

/** Names a payment. */
export type PaymentVerbInput = {
  /** The payment. */
  id: string;
};

/** A field of a person that has one value. */
export type PersonField =
  | 'BIRTHDAY'
  | 'JOB_TITLE'
  | 'NAME'
  | 'NOTES'
  | 'OWNER'
  | 'PARTNER';

/** Moves many deals, each to a place of its own. */
export type PlaceDealsInput = {
  /** Each deal once. At least one, at most 200. */
  deals: Array<MoveDealInput>;
};

/** How a plan stands. */
export type PlanState =
  /** All steps are done; of a process: approved. */
  | 'DONE'
  /** An approval was refused. */
  | 'REJECTED'
  /** Steps are being done. */
  | 'RUNNING'
  /** Somebody stopped it, or its deal was finished before it. */
  | 'STOPPED';

/** Names a step of a plan. */
export type PlanStepVerbInput = {
  /** The step. */
  id: string;
};

/** Names a plan. */
export type PlanVerbInput = {
  /** The plan. */
  id: string;
};

/** A text that people are asked to agree to: a new document, or the next version of one. */
export type PublishConsentTextInput = {
  /** The channel in whose form it stands. */
  channelId: string;
  /** The document that this is the next version of; none = a new one. */
  documentId?: string | null | undefined;
  /** What stands beside its box. At most 300 characters. */
  label: string;
  /** What it is for. */
  purpose: ConsentPurpose;
  /** Whether the form is taken only with it. */
  required: boolean;
  /** The document, as plain text. At most 20000 characters. */
  text: string;
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

/** Where a rate comes from. */
export type RateSource =
  /** Банк России published it. */
  | 'CBR'
  /** An admin wrote it down; what is published later for that day does not replace it. */
  | 'MANUAL';

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

/** A legal side beside somebody of the register. */
export type RegistryDifferencesInput = {
  /** The legal side. */
  id: string;
  /** ИНН or ОГРН of the one in the register. */
  party: string;
  /** КПП, where it has several; none = its main one. At most 20 characters. */
  partyKpp?: string | null | undefined;
};

/** A field of a legal side that the register knows. */
export type RegistryField =
  /** Full name of the director. */
  | 'DIRECTOR_NAME'
  /** Post of the director. */
  | 'DIRECTOR_POST'
  /** Full name. */
  | 'FULL_NAME'
  /** ИНН. */
  | 'INN'
  /** КПП. */
  | 'KPP'
  /** Legal address. */
  | 'LEGAL_ADDRESS'
  /** Short name. */
  | 'NAME'
  /** ОГРН or ОГРНИП. */
  | 'OGRN';

/** Why only the shipped directory of well-known ones was asked, and not the register. */
export type RegistryTrouble =
  /** DaData is away, too slow or too busy. */
  | 'AWAY'
  /** DaData does not know the token that is set up. */
  | 'BAD_KEY'
  /** No token of DaData is set up. */
  | 'NO_TOKEN'
  /** What DaData answers in a day is spent; tomorrow it answers again. */
  | 'QUOTA';

/** Nothing comes of a lead. */
export type RejectLeadInput = {
  /** The lead. */
  id: string;
  /** Why. Who is rejected as spam is not heard for 90 days. */
  reason: RejectReason;
};

/** Nothing comes of many leads. */
export type RejectLeadsInput = {
  /** The leads. At most 200. */
  ids: Array<string>;
  /** Why; the same of all. */
  reason: RejectReason;
};

/** Why nothing comes of a lead. */
export type RejectReason =
  /** It stands here already. */
  | 'DUPLICATE'
  /** Whoever sent it has been erased (152-ФЗ); nobody says so of a lead by hand. */
  | 'ERASED'
  /** They want what we do not do. */
  | 'NOT_OURS'
  /** Spam: for 90 days nothing of this sender becomes a lead. */
  | 'SPAM';

/** A relationship. */
export type RelationshipVerbInput = {
  /** The relationship. */
  id: string;
};

/** How long before a task with a time its assignee is reminded, unless the task says otherwise. */
export type Reminder =
  /** When it is due. */
  | 'AT_TIME'
  /** An hour before. */
  | 'HOUR'
  /** A quarter of an hour before. */
  | 'MINUTES_15'
  /** Never. */
  | 'NEVER';

/** A stage that goes. */
export type RemoveStageInput = {
  /** The stage. */
  id: string;
  /** The stage of the same pipeline that its deals in work go to. */
  toStageId: string;
};

/** The form whose address ends. */
export type RenewSiteFormKeyInput = {
  /** Its channel. */
  channelId: string;
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
  /** The card that should stand above it; a hint. Without neighbours it comes first. */
  afterId?: string | null | undefined;
  /** The card that should stand below it; a hint. */
  beforeId?: string | null | undefined;
  /** How you saw it: won or lost. */
  fromStatus: DealStatus;
  /** The deal. */
  id: string;
  /** The stage that it returns to; none = the one it was finished in. */
  stageId?: string | null | undefined;
};

/** A mailbox whose letters are read once more: what was taken is not taken again. */
export type ResyncMailAccountInput = {
  /** The channel. */
  channelId: string;
  /** Of how many days, 1 to 90. */
  days: number;
};

/** A text that people are asked for no more. */
export type RetireConsentTextInput = {
  /** The version that stands in the form. */
  id: string;
};

/** A letter that could not be taken in, to be read once more. */
export type RetryIncomingInput = {
  /** Its line in the journal. */
  id: string;
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

/** What a rule looks at. */
export type RuleField =
  /** Whether an address ends with it, such as `@company.ru`. */
  | 'EMAIL'
  /** Whether a number begins with it, such as `+7812`. */
  | 'PHONE'
  /** Whether the topic or the text contains it, in any case. */
  | 'TEXT';

/** How a rule ended. */
export type RunOutcome =
  /** It did what it says. */
  | 'DONE'
  /** It could not; `reason` says why. */
  | 'FAILED'
  /** There was nothing to do. */
  | 'SKIPPED';

/** Says whether a day is worked, and why. */
export type SetCalendarDayInput = {
  /** A day of that year. */
  day: string;
  /** Whether you saw it worked. */
  fromWorking: boolean;
  /** Why, in words. At most 200 characters. */
  reason?: string | null | undefined;
  /** Whether it is worked. */
  working: boolean;
  /** Its year. */
  yearId: string;
};

/** What a currency is worth from a day on. */
export type SetCurrencyRateInput = {
  /** The currency; not roubles. */
  currency: Currency;
  /** From which day on: today in Moscow, or before. */
  day: string;
  /** The rate of that currency and that very day as it was seen; null = there was none; left out = nothing was seen, whatever stands is replaced. */
  fromRate?: string | null | undefined;
  /** Roubles for one unit. */
  rate: string;
};

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

/** The mailbox of a channel, as it is from now on. */
export type SetMailAccountInput = {
  /** The e-mail address that answers come from. At most 254 characters. */
  address: string;
  /** The channel. */
  channelId: string;
  /** The folder that is read; none = INBOX. At most 200 characters. */
  folder?: string | null | undefined;
  /** Where its letters are read (IMAP). */
  imap: MailServerInput;
  /** The name beside it. At most 120 characters. */
  senderName?: string | null | undefined;
  /** By whom its answers go out (SMTP); none = by the mail server of the whole product. */
  smtp?: MailServerInput | null | undefined;
  /** The version that the form was opened on; none = there was none. */
  version?: number | null | undefined;
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

/** A lead is put off. */
export type SnoozeLeadInput = {
  /** The lead. */
  id: string;
  /** When it comes back by itself; in the future. */
  until: string;
};

/** A stage of a new pipeline. */
export type StageInput = {
  /** What must be there before a deal leaves it forward, at first nothing. */
  gates?: Array<GateKind> | null | undefined;
  /** Days without movement after which a card says so, 1 to 365. */
  idleDays?: number | null | undefined;
  /** Name. At most 120 characters. */
  name: string;
  /** Kinds of next steps that are offered first, at most 6, at first none. */
  offers?: Array<StageOfferInput> | null | undefined;
  /** Chance to win from here in percent, 0 to 100. */
  probability: number;
  /** How those days are counted, at first working days. */
  taskDayKind?: DayKind | null | undefined;
  /** In how many days that task is due, 0 to 365, at first 1. */
  taskDays?: number | null | undefined;
  /** Task that a deal which comes there opens, at first none. At most 300 characters. */
  taskTitle?: string | null | undefined;
};

/** A kind of next step that a stage offers first. */
export type StageOfferInput = {
  /** What is to be done. */
  kind: TaskKind;
  /** Whether a deal that comes there must be given such a step. */
  required: boolean;
};

/** Begins a plan on a deal: from a template, or with steps of its own. */
export type StartPlanInput = {
  /** A refused plan of the deal to begin once more as it was, whatever else is given; none = a new one. */
  againId?: string | null | undefined;
  /** The agreement of the deal that it is about. */
  agreementId?: string | null | undefined;
  /** The deal. */
  dealId: string;
  /** Chosen by the client; none = by the server. */
  id?: string | null | undefined;
  /** The quote of the deal that it is about. */
  quoteId?: string | null | undefined;
  /** The day on which it begins; none = today. */
  startOn?: string | null | undefined;
  /** Its steps in order, at least one, at most 30; none = those of the template. */
  steps?: Array<StepInput> | null | undefined;
  /** The template; none = by hand. */
  templateId?: string | null | undefined;
  /** What it leads to; none = as the template is called. At most 300 characters. */
  title?: string | null | undefined;
};

/** A step of a plan that is being written down. */
export type StepInput = {
  /** Number of an earlier step, from 1, after which it begins; none = with the plan. */
  after?: number | null | undefined;
  /** How those days are counted; none = working days. */
  dayKind?: DayKind | null | undefined;
  /** How many days it takes, 0 to 365. */
  days: number;
  /** Who does it. */
  doer: Doer;
  /** What is to be done. */
  kind: StepKind;
  /** What is to be done, in a line. At most 300 characters. */
  title: string;
  /** Of the doer USER: the user. */
  userId?: string | null | undefined;
};

/** What is to be done in a step of a plan: as of tasks, or an approval, which is answered by yes or no. */
export type StepKind =
  | 'APPROVAL'
  | 'CALL'
  | 'CONTACT'
  | 'EMAIL'
  | 'MEETING'
  | 'MESSAGE'
  | 'TODO';

/** How a step of a plan stands. */
export type StepState =
  /** It will not be done. */
  | 'CANCELLED'
  /** Done, or approved. */
  | 'DONE'
  /** Its task is open. */
  | 'OPEN'
  /** The approval was refused. */
  | 'REJECTED'
  /** Its turn has not come. */
  | 'WAITING';

/** What a change of subject takes along. */
export type SubjectMode =
  /** The whole chain. */
  | 'CHAIN'
  /** The interaction and all later ones of its chain, as a new chain. */
  | 'FROM_HERE'
  /** Nothing: the interaction stays where it is and is shown with the other deal too. */
  | 'LINK';

/** What speaks for a relationship that nobody has said. */
export type SuggestedBy =
  /** Addresses of one domain that is not a public one. */
  | 'MAIL_DOMAIN'
  /** Both take part in one deal. */
  | 'SAME_DEAL'
  /** Legal sides of both have one director. */
  | 'SAME_DIRECTOR'
  /** The register tells of one founder of both. */
  | 'SAME_FOUNDER';

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

/** The channel that a test is sent by. */
export type TestChannelInput = {
  /** The channel, of kind SITE or EMAIL. */
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

/** A merge that was none. */
export type UndoMergeInput = {
  /** The merge. */
  id: string;
};

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
  /** Of CUSTOM, and only of it: the field that it shows. */
  fieldId?: string | null | undefined;
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

export type ChannelRowFragment = { id: string, version: number, name: string, kind: ChannelKind, isLeadSource: boolean, teamId: string | null, assignment: Assignment, memberIds: Array<string>, joinsChains: boolean, joinsDeals: boolean, answerMinutes: number, archivedAt: string | null, rules: Array<{ field: RuleField, value: string, userId: string }> };

export type ChannelsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ChannelsQuery = { channels: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, name: string, kind: ChannelKind, isLeadSource: boolean, teamId: string | null, assignment: Assignment, memberIds: Array<string>, joinsChains: boolean, joinsDeals: boolean, answerMinutes: number, archivedAt: string | null, rules: Array<{ field: RuleField, value: string, userId: string }> }> } };

export type CreateChannelMutationVariables = Exact<{
  input: CreateChannelInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateChannelMutation = { answer: { seq: number, channel: { id: string, version: number, name: string, kind: ChannelKind, isLeadSource: boolean, teamId: string | null, assignment: Assignment, memberIds: Array<string>, joinsChains: boolean, joinsDeals: boolean, answerMinutes: number, archivedAt: string | null, rules: Array<{ field: RuleField, value: string, userId: string }> } | null } };

export type EditChannelMutationVariables = Exact<{
  input: EditChannelInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditChannelMutation = { answer: { seq: number, channel: { id: string, version: number, name: string, kind: ChannelKind, isLeadSource: boolean, teamId: string | null, assignment: Assignment, memberIds: Array<string>, joinsChains: boolean, joinsDeals: boolean, answerMinutes: number, archivedAt: string | null, rules: Array<{ field: RuleField, value: string, userId: string }> } | null } };

export type ArchiveChannelMutationVariables = Exact<{
  input: ArchiveChannelInput;
  receipt?: Receipt | null | undefined;
}>;


export type ArchiveChannelMutation = { answer: { seq: number, channel: { id: string, version: number, name: string, kind: ChannelKind, isLeadSource: boolean, teamId: string | null, assignment: Assignment, memberIds: Array<string>, joinsChains: boolean, joinsDeals: boolean, answerMinutes: number, archivedAt: string | null, rules: Array<{ field: RuleField, value: string, userId: string }> } | null } };

export type TestChannelMutationVariables = Exact<{
  input: TestChannelInput;
}>;


export type TestChannelMutation = { testChannel: { seq: number, outcome: InboundOutcome | null, leadId: string | null } };

export type IncomingQueryVariables = Exact<{
  channelId: string;
}>;


export type IncomingQuery = { incomingCount: { taken: number, passedOver: number, failed: number } };

export type IncomingFailuresQueryVariables = Exact<{
  channelId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type IncomingFailuresQuery = { incomingFailures: { asOf: string, next: string | null, nodes: Array<{ id: string, at: string, sender: string | null, topic: string | null, outcome: InboundOutcome, error: string | null, leadId: string | null }> } };

export type IncomingPassedOverQueryVariables = Exact<{
  channelId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type IncomingPassedOverQuery = { incomingPassedOver: { asOf: string, next: string | null, nodes: Array<{ id: string, at: string, sender: string | null, topic: string | null, outcome: InboundOutcome, error: string | null, leadId: string | null }> } };

export type RetryIncomingMutationVariables = Exact<{
  input: RetryIncomingInput;
}>;


export type RetryIncomingMutation = { retryIncoming: { id: string, outcome: InboundOutcome, error: string | null } };

export type MailServerRowFragment = { host: string, port: number, security: MailSecurity, user: string, hasPassword: boolean };

export type MailAccountQueryVariables = Exact<{
  channelId: string;
}>;


export type MailAccountQuery = { canKeepPasswords: boolean, mailAccount: { id: string, version: number, address: string, senderName: string | null, folder: string, state: MailState, syncedAt: string | null, failure: string | null, failingSince: string | null, imap: { host: string, port: number, security: MailSecurity, user: string, hasPassword: boolean }, smtp: { host: string, port: number, security: MailSecurity, user: string, hasPassword: boolean } | null } | null };

export type SetMailAccountMutationVariables = Exact<{
  input: SetMailAccountInput;
  receipt?: Receipt | null | undefined;
}>;


export type SetMailAccountMutation = { answer: { seq: number } };

export type ResyncMailAccountMutationVariables = Exact<{
  input: ResyncMailAccountInput;
  receipt?: Receipt | null | undefined;
}>;


export type ResyncMailAccountMutation = { answer: { seq: number } };

export type CheckMailAccountMutationVariables = Exact<{
  input: CheckMailAccountInput;
}>;


export type CheckMailAccountMutation = { checkMailAccount: { imap: string | null, smtp: string | null } };

export type ConsentTextRowFragment = { id: string, documentId: string, number: number, purpose: ConsentPurpose, label: string, text: string, required: boolean, publishedAt: string, path: string };

export type SiteFormQueryVariables = Exact<{
  channelId: string;
  origin: string;
}>;


export type SiteFormQuery = { siteFormSnippet: string, siteForm: { id: string, version: number, path: string, origins: Array<string>, senders: Array<string>, refused: number, refusedAt: string | null, title: string | null, thanks: string | null, fields: Array<{ field: FormField, required: boolean }>, consents: Array<{ id: string, documentId: string, number: number, purpose: ConsentPurpose, label: string, text: string, required: boolean, publishedAt: string, path: string }> } };

export type GivenConsentsQueryVariables = Exact<{
  channelId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type GivenConsentsQuery = { givenConsents: { next: string | null, nodes: Array<{ consent: { id: string, at: string, address: string, contact: string, interactionId: string | null }, text: { id: string, number: number, label: string, purpose: ConsentPurpose } }> } };

export type EditSiteFormMutationVariables = Exact<{
  input: EditSiteFormInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditSiteFormMutation = { answer: { seq: number } };

export type RenewSiteFormKeyMutationVariables = Exact<{
  input: RenewSiteFormKeyInput;
  receipt?: Receipt | null | undefined;
}>;


export type RenewSiteFormKeyMutation = { answer: { seq: number } };

export type PublishConsentTextMutationVariables = Exact<{
  input: PublishConsentTextInput;
  receipt?: Receipt | null | undefined;
}>;


export type PublishConsentTextMutation = { answer: { seq: number } };

export type RetireConsentTextMutationVariables = Exact<{
  input: RetireConsentTextInput;
  receipt?: Receipt | null | undefined;
}>;


export type RetireConsentTextMutation = { answer: { seq: number } };

export type DealPlacesQueryVariables = Exact<{
  ids: Array<string> | string;
  zone: string;
  first: number;
}>;


export type DealPlacesQuery = { deals: { nodes: Array<{ id: string, people: { nodes: Array<{ id: string, person: { id: string, phones: Array<string> } }> }, legalEntities: { nodes: Array<{ id: string, inn: string | null }> } }> } };

export type PartnerPlaceQueryVariables = Exact<{
  id: string;
}>;


export type PartnerPlaceQuery = { partner: { id: string, legalEntities: { nodes: Array<{ id: string, inn: string | null }> } }, persons: { nodes: Array<{ id: string, phones: Array<string> }> } };

export type CommentRowFragment = { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null };

export type MentionReachQueryVariables = Exact<{
  input: MentionReachInput;
}>;


export type MentionReachQuery = { mentionReach: { outsideIds: Array<string>, letsIn: boolean } };

export type AddCommentMutationVariables = Exact<{
  input: AddCommentInput;
  receipt?: Receipt | null | undefined;
}>;


export type AddCommentMutation = { answer: { seq: number, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditCommentMutationVariables = Exact<{
  input: EditCommentInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditCommentMutation = { answer: { seq: number, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type RemoveCommentMutationVariables = Exact<{
  input: CommentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveCommentMutation = { answer: { seq: number, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type RestoreCommentMutationVariables = Exact<{
  input: CommentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RestoreCommentMutation = { answer: { seq: number, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type PinCommentMutationVariables = Exact<{
  input: CommentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type PinCommentMutation = { answer: { seq: number, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type UnpinCommentMutationVariables = Exact<{
  input: CommentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type UnpinCommentMutation = { answer: { seq: number, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

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
        | { __typename: 'CalendarYear', id: string, version: number, year: number, days: Array<{ day: string, working: boolean, reason: string, official: boolean }> }
        | { __typename: 'Channel', id: string, version: number, name: string, kind: ChannelKind, isLeadSource: boolean, teamId: string | null, assignment: Assignment, memberIds: Array<string>, joinsChains: boolean, joinsDeals: boolean, answerMinutes: number, archivedAt: string | null, rules: Array<{ field: RuleField, value: string, userId: string }> }
        | { __typename: 'CustomField', id: string, version: number, target: CustomTarget, name: string, type: CustomType, position: string, archivedAt: string | null, options: Array<{ id: string, name: string, removed: boolean }> }
        | { __typename: 'Deal', id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }
        | { __typename: 'Lead', id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null }
        | { __typename: 'LostReason', id: string, version: number, name: string, requiresCompetitor: boolean, active: boolean }
        | { __typename: 'Partner', id: string, version: number, name: string, legalType: PartnerType, clientSince: string | null, kinds: Array<PartnerKind>, tags: Array<string>, phones: Array<string>, emails: Array<string>, site: string | null, notes: string | null, custom: Record<string, string | boolean | string[] | null>, parent: { id: string, name: string } | null, addresses: Array<{ kind: AddressKind, text: string }>, owner: { id: string, name: string }, team: { id: string, name: string } | null }
        | { __typename: 'Pipeline', id: string, version: number, name: string, control: Control, rank: number, archived: boolean, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null, gates: Array<GateKind>, taskTitle: string | null, taskDays: number, taskDayKind: DayKind, offers: Array<{ kind: TaskKind, required: boolean }> }> }
        | { __typename: 'RelationshipType', id: string, version: number, name: string, inverseName: string, fromKind: EndKind, toKind: EndKind, conducts: boolean, decides: boolean, archivedAt: string | null }
        | { __typename: 'SavedView', id: string, version: number, name: string, shared: boolean, layout: ViewLayout, pipelineId: string, rank: number, removed: boolean, filter: { pipelineId: string | null, ownerIds: Array<string> | null, teamIds: Array<string> | null, statuses: Array<DealStatus> | null, colours: Array<DealColour> | null, noNextStep: boolean | null, sources: Array<ChannelKind> | null, currencies: Array<Currency> | null, sumFrom: string | null, sumTo: string | null, expectedFrom: string | null, expectedTo: string | null, text: string | null }, sort: { by: DealSortKey, descending: boolean } | null, columns: Array<{ of: DealColumn, fieldId: string | null, width: number | null }>, owner: { id: string, name: string } }
        | { __typename: 'Team', id: string, version: number, name: string, parentId: string | null }
        | { __typename: 'User', id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null }
       | null }> } };

export type RecordNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type RecordNamesQuery = { recordNames: Array<{ id: string, record: { id: string, name: string } }> };

export type RateRowFragment = { id: string, version: number, currency: Currency, day: string, rate: string, source: RateSource };

export type CurrentRatesQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentRatesQuery = { currentRates: Array<{ id: string, version: number, currency: Currency, day: string, rate: string, source: RateSource }> };

export type CurrencyRatesQueryVariables = Exact<{
  currency?: Currency | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CurrencyRatesQuery = { currencyRates: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, currency: Currency, day: string, rate: string, source: RateSource }> } };

export type SetCurrencyRateMutationVariables = Exact<{
  input: SetCurrencyRateInput;
  receipt?: Receipt | null | undefined;
}>;


export type SetCurrencyRateMutation = { answer: { seq: number, currencyRate: { id: string, version: number, currency: Currency, day: string, rate: string, source: RateSource } | null } };

export type AskForRatesMutationVariables = Exact<{ [key: string]: never; }>;


export type AskForRatesMutation = { askForRates: Array<{ id: string, version: number, currency: Currency, day: string, rate: string, source: RateSource }> };

export type CustomFieldRowFragment = { id: string, version: number, target: CustomTarget, name: string, type: CustomType, position: string, archivedAt: string | null, options: Array<{ id: string, name: string, removed: boolean }> };

export type CustomFieldsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CustomFieldsQuery = { customFields: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, target: CustomTarget, name: string, type: CustomType, position: string, archivedAt: string | null, options: Array<{ id: string, name: string, removed: boolean }> }> } };

export type CreateCustomFieldMutationVariables = Exact<{
  input: CreateCustomFieldInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateCustomFieldMutation = { answer: { seq: number, customField: { id: string, version: number, target: CustomTarget, name: string, type: CustomType, position: string, archivedAt: string | null, options: Array<{ id: string, name: string, removed: boolean }> } | null } };

export type EditCustomFieldMutationVariables = Exact<{
  input: EditCustomFieldInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditCustomFieldMutation = { answer: { seq: number, customField: { id: string, version: number, target: CustomTarget, name: string, type: CustomType, position: string, archivedAt: string | null, options: Array<{ id: string, name: string, removed: boolean }> } | null } };

export type MoveCustomFieldMutationVariables = Exact<{
  input: MoveCustomFieldInput;
  receipt?: Receipt | null | undefined;
}>;


export type MoveCustomFieldMutation = { answer: { seq: number, customField: { id: string, version: number, target: CustomTarget, name: string, type: CustomType, position: string, archivedAt: string | null, options: Array<{ id: string, name: string, removed: boolean }> } | null } };

export type ArchiveCustomFieldMutationVariables = Exact<{
  input: ArchiveCustomFieldInput;
  receipt?: Receipt | null | undefined;
}>;


export type ArchiveCustomFieldMutation = { answer: { seq: number, customField: { id: string, version: number, target: CustomTarget, name: string, type: CustomType, position: string, archivedAt: string | null, options: Array<{ id: string, name: string, removed: boolean }> } | null } };

export type HeadFiguresFragment = { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number };

export type BoardFiguresFragment = { asOf: string, total: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number }, stages: Array<{ stageId: string, head: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number } }>, leads: { count: number, unanswered: number, snoozed: number } };

export type BoardQueryVariables = Exact<{
  pipelineId: string;
  filter?: DealFilter | null | undefined;
  zone: string;
  first: number;
}>;


export type BoardQuery = { board: { asOf: string, pipeline: { id: string, version: number, name: string, control: Control, rank: number, archived: boolean, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null, gates: Array<GateKind>, taskTitle: string | null, taskDays: number, taskDayKind: DayKind, offers: Array<{ kind: TaskKind, required: boolean }> }> }, columns: Array<{ stage: { id: string }, deals: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } }>, leads: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null }> }, heads: { asOf: string, total: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number }, stages: Array<{ stageId: string, head: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number } }>, leads: { count: number, unanswered: number, snoozed: number } } } };

export type BoardColumnQueryVariables = Exact<{
  stageId: string;
  filter?: DealFilter | null | undefined;
  zone: string;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardColumnQuery = { boardColumn: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type WatchHeadsSubscriptionVariables = Exact<{
  pipelineId: string;
  filter?: DealFilter | null | undefined;
  zone: string;
}>;


export type WatchHeadsSubscription = { boardHeads: { asOf: string, total: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number }, stages: Array<{ stageId: string, head: { count: number, sum: string, weighted: string, dueToday: number, overdue: number, noNextStep: number } }>, leads: { count: number, unanswered: number, snoozed: number } } };

export type AssignDealsMutationVariables = Exact<{
  input: AssignDealsInput;
  receipt?: Receipt | null | undefined;
}>;


export type AssignDealsMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type PlaceDealsMutationVariables = Exact<{
  input: PlaceDealsInput;
  receipt?: Receipt | null | undefined;
}>;


export type PlaceDealsMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type CreateTasksMutationVariables = Exact<{
  input: CreateTasksInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateTasksMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type CancelTasksMutationVariables = Exact<{
  input: CancelTasksInput;
  receipt?: Receipt | null | undefined;
}>;


export type CancelTasksMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type DealRowFragment = { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null };

export type DealQueryVariables = Exact<{
  id: string;
}>;


export type DealQuery = { deal: { can: Array<string>, id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, sharedWith: Array<{ id: string, name: string }>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } };

export type DealsQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  filter?: DealFilter | null | undefined;
  sort?: DealSort | null | undefined;
  zone: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DealsQuery = { deals: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type MoveTargetsQueryVariables = Exact<{
  dealId: string;
}>;


export type MoveTargetsQuery = { moveTargets: Array<{ stageId: string | null, outcome: DealStatus | null, allowed: boolean, unmet: Array<{ code: string, count: number | null, endedOn: string | null, unpaid: string | null, unshipped: string | null, step: TaskKind | null, stage: { id: string, name: string } | null }> }> };

export type CreateDealMutationVariables = Exact<{
  input: CreateDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditDealMutationVariables = Exact<{
  input: EditDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type AssignDealMutationVariables = Exact<{
  input: AssignDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type AssignDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type MoveDealMutationVariables = Exact<{
  input: MoveDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type MoveDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type MoveDealsMutationVariables = Exact<{
  input: MoveDealsInput;
  receipt?: Receipt | null | undefined;
}>;


export type MoveDealsMutation = { answer: { seq: number, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } };

export type WinDealMutationVariables = Exact<{
  input: WinDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type WinDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type LoseDealMutationVariables = Exact<{
  input: LoseDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type LoseDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type ReopenDealMutationVariables = Exact<{
  input: ReopenDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type ReopenDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type ShareDealMutationVariables = Exact<{
  input: ShareDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type ShareDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type UnshareDealMutationVariables = Exact<{
  input: ShareDealInput;
  receipt?: Receipt | null | undefined;
}>;


export type UnshareDealMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type SwitchToManualMutationVariables = Exact<{
  input: SwitchToManualInput;
  receipt?: Receipt | null | undefined;
}>;


export type SwitchToManualMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type ChangePipelineMutationVariables = Exact<{
  input: ChangePipelineInput;
  receipt?: Receipt | null | undefined;
}>;


export type ChangePipelineMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type OpenedDealQueryVariables = Exact<{
  id: string;
  tasks: number;
}>;


export type OpenedDealQuery = { deal: { can: Array<string>, id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, sharedWith: Array<{ id: string, name: string }>, stageVisits: Array<{ stageId: string, seconds: number }>, tasks: { asOf: string, nodes: Array<{ id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, commitmentId: string | null, stepId: string | null, approval: boolean, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, mayAnswer: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } }> }, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } };

export type DemandRowFragment = { id: string, version: number, title: string, quantity: number | null, unit: string | null, satisfied: number, reason: { id: string, name: string } | null };

export type DealWayQueryVariables = Exact<{
  id: string;
}>;


export type DealWayQuery = { wayToWin: { progress: number, lines: Array<{ code: string, isMet: boolean, count: number | null, unpaid: string | null, unshipped: string | null, endedOn: string | null, step: TaskKind | null, stage: { id: string, name: string } | null, demand: { id: string, name: string } | null }> }, deal: { id: string, demandLines: Array<{ id: string, version: number, title: string, quantity: number | null, unit: string | null, satisfied: number, reason: { id: string, name: string } | null }> } };

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


export type RemoveDemandLineMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type WatchWinRatesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WatchWinRatesSubscription = { winRates: { rates: Array<{ of: RateOf, id: string, won: number, finished: number }> } };

export type PaperPlanFragment = { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> };

export type AgreementRowFragment = { id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null };

export type QuoteRowFragment = { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null };

export type OrderRowFragment = { id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string };

export type PaymentRowFragment = { id: string, version: number, dealId: string, sum: string, promisedOn: string, paidOn: string | null, createdAt: string };

export type ShipmentRowFragment = { id: string, version: number, dealId: string, sum: string, promisedOn: string, shippedOn: string | null, createdAt: string };

export type DealPapersQueryVariables = Exact<{
  id: string;
  zone: string;
  most: number;
}>;


export type DealPapersQuery = { deal: { id: string, people: { asOf: string, nodes: Array<{ id: string, version: number, dealId: string, role: DealRole, personId: string, person: { id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null } }> }, legalEntities: { nodes: Array<{ id: string, version: number, partnerId: string, name: string, fullName: string | null, inn: string | null, kpp: string | null, ogrn: string | null, country: string | null, taxNumber: string | null, legalAddress: string | null, directorName: string | null, directorPost: string | null, registryState: PartyState | null, registryCheckedAt: string | null, registryChanges: Array<{ field: RegistryField, old: string | null, new: string | null, at: string }> }> }, balances: { ordered: string, paid: string, shipped: string, unpaid: string, unshipped: string, overdue: string }, agreements: { nodes: Array<{ id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null }> }, quotes: { nodes: Array<{ id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null }> }, orders: { nodes: Array<{ id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string }> }, payments: { nodes: Array<{ id: string, version: number, dealId: string, sum: string, promisedOn: string, paidOn: string | null, createdAt: string }> }, shipments: { nodes: Array<{ id: string, version: number, dealId: string, sum: string, promisedOn: string, shippedOn: string | null, createdAt: string }> } } };

export type CreateAgreementMutationVariables = Exact<{
  input: CreateAgreementInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateAgreementMutation = { answer: { seq: number, agreement: { id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditAgreementMutationVariables = Exact<{
  input: EditAgreementInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditAgreementMutation = { answer: { seq: number, agreement: { id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type ActivateAgreementMutationVariables = Exact<{
  input: AgreementVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type ActivateAgreementMutation = { answer: { seq: number, agreement: { id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CloseAgreementMutationVariables = Exact<{
  input: AgreementVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type CloseAgreementMutation = { answer: { seq: number, agreement: { id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type TakeBackAgreementMutationVariables = Exact<{
  input: TakeBackAgreementInput;
  receipt?: Receipt | null | undefined;
}>;


export type TakeBackAgreementMutation = { answer: { seq: number, agreement: { id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type DeleteAgreementMutationVariables = Exact<{
  input: AgreementVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type DeleteAgreementMutation = { answer: { seq: number, agreement: { id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CreateQuoteMutationVariables = Exact<{
  input: CreateQuoteInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateQuoteMutation = { answer: { seq: number, quote: { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditQuoteMutationVariables = Exact<{
  input: EditQuoteInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditQuoteMutation = { answer: { seq: number, quote: { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type SendQuoteMutationVariables = Exact<{
  input: QuoteVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type SendQuoteMutation = { answer: { seq: number, quote: { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type AcceptQuoteMutationVariables = Exact<{
  input: QuoteVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type AcceptQuoteMutation = { answer: { seq: number, quote: { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type DeclineQuoteMutationVariables = Exact<{
  input: DeclineQuoteInput;
  receipt?: Receipt | null | undefined;
}>;


export type DeclineQuoteMutation = { answer: { seq: number, quote: { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type TakeBackQuoteMutationVariables = Exact<{
  input: TakeBackQuoteInput;
  receipt?: Receipt | null | undefined;
}>;


export type TakeBackQuoteMutation = { answer: { seq: number, quote: { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type DeleteQuoteMutationVariables = Exact<{
  input: QuoteVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type DeleteQuoteMutation = { answer: { seq: number, quote: { id: string, version: number, dealId: string, number: string, state: QuoteState, sum: string, validUntil: string, declineReason: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CreateOrderMutationVariables = Exact<{
  input: CreateOrderInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateOrderMutation = { answer: { seq: number, order: { id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditOrderMutationVariables = Exact<{
  input: EditOrderInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditOrderMutation = { answer: { seq: number, order: { id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type PostOrderMutationVariables = Exact<{
  input: OrderVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type PostOrderMutation = { answer: { seq: number, order: { id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CancelOrderMutationVariables = Exact<{
  input: OrderVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type CancelOrderMutation = { answer: { seq: number, order: { id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type TakeBackOrderMutationVariables = Exact<{
  input: TakeBackOrderInput;
  receipt?: Receipt | null | undefined;
}>;


export type TakeBackOrderMutation = { answer: { seq: number, order: { id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type DeleteOrderMutationVariables = Exact<{
  input: OrderVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type DeleteOrderMutation = { answer: { seq: number, order: { id: string, version: number, dealId: string, number: string, state: OrderState, sum: string, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CreatePaymentMutationVariables = Exact<{
  input: CreatePaymentInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreatePaymentMutation = { answer: { seq: number, payment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, paidOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditPaymentMutationVariables = Exact<{
  input: EditPaymentInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditPaymentMutation = { answer: { seq: number, payment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, paidOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type MarkPaidMutationVariables = Exact<{
  input: MarkPaidInput;
  receipt?: Receipt | null | undefined;
}>;


export type MarkPaidMutation = { answer: { seq: number, payment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, paidOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type UnmarkPaidMutationVariables = Exact<{
  input: UnmarkPaidInput;
  receipt?: Receipt | null | undefined;
}>;


export type UnmarkPaidMutation = { answer: { seq: number, payment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, paidOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type DeletePaymentMutationVariables = Exact<{
  input: PaymentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type DeletePaymentMutation = { answer: { seq: number, payment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, paidOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CreateShipmentMutationVariables = Exact<{
  input: CreateShipmentInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateShipmentMutation = { answer: { seq: number, shipment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, shippedOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditShipmentMutationVariables = Exact<{
  input: EditShipmentInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditShipmentMutation = { answer: { seq: number, shipment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, shippedOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type MarkShippedMutationVariables = Exact<{
  input: MarkShippedInput;
  receipt?: Receipt | null | undefined;
}>;


export type MarkShippedMutation = { answer: { seq: number, shipment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, shippedOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type UnmarkShippedMutationVariables = Exact<{
  input: UnmarkShippedInput;
  receipt?: Receipt | null | undefined;
}>;


export type UnmarkShippedMutation = { answer: { seq: number, shipment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, shippedOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type DeleteShipmentMutationVariables = Exact<{
  input: ShipmentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type DeleteShipmentMutation = { answer: { seq: number, shipment: { id: string, version: number, dealId: string, sum: string, promisedOn: string, shippedOn: string | null, createdAt: string } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type PersonDataQueryVariables = Exact<{
  id: string;
}>;


export type PersonDataQuery = { personData: { alsoOthers: Array<string>, places: Array<{ place: DataPlace, count: number }> } };

export type PersonMentionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonMentionsQuery = { personMentions: { next: string | null, nodes: Array<{ text: string, in: { kind: MentionKind, id: string } | null }> } };

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
  receipt?: Receipt | null | undefined;
}>;


export type ErasePersonMutation = { answer: { seq: number, person: { id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null } | null } };

export type FileRowFragment = { id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null };

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

export type PartnerImportRowFragment = { id: string, version: number, fileName: string, createdAt: string, encoding: string | null, delimiter: string | null, sheets: Array<string>, sheet: string | null, key: ImportKey, keyFieldId: string | null, rule: ImportRule, state: ImportState, total: number, done: number, created: number, changed: number, same: number, wrong: number, warned: number, undone: number, kept: number, startedAt: string | null, endedAt: string | null, lostRight: boolean, hasRows: boolean, undoUntil: string | null, can: Array<string>, columns: Array<{ head: string, field: ImportField | null, customFieldId: string | null }>, owner: { id: string, name: string } };

export type PartnerImportsQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerImportsQuery = { partnerImports: { next: string | null, asOf: string, nodes: Array<{ id: string, version: number, fileName: string, createdAt: string, encoding: string | null, delimiter: string | null, sheets: Array<string>, sheet: string | null, key: ImportKey, keyFieldId: string | null, rule: ImportRule, state: ImportState, total: number, done: number, created: number, changed: number, same: number, wrong: number, warned: number, undone: number, kept: number, startedAt: string | null, endedAt: string | null, lostRight: boolean, hasRows: boolean, undoUntil: string | null, can: Array<string>, columns: Array<{ head: string, field: ImportField | null, customFieldId: string | null }>, owner: { id: string, name: string } }> } };

export type PartnerImportPreviewQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type PartnerImportPreviewQuery = { partnerImports: { nodes: Array<{ id: string, preview: Array<{ line: number, cells: Array<string> }> }> } };

export type ImportRowsQueryVariables = Exact<{
  importId: string;
  outcome?: ImportRowOutcome | null | undefined;
  kept?: boolean | null | undefined;
  warned?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { importRows: { next: string | null, nodes: Array<{ line: number, cells: Array<string>, partnerId: string | null, troubles: Array<{ field: string | null, reason: string, details: Record<string, unknown> }>, warnings: Array<{ field: string | null, reason: string, details: Record<string, unknown> }> }> } };

export type CreatePartnerImportMutationVariables = Exact<{
  input: CreatePartnerImportInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreatePartnerImportMutation = { answer: { seq: number } };

export type CheckPartnerImportMutationVariables = Exact<{
  input: CheckPartnerImportInput;
  receipt?: Receipt | null | undefined;
}>;


export type CheckPartnerImportMutation = { answer: { seq: number } };

export type StartPartnerImportMutationVariables = Exact<{
  input: PartnerImportVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type StartPartnerImportMutation = { answer: { seq: number } };

export type CancelPartnerImportMutationVariables = Exact<{
  input: PartnerImportVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type CancelPartnerImportMutation = { answer: { seq: number } };

export type UndoPartnerImportMutationVariables = Exact<{
  input: PartnerImportVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type UndoPartnerImportMutation = { answer: { seq: number } };

export type InteractionRowFragment = { id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, answerTo: string | null, unconfirmed: boolean, leftOut: number, leftOutNames: Array<string>, isAnswerToStrange: boolean, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string } | null, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, leadId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> };

export type InteractionsQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  filter?: InteractionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InteractionsQuery = { interactions: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, answerTo: string | null, unconfirmed: boolean, leftOut: number, leftOutNames: Array<string>, isAnswerToStrange: boolean, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string } | null, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, leadId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> }> } };

export type LetterHtmlQueryVariables = Exact<{
  id: string;
}>;


export type LetterHtmlQuery = { interactions: { nodes: Array<{ id: string, html: string | null }> } };

export type ChainInteractionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ChainInteractionsQuery = { chain: { id: string, interactions: { next: string | null, nodes: Array<{ id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, answerTo: string | null, unconfirmed: boolean, leftOut: number, leftOutNames: Array<string>, isAnswerToStrange: boolean, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string } | null, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, leadId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> }> } } };

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


export type UnhandledInteractionsQuery = { unhandledInteractions: { next: string | null, nodes: Array<{ total: number, hour: number, day: number, threeDays: number, week: number, older: number, oldestAt: string, responsible: { id: string, name: string } | null }> } };

export type LogInteractionMutationVariables = Exact<{
  input: LogInteractionInput;
  receipt?: Receipt | null | undefined;
}>;


export type LogInteractionMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, commitmentId: string | null, stepId: string | null, approval: boolean, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, mayAnswer: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null, interaction: { id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, answerTo: string | null, unconfirmed: boolean, leftOut: number, leftOutNames: Array<string>, isAnswerToStrange: boolean, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string } | null, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, leadId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null } };

export type ReviewInteractionsMutationVariables = Exact<{
  input: ReviewInteractionsInput;
  receipt?: Receipt | null | undefined;
}>;


export type ReviewInteractionsMutation = { answer: { seq: number, interactions: Array<{ id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, answerTo: string | null, unconfirmed: boolean, leftOut: number, leftOutNames: Array<string>, isAnswerToStrange: boolean, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string } | null, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, leadId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> }> } };

export type DeferInteractionsMutationVariables = Exact<{
  input: DeferInteractionsInput;
  receipt?: Receipt | null | undefined;
}>;


export type DeferInteractionsMutation = { answer: { seq: number, interactions: Array<{ id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, answerTo: string | null, unconfirmed: boolean, leftOut: number, leftOutNames: Array<string>, isAnswerToStrange: boolean, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string } | null, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, leadId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> }> } };

export type SetInteractionResponsibleMutationVariables = Exact<{
  input: SetInteractionResponsibleInput;
  receipt?: Receipt | null | undefined;
}>;


export type SetInteractionResponsibleMutation = { answer: { seq: number, interactions: Array<{ id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, answerTo: string | null, unconfirmed: boolean, leftOut: number, leftOutNames: Array<string>, isAnswerToStrange: boolean, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string } | null, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, leadId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> }> } };

export type SetInteractionSubjectMutationVariables = Exact<{
  input: SetInteractionSubjectInput;
  receipt?: Receipt | null | undefined;
}>;


export type SetInteractionSubjectMutation = { answer: { seq: number, interaction: { id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, answerTo: string | null, unconfirmed: boolean, leftOut: number, leftOutNames: Array<string>, isAnswerToStrange: boolean, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string } | null, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, leadId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null } };

export type EditInteractionMutationVariables = Exact<{
  input: EditInteractionInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditInteractionMutation = { answer: { seq: number, interaction: { id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, answerTo: string | null, unconfirmed: boolean, leftOut: number, leftOutNames: Array<string>, isAnswerToStrange: boolean, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string } | null, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, leadId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null } };

export type UnlinkInteractionMutationVariables = Exact<{
  input: UnlinkInteractionInput;
  receipt?: Receipt | null | undefined;
}>;


export type UnlinkInteractionMutation = { answer: { seq: number, interaction: { id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, answerTo: string | null, unconfirmed: boolean, leftOut: number, leftOutNames: Array<string>, isAnswerToStrange: boolean, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string } | null, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, leadId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null } };

export type CreatePersonFromInteractionMutationVariables = Exact<{
  input: CreatePersonFromInteractionInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreatePersonFromInteractionMutation = { answer: { seq: number, interaction: { id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, answerTo: string | null, unconfirmed: boolean, leftOut: number, leftOutNames: Array<string>, isAnswerToStrange: boolean, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string } | null, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, leadId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null } };

export type CreateDealFromInteractionMutationVariables = Exact<{
  input: CreateDealFromInteractionInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateDealFromInteractionMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type AnswerInteractionMutationVariables = Exact<{
  input: AnswerInteractionInput;
  receipt?: Receipt | null | undefined;
}>;


export type AnswerInteractionMutation = { answer: { seq: number, interaction: { id: string, version: number, chainId: string, kind: InteractionKind, direction: Direction | null, answerTo: string | null, unconfirmed: boolean, leftOut: number, leftOutNames: Array<string>, isAnswerToStrange: boolean, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, isOverlong: boolean, reviewed: boolean, reviewAt: string | null, participants: Array<{ id: string, personId: string | null, name: string }>, responsible: { id: string, name: string } | null, author: { id: string, name: string } | null, chain: { id: string, dealId: string | null, leadId: string | null, isYours: boolean, partner: { id: string, name: string } | null, deal: { id: string, number: number, title: string } | null }, linkedDeals: Array<{ id: string, number: number, title: string }>, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null }>, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null } };

export type LeadRowFragment = { id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null };

export type LeadsQueryVariables = Exact<{
  filter?: LeadFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LeadsQuery = { leads: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null }> } };

export type WaitingLeadsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingLeadsQuery = { waitingLeads: { count: number, overdue: number, changesAt: string | null } };

export type OpenedLeadQueryVariables = Exact<{
  id: string;
}>;


export type OpenedLeadQuery = { interactions: { asOf: string }, lead: { can: Array<string>, id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, deal: { id: string, number: number, title: string } | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null }, leadMatches: Array<{ key: string, kind: LeadMatchKind, id: string | null, name: string | null, by: Array<LeadMatchBy>, isPotential: boolean | null, partnerId: string | null, owner: { id: string, name: string } | null, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> }> };

export type LeadMatchesQueryVariables = Exact<{
  input: IdentityInput;
}>;


export type LeadMatchesQuery = { leadMatches: Array<{ key: string, kind: LeadMatchKind, id: string | null, name: string | null, by: Array<LeadMatchBy>, isPotential: boolean | null, partnerId: string | null, owner: { id: string, name: string } | null, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> }> };

export type LeadMatchRowFragment = { key: string, kind: LeadMatchKind, id: string | null, name: string | null, by: Array<LeadMatchBy>, isPotential: boolean | null, partnerId: string | null, owner: { id: string, name: string } | null, deals: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> };

export type CreateLeadMutationVariables = Exact<{
  input: CreateLeadInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateLeadMutation = { answer: { seq: number, lead: { id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null } | null } };

export type AcceptLeadMutationVariables = Exact<{
  input: AcceptLeadInput;
  receipt?: Receipt | null | undefined;
}>;


export type AcceptLeadMutation = { answer: { seq: number, lead: { id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type RejectLeadMutationVariables = Exact<{
  input: RejectLeadInput;
  receipt?: Receipt | null | undefined;
}>;


export type RejectLeadMutation = { answer: { seq: number, lead: { id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null } | null } };

export type ReopenLeadMutationVariables = Exact<{
  input: LeadVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type ReopenLeadMutation = { answer: { seq: number, lead: { id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null } | null } };

export type SnoozeLeadMutationVariables = Exact<{
  input: SnoozeLeadInput;
  receipt?: Receipt | null | undefined;
}>;


export type SnoozeLeadMutation = { answer: { seq: number, lead: { id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null } | null } };

export type WakeLeadMutationVariables = Exact<{
  input: LeadVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type WakeLeadMutation = { answer: { seq: number, lead: { id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null } | null } };

export type AssignLeadMutationVariables = Exact<{
  input: AssignLeadInput;
  receipt?: Receipt | null | undefined;
}>;


export type AssignLeadMutation = { answer: { seq: number, lead: { id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null } | null } };

export type HoldLeadMutationVariables = Exact<{
  input: LeadVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type HoldLeadMutation = { answer: { seq: number, lead: { id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null } | null } };

export type ReleaseLeadMutationVariables = Exact<{
  input: LeadVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type ReleaseLeadMutation = { answer: { seq: number, lead: { id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null } | null } };

export type RejectLeadsMutationVariables = Exact<{
  input: RejectLeadsInput;
  receipt?: Receipt | null | undefined;
}>;


export type RejectLeadsMutation = { answer: { seq: number, leads: Array<{ id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null }> } };

export type ImportLeadsMutationVariables = Exact<{
  input: ImportLeadsInput;
  receipt?: Receipt | null | undefined;
}>;


export type ImportLeadsMutation = { answer: { seq: number, refused: Array<{ row: number, reason: string, owner: { id: string, name: string } | null, team: { id: string, name: string } | null }> } };

export type MergeCandidatesQueryVariables = Exact<{
  kind: EndKind;
  dismissed: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type MergeCandidatesQuery = { mergeCandidates: { next: string | null, nodes: Array<{ by: Array<LeadMatchBy>, dismissedAt: string | null, first: { id: string, name: string }, second: { id: string, name: string }, people: Array<{ id: string, jobTitle: string | null, phones: Array<string>, partner: { id: string, name: string } | null }>, dismissedBy: { id: string, name: string } | null }> } };

export type MergePreviewsQueryVariables = Exact<{
  input: MergePreviewsInput;
}>;


export type MergePreviewsQuery = { mergePreviews: Array<{ allowed: boolean, takenFields: Array<PersonField>, takenCustom: Array<string>, kept: { id: string, name: string }, gone: { id: string, name: string }, moved: Array<{ what: MovedKind, count: number }>, keptHas: Array<{ what: MovedKind, count: number }> }> };

export type MergedPartnersQueryVariables = Exact<{
  firstId: string;
  secondId: string;
}>;


export type MergedPartnersQuery = { first: { id: string, version: number, name: string, legalType: PartnerType, clientSince: string | null, kinds: Array<PartnerKind>, tags: Array<string>, phones: Array<string>, emails: Array<string>, site: string | null, notes: string | null, custom: Record<string, string | boolean | string[] | null>, parent: { id: string, name: string } | null, addresses: Array<{ kind: AddressKind, text: string }>, owner: { id: string, name: string }, team: { id: string, name: string } | null }, second: { id: string, version: number, name: string, legalType: PartnerType, clientSince: string | null, kinds: Array<PartnerKind>, tags: Array<string>, phones: Array<string>, emails: Array<string>, site: string | null, notes: string | null, custom: Record<string, string | boolean | string[] | null>, parent: { id: string, name: string } | null, addresses: Array<{ kind: AddressKind, text: string }>, owner: { id: string, name: string }, team: { id: string, name: string } | null } };

export type MergedPersonFragment = { id: string, name: string, jobTitle: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, messengerIds: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string } };

export type MergedPersonsQueryVariables = Exact<{
  firstId: string;
  secondId: string;
}>;


export type MergedPersonsQuery = { first: { id: string, name: string, jobTitle: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, messengerIds: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string } }, second: { id: string, name: string, jobTitle: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, messengerIds: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string } } };

export type MergePartnersMutationVariables = Exact<{
  input: MergePartnersInput;
  receipt?: Receipt | null | undefined;
}>;


export type MergePartnersMutation = { answer: { seq: number, partner: { id: string, version: number, name: string, legalType: PartnerType, clientSince: string | null, kinds: Array<PartnerKind>, tags: Array<string>, phones: Array<string>, emails: Array<string>, site: string | null, notes: string | null, custom: Record<string, string | boolean | string[] | null>, parent: { id: string, name: string } | null, addresses: Array<{ kind: AddressKind, text: string }>, owner: { id: string, name: string }, team: { id: string, name: string } | null } | null } };

export type MergePersonsMutationVariables = Exact<{
  input: MergePersonsInput;
  receipt?: Receipt | null | undefined;
}>;


export type MergePersonsMutation = { answer: { seq: number, person: { id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null } | null } };

export type UndoMergeMutationVariables = Exact<{
  input: UndoMergeInput;
  receipt?: Receipt | null | undefined;
}>;


export type UndoMergeMutation = { answer: { seq: number, partner: { id: string, version: number, name: string, legalType: PartnerType, clientSince: string | null, kinds: Array<PartnerKind>, tags: Array<string>, phones: Array<string>, emails: Array<string>, site: string | null, notes: string | null, custom: Record<string, string | boolean | string[] | null>, parent: { id: string, name: string } | null, addresses: Array<{ kind: AddressKind, text: string }>, owner: { id: string, name: string }, team: { id: string, name: string } | null } | null, person: { id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null } | null } };

export type DismissDuplicateMutationVariables = Exact<{
  input: DuplicateInput;
  receipt?: Receipt | null | undefined;
}>;


export type DismissDuplicateMutation = { answer: { seq: number } };

export type RestoreDuplicateMutationVariables = Exact<{
  input: DuplicateInput;
  receipt?: Receipt | null | undefined;
}>;


export type RestoreDuplicateMutation = { answer: { seq: number } };

export type NotificationRowFragment = { id: string, kind: NotificationKind, at: string, readAt: string | null, actor: { id: string, name: string } | null, deal: { id: string, name: string } | null, partner: { id: string, name: string } | null, task: { id: string, name: string } | null, interaction: { id: string, name: string } | null, lead: { id: string, name: string } | null, letter: { id: string, name: string } | null };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { unreadNotifications: number };

export type NotificationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { asOf: string, next: string | null, nodes: Array<{ id: string, kind: NotificationKind, at: string, readAt: string | null, actor: { id: string, name: string } | null, deal: { id: string, name: string } | null, partner: { id: string, name: string } | null, task: { id: string, name: string } | null, interaction: { id: string, name: string } | null, lead: { id: string, name: string } | null, letter: { id: string, name: string } | null }> } };

export type TheseNotificationsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type TheseNotificationsQuery = { notifications: { nodes: Array<{ id: string, kind: NotificationKind, at: string, readAt: string | null, actor: { id: string, name: string } | null, deal: { id: string, name: string } | null, partner: { id: string, name: string } | null, task: { id: string, name: string } | null, interaction: { id: string, name: string } | null, lead: { id: string, name: string } | null, letter: { id: string, name: string } | null }> } };

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

export type BankAccountRowFragment = { id: string, version: number, partnerId: string, legalEntityId: string, bik: string, bankName: string | null, correspondentAccount: string | null, account: string, kind: AccountKind, currency: Currency, isMain: boolean, closedOn: string | null };

export type CreateBankAccountMutationVariables = Exact<{
  input: CreateBankAccountInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateBankAccountMutation = { answer: { seq: number, bankAccount: { id: string, version: number, partnerId: string, legalEntityId: string, bik: string, bankName: string | null, correspondentAccount: string | null, account: string, kind: AccountKind, currency: Currency, isMain: boolean, closedOn: string | null } | null } };

export type EditBankAccountMutationVariables = Exact<{
  input: EditBankAccountInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditBankAccountMutation = { answer: { seq: number, bankAccount: { id: string, version: number, partnerId: string, legalEntityId: string, bik: string, bankName: string | null, correspondentAccount: string | null, account: string, kind: AccountKind, currency: Currency, isMain: boolean, closedOn: string | null } | null } };

export type RemoveBankAccountMutationVariables = Exact<{
  input: BankAccountVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveBankAccountMutation = { answer: { seq: number, bankAccount: { id: string, version: number, partnerId: string, legalEntityId: string, bik: string, bankName: string | null, correspondentAccount: string | null, account: string, kind: AccountKind, currency: Currency, isMain: boolean, closedOn: string | null } | null } };

export type ClientRuleRowFragment = { legalType: PartnerType, needs: Array<MainRequisite> };

export type ClientRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ClientRulesQuery = { clientRules: Array<{ legalType: PartnerType, needs: Array<MainRequisite> }> };

export type EditClientRuleMutationVariables = Exact<{
  input: EditClientRuleInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditClientRuleMutation = { answer: { seq: number, clientRule: { legalType: PartnerType, needs: Array<MainRequisite> } | null } };

export type LegalEntityRowFragment = { id: string, version: number, partnerId: string, name: string, fullName: string | null, inn: string | null, kpp: string | null, ogrn: string | null, country: string | null, taxNumber: string | null, legalAddress: string | null, directorName: string | null, directorPost: string | null, registryState: PartyState | null, registryCheckedAt: string | null, registryChanges: Array<{ field: RegistryField, old: string | null, new: string | null, at: string }> };

export type CreateLegalEntityMutationVariables = Exact<{
  input: CreateLegalEntityInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateLegalEntityMutation = { answer: { seq: number, legalEntity: { id: string, version: number, partnerId: string, name: string, fullName: string | null, inn: string | null, kpp: string | null, ogrn: string | null, country: string | null, taxNumber: string | null, legalAddress: string | null, directorName: string | null, directorPost: string | null, registryState: PartyState | null, registryCheckedAt: string | null, registryChanges: Array<{ field: RegistryField, old: string | null, new: string | null, at: string }> } | null } };

export type EditLegalEntityMutationVariables = Exact<{
  input: EditLegalEntityInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditLegalEntityMutation = { answer: { seq: number, legalEntity: { id: string, version: number, partnerId: string, name: string, fullName: string | null, inn: string | null, kpp: string | null, ogrn: string | null, country: string | null, taxNumber: string | null, legalAddress: string | null, directorName: string | null, directorPost: string | null, registryState: PartyState | null, registryCheckedAt: string | null, registryChanges: Array<{ field: RegistryField, old: string | null, new: string | null, at: string }> } | null } };

export type RemoveLegalEntityMutationVariables = Exact<{
  input: LegalEntityVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveLegalEntityMutation = { answer: { seq: number, legalEntity: { id: string, version: number, partnerId: string, name: string, fullName: string | null, inn: string | null, kpp: string | null, ogrn: string | null, country: string | null, taxNumber: string | null, legalAddress: string | null, directorName: string | null, directorPost: string | null, registryState: PartyState | null, registryCheckedAt: string | null, registryChanges: Array<{ field: RegistryField, old: string | null, new: string | null, at: string }> } | null } };

export type PartnerRowFragment = { id: string, version: number, name: string, legalType: PartnerType, clientSince: string | null, kinds: Array<PartnerKind>, tags: Array<string>, phones: Array<string>, emails: Array<string>, site: string | null, notes: string | null, custom: Record<string, string | boolean | string[] | null>, parent: { id: string, name: string } | null, addresses: Array<{ kind: AddressKind, text: string }>, owner: { id: string, name: string }, team: { id: string, name: string } | null };

export type PartnersQueryVariables = Exact<{
  text?: string | null | undefined;
  filter?: PartnerFilter | null | undefined;
  ids?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnersQuery = { partners: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, name: string, legalType: PartnerType, clientSince: string | null, kinds: Array<PartnerKind>, tags: Array<string>, phones: Array<string>, emails: Array<string>, site: string | null, notes: string | null, custom: Record<string, string | boolean | string[] | null>, parent: { id: string, name: string } | null, addresses: Array<{ kind: AddressKind, text: string }>, owner: { id: string, name: string }, team: { id: string, name: string } | null }> } };

export type PartnerCountQueryVariables = Exact<{
  text?: string | null | undefined;
  filter?: PartnerFilter | null | undefined;
}>;


export type PartnerCountQuery = { partnerCount: number };

export type PartnerQueryVariables = Exact<{
  id: string;
}>;


export type PartnerQuery = { partner: { can: Array<string>, id: string, version: number, name: string, legalType: PartnerType, clientSince: string | null, kinds: Array<PartnerKind>, tags: Array<string>, phones: Array<string>, emails: Array<string>, site: string | null, notes: string | null, custom: Record<string, string | boolean | string[] | null>, legalEntities: { asOf: string }, parent: { id: string, name: string } | null, addresses: Array<{ kind: AddressKind, text: string }>, owner: { id: string, name: string }, team: { id: string, name: string } | null } };

export type CreatePartnerMutationVariables = Exact<{
  input: CreatePartnerInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreatePartnerMutation = { answer: { seq: number, partner: { id: string, version: number, name: string, legalType: PartnerType, clientSince: string | null, kinds: Array<PartnerKind>, tags: Array<string>, phones: Array<string>, emails: Array<string>, site: string | null, notes: string | null, custom: Record<string, string | boolean | string[] | null>, parent: { id: string, name: string } | null, addresses: Array<{ kind: AddressKind, text: string }>, owner: { id: string, name: string }, team: { id: string, name: string } | null } | null } };

export type EditPartnerMutationVariables = Exact<{
  input: EditPartnerInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditPartnerMutation = { answer: { seq: number, partner: { id: string, version: number, name: string, legalType: PartnerType, clientSince: string | null, kinds: Array<PartnerKind>, tags: Array<string>, phones: Array<string>, emails: Array<string>, site: string | null, notes: string | null, custom: Record<string, string | boolean | string[] | null>, parent: { id: string, name: string } | null, addresses: Array<{ kind: AddressKind, text: string }>, owner: { id: string, name: string }, team: { id: string, name: string } | null } | null } };

export type LegalSideFragment = { id: string, version: number, partnerId: string, name: string, fullName: string | null, inn: string | null, kpp: string | null, ogrn: string | null, country: string | null, taxNumber: string | null, legalAddress: string | null, directorName: string | null, directorPost: string | null, registryState: PartyState | null, registryCheckedAt: string | null, bankAccounts: { nodes: Array<{ id: string, version: number, partnerId: string, legalEntityId: string, bik: string, bankName: string | null, correspondentAccount: string | null, account: string, kind: AccountKind, currency: Currency, isMain: boolean, closedOn: string | null }> }, periods: Array<{ id: string, since: string | null, name: string, kpp: string | null, legalAddress: string | null }>, registryChanges: Array<{ field: RegistryField, old: string | null, new: string | null, at: string }> };

export type OpenedPartnerQueryVariables = Exact<{
  id: string;
  most: number;
}>;


export type OpenedPartnerQuery = { partner: { hasContact: boolean, can: Array<string>, id: string, version: number, name: string, legalType: PartnerType, clientSince: string | null, kinds: Array<PartnerKind>, tags: Array<string>, phones: Array<string>, emails: Array<string>, site: string | null, notes: string | null, custom: Record<string, string | boolean | string[] | null>, legalEntities: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, partnerId: string, name: string, fullName: string | null, inn: string | null, kpp: string | null, ogrn: string | null, country: string | null, taxNumber: string | null, legalAddress: string | null, directorName: string | null, directorPost: string | null, registryState: PartyState | null, registryCheckedAt: string | null, bankAccounts: { nodes: Array<{ id: string, version: number, partnerId: string, legalEntityId: string, bik: string, bankName: string | null, correspondentAccount: string | null, account: string, kind: AccountKind, currency: Currency, isMain: boolean, closedOn: string | null }> }, periods: Array<{ id: string, since: string | null, name: string, kpp: string | null, legalAddress: string | null }>, registryChanges: Array<{ field: RegistryField, old: string | null, new: string | null, at: string }> }> }, agreements: { next: string | null, nodes: Array<{ id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null }> }, employments: { next: string | null, nodes: Array<{ id: string, version: number, personId: string, jobTitle: string | null, since: string | null, until: string | null, person: { id: string, name: string }, partner: { id: string, name: string } }> }, parent: { id: string, name: string } | null, addresses: Array<{ kind: AddressKind, text: string }>, owner: { id: string, name: string }, team: { id: string, name: string } | null }, persons: { next: string | null, nodes: Array<{ id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null }> } };

export type PartnerPeopleQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerPeopleQuery = { persons: { next: string | null, nodes: Array<{ id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null }> } };

export type PartnerEmploymentsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerEmploymentsQuery = { partner: { id: string, employments: { next: string | null, nodes: Array<{ id: string, version: number, personId: string, jobTitle: string | null, since: string | null, until: string | null, person: { id: string, name: string }, partner: { id: string, name: string } }> } } };

export type PartnerLegalSidesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerLegalSidesQuery = { partner: { id: string, legalEntities: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, partnerId: string, name: string, fullName: string | null, inn: string | null, kpp: string | null, ogrn: string | null, country: string | null, taxNumber: string | null, legalAddress: string | null, directorName: string | null, directorPost: string | null, registryState: PartyState | null, registryCheckedAt: string | null, bankAccounts: { nodes: Array<{ id: string, version: number, partnerId: string, legalEntityId: string, bik: string, bankName: string | null, correspondentAccount: string | null, account: string, kind: AccountKind, currency: Currency, isMain: boolean, closedOn: string | null }> }, periods: Array<{ id: string, since: string | null, name: string, kpp: string | null, legalAddress: string | null }>, registryChanges: Array<{ field: RegistryField, old: string | null, new: string | null, at: string }> }> } } };

export type PartnerAgreementsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerAgreementsQuery = { partner: { id: string, agreements: { next: string | null, nodes: Array<{ id: string, version: number, dealId: string, number: string, state: AgreementState, validFrom: string, validUntil: string | null, createdAt: string, plan: { id: string, state: PlanState, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, endedAt: string | null, comment: string | null }> } | null }> } } };

export type PartnerDealsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerDealsQuery = { partner: { id: string, deals: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }> } } };

export type PartnerTagsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type PartnerTagsQuery = { partnerTags: Array<string> };

export type PartnerChildrenQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerChildrenQuery = { partner: { id: string, children: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, name: string, legalType: PartnerType, clientSince: string | null, kinds: Array<PartnerKind>, tags: Array<string>, phones: Array<string>, emails: Array<string>, site: string | null, notes: string | null, custom: Record<string, string | boolean | string[] | null>, parent: { id: string, name: string } | null, addresses: Array<{ kind: AddressKind, text: string }>, owner: { id: string, name: string }, team: { id: string, name: string } | null }> } } };

export type KnownRowFragment = { key: string, id: string | null, name: string, by: Array<LeadMatchBy>, likeness: Likeness, owner: { id: string, name: string } };

export type DuplicatesQueryVariables = Exact<{
  input: DuplicatesInput;
}>;


export type DuplicatesQuery = { duplicates: Array<{ key: string, id: string | null, name: string, by: Array<LeadMatchBy>, likeness: Likeness, owner: { id: string, name: string } }> };

export type PersonRowFragment = { id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null };

export type DealPersonRowFragment = { id: string, version: number, dealId: string, role: DealRole, personId: string, person: { id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null } };

export type PersonsQueryVariables = Exact<{
  text?: string | null | undefined;
  partnerId?: string | null | undefined;
  first: number;
}>;


export type PersonsQuery = { persons: { asOf: string, nodes: Array<{ id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null }> } };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreatePersonMutation = { answer: { seq: number, person: { id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null } | null } };

export type EditPersonMutationVariables = Exact<{
  input: EditPersonInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditPersonMutation = { answer: { seq: number, person: { id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null } | null } };

export type AddDealPersonMutationVariables = Exact<{
  input: AddDealPersonInput;
  receipt?: Receipt | null | undefined;
}>;


export type AddDealPersonMutation = { answer: { seq: number, dealPerson: { id: string, version: number, dealId: string, role: DealRole, personId: string, person: { id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditDealPersonMutationVariables = Exact<{
  input: EditDealPersonInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditDealPersonMutation = { answer: { seq: number, dealPerson: { id: string, version: number, dealId: string, role: DealRole, personId: string, person: { id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type RemoveDealPersonMutationVariables = Exact<{
  input: DealPersonVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveDealPersonMutation = { answer: { seq: number, dealPerson: { id: string, version: number, dealId: string, role: DealRole, personId: string, person: { id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EmploymentRowFragment = { id: string, version: number, personId: string, jobTitle: string | null, since: string | null, until: string | null, person: { id: string, name: string }, partner: { id: string, name: string } };

export type OpenedPersonQueryVariables = Exact<{
  id: string;
}>;


export type OpenedPersonQuery = { person: { can: Array<string>, erasedAt: string | null, messengerIds: Array<string>, id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, owner: { id: string, name: string }, employments: Array<{ id: string, version: number, personId: string, jobTitle: string | null, since: string | null, until: string | null, person: { id: string, name: string }, partner: { id: string, name: string } }>, deals: { asOf: string }, partner: { id: string, name: string } | null } };

export type PersonDealsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonDealsQuery = { person: { id: string, deals: { asOf: string, next: string | null, nodes: Array<{ id: string, role: DealRole, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } }> } } };

export type CreateEmploymentMutationVariables = Exact<{
  input: CreateEmploymentInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateEmploymentMutation = { answer: { seq: number, employment: { id: string, version: number, personId: string, jobTitle: string | null, since: string | null, until: string | null, person: { id: string, name: string }, partner: { id: string, name: string } } | null } };

export type EditEmploymentMutationVariables = Exact<{
  input: EditEmploymentInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditEmploymentMutation = { answer: { seq: number, employment: { id: string, version: number, personId: string, jobTitle: string | null, since: string | null, until: string | null, person: { id: string, name: string }, partner: { id: string, name: string } } | null } };

export type RemoveEmploymentMutationVariables = Exact<{
  input: EmploymentVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveEmploymentMutation = { answer: { seq: number } };

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

export type AutomationRunsQueryVariables = Exact<{
  pipelineId: string;
  first: number;
}>;


export type AutomationRunsQuery = { automationRuns: { nodes: Array<{ id: string, ruleId: string, at: string, outcome: RunOutcome, reason: string | null, deal: { id: string, number: number, title: string } | null }> } };

export type TryAutomationQueryVariables = Exact<{
  dealId: string;
  stageId: string;
}>;


export type TryAutomationQuery = { tryAutomation: Array<{ outcome: RunOutcome, reason: string | null, title: string, dueOn: string | null, address: string | null, rule: { id: string, action: AutomationAction, kind: TaskKind }, doer: { id: string, name: string } | null }> };

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

export type PlanStepRowFragment = { id: string, version: number, planId: string, rank: number, title: string, kind: StepKind, doer: Doer, startOn: string, dueOn: string, afterId: string | null, state: StepState, openedAt: string | null, endedAt: string | null, comment: string | null, taskId: string | null, mayAnswer: boolean, doneBy: { id: string, name: string } | null };

export type PlanRowFragment = { id: string, version: number, dealId: string, title: string, templateId: string | null, quoteId: string | null, agreementId: string | null, state: PlanState, createdAt: string, endedAt: string | null, done: number, total: number, starter: { id: string, name: string }, steps: Array<{ id: string, version: number, planId: string, rank: number, title: string, kind: StepKind, doer: Doer, startOn: string, dueOn: string, afterId: string | null, state: StepState, openedAt: string | null, endedAt: string | null, comment: string | null, taskId: string | null, mayAnswer: boolean, doneBy: { id: string, name: string } | null }> };

export type PlanTemplateRowFragment = { id: string, version: number, name: string, active: boolean, steps: Array<{ title: string, kind: StepKind, doer: Doer, days: number, dayKind: DayKind, after: number | null, user: { id: string, name: string } | null }> };

export type PlansQueryVariables = Exact<{
  dealId: string;
  ids?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlansQuery = { plans: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, dealId: string, title: string, templateId: string | null, quoteId: string | null, agreementId: string | null, state: PlanState, createdAt: string, endedAt: string | null, done: number, total: number, starter: { id: string, name: string }, steps: Array<{ id: string, version: number, planId: string, rank: number, title: string, kind: StepKind, doer: Doer, startOn: string, dueOn: string, afterId: string | null, state: StepState, openedAt: string | null, endedAt: string | null, comment: string | null, taskId: string | null, mayAnswer: boolean, doneBy: { id: string, name: string } | null }> }> } };

export type PlanTemplatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PlanTemplatesQuery = { planTemplates: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, name: string, active: boolean, steps: Array<{ title: string, kind: StepKind, doer: Doer, days: number, dayKind: DayKind, after: number | null, user: { id: string, name: string } | null }> }> } };

export type StartPlanMutationVariables = Exact<{
  input: StartPlanInput;
  receipt?: Receipt | null | undefined;
}>;


export type StartPlanMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type StopPlanMutationVariables = Exact<{
  input: PlanVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type StopPlanMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type AddPlanStepMutationVariables = Exact<{
  input: AddPlanStepInput;
  receipt?: Receipt | null | undefined;
}>;


export type AddPlanStepMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditPlanStepMutationVariables = Exact<{
  input: EditPlanStepInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditPlanStepMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type RemovePlanStepMutationVariables = Exact<{
  input: PlanStepVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemovePlanStepMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type AnswerApprovalMutationVariables = Exact<{
  input: AnswerApprovalInput;
  receipt?: Receipt | null | undefined;
}>;


export type AnswerApprovalMutation = { answer: { seq: number, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CreatePlanTemplateMutationVariables = Exact<{
  input: CreatePlanTemplateInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreatePlanTemplateMutation = { answer: { seq: number } };

export type EditPlanTemplateMutationVariables = Exact<{
  input: EditPlanTemplateInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditPlanTemplateMutation = { answer: { seq: number } };

export type WatchPresenceSubscriptionVariables = Exact<{
  placeId: string;
  clientId: string;
}>;


export type WatchPresenceSubscription = { presence: { others: number, people: Array<{ clientId: string, hue: number, openedId: string | null, heldId: string | null, overStageId: string | null, heldX: number | null, heldY: number | null, editedId: string | null, editedField: string | null, editedToId: string | null, talkedToId: string | null, user: { id: string, name: string } }> } };

export type AnnounceMutationVariables = Exact<{
  input: AnnounceInput;
}>;


export type AnnounceMutation = { announce: boolean };

export type RegistryPartyRowFragment = { isPerson: boolean, isBranch: boolean, isExample: boolean, name: string, fullName: string | null, inn: string, kpp: string | null, ogrn: string | null, legalAddress: string | null, directorName: string | null, directorPost: string | null, state: PartyState };

export type RegistryPartiesQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type RegistryPartiesQuery = { registryParties: { trouble: RegistryTrouble | null, parties: Array<{ isPerson: boolean, isBranch: boolean, isExample: boolean, name: string, fullName: string | null, inn: string, kpp: string | null, ogrn: string | null, legalAddress: string | null, directorName: string | null, directorPost: string | null, state: PartyState, known: { key: string, id: string | null, name: string, by: Array<LeadMatchBy>, likeness: Likeness, owner: { id: string, name: string } } | null }> } };

export type RegistryBankQueryVariables = Exact<{
  bik: string;
}>;


export type RegistryBankQuery = { registryBank: { trouble: RegistryTrouble | null, bank: { bik: string, name: string, correspondentAccount: string | null, isOpen: boolean } | null } };

export type RegistryDifferencesQueryVariables = Exact<{
  input: RegistryDifferencesInput;
}>;


export type RegistryDifferencesQuery = { registryDifferences: { isMainInstead: boolean, trouble: RegistryTrouble | null, party: { isPerson: boolean, isBranch: boolean, isExample: boolean, name: string, fullName: string | null, inn: string, kpp: string | null, ogrn: string | null, legalAddress: string | null, directorName: string | null, directorPost: string | null, state: PartyState }, differences: Array<{ field: RegistryField, ours: string | null, theirs: string }> } };

export type FillFromRegistryMutationVariables = Exact<{
  input: FillFromRegistryInput;
  receipt?: Receipt | null | undefined;
}>;


export type FillFromRegistryMutation = { answer: { seq: number, legalEntity: { id: string, version: number, partnerId: string, name: string, fullName: string | null, inn: string | null, kpp: string | null, ogrn: string | null, country: string | null, taxNumber: string | null, legalAddress: string | null, directorName: string | null, directorPost: string | null, registryState: PartyState | null, registryCheckedAt: string | null, registryChanges: Array<{ field: RegistryField, old: string | null, new: string | null, at: string }> } | null } };

export type RelationshipTypeRowFragment = { id: string, version: number, name: string, inverseName: string, fromKind: EndKind, toKind: EndKind, conducts: boolean, decides: boolean, archivedAt: string | null };

export type RelationshipRowFragment = { id: string, version: number, typeId: string, strength: number, since: string | null, until: string | null, comment: string | null, createdAt: string, can: Array<string>, from: { id: string, kind: EndKind, name: string }, to: { id: string, kind: EndKind, name: string }, author: { id: string, name: string } | null };

export type RelationshipsQueryVariables = Exact<{
  of: EndInput;
  ids?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RelationshipsQuery = { relationships: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, typeId: string, strength: number, since: string | null, until: string | null, comment: string | null, createdAt: string, can: Array<string>, from: { id: string, kind: EndKind, name: string }, to: { id: string, kind: EndKind, name: string }, author: { id: string, name: string } | null }> } };

export type RelationshipSuggestionsQueryVariables = Exact<{
  of: EndInput;
}>;


export type RelationshipSuggestionsQuery = { relationshipSuggestions: Array<{ id: string, kind: EndKind, name: string, by: SuggestedBy, about: string }> };

export type PossibleEndsQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
  partners: boolean;
  persons: boolean;
}>;


export type PossibleEndsQuery = { partners?: { nodes: Array<{ id: string, name: string }> }, persons?: { nodes: Array<{ id: string, name: string, jobTitle: string | null, partner: { id: string, name: string } | null }> } };

export type RelationshipGraphQueryVariables = Exact<{
  around: EndInput;
  steps: number;
  most: number;
}>;


export type RelationshipGraphQuery = { relationshipGraph: { asOf: string, cut: boolean, nodes: Array<{ id: string, kind: EndKind, name: string, steps: number, x: number | null, y: number | null }>, links: Array<{ nature: LinkNature, id: string | null, typeId: string | null, from: string, to: string, strength: number, since: string | null, until: string | null }> } };

export type InfluencePathsQueryVariables = Exact<{
  dealId: string;
  first: number;
}>;


export type InfluencePathsQuery = { influencePaths: { hiddenDeciders: number, deciders: Array<{ id: string, kind: EndKind, name: string }>, paths: Array<{ chance: number, strength: number, contacts: number, lastAt: string | null, user: { id: string, name: string }, first: { id: string, kind: EndKind, name: string }, steps: Array<{ from: { id: string, kind: EndKind, name: string }, to: { id: string, kind: EndKind, name: string }, link: { nature: LinkNature, id: string | null, typeId: string | null, from: string, to: string, strength: number, since: string | null, until: string | null } }> }> } };

export type AddRelationshipMutationVariables = Exact<{
  input: AddRelationshipInput;
  receipt?: Receipt | null | undefined;
}>;


export type AddRelationshipMutation = { answer: { seq: number, relationship: { id: string, version: number, typeId: string, strength: number, since: string | null, until: string | null, comment: string | null, createdAt: string, can: Array<string>, from: { id: string, kind: EndKind, name: string }, to: { id: string, kind: EndKind, name: string }, author: { id: string, name: string } | null } | null } };

export type EditRelationshipMutationVariables = Exact<{
  input: EditRelationshipInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditRelationshipMutation = { answer: { seq: number, relationship: { id: string, version: number, typeId: string, strength: number, since: string | null, until: string | null, comment: string | null, createdAt: string, can: Array<string>, from: { id: string, kind: EndKind, name: string }, to: { id: string, kind: EndKind, name: string }, author: { id: string, name: string } | null } | null } };

export type RemoveRelationshipMutationVariables = Exact<{
  input: RelationshipVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveRelationshipMutation = { answer: { seq: number, relationship: { id: string, version: number, typeId: string, strength: number, since: string | null, until: string | null, comment: string | null, createdAt: string, can: Array<string>, from: { id: string, kind: EndKind, name: string }, to: { id: string, kind: EndKind, name: string }, author: { id: string, name: string } | null } | null } };

export type DismissSuggestionMutationVariables = Exact<{
  input: DismissSuggestionInput;
  receipt?: Receipt | null | undefined;
}>;


export type DismissSuggestionMutation = { answer: { seq: number } };

export type PlaceInGraphMutationVariables = Exact<{
  input: GraphPlaceInput;
  receipt?: Receipt | null | undefined;
}>;


export type PlaceInGraphMutation = { answer: { seq: number } };

export type CreateRelationshipTypeMutationVariables = Exact<{
  input: CreateRelationshipTypeInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateRelationshipTypeMutation = { answer: { seq: number, relationshipType: { id: string, version: number, name: string, inverseName: string, fromKind: EndKind, toKind: EndKind, conducts: boolean, decides: boolean, archivedAt: string | null } | null } };

export type EditRelationshipTypeMutationVariables = Exact<{
  input: EditRelationshipTypeInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditRelationshipTypeMutation = { answer: { seq: number, relationshipType: { id: string, version: number, name: string, inverseName: string, fromKind: EndKind, toKind: EndKind, conducts: boolean, decides: boolean, archivedAt: string | null } | null } };

export type ArchiveRelationshipTypeMutationVariables = Exact<{
  input: ArchiveRelationshipTypeInput;
  receipt?: Receipt | null | undefined;
}>;


export type ArchiveRelationshipTypeMutation = { answer: { seq: number, relationshipType: { id: string, version: number, name: string, inverseName: string, fromKind: EndKind, toKind: EndKind, conducts: boolean, decides: boolean, archivedAt: string | null } | null } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: { asOf: string, nodes: Array<
      | { __typename: 'Deal', id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null }
      | { __typename: 'Lead', id: string, version: number, text: string, contact: string | null, company: string | null, topic: string | null, channel: ChannelKind, channelId: string | null, phones: Array<string>, emails: Array<string>, inn: string | null, repeated: boolean, receivedAt: string, answerDueAt: string, answeredAt: string | null, messages: number, lastMessageAt: string, state: LeadState, snoozedUntil: string | null, rejectReason: RejectReason | null, mergedIntoId: string | null, closedAt: string | null, heldUntil: string | null, dealId: string | null, assignee: { id: string, name: string } | null, team: { id: string, name: string } | null, heldBy: { id: string, name: string } | null, closedBy: { id: string, name: string } | null, cameBy: { id: string, name: string } | null, partner: { id: string, name: string } | null }
      | { __typename: 'Partner', id: string, version: number, name: string, legalType: PartnerType, clientSince: string | null, kinds: Array<PartnerKind>, tags: Array<string>, phones: Array<string>, emails: Array<string>, site: string | null, notes: string | null, custom: Record<string, string | boolean | string[] | null>, parent: { id: string, name: string } | null, addresses: Array<{ kind: AddressKind, text: string }>, owner: { id: string, name: string }, team: { id: string, name: string } | null }
      | { __typename: 'Person', id: string, version: number, name: string, jobTitle: string | null, worksSince: string | null, birthday: string | null, notes: string | null, phones: Array<string>, emails: Array<string>, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null }
    > } };

export type MeFieldsFragment = { email: string, role: Role, visibility: Visibility, locale: Locale, theme: Theme, timeZone: string, reminder: Reminder, remindsOfDays: boolean, sessionId: string | null, asOf: string, demo: boolean, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { me: { email: string, role: Role, visibility: Visibility, locale: Locale, theme: Theme, timeZone: string, reminder: Reminder, remindsOfDays: boolean, sessionId: string | null, asOf: string, demo: boolean, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } } | null, pipelines: { asOf: string, nodes: Array<{ id: string, version: number, name: string, control: Control, rank: number, archived: boolean, stages: Array<{ id: string, name: string, rank: number, probability: number, idleDays: number | null, gates: Array<GateKind>, taskTitle: string | null, taskDays: number, taskDayKind: DayKind, offers: Array<{ kind: TaskKind, required: boolean }> }> }> }, users: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null }> }, teams: { asOf: string, nodes: Array<{ id: string, version: number, name: string, parentId: string | null }> }, calendarYears: { asOf: string, nodes: Array<{ id: string, version: number, year: number, days: Array<{ day: string, working: boolean, reason: string, official: boolean }> }> }, lostReasons: { asOf: string, nodes: Array<{ id: string, version: number, name: string, requiresCompetitor: boolean, active: boolean }> }, customFields: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, target: CustomTarget, name: string, type: CustomType, position: string, archivedAt: string | null, options: Array<{ id: string, name: string, removed: boolean }> }> }, relationshipTypes: { asOf: string, nodes: Array<{ id: string, version: number, name: string, inverseName: string, fromKind: EndKind, toKind: EndKind, conducts: boolean, decides: boolean, archivedAt: string | null }> } };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { me: { email: string, role: Role, visibility: Visibility, locale: Locale, theme: Theme, timeZone: string, reminder: Reminder, remindsOfDays: boolean, sessionId: string | null, asOf: string, demo: boolean, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } } | null };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { email: string, role: Role, visibility: Visibility, locale: Locale, theme: Theme, timeZone: string, reminder: Reminder, remindsOfDays: boolean, sessionId: string | null, asOf: string, demo: boolean, user: { id: string, version: number, name: string, initials: string, hue: number, role: Role, active: boolean, jobTitle: string | null, team: { id: string, name: string } | null } } };

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

export type TaskRowFragment = { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, commitmentId: string | null, stepId: string | null, approval: boolean, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, mayAnswer: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, commitmentId: string | null, stepId: string | null, approval: boolean, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, mayAnswer: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditTaskMutationVariables = Exact<{
  input: EditTaskInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, commitmentId: string | null, stepId: string | null, approval: boolean, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, mayAnswer: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
  receipt?: Receipt | null | undefined;
}>;


export type CompleteTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, commitmentId: string | null, stepId: string | null, approval: boolean, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, mayAnswer: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type CancelTaskMutationVariables = Exact<{
  input: TaskVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type CancelTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, commitmentId: string | null, stepId: string | null, approval: boolean, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, mayAnswer: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type ReopenTaskMutationVariables = Exact<{
  input: TaskVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type ReopenTaskMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, commitmentId: string | null, stepId: string | null, approval: boolean, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, mayAnswer: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type AddCheckLineMutationVariables = Exact<{
  input: AddCheckLineInput;
  receipt?: Receipt | null | undefined;
}>;


export type AddCheckLineMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, commitmentId: string | null, stepId: string | null, approval: boolean, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, mayAnswer: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type EditCheckLineMutationVariables = Exact<{
  input: EditCheckLineInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditCheckLineMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, commitmentId: string | null, stepId: string | null, approval: boolean, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, mayAnswer: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type RemoveCheckLineMutationVariables = Exact<{
  input: CheckLineVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveCheckLineMutation = { answer: { seq: number, task: { id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, commitmentId: string | null, stepId: string | null, approval: boolean, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, mayAnswer: boolean, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } } | null, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null } };

export type TasksQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  filter?: TaskFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TasksQuery = { tasks: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, dealId: string | null, chainId: string | null, stageId: string | null, commitmentId: string | null, stepId: string | null, approval: boolean, kind: TaskKind, title: string, text: string | null, priority: TaskPriority, place: string | null, dueAt: string, dueOn: string | null, endsAt: string | null, remindAt: string | null, state: TaskState, result: string | null, createdAt: string, doneAt: string | null, mayChange: boolean, mayAnswer: boolean, deal: { id: string, version: number, number: number, title: string, pipelineId: string, stageId: string, position: string, status: DealStatus, manual: boolean, sum: string | null, currency: Currency, amount: string | null, probability: number | null, wayProgress: number, partnerState: PartyState | null, expectedOn: string | null, source: ChannelKind | null, nextTaskId: string | null, nextDueAt: string | null, nextDueOn: string | null, nextKind: TaskKind | null, nextTitle: string | null, stepsDone: number, stepsTotal: number, createdAt: string, stageSince: string, activeAt: string, closedAt: string | null, competitor: string | null, custom: Record<string, string | boolean | string[] | null>, partner: { id: string, name: string } | null, owner: { id: string, name: string }, team: { id: string, name: string } | null, lostReason: { id: string, name: string } | null } | null, checklist: Array<{ id: string, text: string, done: boolean }>, partner: { id: string, name: string } | null, assignee: { id: string, name: string }, author: { id: string, name: string } }> } };

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


export type TimelineQuery = { timeline: { asOf: string, next: string | null, nodes: Array<{ id: string, kind: TimelineKind, at: string, linked: boolean, deal: { id: string, name: string } | null, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, file: { id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null } | null, interaction: { id: string, chainId: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, taskId: string | null, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null, happening: { seq: number, name: string, particulars: Record<string, unknown>, actor: { id: string, name: string } | null, names: Array<{ id: string, name: string }>, changes: Array<{ field: string, old: string | null, new: string | null }> } | null, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null }> }> }, pinnedComment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null };

export type TimelineEntryRowFragment = { id: string, kind: TimelineKind, at: string, linked: boolean, deal: { id: string, name: string } | null, comment: { id: string, version: number, dealId: string | null, partnerId: string | null, text: string | null, createdAt: string, editedAt: string | null, pinned: boolean, removedAt: string | null, author: { id: string, name: string } | null, mentions: Array<{ id: string, name: string }>, removedBy: { id: string, name: string } | null } | null, file: { id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null } | null, interaction: { id: string, chainId: string, kind: InteractionKind, direction: Direction | null, topic: string, text: string | null, result: string | null, heldAt: string, endedAt: string | null, place: string | null, important: boolean, taskId: string | null, commitments: Array<{ id: string, version: number, interactionId: string, side: CommitmentSide, text: string, dueOn: string, dueAt: string, state: CommitmentState, keptAt: string | null, createdAt: string }> } | null, happening: { seq: number, name: string, particulars: Record<string, unknown>, actor: { id: string, name: string } | null, names: Array<{ id: string, name: string }>, changes: Array<{ field: string, old: string | null, new: string | null }> } | null, files: Array<{ id: string, name: string, type: string, size: number, createdAt: string, removedAt: string | null, author: { id: string, name: string } | null, removedBy: { id: string, name: string } | null }> };

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

export type SavedViewRowFragment = { id: string, version: number, name: string, shared: boolean, layout: ViewLayout, pipelineId: string, rank: number, removed: boolean, filter: { pipelineId: string | null, ownerIds: Array<string> | null, teamIds: Array<string> | null, statuses: Array<DealStatus> | null, colours: Array<DealColour> | null, noNextStep: boolean | null, sources: Array<ChannelKind> | null, currencies: Array<Currency> | null, sumFrom: string | null, sumTo: string | null, expectedFrom: string | null, expectedTo: string | null, text: string | null }, sort: { by: DealSortKey, descending: boolean } | null, columns: Array<{ of: DealColumn, fieldId: string | null, width: number | null }>, owner: { id: string, name: string } };

export type SavedViewsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SavedViewsQuery = { savedViews: { asOf: string, next: string | null, nodes: Array<{ id: string, version: number, name: string, shared: boolean, layout: ViewLayout, pipelineId: string, rank: number, removed: boolean, filter: { pipelineId: string | null, ownerIds: Array<string> | null, teamIds: Array<string> | null, statuses: Array<DealStatus> | null, colours: Array<DealColour> | null, noNextStep: boolean | null, sources: Array<ChannelKind> | null, currencies: Array<Currency> | null, sumFrom: string | null, sumTo: string | null, expectedFrom: string | null, expectedTo: string | null, text: string | null }, sort: { by: DealSortKey, descending: boolean } | null, columns: Array<{ of: DealColumn, fieldId: string | null, width: number | null }>, owner: { id: string, name: string } }> } };

export type CreateViewMutationVariables = Exact<{
  input: CreateViewInput;
  receipt?: Receipt | null | undefined;
}>;


export type CreateViewMutation = { answer: { seq: number, savedView: { id: string, version: number, name: string, shared: boolean, layout: ViewLayout, pipelineId: string, rank: number, removed: boolean, filter: { pipelineId: string | null, ownerIds: Array<string> | null, teamIds: Array<string> | null, statuses: Array<DealStatus> | null, colours: Array<DealColour> | null, noNextStep: boolean | null, sources: Array<ChannelKind> | null, currencies: Array<Currency> | null, sumFrom: string | null, sumTo: string | null, expectedFrom: string | null, expectedTo: string | null, text: string | null }, sort: { by: DealSortKey, descending: boolean } | null, columns: Array<{ of: DealColumn, fieldId: string | null, width: number | null }>, owner: { id: string, name: string } } | null } };

export type EditViewMutationVariables = Exact<{
  input: EditViewInput;
  receipt?: Receipt | null | undefined;
}>;


export type EditViewMutation = { answer: { seq: number, savedView: { id: string, version: number, name: string, shared: boolean, layout: ViewLayout, pipelineId: string, rank: number, removed: boolean, filter: { pipelineId: string | null, ownerIds: Array<string> | null, teamIds: Array<string> | null, statuses: Array<DealStatus> | null, colours: Array<DealColour> | null, noNextStep: boolean | null, sources: Array<ChannelKind> | null, currencies: Array<Currency> | null, sumFrom: string | null, sumTo: string | null, expectedFrom: string | null, expectedTo: string | null, text: string | null }, sort: { by: DealSortKey, descending: boolean } | null, columns: Array<{ of: DealColumn, fieldId: string | null, width: number | null }>, owner: { id: string, name: string } } | null } };

export type RemoveViewMutationVariables = Exact<{
  input: ViewVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RemoveViewMutation = { answer: { seq: number, savedView: { id: string, version: number, name: string, shared: boolean, layout: ViewLayout, pipelineId: string, rank: number, removed: boolean, filter: { pipelineId: string | null, ownerIds: Array<string> | null, teamIds: Array<string> | null, statuses: Array<DealStatus> | null, colours: Array<DealColour> | null, noNextStep: boolean | null, sources: Array<ChannelKind> | null, currencies: Array<Currency> | null, sumFrom: string | null, sumTo: string | null, expectedFrom: string | null, expectedTo: string | null, text: string | null }, sort: { by: DealSortKey, descending: boolean } | null, columns: Array<{ of: DealColumn, fieldId: string | null, width: number | null }>, owner: { id: string, name: string } } | null } };

export type RestoreViewMutationVariables = Exact<{
  input: ViewVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type RestoreViewMutation = { answer: { seq: number, savedView: { id: string, version: number, name: string, shared: boolean, layout: ViewLayout, pipelineId: string, rank: number, removed: boolean, filter: { pipelineId: string | null, ownerIds: Array<string> | null, teamIds: Array<string> | null, statuses: Array<DealStatus> | null, colours: Array<DealColour> | null, noNextStep: boolean | null, sources: Array<ChannelKind> | null, currencies: Array<Currency> | null, sumFrom: string | null, sumTo: string | null, expectedFrom: string | null, expectedTo: string | null, text: string | null }, sort: { by: DealSortKey, descending: boolean } | null, columns: Array<{ of: DealColumn, fieldId: string | null, width: number | null }>, owner: { id: string, name: string } } | null } };

export type CalendarYearRowFragment = { id: string, version: number, year: number, days: Array<{ day: string, working: boolean, reason: string, official: boolean }> };

export type SetCalendarDayMutationVariables = Exact<{
  input: SetCalendarDayInput;
  receipt?: Receipt | null | undefined;
}>;


export type SetCalendarDayMutation = { answer: { seq: number, calendarYear: { id: string, version: number, year: number, days: Array<{ day: string, working: boolean, reason: string, official: boolean }> } | null } };

export type ResetCalendarYearMutationVariables = Exact<{
  input: CalendarYearVerbInput;
  receipt?: Receipt | null | undefined;
}>;


export type ResetCalendarYearMutation = { answer: { seq: number, calendarYear: { id: string, version: number, year: number, days: Array<{ day: string, working: boolean, reason: string, official: boolean }> } | null } };

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
export const ChannelRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ChannelRow on Channel {
  id
  version
  name
  kind
  isLeadSource
  teamId
  assignment
  memberIds
  rules {
    field
    value
    userId
  }
  joinsChains
  joinsDeals
  answerMinutes
  archivedAt
}
    `, {"fragmentName":"ChannelRow"}) as unknown as TypedDocumentString<ChannelRowFragment, unknown>;
export const MailServerRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MailServerRow on MailServerAccess {
  host
  port
  security
  user
  hasPassword
}
    `, {"fragmentName":"MailServerRow"}) as unknown as TypedDocumentString<MailServerRowFragment, unknown>;
export const ConsentTextRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsentTextRow on ConsentText {
  id
  documentId
  number
  purpose
  label
  text
  required
  publishedAt
  path
}
    `, {"fragmentName":"ConsentTextRow"}) as unknown as TypedDocumentString<ConsentTextRowFragment, unknown>;
export const RateRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RateRow on CurrencyRate {
  id
  version
  currency
  day
  rate
  source
}
    `, {"fragmentName":"RateRow"}) as unknown as TypedDocumentString<RateRowFragment, unknown>;
export const CustomFieldRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CustomFieldRow on CustomField {
  id
  version
  target
  name
  type
  options {
    id
    name
    removed
  }
  position
  archivedAt
}
    `, {"fragmentName":"CustomFieldRow"}) as unknown as TypedDocumentString<CustomFieldRowFragment, unknown>;
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
    snoozed
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
export const PaperPlanFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
    `, {"fragmentName":"PaperPlan"}) as unknown as TypedDocumentString<PaperPlanFragment, unknown>;
export const AgreementRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AgreementRow on Agreement {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}
    fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}`, {"fragmentName":"AgreementRow"}) as unknown as TypedDocumentString<AgreementRowFragment, unknown>;
export const QuoteRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment QuoteRow on Quote {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}
    fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}`, {"fragmentName":"QuoteRow"}) as unknown as TypedDocumentString<QuoteRowFragment, unknown>;
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
export const PartnerImportRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PartnerImportRow on PartnerImport {
  id
  version
  fileName
  createdAt
  encoding
  delimiter
  sheets
  sheet
  columns {
    head
    field
    customFieldId
  }
  key
  keyFieldId
  rule
  state
  total
  done
  created
  changed
  same
  wrong
  warned
  undone
  kept
  startedAt
  endedAt
  lostRight
  hasRows
  undoUntil
  owner {
    id
    name
  }
  can
}
    `, {"fragmentName":"PartnerImportRow"}) as unknown as TypedDocumentString<PartnerImportRowFragment, unknown>;
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
  answerTo
  unconfirmed
  leftOut
  leftOutNames
  isAnswerToStrange
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
    leadId
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
  files {
    ...FileRow
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
}`, {"fragmentName":"InteractionRow"}) as unknown as TypedDocumentString<InteractionRowFragment, unknown>;
export const LeadRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LeadRow on Lead {
  id
  version
  text
  contact
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}
    `, {"fragmentName":"LeadRow"}) as unknown as TypedDocumentString<LeadRowFragment, unknown>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
    `, {"fragmentName":"DealRow"}) as unknown as TypedDocumentString<DealRowFragment, unknown>;
export const LeadMatchRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LeadMatchRow on LeadMatch {
  key
  kind
  id
  name
  by
  isPotential
  partnerId
  owner {
    id
    name
  }
  deals {
    ...DealRow
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"fragmentName":"LeadMatchRow"}) as unknown as TypedDocumentString<LeadMatchRowFragment, unknown>;
export const MergedPersonFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MergedPerson on Person {
  id
  name
  jobTitle
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  birthday
  notes
  phones
  emails
  messengerIds
  custom
}
    `, {"fragmentName":"MergedPerson"}) as unknown as TypedDocumentString<MergedPersonFragment, unknown>;
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
  partner {
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
export const ClientRuleRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClientRuleRow on ClientRule {
  legalType
  needs
}
    `, {"fragmentName":"ClientRuleRow"}) as unknown as TypedDocumentString<ClientRuleRowFragment, unknown>;
export const PartnerRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PartnerRow on Partner {
  id
  version
  name
  legalType
  clientSince
  kinds
  parent {
    id
    name
  }
  tags
  addresses {
    kind
    text
  }
  phones
  emails
  site
  notes
  owner {
    id
    name
  }
  team {
    id
    name
  }
  custom
}
    `, {"fragmentName":"PartnerRow"}) as unknown as TypedDocumentString<PartnerRowFragment, unknown>;
export const LegalEntityRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LegalEntityRow on LegalEntity {
  id
  version
  partnerId
  name
  fullName
  inn
  kpp
  ogrn
  country
  taxNumber
  legalAddress
  directorName
  directorPost
  registryState
  registryCheckedAt
  registryChanges {
    field
    old
    new
    at
  }
}
    `, {"fragmentName":"LegalEntityRow"}) as unknown as TypedDocumentString<LegalEntityRowFragment, unknown>;
export const BankAccountRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BankAccountRow on BankAccount {
  id
  version
  partnerId
  legalEntityId
  bik
  bankName
  correspondentAccount
  account
  kind
  currency
  isMain
  closedOn
}
    `, {"fragmentName":"BankAccountRow"}) as unknown as TypedDocumentString<BankAccountRowFragment, unknown>;
export const LegalSideFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LegalSide on LegalEntity {
  ...LegalEntityRow
  bankAccounts(first: 50) {
    nodes {
      ...BankAccountRow
    }
  }
  periods {
    id
    since
    name
    kpp
    legalAddress
  }
}
    fragment BankAccountRow on BankAccount {
  id
  version
  partnerId
  legalEntityId
  bik
  bankName
  correspondentAccount
  account
  kind
  currency
  isMain
  closedOn
}
fragment LegalEntityRow on LegalEntity {
  id
  version
  partnerId
  name
  fullName
  inn
  kpp
  ogrn
  country
  taxNumber
  legalAddress
  directorName
  directorPost
  registryState
  registryCheckedAt
  registryChanges {
    field
    old
    new
    at
  }
}`, {"fragmentName":"LegalSide"}) as unknown as TypedDocumentString<LegalSideFragment, unknown>;
export const KnownRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment KnownRow on Duplicate {
  key
  id
  name
  owner {
    id
    name
  }
  by
  likeness
}
    `, {"fragmentName":"KnownRow"}) as unknown as TypedDocumentString<KnownRowFragment, unknown>;
export const PersonRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  worksSince
  birthday
  notes
  phones
  emails
  custom
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
  worksSince
  birthday
  notes
  phones
  emails
  custom
  partner {
    id
    name
  }
}`, {"fragmentName":"DealPersonRow"}) as unknown as TypedDocumentString<DealPersonRowFragment, unknown>;
export const EmploymentRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EmploymentRow on Employment {
  id
  version
  personId
  jobTitle
  since
  until
  person {
    id
    name
  }
  partner {
    id
    name
  }
}
    `, {"fragmentName":"EmploymentRow"}) as unknown as TypedDocumentString<EmploymentRowFragment, unknown>;
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
export const PlanStepRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PlanStepRow on PlanStep {
  id
  version
  planId
  rank
  title
  kind
  doer
  doneBy {
    id
    name
  }
  startOn
  dueOn
  afterId
  state
  openedAt
  endedAt
  comment
  taskId
  mayAnswer
}
    `, {"fragmentName":"PlanStepRow"}) as unknown as TypedDocumentString<PlanStepRowFragment, unknown>;
export const PlanRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PlanRow on Plan {
  id
  version
  dealId
  title
  templateId
  quoteId
  agreementId
  state
  starter {
    id
    name
  }
  createdAt
  endedAt
  done
  total
  steps {
    ...PlanStepRow
  }
}
    fragment PlanStepRow on PlanStep {
  id
  version
  planId
  rank
  title
  kind
  doer
  doneBy {
    id
    name
  }
  startOn
  dueOn
  afterId
  state
  openedAt
  endedAt
  comment
  taskId
  mayAnswer
}`, {"fragmentName":"PlanRow"}) as unknown as TypedDocumentString<PlanRowFragment, unknown>;
export const PlanTemplateRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PlanTemplateRow on PlanTemplate {
  id
  version
  name
  active
  steps {
    title
    kind
    doer
    user {
      id
      name
    }
    days
    dayKind
    after
  }
}
    `, {"fragmentName":"PlanTemplateRow"}) as unknown as TypedDocumentString<PlanTemplateRowFragment, unknown>;
export const RegistryPartyRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RegistryPartyRow on RegistryParty {
  isPerson
  isBranch
  isExample
  name
  fullName
  inn
  kpp
  ogrn
  legalAddress
  directorName
  directorPost
  state
}
    `, {"fragmentName":"RegistryPartyRow"}) as unknown as TypedDocumentString<RegistryPartyRowFragment, unknown>;
export const RelationshipTypeRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RelationshipTypeRow on RelationshipType {
  id
  version
  name
  inverseName
  fromKind
  toKind
  conducts
  decides
  archivedAt
}
    `, {"fragmentName":"RelationshipTypeRow"}) as unknown as TypedDocumentString<RelationshipTypeRowFragment, unknown>;
export const RelationshipRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RelationshipRow on Relationship {
  id
  version
  typeId
  from {
    id
    kind
    name
  }
  to {
    id
    kind
    name
  }
  strength
  since
  until
  comment
  author {
    id
    name
  }
  createdAt
  can
}
    `, {"fragmentName":"RelationshipRow"}) as unknown as TypedDocumentString<RelationshipRowFragment, unknown>;
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
  reminder
  remindsOfDays
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
  commitmentId
  stepId
  approval
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
  mayAnswer
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
  linked
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
    currencies
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
    fieldId
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
export const CalendarYearRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CalendarYearRow on CalendarYear {
  id
  version
  year
  days {
    day
    working
    reason
    official
  }
}
    `, {"fragmentName":"CalendarYearRow"}) as unknown as TypedDocumentString<CalendarYearRowFragment, unknown>;
export const ChannelsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Channels($first: Int!, $after: String) {
  channels(first: $first, after: $after) {
    asOf
    next
    nodes {
      ...ChannelRow
    }
  }
}
    fragment ChannelRow on Channel {
  id
  version
  name
  kind
  isLeadSource
  teamId
  assignment
  memberIds
  rules {
    field
    value
    userId
  }
  joinsChains
  joinsDeals
  answerMinutes
  archivedAt
}`, {"hash":"sha256:4dd1242cc386c04a8f00826e6406bbbfbd1d98326ebf8391866cc8fff75bddf8"}) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const CreateChannelDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateChannel($input: CreateChannelInput!, $receipt: Receipt) {
  answer: createChannel(input: $input, receipt: $receipt) {
    seq
    channel {
      ...ChannelRow
    }
  }
}
    fragment ChannelRow on Channel {
  id
  version
  name
  kind
  isLeadSource
  teamId
  assignment
  memberIds
  rules {
    field
    value
    userId
  }
  joinsChains
  joinsDeals
  answerMinutes
  archivedAt
}`, {"hash":"sha256:d1e661d05767f2e577e42b47e29bba97a7c8a0fcccfe678d8483f8aa00aa49f2"}) as unknown as TypedDocumentString<CreateChannelMutation, CreateChannelMutationVariables>;
export const EditChannelDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditChannel($input: EditChannelInput!, $receipt: Receipt) {
  answer: editChannel(input: $input, receipt: $receipt) {
    seq
    channel {
      ...ChannelRow
    }
  }
}
    fragment ChannelRow on Channel {
  id
  version
  name
  kind
  isLeadSource
  teamId
  assignment
  memberIds
  rules {
    field
    value
    userId
  }
  joinsChains
  joinsDeals
  answerMinutes
  archivedAt
}`, {"hash":"sha256:dffdc0b7ef618e9257fe27dac804d671fcf2efd20f673b07e8b4eec65ef4261d"}) as unknown as TypedDocumentString<EditChannelMutation, EditChannelMutationVariables>;
export const ArchiveChannelDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ArchiveChannel($input: ArchiveChannelInput!, $receipt: Receipt) {
  answer: archiveChannel(input: $input, receipt: $receipt) {
    seq
    channel {
      ...ChannelRow
    }
  }
}
    fragment ChannelRow on Channel {
  id
  version
  name
  kind
  isLeadSource
  teamId
  assignment
  memberIds
  rules {
    field
    value
    userId
  }
  joinsChains
  joinsDeals
  answerMinutes
  archivedAt
}`, {"hash":"sha256:ef68191e5f649643388a84319cd1cd87d3c7c5378b9c2d714fda5fe70883a249"}) as unknown as TypedDocumentString<ArchiveChannelMutation, ArchiveChannelMutationVariables>;
export const TestChannelDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TestChannel($input: TestChannelInput!) {
  testChannel(input: $input) {
    seq
    outcome
    leadId
  }
}
    `, {"hash":"sha256:38d1f3b2bf5424b0bed58aca94bb5aadfdd63f8345a8661a8d4cb359b380274a"}) as unknown as TypedDocumentString<TestChannelMutation, TestChannelMutationVariables>;
export const IncomingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Incoming($channelId: ID!) {
  incomingCount(channelId: $channelId) {
    taken
    passedOver
    failed
  }
}
    `, {"hash":"sha256:a38fb79717bb976231681b5adbed1b1198c8e2878f23f1c4aabfda1ef384dfb5"}) as unknown as TypedDocumentString<IncomingQuery, IncomingQueryVariables>;
export const IncomingFailuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query IncomingFailures($channelId: ID!, $first: Int!, $after: String) {
  incomingFailures(channelId: $channelId, first: $first, after: $after) {
    asOf
    next
    nodes {
      id
      at
      sender
      topic
      outcome
      error
      leadId
    }
  }
}
    `, {"hash":"sha256:dbfb9c7ac2d7026c8c191f2b35072f35e7f3528b931356267102c7be95dd1715"}) as unknown as TypedDocumentString<IncomingFailuresQuery, IncomingFailuresQueryVariables>;
export const IncomingPassedOverDocument = /*#__PURE__*/ new TypedDocumentString(`
    query IncomingPassedOver($channelId: ID!, $first: Int!, $after: String) {
  incomingPassedOver(channelId: $channelId, first: $first, after: $after) {
    asOf
    next
    nodes {
      id
      at
      sender
      topic
      outcome
      error
      leadId
    }
  }
}
    `, {"hash":"sha256:e6da79fb4f1b890d3af72126f48723cfedb1273b436531277c12ecc841a93407"}) as unknown as TypedDocumentString<IncomingPassedOverQuery, IncomingPassedOverQueryVariables>;
export const RetryIncomingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RetryIncoming($input: RetryIncomingInput!) {
  retryIncoming(input: $input) {
    id
    outcome
    error
  }
}
    `, {"hash":"sha256:665cc9a14cee4b326d4c8bfff2197d08063c87fe45d9bf8c8816d207edd38df9"}) as unknown as TypedDocumentString<RetryIncomingMutation, RetryIncomingMutationVariables>;
export const MailAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MailAccount($channelId: ID!) {
  canKeepPasswords(channelId: $channelId)
  mailAccount(channelId: $channelId) {
    id
    version
    address
    senderName
    imap {
      ...MailServerRow
    }
    folder
    smtp {
      ...MailServerRow
    }
    state
    syncedAt
    failure
    failingSince
  }
}
    fragment MailServerRow on MailServerAccess {
  host
  port
  security
  user
  hasPassword
}`, {"hash":"sha256:fd934daa3ce734c7aea27ffa989ebb9907c1e99d502251a72e28caff17296afa"}) as unknown as TypedDocumentString<MailAccountQuery, MailAccountQueryVariables>;
export const SetMailAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetMailAccount($input: SetMailAccountInput!, $receipt: Receipt) {
  answer: setMailAccount(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:4b40b2d0a82413e793e1b32b6f5584dbf966761d680d694d0516102c2c91f553"}) as unknown as TypedDocumentString<SetMailAccountMutation, SetMailAccountMutationVariables>;
export const ResyncMailAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResyncMailAccount($input: ResyncMailAccountInput!, $receipt: Receipt) {
  answer: resyncMailAccount(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:ce8920e380ab59453144d0bbe3271f6c114b7d442af5131f512123fd90011c99"}) as unknown as TypedDocumentString<ResyncMailAccountMutation, ResyncMailAccountMutationVariables>;
export const CheckMailAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CheckMailAccount($input: CheckMailAccountInput!) {
  checkMailAccount(input: $input) {
    imap
    smtp
  }
}
    `, {"hash":"sha256:a88a636219e3c8065345976563b171f3effc219aed5985ef56ecc97bb9ff8219"}) as unknown as TypedDocumentString<CheckMailAccountMutation, CheckMailAccountMutationVariables>;
export const SiteFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SiteForm($channelId: ID!, $origin: String!) {
  siteForm(channelId: $channelId) {
    id
    version
    path
    origins
    senders
    refused
    refusedAt
    title
    thanks
    fields {
      field
      required
    }
    consents {
      ...ConsentTextRow
    }
  }
  siteFormSnippet(channelId: $channelId, origin: $origin)
}
    fragment ConsentTextRow on ConsentText {
  id
  documentId
  number
  purpose
  label
  text
  required
  publishedAt
  path
}`, {"hash":"sha256:01e6b25e44b888c5bac0716e315e39241d246b0962bae1cf17e8c8f1e5d39836"}) as unknown as TypedDocumentString<SiteFormQuery, SiteFormQueryVariables>;
export const GivenConsentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GivenConsents($channelId: ID!, $first: Int!, $after: String) {
  givenConsents(channelId: $channelId, first: $first, after: $after) {
    next
    nodes {
      consent {
        id
        at
        address
        contact
        interactionId
      }
      text {
        id
        number
        label
        purpose
      }
    }
  }
}
    `, {"hash":"sha256:428f25b8fed87b2db417498effa03bbd885e62d5879985a7fcdb4c0dd1913f3b"}) as unknown as TypedDocumentString<GivenConsentsQuery, GivenConsentsQueryVariables>;
export const EditSiteFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditSiteForm($input: EditSiteFormInput!, $receipt: Receipt) {
  answer: editSiteForm(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:f1ac667f2374fde69c29ada2399bdb38b93817691b448a16c01e12c2f575782d"}) as unknown as TypedDocumentString<EditSiteFormMutation, EditSiteFormMutationVariables>;
export const RenewSiteFormKeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RenewSiteFormKey($input: RenewSiteFormKeyInput!, $receipt: Receipt) {
  answer: renewSiteFormKey(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:a8c8e9e999357fbb01658c688a0aa8a791ed993e85a97d32348655863222d211"}) as unknown as TypedDocumentString<RenewSiteFormKeyMutation, RenewSiteFormKeyMutationVariables>;
export const PublishConsentTextDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishConsentText($input: PublishConsentTextInput!, $receipt: Receipt) {
  answer: publishConsentText(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:d8aabb34898d55a4a3658e573f45a2e04bd85fd872fbeba21bd642a9930b17b3"}) as unknown as TypedDocumentString<PublishConsentTextMutation, PublishConsentTextMutationVariables>;
export const RetireConsentTextDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RetireConsentText($input: RetireConsentTextInput!, $receipt: Receipt) {
  answer: retireConsentText(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:baa0ad7065165e3542afc2e7bf09a37dfde4f54a8f9b17a0c01052806e3d4dc7"}) as unknown as TypedDocumentString<RetireConsentTextMutation, RetireConsentTextMutationVariables>;
export const DealPlacesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DealPlaces($ids: [ID!]!, $zone: Zone!, $first: Int!) {
  deals(ids: $ids, zone: $zone, first: $first) {
    nodes {
      id
      people(first: 10) {
        nodes {
          id
          person {
            id
            phones
          }
        }
      }
      legalEntities(first: 1) {
        nodes {
          id
          inn
        }
      }
    }
  }
}
    `, {"hash":"sha256:c04467097ab92a2abfaf62456b0d49b6522540a350c1345696674c1aed14cf00"}) as unknown as TypedDocumentString<DealPlacesQuery, DealPlacesQueryVariables>;
export const PartnerPlaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnerPlace($id: ID!) {
  partner(id: $id) {
    id
    legalEntities(first: 1) {
      nodes {
        id
        inn
      }
    }
  }
  persons(partnerId: $id, first: 10) {
    nodes {
      id
      phones
    }
  }
}
    `, {"hash":"sha256:570d8c9f48bfec931e6c8c5056e3cd6a5bddb98320e66eadad893d45bbab5fa6"}) as unknown as TypedDocumentString<PartnerPlaceQuery, PartnerPlaceQueryVariables>;
export const MentionReachDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MentionReach($input: MentionReachInput!) {
  mentionReach(input: $input) {
    outsideIds
    letsIn
  }
}
    `, {"hash":"sha256:67a358cebf4cd80a3b4b3b3f9e50299a9cd2a1c4e6975ccb4d70ce95a9f43448"}) as unknown as TypedDocumentString<MentionReachQuery, MentionReachQueryVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:4d9b9238d073c91dcf2025137cf5b28a0efb9bb9b79a94d3114b2d4df8bb424b"}) as unknown as TypedDocumentString<AddCommentMutation, AddCommentMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:8319bc819aebd8f109894fddef369e79cb272589f888fe26ceb9bed1f939d23f"}) as unknown as TypedDocumentString<EditCommentMutation, EditCommentMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:2d555e30f10b6ea9013fd9c0f6dd8f0fcf73d70c43b3c8464eb4c61675d22567"}) as unknown as TypedDocumentString<RemoveCommentMutation, RemoveCommentMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:e22a0d6e3271967e063076cf705ebf777a823a73e5c442084707f8d787f3d88b"}) as unknown as TypedDocumentString<RestoreCommentMutation, RestoreCommentMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:a75032abf9bc650cbe74070a431bdf0790b16e7ac90c06fcca533750f43c313d"}) as unknown as TypedDocumentString<PinCommentMutation, PinCommentMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:b1136f12e490201c67f932d5bc1e104dfca2545af1c79e84aec7c2af30e1baec"}) as unknown as TypedDocumentString<UnpinCommentMutation, UnpinCommentMutationVariables>;
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
        ... on Channel {
          ...ChannelRow
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
        ... on CustomField {
          ...CustomFieldRow
        }
        ... on RelationshipType {
          ...RelationshipTypeRow
        }
        ... on CalendarYear {
          ...CalendarYearRow
        }
        ... on SavedView {
          ...SavedViewRow
        }
      }
    }
  }
}
    fragment ChannelRow on Channel {
  id
  version
  name
  kind
  isLeadSource
  teamId
  assignment
  memberIds
  rules {
    field
    value
    userId
  }
  joinsChains
  joinsDeals
  answerMinutes
  archivedAt
}
fragment CustomFieldRow on CustomField {
  id
  version
  target
  name
  type
  options {
    id
    name
    removed
  }
  position
  archivedAt
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment LeadRow on Lead {
  id
  version
  text
  contact
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}
fragment PartnerRow on Partner {
  id
  version
  name
  legalType
  clientSince
  kinds
  parent {
    id
    name
  }
  tags
  addresses {
    kind
    text
  }
  phones
  emails
  site
  notes
  owner {
    id
    name
  }
  team {
    id
    name
  }
  custom
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
fragment RelationshipTypeRow on RelationshipType {
  id
  version
  name
  inverseName
  fromKind
  toKind
  conducts
  decides
  archivedAt
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
    currencies
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
    fieldId
    width
  }
  rank
  removed
  owner {
    id
    name
  }
}
fragment CalendarYearRow on CalendarYear {
  id
  version
  year
  days {
    day
    working
    reason
    official
  }
}`, {"hash":"sha256:f34f447511d3e040d132126865b6de0a078552ab24af7465689badb09bf86016"}) as unknown as TypedDocumentString<WatchChangesSubscription, WatchChangesSubscriptionVariables>;
export const RecordNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecordNames($ids: [ID!]!) {
  recordNames(ids: $ids) {
    id
    record {
      id
      name
    }
  }
}
    `, {"hash":"sha256:f0a6102995af00ce1208a6775c3d040515df7b018a96aab5d805d1de486674eb"}) as unknown as TypedDocumentString<RecordNamesQuery, RecordNamesQueryVariables>;
export const CurrentRatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CurrentRates {
  currentRates {
    ...RateRow
  }
}
    fragment RateRow on CurrencyRate {
  id
  version
  currency
  day
  rate
  source
}`, {"hash":"sha256:dc0de6671a1c65e688a0c700975ffd7601066f2cc3630015a2111db762ad6507"}) as unknown as TypedDocumentString<CurrentRatesQuery, CurrentRatesQueryVariables>;
export const CurrencyRatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CurrencyRates($currency: Currency, $first: Int!, $after: String) {
  currencyRates(currency: $currency, first: $first, after: $after) {
    asOf
    next
    nodes {
      ...RateRow
    }
  }
}
    fragment RateRow on CurrencyRate {
  id
  version
  currency
  day
  rate
  source
}`, {"hash":"sha256:8bb2acf25c0260e17991ed8891270e3e8cf2535bdff66d6e507106c132530863"}) as unknown as TypedDocumentString<CurrencyRatesQuery, CurrencyRatesQueryVariables>;
export const SetCurrencyRateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetCurrencyRate($input: SetCurrencyRateInput!, $receipt: Receipt) {
  answer: setCurrencyRate(input: $input, receipt: $receipt) {
    seq
    currencyRate {
      ...RateRow
    }
  }
}
    fragment RateRow on CurrencyRate {
  id
  version
  currency
  day
  rate
  source
}`, {"hash":"sha256:f8eb54a1c2da9479b74f5deb6ae82bbc11fab9f75f07d59daf74d48f9487d78d"}) as unknown as TypedDocumentString<SetCurrencyRateMutation, SetCurrencyRateMutationVariables>;
export const AskForRatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AskForRates {
  askForRates {
    ...RateRow
  }
}
    fragment RateRow on CurrencyRate {
  id
  version
  currency
  day
  rate
  source
}`, {"hash":"sha256:d2b8961c713da7b4fa244e96662981bd0ac6dc545dab16cd8cbdb51f8b71cf58"}) as unknown as TypedDocumentString<AskForRatesMutation, AskForRatesMutationVariables>;
export const CustomFieldsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CustomFields($first: Int!, $after: String) {
  customFields(first: $first, after: $after) {
    asOf
    next
    nodes {
      ...CustomFieldRow
    }
  }
}
    fragment CustomFieldRow on CustomField {
  id
  version
  target
  name
  type
  options {
    id
    name
    removed
  }
  position
  archivedAt
}`, {"hash":"sha256:0df3fa2408f180ec914be9c4a2541f0b63b44402a5a5ab4f9f223a40325de1a4"}) as unknown as TypedDocumentString<CustomFieldsQuery, CustomFieldsQueryVariables>;
export const CreateCustomFieldDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateCustomField($input: CreateCustomFieldInput!, $receipt: Receipt) {
  answer: createCustomField(input: $input, receipt: $receipt) {
    seq
    customField {
      ...CustomFieldRow
    }
  }
}
    fragment CustomFieldRow on CustomField {
  id
  version
  target
  name
  type
  options {
    id
    name
    removed
  }
  position
  archivedAt
}`, {"hash":"sha256:98f9f8492d93437c18af1102fa4234de1907efe0619097ca75bff1b90c33d779"}) as unknown as TypedDocumentString<CreateCustomFieldMutation, CreateCustomFieldMutationVariables>;
export const EditCustomFieldDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditCustomField($input: EditCustomFieldInput!, $receipt: Receipt) {
  answer: editCustomField(input: $input, receipt: $receipt) {
    seq
    customField {
      ...CustomFieldRow
    }
  }
}
    fragment CustomFieldRow on CustomField {
  id
  version
  target
  name
  type
  options {
    id
    name
    removed
  }
  position
  archivedAt
}`, {"hash":"sha256:f4f1fd4a9b098a0578bf94dd3931ef62ef247c8f5ffc6adc53d62c869603bc82"}) as unknown as TypedDocumentString<EditCustomFieldMutation, EditCustomFieldMutationVariables>;
export const MoveCustomFieldDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveCustomField($input: MoveCustomFieldInput!, $receipt: Receipt) {
  answer: moveCustomField(input: $input, receipt: $receipt) {
    seq
    customField {
      ...CustomFieldRow
    }
  }
}
    fragment CustomFieldRow on CustomField {
  id
  version
  target
  name
  type
  options {
    id
    name
    removed
  }
  position
  archivedAt
}`, {"hash":"sha256:5d3f3cf7fd05ef6815199cc28c584ea9c626c87f01cef3d243f81a62766144fc"}) as unknown as TypedDocumentString<MoveCustomFieldMutation, MoveCustomFieldMutationVariables>;
export const ArchiveCustomFieldDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ArchiveCustomField($input: ArchiveCustomFieldInput!, $receipt: Receipt) {
  answer: archiveCustomField(input: $input, receipt: $receipt) {
    seq
    customField {
      ...CustomFieldRow
    }
  }
}
    fragment CustomFieldRow on CustomField {
  id
  version
  target
  name
  type
  options {
    id
    name
    removed
  }
  position
  archivedAt
}`, {"hash":"sha256:ec2a8e9d97404313ec0995faa642da80e883f0add58c368040c8db1ad2014205"}) as unknown as TypedDocumentString<ArchiveCustomFieldMutation, ArchiveCustomFieldMutationVariables>;
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
    snoozed
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment LeadRow on Lead {
  id
  version
  text
  contact
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
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
}`, {"hash":"sha256:2cccdbc9b18ed45884e752e196e88367ede7959b4b5e4f05d99a6623eb166861"}) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:df7e93f7a75b24bbfa46f0a0e73986d983197fa2f7446fdeb96b350f96485a59"}) as unknown as TypedDocumentString<BoardColumnQuery, BoardColumnQueryVariables>;
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
    snoozed
  }
}`, {"hash":"sha256:b63104286eac59e681d0945e8c02b326f4ca9c1ffa0bac7f63bdf562b22fe1dd"}) as unknown as TypedDocumentString<WatchHeadsSubscription, WatchHeadsSubscriptionVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:603447db221eeec31158fd96587be5fc61fc69377db212008d50b357bfe354cd"}) as unknown as TypedDocumentString<AssignDealsMutation, AssignDealsMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:20daed06d007a997c12a1f497852160dcaeb6f447d6c19d1de0d52eb4342bc28"}) as unknown as TypedDocumentString<PlaceDealsMutation, PlaceDealsMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:3bacd808f23e044fc6080bfe12d071a299c3d92ea313329f5f32c019cfaa9bcc"}) as unknown as TypedDocumentString<CreateTasksMutation, CreateTasksMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:c3b7ae324bb11ce128313fe3d5ef7aa14382bc40b29ba2a242b68379512dc5fe"}) as unknown as TypedDocumentString<CancelTasksMutation, CancelTasksMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:765c05ac02dc4696056382f23061437e5c490b759c6024eb4fd4a2b016b37eda"}) as unknown as TypedDocumentString<DealQuery, DealQueryVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:282b8004c7fb2d8bc0490ce5ee8c53d1377e30c34bd783246e7b1cc479f72938"}) as unknown as TypedDocumentString<DealsQuery, DealsQueryVariables>;
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
      step
    }
  }
}
    `, {"hash":"sha256:004ea24aa4ca6cae5804e9977f778b80788ba5d5e09aab9ec063cf9fa94afefb"}) as unknown as TypedDocumentString<MoveTargetsQuery, MoveTargetsQueryVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:4da0f12d04893776d70d31e890de718fab2a3c4b11467f57d3871a23dd31ef50"}) as unknown as TypedDocumentString<CreateDealMutation, CreateDealMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:48391789a3ea6cb6f17ae63011d734a950ea830a57e285a71fa351f3619e2901"}) as unknown as TypedDocumentString<EditDealMutation, EditDealMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:44c807f7e986c67588bba1634493edf02e1692e892b4ec29f094ae80bbb890fe"}) as unknown as TypedDocumentString<AssignDealMutation, AssignDealMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:187e823070105e7733d8731929cbc29fbe2d7a07a6c63951ad9123a99dcb8bc6"}) as unknown as TypedDocumentString<MoveDealMutation, MoveDealMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:be930a5be07db7c4a6d2cc553eb504675af675030786c7044ec1b8d2db7bbfa2"}) as unknown as TypedDocumentString<MoveDealsMutation, MoveDealsMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:c8163720889b0a9629211835684ac5ff284e44d76698139d875eac75b607f291"}) as unknown as TypedDocumentString<WinDealMutation, WinDealMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:17baeec23bbe11ea58b1ce6e9ae0aba83f6d4807bb674efabd832038ccae3470"}) as unknown as TypedDocumentString<LoseDealMutation, LoseDealMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:2391f53389e7f4ce5b15d298ad9f0bff6714bb39ffd529232aa96f43c2e6415c"}) as unknown as TypedDocumentString<ReopenDealMutation, ReopenDealMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:2c8075f6e077d8b714139e9336081e94a05b31d3b73e5aa4a35719ec34a1ed27"}) as unknown as TypedDocumentString<ShareDealMutation, ShareDealMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:5d2fb4d83fc847122127c9371c25ca2322e38ceffc8de14dc4f06e177ab8cc7b"}) as unknown as TypedDocumentString<UnshareDealMutation, UnshareDealMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:ddc2f5490a83569616b13b1718e17755a32fb5c1c461055d013e3d1ab7422126"}) as unknown as TypedDocumentString<SwitchToManualMutation, SwitchToManualMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:3675ee53a5dc6ee3c1c340f9403d14b06ae80a35d124262c03eae4073db674f9"}) as unknown as TypedDocumentString<ChangePipelineMutation, ChangePipelineMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment TaskRow on Task {
  id
  version
  dealId
  chainId
  stageId
  commitmentId
  stepId
  approval
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
  mayAnswer
}`, {"hash":"sha256:eab1953d82b109ea58d7990c87f23b88ba6f6b2ad42bab749b5ba0308e7e1a39"}) as unknown as TypedDocumentString<OpenedDealQuery, OpenedDealQueryVariables>;
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
      step
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
}`, {"hash":"sha256:ab4f6f930a34baa8fb2d4cdbbcfb1b52cb354c029d0d81235bae1dc70bf93b2c"}) as unknown as TypedDocumentString<DealWayQuery, DealWayQueryVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:e406798d021f39db35894dc51f049c924c99b694ca8c810040960e756603c342"}) as unknown as TypedDocumentString<RemoveDemandLineMutation, RemoveDemandLineMutationVariables>;
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
    fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment AgreementRow on Agreement {
  id
  plan {
    ...PaperPlan
  }
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
  plan {
    ...PaperPlan
  }
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
  fullName
  inn
  kpp
  ogrn
  country
  taxNumber
  legalAddress
  directorName
  directorPost
  registryState
  registryCheckedAt
  registryChanges {
    field
    old
    new
    at
  }
}
fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  worksSince
  birthday
  notes
  phones
  emails
  custom
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
}`, {"hash":"sha256:264e48e84394ea41af57ae6244d99eeac4aaaacf5c3cd398fe2717f2ed996231"}) as unknown as TypedDocumentString<DealPapersQuery, DealPapersQueryVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment AgreementRow on Agreement {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}`, {"hash":"sha256:d70db4ed0d7bd8e48794200e96fcf78bffb82eeaaff086c64f563691273deefa"}) as unknown as TypedDocumentString<CreateAgreementMutation, CreateAgreementMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment AgreementRow on Agreement {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}`, {"hash":"sha256:dbc2da0787f2af98eb46d935ee03560b5ae5b3414fcd609b9465e5b36022695e"}) as unknown as TypedDocumentString<EditAgreementMutation, EditAgreementMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment AgreementRow on Agreement {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}`, {"hash":"sha256:5ee6f8294bb95a97606199d744142e0d59f7e597b1d3658c59469c98b53a08f2"}) as unknown as TypedDocumentString<ActivateAgreementMutation, ActivateAgreementMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment AgreementRow on Agreement {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}`, {"hash":"sha256:8e141b80f6e50b38839a4b6e5a0b8985530931ef97d98c7c5d6046fe6b3d884b"}) as unknown as TypedDocumentString<CloseAgreementMutation, CloseAgreementMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment AgreementRow on Agreement {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}`, {"hash":"sha256:64ef7265f2b0dca83f037a7d31e50e8407b61431123a8574594e05fd358dd02a"}) as unknown as TypedDocumentString<TakeBackAgreementMutation, TakeBackAgreementMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment AgreementRow on Agreement {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}`, {"hash":"sha256:b5f87608584c95e9abe4d2e9549645c2b94225822b1109a737f066eb87e29447"}) as unknown as TypedDocumentString<DeleteAgreementMutation, DeleteAgreementMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment QuoteRow on Quote {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}`, {"hash":"sha256:7184ea694955e2fa5bab1d250f5518ad8c7fa637e08a5a0c5c0506756bf56d5e"}) as unknown as TypedDocumentString<CreateQuoteMutation, CreateQuoteMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment QuoteRow on Quote {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}`, {"hash":"sha256:3789f1f8453e087a76dbfbf97ccb4bdc4351829ed3cef08ed60abec77f3999b5"}) as unknown as TypedDocumentString<EditQuoteMutation, EditQuoteMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment QuoteRow on Quote {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}`, {"hash":"sha256:e35303b8e82c91f2546dd086bad0d591c66dccbc23e5c49def0011358cdca12d"}) as unknown as TypedDocumentString<SendQuoteMutation, SendQuoteMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment QuoteRow on Quote {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}`, {"hash":"sha256:55db42fc032943e32499a1cc9ce2c003bbc1c034abac2615b7d1eb2a85a8044f"}) as unknown as TypedDocumentString<AcceptQuoteMutation, AcceptQuoteMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment QuoteRow on Quote {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}`, {"hash":"sha256:ff9b1e3d785f2395a8a672bca2509057a8b67ff010e9a8431b36f0aa7bff8819"}) as unknown as TypedDocumentString<DeclineQuoteMutation, DeclineQuoteMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment QuoteRow on Quote {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}`, {"hash":"sha256:a5e818ad1788a3d59f6c541a0c6a3e7333b3c8ec478acc63c7bc6e09ed249fd6"}) as unknown as TypedDocumentString<TakeBackQuoteMutation, TakeBackQuoteMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment QuoteRow on Quote {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  sum
  validUntil
  declineReason
  createdAt
}`, {"hash":"sha256:7c128e93b1a003978214189d1b2653bfb39d7c11c639663ac18d5fbc2ee9531f"}) as unknown as TypedDocumentString<DeleteQuoteMutation, DeleteQuoteMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment OrderRow on Order {
  id
  version
  dealId
  number
  state
  sum
  createdAt
}`, {"hash":"sha256:c5887901cb97dfb1c458439cbac97ef1cd5e212cfc670afcb90a22a0739c872e"}) as unknown as TypedDocumentString<CreateOrderMutation, CreateOrderMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment OrderRow on Order {
  id
  version
  dealId
  number
  state
  sum
  createdAt
}`, {"hash":"sha256:859c254ed863bec0a4f8cb7a44cb80ec4679460aa6425eb0a42a721200f1fdd4"}) as unknown as TypedDocumentString<EditOrderMutation, EditOrderMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment OrderRow on Order {
  id
  version
  dealId
  number
  state
  sum
  createdAt
}`, {"hash":"sha256:8c75b4af4aa2331439d8263453201ad8398473d600427581318b38421fb52dad"}) as unknown as TypedDocumentString<PostOrderMutation, PostOrderMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment OrderRow on Order {
  id
  version
  dealId
  number
  state
  sum
  createdAt
}`, {"hash":"sha256:98bc07d427359cfda71b6d4f625507dddcfc3a848dae0fd733ee24d4a4a0216c"}) as unknown as TypedDocumentString<CancelOrderMutation, CancelOrderMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment OrderRow on Order {
  id
  version
  dealId
  number
  state
  sum
  createdAt
}`, {"hash":"sha256:085fbc6fe1c992b8d87fcd3ad3672088217cde5861ec0c5eeff8fce936167574"}) as unknown as TypedDocumentString<TakeBackOrderMutation, TakeBackOrderMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment OrderRow on Order {
  id
  version
  dealId
  number
  state
  sum
  createdAt
}`, {"hash":"sha256:27422f5aadcec76bdaeb9cb9fc250e1dad7b59f0b295b0d18b6cb3fe191fc705"}) as unknown as TypedDocumentString<DeleteOrderMutation, DeleteOrderMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaymentRow on Payment {
  id
  version
  dealId
  sum
  promisedOn
  paidOn
  createdAt
}`, {"hash":"sha256:f9695a221f4afe1104a91470f69fc5de36b8fd0b09fdb8748803b2ab4d232d4b"}) as unknown as TypedDocumentString<CreatePaymentMutation, CreatePaymentMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaymentRow on Payment {
  id
  version
  dealId
  sum
  promisedOn
  paidOn
  createdAt
}`, {"hash":"sha256:1d2b1c7e0969238cd93a527d9df38d7ca553ccabce9d6a64f40fbbc6fe8928f8"}) as unknown as TypedDocumentString<EditPaymentMutation, EditPaymentMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaymentRow on Payment {
  id
  version
  dealId
  sum
  promisedOn
  paidOn
  createdAt
}`, {"hash":"sha256:a32c820f566055831d0375a563a055ae6527e90e64649ac3c6fd001aa049ccd8"}) as unknown as TypedDocumentString<MarkPaidMutation, MarkPaidMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaymentRow on Payment {
  id
  version
  dealId
  sum
  promisedOn
  paidOn
  createdAt
}`, {"hash":"sha256:d198c2c8cc2c6a609f6209797d1096a008cd0fa1e8732fd0eae903684bf3ca07"}) as unknown as TypedDocumentString<UnmarkPaidMutation, UnmarkPaidMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PaymentRow on Payment {
  id
  version
  dealId
  sum
  promisedOn
  paidOn
  createdAt
}`, {"hash":"sha256:642ff325fbdfa65034b8bf79e287d8c5197eeb7f75b2ac9f97c9025e039837b1"}) as unknown as TypedDocumentString<DeletePaymentMutation, DeletePaymentMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment ShipmentRow on Shipment {
  id
  version
  dealId
  sum
  promisedOn
  shippedOn
  createdAt
}`, {"hash":"sha256:39412823f12a593240b8e4fa3d66591755eedd511227ced97f098fb3a86a2b67"}) as unknown as TypedDocumentString<CreateShipmentMutation, CreateShipmentMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment ShipmentRow on Shipment {
  id
  version
  dealId
  sum
  promisedOn
  shippedOn
  createdAt
}`, {"hash":"sha256:fa5cf9c007f2458630c8cf9258f0bdbe5680f49358a325134e9183cea7f1b425"}) as unknown as TypedDocumentString<EditShipmentMutation, EditShipmentMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment ShipmentRow on Shipment {
  id
  version
  dealId
  sum
  promisedOn
  shippedOn
  createdAt
}`, {"hash":"sha256:772a7540544dea9aed5100435bf6b350faa1e0f293b3e6018172053b56f9f393"}) as unknown as TypedDocumentString<MarkShippedMutation, MarkShippedMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment ShipmentRow on Shipment {
  id
  version
  dealId
  sum
  promisedOn
  shippedOn
  createdAt
}`, {"hash":"sha256:4a9ce2d7ac97191d84afa8a83f1341c105e995d89438da65d39f462f8d16a441"}) as unknown as TypedDocumentString<UnmarkShippedMutation, UnmarkShippedMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment ShipmentRow on Shipment {
  id
  version
  dealId
  sum
  promisedOn
  shippedOn
  createdAt
}`, {"hash":"sha256:1586c974efd9dc28a5c3e395e8629e152d4a57d75e6c7a4a56277418d413afc2"}) as unknown as TypedDocumentString<DeleteShipmentMutation, DeleteShipmentMutationVariables>;
export const PersonDataDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonData($id: ID!) {
  personData(id: $id) {
    places {
      place
      count
    }
    alsoOthers
  }
}
    `, {"hash":"sha256:e92c97b2bc3210db1198936f798a47e0e14dcb4c2975b7495b38d5c5d4b27696"}) as unknown as TypedDocumentString<PersonDataQuery, PersonDataQueryVariables>;
export const PersonMentionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonMentions($id: ID!, $first: Int!, $after: String) {
  personMentions(id: $id, first: $first, after: $after) {
    next
    nodes {
      text
      in {
        kind
        id
      }
    }
  }
}
    `, {"hash":"sha256:a039eaaf7cd382fcd5d18560cace907a95783989cd4c86498b487067eba1454c"}) as unknown as TypedDocumentString<PersonMentionsQuery, PersonMentionsQueryVariables>;
export const ErasePersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ErasePerson($input: ErasePersonInput!, $receipt: Receipt) {
  answer: erasePerson(input: $input, receipt: $receipt) {
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
  worksSince
  birthday
  notes
  phones
  emails
  custom
  partner {
    id
    name
  }
}`, {"hash":"sha256:9205a19351f9e274e3196f37671c5fdb79790b9952db994b99f23d0ed0e83586"}) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
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
export const PartnerImportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnerImports($ids: [ID!], $first: Int!, $after: String) {
  partnerImports(ids: $ids, first: $first, after: $after) {
    nodes {
      ...PartnerImportRow
    }
    next
    asOf
  }
}
    fragment PartnerImportRow on PartnerImport {
  id
  version
  fileName
  createdAt
  encoding
  delimiter
  sheets
  sheet
  columns {
    head
    field
    customFieldId
  }
  key
  keyFieldId
  rule
  state
  total
  done
  created
  changed
  same
  wrong
  warned
  undone
  kept
  startedAt
  endedAt
  lostRight
  hasRows
  undoUntil
  owner {
    id
    name
  }
  can
}`, {"hash":"sha256:7e0e13978951e9515e0bc81bd239cbeddede18ee5648d22da5672d2b6310f779"}) as unknown as TypedDocumentString<PartnerImportsQuery, PartnerImportsQueryVariables>;
export const PartnerImportPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnerImportPreview($ids: [ID!]) {
  partnerImports(ids: $ids, first: 1) {
    nodes {
      id
      preview {
        line
        cells
      }
    }
  }
}
    `, {"hash":"sha256:0994effcf7ef581470a054c3f2087e668b47b7c33ea09b448144b876adba315a"}) as unknown as TypedDocumentString<PartnerImportPreviewQuery, PartnerImportPreviewQueryVariables>;
export const ImportRowsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ImportRows($importId: ID!, $outcome: ImportRowOutcome, $kept: Boolean, $warned: Boolean, $first: Int!, $after: String) {
  importRows(
    importId: $importId
    outcome: $outcome
    kept: $kept
    warned: $warned
    first: $first
    after: $after
  ) {
    nodes {
      line
      cells
      partnerId
      troubles {
        field
        reason
        details
      }
      warnings {
        field
        reason
        details
      }
    }
    next
  }
}
    `, {"hash":"sha256:8f0393591b8c01e65adca850633d83adc9b770a7926118e27472b96dd00483b9"}) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const CreatePartnerImportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreatePartnerImport($input: CreatePartnerImportInput!, $receipt: Receipt) {
  answer: createPartnerImport(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:943cbb0804e9c236008cdbaf0390f65b97b7f91096d1e685d2e08c466892c03a"}) as unknown as TypedDocumentString<CreatePartnerImportMutation, CreatePartnerImportMutationVariables>;
export const CheckPartnerImportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CheckPartnerImport($input: CheckPartnerImportInput!, $receipt: Receipt) {
  answer: checkPartnerImport(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:23d50f6776deacc36e52db0418a688d8552f968353de479001d7162444ad5c6a"}) as unknown as TypedDocumentString<CheckPartnerImportMutation, CheckPartnerImportMutationVariables>;
export const StartPartnerImportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartPartnerImport($input: PartnerImportVerbInput!, $receipt: Receipt) {
  answer: startPartnerImport(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:a5e77055986e06a60e64ad56f55e229ed5c19d3f8e8309e02b478906f49a61c7"}) as unknown as TypedDocumentString<StartPartnerImportMutation, StartPartnerImportMutationVariables>;
export const CancelPartnerImportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelPartnerImport($input: PartnerImportVerbInput!, $receipt: Receipt) {
  answer: cancelPartnerImport(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:509f314bd0673283c385a25ff8c44f6779f0271f41c602550138d79f4d0c5689"}) as unknown as TypedDocumentString<CancelPartnerImportMutation, CancelPartnerImportMutationVariables>;
export const UndoPartnerImportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UndoPartnerImport($input: PartnerImportVerbInput!, $receipt: Receipt) {
  answer: undoPartnerImport(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:0c503fc03d2dcd39dc0cc7d422bbfa4966135083a7ee0aca015e9db3fdc9f5ab"}) as unknown as TypedDocumentString<UndoPartnerImportMutation, UndoPartnerImportMutationVariables>;
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
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  answerTo
  unconfirmed
  leftOut
  leftOutNames
  isAnswerToStrange
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
    leadId
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
  files {
    ...FileRow
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:32d54e71c2c27632c1551455edfba74c9e553bef7fefcfc7ff200df8d66d798e"}) as unknown as TypedDocumentString<InteractionsQuery, InteractionsQueryVariables>;
export const LetterHtmlDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LetterHtml($id: ID!) {
  interactions(ids: [$id], first: 1) {
    nodes {
      id
      html
    }
  }
}
    `, {"hash":"sha256:87dd042ed98ea2ac5e9fd21bc4abc3463c9a77c06875f5e8adb1707ad4bfd093"}) as unknown as TypedDocumentString<LetterHtmlQuery, LetterHtmlQueryVariables>;
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
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  answerTo
  unconfirmed
  leftOut
  leftOutNames
  isAnswerToStrange
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
    leadId
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
  files {
    ...FileRow
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:b87914a70b2ce7dcd773c2e9cc87f78bc07ddf7a64c54e35cfeff7eaedcc68d2"}) as unknown as TypedDocumentString<ChainInteractionsQuery, ChainInteractionsQueryVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
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
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  answerTo
  unconfirmed
  leftOut
  leftOutNames
  isAnswerToStrange
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
    leadId
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
  files {
    ...FileRow
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
  commitmentId
  stepId
  approval
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
  mayAnswer
}`, {"hash":"sha256:b637dcbff2affcd3896b0c243594b12483a06c64109d5e2f39431b391adcb030"}) as unknown as TypedDocumentString<LogInteractionMutation, LogInteractionMutationVariables>;
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
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  answerTo
  unconfirmed
  leftOut
  leftOutNames
  isAnswerToStrange
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
    leadId
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
  files {
    ...FileRow
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:100b5320468f335e7f0cba2307212e934efd6db402e87b6d8a48e64f855fd10a"}) as unknown as TypedDocumentString<ReviewInteractionsMutation, ReviewInteractionsMutationVariables>;
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
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  answerTo
  unconfirmed
  leftOut
  leftOutNames
  isAnswerToStrange
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
    leadId
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
  files {
    ...FileRow
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:cd570a900e0a534e10be7f77b377641f693db9f50f9a8b96efba469d53ff3d05"}) as unknown as TypedDocumentString<DeferInteractionsMutation, DeferInteractionsMutationVariables>;
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
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  answerTo
  unconfirmed
  leftOut
  leftOutNames
  isAnswerToStrange
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
    leadId
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
  files {
    ...FileRow
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:9a298b5a39c5e606d254acc8b7cad73403b8a5a5d56137ad6364d76bad67b9b4"}) as unknown as TypedDocumentString<SetInteractionResponsibleMutation, SetInteractionResponsibleMutationVariables>;
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
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  answerTo
  unconfirmed
  leftOut
  leftOutNames
  isAnswerToStrange
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
    leadId
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
  files {
    ...FileRow
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:47145e11d19b8908f6ba7a04c459fdc1f2f9fb84183ca3cbb8a07eca512da1f4"}) as unknown as TypedDocumentString<SetInteractionSubjectMutation, SetInteractionSubjectMutationVariables>;
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
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  answerTo
  unconfirmed
  leftOut
  leftOutNames
  isAnswerToStrange
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
    leadId
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
  files {
    ...FileRow
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:491aa6af05921d12e42f17a6ce7da120febd49c6a81c512860602a13f7b7c70a"}) as unknown as TypedDocumentString<EditInteractionMutation, EditInteractionMutationVariables>;
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
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  answerTo
  unconfirmed
  leftOut
  leftOutNames
  isAnswerToStrange
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
    leadId
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
  files {
    ...FileRow
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:c89505447132c52b51b0dbda9f5b70d41d7003fc497e0c795973d5c98c517190"}) as unknown as TypedDocumentString<UnlinkInteractionMutation, UnlinkInteractionMutationVariables>;
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
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  answerTo
  unconfirmed
  leftOut
  leftOutNames
  isAnswerToStrange
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
    leadId
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
  files {
    ...FileRow
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:4e0fe6c831998856bb81ca4a65449821f185ddc54dbdcbe669b1b4ff00f9c43b"}) as unknown as TypedDocumentString<CreatePersonFromInteractionMutation, CreatePersonFromInteractionMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:07a1b03300b3c14425a6d40afea55a751fa0d5912c3768214be5d751feb84876"}) as unknown as TypedDocumentString<CreateDealFromInteractionMutation, CreateDealFromInteractionMutationVariables>;
export const AnswerInteractionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerInteraction($input: AnswerInteractionInput!, $receipt: Receipt) {
  answer: answerInteraction(input: $input, receipt: $receipt) {
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
fragment InteractionRow on Interaction {
  id
  version
  chainId
  kind
  direction
  answerTo
  unconfirmed
  leftOut
  leftOutNames
  isAnswerToStrange
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
    leadId
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
  files {
    ...FileRow
  }
  commitments {
    ...CommitmentRow
  }
}`, {"hash":"sha256:6874f441ae08d309f7f697e422132781cdada45b216bb0e5a14bc1bd249a1298"}) as unknown as TypedDocumentString<AnswerInteractionMutation, AnswerInteractionMutationVariables>;
export const LeadsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Leads($filter: LeadFilter, $first: Int!, $after: String) {
  leads(filter: $filter, first: $first, after: $after) {
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
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:fa979f546808071bd25877df7e3e55894f6f6e61ecdfa69a312cf60c094d82d7"}) as unknown as TypedDocumentString<LeadsQuery, LeadsQueryVariables>;
export const WaitingLeadsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WaitingLeads {
  waitingLeads {
    count
    overdue
    changesAt
  }
}
    `, {"hash":"sha256:66c427265410af1ede701e8b4430b4cd44dbe0ef762897cd4d6ccc5ab54f07e0"}) as unknown as TypedDocumentString<WaitingLeadsQuery, WaitingLeadsQueryVariables>;
export const OpenedLeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenedLead($id: ID!) {
  interactions(filter: {leadId: $id}, first: 1) {
    asOf
  }
  lead(id: $id) {
    ...LeadRow
    can
    deal {
      id
      number
      title
    }
  }
  leadMatches(id: $id) {
    ...LeadMatchRow
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment LeadRow on Lead {
  id
  version
  text
  contact
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}
fragment LeadMatchRow on LeadMatch {
  key
  kind
  id
  name
  by
  isPotential
  partnerId
  owner {
    id
    name
  }
  deals {
    ...DealRow
  }
}`, {"hash":"sha256:381fbe8131f4856f68f537ccd266d69ad30514bb3597d091ae2db733c11aadd5"}) as unknown as TypedDocumentString<OpenedLeadQuery, OpenedLeadQueryVariables>;
export const LeadMatchesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LeadMatches($input: IdentityInput!) {
  leadMatches(input: $input) {
    ...LeadMatchRow
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment LeadMatchRow on LeadMatch {
  key
  kind
  id
  name
  by
  isPotential
  partnerId
  owner {
    id
    name
  }
  deals {
    ...DealRow
  }
}`, {"hash":"sha256:77619bbcf37f187293ac1eec85a8dc287aebf127234d4fc38268444575fc998e"}) as unknown as TypedDocumentString<LeadMatchesQuery, LeadMatchesQueryVariables>;
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
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:308c1b07543438892d4fe878e5d8fc07ff8ad47ebddbd176820df1156782df21"}) as unknown as TypedDocumentString<CreateLeadMutation, CreateLeadMutationVariables>;
export const AcceptLeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptLead($input: AcceptLeadInput!, $receipt: Receipt) {
  answer: acceptLead(input: $input, receipt: $receipt) {
    seq
    lead {
      ...LeadRow
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment LeadRow on Lead {
  id
  version
  text
  contact
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:74acf27af2f99d6eab074ed018ebca8119fcdbde318b646bf5161b3187594eb8"}) as unknown as TypedDocumentString<AcceptLeadMutation, AcceptLeadMutationVariables>;
export const RejectLeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RejectLead($input: RejectLeadInput!, $receipt: Receipt) {
  answer: rejectLead(input: $input, receipt: $receipt) {
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
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:f68cac67898db6cb1efdd30f8d873969abd81313a35a76bae7980bb96b67a691"}) as unknown as TypedDocumentString<RejectLeadMutation, RejectLeadMutationVariables>;
export const ReopenLeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenLead($input: LeadVerbInput!, $receipt: Receipt) {
  answer: reopenLead(input: $input, receipt: $receipt) {
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
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:19179257e6b0221c3d4574eabd5efe2f0bec6a16d7cd1481ed9d28365a6a8917"}) as unknown as TypedDocumentString<ReopenLeadMutation, ReopenLeadMutationVariables>;
export const SnoozeLeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SnoozeLead($input: SnoozeLeadInput!, $receipt: Receipt) {
  answer: snoozeLead(input: $input, receipt: $receipt) {
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
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:7ea7cdd2868002849fbbb37f53d4417188fb536e2207f6eb269efdf5eef64a8c"}) as unknown as TypedDocumentString<SnoozeLeadMutation, SnoozeLeadMutationVariables>;
export const WakeLeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WakeLead($input: LeadVerbInput!, $receipt: Receipt) {
  answer: wakeLead(input: $input, receipt: $receipt) {
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
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:02bba715404e7b0139c03e15c9aa304064aeb5f797335765c855c8e06fa6479e"}) as unknown as TypedDocumentString<WakeLeadMutation, WakeLeadMutationVariables>;
export const AssignLeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssignLead($input: AssignLeadInput!, $receipt: Receipt) {
  answer: assignLead(input: $input, receipt: $receipt) {
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
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:dfffedcb15eccc2deee3165b3fc90a2faf8a2d29396dd6cfd391cc84b578e8b3"}) as unknown as TypedDocumentString<AssignLeadMutation, AssignLeadMutationVariables>;
export const HoldLeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HoldLead($input: LeadVerbInput!, $receipt: Receipt) {
  answer: holdLead(input: $input, receipt: $receipt) {
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
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:0b6663fe941c8e7af1e15bcb34407952fb28383fe38f4e8d7bf9b474ad4e37a4"}) as unknown as TypedDocumentString<HoldLeadMutation, HoldLeadMutationVariables>;
export const ReleaseLeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReleaseLead($input: LeadVerbInput!, $receipt: Receipt) {
  answer: releaseLead(input: $input, receipt: $receipt) {
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
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:49f556adeb30d9ce082df377bb44fc90bf65efb9e67d3b34fe0567b4d50fd48b"}) as unknown as TypedDocumentString<ReleaseLeadMutation, ReleaseLeadMutationVariables>;
export const RejectLeadsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RejectLeads($input: RejectLeadsInput!, $receipt: Receipt) {
  answer: rejectLeads(input: $input, receipt: $receipt) {
    seq
    leads {
      ...LeadRow
    }
  }
}
    fragment LeadRow on Lead {
  id
  version
  text
  contact
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:2a7013e26b30d1ce53b96e8f593bd5eb815b42b13341532b03415d20020fcb25"}) as unknown as TypedDocumentString<RejectLeadsMutation, RejectLeadsMutationVariables>;
export const ImportLeadsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ImportLeads($input: ImportLeadsInput!, $receipt: Receipt) {
  answer: importLeads(input: $input, receipt: $receipt) {
    seq
    refused {
      row
      reason
      owner {
        id
        name
      }
      team {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:eb3ab1b5f0a60f520b4b9d42c98b8eb0c119d16c3c772bc0436202cc152db0d7"}) as unknown as TypedDocumentString<ImportLeadsMutation, ImportLeadsMutationVariables>;
export const MergeCandidatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MergeCandidates($kind: EndKind!, $dismissed: Boolean!, $first: Int!, $after: String) {
  mergeCandidates(
    kind: $kind
    dismissed: $dismissed
    first: $first
    after: $after
  ) {
    next
    nodes {
      first {
        id
        name
      }
      second {
        id
        name
      }
      by
      people {
        id
        jobTitle
        partner {
          id
          name
        }
        phones
      }
      dismissedBy {
        id
        name
      }
      dismissedAt
    }
  }
}
    `, {"hash":"sha256:864e1bbdedd0df39fad6f9aef4df21fa56af5fba47767a0da629a4e56c8f0d94"}) as unknown as TypedDocumentString<MergeCandidatesQuery, MergeCandidatesQueryVariables>;
export const MergePreviewsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MergePreviews($input: MergePreviewsInput!) {
  mergePreviews(input: $input) {
    kept {
      id
      name
    }
    gone {
      id
      name
    }
    allowed
    moved {
      what
      count
    }
    keptHas {
      what
      count
    }
    takenFields
    takenCustom
  }
}
    `, {"hash":"sha256:d4d64f1914b138063b35d9e7299e2f0dc40c70208a7eaf72145e6ffbee64c8be"}) as unknown as TypedDocumentString<MergePreviewsQuery, MergePreviewsQueryVariables>;
export const MergedPartnersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MergedPartners($firstId: ID!, $secondId: ID!) {
  first: partner(id: $firstId) {
    ...PartnerRow
  }
  second: partner(id: $secondId) {
    ...PartnerRow
  }
}
    fragment PartnerRow on Partner {
  id
  version
  name
  legalType
  clientSince
  kinds
  parent {
    id
    name
  }
  tags
  addresses {
    kind
    text
  }
  phones
  emails
  site
  notes
  owner {
    id
    name
  }
  team {
    id
    name
  }
  custom
}`, {"hash":"sha256:fe6025591c1949b43adfcc651f97474f34a320675ff1fda9270b92744838e94e"}) as unknown as TypedDocumentString<MergedPartnersQuery, MergedPartnersQueryVariables>;
export const MergedPersonsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MergedPersons($firstId: ID!, $secondId: ID!) {
  first: person(id: $firstId) {
    ...MergedPerson
  }
  second: person(id: $secondId) {
    ...MergedPerson
  }
}
    fragment MergedPerson on Person {
  id
  name
  jobTitle
  partner {
    id
    name
  }
  owner {
    id
    name
  }
  birthday
  notes
  phones
  emails
  messengerIds
  custom
}`, {"hash":"sha256:3b85c43265f303ff4c825d148bd15801fa22a6a43aa095567e44603442096f6f"}) as unknown as TypedDocumentString<MergedPersonsQuery, MergedPersonsQueryVariables>;
export const MergePartnersDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MergePartners($input: MergePartnersInput!, $receipt: Receipt) {
  answer: mergePartners(input: $input, receipt: $receipt) {
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
  legalType
  clientSince
  kinds
  parent {
    id
    name
  }
  tags
  addresses {
    kind
    text
  }
  phones
  emails
  site
  notes
  owner {
    id
    name
  }
  team {
    id
    name
  }
  custom
}`, {"hash":"sha256:d74dfeddbaecf5d6434370bc8fa41e9665d9a55f6cf345879c803f6d346983da"}) as unknown as TypedDocumentString<MergePartnersMutation, MergePartnersMutationVariables>;
export const MergePersonsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MergePersons($input: MergePersonsInput!, $receipt: Receipt) {
  answer: mergePersons(input: $input, receipt: $receipt) {
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
  worksSince
  birthday
  notes
  phones
  emails
  custom
  partner {
    id
    name
  }
}`, {"hash":"sha256:e906078582dfa5642d353bdaf2623f12138518d5e57f3d2a54854fb794af4347"}) as unknown as TypedDocumentString<MergePersonsMutation, MergePersonsMutationVariables>;
export const UndoMergeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UndoMerge($input: UndoMergeInput!, $receipt: Receipt) {
  answer: undoMerge(input: $input, receipt: $receipt) {
    seq
    partner {
      ...PartnerRow
    }
    person {
      ...PersonRow
    }
  }
}
    fragment PartnerRow on Partner {
  id
  version
  name
  legalType
  clientSince
  kinds
  parent {
    id
    name
  }
  tags
  addresses {
    kind
    text
  }
  phones
  emails
  site
  notes
  owner {
    id
    name
  }
  team {
    id
    name
  }
  custom
}
fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  worksSince
  birthday
  notes
  phones
  emails
  custom
  partner {
    id
    name
  }
}`, {"hash":"sha256:5064705c084183d4abf7a9154a29f3cea144e33d025c5b8a6de983acbaf3098b"}) as unknown as TypedDocumentString<UndoMergeMutation, UndoMergeMutationVariables>;
export const DismissDuplicateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DismissDuplicate($input: DuplicateInput!, $receipt: Receipt) {
  answer: dismissDuplicate(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:7a6456c1a4a677104d97ce32b4a0d58d79afe869fb6ab6dde86a8d9a87c57cca"}) as unknown as TypedDocumentString<DismissDuplicateMutation, DismissDuplicateMutationVariables>;
export const RestoreDuplicateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestoreDuplicate($input: DuplicateInput!, $receipt: Receipt) {
  answer: restoreDuplicate(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:26d9d822c815c63c447f83cb684e386cf666b24e9ebc48c4d51409516284b777"}) as unknown as TypedDocumentString<RestoreDuplicateMutation, RestoreDuplicateMutationVariables>;
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
  partner {
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
}`, {"hash":"sha256:6f1d4762156425c3c7397df7ec11c9f3ccb6a8a30ea3485128e518fcb340209b"}) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
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
  partner {
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
}`, {"hash":"sha256:9a955c13a7d95a5040311058c230091a31ed21d8befea29fc9ff24da52add34c"}) as unknown as TypedDocumentString<TheseNotificationsQuery, TheseNotificationsQueryVariables>;
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
export const CreateBankAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateBankAccount($input: CreateBankAccountInput!, $receipt: Receipt) {
  answer: createBankAccount(input: $input, receipt: $receipt) {
    seq
    bankAccount {
      ...BankAccountRow
    }
  }
}
    fragment BankAccountRow on BankAccount {
  id
  version
  partnerId
  legalEntityId
  bik
  bankName
  correspondentAccount
  account
  kind
  currency
  isMain
  closedOn
}`, {"hash":"sha256:b273254442c1c00eaad94c61a8bb3cf681060d5faa07435e71e5cfb9aa0b4ab8"}) as unknown as TypedDocumentString<CreateBankAccountMutation, CreateBankAccountMutationVariables>;
export const EditBankAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditBankAccount($input: EditBankAccountInput!, $receipt: Receipt) {
  answer: editBankAccount(input: $input, receipt: $receipt) {
    seq
    bankAccount {
      ...BankAccountRow
    }
  }
}
    fragment BankAccountRow on BankAccount {
  id
  version
  partnerId
  legalEntityId
  bik
  bankName
  correspondentAccount
  account
  kind
  currency
  isMain
  closedOn
}`, {"hash":"sha256:8d069c9429dcafccea1c11f37dc8db43aba0c7bad0ecccaa89c3e88c5f151f08"}) as unknown as TypedDocumentString<EditBankAccountMutation, EditBankAccountMutationVariables>;
export const RemoveBankAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveBankAccount($input: BankAccountVerbInput!, $receipt: Receipt) {
  answer: removeBankAccount(input: $input, receipt: $receipt) {
    seq
    bankAccount {
      ...BankAccountRow
    }
  }
}
    fragment BankAccountRow on BankAccount {
  id
  version
  partnerId
  legalEntityId
  bik
  bankName
  correspondentAccount
  account
  kind
  currency
  isMain
  closedOn
}`, {"hash":"sha256:b8c877a9e6203b4b819e0020e8fc2a2fdd8e2b7bd1b58caa0b28d0b30aa62a5e"}) as unknown as TypedDocumentString<RemoveBankAccountMutation, RemoveBankAccountMutationVariables>;
export const ClientRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ClientRules {
  clientRules {
    ...ClientRuleRow
  }
}
    fragment ClientRuleRow on ClientRule {
  legalType
  needs
}`, {"hash":"sha256:9e54ce1523da0a70ef83625d8ba531b09615e9351d3c7cee6226d9afc0a1c9f7"}) as unknown as TypedDocumentString<ClientRulesQuery, ClientRulesQueryVariables>;
export const EditClientRuleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditClientRule($input: EditClientRuleInput!, $receipt: Receipt) {
  answer: editClientRule(input: $input, receipt: $receipt) {
    seq
    clientRule {
      ...ClientRuleRow
    }
  }
}
    fragment ClientRuleRow on ClientRule {
  legalType
  needs
}`, {"hash":"sha256:1aecc27d5e50f1ee9d7ed8f1c1c18081a578258a3bdcd74c5f3c203b40439412"}) as unknown as TypedDocumentString<EditClientRuleMutation, EditClientRuleMutationVariables>;
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
  fullName
  inn
  kpp
  ogrn
  country
  taxNumber
  legalAddress
  directorName
  directorPost
  registryState
  registryCheckedAt
  registryChanges {
    field
    old
    new
    at
  }
}`, {"hash":"sha256:1393cb411848f84d7af9c5dd61db5e20c1165579605b18806788078de152c974"}) as unknown as TypedDocumentString<CreateLegalEntityMutation, CreateLegalEntityMutationVariables>;
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
  fullName
  inn
  kpp
  ogrn
  country
  taxNumber
  legalAddress
  directorName
  directorPost
  registryState
  registryCheckedAt
  registryChanges {
    field
    old
    new
    at
  }
}`, {"hash":"sha256:2d9e94c28f2f46fbe382470c26ec5576aa25c03b57ee2ee48c2636d7a7ebcbdb"}) as unknown as TypedDocumentString<EditLegalEntityMutation, EditLegalEntityMutationVariables>;
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
  fullName
  inn
  kpp
  ogrn
  country
  taxNumber
  legalAddress
  directorName
  directorPost
  registryState
  registryCheckedAt
  registryChanges {
    field
    old
    new
    at
  }
}`, {"hash":"sha256:f1fbda951695dc22fbe9ad9b3a27bf2c536ee2ec54f3889e27131cfb964a0e99"}) as unknown as TypedDocumentString<RemoveLegalEntityMutation, RemoveLegalEntityMutationVariables>;
export const PartnersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Partners($text: Text, $filter: PartnerFilter, $ids: [ID!], $first: Int!, $after: String) {
  partners(text: $text, filter: $filter, ids: $ids, first: $first, after: $after) {
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
  legalType
  clientSince
  kinds
  parent {
    id
    name
  }
  tags
  addresses {
    kind
    text
  }
  phones
  emails
  site
  notes
  owner {
    id
    name
  }
  team {
    id
    name
  }
  custom
}`, {"hash":"sha256:6a4c56d42bcc8cb34f7d85339e5e1bda22591f7b614dc7ee95b4de4fb736495e"}) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const PartnerCountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnerCount($text: Text, $filter: PartnerFilter) {
  partnerCount(text: $text, filter: $filter)
}
    `, {"hash":"sha256:de1d33b19f41c36927ffaaf64b9cefcfaf46779c8706c76ee3f07943f05a3dba"}) as unknown as TypedDocumentString<PartnerCountQuery, PartnerCountQueryVariables>;
export const PartnerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Partner($id: ID!) {
  partner(id: $id) {
    ...PartnerRow
    can
    legalEntities(first: 1) {
      asOf
    }
  }
}
    fragment PartnerRow on Partner {
  id
  version
  name
  legalType
  clientSince
  kinds
  parent {
    id
    name
  }
  tags
  addresses {
    kind
    text
  }
  phones
  emails
  site
  notes
  owner {
    id
    name
  }
  team {
    id
    name
  }
  custom
}`, {"hash":"sha256:4113df5f8e8e46f71866e2695f183204a51a5749edb4f167d7da12f47bc63802"}) as unknown as TypedDocumentString<PartnerQuery, PartnerQueryVariables>;
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
  legalType
  clientSince
  kinds
  parent {
    id
    name
  }
  tags
  addresses {
    kind
    text
  }
  phones
  emails
  site
  notes
  owner {
    id
    name
  }
  team {
    id
    name
  }
  custom
}`, {"hash":"sha256:a0988ea6dbac2b26bbd1d945071f3e16d76ba7a9013a04444f68f48bd1fb8cf7"}) as unknown as TypedDocumentString<CreatePartnerMutation, CreatePartnerMutationVariables>;
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
  legalType
  clientSince
  kinds
  parent {
    id
    name
  }
  tags
  addresses {
    kind
    text
  }
  phones
  emails
  site
  notes
  owner {
    id
    name
  }
  team {
    id
    name
  }
  custom
}`, {"hash":"sha256:6f6da801f7c1957d98facb1714a7a7c5c96c94a9d5ef9f48901ee90e580f965e"}) as unknown as TypedDocumentString<EditPartnerMutation, EditPartnerMutationVariables>;
export const OpenedPartnerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenedPartner($id: ID!, $most: Int!) {
  partner(id: $id) {
    ...PartnerRow
    hasContact
    can
    legalEntities(first: $most) {
      asOf
      next
      nodes {
        ...LegalSide
      }
    }
    agreements(first: $most) {
      next
      nodes {
        ...AgreementRow
      }
    }
    employments(first: $most) {
      next
      nodes {
        ...EmploymentRow
      }
    }
  }
  persons(partnerId: $id, first: $most) {
    next
    nodes {
      ...PersonRow
    }
  }
}
    fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment AgreementRow on Agreement {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}
fragment BankAccountRow on BankAccount {
  id
  version
  partnerId
  legalEntityId
  bik
  bankName
  correspondentAccount
  account
  kind
  currency
  isMain
  closedOn
}
fragment LegalEntityRow on LegalEntity {
  id
  version
  partnerId
  name
  fullName
  inn
  kpp
  ogrn
  country
  taxNumber
  legalAddress
  directorName
  directorPost
  registryState
  registryCheckedAt
  registryChanges {
    field
    old
    new
    at
  }
}
fragment PartnerRow on Partner {
  id
  version
  name
  legalType
  clientSince
  kinds
  parent {
    id
    name
  }
  tags
  addresses {
    kind
    text
  }
  phones
  emails
  site
  notes
  owner {
    id
    name
  }
  team {
    id
    name
  }
  custom
}
fragment LegalSide on LegalEntity {
  ...LegalEntityRow
  bankAccounts(first: 50) {
    nodes {
      ...BankAccountRow
    }
  }
  periods {
    id
    since
    name
    kpp
    legalAddress
  }
}
fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  worksSince
  birthday
  notes
  phones
  emails
  custom
  partner {
    id
    name
  }
}
fragment EmploymentRow on Employment {
  id
  version
  personId
  jobTitle
  since
  until
  person {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:380b442bed3af7ca9743d49216fa19e0a4e4d7171b9ee7a2c26f036b178606ca"}) as unknown as TypedDocumentString<OpenedPartnerQuery, OpenedPartnerQueryVariables>;
export const PartnerPeopleDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnerPeople($id: ID!, $first: Int!, $after: String) {
  persons(partnerId: $id, first: $first, after: $after) {
    next
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
  worksSince
  birthday
  notes
  phones
  emails
  custom
  partner {
    id
    name
  }
}`, {"hash":"sha256:d8ce583be84e27fa896ac1bc67e3416d90cec13167eb1b2f170dd88c26a07236"}) as unknown as TypedDocumentString<PartnerPeopleQuery, PartnerPeopleQueryVariables>;
export const PartnerEmploymentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnerEmployments($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    id
    employments(first: $first, after: $after) {
      next
      nodes {
        ...EmploymentRow
      }
    }
  }
}
    fragment EmploymentRow on Employment {
  id
  version
  personId
  jobTitle
  since
  until
  person {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:cf01aaf2d890839b236601fff2017b342854fd15eaae15dee880a9200daf966b"}) as unknown as TypedDocumentString<PartnerEmploymentsQuery, PartnerEmploymentsQueryVariables>;
export const PartnerLegalSidesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnerLegalSides($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    id
    legalEntities(first: $first, after: $after) {
      asOf
      next
      nodes {
        ...LegalSide
      }
    }
  }
}
    fragment BankAccountRow on BankAccount {
  id
  version
  partnerId
  legalEntityId
  bik
  bankName
  correspondentAccount
  account
  kind
  currency
  isMain
  closedOn
}
fragment LegalEntityRow on LegalEntity {
  id
  version
  partnerId
  name
  fullName
  inn
  kpp
  ogrn
  country
  taxNumber
  legalAddress
  directorName
  directorPost
  registryState
  registryCheckedAt
  registryChanges {
    field
    old
    new
    at
  }
}
fragment LegalSide on LegalEntity {
  ...LegalEntityRow
  bankAccounts(first: 50) {
    nodes {
      ...BankAccountRow
    }
  }
  periods {
    id
    since
    name
    kpp
    legalAddress
  }
}`, {"hash":"sha256:f839847e5569d1ccc87f8906a892579c00ba5eaad3dc34cd03ade41d9a10ad77"}) as unknown as TypedDocumentString<PartnerLegalSidesQuery, PartnerLegalSidesQueryVariables>;
export const PartnerAgreementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnerAgreements($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    id
    agreements(first: $first, after: $after) {
      next
      nodes {
        ...AgreementRow
      }
    }
  }
}
    fragment PaperPlan on Plan {
  id
  state
  endedAt
  steps {
    id
    kind
    state
    endedAt
    comment
  }
}
fragment AgreementRow on Agreement {
  id
  plan {
    ...PaperPlan
  }
  version
  dealId
  number
  state
  validFrom
  validUntil
  createdAt
}`, {"hash":"sha256:958bc61bc257c61cbac7da39115296a9c212003edced58d506a3923d33227b53"}) as unknown as TypedDocumentString<PartnerAgreementsQuery, PartnerAgreementsQueryVariables>;
export const PartnerDealsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnerDeals($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    id
    deals(first: $first, after: $after) {
      asOf
      next
      nodes {
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:55df11ea92e64e9e601f80d57c34363a8a338cf453f1c29a0142b4183a8e1ac0"}) as unknown as TypedDocumentString<PartnerDealsQuery, PartnerDealsQueryVariables>;
export const PartnerTagsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnerTags($text: Text) {
  partnerTags(text: $text)
}
    `, {"hash":"sha256:d3d8d5a3ba2f6cfb1bb9096563c2840e603b96184d1e8b316c0c8f24f5444582"}) as unknown as TypedDocumentString<PartnerTagsQuery, PartnerTagsQueryVariables>;
export const PartnerChildrenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartnerChildren($id: ID!, $first: Int!, $after: String) {
  partner(id: $id) {
    id
    children(first: $first, after: $after) {
      asOf
      next
      nodes {
        ...PartnerRow
      }
    }
  }
}
    fragment PartnerRow on Partner {
  id
  version
  name
  legalType
  clientSince
  kinds
  parent {
    id
    name
  }
  tags
  addresses {
    kind
    text
  }
  phones
  emails
  site
  notes
  owner {
    id
    name
  }
  team {
    id
    name
  }
  custom
}`, {"hash":"sha256:8cce49375339146b7cb01327795b92428ec40d2fe40ce37e614337baa1c25b9d"}) as unknown as TypedDocumentString<PartnerChildrenQuery, PartnerChildrenQueryVariables>;
export const DuplicatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Duplicates($input: DuplicatesInput!) {
  duplicates(input: $input) {
    ...KnownRow
  }
}
    fragment KnownRow on Duplicate {
  key
  id
  name
  owner {
    id
    name
  }
  by
  likeness
}`, {"hash":"sha256:2fe57a43d4b82a3643a0cc9af15a1a6d37d203ddc2791ebe42eb543c1f4506a2"}) as unknown as TypedDocumentString<DuplicatesQuery, DuplicatesQueryVariables>;
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
  worksSince
  birthday
  notes
  phones
  emails
  custom
  partner {
    id
    name
  }
}`, {"hash":"sha256:411c60792c2f8ce6d335ad1d6d1630540fff5a6fbac4ae8449be8295481f0b48"}) as unknown as TypedDocumentString<PersonsQuery, PersonsQueryVariables>;
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
  worksSince
  birthday
  notes
  phones
  emails
  custom
  partner {
    id
    name
  }
}`, {"hash":"sha256:7ebeafe1f4a01c5f2420d59a3bfcc211cbd6ed0f74c7c626e94dd69839b56166"}) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
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
  worksSince
  birthday
  notes
  phones
  emails
  custom
  partner {
    id
    name
  }
}`, {"hash":"sha256:73f92d0373f672d96d3950d8f1f1b9f5810953eb1842c12280c9752a160b5b3a"}) as unknown as TypedDocumentString<EditPersonMutation, EditPersonMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  worksSince
  birthday
  notes
  phones
  emails
  custom
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
}`, {"hash":"sha256:78a99e11007a12f602034a5ff8e8c7bb465cccf35698c20406c6eb33352efe08"}) as unknown as TypedDocumentString<AddDealPersonMutation, AddDealPersonMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  worksSince
  birthday
  notes
  phones
  emails
  custom
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
}`, {"hash":"sha256:7952b6ae0e4ad2145a36f8db15d020ded3735c7650462fa33c3435ed717ca92a"}) as unknown as TypedDocumentString<EditDealPersonMutation, EditDealPersonMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  worksSince
  birthday
  notes
  phones
  emails
  custom
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
}`, {"hash":"sha256:db38303b5b1714b1e5a91ca6550ba9a9b9e23900050098ea90a6b2aae8e49ee4"}) as unknown as TypedDocumentString<RemoveDealPersonMutation, RemoveDealPersonMutationVariables>;
export const OpenedPersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenedPerson($id: ID!) {
  person(id: $id) {
    ...PersonRow
    can
    erasedAt
    messengerIds
    owner {
      id
      name
    }
    employments {
      ...EmploymentRow
    }
    deals(first: 1) {
      asOf
    }
  }
}
    fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  worksSince
  birthday
  notes
  phones
  emails
  custom
  partner {
    id
    name
  }
}
fragment EmploymentRow on Employment {
  id
  version
  personId
  jobTitle
  since
  until
  person {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:9ee9ecb0e16824d3caa1c87a52e581f4fd3cb5c75ff19b4d6950bdb8041d2465"}) as unknown as TypedDocumentString<OpenedPersonQuery, OpenedPersonQueryVariables>;
export const PersonDealsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonDeals($id: ID!, $first: Int!, $after: String) {
  person(id: $id) {
    id
    deals(first: $first, after: $after) {
      asOf
      next
      nodes {
        id
        role
        deal {
          ...DealRow
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:4d92c948e968413377937683cabd74319d2b46381c4482e9c44e6fc2c531e882"}) as unknown as TypedDocumentString<PersonDealsQuery, PersonDealsQueryVariables>;
export const CreateEmploymentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateEmployment($input: CreateEmploymentInput!, $receipt: Receipt) {
  answer: createEmployment(input: $input, receipt: $receipt) {
    seq
    employment {
      ...EmploymentRow
    }
  }
}
    fragment EmploymentRow on Employment {
  id
  version
  personId
  jobTitle
  since
  until
  person {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:98b7beaeae08a669e64a298bb4e411c6e51f85a1d5068073be2445262273fa83"}) as unknown as TypedDocumentString<CreateEmploymentMutation, CreateEmploymentMutationVariables>;
export const EditEmploymentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditEmployment($input: EditEmploymentInput!, $receipt: Receipt) {
  answer: editEmployment(input: $input, receipt: $receipt) {
    seq
    employment {
      ...EmploymentRow
    }
  }
}
    fragment EmploymentRow on Employment {
  id
  version
  personId
  jobTitle
  since
  until
  person {
    id
    name
  }
  partner {
    id
    name
  }
}`, {"hash":"sha256:ac3cd8f86a3c4d937d539682e4e169864a79e6d4e4ae05e3698f89065b88ae07"}) as unknown as TypedDocumentString<EditEmploymentMutation, EditEmploymentMutationVariables>;
export const RemoveEmploymentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveEmployment($input: EmploymentVerbInput!, $receipt: Receipt) {
  answer: removeEmployment(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:ed9ef7913a4132075467c42f8716383c34f24e5e13c212c0cc35d6f8c22d8c62"}) as unknown as TypedDocumentString<RemoveEmploymentMutation, RemoveEmploymentMutationVariables>;
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
export const AutomationRunsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AutomationRuns($pipelineId: ID!, $first: Int!) {
  automationRuns(pipelineId: $pipelineId, first: $first) {
    nodes {
      id
      ruleId
      at
      outcome
      reason
      deal {
        id
        number
        title
      }
    }
  }
}
    `, {"hash":"sha256:0ba62b0c0e20f8a82ef64ea6902f78719c008c3a59ef5f3fbdcb36b3bb5192a7"}) as unknown as TypedDocumentString<AutomationRunsQuery, AutomationRunsQueryVariables>;
export const TryAutomationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TryAutomation($dealId: ID!, $stageId: ID!) {
  tryAutomation(dealId: $dealId, stageId: $stageId) {
    rule {
      id
      action
      kind
    }
    outcome
    reason
    title
    doer {
      id
      name
    }
    dueOn
    address
  }
}
    `, {"hash":"sha256:eeb94886f5a2a26e724b64f7746081096bf86843c5f6e22adc3d5accf653b187"}) as unknown as TypedDocumentString<TryAutomationQuery, TryAutomationQueryVariables>;
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
export const PlansDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Plans($dealId: ID!, $ids: [ID!], $first: Int!, $after: String) {
  plans(dealId: $dealId, ids: $ids, first: $first, after: $after) {
    asOf
    next
    nodes {
      ...PlanRow
    }
  }
}
    fragment PlanStepRow on PlanStep {
  id
  version
  planId
  rank
  title
  kind
  doer
  doneBy {
    id
    name
  }
  startOn
  dueOn
  afterId
  state
  openedAt
  endedAt
  comment
  taskId
  mayAnswer
}
fragment PlanRow on Plan {
  id
  version
  dealId
  title
  templateId
  quoteId
  agreementId
  state
  starter {
    id
    name
  }
  createdAt
  endedAt
  done
  total
  steps {
    ...PlanStepRow
  }
}`, {"hash":"sha256:049cab3f3b3cdfc863f909999f2c12a9f6df36541947ae5b05e29b00827e08a9"}) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const PlanTemplatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlanTemplates($first: Int!, $after: String) {
  planTemplates(first: $first, after: $after) {
    asOf
    next
    nodes {
      ...PlanTemplateRow
    }
  }
}
    fragment PlanTemplateRow on PlanTemplate {
  id
  version
  name
  active
  steps {
    title
    kind
    doer
    user {
      id
      name
    }
    days
    dayKind
    after
  }
}`, {"hash":"sha256:219bf57d07b5fb227fcd6010893cc5147c6cf853ebbdd2266a8db1c3f9a81a73"}) as unknown as TypedDocumentString<PlanTemplatesQuery, PlanTemplatesQueryVariables>;
export const StartPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartPlan($input: StartPlanInput!, $receipt: Receipt) {
  answer: startPlan(input: $input, receipt: $receipt) {
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:1f4cfaea597ff8d37bd782d79a96925d7ec264572d5fac7276419a89e6fbde48"}) as unknown as TypedDocumentString<StartPlanMutation, StartPlanMutationVariables>;
export const StopPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StopPlan($input: PlanVerbInput!, $receipt: Receipt) {
  answer: stopPlan(input: $input, receipt: $receipt) {
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:6f629bb29bec07d29cbb701ab9cc1b4f58fba586e6567e8ed7118406e8547c73"}) as unknown as TypedDocumentString<StopPlanMutation, StopPlanMutationVariables>;
export const AddPlanStepDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddPlanStep($input: AddPlanStepInput!, $receipt: Receipt) {
  answer: addPlanStep(input: $input, receipt: $receipt) {
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:c78aef77d05ca70bf8c20d285ff39f63d6a9eb061192b76dd181829c604a5430"}) as unknown as TypedDocumentString<AddPlanStepMutation, AddPlanStepMutationVariables>;
export const EditPlanStepDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditPlanStep($input: EditPlanStepInput!, $receipt: Receipt) {
  answer: editPlanStep(input: $input, receipt: $receipt) {
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:e5708915f8a801306185d80daa7291a9b11e3268deed5634d4daf13cfbdcedc3"}) as unknown as TypedDocumentString<EditPlanStepMutation, EditPlanStepMutationVariables>;
export const RemovePlanStepDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemovePlanStep($input: PlanStepVerbInput!, $receipt: Receipt) {
  answer: removePlanStep(input: $input, receipt: $receipt) {
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:1e0b5d163a9e7771d378a334d1d40d357d797a88430ee6387682a239bd15716a"}) as unknown as TypedDocumentString<RemovePlanStepMutation, RemovePlanStepMutationVariables>;
export const AnswerApprovalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerApproval($input: AnswerApprovalInput!, $receipt: Receipt) {
  answer: answerApproval(input: $input, receipt: $receipt) {
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}`, {"hash":"sha256:5d6b78b40661799bbb36de5cb3bd1913a281d85657c3e2e2e4720b841fed991f"}) as unknown as TypedDocumentString<AnswerApprovalMutation, AnswerApprovalMutationVariables>;
export const CreatePlanTemplateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreatePlanTemplate($input: CreatePlanTemplateInput!, $receipt: Receipt) {
  answer: createPlanTemplate(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:bb2029f5cf4705f6b011d88c373d50a887672c02121ac52d58e7b5b3cf73310e"}) as unknown as TypedDocumentString<CreatePlanTemplateMutation, CreatePlanTemplateMutationVariables>;
export const EditPlanTemplateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditPlanTemplate($input: EditPlanTemplateInput!, $receipt: Receipt) {
  answer: editPlanTemplate(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:ef129050faba282e017db53df3a1e3dc8e008a38289add3b34178b09d31b8b8f"}) as unknown as TypedDocumentString<EditPlanTemplateMutation, EditPlanTemplateMutationVariables>;
export const WatchPresenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription WatchPresence($placeId: ID!, $clientId: ID!) {
  presence(placeId: $placeId, clientId: $clientId) {
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
      heldX
      heldY
      editedId
      editedField
      editedToId
      talkedToId
    }
    others
  }
}
    `, {"hash":"sha256:f6bd6ae0df30f3de501b127e604c7798564521da8d7892e529d452c50b7d5c3a"}) as unknown as TypedDocumentString<WatchPresenceSubscription, WatchPresenceSubscriptionVariables>;
export const AnnounceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Announce($input: AnnounceInput!) {
  announce(input: $input)
}
    `, {"hash":"sha256:dd04761651e17a3eb63f00ee297ef23c9002b5ccfe06f93c92acfb746dd48d52"}) as unknown as TypedDocumentString<AnnounceMutation, AnnounceMutationVariables>;
export const RegistryPartiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegistryParties($text: Text!, $first: Int!) {
  registryParties(text: $text, first: $first) {
    trouble
    parties {
      ...RegistryPartyRow
      known {
        ...KnownRow
      }
    }
  }
}
    fragment KnownRow on Duplicate {
  key
  id
  name
  owner {
    id
    name
  }
  by
  likeness
}
fragment RegistryPartyRow on RegistryParty {
  isPerson
  isBranch
  isExample
  name
  fullName
  inn
  kpp
  ogrn
  legalAddress
  directorName
  directorPost
  state
}`, {"hash":"sha256:3e110c6b135db98d3137e8d07807469121642cd042ba6127ac5909a4712e5efd"}) as unknown as TypedDocumentString<RegistryPartiesQuery, RegistryPartiesQueryVariables>;
export const RegistryBankDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegistryBank($bik: Text!) {
  registryBank(bik: $bik) {
    trouble
    bank {
      bik
      name
      correspondentAccount
      isOpen
    }
  }
}
    `, {"hash":"sha256:5e1ce6898685991587458f38043e75fdf1b31d2bc86c95c11decd2392e36597c"}) as unknown as TypedDocumentString<RegistryBankQuery, RegistryBankQueryVariables>;
export const RegistryDifferencesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegistryDifferences($input: RegistryDifferencesInput!) {
  registryDifferences(input: $input) {
    party {
      ...RegistryPartyRow
    }
    isMainInstead
    trouble
    differences {
      field
      ours
      theirs
    }
  }
}
    fragment RegistryPartyRow on RegistryParty {
  isPerson
  isBranch
  isExample
  name
  fullName
  inn
  kpp
  ogrn
  legalAddress
  directorName
  directorPost
  state
}`, {"hash":"sha256:ef8dfeba993d782ae8cd5eb6a2941a57bdcfa578a2a7fb67ecbb1871deaf3e80"}) as unknown as TypedDocumentString<RegistryDifferencesQuery, RegistryDifferencesQueryVariables>;
export const FillFromRegistryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FillFromRegistry($input: FillFromRegistryInput!, $receipt: Receipt) {
  answer: fillFromRegistry(input: $input, receipt: $receipt) {
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
  fullName
  inn
  kpp
  ogrn
  country
  taxNumber
  legalAddress
  directorName
  directorPost
  registryState
  registryCheckedAt
  registryChanges {
    field
    old
    new
    at
  }
}`, {"hash":"sha256:c26c8f6106ef1c4b909d292d0fbe403a7a0b7670d40ea5c0a5a6aedcc1584073"}) as unknown as TypedDocumentString<FillFromRegistryMutation, FillFromRegistryMutationVariables>;
export const RelationshipsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Relationships($of: EndInput!, $ids: [ID!], $first: Int!, $after: String) {
  relationships(of: $of, ids: $ids, first: $first, after: $after) {
    asOf
    next
    nodes {
      ...RelationshipRow
    }
  }
}
    fragment RelationshipRow on Relationship {
  id
  version
  typeId
  from {
    id
    kind
    name
  }
  to {
    id
    kind
    name
  }
  strength
  since
  until
  comment
  author {
    id
    name
  }
  createdAt
  can
}`, {"hash":"sha256:87ac37fc0308dc281e12c306f1a7b7284e716ffd06df16cdf56cf047f4797894"}) as unknown as TypedDocumentString<RelationshipsQuery, RelationshipsQueryVariables>;
export const RelationshipSuggestionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RelationshipSuggestions($of: EndInput!) {
  relationshipSuggestions(of: $of) {
    id
    kind
    name
    by
    about
  }
}
    `, {"hash":"sha256:767cb44c740ee9df9a9ac19ec4e346c7abcac4ed784599d960abc95d84f5586e"}) as unknown as TypedDocumentString<RelationshipSuggestionsQuery, RelationshipSuggestionsQueryVariables>;
export const PossibleEndsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PossibleEnds($text: Text, $first: Int!, $partners: Boolean!, $persons: Boolean!) {
  partners(text: $text, first: $first) @include(if: $partners) {
    nodes {
      id
      name
    }
  }
  persons(text: $text, first: $first) @include(if: $persons) {
    nodes {
      id
      name
      jobTitle
      partner {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:aadf5cf4fca45e3f01c182f97636982c7370e01514175274feed9ff7fb00e8f2"}) as unknown as TypedDocumentString<PossibleEndsQuery, PossibleEndsQueryVariables>;
export const RelationshipGraphDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RelationshipGraph($around: EndInput!, $steps: Int!, $most: Int!) {
  relationshipGraph(around: $around, steps: $steps, most: $most) {
    asOf
    cut
    nodes {
      id
      kind
      name
      steps
      x
      y
    }
    links {
      nature
      id
      typeId
      from
      to
      strength
      since
      until
    }
  }
}
    `, {"hash":"sha256:d8081db6db6dea0913c4b2507cf7b00fd3e04c34c63a2b06bde58478d029e4ad"}) as unknown as TypedDocumentString<RelationshipGraphQuery, RelationshipGraphQueryVariables>;
export const InfluencePathsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InfluencePaths($dealId: ID!, $first: Int!) {
  influencePaths(dealId: $dealId, first: $first) {
    deciders {
      id
      kind
      name
    }
    hiddenDeciders
    paths {
      chance
      user {
        id
        name
      }
      strength
      contacts
      lastAt
      first {
        id
        kind
        name
      }
      steps {
        from {
          id
          kind
          name
        }
        to {
          id
          kind
          name
        }
        link {
          nature
          id
          typeId
          from
          to
          strength
          since
          until
        }
      }
    }
  }
}
    `, {"hash":"sha256:d8ba4ad8f7600ffc24bb34a1d49e8bacf90233e9a760ec6d0c6f7198cfd76ded"}) as unknown as TypedDocumentString<InfluencePathsQuery, InfluencePathsQueryVariables>;
export const AddRelationshipDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddRelationship($input: AddRelationshipInput!, $receipt: Receipt) {
  answer: addRelationship(input: $input, receipt: $receipt) {
    seq
    relationship {
      ...RelationshipRow
    }
  }
}
    fragment RelationshipRow on Relationship {
  id
  version
  typeId
  from {
    id
    kind
    name
  }
  to {
    id
    kind
    name
  }
  strength
  since
  until
  comment
  author {
    id
    name
  }
  createdAt
  can
}`, {"hash":"sha256:c10b8d4fe476d7ae12219264a978111dcff0e261d719b59cd648da3623ed5c45"}) as unknown as TypedDocumentString<AddRelationshipMutation, AddRelationshipMutationVariables>;
export const EditRelationshipDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditRelationship($input: EditRelationshipInput!, $receipt: Receipt) {
  answer: editRelationship(input: $input, receipt: $receipt) {
    seq
    relationship {
      ...RelationshipRow
    }
  }
}
    fragment RelationshipRow on Relationship {
  id
  version
  typeId
  from {
    id
    kind
    name
  }
  to {
    id
    kind
    name
  }
  strength
  since
  until
  comment
  author {
    id
    name
  }
  createdAt
  can
}`, {"hash":"sha256:e2107abb4cc6eba4862715af6833054e21c11e25e35da67c8ca31957358c39cf"}) as unknown as TypedDocumentString<EditRelationshipMutation, EditRelationshipMutationVariables>;
export const RemoveRelationshipDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveRelationship($input: RelationshipVerbInput!, $receipt: Receipt) {
  answer: removeRelationship(input: $input, receipt: $receipt) {
    seq
    relationship {
      ...RelationshipRow
    }
  }
}
    fragment RelationshipRow on Relationship {
  id
  version
  typeId
  from {
    id
    kind
    name
  }
  to {
    id
    kind
    name
  }
  strength
  since
  until
  comment
  author {
    id
    name
  }
  createdAt
  can
}`, {"hash":"sha256:18df68842c4c1dc95848d4f30827e84b5c265e39c809c2adaf8314fc17a40d3b"}) as unknown as TypedDocumentString<RemoveRelationshipMutation, RemoveRelationshipMutationVariables>;
export const DismissSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DismissSuggestion($input: DismissSuggestionInput!, $receipt: Receipt) {
  answer: dismissSuggestion(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:3a6bd9bdbe28ba8aa70f5af73827158d755e46a1138987523e0d0bf99bba7a1a"}) as unknown as TypedDocumentString<DismissSuggestionMutation, DismissSuggestionMutationVariables>;
export const PlaceInGraphDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PlaceInGraph($input: GraphPlaceInput!, $receipt: Receipt) {
  answer: placeInGraph(input: $input, receipt: $receipt) {
    seq
  }
}
    `, {"hash":"sha256:3a6b66e784f74794442b700f55ad9a47cabd172544b8284fa112d5c264dd400c"}) as unknown as TypedDocumentString<PlaceInGraphMutation, PlaceInGraphMutationVariables>;
export const CreateRelationshipTypeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateRelationshipType($input: CreateRelationshipTypeInput!, $receipt: Receipt) {
  answer: createRelationshipType(input: $input, receipt: $receipt) {
    seq
    relationshipType {
      ...RelationshipTypeRow
    }
  }
}
    fragment RelationshipTypeRow on RelationshipType {
  id
  version
  name
  inverseName
  fromKind
  toKind
  conducts
  decides
  archivedAt
}`, {"hash":"sha256:9dc5204836748c14c0e9361d4002f3759384571ecf678085bc2d7f0cb735c143"}) as unknown as TypedDocumentString<CreateRelationshipTypeMutation, CreateRelationshipTypeMutationVariables>;
export const EditRelationshipTypeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditRelationshipType($input: EditRelationshipTypeInput!, $receipt: Receipt) {
  answer: editRelationshipType(input: $input, receipt: $receipt) {
    seq
    relationshipType {
      ...RelationshipTypeRow
    }
  }
}
    fragment RelationshipTypeRow on RelationshipType {
  id
  version
  name
  inverseName
  fromKind
  toKind
  conducts
  decides
  archivedAt
}`, {"hash":"sha256:bc8e21308a6cad002c12b02d8e27df9427371fc20f76699dec3b8bd42e32acdd"}) as unknown as TypedDocumentString<EditRelationshipTypeMutation, EditRelationshipTypeMutationVariables>;
export const ArchiveRelationshipTypeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ArchiveRelationshipType($input: ArchiveRelationshipTypeInput!, $receipt: Receipt) {
  answer: archiveRelationshipType(input: $input, receipt: $receipt) {
    seq
    relationshipType {
      ...RelationshipTypeRow
    }
  }
}
    fragment RelationshipTypeRow on RelationshipType {
  id
  version
  name
  inverseName
  fromKind
  toKind
  conducts
  decides
  archivedAt
}`, {"hash":"sha256:d71018e7362e6388667f3ff8df688209b57ada778a3780bab9976951fe866100"}) as unknown as TypedDocumentString<ArchiveRelationshipTypeMutation, ArchiveRelationshipTypeMutationVariables>;
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
      ... on Person {
        ...PersonRow
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment LeadRow on Lead {
  id
  version
  text
  contact
  company
  topic
  channel
  channelId
  phones
  emails
  inn
  repeated
  receivedAt
  answerDueAt
  answeredAt
  messages
  lastMessageAt
  state
  snoozedUntil
  rejectReason
  mergedIntoId
  closedAt
  heldUntil
  dealId
  assignee {
    id
    name
  }
  team {
    id
    name
  }
  heldBy {
    id
    name
  }
  closedBy {
    id
    name
  }
  cameBy {
    id
    name
  }
  partner {
    id
    name
  }
}
fragment PartnerRow on Partner {
  id
  version
  name
  legalType
  clientSince
  kinds
  parent {
    id
    name
  }
  tags
  addresses {
    kind
    text
  }
  phones
  emails
  site
  notes
  owner {
    id
    name
  }
  team {
    id
    name
  }
  custom
}
fragment PersonRow on Person {
  id
  version
  name
  jobTitle
  worksSince
  birthday
  notes
  phones
  emails
  custom
  partner {
    id
    name
  }
}`, {"hash":"sha256:3c46dee41becd3889d6ad176274c341bdddc7883620a92c14780b2abf8662a6b"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
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
  calendarYears(first: 50) {
    asOf
    nodes {
      ...CalendarYearRow
    }
  }
  lostReasons(first: 100) {
    asOf
    nodes {
      ...LostReasonRow
    }
  }
  customFields(first: 200) {
    asOf
    next
    nodes {
      ...CustomFieldRow
    }
  }
  relationshipTypes(first: 100) {
    asOf
    nodes {
      ...RelationshipTypeRow
    }
  }
}
    fragment CustomFieldRow on CustomField {
  id
  version
  target
  name
  type
  options {
    id
    name
    removed
  }
  position
  archivedAt
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
fragment RelationshipTypeRow on RelationshipType {
  id
  version
  name
  inverseName
  fromKind
  toKind
  conducts
  decides
  archivedAt
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
  reminder
  remindsOfDays
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
}
fragment CalendarYearRow on CalendarYear {
  id
  version
  year
  days {
    day
    working
    reason
    official
  }
}`, {"hash":"sha256:e1acd383f5930c10fc2fedc75e8c728a6cd21b515f0e8fbc361c8a0200255dc4"}) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
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
  reminder
  remindsOfDays
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
}`, {"hash":"sha256:d5bc2c370fe8333312a97de49d5c0d5e4799eb1e0927a8e402331b61456cb22c"}) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
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
  reminder
  remindsOfDays
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
}`, {"hash":"sha256:e41ae12263a1a5b0a58923927b0cfeac8c8df1a05947f735b003ad49bfea98f8"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment TaskRow on Task {
  id
  version
  dealId
  chainId
  stageId
  commitmentId
  stepId
  approval
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
  mayAnswer
}`, {"hash":"sha256:6da3589c08ee020a88745bf30a6b94f7af11de4211e3e4b086d3be7ab425b1b6"}) as unknown as TypedDocumentString<CreateTaskMutation, CreateTaskMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment TaskRow on Task {
  id
  version
  dealId
  chainId
  stageId
  commitmentId
  stepId
  approval
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
  mayAnswer
}`, {"hash":"sha256:7b6929acbb160e59caf00b17e2639971d7f77d7bc773825cd894782753ee4cb5"}) as unknown as TypedDocumentString<EditTaskMutation, EditTaskMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment TaskRow on Task {
  id
  version
  dealId
  chainId
  stageId
  commitmentId
  stepId
  approval
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
  mayAnswer
}`, {"hash":"sha256:fef28b65eab9fe86695e8d3153dd8a90362656fc5356df912dc2a0a1054d966b"}) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment TaskRow on Task {
  id
  version
  dealId
  chainId
  stageId
  commitmentId
  stepId
  approval
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
  mayAnswer
}`, {"hash":"sha256:2d27a6db37ac0b89609040bf9463da803ada4bf49ac9664825a4da0931ef69c4"}) as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment TaskRow on Task {
  id
  version
  dealId
  chainId
  stageId
  commitmentId
  stepId
  approval
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
  mayAnswer
}`, {"hash":"sha256:fe8d32ce167dfb7b3fb1c8115798f2462e70e90afbc6167f6bd715fd0caab1d2"}) as unknown as TypedDocumentString<ReopenTaskMutation, ReopenTaskMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment TaskRow on Task {
  id
  version
  dealId
  chainId
  stageId
  commitmentId
  stepId
  approval
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
  mayAnswer
}`, {"hash":"sha256:c95564eb5437add6726fc2289c9c2a5d718c332c907acb30c3168d0ca9d7bc11"}) as unknown as TypedDocumentString<AddCheckLineMutation, AddCheckLineMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment TaskRow on Task {
  id
  version
  dealId
  chainId
  stageId
  commitmentId
  stepId
  approval
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
  mayAnswer
}`, {"hash":"sha256:22d85a7465751f15bd51e72c3eefe73f561836ce2fdbd3531eb484f74e829fca"}) as unknown as TypedDocumentString<EditCheckLineMutation, EditCheckLineMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment TaskRow on Task {
  id
  version
  dealId
  chainId
  stageId
  commitmentId
  stepId
  approval
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
  mayAnswer
}`, {"hash":"sha256:b789cd16675fe0346e513746833acecadf39e96c7eae9315c7360b80455bb3b9"}) as unknown as TypedDocumentString<RemoveCheckLineMutation, RemoveCheckLineMutationVariables>;
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
  currency
  amount
  probability
  wayProgress
  partnerState
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
  stepsDone
  stepsTotal
  createdAt
  stageSince
  activeAt
  closedAt
  lostReason {
    id
    name
  }
  competitor
  custom
}
fragment TaskRow on Task {
  id
  version
  dealId
  chainId
  stageId
  commitmentId
  stepId
  approval
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
  mayAnswer
}`, {"hash":"sha256:990f7e585a1014712207196fc247d35bbbdef4b0233259d5bf32dcd827f4e2c4"}) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
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
  linked
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
}`, {"hash":"sha256:0df5cd9f7aaf04ebf7ed0ac172df15f99671d753b81eb9469e5b7bc78f7f105e"}) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
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
    currencies
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
    fieldId
    width
  }
  rank
  removed
  owner {
    id
    name
  }
}`, {"hash":"sha256:b7bd078b80c5c444446080304b633d40764b397a4aea006757d8db734e516fa1"}) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
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
    currencies
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
    fieldId
    width
  }
  rank
  removed
  owner {
    id
    name
  }
}`, {"hash":"sha256:2d7c2ca307d250c9d9b96ee579a5363ba9613f296d06a9ef23edc24c1c178662"}) as unknown as TypedDocumentString<CreateViewMutation, CreateViewMutationVariables>;
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
    currencies
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
    fieldId
    width
  }
  rank
  removed
  owner {
    id
    name
  }
}`, {"hash":"sha256:5199717e2c7460fd0b853dc4bdb81f4ce5fd4d9e57285cfa65a68e4c7763fd54"}) as unknown as TypedDocumentString<EditViewMutation, EditViewMutationVariables>;
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
    currencies
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
    fieldId
    width
  }
  rank
  removed
  owner {
    id
    name
  }
}`, {"hash":"sha256:e32bff4b845a91f8ebae01f3116140e7a8ccc4a0480836d40762ae8c542ea779"}) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
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
    currencies
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
    fieldId
    width
  }
  rank
  removed
  owner {
    id
    name
  }
}`, {"hash":"sha256:7b0637d6e3786f7f3ed6d5f83dc5ab9a472f0fd4996d5fb663c2ba4e3330658d"}) as unknown as TypedDocumentString<RestoreViewMutation, RestoreViewMutationVariables>;
export const SetCalendarDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetCalendarDay($input: SetCalendarDayInput!, $receipt: Receipt) {
  answer: setCalendarDay(input: $input, receipt: $receipt) {
    seq
    calendarYear {
      ...CalendarYearRow
    }
  }
}
    fragment CalendarYearRow on CalendarYear {
  id
  version
  year
  days {
    day
    working
    reason
    official
  }
}`, {"hash":"sha256:0e1c5d56f5fc595ea0bb4c42ccb8ca8c74f0a80b8c68631fdd61819a9eb0cd47"}) as unknown as TypedDocumentString<SetCalendarDayMutation, SetCalendarDayMutationVariables>;
export const ResetCalendarYearDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResetCalendarYear($input: CalendarYearVerbInput!, $receipt: Receipt) {
  answer: resetCalendarYear(input: $input, receipt: $receipt) {
    seq
    calendarYear {
      ...CalendarYearRow
    }
  }
}
    fragment CalendarYearRow on CalendarYear {
  id
  version
  year
  days {
    day
    working
    reason
    official
  }
}`, {"hash":"sha256:f7362734783bdf13d7c811c8a7db6a4910a74e045e17b5014979fbff4515068b"}) as unknown as TypedDocumentString<ResetCalendarYearMutation, ResetCalendarYearMutationVariables>;