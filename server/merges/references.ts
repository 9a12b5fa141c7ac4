import type { Context } from '../core/context.js';
import { EndKind } from '../relationships/relationshipType.entity.js';
import type { Trace } from './merge.entity.js';
import { counted } from './rewrite.js';
import { giveWay } from './twins.js';

/** A column that names a partner or a person. */
interface Reference {
  table: string;
  column: string;
  /** Of rows that share this column one may name the record. */
  onceFor?: string;
  /** Whether such a row says more than that; then what the dropped one says more is kept (`twins.ts`). */
  says?: boolean;
  /** Nobody is told of such a row, which counts no change then: it looks as before but for what the record says of itself. */
  silent?: boolean;
}

/** Everything that is re-pointed by its column alone; a test compares it with the catalogue of the database. */
export const REFERENCES: Record<EndKind, readonly Reference[]> = {
  [EndKind.PARTNER]: [
    { table: 'bank_account', column: 'partner_id' },
    { table: 'chain', column: 'partner_id', silent: true },
    { table: 'comment', column: 'partner_id' },
    { table: 'deal', column: 'partner_id' },
    { table: 'employment', column: 'partner_id' },
    { table: 'lead', column: 'partner_id' },
    { table: 'legal_entity', column: 'partner_id' },
    { table: 'notification', column: 'partner_id' },
    { table: 'partner', column: 'parent_id' },
    { table: 'person', column: 'partner_id', silent: true },
    { table: 'stored_file', column: 'partner_id' },
    { table: 'task', column: 'partner_id' },
  ],
  [EndKind.PERSON]: [
    { table: 'deal_person', column: 'person_id', onceFor: 'deal_id', says: true },
    { table: 'employment', column: 'person_id' },
    { table: 'lead', column: 'person_id' },
    { table: 'participant', column: 'person_id', onceFor: 'interaction_id' },
  ],
};

/** Re-points all that names one record to another; what would say the same twice is dropped. */
export async function repoint(ctx: Context, kind: EndKind, [from, to]: Pair, trace: Trace): Promise<void> {
  for (const reference of REFERENCES[kind]) {
    await dropTwins(ctx, reference, [from, to], trace);
    const { table, column } = reference;
    const rows = await ctx.em.execute<{ id: string }[]>(
      `update "${table}" set ${column} = ?${countedBy(reference)} where ${column} = ? returning id`,
      [to, from],
    );
    if (rows.length > 0) trace.moved[`${table}.${column}`] = rows.map(({ id }) => id);
  }
}

/** Re-points back what still stands as the merge has left it. @returns ids of those rows, by `table.column` */
export async function pointBack(ctx: Context, kind: EndKind, [from, to]: Pair, trace: Trace) {
  const back: Trace['moved'] = {};
  for (const reference of REFERENCES[kind]) {
    const { table, column } = reference;
    const ids = trace.moved[`${table}.${column}`] ?? [];
    const rows = await ctx.em.execute<{ id: string }[]>(
      `update "${table}" set ${column} = ?${countedBy(reference)} where id = any(?::uuid[]) and ${column} = ? returning id`,
      [from, `{${ids.join()}}`, to],
    );
    back[`${table}.${column}`] = rows.map(({ id }) => id);
  }
  if (kind === EndKind.PARTNER) await followBack(ctx, [from, to], back);
  return back;
}

const countedBy = ({ table, silent }: Reference): string => (silent ? '' : counted(table));

/** Ids of the rows of a table that have counted that a column of theirs was re-pointed. */
export const countedIn = (table: string, moved: Trace['moved']): string[] =>
  [...REFERENCES[EndKind.PARTNER], ...REFERENCES[EndKind.PERSON]]
    .filter((reference) => reference.table === table && !reference.silent)
    .flatMap(({ column }) => moved[`${table}.${column}`] ?? []);

/** Rows that name the partner of the row that they are a part of. */
const PARTS = [
  { table: 'bank_account', whole: 'legal_entity', by: 'legal_entity_id' },
  { table: 'stored_file', whole: 'comment', by: 'comment_id' },
];

/** What has been added since to what is back is back with it. */
async function followBack(ctx: Context, [from, to]: Pair, back: Trace['moved']): Promise<void> {
  for (const { table, whole, by } of PARTS) {
    await ctx.em.execute(
      `update "${table}" set partner_id = ?${counted(table)} where ${by} = any(?::uuid[]) and partner_id = ?`,
      [from, `{${(back[`${whole}.partner_id`] ?? []).join()}}`, to],
    );
  }
}

/** The record that goes, and the one that stays. */
export type Pair = readonly [from: string, to: string];

async function dropTwins(ctx: Context, reference: Reference, [from, to]: Pair, trace: Trace): Promise<void> {
  const { table, column, onceFor, says } = reference;
  if (!onceFor) return;
  if (says) {
    const twins = await ctx.em.execute<{ kept: string; gone: string }[]>(
      `select k.id as kept, g.id as gone from "${table}" g join "${table}" k on g.${onceFor} = k.${onceFor}
       where g.${column} = ? and k.${column} = ? order by g.id`,
      [from, to],
    );
    for (const two of twins) await giveWay(ctx, table, two, trace);
    return;
  }
  const rows = await ctx.em.execute<{ row: Record<string, unknown> }[]>(
    `delete from "${table}" g using "${table}" k
     where g.${column} = ? and k.${column} = ? and g.${onceFor} = k.${onceFor} returning to_jsonb(g) as row`,
    [from, to],
  );
  trace.dropped.push(...rows.map(({ row }) => ({ table, row })));
}
