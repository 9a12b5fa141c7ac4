import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { Shortcut } from '#lib/shell/shortcuts.svelte.js';

interface Acts {
  /** Whether one is chosen. */
  isOpen: () => boolean;
  step: (by: 1 | -1) => void;
  review: () => void;
  putOff: () => void;
}

/** Walks through interactions and deals with the chosen one. */
export const interactionKeys = (
  { interactions: { keys: texts } }: Dictionary,
  { isOpen, step, review, putOff }: Acts,
): Shortcut[] => {
  const group = 'interactions';
  return [
    { id: 'interactions.next', keys: 'J', label: texts.next, group, run: () => step(1) },
    { id: 'interactions.previous', keys: 'K', label: texts.previous, group, run: () => step(-1) },
    { id: 'interactions.review', keys: 'E', label: texts.review, group, run: review, when: isOpen },
    { id: 'interactions.later', keys: 'S', label: texts.later, group, run: putOff, when: isOpen },
  ];
};
