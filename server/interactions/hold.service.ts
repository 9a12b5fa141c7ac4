import type { Context } from '../core/context.js';
import { AppError, conflict } from '../core/errors.js';
import { lastChange } from '../core/log/lastChange.js';
import type { Details, Particulars } from '../core/log/record.js';
import { Deal } from '../deals/deal.entity.js';
import { Lead } from '../leads/lead.entity.js';
import { letIn } from '../users/sight.service.js';
import type { User } from '../users/user.entity.js';
import { Chain } from './chain.entity.js';
import { Interaction } from './interaction.entity.js';

/** An interaction, its chain and the deal or the lead of that, all locked. */
export interface Held {
  interaction: Interaction;
  chain: Chain;
}

/**
 * Locks chains and their subjects: deals first, then leads, then chains, then what they hold, each in the order of ids, the
 * same in every command. A chain that has turned to another subject before it could be locked is a conflict.
 * @param deals more deals that the command will need
 * @throws NOT_FOUND; CONFLICT interaction.subject
 */
export async function lockChains(ctx: Context, ids: string[], deals: string[] = []): Promise<Map<string, Chain>> {
  const seen = await ctx.seeAll(Chain, ids);
  const subjects = new Map(seen.map((chain) => [chain.id, subjectOf(chain)]));
  const dealIds = [...deals, ...seen.flatMap(({ dealId }) => dealId ?? [])];
  const ofDeals = new Map((await ctx.lockAll(Deal, dealIds)).map((deal) => [deal.id, deal]));
  const leadIds = seen.flatMap(({ isOfLead, leadId }) => (isOfLead ? leadId! : []));
  const ofLeads = new Map((await ctx.lockAll(Lead, leadIds)).map((lead) => [lead.id, lead]));
  for (const chain of seen) {
    chain.deal = ofDeals.get(chain.dealId ?? '') ?? null;
    chain.lead = ofLeads.get(chain.leadId ?? '') ?? null;
  }
  const chains = await ctx.lockAll(Chain, ids);
  const turned = chains.find((chain) => subjectOf(chain) !== subjects.get(chain.id));
  if (turned) throw await turnedMeanwhile(ctx, turned);
  return new Map(chains.map((chain) => [chain.id, chain]));
}

const subjectOf = ({ dealId, leadId }: Chain): string | null => dealId ?? leadId;

/** Locks interactions with all that they belong to, in the order of `ids`. @throws NOT_FOUND; CONFLICT interaction.subject */
export async function lockInteractions(ctx: Context, ids: string[], deals: string[] = []): Promise<Held[]> {
  const chainIds = (await ctx.seeAll(Interaction, ids)).map(({ chainId }) => chainId);
  const chains = await lockChains(ctx, chainIds, deals);
  const interactions = await ctx.lockAll(Interaction, ids);
  const moved = interactions.find(({ chainId }) => !chains.has(chainId));
  if (moved) throw await turnedMeanwhile(ctx, await ctx.see(Chain, moved.chainId));
  const byId = new Map(interactions.map((interaction) => [interaction.id, interaction]));
  return [...new Set(ids)].map((id) => {
    const interaction = byId.get(id)!;
    return { interaction, chain: chains.get(interaction.chainId)! };
  });
}

/** A chain that was given another subject before it could be locked, as when its lead is accepted, has that by now. */
export const settled = <T>(lock: () => Promise<T>): Promise<T> =>
  lock().catch((error: unknown) => {
    if (error instanceof AppError && error.reason === 'interaction.subject') return lock();
    throw error;
  });

/** Events that change what a chain is about, told on the chain itself. */
const TURNING = ['chain.turned', 'chain.joined'];

/** Says what the chain is about now, and who has decided that. */
export async function turnedMeanwhile(ctx: Context, chain: Chain) {
  const deal = chain.dealId ? await ctx.em.findOne(Deal, { id: chain.dealId }) : null;
  const subject = deal && { id: deal.id, number: deal.number, name: deal.title };
  return conflict('interaction.subject', { subject, ...(await lastChange(ctx, chain.id, TURNING)) });
}

/** What events about the parts of a chain are told on. */
export const toldOn = (chain: Chain): Chain | Deal | Lead => {
  if (subjectOf(chain) === null) return chain;
  const subject = chain.deal ?? chain.lead;
  if (!subject) throw new Error('a chain is told on its subject, which the command has not locked');
  return subject;
};

/** All on which something of a chain may have been told: itself, and each deal that it was ever about. */
export async function everToldOn(ctx: Context, { id, dealId, leadId }: Chain): Promise<string[]> {
  const turns = await ctx.em.execute<{ from: string | null; to: string | null; lead: string | null }[]>(
    `select particulars ->> 'from' as "from", particulars ->> 'to' as "to", particulars ->> 'lead' as lead from event where entity_id = ? and name = any(?::text[])`,
    [id, `{${TURNING.join()}}`],
  );
  const ids = [id, dealId, leadId, ...turns.flatMap(({ from, to, lead }) => [from, to, lead])];
  return [...new Set(ids.filter((one) => one !== null))];
}

/** Tells what happened to an interaction: on the deal or the lead of its chain, or on the chain. */
export function tell(
  ctx: Context,
  name: string,
  { interaction, chain }: Held,
  particulars: Particulars = {},
  details: Details = {},
): void {
  const { id: part, kind, responsibleId } = interaction;
  const partVersion = name === 'interaction.logged' ? 1 : interaction.version + 1;
  const told = { part, partVersion, chainId: chain.id, kind, responsibleId, ...particulars };
  ctx.record(name, toldOn(chain), told, { topic: [null, interaction.topic], ...details });
}

/** Whoever is to deal with it sees what it belongs to. */
export const letInto = (ctx: Context, chain: Chain, user: User): Promise<void> =>
  letIn(ctx, chain.deal ?? chain.lead ?? chain, user);
