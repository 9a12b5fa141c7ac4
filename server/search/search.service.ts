import type { Context } from '../core/context.js';
import { containing } from '../core/pattern.js';
import { type Deal, DealStatus } from '../deals/deal.entity.js';
import { pageDeals } from '../deals/deal.page.js';
import { Lead } from '../leads/lead.entity.js';
import { LeadState } from '../leads/leadState.entity.js';
import type { Partner } from '../partners/partner.entity.js';
import { pagePartners } from '../partners/partner.page.js';
import type { Person } from '../persons/person.entity.js';
import { pagePersons } from '../persons/person.page.js';

export type Found = Deal | Partner | Person | Lead;

/** What the viewer may see and the text names: partners first, then people, deals, open before finished, then leads. */
export async function search(ctx: Context, text: string, first: number): Promise<Found[]> {
  if (text === '') return [];
  const like = { $ilike: containing(text) };
  const partners = (await pagePartners(ctx, { text, first })).nodes;
  const people = (await pagePersons(ctx, { text, first })).nodes;
  const deals = await dealsWith(ctx, text, first);
  const where = { state: LeadState.OPEN, $or: [{ text: like }, { contact: like }, { company: like }] };
  const leads = await ctx.em.find(Lead, where, { orderBy: { receivedAt: 'desc' }, limit: first });
  return shareOut<Found>([partners, people, deals, leads], first);
}

async function dealsWith(ctx: Context, text: string, first: number): Promise<Deal[]> {
  const statuses = Object.values(DealStatus);
  const found = await pageDeals(ctx, null, { filter: { text, statuses }, zone: ctx.viewer.timeZone }, { first });
  return found.nodes.sort((a, b) => Number(a.status !== DealStatus.IN_WORK) - Number(b.status !== DealStatus.IN_WORK));
}

/** Every kind gets a place before any kind gets many. */
function shareOut<T>(kinds: T[][], first: number): T[] {
  const fair = Math.ceil(first / kinds.length);
  const heads = kinds.map((kind) => kind.slice(0, fair));
  const rest = kinds.flatMap((kind) => kind.slice(fair));
  const spare = first - heads.flat().length;
  const more = new Set(rest.slice(0, Math.max(0, spare)));
  return kinds.flatMap((kind) => kind.filter((row, index) => index < fair || more.has(row))).slice(0, first);
}
