import { strangerAs } from '#lib/interactions/stranger.js';
import { innTroubles } from '#shared/requisites/taxNumbers.js';
import { normalised } from '#shared/requisites/trouble.js';
import type { ImportRow } from './csv.js';

/** What will be left out of a row, or missing from it: it is taken nevertheless. */
export type Doubt = 'noContact' | 'phone' | 'email' | 'inn';

export interface Doubted {
  line: number;
  doubts: Doubt[];
}

/** Rows by which nobody could be reached, or of which something will not be understood; told before they are sent. */
export const doubtedOf = (rows: readonly ImportRow[]): Doubted[] =>
  rows.map((row) => ({ line: row.line, doubts: doubtsOf(row) })).filter(({ doubts }) => doubts.length > 0);

function doubtsOf({ phones, emails, inn, name }: ImportRow): Doubt[] {
  const [numbers, addresses] = [phones.filter(isPhone), emails.filter(isEmail)];
  const said = [...numbers, ...addresses, name && /@|\d{3}/.test(name)].filter(Boolean);
  return [
    ...(said.length === 0 ? ['noContact' as const] : []),
    ...(numbers.length < phones.length ? ['phone' as const] : []),
    ...(addresses.length < emails.length ? ['email' as const] : []),
    ...(inn !== null && innTroubles(normalised(inn)).length > 0 ? ['inn' as const] : []),
  ];
}

const isPhone = (typed: string): boolean => strangerAs(typed).phones.length > 0;
const isEmail = (typed: string): boolean => strangerAs(typed).emails.length > 0;
