import type { panel as source } from '#lib/deals/panel.texts.ru.js';

export const panel = {} satisfies typeof source;
