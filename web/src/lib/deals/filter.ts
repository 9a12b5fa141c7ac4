import type { DealFilter } from '#lib/core/gql/graphql.js';
import { kopecksOf } from '#lib/core/money.js';
import type { DealRow } from '#lib/core/rows.js';
import { CURRENCIES } from '#lib/currencies/units.js';
import { dueColour } from '#lib/deals/colour.js';
import { idsOf, inAddress, textOf, wordsOf } from '#lib/filters/addressWords.js';

export type { DealFilter };

/**
 * Whether a card belongs to the filtered board. Without `statuses` that is what is in work.
 * Free text is the server's to decide and is not looked at here.
 */
export function matches(deal: DealRow, filter: DealFilter, now: number, zone: string) {
  return (
    (!filter.pipelineId || filter.pipelineId === deal.pipelineId) &&
    isOneOf(filter.statuses ?? ['IN_WORK'], deal.status) &&
    isOneOf(filter.ownerIds, deal.owner.id) &&
    isOneOf(filter.teamIds, deal.team?.id) &&
    isOneOf(filter.sources, deal.source) &&
    isOneOf(filter.currencies, deal.currency) &&
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

const lists = {
  ownerIds: 'owner',
  teamIds: 'team',
  statuses: 'status',
  colours: 'colour',
  sources: 'source',
  currencies: 'currency',
} as const;
const values = { sumFrom: 'from', sumTo: 'to', expectedFrom: 'since', expectedTo: 'until', text: 'q' } as const;

const known: Record<string, readonly string[]> = {
  statuses: ['IN_WORK', 'WON', 'LOST'],
  colours: ['RED', 'YELLOW', 'GREEN'],
  sources: ['PHONE', 'SITE', 'EMAIL', 'MESSENGER', 'IMPORT', 'MANUAL'],
  currencies: CURRENCIES,
};

const isSum = (value: string) => /^\d{1,12}(\.\d{1,2})?$/.test(value);

/** A day that the calendar has, from 1900 to 2199. */
function isDay(value: string) {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

const sound = {
  sumFrom: isSum,
  sumTo: isSum,
  expectedFrom: isDay,
  expectedTo: isDay,
  text: (value: string) => !!value,
};

/** Reads a filter from the address; what the server would refuse is dropped, so that a bad link still shows a board. */
export function filterFrom(params: Pick<URLSearchParams, 'get' | 'has'>): DealFilter {
  const filter: Record<string, unknown> = {};
  for (const [field, param] of Object.entries(lists)) {
    const words = known[field];
    const taken = words ? wordsOf(params.get(param), words) : idsOf(params.get(param));
    if (taken.length > 0) filter[field] = taken;
  }
  for (const [field, param] of Object.entries(values)) {
    const given = params.get(param) ?? '';
    const value = field === 'text' ? textOf(given) : given;
    if (sound[field as keyof typeof sound](value)) filter[field] = value;
  }
  if (params.has('nostep')) filter['noNextStep'] = true;
  return filter;
}

/** The filter as address parameters, in a stable order; an empty filter gives none. */
export function paramsOf(filter: DealFilter) {
  const params = new URLSearchParams();
  for (const [field, param] of Object.entries(lists)) {
    const list = filter[field as keyof typeof lists];
    if (list?.length) params.set(param, inAddress(list));
  }
  for (const [field, param] of Object.entries(values)) {
    const value = filter[field as keyof typeof values];
    if (value) params.set(param, value);
  }
  if (filter.noNextStep) params.set('nostep', '1');
  return params;
}

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
