import type { App } from '#lib/core/app.svelte.js';
import type { CustomTarget, CustomType, CustomValueInput } from '#lib/core/gql/graphql.js';
import type { CustomFieldRow, FieldValue, FieldValues } from '#lib/core/rows.js';
import type { FormField, FormValues } from '#lib/fields/form.svelte.js';
import { SEARCHES } from './records.js';
import { fieldsOf, recordWords } from './values.js';

const KINDS: Record<CustomType, FormField['kind']> = {
  TEXT: 'text',
  LONG_TEXT: 'lines',
  NUMBER: 'number',
  MONEY: 'money',
  DATE: 'day',
  CHOICE: 'one',
  CHOICES: 'some',
  YES_NO: 'one',
  LINK: 'link',
  PARTNER: 'record',
  PERSON: 'record',
};

/** The custom fields of a target as a form asks for them. */
export const customFormFields = (app: App, target: CustomTarget, values: FieldValues = {}): FormField[] =>
  fieldsOf(app.store, target).map((field) => {
    const value = values[field.id] ?? null;
    return {
      name: `custom.${field.id}`,
      label: field.name,
      kind: KINDS[field.type],
      value: value === null ? null : String(value),
      choices: choicesOf(app, field, value),
      ...recordsOf(app, field),
    };
  });

/** Whom a field may hold, as a form looks for them. */
function recordsOf(app: App, { type }: CustomFieldRow): Pick<FormField, 'records'> {
  const search = SEARCHES[type];
  return search ? { records: { search: (text) => search(app, text), nameOf: (id) => recordWords(app, id) } } : {};
}

/** A removed option is offered no more, and stays where it is. */
function choicesOf({ i18n: { text } }: App, { type, options }: CustomFieldRow, value: FieldValue | null) {
  if (type !== 'YES_NO') return options.filter(({ id, removed }) => !removed || [value].flat().includes(id));
  return [
    { id: 'true', name: text.customFields.yes },
    { id: 'false', name: text.customFields.no },
  ];
}

/** Values of custom fields among those of a form, as a command sends them. */
export const customIn = (app: App, values: FormValues): CustomValueInput[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const field = name.startsWith('custom.') ? app.store.get('customField', name.slice('custom.'.length)) : undefined;
    return field ? [{ fieldId: field.id, value: value === null ? null : sent(field, value) }] : [];
  });

/** The same of a new record: what is not said is not sent. */
export const customGiven = (app: App, values: FormValues): CustomValueInput[] =>
  customIn(app, values).filter(({ value }) => value !== null);

function sent({ type }: CustomFieldRow, value: string): FieldValue {
  if (type === 'YES_NO') return value === 'true';
  return type === 'CHOICES' ? value.split(',') : value;
}
