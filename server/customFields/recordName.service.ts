import DataLoader from 'dataloader';
import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import { Label } from '../core/schema/label.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';

/**
 * How partners and people are called, by the ids under which they were asked for: what has been merged goes by the name of
 * what stands for it. Those that the viewer does not see are not there.
 */
export async function seenNames(ctx: Context, ids: readonly string[]): Promise<Map<string, Label>> {
  const kept = await prepared<{ asked: string; id: string }>(ctx.em, KEPT, [[...ids]]);
  const ofKept = { id: { $in: kept.map(({ id }) => id) } };
  const fields = { fields: ['id', 'name'] } as const;
  const records = [...(await ctx.em.find(Partner, ofKept, fields)), ...(await ctx.em.find(Person, ofKept, fields))];
  const names = new Map(records.map(({ id, name }) => [id, Object.assign(new Label(), { id, name })]));
  return new Map(kept.flatMap(({ asked, id }) => (names.has(id) ? [[asked, names.get(id)!] as const] : [])));
}

/** The same of one record; those that are asked for at once are looked for at once. */
export function seenName(ctx: Context, id: string): Promise<Label | null> {
  const known = loaders.get(ctx) ?? new DataLoader<string, Label | null>((ids) => inOrder(ctx, ids));
  loaders.set(ctx, known);
  return known.load(id);
}

const loaders = new WeakMap<Context, DataLoader<string, Label | null>>();

async function inOrder(ctx: Context, ids: readonly string[]): Promise<(Label | null)[]> {
  const names = await seenNames(ctx, ids);
  return ids.map((id) => names.get(id) ?? null);
}

/** Exported for its plan. `record` is read twice, and kept apart from that all partners and people would be copied each time. */
export const KEPT = `
  with recursive record as not materialized (
    select id, merged_into_id from partner union all select id, merged_into_id from person),
  way as (
    select id as asked, id, merged_into_id from record where id = any($1::uuid[])
    union select w.asked, r.id, r.merged_into_id from way w join record r on r.id = w.merged_into_id)
  select asked, id from way where merged_into_id is null`;
