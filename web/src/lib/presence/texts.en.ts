import type { presence as source } from '#lib/presence/texts.ru.js';

export const presence = {} satisfies typeof source;
