import { createContext } from 'svelte';
import { Offers } from '#lib/shell/offers.svelte.js';

/** What the screen in front can do with a deal; ⌘K and the one-key shortcuts call it. */
export interface DealActs {
  /** Opens the quick line for a new deal; without a stage, in the first one. */
  create?: (title?: string) => void;
  open?: (dealId: string) => void;
  edit?: (dealId: string) => void;
  /** Without a stage the screen asks for it. */
  move?: (dealId: string, stageId?: string) => void;
  /** Without a person the screen asks for one. */
  assign?: (dealId: string, userId?: string) => void;
  win?: (dealId: string) => void;
  /** The screen asks for the reason. */
  lose?: (dealId: string) => void;
  addTask?: (dealId: string, title?: string) => void;
}

/** The newest screen that offers an act does it: the panel over the board before the board. */
export class DealDesk {
  readonly #offers = new Offers<DealActs>();

  /** Returns the way to take the offer back. */
  offer(acts: DealActs): () => void {
    return this.#offers.add(acts);
  }

  /** The act as the screen in front does it, if any does. Reactive. */
  act<Name extends keyof DealActs>(name: Name): DealActs[Name] | undefined {
    return this.#offers.list.findLast((one) => one[name])?.[name];
  }
}

export const [useDealDesk, setDealDesk] = createContext<DealDesk>();
