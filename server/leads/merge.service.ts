import type { Context } from '../core/context.js';
import { rule } from '../core/errors.js';
import { can } from '../core/rights/policy.js';
import type { Label } from '../core/schema/label.js';
import type { Chain } from '../interactions/chain.entity.js';
import { chainOfLead, chainsOfLeads } from '../interactions/received.service.js';
import { joined } from './identity.service.js';
import { list } from './known.service.js';
import type { Identity } from './enquiry.entity.js';
import { Lead } from './lead.entity.js';

/** Leads of one person that wait at a time: more are no person. */
const MOST = 20;

/** What is common to leads of the same person, `?` for each of his keys. */
export const SAME = '(phones && ?::text[] or emails && ?::text[] or messenger_ids && ?::text[] or inn = ?)';
export const keysOf = ({ phones, emails, messengerIds, inn }: Identity) => [
  ...[phones, emails, messengerIds].map(list),
  inn,
];

/**
 * The chain of the lead of this person that nobody has accepted yet, locked with it. When what a colleague knows of him
 * shows that several leads are his, those become one that this colleague sees and may deal with; what strangers say of
 * themselves proves nothing, and there is no way back. @throws RULE lead.hidden {owner, team}, to colleagues alone
 */
export async function waitingChainOf(ctx: Context, who: Identity, isKnown: boolean): Promise<Chain | null> {
  const ids = await waitingIds(ctx, who);
  if (ids.length === 0) return null;
  const locked = await ctx.lockAll(Lead, ids);
  const leads = locked.filter(({ isOpen }) => isOpen).sort(byAge);
  // All of them have been accepted or rejected meanwhile: he may have another by now.
  if (leads.length === 0) return waitingChainOf(ctx, who, isKnown);
  return isKnown ? knownChainOf(ctx, leads) : chainOfLead(ctx, whoseIs(leads));
}

/** Of leads that wait the one that a colleague sees, with what he may add to it. @throws RULE lead.hidden */
async function knownChainOf(ctx: Context, leads: Lead[]): Promise<Chain> {
  const seen = leads.filter((lead) => ctx.ifSeen(lead));
  if (seen.length === 0) throw rule('lead.hidden', { ...(await holderOf(ctx, leads[0]!)) });
  const his = seen.filter((lead) => can(ctx.viewer, 'merge', lead));
  const lead = whoseIs(his.length > 0 ? his : seen);
  const others = his.includes(lead) ? his.filter((other) => other !== lead && isFree(ctx, other, lead)) : [];
  const chains = await chainsOfLeads(ctx, [lead, ...others]);
  for (const other of others) await merge(ctx, chains.get(other.id)!, chains.get(lead.id)!);
  return chains.get(lead.id)!;
}

/** Who has the lead of somebody, when the viewer sees none of his; null = there is none. Belongs inside `ctx.unseen`. */
export async function hiddenWith(ctx: Context, who: Identity): Promise<Holder | null> {
  const ids = await waitingIds(ctx, who);
  const leads = await ctx.em.find(Lead, { id: { $in: ids } });
  const isHidden = leads.length > 0 && leads.every((lead) => !ctx.ifSeen(lead));
  return isHidden ? holderOf(ctx, leads.sort(byAge)[0]!) : null;
}

/** Whoever knows that there is a lead may know with whom: he is to be asked. */
export interface Holder {
  owner: Label | null;
  team: Label | null;
}

async function holderOf(ctx: Context, { ownerId, teamId }: Lead): Promise<Holder> {
  const [owner, team] = await Promise.all([ctx.labels.of('app_user', ownerId), ctx.labels.of('team', teamId)]);
  return { owner, team };
}

const whoseIs = (leads: Lead[]): Lead => leads.find(({ ownerId }) => ownerId !== null) ?? leads[0]!;

async function waitingIds(ctx: Context, who: Identity): Promise<string[]> {
  const rows = await ctx.em.execute<{ id: string }[]>(
    `select id from lead where state in ('OPEN', 'SNOOZED') and ${SAME} order by received_at, id limit ${MOST}`,
    keysOf(who),
  );
  return rows.map(({ id }) => id);
}

/** What other leads that wait are known by, of what is said now. */
export async function waitingIdentities(ctx: Context, { id }: Lead, who: Identity): Promise<Identity[]> {
  return ctx.em.execute<Identity[]>(
    `select phones, emails, inn, messenger_ids as "messengerIds" from lead
     where state in ('OPEN', 'SNOOZED') and id <> ? and ${SAME} order by received_at, id limit ${MOST}`,
    [id, ...keysOf(who)],
  );
}

const byAge = (a: Lead, b: Lead): number => +a.receivedAt - +b.receivedAt || (a.id < b.id ? -1 : 1);

/** What somebody else deals with, or is just accepting, stays his. */
const isFree = (ctx: Context, { ownerId, heldUntil }: Lead, into: Lead): boolean =>
  (ownerId === null || ownerId === into.ownerId) && (heldUntil === null || heldUntil <= ctx.now);

async function merge(ctx: Context, chain: Chain, into: Chain): Promise<void> {
  const [other, lead] = [chain.lead!, into.lead!];
  lead.takeOver(other, joined(lead.identity, other.identity));
  other.mergeInto(lead, ctx.now);
  await ctx.em.execute(MOVE, [into.id, lead.ownerId, chain.id]);
  ctx.record('lead.merged', other, { into: lead.id });
  ctx.record('chain.joined', chain, { from: null, to: null, intoChainId: into.id });
}

const MOVE = `
  update interaction set chain_id = ?, responsible_id = coalesce(responsible_id, ?), version = version + 1
  where chain_id = ?`;
