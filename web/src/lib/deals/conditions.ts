import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { Store } from '#lib/core/store.svelte.js';
import type { DealFilter } from '#lib/deals/filter.js';
import { type Condition, given } from '#lib/filters/condition.js';

export type DealCondition = Condition<keyof DealFilter>;

/** Any sum at all: what the total of sums filters by. */
export const anySum = '0.01';

/** The conditions of a filter in words, in a stable order. */
export const conditionsOf = (filter: DealFilter, text: Dictionary, format: Formats, store: Store): DealCondition[] => {
  const names = (type: 'user' | 'team', ids: readonly string[]) =>
    ids.length > 2 && type === 'user'
      ? text.filters.people(ids.length)
      : ids.map((id) => store.get(type, id)?.name ?? '…').join(', ');
  const t = text.board;
  return given({
    text: filter.text ? { name: text.filters.text, value: `«${filter.text}»`, fields: ['text'] } : null,
    owner: filter.ownerIds?.length
      ? { name: t.filterOwner, value: names('user', filter.ownerIds), fields: ['ownerIds'] }
      : null,
    team: filter.teamIds?.length
      ? { name: t.filterTeam, value: names('team', filter.teamIds), fields: ['teamIds'] }
      : null,
    colour: filter.colours?.length
      ? { name: t.filterColour, value: listed(filter.colours, text.deals.colour), fields: ['colours'] }
      : null,
    step: filter.noNextStep ? { name: t.filterStep, value: t.withoutStep, fields: ['noNextStep'] } : null,
    source: filter.sources?.length
      ? { name: t.filterSource, value: listed(filter.sources, text.deals.source), fields: ['sources'] }
      : null,
    currency: filter.currencies?.length
      ? {
          name: text.currencies.one,
          value: filter.currencies.map(format.currencySign).join(', '),
          fields: ['currencies'],
        }
      : null,
    sum: sumCondition(filter, text, format),
    expected:
      filter.expectedFrom || filter.expectedTo
        ? {
            name: t.filterExpected,
            value: between(text, filter.expectedFrom, filter.expectedTo, format.dayShort),
            fields: ['expectedFrom', 'expectedTo'],
          }
        : null,
  });
};

const sumCondition = (
  { sumFrom, sumTo }: DealFilter,
  text: Dictionary,
  format: Formats,
): Omit<DealCondition, 'id'> | null => {
  if (!sumFrom && !sumTo) return null;
  const any = sumFrom === anySum && !sumTo;
  const value = any ? text.board.given : between(text, sumFrom, sumTo, format.moneyShort);
  return { name: text.board.filterSum, value, fields: ['sumFrom', 'sumTo'] };
};

const listed = <Value extends string>(values: readonly Value[], words: Record<Value, string>): string =>
  values.map((value) => words[value]).join(', ');

const between = (
  text: Dictionary,
  from: string | null | undefined,
  to: string | null | undefined,
  words: (value: string) => string,
): string => text.board.fromTo(from ? words(from) : null, to ? words(to) : null);
