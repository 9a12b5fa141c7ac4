import type { Currency } from '#lib/core/gql/graphql.js';
import type { Formats } from '#lib/core/i18n/formats.js';
import type { DealRow } from '#lib/core/rows.js';
import { isWrong, type FieldKind } from '#lib/fields/kind.js';
import { editMoney, parseMoney } from '#lib/fields/money.js';
import { unitIn } from './units.js';

/** What a deal comes to, in the currency in which it is made. */
export interface OwnSum {
  /** Tells one from another. */
  id: string;
  value: string | null;
  currency: Currency;
}

export const ownSum = (value: string | null, currency: Currency): OwnSum => ({
  id: `${value ?? ''} ${currency}`,
  value,
  currency,
});

type Priced = Pick<DealRow, 'sum' | 'currency' | 'amount'>;

export const ownSumOf = ({ sum, currency, amount }: Priced): OwnSum =>
  ownSum(currency === 'RUB' ? sum : amount, currency);

/** What a deal comes to, in words; null = nobody knows. */
export const ownSumWords = (deal: Priced, format: Formats): string | null => {
  const { value, currency } = ownSumOf(deal);
  return value === null ? null : format.money(value, currency);
};

/**
 * How it is sent: of a foreign deal the roubles are the server's to reckon, and its amount never goes without its currency,
 * for somebody may be changing that. `before` is what the deal is in so far.
 */
export const sumFields = ({ value, currency }: OwnSum, before: Currency = 'RUB') =>
  currency === 'RUB' ? { ...(before !== 'RUB' && { currency }), sum: value } : { currency, amount: value };

/** A sum typed in any currency: «12 000», «12 000 $». Without a word about it, it stays in its own. */
export const ownSumKind = (language: string, format: Formats, own: Currency): FieldKind<OwnSum> => ({
  show: ({ value, currency }) => (value === null ? '' : format.money(value, currency)),
  edit: ({ value, currency }) => withUnit(editMoney(value, language), format.currencySign(currency), currency),
  parse: (text) => {
    const { number, currency = own } = unitIn(text);
    const parsed = parseMoney(number);
    return isWrong(parsed) ? parsed : { value: ownSum(parsed.value, currency) };
  },
  inputmode: 'decimal',
});

/** Roubles go without saying. */
const withUnit = (typed: string, sign: string, currency: Currency): string =>
  currency === 'RUB' || typed === '' ? typed : `${typed}\u00a0${sign}`;
