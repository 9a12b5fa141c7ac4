import type { Context } from '../core/context.js';
import { DealStatus } from '../deals/deal.entity.js';
import type { Identity } from './enquiry.entity.js';

/** What we know of somebody who got in touch, whatever the viewer may see of it. */
export interface Known {
  personIds: string[];
  partnerIds: string[];
  /** Open deals in which he takes part; when there are none, those of the companies that he works for. */
  dealIds: string[];
}

/** Whom an identity belongs to: people by their contacts, companies by those and by ИНН. */
export async function knownOf(ctx: Context, { phones, emails, messengerIds, inn }: Identity): Promise<Known> {
  const contacts = [phones, emails, messengerIds].map(list);
  const persons = await ctx.em.execute<{ id: string; partner_id: string | null }[]>(PERSONS, contacts);
  const personIds = persons.map(({ id }) => id);
  const companies = await ctx.em.execute<{ id: string }[]>(COMPANIES, [inn]);
  const ofPersons = persons.flatMap(({ partner_id: id }) => id ?? []);
  const partnerIds = [...new Set([...ofPersons, ...companies.map(({ id }) => id)])];
  return { personIds, partnerIds, dealIds: await openDeals(ctx, personIds, ofPersons) };
}

const PERSONS = `
  select id, partner_id from person
  where merged_into_id is null and (phones && ?::text[] or emails && ?::text[] or messenger_ids && ?::text[]) order by id limit 50`;
const COMPANIES = 'select distinct partner_id as id from legal_entity where inn = ? order by 1 limit 50';

async function openDeals(ctx: Context, personIds: string[], partnerIds: string[]): Promise<string[]> {
  if (personIds.length === 0) return [];
  const own = await ctx.em.execute<{ id: string }[]>(OWN, [list(personIds), DealStatus.IN_WORK]);
  if (own.length > 0) return own.map(({ id }) => id);
  const theirs = await ctx.em.execute<{ id: string }[]>(THEIRS, [list(partnerIds), DealStatus.IN_WORK]);
  return theirs.map(({ id }) => id);
}

const OWN = `
  select distinct d.id from deal_person p join deal d on d.id = p.deal_id
  where p.person_id = any(?::uuid[]) and d.status = ? order by 1 limit 50`;
const THEIRS = 'select id from deal where partner_id = any(?::uuid[]) and status = ? order by id limit 50';

/** The only one of several; none when nobody can say which it is. */
export const onlyOne = (ids: string[]): string | null => (ids.length === 1 ? ids[0]! : null);

/** Values of text as PostgreSQL reads a list of them. */
export const list = (values: string[]): string =>
  `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
