import { ERASED_TEXT } from '../../shared/persons/erased.js';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { prepared } from '../core/postgres/prepared.js';
import { isUuid } from '../core/uuid.js';
import type { Footprint } from './footprint.service.js';
import type { Finder } from './naming.js';

/** A table and those of its columns that people write into. */
interface Written {
  table: string;
  columns: { name: string; isJson: boolean }[];
  /** Its primary key. */
  key: { name: string; type: string }[];
  /** Whether its rows have ids, and count their changes. */
  hasId: boolean;
  hasVersion: boolean;
}

/**
 * What admins have set up: it names posts, steps and kinds, as cards are called now and then, and the texts of consents
 * prove what was agreed to.
 */
const SET_UP = ['automation_rule', 'calendar_day', 'calendar_year', 'channel', 'client_rule', 'consent_text', 'custom_field', 'lost_reason', 'pipeline', 'plan_template', 'relationship_type', 'role_access', 'site_form', 'stage', 'team']; // prettier-ignore
/**
 * Where nobody is looked for: beside that, what the law has us keep with documents (402-ФЗ), what says who works here,
 * and what is never changed, which holds ids, numbers and names of fields alone.
 */
const KEPT_TABLES = ['app_user', 'bank_account', 'event', 'legal_entity', 'legal_entity_period', 'mail_account', 'mikro_orm_migrations', 'session', ...SET_UP]; // prettier-ignore
/** Names under which documents go, what others are called, and by what a message is recognised that comes again. */
const KEPT_COLUMNS = ['inbound.external_id', 'partner.name', 'partner.name_key', 'person.name', 'person.name_key'];

/** Every text of the database that may mention somebody: found by the catalogue, so that a new table is looked through too. */
export const written = (ctx: Context): Promise<Written[]> => prepared(ctx.em, COLUMNS, [KEPT_TABLES, KEPT_COLUMNS]);

const COLUMNS = `
  with known as (
    select c.table_name as "table", c.column_name as name, c.data_type in ('json', 'jsonb') as json,
           c.data_type in ('text', 'character varying', 'json', 'jsonb') or c.udt_name = '_text' as words
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
      and c.table_name <> all($1::text[]) and c.table_name || '.' || c.column_name <> all($2::text[]))
  select "table", bool_or(name = 'id') as "hasId", bool_or(name = 'version') as "hasVersion",
         json_agg(json_build_object('name', name, 'isJson', json)) filter (where words) as columns,
         (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by k.place)
          from pg_constraint p, unnest(p.conkey) with ordinality as k(number, place), pg_attribute a
          where p.contype = 'p' and p.conrelid = quote_ident("table")::regclass
            and a.attrelid = p.conrelid and a.attnum = k.number) as key
  from known group by "table" having bool_or(words) order by "table"`;

/** A row that mentions him, as it stands. */
export interface Mention {
  table: string;
  id: string | null;
  /** Its primary key, in words. */
  key: string[];
  /** Of each text: the whole, and without him. */
  texts: { value: unknown; left: unknown }[];
}

/** What the company keeps about others, or about its work, and that names him. */
export const otherMentions = (footprint: Footprint, mentions: readonly Mention[]): Mention[] => {
  const own = ownRows(footprint);
  return mentions.filter((mention) => isOther(mention, own));
};

/** All rows that mention him, in no order; or those alone that were written since then. */
export async function mentionsOf(ctx: Context, { finder }: Footprint, since?: Since): Promise<Mention[]> {
  if (!finder) return [];
  const found: Mention[] = [];
  for (const table of await written(ctx)) found.push(...(await rowsWith(ctx, table, finder, { since })));
  return found;
}

/** The oldest transaction that may write yet what nobody sees now. */
export type Since = string;

/** From before the first look on, for each look sees what was committed by then. */
export async function sinceNow(ctx: Context): Promise<Since> {
  const [now] = await prepared<{ oldest: Since }>(ctx.em, NOW, []);
  return now!.oldest;
}

const NOW = 'select pg_snapshot_xmin(pg_current_snapshot())::xid::text as oldest';

/** Where a page of mentions begins: behind the row of this key. */
export interface Place {
  table: string;
  key: string[];
}

/** So many of {@link otherMentions}, table by table: no further is looked than they stand. */
export async function someMentions(ctx: Context, footprint: Footprint, after: Place | null, most: number) {
  const { finder } = footprint;
  const own = ownRows(footprint);
  const found: Mention[] = [];
  if (!finder) return found;
  for (const table of await written(ctx)) {
    if (DERIVED.includes(table.table) || (after && table.table < after.table)) continue;
    let key = after?.table === table.table ? keyIn(after, table) : null;
    let rows: Mention[];
    do {
      rows = await rowsWith(ctx, table, finder, { page: { after: key, most } });
      found.push(...rows.filter((row) => isOther(row, own)));
      key = rows.at(-1)?.key ?? null;
    } while (rows.length > 0 && found.length < most);
    if (found.length >= most) return found.slice(0, most);
  }
  return found;
}

/** Anybody can write a place. @throws INVALID after cursor */
function keyIn({ key }: Place, table: Written): string[] {
  const isOne = (type: string, at: number) => key[at] !== undefined && (type !== 'uuid' || isUuid(key[at]));
  if (key.length !== table.key.length || !table.key.every(({ type }, at) => isOne(type, at)))
    throw invalid('after', 'cursor');
  return key;
}

const ownRows = (footprint: Footprint): ReadonlySet<string> =>
  new Set(Object.values(footprint).flatMap((ids: unknown) => (Array.isArray(ids) ? (ids as string[]) : [])));

const isOther = ({ table, id, texts }: Mention, own: ReadonlySet<string>): boolean =>
  texts.length > 0 && !DERIVED.includes(table) && !(id && own.has(id));

/** What repeats what other rows say. */
export const DERIVED = ['event_detail', 'participant', 'receipt', 'registry_answer'];

/** The texts alone that name him, also those within JSON. */
export const textsIn = ({ texts }: Mention): string[] => texts.flatMap(({ value, left }) => namingIn(value, left));

function namingIn(value: unknown, left: unknown): string[] {
  if (typeof value === 'string') return value === left ? [] : [value];
  if (value === null || typeof value !== 'object') return [];
  // A list may be without him.
  if (Array.isArray(value) && Array.isArray(left) && left.length < value.length)
    return value.filter((one): one is string => typeof one === 'string' && !left.includes(one));
  const kept = (left ?? {}) as Record<string, unknown>;
  return Object.entries(value).flatMap(([name, one]) => namingIn(one, kept[name]));
}

export const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Rows that are changed by one statement. */
const AT_ONCE = 500;

/**
 * Takes him out of every text that mentions him, where rows count their changes as a change. The mentions were found
 * before his own rows were emptied: each is looked at once more, and locked.
 */
export async function forgetMentions(ctx: Context, { finder }: Footprint, mentions: readonly Mention[]): Promise<void> {
  if (!finder) return;
  const keys = Map.groupBy(mentions, ({ table }) => table);
  for (const table of await written(ctx)) {
    const all = keys.get(table.table)?.map(({ key }) => key) ?? [];
    for (let at = 0; at < all.length; at += AT_ONCE) await forgetIn(ctx, table, finder, all.slice(at, at + AT_ONCE));
  }
}

async function forgetIn(ctx: Context, table: Written, finder: Finder, keys: string[][]): Promise<void> {
  const rows = await prepared<Kept>(
    ctx.em,
    `select ${keyOf(table)} as key, ${valuesOf(table)} as values from "${table.table}" t join ${keysOf(table)}
     order by ${table.key.map(({ name }) => `t."${name}"`).join()} for update of t`,
    transposed(keys),
  );
  for (const { key, values } of rows) {
    const changed = changedIn(table, values, finder);
    if (changed.length === 0) continue;
    const sets = changed.map(({ column }, index) => `"${column}" = $${table.key.length + index + 1}`);
    if (table.hasVersion) sets.push('version = version + 1');
    const left = changed.map((one) => (one.isJson ? JSON.stringify(one.left) : one.left));
    const named = table.key.map(({ name, type }, index) => `"${name}" = $${index + 1}::text::${type}`);
    const update = `update "${table.table}" set ${sets.join()} where ${named.join(' and ')}`;
    await prepared(ctx.em, update, [...key, ...left]);
  }
}

interface Kept {
  key: string[];
  id: string | null;
  values: unknown[];
}

/** As texts, by which a row is found again. */
const keyOf = ({ key }: Written): string => `array[${key.map(({ name }) => `t."${name}"::text`).join()}]`;
const valuesOf = ({ columns }: Written): string =>
  `jsonb_build_array(${columns.map(({ name }) => `t."${name}"`).join()})`;

/** Given keys, a column of texts for each column of the key. */
function keysOf({ key }: Written): string {
  const [columns, names] = [key.map((_, index) => `$${index + 1}::text[]`), key.map((_, index) => `k${index}`)];
  const same = key.map(({ name, type }, index) => `t."${name}" = k.k${index}::${type}`);
  return `unnest(${columns.join()}) as k(${names.join()}) on ${same.join(' and ')}`;
}

const transposed = (keys: string[][]): string[][] => keys[0]!.map((_, index) => keys.map((key) => key[index]!));

interface Part {
  page?: {
    /** The row before the first one. */
    after: string[] | null;
    most: number;
  };
  /** Rows that were written since then are told by their transactions, without a look at their texts. */
  since?: Since | undefined;
}

/**
 * Rows of a table that mention him: all, found as fast as the machine can, or a part of them in the order of their keys.
 * All texts of a row are looked at as one: each look costs.
 */
async function rowsWith(ctx: Context, table: Written, finder: Finder, { page, since }: Part): Promise<Mention[]> {
  const { columns, hasId, key } = table;
  const texts = `concat_ws(e'\n', ${columns.map(({ name }) => `t."${name}"::text`).join()})`;
  const names = key.map(({ name }) => `t."${name}"`).join();
  const [limit, from] = [page && `order by ${names} limit ${page.most}`, page?.after ?? []];
  const behind =
    from.length > 0 && `and (${names}) > (${key.map(({ type }, at) => `$${at + 3}::text::${type}`).join()})`;
  const late = since && `and age(t.xmin) <= (select age($${from.length + 3}::xid))`;
  const rows = await prepared<Kept>(
    ctx.em,
    `select ${keyOf(table)} as key, ${hasId ? 't.id' : 'null'} as id, ${valuesOf(table)} as values
     from "${table.table}" t where ${texts} ~* $1 and ${texts} ~* $2 ${behind || ''} ${late ?? ''} ${limit || ''}`,
    [finder.quick, finder.coarse, ...from, ...(since ? [since] : [])],
  );
  return rows.map(({ values, ...row }) => ({ ...row, table: table.table, texts: changedIn(table, values, finder) }));
}

function changedIn({ columns }: Written, values: unknown[], { without }: Finder) {
  const all = columns.map(({ name: column, isJson }, index) => {
    const value = values[index];
    return { column, isJson, value, left: withoutHim(value, without, isJson ? '' : LIST) };
  });
  return all.filter(({ value, left }) => JSON.stringify(left) !== JSON.stringify(value));
}

/** A column that lists words, and what holds lists of numbers and addresses within JSON. */
const LIST = 'list';
const LISTS = [LIST, 'phones', 'emails', 'messengerIds', 'messenger_ids'];

/** Also within objects and lists. From a list of numbers or addresses his are gone; elsewhere each keeps its place. */
function withoutHim(value: unknown, without: Finder['without'], key: string): unknown {
  if (typeof value === 'string') return without(value);
  if (Array.isArray(value))
    return fewer(
      value.map((one) => withoutHim(one, without, key)),
      key,
    );
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutHim(one, without, name)]));
}

/** A cell of an imported row belongs to the column of its place. */
const fewer = (values: unknown[], key: string): unknown[] =>
  LISTS.includes(key)
    ? values.filter((one) => one !== ERASED_TEXT)
    : values.map((one) => (one === ERASED_TEXT ? '' : one));
