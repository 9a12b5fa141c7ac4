import type { Context } from '../core/context.js';
import { CustomField, CustomType } from '../customFields/customField.entity.js';
import type { LegalEntity } from '../partners/legalEntity.entity.js';
import { holds } from '../customFields/holding.service.js';

type Table = 'partner' | 'person' | 'legal_entity';

interface Referring {
  table: string;
  column: string;
}

/** Parts that go with a record by themselves but are somebody's work. */
const PARTS = ['bank_account', 'employment'];

/** A row of another table that came with a record and goes with it, for as long as it is still its. */
export interface Own {
  id: string;
  of: string;
}

/**
 * Those of the records without which anything would be lost or left, besides what is their own. The database says what may
 * refer to them: a table that comes to be is not forgotten here.
 */
export async function referredTo(
  ctx: Context,
  table: Table,
  ids: string[],
  own: Readonly<Record<string, Own[]>> = {},
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const columns = await referring(ctx, table);
  const found = await ctx.em.execute<{ id: string }[]>(
    columns.map(({ table: from, column }) => referred(from, column, from in own)).join(' union '),
    columns.flatMap(({ table: from }) => [arrayOf(ids), ...(from in own ? [JSON.stringify(own[from])] : [])]),
  );
  return new Set(found.map(({ id }) => id));
}

/** What belongs to another record by now is not its own. */
const referred = (from: string, column: string, hasOwn: boolean): string =>
  `select t."${column}" as id from ${from} t where t."${column}" = any(?::uuid[])${hasOwn ? NOT_OWN(column) : ''}`;

const NOT_OWN = (column: string): string =>
  ` and not exists (select from jsonb_to_recordset(?::jsonb) as own (id uuid, "of" uuid)
     where own.id = t.id and own."of" = t."${column}")`;

/** A record whose custom field names another. */
export interface Naming {
  id: string;
  by: string;
}

/** Which of the records are named in custom fields of others, and of which. */
export async function namings(ctx: Context, table: Table, ids: string[]): Promise<Naming[]> {
  const fields = ids.length > 0 ? await fieldsHolding(ctx, table) : [];
  if (fields.length === 0) return [];
  return ctx.em.execute<Naming[]>(
    fields.map(({ target }) => named(target.toLowerCase())).join(' union '),
    fields.flatMap(({ id }) => [arrayOf(ids), id]),
  );
}

const named = (holder: string): string =>
  `select v.id, h.id as "by" from unnest(?::uuid[]) as v (id)
   join ${holder} h on ${holds('h', 'v.id')} and h.id <> v.id`;

/** Custom fields that hold such records. */
const fieldsHolding = async (ctx: Context, table: Table): Promise<CustomField[]> =>
  table === 'legal_entity'
    ? []
    : ctx.em.find(CustomField, { type: table === 'partner' ? CustomType.PARTNER : CustomType.PERSON });

const arrayOf = (ids: readonly string[]): string => `{${ids.join()}}`;

/** Columns that keep a record of the table from going. */
const referring = (ctx: Context, table: Table): Promise<Referring[]> =>
  ctx.em.execute<Referring[]>(
    `select c.conrelid::regclass::text as "table", a.attname as "column"
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = ?::regclass
       and (c.confdeltype in ('r', 'a') or c.conrelid::regclass::text = any(?::text[]))`,
    [table, `{${PARTS.join()}}`],
  );

/** What the server tells on a record by itself though nobody has changed it. */
const OWN_NEWS = `e.actor_id is null and e.name in ('legalEntity.registryChanged', 'partner.becameClient')`;

/**
 * Those of the records that an import has made to which the log says that others have done anything. Of a release before,
 * whose events do not say which import has caused them, it is told by the clock.
 */
export async function touchedByOthers(
  ctx: Context,
  importId: string,
  records: { id: string; at: string }[],
): Promise<Set<string>> {
  const told = await ctx.em.execute<{ id: string }[]>(
    `select distinct v.id from jsonb_to_recordset(?::jsonb) as v (id uuid, at timestamptz)
     join event e on e.entity_id = v.id and not (${OWN_NEWS})
       and coalesce(e.particulars ->> 'importId', e.particulars ->> 'undoneImportId') is distinct from ?
       and (e.at > v.at or exists (select from event o where o.entity_id = v.id and o.particulars ->> 'importId' = ?))`,
    [JSON.stringify(records), importId, importId],
  );
  return new Set(told.map(({ id }) => id));
}

/** How many of its changes the server has made to a legal side by itself. */
export async function ownChanges(ctx: Context, { id, partnerId }: LegalEntity): Promise<number> {
  const [row] = await ctx.em.execute<{ count: number }[]>(
    `select count(*)::int as count from event e where e.entity_id = ? and e.particulars ->> 'part' = ? and ${OWN_NEWS}`,
    [partnerId, id],
  );
  return row!.count;
}
