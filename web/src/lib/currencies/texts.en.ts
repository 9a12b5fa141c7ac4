import { plural } from '#lib/core/i18n/plural.js';
import type { currencies as source } from './texts.ru.js';

export const currencies = {
  title: 'Currencies',
  hint: 'A deal goes in its own currency, and all is added up in roubles. Open deals are revalued when a new rate comes.',
  readOnly: 'Rates are set by an admin.',
  one: 'Currency',
  choose: 'Currency of the sum, arrows up and down',
  ofDocuments: 'The currency stays: the deal has documents.',
  inRoubles: 'In roubles',
  by: (rate, sign, day, by) => `${rate} for 1\u00a0${sign}, since ${day}, ${by}`,
  source: { CBR: 'Bank of Russia', MANUAL: 'by hand' },
  unknown: (currency) => `The rate is not known: ${currency}.`,
  setOne: 'Set the rate',
  askAdmin: 'An admin sets it.',
  today: 'Today',
  since: (day, by) => `since ${day}, ${by}`,
  none: 'no rate',
  set: 'Set',
  setOf: (currency) => `Set the rate: ${currency}`,
  ask: 'Ask the bank now',
  asked: (count) =>
    count === 0
      ? 'The bank has told no new rates'
      : `Bank of Russia: ${count}\u00a0${plural('en', count, { one: 'new rate', other: 'new rates' })}`,
  failed: 'The rates did not load.',
  again: 'Try again',
  history: 'History',
  all: 'All currencies',
  empty: 'There are no rates yet. The bank tells them on working days, or set one by hand.',
  more: 'Show more',
  unit: (sign) => `Roubles for 1\u00a0${sign}`,
  day: 'Counts since',
  dayHint: 'Today or earlier. What the bank tells of this day does not replace it.',
  standing: (rate, source) => `This day has ${rate}, ${source}`,
  save: 'Save',
  far: (percent) => `The rate is ${percent} away from the one before. Set it?`,
  saveFar: 'Set it',
  did: (currency, rate) => `${currency}: rate ${rate}`,
} satisfies typeof source;
