import type { BoardScreen } from '#lib/deals/boardScreen.svelte.js';

/** How much of the next column stays in sight between the open card and the panel. */
const peek = 96;

/** Brings the open card out from under the panel, with room for the last columns. Returns the way to undo the room. */
export const keepCardInSight = (screen: BoardScreen, id: string, stageId: string, panel: HTMLElement): (() => void) => {
  const column = document.querySelector<HTMLElement>(`[data-column="${CSS.escape(stageId)}"]`);
  const board = column?.parentElement;
  if (!column || !board) return () => undefined;
  board.style.paddingInlineEnd = `${panel.offsetWidth}px`;
  const hidden = column.getBoundingClientRect().right - (innerWidth - panel.offsetWidth - peek);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (hidden > peek) board.scrollBy({ left: hidden, behavior: still ? 'instant' : 'smooth' });
  void screen.view(stageId).reveal(id);
  return () => board.style.removeProperty('padding-inline-end');
};
