import type { Change } from '#lib/core/feed.js';

/** What makes somebody known where he is looked for. */
const KNOWN_BY: readonly string[] = ['name', 'phones', 'emails', 'partnerId'];

/** Whether a change of a person may make him a match, or alter one: the log names the fields and not what stands in them. */
export function mayMatch(
  { id, name, particulars }: Pick<Change, 'id' | 'name' | 'particulars'>,
  matches: readonly { id?: string | null }[],
): boolean {
  if (name === 'person.created' || matches.some((match) => match.id === id)) return true;
  const fields = (particulars?.['fields'] ?? []) as string[];
  return fields.some((field) => KNOWN_BY.includes(field));
}
