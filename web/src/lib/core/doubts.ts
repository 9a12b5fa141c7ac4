import { backoff } from '#lib/core/waits.js';

/** Changed records are asked about together, at most this often. */
const ASK_EVERY = 250;

/** The server takes no more ids at once. */
const MOST_AT_ONCE = 200;

/** Records of which only the server knows how they stand: asked about together, until an answer has come for each. */
export class Doubts<Answer> {
  readonly #doubtful = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  #failures = 0;
  #isClosed = false;

  /** @param answered is told what the server said of these, unless they have been closed meanwhile. */
  constructor(
    private readonly ask: (ids: string[]) => Promise<Answer>,
    private readonly answered: (ids: string[], answer: Answer) => void,
  ) {}

  add(id: string) {
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
    const outcome = await this.ask(ids).then(
      (answer) => ({ answer }),
      () => undefined,
    );
    this.#isAsking = false;
    if (this.#isClosed) return;
    this.#failures = outcome ? 0 : this.#failures + 1;
    if (outcome) this.answered(ids, outcome.answer);
    else for (const id of ids) this.#doubtful.add(id);
    this.#askSoon();
  }
}
