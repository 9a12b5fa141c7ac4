import type { Context } from '../core/context.js';
import { cutPage, decodeCursor, encodeCursor, type Page, type PageArgs, pageOf } from '../core/page.js';
import { Lead, LeadState } from './lead.entity.js';

export const LeadPage = pageOf('LeadPage', () => Lead);

/** Open leads, oldest first: who has waited longest stands on top. */
export async function pageLeads(ctx: Context, { first, after }: PageArgs): Promise<Page<Lead>> {
  const asOf = await ctx.asOf();
  const beyond = after ? laterThan(decodeCursor('leads', after, ['moment', 'uuid'])) : {};
  const rows = await ctx.em.find(
    Lead,
    { $and: [{ state: LeadState.OPEN }, beyond] },
    { orderBy: { receivedAt: 'asc', id: 'asc' }, limit: first + 1 },
  );
  return cutPage(rows, first, asOf, (lead) => encodeCursor('leads', [lead.receivedAt.toISOString(), lead.id]));
}

function laterThan([at, id]: (string | number)[]) {
  const receivedAt = new Date(at!);
  return { $or: [{ receivedAt: { $gt: receivedAt } }, { receivedAt, id: { $gt: String(id) } }] };
}
