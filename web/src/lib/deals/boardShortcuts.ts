import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { Shortcut } from '#lib/shell/shortcuts.svelte.js';

/** Keys that the board handles itself, to be listed under `?`. */
export const boardShortcuts = ({ board: { shortcut } }: Dictionary): Shortcut[] => [
  shown('walk', 'ArrowDown', shortcut.walk),
  shown('open', 'Enter', shortcut.open),
  shown('stage', 'Shift+ArrowRight', shortcut.stage),
  shown('place', 'Alt+ArrowDown', shortcut.place),
];

const shown = (id: string, keys: string, label: string): Shortcut => ({
  id: `board.${id}`,
  keys,
  label,
  group: 'card',
  run: () => undefined,
  shownOnly: true,
});
