import { createContext, untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { App } from '#lib/core/app.svelte.js';
import type { Label } from '#lib/core/rows.js';
import { Presence, type Present } from './presence.svelte.js';

/** A talk of which nobody has said that it is over lasts no longer. */
const LONGEST_MS = 30 * 60_000;

/** Who talks to whom on the telephone: the presence of each partner whose numbers are in sight, and the viewer's own talk. */
export class Calls {
  /** Whom the viewer talks to. */
  current = $state.raw<Label | null>(null);
  readonly #rooms = new SvelteMap<string, { presence: Presence; watchers: number }>();
  #leave: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly app: Pick<App, 'ask' | 'live' | 'session'>) {}

  /** The telephones of a partner are in sight. Returns the way to stop. */
  watch(partnerId: string): () => void {
    const room = untrack(() => this.#rooms.get(partnerId)) ?? {
      presence: new Presence(this.app, partnerId),
      watchers: 0,
    };
    room.watchers += 1;
    this.#rooms.set(partnerId, room);
    return () => {
      room.watchers -= 1;
      if (room.watchers > 0) return;
      room.presence.close();
      this.#rooms.delete(partnerId);
    };
  }

  /** Which colleague talks to this partner now; known while it is watched. Reactive. */
  talker(partnerId: string): Present | undefined {
    return this.#rooms.get(partnerId)?.presence.talker(partnerId);
  }

  begin(partner: Label): void {
    this.end();
    this.#leave = this.watch(partner.id);
    this.#rooms.get(partner.id)!.presence.announce({ talkedToId: partner.id });
    this.current = partner;
    this.#timer = setTimeout(() => this.end(), LONGEST_MS);
  }

  end(): void {
    if (!this.current) return;
    clearTimeout(this.#timer);
    this.#rooms.get(this.current.id)?.presence.announce({ talkedToId: null });
    this.#leave?.();
    this.current = null;
  }
}

export const [useCalls, setCalls] = createContext<Calls>();
