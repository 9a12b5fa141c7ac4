import { SvelteMap } from 'svelte/reactivity';
import { Doubts } from '#lib/core/doubts.js';
import type { Change } from '#lib/core/feed.js';
import { AppError } from '#lib/core/graphql.js';
import { Listing } from '#lib/core/listing.svelte.js';
import type { Live } from '#lib/core/live.svelte.js';

interface Page<Row> {
  nodes: Row[];
  next?: string | null;
}

/** A list as the server answers it, and what of the log concerns it. */
export interface FollowedSource<Row extends { id: string }, Key> {
  /** A page, the first when `after` is null. @throws AppError */
  load(after: string | null): Promise<Page<Row>>;
  /** Those of these records that stand in the list now; at most 200 are asked for. @throws AppError */
  again(ids: string[]): Promise<Row[]>;
  /** The records that a change may have brought, taken or altered; none when it does not concern the list. */
  touched(change: Change): readonly string[];
  /** What the list is ordered by. */
  keyOf(row: Row): Key;
  compare(a: Key, b: Key): number;
}

/**
 * A list in pages that follows the log though its records do not travel in it: those that a change names are asked for
 * again, together. After a reset it is loaded anew.
 */
export class FollowedList<Row extends { id: string }, Key = string> {
  readonly #known = new SvelteMap<string, Row>();
  readonly #listing: Listing<Key>;
  readonly #doubts: Doubts<Row[]>;
  readonly #stop: () => void;
  /** Answered for while a page is on its way, which may be older. */
  readonly #settled = new Set<string>();
  #loads = 0;

  /** In order, as far as pages have been loaded. */
  readonly rows: readonly Row[] = $derived.by(() => this.#listing.ids.flatMap((id) => this.#known.get(id) ?? []));

  constructor(
    live: Pick<Live, 'onChanges' | 'onReset'>,
    private readonly source: FollowedSource<Row, Key>,
  ) {
    this.#listing = new Listing({
      keyOf: (id) => this.#keyOf(id),
      compare: (a, b) => source.compare(a, b),
      load: async (after) => this.#pageOf(await source.load(after)),
      isOwn: () => false,
    });
    this.#doubts = new Doubts(
      (ids) => source.again(ids),
      (ids, rows) => this.#settle(ids, rows),
    );
    const stops = [live.onChanges((change) => this.#follow(change)), live.onReset(() => this.reload())];
    this.#stop = () => stops.forEach((stop) => stop());
    void this.reload();
  }

  get hasMore(): boolean {
    return this.#listing.hasMore;
  }

  get loading(): boolean {
    return this.#listing.loading;
  }

  get failed(): AppError | undefined {
    return this.#listing.failed;
  }

  /** Loads the next page; one at a time. */
  async more(): Promise<void> {
    if (this.loading) return;
    this.#settled.clear();
    await this.#listing.more();
  }

  /** Begins anew with the first page; of several at once the last counts. */
  async reload(): Promise<void> {
    const load = ++this.#loads;
    this.#settled.clear();
    this.#listing.wait();
    try {
      const page = await this.source.load(null);
      if (load === this.#loads) this.#begin(page);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (load === this.#loads) this.#listing.fail(error);
    }
  }

  /** A record as a command has just answered it. */
  put(row: Row): void {
    this.#settle([row.id], [row]);
  }

  /** Asks again for a record that something outside the log has changed. */
  doubt(id: string): void {
    this.#doubts.add(id);
  }

  close(): void {
    this.#stop();
    this.#doubts.close();
  }

  #follow(change: Change): void {
    for (const id of this.source.touched(change)) this.#doubts.add(id);
  }

  #begin(page: Page<Row>): void {
    for (const id of [...this.#known.keys()]) if (!this.#settled.has(id)) this.#known.delete(id);
    const others = [...this.#known.keys()];
    this.#listing.show(this.#pageOf(page), others);
  }

  #pageOf({ nodes, next = null }: Page<Row>) {
    for (const row of nodes) if (!this.#settled.has(row.id)) this.#known.set(row.id, row);
    const last = nodes.at(-1);
    return { ids: nodes.map(({ id }) => id), last: last && this.source.keyOf(last), next };
  }

  #settle(ids: string[], rows: Row[]): void {
    const found = new Map(rows.map((row) => [row.id, row]));
    for (const id of ids) {
      const row = found.get(id);
      if (row) this.#known.set(id, row);
      else this.#known.delete(id);
      if (this.#listing.loading) this.#settled.add(id);
      this.#listing.touch(id);
    }
  }

  #keyOf(id: string): Key | undefined {
    const row = this.#known.get(id);
    return row && this.source.keyOf(row);
  }
}
