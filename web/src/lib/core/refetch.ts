import { AppError } from '#lib/core/graphql.js';

/** A burst of changes is asked about once. */
const PAUSE_MS = 150;

/**
 * One question that is asked again whenever its answer may have become another. An older answer never comes over a newer
 * one, and none comes after the end.
 */
export class Refetch<Answer> {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  /** Answers to what was asked before this no longer count. */
  #oldest = 0;

  constructor(
    private readonly ask: () => Promise<Answer>,
    private readonly take: (answer: Answer) => void,
    private readonly fail: (error: AppError) => void = () => undefined,
  ) {}

  /** Asks at once, and anew: what was asked before may have been another question. */
  async now(): Promise<void> {
    if (this.#oldest === Infinity) return;
    this.#oldest = this.#asked + 1;
    await this.#askNow();
  }

  /** Asks in a moment, together with what else happens until then. */
  soon(): void {
    if (this.#oldest === Infinity) return;
    this.#timer ??= setTimeout(() => void this.#askNow(), PAUSE_MS);
  }

  close(): void {
    this.#oldest = Infinity;
    clearTimeout(this.#timer);
  }

  async #askNow(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const turn = ++this.#asked;
    try {
      const answer = await this.ask();
      if (this.#counts(turn)) this.take(answer);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (this.#counts(turn)) this.fail(error);
    }
  }

  #counts(turn: number): boolean {
    if (turn < this.#oldest) return false;
    this.#oldest = turn;
    return true;
  }
}
