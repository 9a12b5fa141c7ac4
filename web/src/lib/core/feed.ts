import { placeOf, START, type Place } from '#lib/core/cursor.js';
import type { WatchChangesSubscription } from '#lib/core/gql/graphql.js';
import type { Rows, RowType } from '#lib/core/rows.js';
import type { Store } from '#lib/core/store.svelte.js';

export type Frame = WatchChangesSubscription['changes'];
export type Change = Frame['events'][number];

/** Applies frames of the log to the store: each exactly once, without gaps. Knows no socket. */
export class Feed {
  #cursor = '';
  #startedAt = START;
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(private readonly store: Store) {}

  /** The place up to which everything has been applied. */
  get cursor() {
    return this.#cursor;
  }

  get place(): Place {
    return placeOf(this.#cursor);
  }

  /** Records confirmed before this place may no longer exist. */
  get startedAt() {
    return this.#startedAt;
  }

  /** The records in the store are known to be at least this new. */
  begin(cursor: string) {
    this.#cursor = cursor;
    this.#startedAt = placeOf(cursor);
  }

  /** Applies a frame. Answers false when it does not join on: the records must be loaded anew. */
  apply(frame: Frame) {
    if (frame.reset || frame.from !== this.#cursor) return false;
    const { epoch } = placeOf(frame.to);
    for (const change of frame.events) this.#take(change, { epoch, seq: change.seq });
    this.#cursor = frame.to;
    return true;
  }

  /** Tells of every change, after the store has it; also of those without a record (a deal's tasks). */
  watch(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #take(change: Change, place: Place) {
    if (change.forget && this.store.keeps(change.entity)) this.store.forget(change.entity, change.id, place, change);
    else if (change.record) this.#put(change.record, place, change);
    for (const listener of this.#listeners) listener(change);
  }

  #put({ __typename, ...row }: NonNullable<Change['record']>, place: Place, change: Change) {
    this.store.put(typeOf(__typename), row as Rows[RowType], place, change);
  }
}

/** `LostReason` → `lostReason`: the API's type names and the store's. */
const typeOf = (name: NonNullable<Change['record']>['__typename']) =>
  (name[0]!.toLowerCase() + name.slice(1)) as RowType;
