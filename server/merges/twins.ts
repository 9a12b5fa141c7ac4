import type { Context } from '../core/context.js';
import { DealRole } from '../deals/dealPerson.entity.js';
import { LONGEST_COMMENT } from '../relationships/relationship.inputs.js';
import type { Trace } from './merge.entity.js';
import { drop, rewrite } from './rewrite.js';

/**
 * Of two rows that say the same of the two records, one goes with the record that goes. The other then says whatever
 * either has said more: this is the one rule of what is more, by column.
 */
const MORE: Record<string, Record<string, More>> = {
  deal_person: { role: stronger },
  employment: { job_title: known, since: earlier },
  relationship: { strength: greater, since: earlier, until: later, comment: together },
};

type More = (kept: never, gone: never) => unknown;
type Columns = Record<string, unknown>;

/** Two rows that say the same, by their ids. */
interface Twins {
  kept: string;
  gone: string;
}

/** A row goes that says the same of the record that goes as another of the one that stays, which takes what it says more. */
export async function giveWay(ctx: Context, table: string, { kept, gone }: Twins, trace: Trace): Promise<void> {
  await sayMore(ctx, { table, id: kept }, await rowOf(ctx, table, gone), trace);
  await drop(ctx, table, gone, trace);
}

/** A row takes what other columns of the same kind say more. */
export async function sayMore(ctx: Context, { table, id }: RowOf, other: Columns, trace: Trace): Promise<void> {
  const row = await rowOf(ctx, table, id);
  const after = changesOf(row, moreOf(table, row, other));
  const changed = Object.keys(after);
  if (changed.length === 0) return;
  const before = Object.fromEntries(changed.map((column) => [column, row[column] ?? null]));
  await rewrite(ctx, { table, id, before, after }, trace);
}

interface RowOf {
  table: string;
  id: string;
}

async function rowOf(ctx: Context, table: string, id: string): Promise<Columns> {
  const [found] = await ctx.em.execute<{ row: Columns }[]>(
    `select to_jsonb(t) as row from "${table}" t where id = ? for update`,
    [id],
  );
  return found!.row;
}

const changesOf = (row: Columns, said: Columns): Columns =>
  Object.fromEntries(Object.entries(said).filter(([column, value]) => value !== row[column]));

/** What one row says in place of two. */
export function moreOf(table: string, kept: Columns, gone: Columns): Columns {
  const rules = Object.entries(MORE[table]!);
  return Object.fromEntries(
    rules.map(([column, more]) => [column, more((kept[column] ?? null) as never, (gone[column] ?? null) as never)]),
  );
}

/** Who can do more for the deal comes first. */
const BY_STRENGTH = [DealRole.DECISION_MAKER, DealRole.PAYER, DealRole.INFLUENCER, DealRole.USER, DealRole.CONTACT];

function stronger(kept: DealRole, gone: DealRole): DealRole {
  return BY_STRENGTH.indexOf(gone) < BY_STRENGTH.indexOf(kept) ? gone : kept;
}

function known<T>(kept: T | null, gone: T | null): T | null {
  return kept ?? gone;
}

function greater(kept: number, gone: number): number {
  return Math.max(kept, gone);
}

/** The first day of the longer of two times; null = not known. */
function earlier(kept: string | null, gone: string | null): string | null {
  return kept && gone ? [kept, gone].toSorted()[0]! : known(kept, gone);
}

/** The last day of the longer of two times; null = it lasts. */
function later(kept: string | null, gone: string | null): string | null {
  return kept && gone ? [kept, gone].toSorted()[1]! : null;
}

/** Words are not to be lost; what both say is said once. */
function together(kept: string | null, gone: string | null): string | null {
  if (!kept || !gone) return known(kept, gone);
  return kept.includes(gone) ? kept : `${kept}\n${gone}`.slice(0, LONGEST_COMMENT);
}
