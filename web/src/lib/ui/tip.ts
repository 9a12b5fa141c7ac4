import { ariaKeys } from '#lib/ui/keys.js';

/** Attributes that give an element a tooltip. One layer at the root draws it, so a board of cards costs nothing. */
export const tip = (text: string, keys?: string) => ({
  'data-tip': text,
  'data-tip-keys': keys,
  'aria-keyshortcuts': keys && ariaKeys(keys),
});
