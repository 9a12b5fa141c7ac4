import { createContext, untrack } from 'svelte';
import type { AppError } from '#lib/core/graphql.js';

/** Forms that can be opened wherever one is. */
export type FormName =
  | 'bankAccount'
  | 'commitment'
  | 'employment'
  | 'legalSide'
  | 'newPerson'
  | 'paper'
  | 'person'
  | 'planStep'
  | 'relationship';

/** A form as it is opened: which, over what. */
export interface FormOpening {
  dialog: FormName;
  props: Record<string, unknown>;
}

/** What a form held that was sent when there was no connection, and why it was not taken. */
export interface Unsaved {
  typed: Record<string, string>;
  error: AppError;
}

/** Forms that are being filled in this window: as long as one is, no page leads away from under it. */
export class OpenForms {
  #count = $state(0);
  #again = $state.raw<(FormOpening & { unsaved: Unsaved }) | null>(null);

  get any(): boolean {
    return this.#count > 0;
  }

  /** The one that is opened again, wherever the user is by now; reactive. */
  get again() {
    return this.#again;
  }

  /** One more is open. @returns closes it; made for an effect */
  hold(): () => void {
    untrack(() => (this.#count += 1));
    return () => untrack(() => (this.#count -= 1));
  }

  /** Opens a form once more, with what was typed and why it was not taken. */
  openAgain(form: FormOpening, unsaved: Unsaved): void {
    this.#again = { ...form, unsaved };
  }

  closeAgain(): void {
    this.#again = null;
  }
}

/** What a form begins with when it is opened again; null = as it was made. */
export const [useUnsaved, setUnsaved] = createContext<Unsaved | null>();
