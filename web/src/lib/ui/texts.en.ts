import type { ui as source } from '#lib/ui/texts.ru.js';

export const ui = {
  close: 'Close',
  searching: 'Searching…',
  nothing: 'Nothing found',
  searchFailed: 'The search did not answer',
  clear: 'Clear',
} satisfies typeof source;
