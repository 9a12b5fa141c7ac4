import type { TypedDocumentString } from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import type { Row, Rows, RowType } from '#lib/core/rows.js';
import type { Patch } from '#lib/core/store.svelte.js';

/** Every mutation of a record answers with the number of its event and the records it changed. */
export interface Answer {
  seq: number;
  deal?: Row | null;
  deals?: Row[];
  task?: Row | null;
  lead?: Row | null;
  partner?: Row | null;
  user?: Row | null;
}

/** What a command came to. Never rejects: a lost connection is waited out. */
export type Outcome =
  | { kind: 'ok'; seq: number; mutationId: string }
  | { kind: 'refused'; error: AppError }
  /** Another person changed the same thing: `error.details` holds `{field, base, theirs, ours}` or the true place. */
  | { kind: 'conflict'; error: AppError };

export interface Command<Variables> {
  document: TypedDocumentString<{ answer: Answer }, Variables>;
  variables: Omit<Variables, 'receipt'>;
  /** Ids of the records it concerns; commands that share one are sent in order. */
  about: string[];
  /** What the screen shows until the truth arrives. */
  overlay: Patch[];
  /** For a form edit: the version it was opened on and the values the user saw in the fields it changes. */
  base?: { [T in RowType]: { type: T; id: string; seen: Partial<Rows[T]> } }[RowType];
  /** How to take it back: its words for the toast and the inverse command. */
  undo?: { label: string; run(): Promise<Outcome> };
}

/** Unsent commands wait here, in memory, until the server has answered each. */
export declare class CommandQueue {
  /** Commands the server has not answered yet; reactive. */
  readonly unsent: number;
  /** Whether a command about this record is still waiting; reactive. */
  waits(id: string): boolean;
  /** The last refusal about this record, for 8 s; reactive. */
  refusal(id: string): AppError | undefined;
  /** Shows the change at once, sends it in turn, resends until answered. */
  run<Variables>(command: Command<Variables>): Promise<Outcome>;
}

/** One thing that can be taken back. */
export interface Undoable {
  id: string;
  label: string;
  at: number;
}

/** What the user did last, for the 8 s toast and Ctrl+Z. */
export declare class UndoStack {
  /** The newest that can still be taken back; reactive. */
  readonly latest: Undoable | undefined;
  /** Runs the inverse of the newest, or of the one with this id. */
  undo(id?: string): Promise<Outcome | undefined>;
}
