import type { Context } from '../core/context.js';
import type { FieldValues } from '../core/schema/fieldValue.js';
import { isUuid } from '../core/uuid.js';
import { CustomField, CustomType, holdsRecord } from '../customFields/customField.entity.js';
import { inWords } from '../customFields/customValue.service.js';
import { seenName } from '../customFields/recordName.service.js';
import { type PersonWords, personWordsFor } from './personWords.js';
import { wordsFor } from './words.js';

/** A line of the history, as it is kept. */
export interface Told {
  field: string;
  old: string | null;
  new: string | null;
}

/** Custom fields with what stands in them, a line each. */
export async function customSaid(ctx: Context, values: FieldValues): Promise<string> {
  const ids = Object.keys(values);
  const fields = await ctx.em.find(CustomField, { id: { $in: ids } }, { orderBy: { position: 'asc', id: 'asc' } });
  const lines: string[] = [];
  for (const field of fields) {
    const said = await valueSaid(ctx, field, inWords(field, values[field.id] ?? null));
    if (said !== null) lines.push(`${field.name}: ${said}`);
  }
  return lines.join('\n');
}

/** The same lines as people read them: fields, options and records by their names. */
export async function historySaid<Row extends Told>(ctx: Context, rows: readonly Row[]): Promise<Row[]> {
  const words = personWordsFor(ctx.viewer);
  const ids = new Set(rows.flatMap(({ field }) => customIdOf(field) ?? []));
  const fields = ids.size > 0 ? await ctx.em.find(CustomField, { id: { $in: [...ids] } }) : [];
  const customs = new Map(fields.map((field) => [`custom.${field.id}`, field]));
  return Promise.all(
    rows.map(async (row) => {
      const custom = customs.get(row.field);
      const say = (value: string | null) =>
        custom ? valueSaid(ctx, custom, value) : plainSaid(ctx, words, row.field, value);
      const field = custom?.name ?? words.fields[row.field] ?? words.columns[row.field] ?? words.otherField;
      return { ...row, field, old: await say(row.old), new: await say(row.new) };
    }),
  );
}

function customIdOf(field: string): string | null {
  const id = field.startsWith('custom.') ? field.slice('custom.'.length) : '';
  return isUuid(id) ? id : null;
}

/** What `inWords` leaves to those who know the field: records, and yes or no. */
async function valueSaid(ctx: Context, field: CustomField, said: string | null): Promise<string | null> {
  if (said === null) return null;
  if (holdsRecord(field)) return nameOf(ctx, said);
  return field.type === CustomType.YES_NO ? yesOrNo(ctx, said) : said;
}

/** Of plain fields, some hold records, code words and instants. */
function plainSaid(
  ctx: Context,
  { codes }: PersonWords,
  field: string,
  value: string | null,
): Promise<string | null> | string | null {
  if (value === null) return null;
  if (isUuid(value)) return nameOf(ctx, value);
  if (field === 'direction') return (codes['talks.direction'] as Record<string, string>)[value] ?? null;
  return field === 'important' ? yesOrNo(ctx, value) : value;
}

/** Nothing when it is hidden from who asks. */
const nameOf = async (ctx: Context, id: string): Promise<string | null> => (await seenName(ctx, id))?.name ?? null;

function yesOrNo({ viewer }: Context, value: string): string {
  const { yes, no } = wordsFor(viewer);
  return value === 'true' ? yes : no;
}
