import { goto } from '$app/navigation';
import { mayDealWith } from '#lib/leads/mayDealWith.js';
import type { BoardScreen } from '#lib/deals/boardScreen.svelte.js';

/** What the arrows do with the focused card. Letters (C, E, M, A) belong to the shell, Enter to the link itself. */
export const boardKeys = (screen: BoardScreen, event: KeyboardEvent): void => {
  if (!(event.target as HTMLElement).closest('[data-card], [data-lead]') || event.ctrlKey || event.metaKey) return;
  const act = actOf(screen, event);
  if (!act) return;
  event.preventDefault();
  screen.focus.byKeys = true;
  void act();
};

const actOf = (
  screen: BoardScreen,
  { key, code, shiftKey, altKey }: KeyboardEvent,
): (() => Promise<unknown>) | undefined => {
  const { focus } = screen;
  if (code === 'KeyX' && !altKey) return pick(screen, shiftKey);
  if (altKey) return onDeal(screen, reorderKeys[key], 'reorder');
  if (shiftKey) return onLead(screen, stepKeys[key]) ?? onDeal(screen, stepKeys[key], 'step');
  const walks: Record<string, () => Promise<unknown>> = {
    ArrowUp: () => focus.walk(-1),
    ArrowDown: () => focus.walk(1),
    ArrowLeft: () => focus.cross(-1),
    ArrowRight: () => focus.cross(1),
    Home: () => focus.end(false),
    End: () => focus.end(true),
  };
  return walks[key];
};

const stepKeys: Record<string, 1 | -1 | undefined> = { ArrowLeft: -1, ArrowRight: 1 };
const reorderKeys: Record<string, 1 | -1 | undefined> = { ArrowUp: -1, ArrowDown: 1 };

const onDeal = ({ focus, board, moves }: BoardScreen, by: 1 | -1 | undefined, act: 'step' | 'reorder') => {
  const deal = focus.id === null ? undefined : board.deal(focus.id);
  return by && deal ? () => moves[act](deal.id, by) : undefined;
};

/** From the leads there is one way on: to be accepted. */
const onLead = (screen: BoardScreen, by: 1 | -1 | undefined) => {
  const { app, focus, board } = screen;
  const lead = focus.id === null ? undefined : board.lead(focus.id);
  return by === 1 && lead && mayDealWith(app, lead) ? () => goto(screen.leadAddress(lead.id, '')) : undefined;
};

/** X picks the focused card, Shift+X all from the last picked one of its column. */
const pick = (screen: BoardScreen, reach: boolean) => {
  const { focus, board, picked } = screen;
  const deal = focus.id === null ? undefined : board.deal(focus.id);
  if (!deal) return undefined;
  return async () => (reach ? picked.reach(deal.id, screen.cardsOf(deal.stageId)) : picked.toggle(deal.id));
};
