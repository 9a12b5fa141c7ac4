import { AppError } from '#lib/core/graphql.js';

/** A burst of changes is asked about once. */
const PAUSE_MS = 150;

/**
 * One question that is asked again whenever its answer may have become another: not before it is answered, and once more
 * after what happened until then. Only the answer to the last question counts, and none after the end.
 */
export class Refetch<Answer> {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The number of the last question; infinite after the end. */
  #asked = 0;
  #isUnderWay = false;
  /** Something has happened since it was asked. */
  #isDoubtful = false;
  #restsUntil = 0;

  /** `restMs`: how long a dear question rests after its answer, whatever happens. */
  constructor(
    private readonly ask: () => Promise<Answer>,
    private readonly take: (answer: Answer) => void,
    private readonly fail: (error: AppError) => void = () => undefined,
    private readonly restMs = 0,
  ) {}

  /** Asks at once, and anew: what was asked before may have been another question. */
  async now(): Promise<void> {
    if (this.#asked === Infinity) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const turn = ++this.#asked;
    this.#isUnderWay = true;
    this.#isDoubtful = false;
    try {
      const answer = await this.ask();
      if (turn === this.#asked) this.take(answer);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (turn === this.#asked) this.fail(error);
    } finally {
      if (turn === this.#asked) this.#settle();
    }
  }

  /** Asks in a moment, together with what else happens until then. */
  soon(): void {
    if (this.#asked === Infinity) return;
    if (this.#isUnderWay) {
      this.#isDoubtful = true;
      return;
    }
    const rest = this.#restsUntil - performance.now();
    this.#timer ??= setTimeout(() => void this.now(), Math.max(PAUSE_MS, rest));
  }

  close(): void {
    this.#asked = Infinity;
    clearTimeout(this.#timer);
  }

  #settle(): void {
    this.#isUnderWay = false;
    this.#restsUntil = performance.now() + this.restMs;
    if (this.#isDoubtful) this.soon();
  }
}
