import { backoff } from '#lib/core/waits.js';

/** Changed cards are asked about together, at most this often. */
const ASK_EVERY = 250;

/** The server takes no more ids at once. */
const MOST_AT_ONCE = 200;

/** Which cards match the free text of the filter: only the server can tell, so changed ones are asked about. */
export class TextSearch {
  readonly #found = new Set<string>();
  readonly #doubtful = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  #failures = 0;
  #isClosed = false;

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
    this.#askSoon();
  }

  close() {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  #askSoon() {
    if (this.#isClosed || this.#isAsking || !this.#doubtful.size) return;
    const wait = this.#failures ? backoff(this.#failures) : ASK_EVERY;
    this.#timer ??= setTimeout(() => void this.#askNow(), wait);
  }

  async #askNow() {
    this.#timer = undefined;
    this.#isAsking = true;
    const ids = [...this.#doubtful].slice(0, MOST_AT_ONCE);
    for (const id of ids) this.#doubtful.delete(id);
    const found = await this.ask(ids).catch(() => undefined);
    this.#isAsking = false;
    if (this.#isClosed) return;
    this.#failures = found ? 0 : this.#failures + 1;
    for (const id of ids) {
      if (found) this.#decide(id, found.has(id));
      else this.#doubtful.add(id);
    }
    this.#askSoon();
  }

  #decide(id: string, matches: boolean) {
    if (matches) this.#found.add(id);
    else this.#found.delete(id);
    this.decided(id);
  }
}
