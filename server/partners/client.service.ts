import { isError, type LegalType, requisiteTroubles } from '../../shared/requisites/check.js';
import type { Context } from '../core/context.js';
import type { LegalEntity } from './legalEntity.entity.js';
import { Partner } from './partner.entity.js';

const needs = (one: string) => `'${one}' = any(r.needs)`;

/** Legal sides that have all that is asked of one. */
const LEGAL_SIDES = `from legal_entity l where l.partner_id = p.id
    and (not ${needs('INN')} or length(l.inn) = case p.legal_type when 'COMPANY' then 10 else 12 end)
    and (not ${needs('KPP')} or l.kpp is not null)
    and (not ${needs('COUNTRY')} or l.country is not null)
    and (not ${needs('TAX_NUMBER')} or l.tax_number is not null)`;
const ASKS_LEGAL_SIDE = `r.needs && '{INN,KPP,COUNTRY,TAX_NUMBER}'`;
const itselfReached = (p: string) => `(${p}.phones <> '{}' or ${p}.emails <> '{}')`;
const reachedThroughPeople = (p: string) =>
  `exists (select from person h where h.partner_id = ${p}.id and h.merged_into_id is null
    and (h.phones <> '{}' or h.emails <> '{}' or h.messenger_ids <> '{}'))`;
/** Of an id alone: it may be a change that is not kept yet. */
const REACHED = `(exists (select from partner c where c.id = p.id and ${itselfReached('c')}) or ${reachedThroughPeople('p')})`;

/** That nobody can be called or written to there, of the table `partner` under an alias. */
export const unreached = (p: string): string => `not ${itselfReached(p)} and not ${reachedThroughPeople(p)}`;

/** Whether anybody can be called or written to there. */
export async function hasContact(ctx: Context, partnerId: string): Promise<boolean> {
  const [row] = await ctx.em.execute<{ reached: boolean }[]>(
    `select ${REACHED} as reached from (select ?::uuid as id) p`,
    [partnerId],
  );
  return row!.reached;
}

/** What stands in the way of a potential partner no more, as the rule of its kind has it by now. */
interface Filled {
  id: string;
  legalType: LegalType;
  asksLegalSide: boolean;
  sides: Pick<LegalEntity, 'inn' | 'kpp' | 'country' | 'taxNumber'>[];
}

const filled = (partners: string): string => `
  select p.id, p.legal_type as "legalType", ${ASKS_LEGAL_SIDE} as "asksLegalSide",
    (select coalesce(jsonb_agg(jsonb_build_object(
      'inn', l.inn, 'kpp', l.kpp, 'country', l.country, 'taxNumber', l.tax_number)), '[]') ${LEGAL_SIDES}) as sides
  from ${partners} p join client_rule r on r.legal_type = p.legal_type
  where p.client_since is null and p.merged_into_id is null and (not ${needs('CONTACT')} or ${REACHED})
    and (not ${ASKS_LEGAL_SIDE} or exists (select ${LEGAL_SIDES}))`;

/** Wrong requisites are as good as none. */
const isRight = ({ legalType: type, asksLegalSide, sides }: Filled): boolean =>
  !asksLegalSide || sides.some((side) => !requisiteTroubles({ type, ...side }).some(isError));

/** Those of some potential partners whose main requisites are filled, and rightly (domain §5). @param partners SQL */
async function fulfilled(ctx: Context, partners: string, params: unknown[]): Promise<Set<string>> {
  const rows = await ctx.em.execute<Filled[]>(filled(partners), params);
  return new Set(rows.filter(isRight).map(({ id }) => id));
}

/** The next potential partners beyond an id whose main requisites are filled, though maybe wrongly. @returns their ids, in order */
export async function filledBeyond(ctx: Context, id: string, count: number): Promise<string[]> {
  const rows = await ctx.em.execute<Filled[]>(`${filled('partner')} and p.id > ? order by p.id limit ?`, [id, count]);
  return rows.map((row) => row.id);
}

/**
 * A potential partner becomes a client by itself, and for good, as soon as its main requisites are filled, and rightly.
 * @param partner locked; what belongs to it stands in the database
 */
export const becomeClient = (ctx: Context, partner: Partner): Promise<void> => becomeClients(ctx, [partner]);

/** The same of many at once. */
export async function becomeClients(ctx: Context, partners: readonly Partner[]): Promise<void> {
  const potential = partners.filter(({ isPotential }) => isPotential);
  if (potential.length === 0) return;
  const held = potential.map(({ id, legalType }) => ({ id, legal_type: legalType }));
  const ids = await fulfilled(ctx, HELD, [JSON.stringify(held)]);
  if (ids.size === 0) return;
  for (const partner of potential.filter(({ id }) => ids.has(id))) {
    partner.clientSince = ctx.now;
    ctx.record('partner.becameClient', partner);
  }
  // Whoever locks them later in the command reads them anew.
  await ctx.em.flush();
}

/** What they are in law may have been changed just now. */
const HELD = `(select p.id, p.client_since, p.merged_into_id, v.legal_type
    from jsonb_to_recordset(?::jsonb) as v (id uuid, legal_type text) join partner p using (id))`;

/**
 * A client ceases to be one when what made it one is taken back, unless others have filled its main requisites since.
 * @param since when that made it one: what has made it one later stands
 */
export async function ceaseClient(ctx: Context, partnerId: string, since: Date): Promise<void> {
  await ctx.em.flush();
  const partner = await ctx.lock(Partner, partnerId);
  ctx.authorize('edit', partner);
  if (partner.clientSince?.getTime() !== since.getTime()) return;
  if ((await fulfilled(ctx, AS_POTENTIAL, [partnerId])).has(partnerId)) return;
  partner.clientSince = null;
  ctx.record('partner.ceasedClient', partner);
}

const AS_POTENTIAL =
  '(select id, null::timestamptz as client_since, merged_into_id, legal_type from partner where id = ?)';

/** The same of a partner that the command has only looked at, because it changes what belongs to it. */
export const becomeClientBy = (ctx: Context, partner: Partner): Promise<void> => becomeClientsBy(ctx, [partner]);

/** The same of many at once. */
export async function becomeClientsBy(ctx: Context, partners: readonly Partner[]): Promise<void> {
  const potential = partners.filter(({ isPotential }) => isPotential).map(({ id }) => id);
  if (potential.length === 0) return;
  await ctx.em.flush();
  await becomeClients(ctx, await ctx.lockAll(Partner, potential));
}
