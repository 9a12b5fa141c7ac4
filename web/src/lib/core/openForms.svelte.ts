import { untrack } from 'svelte';

/** Forms that are being filled in this window: as long as one is, no page leads away from under it. */
export class OpenForms {
  #count = $state(0);

  get any(): boolean {
    return this.#count > 0;
  }

  /** One more is open. @returns closes it; made for an effect */
  hold(): () => void {
    untrack(() => (this.#count += 1));
    return () => untrack(() => (this.#count -= 1));
  }
}
