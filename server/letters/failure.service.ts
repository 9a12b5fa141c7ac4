import type { Message } from '../channels/message.inputs.js';
import type { Context } from '../core/context.js';
import { Deal } from '../deals/deal.entity.js';
import type { Chain } from '../interactions/chain.entity.js';
import { lockChains } from '../interactions/hold.service.js';
import { Interaction } from '../interactions/interaction.entity.js';
import { NotificationKind } from '../notifications/notification.entity.js';
import { notify } from '../notifications/notification.service.js';
import { Letter, LetterState } from './letter.entity.js';

/** A letter with what it belongs to, all locked. */
export interface LetterHeld {
  letter: Letter;
  deal: Deal | null;
  /** Of the interaction that it carries. */
  chain: Chain | null;
}

/** Locks a letter and what it belongs to: that goes first, as in every command. @throws CONFLICT interaction.subject */
export async function lockLetter(ctx: Context, id: string): Promise<LetterHeld> {
  const { dealId, interactionId } = await ctx.see(Letter, id);
  const said = interactionId ? await ctx.see(Interaction, interactionId) : null;
  const chains = await lockChains(ctx, said ? [said.chainId] : [], dealId ? [dealId] : []);
  const deal = dealId ? await ctx.lock(Deal, dealId) : null;
  return { letter: await ctx.lock(Letter, id), deal, chain: said ? chains.get(said.chainId)! : null };
}

/** It will not arrive: its author is told, and whoever waits for what it says has not been answered by it. */
export async function failLetter(ctx: Context, { letter, deal, chain }: LetterHeld, error: string): Promise<void> {
  letter.fail(error);
  if (!letter.authorId) return;
  await takeBackAnswer(ctx, letter, chain);
  ctx.record('letter.failed', deal ?? chain?.lead ?? letter, { part: letter.id, interactionId: letter.interactionId });
  await notify(ctx, {
    kind: NotificationKind.LETTER_FAILED,
    to: [letter.authorId],
    about: deal ?? letter,
    dealId: letter.dealId,
    interactionId: letter.interactionId,
    letterId: letter.id,
  });
}

/** A mail server gives a letter back that it had taken. @param chain of the letter, locked */
export async function returnLetter(ctx: Context, { answers, failure }: Message, chain: Chain): Promise<void> {
  const said = await ctx.em.findOne(Interaction, { messageId: answers[0]!, chainId: chain.id });
  const sent = said && (await ctx.em.findOne(Letter, { interactionId: said.id }));
  if (!sent) return;
  const letter = await ctx.lock(Letter, sent.id);
  if (letter.state === LetterState.FAILED) return;
  await failLetter(ctx, { letter, deal: chain.deal ?? null, chain }, failure!);
}

/** What was said else stands: then the lead was answered by that. */
async function takeBackAnswer(ctx: Context, { interactionId }: Letter, chain: Chain | null): Promise<void> {
  if (!chain?.lead?.answeredAt || !interactionId) return;
  const [other] = await ctx.em.execute<{ at: string }[]>(ANSWERED, [chain.id, interactionId]);
  chain.lead.answeredSince(other ? new Date(other.at) : null);
}

const ANSWERED = `
  select i.held_at as at from interaction i
  where i.chain_id = ? and i.id <> ? and (i.direction = 'OUT' or i.kind = 'MEETING')
    and not exists (select from letter l where l.interaction_id = i.id and l.state = 'FAILED')
  order by i.held_at limit 1`;
