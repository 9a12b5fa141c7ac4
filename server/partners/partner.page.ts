import { emailOf, phoneOf } from '../../shared/contacts/contact.js';
import { MOST_COUNTED } from '../../shared/partners/count.js';
import { normalised } from '../../shared/requisites/trouble.js';
import type { Context } from '../core/context.js';
import { all, type Condition, either, whereOf } from '../core/condition.js';
import { containing } from '../core/pattern.js';
import { unmergedSql } from '../core/rights/visible.js';
import { type Page, pageOf, pageRows } from '../core/schema/page.js';
import { Person } from '../persons/person.entity.js';
import { LegalEntity } from './legalEntity.entity.js';
import { Partner } from './partner.entity.js';
import { filtered } from './partner.filter.js';
import type { PartnerArgs, SoughtPartners } from './partner.inputs.js';

export const PartnerPage = pageOf('PartnerPage', () => Partner);

/** Partners that the viewer sees, by name; `ids` narrows to these. */
export function pagePartners(
  ctx: Context,
  { text, filter, ids, ...page }: SoughtPartners & PartnerArgs,
): Promise<Page<Partner>> {
  const where = { ...(ids && { id: { $in: ids } }), ...whereOf((alias) => soughtBy({ text, filter }, alias)) };
  return pageRows(ctx, Partner, { list: 'partners', by: 'name', key: 'text', where, page });
}

/** How many partners the viewer sees of those that are sought, as far as they are counted. */
export async function countPartners(ctx: Context, sought: SoughtPartners): Promise<number> {
  const { sql, params } = all([soughtBy(sought, 'p'), unmergedSql(ctx.viewer, 'p')]);
  const counted = `select from partner p where ${sql} limit ${MOST_COUNTED}`;
  const [row] = await ctx.em.execute<{ count: number }[]>(`select count(*)::int as count from (${counted}) c`, params);
  return row!.count;
}

const soughtBy = ({ text, filter }: SoughtPartners, alias: string): Condition =>
  all([...(text ? [calledBy(text, alias)] : []), filtered(filter, alias)]);

/** What people paste to find a client: a part of its name, its whole telephone number, address or ИНН. */
function calledBy(text: string, alias: string): Condition {
  const [phone, email, inn] = [phoneOf(text), emailOf(text), innOf(text)];
  const ways = [{ sql: `${alias}.name ilike ?`, params: [containing(text)] }];
  if (phone) ways.push({ sql: `${alias}.phones @> array[?]::text[]`, params: [phone] });
  if (email) ways.push({ sql: `${alias}.emails @> array[?]::text[]`, params: [email] });
  if (inn)
    ways.push({ sql: `${alias}.id = any(array(select partner_id from legal_entity where inn = ?))`, params: [inn] });
  return either(ways);
}

function innOf(typed: string): string | null {
  const digits = normalised(typed);
  return /^(\d{10}|\d{12})$/.test(digits) ? digits : null;
}

/** Ids of the partners that the viewer sees of those that are sought, by name. */
export async function listPartnerIds(ctx: Context, sought: SoughtPartners, most: number): Promise<string[]> {
  const { sql, params } = all([soughtBy(sought, 'p'), unmergedSql(ctx.viewer, 'p')]);
  const listed = `select p.id from partner p where ${sql} order by p.name, p.id limit ${most}`;
  return (await ctx.em.execute<{ id: string }[]>(listed, params)).map(({ id }) => id);
}

/** A partner with the legal side and the person that a line of a file has room for. */
export interface PartnerLine {
  partner: Partner;
  /** The first that it was given. */
  side: LegalEntity | null;
  /** The first whom the viewer sees. */
  person: Person | null;
}

/** Those of the partners that the viewer sees now, in the order of the ids. */
export async function partnerLines(ctx: Context, ids: string[]): Promise<PartnerLine[]> {
  const among = (alias: string, column: string) => ({
    sql: `${alias}.${column} = any(?::uuid[])`,
    params: [`{${ids.join(',')}}`],
  });
  const seen = all([among('p', 'id'), unmergedSql(ctx.viewer, 'p')]);
  const partners = await ctx.find(Partner, `select p.* from partner p where ${seen.sql}`, seen.params);
  const side = among('l', 'partner_id');
  const sides = await ctx.find(LegalEntity, firstOf('legal_entity l', side.sql), side.params);
  const person = all([among('h', 'partner_id'), unmergedSql(ctx.viewer, 'h')]);
  const people = await ctx.find(Person, firstOf('person h', person.sql), person.params);
  const byId = new Map(partners.map((partner) => [partner.id, partner]));
  const [sideOf, personOf] = [byPartner(sides), byPartner(people)];
  return ids.flatMap((id) => {
    const partner = byId.get(id);
    return partner ? [{ partner, side: sideOf.get(id) ?? null, person: personOf.get(id) ?? null }] : [];
  });
}

const firstOf = (table: string, where: string): string =>
  `select distinct on (partner_id) * from ${table} where ${where} order by partner_id, id`;

const byPartner = <T extends { partnerId: string | null }>(rows: T[]) =>
  new Map(rows.map((row) => [row.partnerId, row]));
