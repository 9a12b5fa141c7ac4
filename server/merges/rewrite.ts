import type { Context } from '../core/context.js';
import type { Added, Dropped, Rewritten, Trace } from './merge.entity.js';

/** Rows that nobody edits by a form. */
const WITHOUT_VERSION = ['dismissal', 'participant'];

/** Says of a row that it has been changed, where it counts its changes. */
export const counted = (table: string): string => (WITHOUT_VERSION.includes(table) ? '' : ', version = version + 1');

/** Changes a row, and notes how it was. */
export async function rewrite(ctx: Context, one: Rewritten, trace: Trace): Promise<void> {
  await write(ctx, one);
  trace.rewritten.push(one);
}

/** Takes a row away, and notes it. */
export async function drop(ctx: Context, table: string, id: string, trace: Trace): Promise<void> {
  const rows = await ctx.em.execute<{ row: Record<string, unknown> }[]>(
    `delete from "${table}" t where id = ? returning to_jsonb(t) as row`,
    [id],
  );
  trace.dropped.push(...rows.map(({ row }) => ({ table, row })));
}

/** Puts back the columns of a row that still stand as the merge has left them. */
export const rewriteBack = (ctx: Context, { table, id, before, after }: Rewritten): Promise<void> =>
  write(ctx, { table, id, before: after, after: before });

/** Puts a dropped row back, unless another has taken its place, or what it names has been merged itself. */
export async function putBack(ctx: Context, { table, row }: Dropped): Promise<void> {
  const [{ found } = { found: false }] = await ctx.em.execute<{ found: boolean }[]>(NAMES_MERGED, [
    JSON.stringify(row),
  ]);
  if (found) return;
  const columns = await ctx.em.execute<{ name: string }[]>(STORED, [table]);
  const names = columns.map(({ name }) => `"${name}"`).join();
  await ctx.em.execute(
    `insert into "${table}" (${names}) select ${names} from jsonb_populate_record(null::"${table}", ?::jsonb) on conflict do nothing`,
    [JSON.stringify(row)],
  );
}

/** Takes a row away that the merge has written, unless somebody has changed it since. */
export async function takeBack(ctx: Context, { table, id }: Added): Promise<void> {
  await ctx.em.execute(`delete from "${table}" where id = ? and version = 1`, [id]);
}

async function write(ctx: Context, { table, id, before, after }: Rewritten): Promise<void> {
  const columns = Object.keys(after);
  const values = columns.map((column) => `"${column}" = ?`).join();
  const unchanged = columns.map((column) => `"${column}" is not distinct from ?`).join(' and ');
  await ctx.em.execute(`update "${table}" set ${values}${counted(table)} where id = ? and ${unchanged}`, [
    ...columns.map((column) => after[column]),
    id,
    ...columns.map((column) => before[column]),
  ]);
}

/** Columns that are written; the others follow from them. */
const STORED = `
  select column_name as name from information_schema.columns
  where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'`;

const NAMES_MERGED = `
  with named as (
    select value::uuid as id from jsonb_each_text(?::jsonb) where key ~ '(partner|person)_id$' and value is not null)
  select exists (select from partner p join named n on n.id = p.id where p.merged_into_id is not null)
    or exists (select from person p join named n on n.id = p.id where p.merged_into_id is not null) as found`;
