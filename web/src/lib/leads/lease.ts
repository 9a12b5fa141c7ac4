import type { App } from '#lib/core/app.svelte.js';
import { AppError } from '#lib/core/graphql.js';
import { holdLead, releaseLead } from './leads.js';

/** The server gives it for three minutes, and renews it within the last. */
const RENEW_MS = 150_000;

/**
 * Shows everybody that this window is accepting a lead, for as long as somebody works in it. Nobody is locked out by it:
 * of two who accept, the first wins.
 */
export class LeadLease {
  /** Who has written nothing since is not accepting it any more: his lease runs out. */
  #isAtWork = false;
  #isHeld = false;
  #isClosed = false;
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(
    private readonly app: Pick<App, 'ask'>,
    private readonly leadId: string,
  ) {
    void this.#hold();
    this.#timer = setInterval(() => void this.#renew(), RENEW_MS);
  }

  /** Somebody is at work. */
  touch(): void {
    this.#isAtWork = true;
  }

  close(): void {
    this.#isClosed = true;
    clearInterval(this.#timer);
    this.#release();
  }

  async #renew(): Promise<void> {
    if (!this.#isAtWork) return;
    this.#isAtWork = false;
    await this.#hold();
  }

  async #hold(): Promise<void> {
    try {
      await holdLead(this.app, this.leadId);
      this.#isHeld = true;
    } catch (error) {
      ignored(error);
    }
    // Left before the answer came.
    if (this.#isClosed) this.#release();
  }

  #release(): void {
    if (this.#isHeld) void releaseLead(this.app, this.leadId).catch(ignored);
    this.#isHeld = false;
  }
}

/** It is another's, gone, or the line is away: the card says so, and accepting will. */
function ignored(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
}
