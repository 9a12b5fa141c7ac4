/** Changed cards are asked about together, at most this often. */
const ASK_EVERY = 250;

/** Which cards match the free text of the filter: only the server can tell, so changed ones are asked about. */
export class TextSearch {
  readonly #found = new Set<string>();
  #doubtful = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param ask answers which of these deals match.
   * @param decided is told of every deal for which the answer has come.
   */
  constructor(
    private readonly ask: (ids: string[]) => Promise<Set<string>>,
    private readonly decided: (id: string) => void,
  ) {}

  has(id: string) {
    return this.#found.has(id);
  }

  add(ids: Iterable<string>) {
    for (const id of ids) this.#found.add(id);
  }

  doubt(id: string) {
    this.#doubtful.add(id);
    this.#timer ??= setTimeout(() => void this.#askNow(), ASK_EVERY);
  }

  close() {
    clearTimeout(this.#timer);
  }

  async #askNow() {
    const ids = [...this.#doubtful];
    this.#doubtful = new Set();
    this.#timer = undefined;
    const found = await this.ask(ids).catch(() => undefined);
    if (!found) return ids.forEach((id) => this.doubt(id));
    for (const id of ids) {
      if (found.has(id)) this.#found.add(id);
      else this.#found.delete(id);
      this.decided(id);
    }
  }
}
