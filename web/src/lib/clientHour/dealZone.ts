import type { Store } from '#lib/core/store.svelte.js';
import { clientZone } from './clientZone.js';

/** Where the client of a deal lives, by its people and legal sides that this window knows; null when nothing tells. Reactive. */
export function dealZone(store: Store, dealId: string): string | null {
  const people = store.list('dealPerson').filter((row) => row.dealId === dealId);
  const partnerId = store.get('deal', dealId)?.partner?.id;
  const side = store.list('legalEntity').find((row) => row.partnerId === partnerId);
  return clientZone({ phones: people.flatMap(({ person }) => person.phones), inn: side?.inn ?? null });
}
