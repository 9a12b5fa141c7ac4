import type { Context } from '../core/context.js';
import { Letter } from './letter.entity.js';

/** The job that delivers. */
export const DELIVERY = 'letters.deliver';

/** What a letter is made of. Ids name records that the command has seen. */
export interface NewLetter {
  id?: string;
  /** One address, or several with commas between them. */
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Message id of what it answers, `<…@…>`. */
  inReplyTo?: string | null;
  /** Message ids of what stands before that, the earliest first. */
  thread?: string[];
  /** By whose mailbox it goes out; none = the product's own. */
  channelId?: string | null;
  /** Its own message id, when that must be known before it has gone out. */
  messageId?: string | null;
  dealId?: string | null;
  interactionId?: string | null;
  /** Who is told when it cannot be delivered; the viewer unless said otherwise. */
  authorId?: string | null;
}

/** Puts a letter into the outbox, as a part of the command: it goes out when that is committed. */
export async function queueLetter(ctx: Context, letter: NewLetter): Promise<Letter> {
  const queued = Object.assign(new Letter(), { authorId: ctx.viewer.userId }, letter);
  queued.createdAt = queued.dueAt = ctx.now;
  ctx.em.persist(queued);
  await ctx.wake(DELIVERY);
  return queued;
}
