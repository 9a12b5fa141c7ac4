import { phoneWords } from '#lib/persons/phone.js';
import type { Candidate } from './candidates.svelte.js';

type Person = Candidate['people'][number];

/** What tells a person from a namesake: the post, whom he works for, how to reach him. */
export const toldApartBy = ({ jobTitle, partner, phones }: Omit<Person, 'id'>): string =>
  [jobTitle, partner?.name, phones[0] && phoneWords(phones[0])].filter(Boolean).join(' · ');

/** Whether two people have but the name in common and work for different partners: rather two than one. */
export function areNamesakes({ by, people }: Pick<Candidate, 'by' | 'people'>): boolean {
  const [one, other] = people.map(({ partner }) => partner?.id);
  return by.every((common) => common === 'NAME') && Boolean(one && other) && one !== other;
}
