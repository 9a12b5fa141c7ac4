import type { core as source } from '#lib/core/texts.ru.js';

export const core = {} satisfies typeof source;
