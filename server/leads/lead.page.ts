import type { Context } from '../core/context.js';
import { type Page, type PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { Lead, LeadState } from './lead.entity.js';

export const LeadPage = pageOf('LeadPage', () => Lead);

/** Open leads, oldest first: who has waited longest stands on top. */
export const pageLeads = (ctx: Context, page: PageArgs): Promise<Page<Lead>> =>
  pageRows(ctx, Lead, { list: 'leads', by: 'receivedAt', key: 'moment', where: { state: LeadState.OPEN }, page });
