import { createContext, type Snippet } from 'svelte';

/** What a page puts into the bar above it. */
export interface TopBarContent {
  /** At the left: the pipeline switcher, or the name of the screen. */
  lead?: Snippet;
  /** Who else is here. */
  people?: Snippet;
}

/** The newest page fills the bar. */
export class TopBarSlots {
  #contents = $state.raw<TopBarContent[]>([]);

  readonly lead = $derived(this.#contents.findLast((one) => one.lead)?.lead);
  readonly people = $derived(this.#contents.findLast((one) => one.people)?.people);

  /** Returns the way to empty it again. */
  fill(content: TopBarContent): () => void {
    this.#contents = [...this.#contents, content];
    return () => {
      this.#contents = this.#contents.filter((one) => one !== content);
    };
  }
}

export const [useTopBar, setTopBar] = createContext<TopBarSlots>();
