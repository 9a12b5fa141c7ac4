import type { Context } from '../core/context.js';
import { all, type Condition } from '../core/condition.js';
import { numbered, prepared } from '../core/postgres/prepared.js';
import { unmergedSql } from '../core/rights/visible.js';
import { dayOf } from '../core/time.js';
import { EndKind } from './relationshipType.entity.js';

/** Whence a link between two records is known. */
export enum LinkNature {
  /** Somebody has said it: a relationship. */
  SAID = 'SAID',
  /** The person works for the partner. */
  WORK = 'WORK',
  /** The first partner is a part of the second. */
  PART = 'PART',
}

/** A step between two records, whichever way one goes. */
export interface Link {
  nature: LinkNature;
  /** The relationship, and its kind; null where it follows from something else. */
  id: string | null;
  typeId: string | null;
  from: string;
  to: string;
  /** 1 to 5. */
  strength: number;
  since: string | null;
  until: string | null;
}

/** A record that links lead to. */
export interface Node {
  id: string;
  kind: EndKind;
  name: string;
}

export interface LinkFilter {
  /** Only these kinds of relationship, and nothing that follows from something else. */
  typeIds?: string[] | null;
  /** Only what influence goes along on this day. */
  conductsOn?: string;
  /** Only relationships as strong as that. */
  atLeast?: number;
}

/** Who works for whom, and which partner is a part of which, is known without anybody's saying. */
const WORK_STRENGTH = 4;
const PART_STRENGTH = 3;

/** All links that touch these records, at most so many, strongest first; whether their other ends may be seen is not asked. */
export const linksOf = (ctx: Context, ids: Iterable<string>, filter: LinkFilter, most: number): Promise<Link[]> =>
  select(ctx, ids, { ...filter, ends: 'or', most });

/** The links that have both ends among these records. */
export const linksAmong = (ctx: Context, ids: Iterable<string>, filter: LinkFilter, most: number): Promise<Link[]> =>
  select(ctx, ids, { ...filter, ends: 'and', most });

interface Wanted extends LinkFilter {
  /** Whether either end must be among the records, or both. */
  ends: 'or' | 'and';
  most: number;
}

async function select(ctx: Context, ids: Iterable<string>, { ends, most, ...filter }: Wanted): Promise<Link[]> {
  const among = arrayOf(ids);
  const touching = (from: string, to: string): Condition => ({
    sql: `(${from} = any(?::uuid[]) ${ends} ${to} = any(?::uuid[]))`,
    params: [among, among],
  });
  const sources = [said(filter, touching)];
  if (!filter.typeIds) sources.push(mainWork(touching), furtherWork(ctx, touching), partOf(touching));
  const sql = `
    select * from (${sources.map((source) => source.sql).join(' union all ')}) link
    order by strength desc, "from", "to", id limit ?`;
  const params = [...sources.flatMap((source) => source.params), most];
  // Prepared, a list of which both ends are among is compared one by one; written out, PostgreSQL weighs it.
  return ends === 'or' ? prepared(ctx.em, numbered(sql), params) : ctx.em.execute(sql, params);
}

/** That the ends of a link, by the columns where they stand, are among the records. */
type Touching = (from: string, to: string) => Condition;

function said(filter: LinkFilter, touching: Touching): Condition {
  const { sql, params } = all([touching('from_id', 'to_id'), ...conditionsOf(filter)]);
  const columns = `
    '${LinkNature.SAID}' as nature, id, type_id as "typeId", from_id as "from", to_id as "to", strength, since::text, until::text`;
  return { sql: `select ${columns} from relationship where ${sql}`, params };
}

function mainWork(touching: Touching): Condition {
  const { sql, params } = touching('id', 'partner_id');
  const columns = `'${LinkNature.WORK}', null::uuid, null::uuid, id, partner_id, ${WORK_STRENGTH}, works_since::text, null::text`;
  return {
    sql: `select ${columns} from person where partner_id is not null and merged_into_id is null and ${sql}`,
    params,
  };
}

/** Former work is history, and who has two positions at one partner works there once. */
function furtherWork({ now, viewer }: Context, touching: Touching): Condition {
  const { sql, params } = touching('e.person_id', 'e.partner_id');
  const columns = `'${LinkNature.WORK}', null::uuid, null::uuid, e.person_id, e.partner_id, ${WORK_STRENGTH}, min(e.since)::text, null::text`;
  return {
    sql: `
      select ${columns} from employment e join person p on p.id = e.person_id
      where p.partner_id is distinct from e.partner_id and p.merged_into_id is null
        and (e.until is null or e.until >= ?::date) and ${sql}
      group by e.person_id, e.partner_id`,
    params: [dayOf(now, viewer.timeZone), ...params],
  };
}

function partOf(touching: Touching): Condition {
  const { sql, params } = touching('id', 'parent_id');
  const columns = `'${LinkNature.PART}', null::uuid, null::uuid, id, parent_id, ${PART_STRENGTH}, null::text, null::text`;
  return {
    sql: `select ${columns} from partner where parent_id is not null and merged_into_id is null and ${sql}`,
    params,
  };
}

function conditionsOf({ typeIds, conductsOn, atLeast }: LinkFilter): Condition[] {
  const conditions: Condition[] = [];
  if (typeIds) conditions.push({ sql: 'type_id = any(?::uuid[])', params: [arrayOf(typeIds)] });
  if (conductsOn) {
    conditions.push({
      sql: `(until is null or until >= ?::date) and type_id in (select id from relationship_type where conducts)`,
      params: [conductsOn],
    });
  }
  if (atLeast) conditions.push({ sql: 'strength >= ?', params: [atLeast] });
  return conditions;
}

/** Those of the records that the viewer may see. */
export function nodesOf(ctx: Context, ids: Iterable<string>): Promise<Node[]> {
  const wanted = arrayOf(ids);
  const partner = all([{ sql: 'p.id = any(?::uuid[])', params: [wanted] }, unmergedSql(ctx.viewer, 'p')]);
  const person = all([{ sql: 'h.id = any(?::uuid[])', params: [wanted] }, unmergedSql(ctx.viewer, 'h')]);
  const sql = `
    select p.id, '${EndKind.PARTNER}' as kind, p.name from partner p where ${partner.sql}
    union all select h.id, '${EndKind.PERSON}', h.name from person h where ${person.sql}`;
  return prepared<Node>(ctx.em, numbered(sql), [...partner.params, ...person.params]);
}

/** The same, by their ids alone. */
export async function visibleAmong(ctx: Context, ids: Set<string>): Promise<Set<string>> {
  if (ctx.viewer.visibility === 'ALL' || ids.size === 0) return ids;
  const seen = unmergedSql(ctx.viewer, 'r');
  const of = (table: string) => `select r.id from ${table} r where r.id = any(?::uuid[]) and ${seen.sql}`;
  const params = [arrayOf(ids), ...seen.params];
  const sql = `${of('partner')} union all ${of('person')}`;
  const rows = await prepared<{ id: string }>(ctx.em, numbered(sql), [...params, ...params]);
  return new Set(rows.map(({ id }) => id));
}

/** As PostgreSQL reads an array. */
const arrayOf = (ids: Iterable<string>): string => `{${[...ids].join()}}`;
