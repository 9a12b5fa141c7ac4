import type { Place } from '#lib/core/cursor.js';
import type { Label, Row, Rows, RowType } from '#lib/core/rows.js';

/** An optimistic change of one record. `creates` carries a whole row that the server does not know yet. */
export type Patch = {
  [T in RowType]: { type: T; id: string; change: Partial<Rows[T]>; creates?: boolean };
}[RowType];

/** One record before and after something arrived; `undefined` = not here. */
export interface Touch<T extends RowType = RowType> {
  type: T;
  id: string;
  before: Rows[T] | undefined;
  after: Rows[T] | undefined;
}

/**
 * The browser's only copy of the records. Whatever arrives (query, answer, change) goes through `put`;
 * optimistic changes lie over the truth until it catches up.
 */
export declare class Store {
  /** The record as the user should see it: the truth under the optimistic changes. Reactive, also for ids not here yet. */
  get<T extends RowType>(type: T, id: string): Rows[T] | undefined;
  /** The record as the server last told it, without optimistic changes. */
  truth<T extends RowType>(type: T, id: string): Rows[T] | undefined;
  /** All records of a small catalogue (users, teams, pipelines, reasons). Reactive as a whole: not for deals. */
  list<T extends RowType>(type: T): Rows[T][];
  /** The freshest known name of a neighbour. */
  name(type: RowType, label: Label): string;
  /** Takes a record in, unless something newer about it is already known. */
  put<T extends RowType>(type: T, row: Rows[T], asOf: Place): void;
  /** The viewer may no longer see the record; answers older than `asOf` will not bring it back. */
  forget(type: RowType, id: string, asOf: Place): void;
  /** Lays a command's optimistic change over the truth. */
  overlay(mutationId: string, patches: Patch[]): void;
  /** Takes a command's optimistic change away: it was refused, or the truth contains it. */
  lift(mutationId: string): void;
  /** Calls `listener` at once with every visible change of a record. Returns the way to stop. */
  watch(listener: (touch: Touch) => void): () => void;
  /** Forgets every record last confirmed before `asOf`: after a reset they are not known to exist. */
  sweep(asOf: Place): void;
}

export type { Row };
