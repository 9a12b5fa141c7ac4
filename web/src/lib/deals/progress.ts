import type { PipelineRow, StageRow } from '#lib/core/rows.js';

/** How far a stage is along its pipeline: which of how many. */
export interface Progress {
  place: number;
  of: number;
}

export const progressOf = (pipeline: PipelineRow | undefined, stage: StageRow): Progress => {
  const stages = pipeline?.stages ?? [];
  const place = stages.findIndex((one) => one.id === stage.id) + 1;
  return { place, of: Math.max(stages.length, 1) };
};
