import type { App } from '#lib/core/app.svelte.js';
import type { CustomTarget, CustomValueInput } from '#lib/core/gql/graphql.js';
import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { CustomFieldRow, FieldValue, FieldValues } from '#lib/core/rows.js';
import type { Store } from '#lib/core/store.svelte.js';

interface Speech {
  t: Dictionary;
  format: Formats;
  /** How a partner or a person is called. */
  nameOf: (id: string) => string;
}

/** How a window says values. */
export const speechOf = (app: App): Speech => ({
  t: app.i18n.text,
  format: app.i18n.formats,
  nameOf: (id) => recordWords(app, id),
});

/** How a partner or a person is called whom a field holds: one that is not seen by that alone. Reactive. */
export function recordWords({ names, i18n }: App, id: string): string {
  const known = names.of(id);
  return known === undefined ? '…' : (known?.name ?? i18n.text.customFields.hidden);
}

/** The fields of a target that are in use, in their order. Reactive. */
export const fieldsOf = (store: Store, target: CustomTarget): CustomFieldRow[] =>
  store
    .list('customField')
    .filter((field) => field.target === target && !field.archivedAt)
    .sort((a, b) => (a.position < b.position || (a.position === b.position && a.id < b.id) ? -1 : 1));

/** Values as a record holds them, of those that a command sends. */
export const valuesIn = (inputs: readonly CustomValueInput[]): FieldValues =>
  Object.fromEntries(inputs.map(({ fieldId, value }) => [fieldId, value ?? null]));

/** Values as a command sends them. */
export const valueInputs = (values: FieldValues): CustomValueInput[] =>
  Object.entries(values).map(([fieldId, value]) => ({ fieldId, value }));

/** Names of the options that a value holds, also of those that can be chosen no more. */
export const optionNames = ({ options }: CustomFieldRow, value: FieldValue): string =>
  options
    .filter(({ id }) => [value].flat().includes(id))
    .map(({ name }) => name)
    .join(', ');

/** A value in words; empty when there is none. */
export function valueWords(field: CustomFieldRow, value: FieldValue | null | undefined, speech: Speech): string {
  if (value === null || value === undefined) return '';
  const isChosen = field.type === 'CHOICE' || field.type === 'CHOICES';
  return isChosen ? optionNames(field, value) : loggedWords(field, String(value), speech);
}

/** A value as histories keep it: options are there by the names that they had then. */
export function loggedWords({ type }: CustomFieldRow, value: string, { t, format, nameOf }: Speech): string {
  if (type === 'PARTNER' || type === 'PERSON') return nameOf(value);
  if (type === 'MONEY') return format.money(value);
  if (type === 'NUMBER') return format.decimal(value);
  if (type === 'DATE') return format.day(value);
  if (type === 'LINK') return value.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return type === 'YES_NO' ? t.customFields[value === 'true' ? 'yes' : 'no'] : value;
}

/** What a command changes, in words: «Регион: Урал», «Тендер: не задано». */
export function customWords(app: App, values: FieldValues): string[] {
  const { store, i18n } = app;
  const { text } = i18n;
  return Object.entries(values).flatMap(([id, value]) => {
    const field = store.get('customField', id);
    if (!field) return [];
    return `${field.name}: ${valueWords(field, value, speechOf(app)) || text.fields.empty}`;
  });
}
