import type { leads as source } from '#lib/leads/texts.ru.js';

export const leads = {} satisfies typeof source;
