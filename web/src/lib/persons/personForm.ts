import type { App } from '#lib/core/app.svelte.js';
import type { DuplicatesInput } from '#lib/core/gql/graphql.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { PersonRow } from '#lib/core/rows.js';
import { dayIn } from '#lib/core/zone.js';
import { customFormFields } from '#lib/customFields/form.js';
import type { FormField, FormValues } from '#lib/fields/form.svelte.js';

/** A person as a form shows it: two telephones and an address are what managers write down. */
export const personFields = (app: App, person: PersonRow | null): FormField[] => [
  ...ownFields(app.i18n.text, person),
  ...customFormFields(app, 'PERSON', person?.custom),
];

/** The day that the form is filled on. */
export const today = ({ i18n, clock }: App): string => dayIn(i18n.zone, clock.read());

const ownFields = ({ persons: t }: Dictionary, person: PersonRow | null): FormField[] => [
  { name: 'name', label: t.name, kind: 'text', value: person?.name ?? null, required: true },
  { name: 'jobTitle', label: t.jobTitle, kind: 'text', value: person?.jobTitle ?? null },
  { name: 'phones.0', label: t.phone, kind: 'phone', value: person?.phones[0] ?? null, hint: t.phoneHint },
  { name: 'phones.1', label: t.otherPhone, kind: 'phone', value: person?.phones[1] ?? null },
  { name: 'emails.0', label: t.email, kind: 'email', value: person?.emails[0] ?? null },
];

/** By what it is known who is typed in it. */
export const identityIn = (typed: Record<string, string>): DuplicatesInput => {
  const said = (...names: string[]): string[] => names.flatMap((name) => typed[name]?.trim() || []);
  const [name = null] = said('name');
  return { kind: 'PERSON', name, phones: said('phones.0', 'phones.1'), emails: said('emails.0') };
};

interface Contacts {
  phones: string[];
  emails: string[];
}

/** What the form holds of ways to reach a person, with those that it does not show. */
export const contactsIn = (values: FormValues, person: PersonRow | null): Contacts => ({
  phones: [values['phones.0'], values['phones.1'], ...(person?.phones.slice(2) ?? [])].filter(
    (one) => !!one,
  ) as string[],
  emails: [values['emails.0'], ...(person?.emails.slice(1) ?? [])].filter((one) => !!one) as string[],
});
