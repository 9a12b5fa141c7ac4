import type { PartnerFilter } from '#lib/core/gql/graphql.js';
import type { AddressParams, AddressWords } from '#lib/filters/addressFilter.svelte.js';
import { givenOf, idsOf, inAddress, textOf, wordsOf } from '#lib/filters/addressWords.js';
import { PARTNER_TYPES } from './clientRules.js';
import { PARTNER_KINDS } from './kinds.js';

/** Which partners are listed: all that is given must hold. */
export type SoughtPartners = PartnerFilter & { text?: string | null };

const LONGEST_TAG = 40;
const MOST_TAGS = 20;

const isClientOf: Record<string, boolean> = { client: true, potential: false };

/** A segment is any text, so each stands by itself: a comma may be a part of it. */
const tagsOf = (given: string[]): string[] =>
  [...new Set(given.map((tag) => textOf(tag, LONGEST_TAG)).filter(Boolean))].slice(0, MOST_TAGS);

const read = (params: AddressParams): SoughtPartners =>
  givenOf({
    text: textOf(params.get('q') ?? ''),
    isClient: isClientOf[params.get('is') ?? ''],
    kinds: wordsOf(params.get('kind'), PARTNER_KINDS),
    legalTypes: wordsOf(params.get('form'), PARTNER_TYPES),
    ownerIds: idsOf(params.get('owner')),
    tags: tagsOf(params.getAll('tag')),
    warned: params.has('warned') || null,
    noContact: params.has('nocontact') || null,
  });

function write(sought: SoughtPartners): URLSearchParams {
  const { text, isClient, kinds, legalTypes, ownerIds, tags, warned, noContact } = sought;
  const said = {
    q: text,
    is: typeof isClient === 'boolean' ? (isClient ? 'client' : 'potential') : null,
    kind: inAddress(kinds ?? []),
    form: inAddress(legalTypes ?? []),
    owner: inAddress(ownerIds ?? []),
    warned: warned && '1',
    nocontact: noContact && '1',
  };
  const params = new URLSearchParams(Object.entries(said).filter((entry): entry is [string, string] => !!entry[1]));
  for (const tag of [...(tags ?? [])].sort()) params.append('tag', tag);
  return params;
}

/** How the address of the list says them. */
export const soughtWords: AddressWords<SoughtPartners> = { read, write };

/** The address of the list as it stands, with a partner over it; null = with none. */
export function listWith({ pathname, search }: Pick<URL, 'pathname' | 'search'>, partnerId: string | null): string {
  const params = new URLSearchParams(search);
  params.delete('add');
  if (partnerId === null) params.delete('open');
  else params.set('open', partnerId);
  return `${pathname}${params.size > 0 ? `?${params}` : ''}`;
}
