import { tick } from 'svelte';
import type { DealActs, DealDesk } from '#lib/shell/dealActs.svelte.js';
import type { OpenedDeal } from './openedDeal.svelte.js';

/** What ⌘K and the one-key shortcuts do with the deal that is open. */
export const actsOf = (opened: OpenedDeal): DealActs => ({
  edit: about(opened, () => (opened.asks = 'title')),
  addTask: about(opened, (title?: string) => opened.desk.compose(title)),
  assign: about(opened, () => (opened.asks = 'owner')),
  win: about(opened, () => void opened.actions.win()),
  lose: about(opened, () => (opened.asks = 'reason')),
});

/** The open deal only: another one is for the screen behind. */
const about =
  <Rest extends unknown[]>({ id, file }: OpenedDeal, act: (...rest: Rest) => void) =>
  (dealId: string, ...rest: Rest): void => {
    if (dealId === id && file.state === 'ready') act(...rest);
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
