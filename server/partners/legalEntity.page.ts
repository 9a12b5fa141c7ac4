import type { Context } from '../core/context.js';
import { type Page, type PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { LegalEntity } from './legalEntity.entity.js';

export const LegalEntityPage = pageOf('LegalEntityPage', () => LegalEntity);

/** The legal sides of a partner, by name. The list is empty when the viewer does not see the partner. */
export function pageLegalEntities(ctx: Context, partnerId: string | null, page: PageArgs): Promise<Page<LegalEntity>> {
  const list = `legalEntities:${partnerId}`;
  return pageRows(ctx, LegalEntity, { list, by: 'name', key: 'text', where: { partnerId }, page });
}
