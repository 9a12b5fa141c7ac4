import type { Context } from '../core/context.js';
import { all, type Condition } from '../core/condition.js';
import { unmergedSql } from '../core/rights/visible.js';
import { EndKind } from './relationshipType.entity.js';

/** A step between two records, whichever way one goes. */
export interface Link {
  /** The relationship; null where it follows from something else. */
  id: string | null;
  /** Its kind; null = the person works for the partner. */
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

/** Who works for whom is known without anybody's saying, and well. */
const WORKS_FOR = 4;

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

function select(ctx: Context, ids: Iterable<string>, { ends, most, ...filter }: Wanted): Promise<Link[]> {
  const among = arrayOf(ids);
  const touching = (from: string, to: string): Condition => ({
    sql: `(${from} = any(?::uuid[]) ${ends} ${to} = any(?::uuid[]))`,
    params: [among, among],
  });
  const said = all([touching('from_id', 'to_id'), ...conditionsOf(filter)]);
  const known = touching('id', 'partner_id');
  const parts = filter.typeIds ? [said] : [said, known];
  const sql = `
    select * from (
      select id, type_id as "typeId", from_id as "from", to_id as "to", strength, since::text, until::text
      from relationship where ${said.sql}
      ${filter.typeIds ? '' : `union all ${WORKS} and ${known.sql}`}
    ) link order by strength desc, "from", "to", id limit ?`;
  return ctx.em.execute<Link[]>(sql, [...parts.flatMap(({ params }) => params), most]);
}

const WORKS = `
  select null::uuid, null::uuid, id, partner_id, ${WORKS_FOR}, null::text, null::text from person
  where partner_id is not null and merged_into_id is null`;

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
  return ctx.em.execute<Node[]>(sql, [...partner.params, ...person.params]);
}

/** The same, by their ids alone. */
export async function visibleAmong(ctx: Context, ids: Set<string>): Promise<Set<string>> {
  if (ctx.viewer.visibility === 'ALL') return ids;
  const seen = unmergedSql(ctx.viewer, 'r');
  const of = (table: string) => `select r.id from ${table} r where r.id = any(?::uuid[]) and ${seen.sql}`;
  const params = [arrayOf(ids), ...seen.params];
  const sql = `${of('partner')} union all ${of('person')}`;
  const rows = await ctx.em.execute<{ id: string }[]>(sql, [...params, ...params]);
  return new Set(rows.map(({ id }) => id));
}

/** As PostgreSQL reads an array. */
const arrayOf = (ids: Iterable<string>): string => `{${[...ids].join()}}`;
