import { goto } from '$app/navigation';
import type { BoardScreen } from '#lib/deals/boardScreen.svelte.js';
import type { DealActs } from '#lib/shell/dealActs.svelte.js';

/** What ⌘K and the one-key shortcuts can do with a deal while a board is in front. */
export const boardActs = (screen: BoardScreen): DealActs => ({
  ...(screen.app.session.mayWrite && { create: () => (screen.addingTo = columnForNew(screen)) }),
  open: (dealId) => void goto(screen.addressOf(dealId)),
  edit: (dealId) => (screen.renaming = dealId),
  move: (dealId, stageId) => {
    if (stageId === undefined) screen.menu = { kind: 'move', dealId };
    else void screen.moves.toStage(dealId, stageId);
  },
  assign: (dealId, userId) => {
    const owner = userId === undefined ? undefined : screen.app.store.get('user', userId);
    if (owner) void screen.moves.assign(dealId, { id: owner.id, name: owner.name });
    else screen.menu = { kind: 'assign', dealId };
  },
  win: (dealId) => void screen.moves.win(dealId),
  lose: (dealId) => screen.moves.askReason(dealId),
});

/** The column of the focused card where a deal may begin, else the first stage. */
const columnForNew = (screen: BoardScreen): string | null => {
  const { focus, board } = screen;
  const stageId = focus.id === null ? undefined : board.deal(focus.id)?.stageId;
  const here = stageId !== undefined && board.column(stageId) && screen.canBeginAt(stageId);
  return (here ? stageId : board.columns[0]?.stage.id) ?? null;
};
