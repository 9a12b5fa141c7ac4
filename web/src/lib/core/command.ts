import type { TypedDocumentString } from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import type { Row, Rows, RowType } from '#lib/core/rows.js';
import type { Patch } from '#lib/core/store.svelte.js';

/** Every mutation of a record answers with the number of its event and the records it changed. */
export interface Answer {
  seq: number;
  channel?: Rows['channel'] | null;
  comment?: Rows['comment'] | null;
  commitment?: Rows['commitment'] | null;
  customField?: Rows['customField'] | null;
  deal?: Rows['deal'] | null;
  interaction?: Rows['interaction'] | null;
  deals?: Rows['deal'][];
  leads?: Rows['lead'][];
  task?: Rows['task'] | null;
  lead?: Rows['lead'] | null;
  partner?: Rows['partner'] | null;
  user?: Rows['user'] | null;
  savedView?: Rows['savedView'] | null;
  pipeline?: Rows['pipeline'] | null;
  lostReason?: Rows['lostReason'] | null;
  calendarYear?: Rows['calendarYear'] | null;
  agreement?: Rows['agreement'] | null;
  dealPerson?: Rows['dealPerson'] | null;
  bankAccount?: Rows['bankAccount'] | null;
  legalEntity?: Rows['legalEntity'] | null;
  order?: Rows['order'] | null;
  payment?: Rows['payment'] | null;
  employment?: Rows['employment'] | null;
  person?: Rows['person'] | null;
  quote?: Rows['quote'] | null;
  relationship?: Rows['relationship'] | null;
  relationshipType?: Rows['relationshipType'] | null;
  shipment?: Rows['shipment'] | null;
}

/** What a command came to. Never rejects: a lost connection is waited out. */
export type Outcome =
  | { kind: 'ok'; seq: number; mutationId: string }
  | { kind: 'refused'; error: AppError }
  /** Another person changed the same thing; `error.details` says what, both values and who. */
  | { kind: 'conflict'; error: AppError };

/** The record a form edit was opened on. */
export type Base = {
  [T in RowType]: {
    type: T;
    id: string;
    version: number;
    /** Values the user saw in the fields the edit changes. */
    seen: Partial<Rows[T]>;
  };
}[RowType];

export interface Command<Input extends object> {
  document: TypedDocumentString<{ answer: Answer }, { input: Input; receipt?: Receipt | null | undefined }>;
  /** For a form edit the queue adds `version`, because earlier commands in it may still raise it. */
  input: Input extends { version: number } ? Omit<Input, 'version'> : Input;
  /** Ids of the records it concerns; commands that share one are sent in order. */
  about: string[];
  /** What the screen shows until the truth arrives. */
  overlay: Patch[];
  base?: Base;
  /** It was decided by looking at these very records: none that one of them has been merged into stands for it. */
  compared?: boolean;
  /** What it does, in words: «D-1042 · в «Предложение»». */
  label: string;
  /** The inverse command, offered beside the label. */
  undo?: () => Promise<Outcome>;
}

/** A command the server has not answered yet. */
export interface Waiting {
  mutationId: string;
  label: string;
  about: readonly string[];
  /** When the user gave it, ms. */
  at: number;
}

interface Receipt {
  clientId: string;
  mutationId: string;
}

const SINGLE = [
  'channel',
  'comment',
  'commitment',
  'customField',
  'deal',
  'task',
  'lead',
  'partner',
  'user',
  'savedView',
  'pipeline',
  'lostReason',
  'calendarYear',
  'interaction',
  'employment',
  'person',
  'dealPerson',
  'bankAccount',
  'legalEntity',
  'agreement',
  'quote',
  'relationship',
  'relationshipType',
  'order',
  'payment',
  'shipment',
] as const satisfies (keyof Answer & RowType)[];

/** The records an answer brought. */
export function rowsOf(answer: Answer): { type: RowType; row: Row }[] {
  const single = SINGLE.flatMap((type) => (answer[type] ? [{ type, row: answer[type] as Row }] : []));
  const deals = (answer.deals ?? []).map((row) => ({ type: 'deal' as const, row: row as Row }));
  const leads = (answer.leads ?? []).map((row) => ({ type: 'lead' as const, row: row as Row }));
  return [...single, ...deals, ...leads];
}
