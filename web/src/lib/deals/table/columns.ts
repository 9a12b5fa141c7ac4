import type { DealColumn, ViewColumn } from '#lib/core/gql/graphql.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { CustomFieldRow, SavedViewRow } from '#lib/core/rows.js';
import type { Store } from '#lib/core/store.svelte.js';
import { fieldsOf } from '#lib/customFields/values.js';
import type { DealSortKey } from './sort.js';

type OwnColumn = Exclude<DealColumn, 'CUSTOM'>;
/** What a column shows: something that every deal has, or a custom field by its id. */
export type ColumnOf = OwnColumn | `field-${string}`;

/** A column in its place, as wide as somebody has made it. */
export interface ChosenColumn {
  of: ColumnOf;
  width: number;
}

type ViewColumnRow = SavedViewRow['columns'][number];

interface Look {
  width: number;
  /** Money and figures stand at the right edge. */
  right?: true;
  sort?: DealSortKey;
}

/** All that a table can show of every deal. */
const own: Record<OwnColumn, Look> = {
  NUMBER: { width: 84, sort: 'NUMBER' },
  TITLE: { width: 260, sort: 'TITLE' },
  PARTNER: { width: 160, sort: 'PARTNER' },
  STAGE: { width: 150, sort: 'STAGE' },
  STATUS: { width: 110 },
  SUM: { width: 124, right: true, sort: 'SUM' },
  AMOUNT: { width: 124, right: true },
  PROBABILITY: { width: 72, right: true },
  EXPECTED_ON: { width: 104, right: true, sort: 'EXPECTED_ON' },
  NEXT_STEP: { width: 228, sort: 'NEXT_DUE_AT' },
  OWNER: { width: 132, sort: 'OWNER' },
  TEAM: { width: 130 },
  SOURCE: { width: 120 },
  CREATED_AT: { width: 112, right: true, sort: 'CREATED_AT' },
  ACTIVE_AT: { width: 130, right: true, sort: 'ACTIVE_AT' },
};

const ofField: Look = { width: 140 };
const ofFigures: Look = { width: 124, right: true };

/** Which custom field a column shows; undefined = none that is known here. */
export const fieldIn = (store: Store, of: ColumnOf): CustomFieldRow | undefined =>
  isOfField(of) ? store.get('customField', of.slice(FIELD.length)) : undefined;

/** How a column looks before anybody has changed it. */
export function lookOf(of: ColumnOf, field?: CustomFieldRow): Look {
  if (!isOfField(of)) return own[of];
  return field && ['NUMBER', 'MONEY', 'DATE'].includes(field.type) ? ofFigures : ofField;
}

/** All columns that can be chosen now: those of every deal, then the custom fields in use. */
export const everyColumn = (store: Store): ColumnOf[] => [
  ...(Object.keys(own) as OwnColumn[]),
  ...fieldsOf(store, 'DEAL').map(({ id }) => columnOfField(id)),
];

/** Those of the chosen ones that can be shown: a field may have been archived since. */
export function shownColumns(store: Store, chosen: readonly ChosenColumn[]): readonly ChosenColumn[] {
  const every = everyColumn(store);
  const shown = chosen.filter(({ of }) => every.includes(of));
  return shown.length > 0 ? shown : usualColumns;
}

/** How a column is called. */
export const columnName = (store: Store, { table }: Pick<Dictionary, 'table'>, of: ColumnOf): string =>
  isOfField(of) ? (fieldIn(store, of)?.name ?? '') : table.columns[of];

/** A column as saved views keep it. */
export const columnInput = ({ of, width }: ChosenColumn): ViewColumn =>
  isOfField(of) ? { of: 'CUSTOM', fieldId: of.slice(FIELD.length), width } : { of, width };

/** A column of a saved view. */
export const columnIn = ({ of, fieldId, width }: ViewColumnRow): ChosenColumn =>
  column(of === 'CUSTOM' ? columnOfField(fieldId ?? '') : of, width);

const FIELD = 'field-';
export const isOfField = (of: ColumnOf): of is `field-${string}` => of.startsWith(FIELD);
const columnOfField = (id: string): ColumnOf => `${FIELD}${id}`;

const usual: OwnColumn[] = ['TITLE', 'PARTNER', 'STAGE', 'SUM', 'PROBABILITY', 'EXPECTED_ON', 'NEXT_STEP', 'OWNER'];

export const narrowest = 48;
export const widest = 800;

const bounded = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)));

export const column = (of: ColumnOf, width?: number | null): ChosenColumn => ({
  of,
  width: bounded(width ?? lookOf(of).width),
});

export const usualColumns: readonly ChosenColumn[] = usual.map((of) => column(of));

/** The columns as an address has them: `title.320,sum,field-<id>`; unknown ones are dropped, and none are the usual ones. */
export function columnsFrom(param: string | null): readonly ChosenColumn[] {
  const given = (param ?? '').split(',').flatMap((part) => {
    const [name = '', width] = part.split('.');
    const of = named(name);
    return of ? [column(of, Number(width) || null)] : [];
  });
  const once = given.filter((one, place) => given.findIndex(({ of }) => of === one.of) === place);
  return once.length > 0 ? once : usualColumns;
}

/** The same as text; the usual ones need none. */
export function columnsParam(chosen: readonly ChosenColumn[]): string | null {
  const text = (list: readonly ChosenColumn[]) => list.map(said).join(',');
  return text(chosen) === text(usualColumns) ? null : text(chosen);
}

const said = ({ of, width }: ChosenColumn): string =>
  (isOfField(of) ? of : of.toLowerCase()) + (width === lookOf(of).width ? '' : `.${width}`);

const named = (name: string): ColumnOf | null => {
  if (/^field-[0-9a-f-]{36}$/.test(name)) return name as ColumnOf;
  const of = name.toUpperCase() as OwnColumn;
  return of in own ? of : null;
};
