import type { InteractionRow } from './interactions.js';
import { strangerAs } from './stranger.js';

/**
 * Who is on the other side: those who took part, by name; else the client; else the bare number or address. Null when
 * nothing is known. Our own people are not it: who deals with an interaction is its responsible.
 */
export function otherSide({ participants, chain }: Pick<InteractionRow, 'participants' | 'chain'>): string | null {
  const names = participants.filter(({ personId, name }) => personId != null || strangerAs(name).name !== '');
  if (names.length > 0) return listed(names);
  return chain.partner?.name ?? (listed(participants) || null);
}

const listed = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ');
