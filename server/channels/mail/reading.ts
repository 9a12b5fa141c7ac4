import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../../core/context.js';
import { isPassing } from '../../core/postgres/passing.js';
import { isUnavailable } from '../../core/postgres/unavailable.js';
import { plainText } from '../../core/schema/scalars.js';
import type { Seal } from '../../core/seal.js';
import type { Logger } from '../../core/start/logger.js';
import type { Turns } from '../../core/turns.js';
import { noteFailure, receive } from '../receive.service.js';
import { mailboxAddressOf, wordsOf } from './access.js';
import { type Bookmark, MailAccount } from './mailAccount.entity.js';
import { type KeptLetter, Mailbox } from './mailbox.js';
import { type Lease, Progress, Superseded } from './progress.js';
import { idOf, readLetter } from './readLetter.js';

/** A larger letter is told of, and stays where it is. */
const MOST_LETTER_BYTES = 30 * 1024 * 1024;
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
        if (kept.receivedAt >= account.since) await this.take(box, account, kept);
        ({ bookmark } = kept);
        await this.progress.keep(bookmark);
      }
    }
  }

  /** A letter that cannot be taken in is told of, and does not hold up the others. */
  private async take(box: Mailbox, { address }: MailAccount, kept: KeptLetter): Promise<void> {
    if (kept.size > MOST_LETTER_BYTES) return this.note(kept, Buffer.from(JSON.stringify(kept)), 'letter.tooLarge');
    await this.options.turns.take(async () => {
      const source = await box.source(kept).catch((error: unknown) => {
        if (isWithheld(error)) return this.note(kept, Buffer.from(JSON.stringify(kept)), wordsOf(error));
        throw error;
      });
      // Somebody has taken it away since it was listed, or the server does not hand it out.
      if (!source) return;
      try {
        const message = await readLetter(source, kept, [address]);
        await receive(this.options.newContext(), this.lease.channelId, message);
      } catch (error) {
        if (isPassing(error) || isUnavailable(error)) throw error;
        await this.note(kept, source, wordsOf(error));
      }
    });
  }

  private async note(kept: KeptLetter, source: Buffer, error: string): Promise<void> {
    const { receivedAt: at, messageId, sender } = kept;
    const topic = plainText(kept.topic ?? '');
    const externalId = idOf(messageId, source);
    this.options.log.warn({ channel: this.lease.channelId, error }, 'letter.unread');
    await noteFailure(this.options.newContext(), this.lease.channelId, { externalId, at, sender, topic }, error);
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

/** The server says no to one letter; the line goes on. */
const isWithheld = (error: unknown): boolean => (error as { responseStatus?: string }).responseStatus === 'NO';

const isRefusal = (error: unknown): boolean =>
  (error as { authenticationFailed?: boolean }).authenticationFailed === true;

async function newsOf(box: Mailbox, stop: AbortSignal): Promise<void> {
  try {
    await box.news(AbortSignal.any([stop, AbortSignal.timeout(ASK_MS)]));
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
  }
}
