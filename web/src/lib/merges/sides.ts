import type { PartnerField, PersonField } from '#lib/core/gql/graphql.js';

/** Which of the two columns. */
export type Side = 0 | 1;

/** A field of which one value stays, as both records have it; an empty value is none. */
export interface Row<Field extends string = PartnerField | PersonField> {
  /** As the command calls it; of a custom field its id. */
  field: Field | { custom: string };
  label: string;
  values: readonly [string, string];
}

/** Lists that become one, as both records have them: nothing of either is lost. */
export interface United {
  label: string;
  values: readonly [readonly string[], readonly string[]];
}

export interface Sides {
  rows: Row[];
  united: United[];
}

export const keyOf = ({ field }: Row): string => (typeof field === 'string' ? field : field.custom);

/** Whether one has to choose: both say something, and not the same. */
export const isUnlike = ({ values: [one, other] }: Row): boolean => one !== '' && other !== '' && one !== other;

/** Which value a field has when nobody chooses: that of the record that stays, unless it has none. */
export const usualSide = ({ values }: Row, kept: Side): Side => (values[kept] !== '' ? kept : other(kept));

export const other = (side: Side): Side => (side === 0 ? 1 : 0);

/** What the command takes from the record that goes. `chosen`: sides by the keys of the fields. */
export function takenOf(rows: readonly Row[], kept: Side, chosen: ReadonlyMap<string, Side>) {
  const fromGone = rows.filter((row) => {
    const isSame = row.values[0] === row.values[1];
    return !isSame && (isUnlike(row) ? (chosen.get(keyOf(row)) ?? kept) : usualSide(row, kept)) !== kept;
  });
  return {
    taken: fromGone.flatMap(({ field }) => (typeof field === 'string' ? field : [])),
    takenCustom: fromGone.flatMap(({ field }) => (typeof field === 'string' ? [] : field.custom)),
  };
}

/** Two lists of which one at least says something. */
export const unite = (label: string, one: readonly string[], two: readonly string[]): United[] =>
  one.length + two.length > 0 ? [{ label, values: [one, two] }] : [];
