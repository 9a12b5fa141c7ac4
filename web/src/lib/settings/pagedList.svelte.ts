interface Page<Row> {
  nodes: Row[];
  next: string | null;
}

/** A list that comes in pages and may lose rows while it is looked at. */
export class PagedList<Row extends { id: string }> {
  rows = $state.raw<Row[]>([]);
  next = $state.raw<string | null>(null);
  state = $state.raw<'loading' | 'ready' | 'failed'>('loading');

  /** What was asked for before the last is no longer waited for. */
  #asked = 0;
  readonly #ask: (after: string | null) => Promise<Page<Row>>;

  constructor(ask: (after: string | null) => Promise<Page<Row>>) {
    this.#ask = ask;
  }

  /** Starts over from the first page. */
  async load(): Promise<void> {
    this.rows = [];
    await this.#take(null);
  }

  async more(): Promise<void> {
    if (this.next && this.state !== 'loading') await this.#take(this.next);
  }

  put(row: Row): void {
    this.rows = [row, ...this.rows.filter(({ id }) => id !== row.id)];
  }

  drop(id: string): void {
    this.rows = this.rows.filter((row) => row.id !== id);
  }

  async #take(after: string | null): Promise<void> {
    const turn = ++this.#asked;
    this.state = 'loading';
    try {
      const page = await this.#ask(after);
      if (turn !== this.#asked) return;
      this.rows = [...this.rows, ...page.nodes];
      this.next = page.next;
      this.state = 'ready';
    } catch {
      if (turn === this.#asked) this.state = 'failed';
    }
  }
}
