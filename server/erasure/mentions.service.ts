import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import type { Footprint } from './footprint.service.js';
import { ERASED_TEXT, type Finder } from './naming.js';

/** A table and those of its columns that people write into. */
interface Written {
  table: string;
  columns: { name: string; isJson: boolean }[];
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
/** Names under which documents go, and by what a message is recognised that comes again. */
const KEPT_COLUMNS = ['inbound.external_id', 'partner.name', 'partner.name_key'];

/** Every text of the database that may mention somebody: found by the catalogue, so that a new table is looked through too. */
const written = (ctx: Context): Promise<Written[]> => prepared(ctx.em, COLUMNS, [KEPT_TABLES, KEPT_COLUMNS]);

const COLUMNS = `
  with known as (
    select c.table_name as "table", c.column_name as name, c.data_type in ('json', 'jsonb') as json,
           c.data_type in ('text', 'character varying', 'json', 'jsonb') or c.udt_name = '_text' as words
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
      and c.table_name <> all($1::text[]) and c.table_name || '.' || c.column_name <> all($2::text[]))
  select "table", bool_or(name = 'id') as "hasId", bool_or(name = 'version') as "hasVersion",
         json_agg(json_build_object('name', name, 'isJson', json)) filter (where words) as columns
  from known group by "table" having bool_or(words) order by "table"`;

/** A row that mentions him, as it stands. */
export interface Mention {
  table: string;
  id: string | null;
  texts: string[];
}

/** What the company keeps about others, or about its work, and that names him. */
export async function otherMentions(ctx: Context, footprint: Footprint): Promise<Mention[]> {
  if (!footprint.finder) return [];
  const own = new Set(
    Object.values(footprint).flatMap((ids: unknown) => (Array.isArray(ids) ? (ids as string[]) : [])),
  );
  const mentions = await mentionsOf(ctx, footprint.finder);
  return mentions.filter(({ table, id }) => !DERIVED.includes(table) && !(id && own.has(id)));
}

/** What repeats what other rows say. */
const DERIVED = ['event_detail', 'participant', 'receipt', 'registry_answer'];

/** All rows that mention him. */
async function mentionsOf(ctx: Context, finder: Finder): Promise<Mention[]> {
  const found: Mention[] = [];
  for (const table of await written(ctx)) {
    for (const { id, changed } of await rowsWith(ctx, table, finder, '')) {
      found.push({ table: table.table, id, texts: changed.map(({ value }) => said(value)) });
    }
  }
  return found;
}

const said = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Takes him out of every text that mentions him, where rows count their changes as a change. */
export async function forgetMentions(ctx: Context, finder: Finder): Promise<void> {
  for (const table of await written(ctx)) {
    for (const { at, changed } of await rowsWith(ctx, table, finder, 'for update')) {
      const sets = changed.map(({ column }, index) => `"${column}" = $${index + 2}`);
      if (table.hasVersion) sets.push('version = version + 1');
      const values = changed.map(({ isJson, left }) => (isJson ? JSON.stringify(left) : left));
      await prepared(ctx.em, `update "${table.table}" set ${sets.join()} where ctid = $1::tid`, [at, ...values]);
    }
  }
}

interface Found {
  at: string;
  id: string | null;
  changed: { column: string; isJson: boolean; value: unknown; left: unknown }[];
}

async function rowsWith(ctx: Context, { table, columns, hasId }: Written, { coarse, without }: Finder, lock: string) {
  const names = columns.map(({ name }) => `"${name}"`);
  const matches = names.map((name) => `${name}::text ~* $1`).join(' or ');
  const rows = await prepared<{ at: string; id: string | null; values: unknown[] }>(
    ctx.em,
    `select ctid::text as at, ${hasId ? 'id' : 'null'} as id, jsonb_build_array(${names.join()}) as values
     from "${table}" where ${matches} ${lock}`,
    [coarse],
  );
  return rows.flatMap(({ at, id, values }): Found[] => {
    const all = columns.map(({ name: column, isJson }, index) => {
      const value = values[index];
      return { column, isJson, value, left: withoutHim(value, without, isJson ? '' : LIST) };
    });
    const changed = all.filter(({ value, left }) => JSON.stringify(left) !== JSON.stringify(value));
    return changed.length > 0 ? [{ at, id, changed }] : [];
  });
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
