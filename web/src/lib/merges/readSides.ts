import type { App } from '#lib/core/app.svelte.js';
import {
  type EndKind,
  MergedPartnersDocument,
  type MergedPersonFragment,
  MergedPersonsDocument,
} from '#lib/core/gql/graphql.js';
import type { FieldValues, PartnerRow } from '#lib/core/rows.js';
import { fieldsOf, speechOf, valueWords } from '#lib/customFields/values.js';
import { birthdayWords } from '#lib/persons/birthday.js';
import { phoneWords } from '#lib/persons/phone.js';
import { type Row, type Sides, unite } from './sides.js';

/** Both records as they are now. @throws AppError */
export async function readSides(
  app: App,
  kind: EndKind,
  [firstId, secondId]: readonly [string, string],
): Promise<Sides> {
  if (kind === 'PARTNER') {
    const { first, second } = await app.ask(MergedPartnersDocument, { firstId, secondId });
    return sidesOfPartners(app, first, second);
  }
  const { first, second } = await app.ask(MergedPersonsDocument, { firstId, secondId });
  return sidesOfPersons(app, first, second);
}

function sidesOfPartners(app: App, first: PartnerRow, second: PartnerRow): Sides {
  const { partners: t } = app.i18n.text;
  const row = rowOf(first, second);
  return {
    rows: [
      row('NAME', t.name, ({ name }) => name),
      row('LEGAL_TYPE', t.legalType, ({ legalType }) => t.clients.type[legalType]),
      row('OWNER', t.owner, ({ owner }) => app.store.name('user', owner)),
      row('PARENT', t.parent, ({ parent }) => parent?.name),
      row('SITE', t.site, ({ site }) => site),
      row('NOTES', t.notes, ({ notes }) => notes),
      ...customRows(app, 'PARTNER', first, second),
    ],
    united: [
      ...unite(t.phones, first.phones.map(phoneWords), second.phones.map(phoneWords)),
      ...unite(t.emails, first.emails, second.emails),
      ...unite(t.address, ...both(first, second, ({ addresses }) => addresses.map(({ text }) => text))),
      ...unite(t.kinds, ...both(first, second, ({ kinds }) => kinds.map((kind) => t.kind[kind]))),
      ...unite(t.tags, first.tags, second.tags),
    ],
  };
}

function sidesOfPersons(app: App, first: MergedPersonFragment, second: MergedPersonFragment): Sides {
  const { persons: t, partners, merges } = app.i18n.text;
  const row = rowOf(first, second);
  return {
    rows: [
      row('NAME', t.name, ({ name }) => name),
      row('JOB_TITLE', t.jobTitle, ({ jobTitle }) => jobTitle),
      row('PARTNER', partners.one, ({ partner }) => partner?.name),
      row('OWNER', partners.owner, ({ owner }) => app.store.name('user', owner)),
      row('BIRTHDAY', t.birthday, ({ birthday }) => birthday && birthdayWords(birthday, app.i18n.language)),
      row('NOTES', partners.notes, ({ notes }) => notes),
      ...customRows(app, 'PERSON', first, second),
    ],
    united: [
      ...unite(partners.phones, first.phones.map(phoneWords), second.phones.map(phoneWords)),
      ...unite(partners.emails, first.emails, second.emails),
      ...unite(merges.messengers, first.messengerIds, second.messengerIds),
    ],
  };
}

const rowOf =
  <T>(first: T, second: T) =>
  (field: Row['field'], label: string, of: (record: T) => string | null | undefined): Row => ({
    field,
    label,
    values: [of(first) ?? '', of(second) ?? ''],
  });

const both = <T>(first: T, second: T, of: (record: T) => string[]) => [of(first), of(second)] as const;

const customRows = (
  app: App,
  target: EndKind,
  first: { custom: FieldValues },
  second: { custom: FieldValues },
): Row[] => {
  const speech = speechOf(app);
  return fieldsOf(app.store, target).map((field) =>
    rowOf(first, second)({ custom: field.id }, field.name, ({ custom }) => valueWords(field, custom[field.id], speech)),
  );
};
