import { createContext } from 'svelte';
import { tinykeys } from 'tinykeys';
import { Offers } from '#lib/shell/offers.svelte.js';
import { pressOf } from '#lib/shell/press.js';

/** One thing a key does. `keys` is the physical key as it is shown: `C`, `Mod+K`, `Shift+ArrowLeft`, `Slash`. */
export interface Shortcut {
  id: string;
  keys: string;
  label: string;
  group: 'everywhere' | 'board' | 'card' | 'interactions';
  run: (event: KeyboardEvent) => void;
  /** Whether it has a target now; otherwise the key is left alone. */
  when?: () => boolean;
  /** Shown under `?` but handled by the component itself. */
  shownOnly?: boolean;
  /** Also while typing, e.g. ⌘K. */
  alsoTyping?: boolean;
}

/** Keys that work on this screen, by physical key, so that «с» and «c» are the same. */
export class Shortcuts {
  readonly #offers = new Offers<Shortcut>();

  /** In the order of registration. */
  get list(): readonly Shortcut[] {
    return this.#offers.list;
  }

  /** Returns the way to take them back; a later registration of the same keys wins. */
  add(shortcuts: Shortcut[]): () => void {
    return this.#offers.add(...shortcuts);
  }

  /** Starts listening. Returns the way to stop. */
  listen(target: Window): () => void {
    return $effect.root(() => {
      $effect(() => tinykeys(target, bind(this.list), { ignore: () => false }));
    });
  }
}

export const [useShortcuts, setShortcuts] = createContext<Shortcuts>();

const bind = (list: readonly Shortcut[]) => {
  const byPress = Map.groupBy(
    list.filter((one) => !one.shownOnly),
    (one) => pressOf(one.keys),
  );
  return Object.fromEntries(
    [...byPress].map(([press, sharing]) => [press, (event: KeyboardEvent) => fire(sharing, event)]),
  );
};

const fire = (sharing: Shortcut[], event: KeyboardEvent) => {
  if (event.defaultPrevented || event.repeat) return;
  const busy = isTyping(event.target) || isInDialog(event.target);
  const chosen = sharing.findLast((one) => (one.alsoTyping || !busy) && (one.when?.() ?? true));
  if (!chosen) return;
  event.preventDefault();
  chosen.run(event);
};

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

const isInDialog = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('[role=dialog][data-dialog-content], [role=menu], [role=listbox]') !== null;
