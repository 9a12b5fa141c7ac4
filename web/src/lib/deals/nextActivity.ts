import type { DealRow, PipelineRow, StageRow } from '#lib/core/rows.js';
import { isStrict } from '#lib/deals/verdicts.js';
import { offeredTo, type Offered } from '#lib/tasks/offered.js';

/** What is asked when a deal has come to a stage. */
export interface NextActivity extends Offered {
  stage: StageRow;
  /** What to do, by the stage's template; empty where it has none. */
  title: string;
  /** The stage has no template: it is only offered, and nothing is interrupted. */
  isHint: boolean;
}

/**
 * The next activity that a move asks for, from the stage's template where it has one (domain §1). Null where what comes
 * next is clear: a step is planned, or the strict stage opens its own task, and the stage demands nothing more.
 */
export const activityAfter = (deal: DealRow, pipeline: PipelineRow | undefined): NextActivity | null => {
  const stage = pipeline?.stages.find(({ id }) => id === deal.stageId);
  if (!pipeline || !stage || deal.status !== 'IN_WORK') return null;
  const offered = offeredTo(deal, pipeline);
  const required = offered.required.filter((kind) => kind !== deal.nextKind);
  const ownTask = isStrict(deal, pipeline) ? stage.taskTitle : null;
  const hasTemplate = stage.offers.length > 0 || stage.taskTitle != null;
  const isClear = ownTask != null || deal.nextTaskId != null;
  if (isClear && required.length === 0) return null;
  return {
    ...offered,
    required,
    stage,
    title: isStrict(deal, pipeline) ? '' : (stage.taskTitle ?? ''),
    isHint: !hasTemplate,
  };
};
