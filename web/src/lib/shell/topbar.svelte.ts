import { createContext, type Snippet } from 'svelte';
import { Offers } from '#lib/shell/offers.svelte.js';

/** What a page puts into the bar above it. */
export interface TopBarContent {
  /** At the left: the pipeline switcher, or the name of the screen. */
  lead?: Snippet;
  /** Who else is here. */
  people?: Snippet;
}

/** The newest page fills the bar. */
export class TopBarSlots {
  readonly #offers = new Offers<TopBarContent>();

  readonly lead = $derived(this.#offers.list.findLast((one) => one.lead)?.lead);
  readonly people = $derived(this.#offers.list.findLast((one) => one.people)?.people);

  /** Returns the way to empty it again. */
  fill(content: TopBarContent): () => void {
    return this.#offers.add(content);
  }
}

export const [useTopBar, setTopBar] = createContext<TopBarSlots>();
