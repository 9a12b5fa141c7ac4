import { createContext } from 'svelte';

/** The deal that keys and ⌘K act on: the focused card or the open panel. */
export class Selection {
  #dealId = $state<string | null>(null);

  get dealId(): string | null {
    return this.#dealId;
  }

  choose(dealId: string | null): void {
    this.#dealId = dealId;
  }
}

export const [useSelection, setSelection] = createContext<Selection>();
