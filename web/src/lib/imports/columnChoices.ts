import type { ImportField } from '#lib/core/gql/graphql.js';
import type { Language } from '#lib/core/i18n/text.svelte.js';
import type { CustomFieldRow } from '#lib/core/rows.js';
import type { Option } from '#lib/ui/option.js';
import { PARTNER_FIELDS, PARTNER_HEADS } from '#shared/partnerFile/fields.js';
import type { ImportRecord } from './imports.js';

export type ChosenColumn = Pick<ImportRecord['columns'][number], 'field' | 'customFieldId'>;

/** A column as a select has it: the name of a field, the id of a custom one, or nothing. */
export const valueOf = ({ field, customFieldId }: ChosenColumn): string => field ?? customFieldId ?? '';

export const columnOf = (value: string): ChosenColumn => {
  const field = PARTNER_FIELDS.find((one) => one === value) as ImportField | undefined;
  return field ? { field, customFieldId: null } : { field: null, customFieldId: value || null };
};

/** What a column can be taken for: each once. */
export function choicesFor(
  at: number,
  columns: readonly ChosenColumn[],
  { fields, language, nothing }: { fields: readonly CustomFieldRow[]; language: Language; nothing: string },
): Option<string>[] {
  const taken = new Set(columns.flatMap((column, other) => (other === at ? [] : [valueOf(column)])));
  const named = [
    ...PARTNER_FIELDS.map((field) => ({ value: field as string, label: fieldName(field, fields, language) })),
    ...fields.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return [{ value: '', label: nothing }, ...named.map((one) => ({ ...one, disabled: taken.has(one.value) }))];
}

/** What a field is called, of the product's or of the company's. */
export function fieldName(field: string, fields: readonly CustomFieldRow[], language: Language): string {
  const own = PARTNER_FIELDS.find((one) => one === field);
  if (own) return PARTNER_HEADS[own][language === 'ru' ? 'RU' : 'EN'];
  return fields.find(({ id }) => id === field)?.name ?? '';
}
