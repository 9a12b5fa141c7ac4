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

type Pair = Pick<Candidate, 'first' | 'second' | 'people'>;

/** How both are called where nothing else tells them apart: namesakes by whom they work for, else by their number. */
export function namesApart(
  { first, second, people }: Pair,
  nameOf: (record: Pair['first']) => string,
): [string, string] {
  const names: [string, string] = [nameOf(first), nameOf(second)];
  const [one, other] = people;
  if (!one || !other || plain(names[0]) !== plain(names[1])) return names;
  const [at, from] =
    one.partner?.id === other.partner?.id ? [reachOf(one), reachOf(other)] : [workOf(one), workOf(other)];
  return [withMark(names[0], at), withMark(names[1], from)];
}

const plain = (name: string): string => name.trim().toLocaleLowerCase();
const reachOf = ({ phones, jobTitle }: Person): string | null | undefined =>
  phones[0] ? phoneWords(phones[0]) : jobTitle;
const workOf = (person: Person): string | null | undefined => person.partner?.name ?? reachOf(person);
const withMark = (name: string, mark: string | null | undefined): string => (mark ? `${name} (${mark})` : name);
