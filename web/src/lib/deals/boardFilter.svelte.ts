import { createContext } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { lookParams } from '#lib/deals/look.svelte.js';
import { filterFrom, isEmpty, paramsOf, type DealFilter } from '#lib/deals/filter.js';

/** The filter of the board as the address has it: a link shows the same to everybody. */
export class BoardFilter {
  readonly value: DealFilter = $derived(filterFrom(page.url.searchParams));
  readonly active = $derived(!isEmpty(this.value));
  /** The same filter is the same text. */
  readonly key = $derived(paramsOf(this.value).toString());

  /** The colour when it alone is asked for. */
  readonly onlyColour = $derived.by(() => {
    const [colour, ...others] = this.value.colours ?? [];
    return others.length === 0 && (colour === 'RED' || colour === 'YELLOW') ? colour : null;
  });

  /** Changes the given conditions; null takes one away. */
  set(change: { [Field in keyof DealFilter]?: DealFilter[Field] | null }): void {
    const next = Object.fromEntries(Object.entries({ ...this.value, ...change }).filter(([, value]) => isGiven(value)));
    this.#go(next);
  }

  toggleColour(colour: 'RED' | 'YELLOW'): void {
    this.set({ colours: this.onlyColour === colour ? null : [colour], noNextStep: null });
  }

  toggleNoNextStep(): void {
    this.set({ noNextStep: this.value.noNextStep ? null : true, colours: null });
  }

  clear(): void {
    this.#go({});
  }

  #go(filter: DealFilter): void {
    const params = paramsOf(filter);
    for (const name of lookParams) {
      const value = page.url.searchParams.get(name);
      if (value) params.set(name, value);
    }
    const query = params.toString();
    void goto(`${page.url.pathname}${query && `?${query}`}`, { replace: true, reset: false });
  }
}

const isGiven = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

export const [useBoardFilter, setBoardFilter] = createContext<BoardFilter>();
