import type { session as source } from '#lib/session/texts.ru.js';

export const session = {} satisfies typeof source;
