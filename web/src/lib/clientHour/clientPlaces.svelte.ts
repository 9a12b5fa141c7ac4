import { SvelteMap } from 'svelte/reactivity';
import type { App } from '#lib/core/app.svelte.js';
import { DealPlacesDocument, PartnerPlaceDocument } from '#lib/core/gql/graphql.js';
import { clientZone } from './clientZone.js';
import { dealZone } from './dealZone.js';

/** Whom a call is for: the client of a deal, else a partner. */
export interface Client {
  dealId?: string | null | undefined;
  partnerId?: string | null | undefined;
}

interface Whereabouts {
  phones: readonly string[];
  inn: string | null | undefined;
}

/** Most deals that are asked about at once. */
const MOST = 50;
/** A client does not move: for so long it is not asked again where he is. */
const KNOWN_MS = 10 * 60_000;

/**
 * Where the clients are to whom calls are planned in this window, also those whose people no open panel has loaded.
 * Asked whenever one comes into sight; those that come together, together. What is not known is not warned of.
 */
export class ClientPlaces {
  readonly #zones = new SvelteMap<string, string | null>();
  /** When each was asked about last. */
  readonly #askedAt = new Map<string, number>();
  #wanted = new Set<string>();

  constructor(private readonly app: Pick<App, 'ask' | 'store' | 'i18n' | 'clock'>) {}

  /** Reactive; null while nothing tells. */
  zoneOf({ dealId, partnerId }: Client): string | null {
    if (dealId) return dealZone(this.app.store, dealId) ?? this.#zones.get(dealId) ?? null;
    return (partnerId && this.#zones.get(partnerId)) || null;
  }

  want({ dealId, partnerId }: Client): void {
    const id = dealId ?? partnerId;
    if (!id || !this.#begin(id)) return;
    if (!dealId) return this.#askPartner(id);
    if (this.#wanted.size === 0) queueMicrotask(() => this.#askDeals());
    this.#wanted.add(id);
  }

  /** Whether it is time to ask about one. */
  #begin(id: string): boolean {
    const now = this.app.clock.read();
    if (now - (this.#askedAt.get(id) ?? -Infinity) < KNOWN_MS) return false;
    this.#askedAt.set(id, now);
    return true;
  }

  #askDeals(): void {
    const ids = [...this.#wanted];
    this.#wanted = new Set();
    for (let from = 0; from < ids.length; from += MOST) this.#askSome(ids.slice(from, from + MOST));
  }

  #askSome(ids: string[]): void {
    const asked = { ids, zone: this.app.i18n.zone, first: ids.length };
    void this.#hear(ids, this.app.ask(DealPlacesDocument, asked), ({ deals }) => {
      for (const { id, people, legalEntities } of deals.nodes)
        this.#learn(id, {
          phones: people.nodes.flatMap(({ person }) => person.phones),
          inn: legalEntities.nodes[0]?.inn,
        });
    });
  }

  #askPartner(id: string): void {
    void this.#hear([id], this.app.ask(PartnerPlaceDocument, { id }), ({ partner, persons }) =>
      this.#learn(id, {
        phones: persons.nodes.flatMap(({ phones }) => phones),
        inn: partner.legalEntities.nodes[0]?.inn,
      }),
    );
  }

  #learn(id: string, { phones, inn }: Whereabouts): void {
    this.#zones.set(id, clientZone({ phones, inn: inn ?? null }));
  }

  /** A warning that cannot be given is no trouble to tell of; it is asked for again when one comes into sight. */
  async #hear<T>(ids: string[], answer: Promise<T>, take: (answer: T) => void): Promise<void> {
    try {
      take(await answer);
    } catch {
      for (const id of ids) this.#askedAt.delete(id);
    }
  }
}

const ofWindows = new WeakMap<App, ClientPlaces>();

/** Those of this window. */
export function clientPlaces(app: App): ClientPlaces {
  const places = ofWindows.get(app) ?? new ClientPlaces(app);
  ofWindows.set(app, places);
  return places;
}
