import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { Rows } from '#lib/core/rows.js';
import type { OwnSum } from '#lib/currencies/ownSum.js';
import { addDays } from '#lib/fields/day.js';
import type { FormField } from '#lib/fields/form.svelte.js';
import type { PaperType } from './commands.js';

interface Start {
  text: Dictionary;
  today: string;
  /** What the deal would come to, as a first guess of a sum. */
  sum: OwnSum;
  /** Of its currency. */
  sign: string;
}

const QUOTE_DAYS = 14;
const PROMISE_DAYS = 7;

/** The fields of a new document, with what is usual in them; of one that is there, with what it holds. */
export function fieldsOf<T extends PaperType>(
  type: T,
  row: Rows[T] | null,
  { text, today, sum, sign }: Start,
): FormField[] {
  const { field } = text.documents;
  const held = row as Record<string, string | null> | null;
  const value = (name: string, usual: string | null): string | null => (held ? (held[name] ?? null) : usual);
  const number: FormField = {
    name: 'number',
    label: field.number,
    kind: 'text',
    value: value('number', null),
    ...(row ? { required: true } : { hint: field.numberHint }),
  };
  const money: FormField = {
    name: 'sum',
    label: sum.currency === 'RUB' ? field.sum : `${field.sum}, ${sign}`,
    kind: 'money',
    currency: sum.currency,
    value: value('sum', sum.value),
    required: true,
  };
  const day = (name: string, label: string, usual: string | null, required = true): FormField => ({
    name,
    label,
    kind: 'day',
    value: value(name, usual),
    required,
  });
  const promisedOn = day('promisedOn', field.promisedOn, addDays(today, PROMISE_DAYS));
  const validUntil = { ...day('validUntil', field.validUntil, null, false), hint: field.validUntilHint };
  const fields: Record<PaperType, FormField[]> = {
    agreement: [number, day('validFrom', field.validFrom, today), validUntil],
    quote: [number, money, day('validUntil', field.quoteUntil, addDays(today, QUOTE_DAYS))],
    order: [number, money],
    payment: [money, promisedOn],
    shipment: [money, promisedOn],
  };
  return fields[type];
}
