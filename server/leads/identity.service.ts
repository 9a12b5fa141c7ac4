import type { Sender } from '../channels/message.inputs.js';
import { emailOf, phoneOf } from '../persons/contact.service.js';
import { innTroubles, normalised } from '../requisites/requisites.service.js';
import type { Identity } from './enquiry.entity.js';

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

export const isUnknown = ({ phones, emails, inn, messengerIds }: Identity): boolean =>
  !inn && phones.length + emails.length + messengerIds.length === 0;

const known = (values: (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null && value !== ''))].slice(0, MOST) as string[];

const both = (a: string[], b: string[]): string[] => known([...a, ...b]);
