import type { ui as source } from '#lib/ui/texts.ru.ts';

export const ui = {} satisfies typeof source;
