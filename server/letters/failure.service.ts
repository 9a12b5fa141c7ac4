import type { Message, Undelivered } from '../channels/message.inputs.js';
import type { Context } from '../core/context.js';
import { Deal } from '../deals/deal.entity.js';
import type { Chain } from '../interactions/chain.entity.js';
import { lockChains, settled } from '../interactions/hold.service.js';
import { Interaction } from '../interactions/interaction.entity.js';
import { NotificationKind } from '../notifications/notification.entity.js';
import { notify } from '../notifications/notification.service.js';
import { Letter, LetterState } from './letter.entity.js';

/** A letter with what it belongs to, all locked. */
interface LetterHeld {
  letter: Letter;
  deal: Deal | null;
  /** Of the interaction that it carries. */
  chain: Chain | null;
}

/**
 * Locks a letter and what it belongs to: that goes first, as in every command. It may turn to another subject just before
 * that can be locked; then that one counts. @throws CONFLICT interaction.subject
 */
export const lockLetter = (ctx: Context, id: string): Promise<LetterHeld> => settled(() => lockOnce(ctx, id));

async function lockOnce(ctx: Context, id: string): Promise<LetterHeld> {
  const { dealId, interactionId } = await ctx.see(Letter, id);
  const said = interactionId ? await ctx.see(Interaction, interactionId) : null;
  const chains = await lockChains(ctx, said ? [said.chainId] : [], dealId ? [dealId] : []);
  const chain = said ? chains.get(said.chainId)! : null;
  const deal = dealId ? await ctx.lock(Deal, dealId) : (chain?.deal ?? null);
  return { letter: await ctx.lock(Letter, id), deal, chain };
}

/** It will not arrive: its author is told, and whoever waits for what it says has not been answered by it. */
export async function failLetter(ctx: Context, held: LetterHeld, error: string): Promise<void> {
  held.letter.fail(error);
  await tellFailed(ctx, held);
}

/** It will not reach some of its receivers; whom it was not sent to, such as whom they send it on to, counts for nothing. */
export async function missReceivers(ctx: Context, held: LetterHeld, undelivered: Undelivered[]): Promise<void> {
  const { letter } = held;
  if (letter.state === LetterState.FAILED) return;
  const left = letter.receivers.filter((address) => !letter.missed.includes(address));
  const isHis = (one: Undelivered, address: string) => one.address === address || isOnly(letter, one);
  const missed = left.filter((address) => undelivered.some((one) => isHis(one, address)));
  if (missed.length === 0) return;
  letter.miss(missed, undelivered.find((one) => isHis(one, missed[0]!))!.why);
  await tellFailed(ctx, held);
}

/** Where nobody is named, it is of the only one. */
const isOnly = ({ receivers }: Letter, { address }: Undelivered): boolean => address === null && receivers.length === 1;

/** A mail server gives a letter back that it had taken, wherever the notice has come. @returns its chain, locked */
export async function returnLetter(ctx: Context, { answers, undelivered }: Message): Promise<Chain | null> {
  const [messageId] = answers;
  if (!messageId || undelivered.length === 0) return null;
  const said = await ctx.em.findOne(Interaction, { messageId });
  const sent = said && (await ctx.em.findOne(Letter, { interactionId: said.id }));
  if (!sent) return null;
  const held = await lockLetter(ctx, sent.id);
  await missReceivers(ctx, held, undelivered);
  return held.chain;
}

async function tellFailed(ctx: Context, { letter, deal, chain }: LetterHeld): Promise<void> {
  if (!letter.authorId) return;
  if (letter.state === LetterState.FAILED) await takeBackAnswer(ctx, letter, chain);
  const { id: part, interactionId, missed } = letter;
  ctx.record('letter.failed', deal ?? chain?.lead ?? letter, { part, interactionId, missed });
  await notify(ctx, {
    kind: NotificationKind.LETTER_FAILED,
    to: [letter.authorId],
    about: deal ?? letter,
    dealId: letter.dealId,
    interactionId,
    letterId: letter.id,
  });
}

/** What was said else stands: then the lead was answered by that. A lead that was put off until they answer is back. */
async function takeBackAnswer(ctx: Context, { interactionId }: Letter, chain: Chain | null): Promise<void> {
  if (chain?.lead?.isOpen) chain.lead.wake();
  if (!chain?.lead?.answeredAt || !interactionId) return;
  const [other] = await ctx.em.execute<{ at: string }[]>(ANSWERED, [chain.id, interactionId]);
  chain.lead.answeredSince(other ? new Date(other.at) : null);
}

const ANSWERED = `
  select i.held_at as at from interaction i
  where i.chain_id = ? and i.id <> ? and (i.direction = 'OUT' or i.kind = 'MEETING')
    and not exists (select from letter l where l.interaction_id = i.id and l.state = 'FAILED')
  order by i.held_at limit 1`;
