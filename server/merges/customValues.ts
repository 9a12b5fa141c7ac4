import type { Context } from '../core/context.js';
import { CustomField, CustomTarget, CustomType } from '../customFields/customField.entity.js';
import { holds } from '../customFields/holding.service.js';
import { EndKind } from '../relationships/relationshipType.entity.js';
import type { Trace } from './merge.entity.js';
import { countedIn, type Pair } from './references.js';
import type { Mergeable } from './values.js';

/** Tables whose rows have values of custom fields. */
const TABLES: Record<CustomTarget, string> = {
  [CustomTarget.DEAL]: 'deal',
  [CustomTarget.PARTNER]: 'partner',
  [CustomTarget.PERSON]: 'person',
};

const TYPES: Record<EndKind, CustomType> = {
  [EndKind.PARTNER]: CustomType.PARTNER,
  [EndKind.PERSON]: CustomType.PERSON,
};

/** Where ids of rows stand in a trace whose value of a field named the record that is gone. */
const placeOf = ({ target, id }: CustomField): string => `${TABLES[target]}.custom.${id}`;

/** Fields that hold records of the kind, also those put away: their values come back with them. */
const fieldsHolding = (ctx: Context, kind: EndKind): Promise<CustomField[]> =>
  ctx.em.find(CustomField, { type: TYPES[kind] }, { orderBy: { id: 'asc' } });

/** The two themselves may name each other, or themselves: of the one that stays that is a field like others. */
export async function repointOwn(ctx: Context, kind: EndKind, { kept, gone }: Both): Promise<void> {
  const fields = await fieldsHolding(ctx, kind);
  const named = fields.filter(({ id }) => kept.custom[id] === gone.id);
  if (named.length > 0) kept.custom = { ...kept.custom, ...Object.fromEntries(named.map(({ id }) => [id, kept.id])) };
}

interface Both {
  kept: Mergeable;
  gone: Mergeable;
}

/** Re-points the values of custom fields that name one record to another, except those of the two. */
export async function repointValues(ctx: Context, kind: EndKind, [from, to]: Pair, trace: Trace): Promise<void> {
  for (const field of await fieldsHolding(ctx, kind)) {
    const table = TABLES[field.target];
    const rows = await ctx.em.execute<{ id: string }[]>(
      `update "${table}" set custom = ${put} where ${holds(table, '?')} and id not in (?, ?) returning id`,
      [field.id, to, field.id, from, from, to],
    );
    if (rows.length > 0) trace.moved[placeOf(field)] = rows.map(({ id }) => id);
  }
  await countValues(ctx, trace.moved);
}

/** Re-points back what still stands as the merge has left it. @returns ids of those rows, by their places in the trace */
export async function pointValuesBack(ctx: Context, kind: EndKind, [from, to]: Pair, trace: Trace) {
  const back: Trace['moved'] = {};
  for (const field of await fieldsHolding(ctx, kind)) {
    const ids = trace.moved[placeOf(field)];
    if (!ids) continue;
    const rows = await ctx.em.execute<{ id: string }[]>(
      `update "${TABLES[field.target]}" set custom = ${put} where custom ->> ? = ? and id = any(?::uuid[]) returning id`,
      [field.id, from, field.id, to, `{${ids.join()}}`],
    );
    back[placeOf(field)] = rows.map(({ id }) => id);
  }
  return back;
}

const put = `jsonb_set(custom, array[?::text], to_jsonb(?::text))`;

/** Ids of the rows of a table whose values were re-pointed. */
export const valuesMovedIn = (moved: Trace['moved'], target: CustomTarget): string[] =>
  Object.entries(moved).flatMap(([place, ids]) => (place.startsWith(`${TABLES[target]}.custom.`) ? ids : []));

/** However many of its values have changed, a row has changed once; what a column of its has counted is counted. */
export async function countValues(ctx: Context, moved: Trace['moved']): Promise<void> {
  for (const [target, table] of Object.entries(TABLES) as [CustomTarget, string][]) {
    const counted = countedIn(table, moved);
    const ids = valuesMovedIn(moved, target).filter((id) => !counted.includes(id));
    if (ids.length === 0) continue;
    await ctx.em.execute(`update "${table}" set version = version + 1 where id = any(?::uuid[])`, [`{${ids.join()}}`]);
  }
}
