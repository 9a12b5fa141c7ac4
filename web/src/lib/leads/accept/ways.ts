import type { AcceptWay } from '#lib/core/gql/graphql.js';
import type { Label } from '#lib/core/rows.js';
import type { Match } from '../leadFile.svelte.js';

/** In the order in which they are asked; the number keys choose among them. */
export const WAYS: readonly AcceptWay[] = ['NEW_CLIENT', 'KNOWN_CONTACT', 'NEW_CONTACT', 'LOG'];

/** The way that fits what is known, with what speaks for it. */
export type Fit =
  | { way: 'NEW_CLIENT'; partner: null; person: null }
  | { way: 'NEW_CONTACT'; partner: Label; person: null }
  | { way: 'KNOWN_CONTACT' | 'LOG'; partner: Label; person: Label };

/** A name alone is nobody yet: there are many of each. */
const isSure = ({ id, by }: Match): boolean => id != null && by.some((sign) => sign !== 'NAME');

/** Into the only deal of who is known, a deal of his, one of his company; else all is new. */
export function fitOf(matches: readonly Match[]): Fit {
  const person = matches.find((match) => match.kind === 'PERSON' && isSure(match) && match.partnerId != null);
  if (person) {
    const way = person.deals.length === 1 ? 'LOG' : 'KNOWN_CONTACT';
    return { way, partner: partnerOf(person, matches), person: labelOf(person) };
  }
  const partner = matches.find((match) => match.kind === 'PARTNER' && isSure(match));
  if (partner) return { way: 'NEW_CONTACT', partner: labelOf(partner), person: null };
  return { way: 'NEW_CLIENT', partner: null, person: null };
}

/** For whom a person works: by name where his company is among the matches. */
export const partnerOf = ({ partnerId }: Match, matches: readonly Match[]): Label => ({
  id: partnerId ?? '',
  name: matches.find(({ id }) => id === partnerId)?.name ?? '',
});

const labelOf = ({ id, name }: Match): Label => ({ id: id ?? '', name: name ?? '' });

/** Whether it can be taken in place of a new one: it is seen, and of a person it is known for whom he works. */
export const isUsable = ({ kind, id, partnerId }: Match): boolean =>
  id != null && (kind === 'PARTNER' || partnerId != null);

/** Those whom a new record would stand beside: of a new client and a new contact it is asked whether they are the same. */
export const similarFor = (way: AcceptWay, matches: readonly Match[], partnerId: string | null): Match[] => {
  if (way === 'NEW_CLIENT') return matches.filter(({ kind }) => kind !== 'LEAD');
  return way === 'NEW_CONTACT' ? matches.filter(({ kind, id }) => kind === 'PERSON' && id !== partnerId) : [];
};
