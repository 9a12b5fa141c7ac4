import { untrack } from 'svelte';

/** What the screens in front offer, oldest first; each takes its own back when it leaves. */
export class Offers<Offer> {
  #list = $state.raw<Offer[]>([]);

  /** Reactive. */
  get list(): readonly Offer[] {
    return this.#list;
  }

  /** Safe inside an effect: adding does not make the effect depend on the others. Returns the way to take it back. */
  add(...offers: Offer[]): () => void {
    this.#set((list) => [...list, ...offers]);
    return () => this.#set((list) => list.filter((one) => !offers.includes(one)));
  }

  #set(change: (list: Offer[]) => Offer[]): void {
    untrack(() => (this.#list = change(this.#list)));
  }
}
