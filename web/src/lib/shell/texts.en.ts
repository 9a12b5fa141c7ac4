import type { shell as source } from '#lib/shell/texts.ru.js';

export const shell = {} satisfies typeof source;
