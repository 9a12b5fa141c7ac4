import type { Context } from '../core/context.js';

type Table = 'partner' | 'person' | 'legal_entity';

interface Referring {
  table: string;
  column: string;
}

/** Parts that go with a record by themselves but are somebody's work. */
const PARTS = ['bank_account', 'employment'];

/**
 * Whether anything would be lost or left without its record, besides what is its own. The database says what may refer to
 * it: a table that comes to be is not forgotten here.
 */
export async function isReferredTo(
  ctx: Context,
  table: Table,
  id: string,
  own: Readonly<Record<string, string | null>> = {},
): Promise<boolean> {
  for (const { table: from, column } of await referring(ctx, table)) {
    const aside = own[from] ?? null;
    const [found] = await ctx.em.execute<object[]>(
      `select 1 from ${from} where "${column}" = ?${aside ? ' and id <> ?' : ''} limit 1`,
      aside ? [id, aside] : [id],
    );
    if (found) return true;
  }
  return false;
}

/** Columns that keep a record of the table from going. */
const referring = (ctx: Context, table: Table): Promise<Referring[]> =>
  ctx.em.execute<Referring[]>(
    `select c.conrelid::regclass::text as "table", a.attname as "column"
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = ?::regclass
       and (c.confdeltype in ('r', 'a') or c.conrelid::regclass::text = any(?::text[]))`,
    [table, `{${PARTS.join()}}`],
  );

/** Whether the log tells anything of the records since. */
export async function wasTouched(ctx: Context, ids: string[], since: string): Promise<boolean> {
  const [told] = await ctx.em.execute<object[]>(
    'select 1 from event where entity_id = any(?::uuid[]) and at > ?::timestamptz limit 1',
    [`{${ids.join()}}`, since],
  );
  return told !== undefined;
}
