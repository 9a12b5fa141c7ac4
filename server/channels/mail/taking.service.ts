import { randomUUID } from 'node:crypto';
import type { Context } from '../../core/context.js';
import { AppError } from '../../core/errors.js';
import { isPassing } from '../../core/postgres/passing.js';
import { isUnavailable } from '../../core/postgres/unavailable.js';
import { receive, type Received } from '../receive.service.js';
import { ourselves, wordsOf } from './access.js';
import { isWithheld, type KeptLetter, type Mailbox } from './mailbox.js';
import { idOf, readLetter } from './readLetter.js';

/** A larger letter is told of, and stays where it is. */
const MOST_LETTER_BYTES = 30 * 1024 * 1024;

interface Failed {
  outcome: 'failed';
  externalId: string;
  /** A code, or the words of the mail server. */
  error: string;
  /** A fault of the program: what it says may hold words of the letter, so nobody is shown it. */
  cause?: unknown;
}

/** What has become of a letter: it is received; or it could not be, for a reason; or it is there no more. */
export type Taking = { outcome: 'taken'; received: Received } | Failed | { outcome: 'gone' };

/**
 * Reads one letter of a mailbox and takes it in. @param isWritten somebody has looked: no program has sent it, nor have we
 * @throws when the line or the database is away, which is no fault of the letter
 */
export async function takeLetter(
  ctx: Context,
  channelId: string,
  box: Pick<Mailbox, 'source'>,
  kept: KeptLetter,
  isWritten = false,
): Promise<Taking> {
  const unread = Buffer.from(JSON.stringify(kept));
  const failed = (error: string, source: Buffer): Failed => {
    return { outcome: 'failed', externalId: idOf(kept.messageId, source), error };
  };
  if (kept.size > MOST_LETTER_BYTES) return failed('letter.tooLarge', unread);
  const source = await box.source(kept).catch((error: unknown) => {
    if (isWithheld(error)) return wordsOf(error);
    throw error;
  });
  if (typeof source === 'string') return failed(source, unread);
  // Somebody has taken it away since it was listed.
  if (!source) return { outcome: 'gone' };
  try {
    const message = await readLetter(source, kept, await ourselves(ctx));
    const said = isWritten ? { isAutomatic: false, isUnconfirmed: false } : {};
    return { outcome: 'taken', received: await receive(ctx, channelId, { ...message, ...said }) };
  } catch (error) {
    if (isPassing(error) || isUnavailable(error)) throw error;
    if (error instanceof AppError) return failed(wordsOf(error), source);
    if (hasTooManyParts(error)) return failed('letter.tooManyParts', source);
    return { ...failed(`letter.unread ${randomUUID().slice(0, 8)}`, source), cause: error };
  }
}

/** Nobody writes such letters: they are made to hold up whoever reads them. */
const hasTooManyParts = (error: unknown): boolean => (error as { code?: string }).code === 'EMAXLEN';
