import type { Context } from '../core/context.js';
import { sendersOf } from '../channels/mail/sending.service.js';
import { EVERY_MINUTE, type Job } from '../core/jobs/job.js';
import { filesSentWith } from '../files/sent.service.js';
import { failLetter, lockLetter, missReceivers } from './failure.service.js';
import { Letter, LetterState } from './letter.entity.js';
import { DELIVERY } from './letter.service.js';
import { type Delivery, Mailer, type MailSettings } from './mailer.js';

const MINUTE_MS = 60_000;
/**
 * For so long an attempt belongs to the process that began it. A dialogue with a mail server has about ten steps, and each
 * is waited for half a minute (mailer.ts).
 */
const LEASE_MS = 10 * MINUTE_MS;
/** Between two attempts lie 1, 2, 4… minutes, and never more. */
const LONGEST_WAIT_MS = 60 * MINUTE_MS;
/** A letter that has not arrived by then was not wanted, or its address is wrong. */
const GIVE_UP_MS = 48 * 60 * MINUTE_MS;

/** Hands what is due to the mail server. Without one the letters wait. */
export function deliverLetters(settings: MailSettings | null): Job {
  return {
    name: DELIVERY,
    cron: EVERY_MINUTE,
    async run(ctx, stop) {
      const mailers = await mailersOf(ctx, settings);
      try {
        await deliverDue(ctx, stop, mailers);
      } finally {
        for (const mailer of mailers.values()) mailer.close();
      }
    },
  };
}

/** Under what letters name as their channel; of none, under nothing. */
const keyOf = (channelId: string | null): string => channelId ?? '';

async function mailersOf(ctx: Context, settings: MailSettings | null): Promise<Map<string, Mailer>> {
  const channels = await sendersOf(ctx, settings);
  const all = settings ? new Map(channels).set(keyOf(null), settings) : channels;
  return new Map([...all].map(([key, one]) => [key, new Mailer(one)]));
}

/** A server that is away holds up its own letters, and no others. */
async function deliverDue(ctx: Context, stop: AbortSignal, mailers: Map<string, Mailer>): Promise<void> {
  await giveUp(ctx, stop, [...mailers.keys()]);
  const there = new Set(mailers.keys());
  while (!stop.aborted && there.size > 0) {
    const letter = await claim(ctx.another(), SENDABLE, [listed([...there])]);
    if (!letter) return;
    const key = keyOf(letter.channelId);
    const delivery = isForgotten(letter, ctx.now) ? FORGOTTEN : await deliver(ctx.another(), mailers.get(key)!, letter);
    await settle(ctx.another(), letter, delivery);
    if (delivery.outcome === 'away') there.delete(key);
  }
}

async function deliver(ctx: Context, mailer: Mailer, letter: Letter): Promise<Delivery> {
  return mailer.deliver(letter, letter.interactionId ? await filesSentWith(ctx, letter.interactionId) : []);
}

/** What nobody here can send, such as by a mailbox whose password does not open, does not wait for ever. */
async function giveUp(ctx: Context, stop: AbortSignal, keys: string[]): Promise<void> {
  while (!stop.aborted) {
    const letter = await claim(ctx.another(), ABANDONED, [new Date(ctx.now.getTime() - GIVE_UP_MS), listed(keys)]);
    if (!letter) return;
    await settle(ctx.another(), letter, FORGOTTEN);
  }
}

/** It has waited for a mail server that nobody had set up: what it says is no news any more. */
const isForgotten = ({ attempts, createdAt }: Letter, now: Date): boolean =>
  attempts === 1 && now.getTime() - createdAt.getTime() >= GIVE_UP_MS;

const FORGOTTEN: Delivery = { outcome: 'refused', error: 'There was no mail server for two days.' };

/**
 * The letter that has been due for longest and that nobody else is delivering. A process that dies over it leaves it to the
 * next one when the lease has ended: the mail server may then get it twice, under one message id, but never not at all.
 */
async function claim(ctx: Context, which: string, params: unknown[]): Promise<Letter | null> {
  const until = new Date(ctx.now.getTime() + LEASE_MS);
  const [claimed] = await ctx.em.execute<{ id: string }[]>(claimOf(which), [until, ctx.now, ...params]);
  return claimed ? ctx.see(Letter, claimed.id) : null;
}

const listed = (keys: string[]): string => `{${keys.map((key) => `"${key}"`).join()}}`;

const SENDABLE = `coalesce(channel_id::text, '') = any(?::text[])`;
const ABANDONED = `created_at <= ? and not coalesce(channel_id::text, '') = any(?::text[])`;

const claimOf = (which: string): string => `
  update letter set due_at = ?, attempts = attempts + 1, version = version + 1
  where id = (
    select id from letter
    where state = 'QUEUED' and due_at <= ? and ${which}
    order by due_at, id limit 1 for update skip locked)
  returning id`;

const settle = (ctx: Context, { id, attempts, createdAt }: Letter, delivery: Delivery) =>
  ctx.change(async () => {
    const held = await lockLetter(ctx, id);
    const { letter, deal } = held;
    // Its lease has ended, and whoever took it over knows better.
    if (letter.state !== LetterState.QUEUED || letter.attempts !== attempts) return;
    if (delivery.outcome === 'taken') {
      letter.arrive(delivery.messageId, ctx.now);
      if (letter.authorId) ctx.record('letter.sent', deal ?? letter, particularsOf(letter));
      return missReceivers(ctx, held, delivery.refused);
    }
    const isTooLate = ctx.now.getTime() - createdAt.getTime() >= GIVE_UP_MS;
    if (delivery.outcome === 'refused' || isTooLate) return failLetter(ctx, held, delivery.error);
    const wait = Math.min(2 ** (attempts - 1) * MINUTE_MS, LONGEST_WAIT_MS);
    letter.postpone(delivery.error, new Date(ctx.now.getTime() + wait));
  });

const particularsOf = ({ id: part, interactionId }: Letter) => ({ part, interactionId });
