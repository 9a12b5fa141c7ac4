import { createContext } from 'svelte';
import { lookParams } from '#lib/deals/look.svelte.js';
import { filterFrom, paramsOf, type DealFilter } from '#lib/deals/filter.js';
import { AddressFilter } from '#lib/filters/addressFilter.svelte.js';

/** The filter of the board. */
export class BoardFilter extends AddressFilter<DealFilter> {
  /** The colour when it alone is asked for. */
  readonly onlyColour = $derived.by(() => {
    const [colour, ...others] = this.value.colours ?? [];
    return others.length === 0 && (colour === 'RED' || colour === 'YELLOW') ? colour : null;
  });

  constructor() {
    super({ read: filterFrom, write: paramsOf }, lookParams);
  }

  toggleColour(colour: 'RED' | 'YELLOW'): void {
    this.set({ colours: this.onlyColour === colour ? null : [colour], noNextStep: null });
  }

  toggleNoNextStep(): void {
    this.set({ noNextStep: this.value.noNextStep ? null : true, colours: null });
  }
}

export const [useBoardFilter, setBoardFilter] = createContext<BoardFilter>();
