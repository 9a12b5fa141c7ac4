import type { Context } from '../core/context.js';
import { LegalEntity } from './legalEntity.entity.js';
import { Partner } from './partner.entity.js';

export interface HeldEntity {
  partner: Partner;
  entity: LegalEntity;
}

/** The partner first, then its legal side: the same order in every command. @throws NOT_FOUND; FORBIDDEN partner.edit */
export async function lockEntity(ctx: Context, id: string): Promise<HeldEntity> {
  const { partnerId } = await ctx.see(LegalEntity, id);
  const partner = await lockPartner(ctx, partnerId);
  return { partner, entity: await ctx.lock(LegalEntity, id) };
}

export async function lockPartner(ctx: Context, id: string): Promise<Partner> {
  const [partner] = await lockPartners(ctx, [id]);
  return partner!;
}

/** Many of them, each once. @throws NOT_FOUND; FORBIDDEN partner.edit */
export async function lockPartners(ctx: Context, ids: string[]): Promise<Partner[]> {
  const partners = await ctx.lockAll(Partner, ids);
  for (const partner of partners) ctx.authorize('edit', partner);
  return partners;
}
