import type { settings as source } from '#lib/settings/texts.ru.js';

export const settings = {} satisfies typeof source;
