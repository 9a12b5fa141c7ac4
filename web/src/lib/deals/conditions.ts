import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { Store } from '#lib/core/store.svelte.js';
import type { DealFilter } from '#lib/deals/filter.js';

/** One condition of a filter as a chip shows it. */
export interface Condition {
  id: string;
  name: string;
  value: string;
  /** The fields that go when it is taken away. */
  fields: readonly (keyof DealFilter)[];
}

/** Any sum at all: what the total of sums filters by. */
export const anySum = '0.01';

/** The conditions of a filter in words, in a stable order. */
export const conditionsOf = (filter: DealFilter, text: Dictionary, format: Formats, store: Store): Condition[] => {
  const names = (type: 'user' | 'team', ids: readonly string[]) =>
    ids.length > 2 && type === 'user' ? text.board.people(ids.length) : ids.map((id) => store.get(type, id)?.name ?? '…').join(', ');
  const t = text.board;
  const found: (Condition | false | undefined)[] = [
    filter.text ? { id: 'text', name: t.filterText, value: `«${filter.text}»`, fields: ['text'] } : false,
    filter.ownerIds?.length
      ? { id: 'owner', name: t.filterOwner, value: names('user', filter.ownerIds), fields: ['ownerIds'] }
      : false,
    filter.teamIds?.length
      ? { id: 'team', name: t.filterTeam, value: names('team', filter.teamIds), fields: ['teamIds'] }
      : false,
    filter.colours?.length
      ? { id: 'colour', name: t.filterColour, value: listed(filter.colours, text.deals.colour), fields: ['colours'] }
      : false,
    filter.noNextStep ? { id: 'step', name: t.filterStep, value: t.withoutStep, fields: ['noNextStep'] } : false,
    filter.sources?.length
      ? { id: 'source', name: t.filterSource, value: listed(filter.sources, text.deals.source), fields: ['sources'] }
      : false,
    (filter.sumFrom || filter.sumTo) && {
      id: 'sum',
      name: t.filterSum,
      value: filter.sumFrom === anySum && !filter.sumTo ? t.given : between(text, filter.sumFrom, filter.sumTo, format.moneyShort),
      fields: ['sumFrom', 'sumTo'],
    } as Condition,
    (filter.expectedFrom || filter.expectedTo) && {
      id: 'expected',
      name: t.filterExpected,
      value: between(text, filter.expectedFrom, filter.expectedTo, format.dayShort),
      fields: ['expectedFrom', 'expectedTo'],
    } as Condition,
  ];
  return found.filter((condition): condition is Condition => Boolean(condition));
};

const listed = <Value extends string>(values: readonly Value[], words: Record<Value, string>): string =>
  values.map((value) => words[value]).join(', ');

const between = (
  text: Dictionary,
  from: string | null | undefined,
  to: string | null | undefined,
  words: (value: string) => string,
): string => text.board.fromTo(from ? words(from) : null, to ? words(to) : null);
