import { changed } from '#lib/core/patch.js';
import { comparePlaces, START, type Place } from '#lib/core/cursor.js';
import type { Label, Rows, RowType } from '#lib/core/rows.js';

/** An optimistic change of one record. `creates` carries a whole row that need not be here yet; `removes` takes it away. */
export type Patch = {
  [T in RowType]: { type: T; id: string; change: Partial<Rows[T]>; creates?: boolean; removes?: boolean };
}[RowType];

/** Who did what: the event that brought a record here. */
export interface Cause {
  name: string | null;
  actor: Label | null;
  clientId: string | null;
  particulars: Record<string, unknown> | null;
}

/** One record before and after something arrived; `undefined` = not here. */
export type Touch = {
  [T in RowType]: {
    type: T;
    id: string;
    before: Rows[T] | undefined;
    after: Rows[T] | undefined;
    /** The place in the log at which this is true; undefined = an own change the server has not confirmed. */
    asOf: Place | undefined;
    /** The event that brought it; undefined = it came with an answer. */
    cause: Cause | undefined;
  };
}[RowType];

/**
 * The browser's only copy of the records. Whatever arrives (query, answer, change) goes through `put`;
 * optimistic changes lie over the truth until it catches up.
 */
export class Store {
  readonly #shelves: Record<RowType, Shelf> = {
    channel: new Shelf(),
    comment: new Shelf(),
    commitment: new Shelf(),
    customField: new Shelf(),
    deal: new Shelf(),
    interaction: new Shelf(),
    lead: new Shelf(),
    task: new Shelf(),
    partner: new Shelf(),
    pipeline: new Shelf(),
    user: new Shelf(),
    team: new Shelf(),
    lostReason: new Shelf(),
    calendarYear: new Shelf(),
    savedView: new Shelf(),
    agreement: new Shelf(),
    dealPerson: new Shelf(),
    bankAccount: new Shelf(),
    legalEntity: new Shelf(),
    order: new Shelf(),
    payment: new Shelf(),
    employment: new Shelf(),
    person: new Shelf(),
    quote: new Shelf(),
    relationship: new Shelf(),
    relationshipType: new Shelf(),
    shipment: new Shelf(),
  };
  readonly #laid = new Map<string, Patch[]>();
  readonly #watchers = new Set<(touch: Touch) => void>();

  /** The record as the user should see it: the truth under the optimistic changes. Reactive, also for ids not here yet. */
  get<T extends RowType>(type: T, id: string): Rows[T] | undefined {
    const shelf = this.#shelves[type];
    const cell = shelf.cells.get(id);
    // A cell made inside a derived would not be followed by it, so one waits for the shelf.
    if (!cell) void shelf.revision;
    return cell?.view as Rows[T] | undefined;
  }

  /** The record as the server last told it, without optimistic changes. */
  truth<T extends RowType>(type: T, id: string): Rows[T] | undefined {
    return this.#shelves[type].cells.get(id)?.truth as Rows[T] | undefined;
  }

  /** All records of a small catalogue (users, teams, pipelines, reasons). Reactive as a whole: not for deals. */
  list<T extends RowType>(type: T): Rows[T][] {
    const shelf = this.#shelves[type];
    void shelf.revision;
    return [...shelf.cells.values()].flatMap((cell) => (cell.view ? [cell.view as Rows[T]] : []));
  }

  /** The freshest known name of a neighbour. */
  name(type: 'user' | 'team' | 'partner' | 'lostReason' | 'pipeline', label: Label) {
    return this.get(type, label.id)?.name ?? label.name;
  }

  /** Takes a record in, unless something newer about it is already known. */
  put<T extends RowType>(type: T, row: Rows[T], asOf: Place, cause?: Cause) {
    const cell = this.#cell(type, row.id);
    if (!isNews(cell, row, asOf)) return;
    if (comparePlaces(asOf, cell.asOf) > 0) cell.asOf = asOf;
    cell.truth = row;
    this.#show(type, row.id, cell, asOf, cause);
  }

  /** Whether it keeps records of this type: others are followed by lists, or not at all. */
  keeps(type: string): type is RowType {
    return Object.hasOwn(this.#shelves, type);
  }

  /** The viewer may no longer see the record; answers older than `asOf` will not bring it back. */
  forget(type: RowType, id: string, asOf: Place, cause?: Cause) {
    const cell = this.#cell(type, id);
    if (comparePlaces(asOf, cell.asOf) < 0) return;
    cell.asOf = asOf;
    cell.truth = undefined;
    this.#show(type, id, cell, asOf, cause);
  }

  /** Lays a command's optimistic change over the truth. */
  overlay(mutationId: string, patches: Patch[]) {
    this.#laid.set(mutationId, patches);
    for (const patch of patches) {
      const cell = this.#cell(patch.type, patch.id);
      cell.patches = [...cell.patches, { mutationId, patch }];
      this.#show(patch.type, patch.id, cell);
    }
  }

  /** Takes a command's optimistic change away: it was refused, or the truth contains it. */
  lift(mutationId: string) {
    const patches = this.#laid.get(mutationId);
    if (!patches) return;
    this.#laid.delete(mutationId);
    for (const { type, id } of patches) {
      const cell = this.#cell(type, id);
      cell.patches = cell.patches.filter((laid) => laid.mutationId !== mutationId);
      this.#show(type, id, cell);
    }
  }

  /** Whether an optimistic change lies over this record. */
  isOverlaid(type: RowType, id: string) {
    return (this.#shelves[type].cells.get(id)?.patches.length ?? 0) > 0;
  }

  /** Calls `listener` at once with every visible change of a record. Returns the way to stop. */
  watch(listener: (touch: Touch) => void): () => void {
    this.#watchers.add(listener);
    return () => void this.#watchers.delete(listener);
  }

  /**
   * Forgets how new everything is, not what it is: after a reset whatever is answered is believed. The log may have
   * been replaced by an older one, by whose numbers and versions the answers would be old.
   */
  doubt() {
    for (const { cells } of Object.values(this.#shelves)) for (const cell of cells.values()) cell.asOf = START;
  }

  /**
   * Forgets every record last confirmed before `asOf`: after a reset they are not known to exist. What was gone before
   * it is gone as of now: an answer from before the reset that comes late brings neither back.
   */
  sweep(asOf: Place) {
    for (const [type, shelf] of Object.entries(this.#shelves) as [RowType, Shelf][])
      for (const [id, cell] of shelf.cells) {
        if (comparePlaces(cell.asOf, asOf) >= 0) continue;
        if (cell.truth) this.forget(type, id, asOf);
        else cell.asOf = asOf;
      }
  }

  #show(type: RowType, id: string, cell: Cell, asOf?: Place, cause?: Cause) {
    const before = cell.view;
    const after = cell.look();
    if (before === after) return;
    cell.view = after;
    this.#shelves[type].revision += 1;
    const touch = { type, id, before, after, asOf, cause } as Touch;
    for (const watcher of this.#watchers) watcher(touch);
  }

  #cell<T extends RowType>(type: T, id: string) {
    const { cells } = this.#shelves[type];
    const known = cells.get(id) ?? new Cell();
    cells.set(id, known);
    return known as Cell<Rows[T]>;
  }
}

/** All records of one type. */
class Shelf {
  readonly cells = new Map<string, Cell>();
  revision = $state.raw(0);
}

/** One record. Without a truth it is a place waited for, or a tombstone: `asOf` says since when it is known to be gone. */
class Cell<R extends { version: number } = Rows[RowType]> {
  view = $state.raw<R>();
  truth: R | undefined;
  asOf: Place = START;
  patches: { mutationId: string; patch: Patch }[] = [];

  look(): R | undefined {
    let row = this.truth;
    for (const { patch } of this.patches)
      if (patch.removes) row = undefined;
      else if (row || patch.creates) row = changed(row, patch.change as unknown as Partial<R>);
    return row;
  }
}

/**
 * A gone record comes back only by an answer made after it went. A known one is replaced by a newer version;
 * the same version is taken again from a later answer, because names of neighbours change without it.
 */
function isNews<R extends { version: number }>(cell: Cell<R>, row: R, asOf: Place) {
  const later = comparePlaces(asOf, cell.asOf) >= 0;
  if (!cell.truth || asOf.epoch !== cell.asOf.epoch) return later;
  return row.version === cell.truth.version ? later : row.version > cell.truth.version;
}
