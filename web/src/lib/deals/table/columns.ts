import type { DealColumn } from '#lib/core/gql/graphql.js';
import type { DealSortKey } from './sort.js';

/** A column in its place, as wide as somebody has made it. */
export interface ChosenColumn {
  of: DealColumn;
  width: number;
}

interface Look {
  width: number;
  /** Money and figures stand at the right edge. */
  right?: true;
  sort?: DealSortKey;
}

/** All that a table can show of a deal. */
export const columns: Record<DealColumn, Look> = {
  NUMBER: { width: 84, sort: 'NUMBER' },
  TITLE: { width: 260, sort: 'TITLE' },
  PARTNER: { width: 160, sort: 'PARTNER' },
  STAGE: { width: 150, sort: 'STAGE' },
  STATUS: { width: 110 },
  SUM: { width: 124, right: true, sort: 'SUM' },
  PROBABILITY: { width: 64, right: true },
  EXPECTED_ON: { width: 104, right: true, sort: 'EXPECTED_ON' },
  NEXT_STEP: { width: 228, sort: 'NEXT_DUE_AT' },
  OWNER: { width: 132, sort: 'OWNER' },
  TEAM: { width: 130 },
  SOURCE: { width: 120 },
  CREATED_AT: { width: 112, right: true, sort: 'CREATED_AT' },
  ACTIVE_AT: { width: 130, right: true, sort: 'ACTIVE_AT' },
};

export const everyColumn = Object.keys(columns) as DealColumn[];

const usual: DealColumn[] = ['TITLE', 'PARTNER', 'STAGE', 'SUM', 'PROBABILITY', 'EXPECTED_ON', 'NEXT_STEP', 'OWNER'];

export const narrowest = 48;
export const widest = 800;

const bounded = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)));

export const column = (of: DealColumn, width?: number | null): ChosenColumn => ({
  of,
  width: bounded(width ?? columns[of].width),
});

export const usualColumns: readonly ChosenColumn[] = usual.map((of) => column(of));

/** The columns as an address has them: `title.320,sum`; unknown ones are dropped, and none are the usual ones. */
export function columnsFrom(param: string | null): readonly ChosenColumn[] {
  const given = (param ?? '').split(',').flatMap((part) => {
    const [name = '', width] = part.split('.');
    const of = name.toUpperCase() as DealColumn;
    return of in columns ? [column(of, Number(width) || null)] : [];
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
  of.toLowerCase() + (width === columns[of].width ? '' : `.${width}`);
