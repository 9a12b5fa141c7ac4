import { tick } from 'svelte';
import type { DealActs, DealDesk } from '#lib/shell/dealActs.svelte.js';
import type { OpenedDeal } from './openedDeal.svelte.js';

/** What ⌘K and the one-key shortcuts do with the deal that is open; what the viewer may not do is said at once. */
export const actsOf = (opened: OpenedDeal): DealActs => ({
  edit: about(opened, 'edit', () => (opened.asks = 'title')),
  addTask: about(opened, 'addTask', (title?: string) => opened.desk.compose(title)),
  assign: about(opened, 'assign', () => (opened.asks = 'owner')),
  win: about(opened, 'win', () => void opened.actions.win()),
  lose: about(opened, 'lose', () => (opened.asks = 'reason')),
});

/** The open deal only: another one is for the screen behind. */
const about =
  <Rest extends unknown[]>(opened: OpenedDeal, right: string, act: (...rest: Rest) => void) =>
  (dealId: string, ...rest: Rest): void => {
    const { id, file } = opened;
    if (dealId !== id || file.state !== 'ready') return;
    if (file.can(right)) act(...rest);
    else opened.sayForbidden();
  };

/** On a first load the board behind offers its acts after the panel; the newest offer wins, so the panel waits for it. */
export const offerLast = (desk: DealDesk, acts: DealActs | undefined): (() => void) => {
  let withdraw: (() => void) | null = null;
  let isOver = false;
  void tick().then(() => {
    if (acts && !isOver) withdraw = desk.offer(acts);
  });
  return () => {
    isOver = true;
    withdraw?.();
  };
};
