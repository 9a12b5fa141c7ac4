import { Control } from '../pipelines/pipeline.entity.js';
import type { Route, Step } from '../pipelines/pipeline.service.js';
import { type Deal, DealStatus } from './deal.entity.js';

/** Why a deal may not go somewhere yet, as a code that clients put into words. */
export interface UnmetGate {
  code: 'deal.notYours' | 'deal.closed' | 'deal.skip' | 'deal.notLast';
  stage: { id: string; name: string } | null;
  count: number | null;
}

/** What stands between a deal and a stage. The one predicate: the board shows it while dragging, the command enforces it. */
export function unmetForStage(deal: Deal, route: Route, target: Step): UnmetGate[] {
  return deal.status === DealStatus.IN_WORK ? skipped(deal, route, target) : [closed()];
}

/** What stands between a finished deal and a stage that it would return to: finishing must not be a way around the stages. */
export const unmetForReturn = (deal: Deal, route: Route, target: Step): UnmetGate[] => skipped(deal, route, target);

function skipped(deal: Deal, { pipeline, stages }: Route, target: Step): UnmetGate[] {
  const rank = rankOf(stages, deal.stageId);
  if (pipeline.control !== Control.STRICT || target.rank <= rank + 1) return [];
  return [{ code: 'deal.skip', stage: labelOf(stages[rank]!), count: target.rank - rank - 1 }];
}

/** What stands between a deal and Won: a strict pipeline wins from its last stage only. */
export function unmetForWin(deal: Deal, { pipeline, stages }: Route): UnmetGate[] {
  if (deal.status !== DealStatus.IN_WORK) return [closed()];
  const left = stages.length - rankOf(stages, deal.stageId);
  if (pipeline.control !== Control.STRICT || left === 0) return [];
  return [{ code: 'deal.notLast', stage: labelOf(stages.at(-1)!), count: left }];
}

/** What stands between a deal and Lost: nothing but being finished already. */
export const unmetForLoss = (deal: Deal): UnmetGate[] => (deal.status === DealStatus.IN_WORK ? [] : [closed()]);

const closed = (): UnmetGate => ({ code: 'deal.closed', stage: null, count: null });
const labelOf = ({ id, name }: Step) => ({ id, name });
const rankOf = (stages: Step[], stageId: string): number => stages.findIndex(({ id }) => id === stageId) + 1;
