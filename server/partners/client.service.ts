import type { Context } from '../core/context.js';
import { Partner } from './partner.entity.js';

const needs = (one: string) => `'${one}' = any(r.needs)`;

/** Of several legal sides one has to have all that is asked of it. */
const LEGAL_SIDE = `exists (select from legal_entity l where l.partner_id = p.id
    and (not ${needs('INN')} or length(l.inn) = case p.legal_type when 'COMPANY' then 10 else 12 end)
    and (not ${needs('KPP')} or l.kpp is not null)
    and (not ${needs('COUNTRY')} or l.country is not null)
    and (not ${needs('TAX_NUMBER')} or l.tax_number is not null))`;
/** Itself or through one of its people. */
const REACHED = `(exists (select from partner c where c.id = p.id and (c.phones <> '{}' or c.emails <> '{}')) or
  exists (select from person where partner_id = p.id and merged_into_id is null and (phones <> '{}' or emails <> '{}' or messenger_ids <> '{}')))`;

/** Whether anybody can be called or written to there. */
export async function hasContact(ctx: Context, partnerId: string): Promise<boolean> {
  const [row] = await ctx.em.execute<{ reached: boolean }[]>(
    `select ${REACHED} as reached from (select ?::uuid as id) p`,
    [partnerId],
  );
  return row!.reached;
}

/** Potential partners whose main requisites are filled, as the rule of their kind has it by now (domain §5). */
export const fulfilled = (partners: string): string => `
  select p.id from ${partners} p join client_rule r on r.legal_type = p.legal_type
  where p.client_since is null and p.merged_into_id is null and (not ${needs('CONTACT')} or ${REACHED})
    and (not r.needs && '{INN,KPP,COUNTRY,TAX_NUMBER}' or ${LEGAL_SIDE})`;

/**
 * A potential partner becomes a client by itself, and for good, as soon as its main requisites are filled.
 * @param partner locked; what belongs to it stands in the database
 */
export async function becomeClient(ctx: Context, partner: Partner): Promise<void> {
  if (!partner.isPotential) return;
  const { id, legalType } = partner;
  if ((await ctx.em.execute<object[]>(fulfilled(ONE), [legalType, id])).length === 0) return;
  partner.clientSince = ctx.now;
  ctx.record('partner.becameClient', partner);
}

/** What it is in law may have been changed just now. */
const ONE = '(select id, client_since, merged_into_id, ?::text as legal_type from partner where id = ?)';

/** The same of a partner that the command has only looked at, because it changes what belongs to it. */
export async function becomeClientBy(ctx: Context, partner: Partner): Promise<void> {
  if (!partner.isPotential) return;
  await ctx.em.flush();
  await becomeClient(ctx, await ctx.lock(Partner, partner.id));
}
