import type { DealFilter } from '#lib/core/gql/graphql.js';
import { kopecksOf } from '#lib/core/money.js';
import type { DealRow } from '#lib/core/rows.js';
import { dueColour } from '#lib/deals/colour.js';

export type { DealFilter };

/**
 * Whether a card belongs to the filtered board. Without `statuses` that is what is in work.
 * Free text is the server's to decide and is not looked at here.
 */
export function matches(deal: DealRow, filter: DealFilter, now: number, zone: string) {
  return (
    isOneOf(filter.statuses ?? ['IN_WORK'], deal.status) &&
    isOneOf(filter.ownerIds, deal.owner.id) &&
    isOneOf(filter.teamIds, deal.team?.id) &&
    isOneOf(filter.sources, deal.source) &&
    (!filter.colours || isOneOf(filter.colours, dueColour(deal.nextDueAt, now, zone))) &&
    (!filter.noNextStep || deal.nextDueAt === null) &&
    isBetween(
      deal.sum && kopecksOf(deal.sum),
      filter.sumFrom && kopecksOf(filter.sumFrom),
      filter.sumTo && kopecksOf(filter.sumTo),
    ) &&
    isBetween(deal.expectedOn, filter.expectedFrom, filter.expectedTo)
  );
}

const lists = { ownerIds: 'owner', teamIds: 'team', statuses: 'status', colours: 'colour', sources: 'source' } as const;
const values = { sumFrom: 'from', sumTo: 'to', expectedFrom: 'since', expectedTo: 'until', text: 'q' } as const;

const known: Record<string, readonly string[]> = {
  statuses: ['IN_WORK', 'WON', 'LOST'],
  colours: ['RED', 'YELLOW', 'GREEN'],
  sources: ['PHONE', 'SITE', 'EMAIL', 'MESSENGER', 'IMPORT', 'MANUAL'],
};

const shapes: Record<string, RegExp> = {
  ownerIds: /^[0-9a-f-]{36}$/,
  teamIds: /^[0-9a-f-]{36}$/,
  sumFrom: /^\d{1,12}(\.\d{1,2})?$/,
  sumTo: /^\d{1,12}(\.\d{1,2})?$/,
  expectedFrom: /^\d{4}-\d\d-\d\d$/,
  expectedTo: /^\d{4}-\d\d-\d\d$/,
  text: /\S/,
};

/** Reads a filter from the address; unknown values are dropped. */
export function filterFrom(params: Pick<URLSearchParams, 'get' | 'has'>): DealFilter {
  const filter: Record<string, unknown> = {};
  for (const [field, param] of Object.entries(lists)) {
    const given = (params.get(param)?.split(',') ?? []).map((value) => (known[field] ? value.toUpperCase() : value));
    const sound = given.filter((value) => known[field]?.includes(value) ?? shapes[field]!.test(value));
    if (sound.length) filter[field] = sound;
  }
  for (const [field, param] of Object.entries(values)) {
    const value = params.get(param);
    if (value && shapes[field]!.test(value)) filter[field] = value;
  }
  if (params.has('nostep')) filter['noNextStep'] = true;
  return filter;
}

/** The filter as address parameters, in a stable order; an empty filter gives none. */
export function paramsOf(filter: DealFilter) {
  const params = new URLSearchParams();
  for (const [field, param] of Object.entries(lists)) {
    const list = filter[field as keyof typeof lists];
    if (list?.length) params.set(param, [...list].sort().join(',').toLowerCase());
  }
  for (const [field, param] of Object.entries(values)) {
    const value = filter[field as keyof typeof values];
    if (value) params.set(param, value);
  }
  if (filter.noNextStep) params.set('nostep', '1');
  return params;
}

/** Whether nothing is filtered at all. */
export const isEmpty = (filter: DealFilter) => paramsOf(filter).size === 0;

const isOneOf = <T>(allowed: readonly T[] | null | undefined, value: T | null | undefined) =>
  !allowed || (value != null && allowed.includes(value));

function isBetween<T extends number | string>(
  value: T | null | '',
  from: T | null | undefined | '',
  to: T | null | undefined | '',
) {
  if ((from == null || from === '') && (to == null || to === '')) return true;
  if (value === null || value === '') return false;
  return (from == null || from === '' || value >= from) && (to == null || to === '' || value <= to);
}
