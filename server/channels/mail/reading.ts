import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../../core/context.js';
import { plainText } from '../../core/schema/scalars.js';
import type { Seal } from '../../core/seal.js';
import type { Logger } from '../../core/start/logger.js';
import type { Turns } from '../../core/turns.js';
import { noteFailure } from '../receive.service.js';
import { mailboxAddressOf, wordsOf } from './access.js';
import { type Bookmark, MailAccount } from './mailAccount.entity.js';
import { type KeptLetter, Mailbox } from './mailbox.js';
import { type Lease, Progress, Superseded } from './progress.js';
import { takeLetter } from './taking.service.js';

/** Between two attempts lie about 1, 2, 4… seconds, and never more. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 5 * 60_000;
/** However well a server tells of new letters, it is asked so often. */
const ASK_MS = 5 * 60_000;

export interface ReadingOptions {
  /** A context of the server itself. */
  newContext: () => Context;
  seal: Seal;
  log: Logger;
  /** Letters whose bytes are in memory at a time, of all mailboxes of this process. */
  turns: Turns;
}

/** Follows one mailbox: reads what has come, waits for more, and comes back when the line was lost. */
export class Reading {
  private readonly stopping = new AbortController();
  private readonly progress: Progress;
  private readonly ended: Promise<void>;
  private failures = 0;
  /** Ended by itself: somebody else reads on. */
  isOver = false;

  constructor(
    readonly lease: Lease,
    private readonly options: ReadingOptions,
  ) {
    this.progress = new Progress(lease, options.newContext);
    this.ended = this.run();
  }

  /** Finishes the letter that is begun. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.ended;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.follow(signal);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof Superseded) return void (this.isOver = true);
        await this.fail(error);
        await sleep(this.waitAfter(error), undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async follow(stop: AbortSignal): Promise<void> {
    const account = await this.options.newContext().see(MailAccount, this.lease.accountId);
    if (account.version !== this.lease.version) throw new Superseded();
    await using box = await Mailbox.open(mailboxAddressOf(account, this.options.seal), stop);
    let { bookmark } = account;
    while (!stop.aborted) {
      bookmark = await this.readAll(box, account, bookmark, stop);
      if (stop.aborted) return;
      await this.progress.settle();
      this.failures = 0;
      await newsOf(box, stop);
    }
  }

  /** @returns how far it has come */
  private async readAll(
    box: Mailbox,
    account: MailAccount,
    from: Bookmark | null,
    stop: AbortSignal,
  ): Promise<Bookmark | null> {
    let bookmark = from;
    for (;;) {
      const letters = await box.lettersAfter(bookmark, account.since);
      if (letters.length === 0) return bookmark;
      for (const kept of letters) {
        if (stop.aborted) return bookmark;
        if (kept.receivedAt >= account.since) await this.take(box, kept);
        ({ bookmark } = kept);
        await this.progress.keep(bookmark);
      }
    }
  }

  /** A letter that cannot be taken in is told of, and does not hold up the others. */
  private async take(box: Mailbox, kept: KeptLetter): Promise<void> {
    const { turns, newContext } = this.options;
    const taking = await turns.take(() => takeLetter(newContext(), this.lease.channelId, box, kept));
    if (taking.outcome !== 'failed') return;
    const { externalId, error, cause } = taking;
    const { receivedAt: at, sender } = kept;
    const where = cause instanceof Error ? { where: placesOf(cause) } : {};
    this.options.log.warn({ channel: this.lease.channelId, error, ...where }, 'letter.unread');
    const heading = { externalId, at, sender, topic: plainText(kept.topic ?? '') };
    await noteFailure(newContext(), this.lease.channelId, heading, error);
  }

  /** A line that was lost is taken up again before anybody must know; a second failure is told, and a refusal at once. */
  private async fail(error: unknown): Promise<void> {
    this.failures += 1;
    if (this.failures === 1 && !isRefusal(error)) return;
    this.options.log.warn({ channel: this.lease.channelId, error: wordsOf(error) }, 'mailbox.failing');
    // Where that cannot be written either, the next attempt tells.
    await this.progress.fail(wordsOf(error)).catch(() => undefined);
  }

  /** Never all at once after an outage; a wrong password often tried would lock the account. */
  private waitAfter(error: unknown): number {
    const wait = isRefusal(error)
      ? LONGEST_WAIT_MS
      : Math.min(FIRST_WAIT_MS * 2 ** (this.failures - 1), LONGEST_WAIT_MS);
    return wait * (0.5 + Math.random() / 2);
  }
}

/** Where a fault came from, without its words. */
const placesOf = ({ name, stack = '' }: Error): string[] => [name, ...(stack.match(/^ +at .*$/gm) ?? []).slice(0, 8)];

const isRefusal = (error: unknown): boolean =>
  (error as { authenticationFailed?: boolean }).authenticationFailed === true;

async function newsOf(box: Mailbox, stop: AbortSignal): Promise<void> {
  try {
    await box.news(AbortSignal.any([stop, AbortSignal.timeout(ASK_MS)]));
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
  }
}
