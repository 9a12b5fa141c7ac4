import { untrack } from 'svelte';
import { AppError } from '#lib/core/graphql.js';

interface Page<Row> {
  nodes: readonly Row[];
  next?: string | null;
}

/** What has been asked for again, and how many were to come. */
export interface Loaded<Row> extends Page<Row> {
  wanted: number;
}

interface Source<Row> {
  /** @throws AppError */
  load: (first: number, after: string | null) => Promise<Page<Row>>;
  keyOf: (row: Row) => string;
  /** Rows of a page. */
  page: number;
}

/** The most that one question may ask for. */
const MOST = 200;
/** So many rows are asked for again; those after them come by "more". */
const KEPT = 1_000;

/** A list in pages of which all that is loaded is asked for again when it may have become another. */
export class LoadedPages<Row> {
  #rows = $state.raw<readonly Row[]>([]);
  #next = $state.raw<string | null>(null);
  #busy = $state.raw(false);

  constructor(private readonly source: Source<Row>) {}

  get rows(): readonly Row[] {
    return this.#rows;
  }

  get hasMore(): boolean {
    return this.#next !== null;
  }

  /** Whether the next page is on its way. */
  get busy(): boolean {
    return this.#busy;
  }

  /** All that is loaded, a page at a time; `first` when the first page is there already. @throws AppError */
  async again(first?: Page<Row>): Promise<Loaded<Row>> {
    const { load, page } = this.source;
    const wanted = untrack(() => Math.max(page, Math.min(KEPT, this.#rows.length)));
    const begun: Page<Row> = first ?? (await load(Math.min(MOST, wanted), null));
    const nodes = [...begun.nodes];
    let next = begun.next ?? null;
    while (next !== null && nodes.length < wanted) {
      const more: Page<Row> = await load(Math.min(MOST, wanted - nodes.length), next);
      nodes.push(...more.nodes);
      next = more.next ?? null;
    }
    return { nodes, next, wanted };
  }

  /** Shows that. Answers false when another page has come meanwhile: it is not all that is loaded by now. */
  take({ nodes, next = null, wanted }: Loaded<Row>): boolean {
    if (wanted < Math.min(KEPT, this.#rows.length)) return false;
    this.#show(nodes, next);
    return true;
  }

  /** Loads the next page; one at a time. */
  async more(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await this.#loadNext();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    } finally {
      this.#busy = false;
    }
  }

  /** What has been asked for again meanwhile counts more: it goes on from where that ends. */
  async #loadNext(): Promise<void> {
    for (let after = this.#next; after !== null; after = this.#next) {
      const { nodes, next = null } = await this.source.load(this.source.page, after);
      if (this.#next === after) return this.#show([...this.#rows, ...nodes], next);
    }
  }

  /** Each once: one may have moved from page to page meanwhile. */
  #show(rows: readonly Row[], next: string | null): void {
    this.#rows = [...new Map(rows.map((row) => [this.source.keyOf(row), row])).values()];
    this.#next = next;
  }
}
