import type { Condition } from '../core/condition.js';
import type { Context } from '../core/context.js';
import { unmergedSql, visibleSql } from '../core/rights/visible.js';
import { Suggested } from './dismissal.entity.js';
import { seeEnd } from './end.js';
import type { End } from './relationship.entity.js';
import type { Node } from './graph.js';
import { EndKind } from './relationshipType.entity.js';

export enum SuggestedBy {
  MAIL_DOMAIN = 'MAIL_DOMAIN',
  SAME_DEAL = 'SAME_DEAL',
  SAME_DIRECTOR = 'SAME_DIRECTOR',
  SAME_FOUNDER = 'SAME_FOUNDER',
}

/** A record that may be in a relationship with another, and what speaks for it. Nothing is added by itself (domain §6). */
export interface Suggestion extends Node {
  by: SuggestedBy;
  /** The domain, the title of the deal, or who directs or founded both. */
  about: string;
}

/** Suggestions of one record that are shown. */
const MOST = 20;

/** A domain that people of more partners have is a public one too, though nobody has listed it. */
const MOST_AT_DOMAIN = 5;

/** Whoever has an address there shares nothing with others who have. */
const PUBLIC_DOMAINS = [
  'bk.ru',
  'gmail.com',
  'hotmail.com',
  'icloud.com',
  'inbox.ru',
  'internet.ru',
  'list.ru',
  'live.com',
  'mail.ru',
  'me.com',
  'narod.ru',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'rambler.ru',
  'ro.ru',
  'ya.ru',
  'yahoo.com',
  'yandex.by',
  'yandex.com',
  'yandex.kz',
  'yandex.ru',
];

/** Who may be in a relationship with this record, though nobody has said so. @throws NOT_FOUND Partner, Person */
export async function suggestionsOf(ctx: Context, end: End): Promise<Suggestion[]> {
  const { id } = await seeEnd(ctx, end);
  const kind = end.kind;
  const { sql, params } = unmergedSql(ctx.viewer, 'r');
  const source = kind === EndKind.PERSON ? peopleFor(ctx, id) : partnersFor(id);
  const rows = await ctx.em.execute<Omit<Suggestion, 'kind'>[]>(
    `select distinct on (r.name, r.id) r.id, r.name, s.by, s.about
     from (${source.sql}) s
     join ${kind === EndKind.PERSON ? 'person' : 'partner'} r on r.id = s.id
     where r.id <> ? and ${sql} and ${UNRELATED}
     order by r.name, r.id, s.by limit ${MOST}`,
    [...source.params, id, ...params, id, id, id, id],
  );
  return rows.map((row) => ({ ...row, kind }));
}

const FREE = `{${PUBLIC_DOMAINS.join()}}`;

const domainsOf = (such: string) => `
  select distinct d.domain from person h, unnest(h.mail_domains) as d(domain)
  where ${such} and h.merged_into_id is null and d.domain <> all(?::text[]) and (
    select count(distinct partner_id) from person
    where mail_domains @> array[d.domain] and merged_into_id is null) <= ${MOST_AT_DOMAIN}`;

/** Colleagues of one partner need not be told that they share its domain; a deal that one may not see tells nothing. */
function peopleFor({ viewer }: Context, id: string): Condition {
  const deal = visibleSql(viewer, 'v');
  return {
    sql: `
      select o.id, '${SuggestedBy.MAIL_DOMAIN}' as by, d.domain as about
      from (${domainsOf('h.id = ?')}) d join person o on o.mail_domains @> array[d.domain]
      where o.partner_id is null or o.partner_id is distinct from (select partner_id from person where id = ?)
      union all
      select o.person_id, '${SuggestedBy.SAME_DEAL}', v.title
      from deal_person m join deal v on v.id = m.deal_id join deal_person o on o.deal_id = v.id
      where m.person_id = ? and ${deal.sql}`,
    params: [id, FREE, id, id, ...deal.params],
  };
}

const partnersFor = (id: string): Condition => ({
  sql: `
    select o.partner_id as id, '${SuggestedBy.MAIL_DOMAIN}' as by, d.domain as about
    from (${domainsOf('h.partner_id = ?')}) d join person o on o.mail_domains @> array[d.domain]
    where o.partner_id is not null and o.merged_into_id is null
    union all
    select o.partner_id, '${SuggestedBy.SAME_DIRECTOR}', o.director_name
    from legal_entity m join legal_entity o on lower(o.director_name) = lower(m.director_name) where m.partner_id = ?
    union all
    select o.partner_id, '${SuggestedBy.SAME_FOUNDER}', f.name
    from legal_entity m, jsonb_array_elements_text(m.registry_seen -> 'founders') f(name), legal_entity o
    where m.partner_id = ? and o.registry_seen -> 'founders' @> jsonb_build_array(f.name)`,
  params: [id, FREE, id, id],
});

const UNRELATED = `
  not exists (select from relationship l where l.from_id = ? and l.to_id = r.id or l.to_id = ? and l.from_id = r.id)
  and not exists (
    select from dismissal d where d.about = '${Suggested.RELATIONSHIP}'
      and d.first_id = least(r.id, ?::uuid) and d.second_id = greatest(r.id, ?::uuid))`;
