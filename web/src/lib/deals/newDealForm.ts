import type { CreateDealInput, Currency } from '#lib/core/gql/graphql.js';
import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import { ownSum, sumFields, type OwnSum } from '#lib/currencies/ownSum.js';
import { CURRENCIES, unitIn } from '#lib/currencies/units.js';
import type { FormDraft, FormField, FormValues } from '#lib/fields/form.svelte.js';
import { isWrong } from '#lib/fields/kind.js';
import { parseMoney } from '#lib/fields/money.js';

/** What a form asks of a new deal. */
export const newDealFields = (t: Dictionary, format: Formats, title: string | null = null): FormField[] => [
  { name: 'title', label: t.interactions.dealTitle, kind: 'text', value: title, required: true },
  { name: 'sum', label: t.interactions.dealSum, kind: 'money', value: null, currencyIn: 'currency' },
  {
    name: 'currency',
    label: t.currencies.one,
    kind: 'one',
    value: 'RUB',
    required: true,
    narrow: true,
    choices: CURRENCIES.map((id) => ({ id, name: named(id, format.currencySign(id)) })),
  },
];

/** «$ USD»: the whole names are wider than there is room beside a sum. */
const named = (code: Currency, sign: string): string => (sign === code ? code : `${sign} ${code}`);

/** The same as the API takes it. */
export const newDealOf = ({ title, sum, currency }: FormValues): Pick<CreateDealInput, 'title' | 'sum' | 'amount'> => ({
  title: title!,
  ...sumFields(ownSum(sum ?? null, currency as Currency)),
});

/** What has been typed of the sum so far. */
export function typedSum({ typed }: FormDraft): OwnSum {
  const { number, currency = typed['currency'] as Currency } = unitIn(typed['sum'] ?? '');
  const parsed = parseMoney(number);
  return ownSum(isWrong(parsed) ? null : parsed.value, currency);
}
