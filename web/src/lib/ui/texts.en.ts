import type { ui as source } from '#lib/ui/texts.ru.js';

export const ui = {} satisfies typeof source;
