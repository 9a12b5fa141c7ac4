import type { Context } from '../core/context.js';
import { invalid, rule } from '../core/errors.js';
import { Deal } from '../deals/deal.entity.js';
import { createDeal } from '../deals/deal.service.js';
import { DealRole } from '../deals/dealPerson.entity.js';
import { addDealPerson } from '../deals/dealPerson.service.js';
import { Person } from '../persons/person.entity.js';
import { letIn } from '../users/sight.service.js';
import { User } from '../users/user.entity.js';
import { Chain } from './chain.entity.js';
import { type Held, lockChains, lockInteractions, turnedMeanwhile } from './hold.service.js';
import { Interaction } from './interaction.entity.js';
import {
  type CreateDealFromInteractionInput,
  type JoinChainsInput,
  type SetInteractionSubjectInput,
  SubjectMode,
  type UnlinkInteractionInput,
} from './interaction.inputs.js';
import { openChain } from './interaction.service.js';
import { InteractionLink } from './interactionLink.entity.js';
import { Participant } from './participant.entity.js';

/**
 * Gives the chain of an interaction another subject, as one event on the chain, whose audience changes with it.
 * A chain that was about no deal goes as a whole, whichever of its members was named.
 * @throws RULE interaction.lead: that has to be accepted; CONFLICT interaction.subject when it is about something else than was seen; INVALID input.dealId, input.mode;
 * NOT_FOUND Interaction, Deal; FORBIDDEN
 */
export const setInteractionSubject = (ctx: Context, input: SetInteractionSubjectInput) =>
  ctx.change(async () => {
    const { interactionId, mode, dealId = null, fromDealId = null } = input;
    const [held] = (await lockInteractions(ctx, [interactionId], dealId ? [dealId] : [])) as [Held];
    const { interaction, chain } = held;
    if (chain.dealId !== fromDealId) throw await turnedMeanwhile(ctx, chain);
    const deal = dealId ? await ctx.see(Deal, dealId) : null;
    if (deal) ctx.authorize('addTask', deal);
    if (mode === SubjectMode.LINK) {
      if (!deal) throw invalid('input.dealId', 'empty');
      await link(ctx, held, deal);
      return interaction;
    }
    if (chain.isOfLead) throw rule('interaction.lead');
    ctx.authorize('turn', chain);
    if (chain.dealId === dealId) return interaction;
    const isPart = mode === SubjectMode.FROM_HERE && chain.deal != null;
    if (isPart && !deal) throw invalid('input.mode', 'part');
    await turn(ctx, isPart ? await splitAt(ctx, held) : chain, deal, chain);
    return interaction;
  });

/** An interaction is no longer shown with another deal. @throws NOT_FOUND; FORBIDDEN */
export const unlinkInteraction = (ctx: Context, { interactionId, dealId }: UnlinkInteractionInput) =>
  ctx.change(async () => {
    const deal = await ctx.lock(Deal, dealId);
    ctx.authorize('addTask', deal);
    const interaction = await ctx.see(Interaction, interactionId);
    const link = await ctx.em.findOne(InteractionLink, { interactionId, dealId });
    if (!link) return interaction;
    ctx.em.remove(link);
    ctx.record('interaction.unlinked', deal, { part: interactionId, chainId: interaction.chainId });
    return interaction;
  });

/**
 * Puts all that one chain holds into another: takes back that it was split off.
 * @throws INVALID input.intoChainId same; CONFLICT interaction.subject; NOT_FOUND Chain; FORBIDDEN
 */
export const joinChains = (ctx: Context, { chainId, intoChainId }: JoinChainsInput) =>
  ctx.change(async () => {
    if (chainId === intoChainId) throw invalid('input.intoChainId', 'same');
    const chains = await lockChains(ctx, [chainId, intoChainId]);
    const [chain, into] = [chains.get(chainId)!, chains.get(intoChainId)!];
    for (const one of [chain, into]) ctx.authorize('turn', one);
    if (chain.isOfLead || into.isOfLead) throw rule('interaction.lead');
    await letMembersIn(ctx, chain.id, into.deal ?? into);
    for (const held of ['interaction', 'task'])
      await ctx.em.execute(`update ${held} set chain_id = ? where chain_id = ?`, [intoChainId, chainId]);
    const from = chain.dealId;
    chain.turnTo(into.deal ?? null);
    ctx.record('chain.joined', chain, { from, to: chain.dealId, intoChainId });
    return into;
  });

/**
 * Opens a deal out of an interaction and makes it the subject of that. People whom we know and who took part come along.
 * @throws as createDeal and setInteractionSubject
 */
export const createDealFromInteraction = (ctx: Context, input: CreateDealFromInteractionInput) =>
  ctx.change(async () => {
    const { interactionId, fromDealId, mode } = input;
    const deal = await createDeal(ctx, input.deal);
    await ctx.em.flush();
    await setInteractionSubject(ctx, { interactionId, fromDealId, dealId: deal.id, mode });
    for (const personId of await knownIn(ctx, interactionId))
      await addDealPerson(ctx, { dealId: deal.id, personId, role: DealRole.CONTACT });
    return deal;
  });

/** People who took part and whom the viewer may name. */
async function knownIn(ctx: Context, interactionId: string): Promise<string[]> {
  const participants = await ctx.em.find(Participant, { interactionId, personId: { $ne: null } });
  const ids = participants.map(({ personId }) => personId!);
  const persons = await ctx.em.find(Person, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
  return persons.map(({ id }) => id);
}

/** Told on the chain: who saw it before is told to forget it, who sees it now where it has come from. */
async function turn(ctx: Context, chain: Chain, deal: Deal | null, outOf: Chain): Promise<void> {
  const from = chain.dealId;
  chain.turnTo(deal);
  await letMembersIn(ctx, chain.id, deal ?? chain);
  const part = outOf === chain ? {} : { outOfChainId: outOf.id };
  ctx.record('chain.turned', chain, { from, to: chain.dealId, ...part });
}

/**
 * A chain of its own for an interaction and all later ones, about the same for now; the whole chain, if none is earlier.
 * What is planned stays with its deal.
 */
async function splitAt(ctx: Context, { interaction, chain }: Held): Promise<Chain> {
  const here = [chain.id, interaction.heldAt, interaction.id];
  const earlier = 'select 1 from interaction where chain_id = ? and (held_at, id) < (?, ?) limit 1';
  if ((await ctx.em.execute(earlier, here)).length === 0) return chain;
  const split = await openChain(ctx, chain.deal ?? null, { id: interaction.responsibleId ?? ctx.viewer.userId! });
  await ctx.em.flush();
  const later = 'update interaction set chain_id = ? where chain_id = ? and (held_at, id) >= (?, ?)';
  await ctx.em.execute(later, [split.id, ...here]);
  // The row that the command answers with has changed under it.
  await ctx.lock(Interaction, interaction.id);
  return ctx.lock(Chain, split.id);
}

async function link(ctx: Context, { interaction, chain }: Held, deal: Deal): Promise<void> {
  const known = await ctx.em.count(InteractionLink, { interactionId: interaction.id, dealId: deal.id });
  if (known > 0 || chain.dealId === deal.id) return;
  ctx.em.persist(Object.assign(new InteractionLink(), { interactionId: interaction.id, dealId: deal.id }));
  ctx.record('interaction.linked', deal, { part: interaction.id, chainId: chain.id });
}

/**
 * What a lead has said is about the deal that it has become, or that it belongs to; what nobody dealt with is his who leads
 * the deal, and has been seen when he is the one who accepts. @param chain locked, with its lead
 */
export async function turnToDeal(ctx: Context, chain: Chain, deal: Deal): Promise<void> {
  const lead = chain.leadId;
  chain.turnTo(deal);
  chain.settleWith(deal);
  await ctx.em.flush();
  await ctx.em.execute(TO_OWNER, [deal.ownerId, deal.ownerId === ctx.viewer.userId, chain.id]);
  await letMembersIn(ctx, chain.id, deal);
  ctx.record('chain.turned', chain, { from: null, to: deal.id, lead });
}

const TO_OWNER = `
  update interaction set responsible_id = coalesce(responsible_id, ?), reviewed = reviewed or ?, version = version + 1
  where chain_id = ?`;

/** Those who are to deal with what a chain holds see the new subject too. */
async function letMembersIn(ctx: Context, chainId: string, subject: Deal | Chain): Promise<void> {
  const rows = await ctx.em.execute<{ id: string }[]>(
    `select distinct responsible_id as id from interaction
     where chain_id = ? and not reviewed and responsible_id is not null`,
    [chainId],
  );
  const users = await ctx.em.find(
    User,
    { id: { $in: rows.map(({ id }) => id) }, active: true },
    { orderBy: { id: 'asc' } },
  );
  for (const user of users) await letIn(ctx, subject, user);
}
