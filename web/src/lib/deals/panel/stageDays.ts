import type { DealRow } from '#lib/core/rows.js';
import type { HistoryEvent } from '#lib/deals/sentences.js';

/** One step of a deal's way; closing ends the time in a stage, reopening starts it again. */
interface Step {
  from: string;
  to: string;
  at: number;
  closes: boolean;
}

const steps = new Set(['deal.moved', 'deal.won', 'deal.lost', 'deal.reopened']);

/**
 * Time a deal has spent in each stage, ms, summed over returns and without the time it was closed.
 * @param events newest first; unless they are complete, the stage before the first known step is left out
 */
export const timeInStages = (
  events: HistoryEvent[],
  deal: DealRow,
  complete: boolean,
  now: number,
): Map<string, number> => {
  const spent = new Map<string, number>();
  const add = (stageId: string, since: number, until: number) =>
    spent.set(stageId, (spent.get(stageId) ?? 0) + until - since);
  let since: number | null = complete ? Date.parse(deal.createdAt) : null;
  for (const { from, at, closes } of stepsOf(events)) {
    if (since !== null) add(from, since, at);
    since = closes ? null : at;
  }
  if (deal.status === 'IN_WORK') add(deal.stageId, since ?? Date.parse(deal.stageSince), now);
  return spent;
};

/** Oldest first; a change of place inside a column is none. */
const stepsOf = (events: HistoryEvent[]): Step[] =>
  events
    .filter(({ name }) => steps.has(name))
    .map(stepOf)
    .filter(({ from, to, closes }) => closes || from !== to || from === '')
    .reverse();

const stepOf = ({ name, particulars, at }: HistoryEvent): Step => {
  const { from, to, stageId } = particulars as { from: Place; to?: Place; stageId?: string };
  const closes = name === 'deal.won' || name === 'deal.lost';
  return { from: name === 'deal.reopened' ? '' : from.stageId, to: to?.stageId ?? stageId ?? '', at: Date.parse(at), closes };
};

interface Place {
  stageId: string;
}
