import { emailOf, phoneOf } from '../../shared/contacts/contact.js';
import type { Sender } from '../channels/message.inputs.js';
import { innTroubles } from '../../shared/requisites/taxNumbers.js';
import { normalised } from '../../shared/requisites/trouble.js';
import type { Identity } from './enquiry.entity.js';
import type { Lead } from './lead.entity.js';

/** Of each kind; more are no contacts of one sender. */
const MOST = 20;

/** What a sender can be recognised by. What is no number, address or ИНН is left out: it was given by a stranger. */
export function identityOf({ phones, emails, inn, messengerIds }: Sender): Identity {
  const number = inn === null ? '' : normalised(inn);
  return {
    phones: known(phones.map(phoneOf)),
    emails: known(emails.map(emailOf)),
    inn: number && innTroubles(number).length === 0 ? number : null,
    messengerIds: known(messengerIds),
  };
}

/** What is known of somebody who has now said more. */
export const joined = (before: Identity, said: Identity): Identity => ({
  phones: both(before.phones, said.phones),
  emails: both(before.emails, said.emails),
  inn: before.inn ?? said.inn,
  messengerIds: both(before.messengerIds, said.messengerIds),
});

/** What is said of a lead by whom nobody has asked, while it stands in another one: by that the two may be compared. */
export const claimedBy = ({ claims }: Pick<Lead, 'claims'>): Identity => ({
  phones: known(claims.map(phoneOf)),
  emails: known(claims.map(emailOf)),
  inn: null,
  messengerIds: [],
});

/** What is said without what others are known by, but for what was known before. */
export function uncontested(said: Identity, before: Identity, others: Identity[]): Identity {
  const left = (of: (identity: Identity) => string[]) => {
    const taken = new Set(others.flatMap(of));
    return of(said).filter((value) => of(before).includes(value) || !taken.has(value));
  };
  return {
    phones: left(({ phones }) => phones),
    emails: left(({ emails }) => emails),
    inn: left(({ inn }) => (inn ? [inn] : []))[0] ?? null,
    messengerIds: left(({ messengerIds }) => messengerIds),
  };
}

export const isUnknown = ({ phones, emails, inn, messengerIds }: Identity): boolean =>
  !inn && phones.length + emails.length + messengerIds.length === 0;

const known = (values: (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null && value !== ''))].slice(0, MOST) as string[];

const both = (a: string[], b: string[]): string[] => known([...a, ...b]);
