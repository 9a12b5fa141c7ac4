import type { Context } from '../core/context.js';
import { sendersOf } from '../channels/mail/sending.service.js';
import { EVERY_MINUTE, type Job } from '../core/jobs/job.js';
import { Deal } from '../deals/deal.entity.js';
import { NotificationKind } from '../notifications/notification.entity.js';
import { notify } from '../notifications/notification.service.js';
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
  const there = new Set(mailers.keys());
  while (!stop.aborted && there.size > 0) {
    const letter = await claim(ctx.another(), [...there]);
    if (!letter) return;
    const key = keyOf(letter.channelId);
    const delivery = isForgotten(letter, ctx.now) ? FORGOTTEN : await mailers.get(key)!.deliver(letter);
    await settle(ctx.another(), letter, delivery);
    if (delivery.outcome === 'away') there.delete(key);
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
async function claim(ctx: Context, keys: string[]): Promise<Letter | null> {
  const until = new Date(ctx.now.getTime() + LEASE_MS);
  const [claimed] = await ctx.em.execute<{ id: string }[]>(CLAIM, [
    until,
    ctx.now,
    `{${keys.map((key) => `"${key}"`).join()}}`,
  ]);
  return claimed ? ctx.see(Letter, claimed.id) : null;
}

const CLAIM = `
  update letter set due_at = ?, attempts = attempts + 1, version = version + 1
  where id = (
    select id from letter
    where state = 'QUEUED' and due_at <= ? and coalesce(channel_id::text, '') = any(?::text[])
    order by due_at, id limit 1 for update skip locked)
  returning id`;

const settle = (ctx: Context, { id, attempts }: Letter, delivery: Delivery) =>
  ctx.change(async () => {
    const { dealId } = await ctx.see(Letter, id);
    const deal = dealId ? await ctx.lock(Deal, dealId) : null;
    const letter = await ctx.lock(Letter, id);
    // Its lease has ended, and whoever took it over knows better.
    if (letter.state !== LetterState.QUEUED || letter.attempts !== attempts) return;
    apply(letter, delivery, ctx.now);
    if (letter.state === LetterState.QUEUED || !letter.authorId) return;
    const name = letter.state === LetterState.SENT ? 'letter.sent' : 'letter.failed';
    ctx.record(name, deal ?? letter, { part: letter.id, interactionId: letter.interactionId });
    if (letter.state === LetterState.FAILED) await tellAuthor(ctx, deal, letter, letter.authorId);
  });

function apply(letter: Letter, delivery: Delivery, now: Date): void {
  if (delivery.outcome === 'taken') return letter.arrive(delivery.messageId, now);
  const isTooLate = now.getTime() - letter.createdAt.getTime() >= GIVE_UP_MS;
  if (delivery.outcome === 'refused' || isTooLate) return letter.fail(delivery.error);
  const wait = Math.min(2 ** (letter.attempts - 1) * MINUTE_MS, LONGEST_WAIT_MS);
  letter.postpone(delivery.error, new Date(now.getTime() + wait));
}

const tellAuthor = (ctx: Context, deal: Deal | null, letter: Letter, to: string) =>
  notify(ctx, {
    kind: NotificationKind.LETTER_FAILED,
    to: [to],
    about: deal ?? letter,
    dealId: letter.dealId,
    interactionId: letter.interactionId,
    letterId: letter.id,
  });
