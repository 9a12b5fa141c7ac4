import {
  accountsOf,
  type BankRequisites,
  isError,
  type Requisites,
  requisiteTroubles,
} from '#shared/requisites/check.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { FieldNote } from '#lib/ui/field.js';

/**
 * What is wrong with requisites as far as they are typed, by their fields. A field that nothing is written in is not warned
 * of: the form is still being filled.
 */
export function notesByField(written: Requisites, { requisites }: Dictionary): ReadonlyMap<string, FieldNote[]> {
  const told = requisiteTroubles(written).filter(({ code }) => !code.endsWith('.missing'));
  return Map.groupBy(
    told.map(({ field, code, severity, params, ...trouble }) => ({
      field,
      words: requisites.trouble[code](params),
      label: requisites.severity[severity],
      isError: isError({ code, severity, params, ...trouble }),
    })),
    ({ field }) => field,
  );
}

/** What is wrong with an account and with that of its bank, each at its field. */
export function accountNotes(
  written: BankRequisites & { correspondentAccount: string | null },
  dictionary: Dictionary,
): ReadonlyMap<string, FieldNote[]> {
  const [own, bank] = accountsOf(written).map((one) => notesByField({ type: null, accounts: [one] }, dictionary));
  return new Map([...(own ?? []), ['correspondentAccount', bank?.get('account') ?? []]]);
}
