import type { Context } from '../core/context.js';
import { Partner, PartnerType } from './partner.entity.js';

/** By name and one way to reach it; what else is asked of whom (domain §5). */
const REACHED = `
  exists (select from person where partner_id = p.id and (phones <> '{}' or emails <> '{}' or messenger_ids <> '{}'))`;
const legalSide = (such: string) => `exists (select from legal_entity l where l.partner_id = p.id and ${such})`;

const MAIN_REQUISITES: Record<PartnerType, string> = {
  [PartnerType.COMPANY]: legalSide('length(l.inn) = 10 and l.kpp is not null'),
  [PartnerType.SOLE_TRADER]: legalSide('length(l.inn) = 12'),
  [PartnerType.PRIVATE_PERSON]: 'true',
  [PartnerType.SELF_EMPLOYED]: 'true',
  [PartnerType.FOREIGN]: legalSide('l.country is not null and l.tax_number is not null'),
};

/**
 * A potential partner becomes a client by itself, and for good, as soon as its main requisites are filled.
 * @param partner locked; what belongs to it stands in the database
 */
export async function becomeClient(ctx: Context, partner: Partner): Promise<void> {
  if (!partner.isPotential) return;
  const sql = `select 1 from partner p where p.id = ? and ${REACHED} and ${MAIN_REQUISITES[partner.legalType]}`;
  if ((await ctx.em.execute<object[]>(sql, [partner.id])).length === 0) return;
  partner.clientSince = ctx.now;
  ctx.record('partner.becameClient', partner);
}

/** The same of a partner that the command has only looked at, because it changes what belongs to it. */
export async function becomeClientBy(ctx: Context, partner: Partner): Promise<void> {
  if (!partner.isPotential) return;
  await ctx.em.flush();
  await becomeClient(ctx, await ctx.lock(Partner, partner.id));
}
