import { createContext } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { ViewLayout } from '#lib/core/gql/graphql.js';
import { columnsFrom, columnsParam, type ChosenColumn } from '#lib/deals/table/columns.js';
import { newestFirst, type DealSort, type DealSortKey } from '#lib/deals/table/sort.js';

const layouts: readonly ViewLayout[] = ['BOARD', 'TABLE', 'CALENDAR'];
const sorts: readonly DealSortKey[] = [
  'NUMBER',
  'TITLE',
  'PARTNER',
  'OWNER',
  'STAGE',
  'SUM',
  'EXPECTED_ON',
  'NEXT_DUE_AT',
  'ACTIVE_AT',
  'CREATED_AT',
];

/** Parameters of the address that say how deals lie, beside those that say which. */
export const lookParams = ['as', 'sort', 'cols', 'month', 'saved'] as const;

/** How the deals lie: layout, order, columns. The address has all of it, so a link shows the same. */
export class Look {
  readonly layout: ViewLayout = $derived(layoutFrom(page.url.searchParams.get('as')));
  readonly sort: DealSort = $derived(sortFrom(page.url.searchParams.get('sort')));
  readonly columns: readonly ChosenColumn[] = $derived(columnsFrom(page.url.searchParams.get('cols')));
  /** The same order is the same text. */
  readonly sortKey = $derived(sortParam(this.sort) ?? '');
  readonly month: string | null = $derived(monthFrom(page.url.searchParams.get('month')));
  /** The saved view that the address began from. */
  readonly savedId: string | null = $derived(page.url.searchParams.get('saved'));

  show(layout: ViewLayout): void {
    this.#go({ as: layout === 'BOARD' ? null : layout.toLowerCase() });
  }

  sortBy(sort: DealSort): void {
    this.#go({ sort: sortParam(sort) });
  }

  arrange(columns: readonly ChosenColumn[]): void {
    this.#go({ cols: columnsParam(columns) });
  }

  turnTo(month: string): void {
    this.#go({ month });
  }

  #go(change: Partial<Record<(typeof lookParams)[number], string | null>>): void {
    const kept = [...page.url.searchParams].filter(([name]) => !(name in change));
    const given = Object.entries(change).filter(([, value]) => value !== null);
    const query = new URLSearchParams([...kept, ...(given as [string, string][])]).toString();
    void goto(`${page.url.pathname}${query && `?${query}`}`, { replace: true, reset: false });
  }
}

export const layoutFrom = (param: string | null): ViewLayout =>
  layouts.find((layout) => layout === param?.toUpperCase()) ?? 'BOARD';

/** `-sum` is the greatest sum first. */
export function sortFrom(param: string | null): DealSort {
  const descending = param?.startsWith('-') ?? false;
  const by = sorts.find((key) => key === param?.replace('-', '').toUpperCase());
  return by ? { by, descending } : newestFirst;
}

export const sortParam = ({ by, descending }: DealSort): string | null =>
  by === newestFirst.by && descending ? null : `${descending ? '-' : ''}${by.toLowerCase()}`;

const monthFrom = (param: string | null): string | null =>
  param && /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(param) ? param : null;

export const [useLook, setLook] = createContext<Look>();
