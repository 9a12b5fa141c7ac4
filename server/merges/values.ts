import type { FieldValue } from '../core/schema/fieldValue.js';
import { Partner } from '../partners/partner.entity.js';
import type { Person } from '../persons/person.entity.js';
import type { Trace } from './merge.entity.js';

export type Mergeable = Partner | Person;
type Values = Record<string, unknown>;

/** Fields of a record that a merge may change: whoever answers for it is one of them, and every custom field. */
export function valuesOf(record: Mergeable): Values {
  const { name, ownerId, teamId, teamPath, sharedWith, custom } = record;
  const owner = { ownerId, teamId, teamPath };
  const own = Object.entries(custom).map(([id, value]) => [`${CUSTOM}${id}`, value]);
  return { name, owner, sharedWith, ...Object.fromEntries(own), ...ownValues(record) };
}

function ownValues(record: Mergeable): Values {
  if (record instanceof Partner) {
    const { legalType, clientSince, parentId, kinds, tags, addresses, phones, emails, site, notes } = record;
    const particulars = { parentId, kinds, tags, addresses, phones, emails, site, notes };
    return { legalType, clientSince: clientSince?.toISOString() ?? null, ...particulars };
  }
  const { jobTitle, partnerId, worksSince, birthday, notes, phones, emails, messengerIds } = record;
  return { jobTitle, partnerId, worksSince, birthday, notes, phones, emails, messengerIds };
}

/** Fields as the form of the record calls them. */
export const namesOf = (fields: string[]): string[] => fields.map((field) => (field === 'owner' ? 'ownerId' : field));

/** Gives a field a value that {@link valuesOf} has told. */
export function setValue(record: Mergeable, field: string, value: unknown): void {
  if (field === 'owner') Object.assign(record, value);
  else if (field === 'clientSince') Object.assign(record, { clientSince: value && new Date(String(value)) });
  else if (field.startsWith(CUSTOM)) record.custom = withValue(record.custom, field.slice(CUSTOM.length), value);
  else Object.assign(record, { [field]: value });
}

/** Before the id of a field. */
export const CUSTOM = 'custom.';

function withValue({ ...values }: Partner['custom'], id: string, value: unknown): Partner['custom'] {
  if (value == null) delete values[id];
  else values[id] = value as FieldValue;
  return values;
}

/** What differs between how a record was and how it is. */
export function changesOf(before: Values, after: Values): Trace['fields'] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  const pairs = [...fields].map((field) => [field, [before[field] ?? null, after[field] ?? null]] as const);
  return Object.fromEntries(pairs.filter(([, [old, now]]) => !isSame(old, now))) as Trace['fields'];
}

export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** Whatever has been in the database has lost the order of its keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
