/** Key names as the registry spells them: `Mod+K`, `Shift+ArrowLeft`, `C`. `Mod` is ⌘ on Apple keyboards, Ctrl elsewhere. */

const GLYPHS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Escape: 'Esc',
  Slash: '/',
  Question: '?',
};

const APPLE: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
const OTHER: Record<string, string> = { Mod: 'Ctrl', Shift: 'Shift', Alt: 'Alt' };
const ARIA: Record<string, string> = { Mod: 'Control', Slash: '/', Question: '?' };

/** Whether this keyboard has ⌘ instead of Ctrl. */
export const isApple = (): boolean =>
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform || navigator.userAgent);

/** What is drawn on the key caps: one text on Apple (`⌘K`), joined with spaces elsewhere (`Ctrl K`). */
export const keyCap = (keys: string, apple = isApple()): string =>
  keys
    .split('+')
    .map((key) => (apple ? APPLE[key] : OTHER[key]) ?? GLYPHS[key] ?? key)
    .join(apple ? '' : ' ');

/** The same keys for `aria-keyshortcuts`. */
export const ariaKeys = (keys: string): string =>
  keys
    .split('+')
    .map((key) => ARIA[key] ?? key)
    .join('+');

/** Whether an arrow was pressed while nothing is focused: what fills the screen takes the focus then. */
export const entersByArrow = ({ key, target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  target === document.body && key.startsWith('Arrow') && !(altKey || ctrlKey || metaKey || shiftKey);
