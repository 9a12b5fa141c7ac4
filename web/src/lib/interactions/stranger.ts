import type { PersonRow } from '#lib/core/rows.js';

const NUMBER = /^\+?[\d\s().\-–—]{7,}$/u;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is known of somebody, in the field of a person that it fits: a telephone number, an address, else the name. */
export function strangerAs(known: string): PersonRow {
  const contacts = { phones: [], emails: [] };
  const unknown = { jobTitle: null, worksSince: null, birthday: null, notes: null, partner: null };
  const nobody: PersonRow = { id: '', version: 0, name: '', ...unknown, ...contacts, custom: {} };
  if (NUMBER.test(known)) return { ...nobody, phones: [known] };
  return ADDRESS.test(known) ? { ...nobody, emails: [known] } : { ...nobody, name: known };
}
