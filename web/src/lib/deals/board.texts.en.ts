import type { board as source } from '#lib/deals/board.texts.ru.js';

export const board = {} satisfies typeof source;
