import type { DealFilter } from '#lib/deals/filter.js';
import type { ChosenColumn } from '#lib/deals/table/columns.js';
import type { DealSort } from '#lib/deals/table/sort.js';

interface Exported {
  filter: DealFilter;
  sort: DealSort;
  columns: readonly ChosenColumn[];
  zone: string;
  /** Only these. */
  ids?: readonly string[];
}

/** Where a file of these deals is made; the browser takes it as a download. */
export function exportLink(format: 'csv' | 'xlsx', { filter, sort, columns, zone, ids }: Exported): string {
  const params = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: JSON.stringify(sort),
    columns: columns.map(({ of }) => of).join(','),
    zone,
  });
  if (ids) params.set('ids', ids.join(','));
  return `/export/deals.${format}?${params}`;
}

/** A second press within this time is the same one. */
const PRESS_MS = 2000;
let last = { href: '', at: -Infinity };

/** Begins the download without leaving the page. @returns whether it is not the one that has just begun */
export function download(href: string): boolean {
  const at = performance.now();
  if (last.href === href && at - last.at < PRESS_MS) return false;
  last = { href, at };
  const link = document.createElement('a');
  link.href = href;
  link.download = '';
  link.click();
  return true;
}
