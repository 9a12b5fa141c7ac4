import { AppError } from '#lib/core/graphql.js';

/** A page of a list: ids in the server's order and where the next page starts. */
export interface Page<Key> {
  ids: string[];
  /** Key of the last record as the page was answered. */
  last: Key | undefined;
  next: string | null;
}

export interface ListingSource<Key> {
  /** Where a record stands in this list as the screen shows it now; undefined = not in this list. */
  keyOf(id: string): Key | undefined;
  compare(a: Key, b: Key): number;
  /** @throws AppError */
  load(after: string): Promise<Page<Key>>;
  /** Whether an own change that the server has not confirmed lies over the record. */
  isOwn(id: string): boolean;
}

/** Fewer loaded records than this and the next page is fetched by itself. */
const ENOUGH = 15;

/**
 * An ordered list of which the first pages are here. A record before the last loaded one is inserted;
 * one behind it is only remembered, because unloaded records may stand in between.
 */
export class Listing<Key> {
  #ids = $state.raw<readonly string[]>([]);
  #next = $state.raw<string | null>(null);
  #loading = $state.raw(true);
  #failed = $state.raw<AppError>();
  /** Key of the last record of the last page; undefined = everything is here. */
  #edge: Key | undefined;
  #behind = new Set<string>();
  /** How often the list has begun anew: pages asked for before belong to another list. */
  #beginnings = 0;

  constructor(private readonly source: ListingSource<Key>) {}

  /** Top first; a new array at each change. Reactive. */
  get ids() {
    return this.#ids;
  }

  get hasMore() {
    return this.#next !== null;
  }

  get loading() {
    return this.#loading;
  }

  get failed() {
    return this.#failed;
  }

  /** Begins anew with a first page; `others` are records that may have come while it was on its way. */
  show({ ids, last, next }: Page<Key>, others: Iterable<string>) {
    this.#beginnings += 1;
    this.#ids = [];
    this.#behind.clear();
    this.#take({ ids, last, next }, others);
  }

  fail(error: AppError) {
    this.#loading = false;
    this.#failed = error;
  }

  wait() {
    this.#loading = true;
    this.#failed = undefined;
  }

  /** The record has changed: it comes, goes or moves. */
  touch(id: string) {
    const was = this.#ids.indexOf(id);
    const key = this.source.keyOf(id);
    const shown = key !== undefined && this.#isLoaded(id, key);
    if (key !== undefined && !shown) this.#behind.add(id);
    else this.#behind.delete(id);
    if (was < 0 && !shown) return;
    const others = was < 0 ? this.#ids : this.#ids.toSpliced(was, 1);
    if (shown) this.#settle(others, id, key);
    else this.#leave(others);
  }

  /** Loads the next page; one at a time. */
  async more() {
    if (this.#next === null || this.#loading) return;
    this.wait();
    const beginning = this.#beginnings;
    try {
      const page = await this.source.load(this.#next);
      if (beginning === this.#beginnings) this.#take(page, this.#behind);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (beginning === this.#beginnings) this.fail(error);
    }
  }

  #take({ ids, last, next }: Page<Key>, others: Iterable<string>) {
    this.#next = next;
    this.#edge = next === null ? undefined : last;
    const candidates = new Set([...this.#ids, ...ids, ...others]);
    const keyed = [...candidates].flatMap((id) => {
      const key = this.source.keyOf(id);
      return key === undefined ? [] : [{ id, key, isLoaded: this.#isLoaded(id, key) }];
    });
    this.#behind = new Set(keyed.filter(({ isLoaded }) => !isLoaded).map(({ id }) => id));
    const loaded = keyed.filter(({ isLoaded }) => isLoaded).sort((a, b) => this.source.compare(a.key, b.key));
    this.#ids = loaded.map(({ id }) => id);
    this.#loading = false;
    this.#failed = undefined;
  }

  /** What the user has just put behind the edge stays in sight until the server says where it stands. */
  #isLoaded(id: string, key: Key) {
    return this.#edge === undefined || this.source.compare(key, this.#edge) <= 0 || this.source.isOwn(id);
  }

  #settle(others: readonly string[], id: string, key: Key) {
    const place = this.#placeOf(others, key);
    if (this.#ids[place] === id && others !== this.#ids) return;
    this.#ids = others.toSpliced(place, 0, id);
  }

  #leave(others: readonly string[]) {
    this.#ids = others;
    if (others.length < ENOUGH) void this.more();
  }

  #placeOf(ids: readonly string[], key: Key) {
    let [low, high] = [0, ids.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.source.keyOf(ids[middle]!);
      if (other !== undefined && this.source.compare(other, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
