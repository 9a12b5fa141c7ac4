import type { Context } from '../core/context.js';
import { type Page, type PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { Lead } from './lead.entity.js';
import { type LeadFilter, leadsWhere, orderOf } from './lead.filter.js';

export const LeadPage = pageOf('LeadPage', () => Lead);

/** Leads that the viewer sees: who has waited longest stands on top, unless finished ones are asked for too. */
export function pageLeads(ctx: Context, page: PageArgs, filter?: LeadFilter | null): Promise<Page<Lead>> {
  const order = orderOf(filter);
  const where = leadsWhere(filter, ctx.now);
  return pageRows(ctx, Lead, { list: `leads:${order}`, by: 'receivedAt', key: 'moment', order, where, page });
}
