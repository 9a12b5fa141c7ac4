import type { PipelineRow, StageRow } from '#lib/core/rows.js';

/** How far a stage is along its pipeline, 0…1. */
export const progressOf = (pipeline: PipelineRow | undefined, stage: StageRow): number => {
  const stages = pipeline?.stages ?? [];
  const place = stages.findIndex((one) => one.id === stage.id);
  return stages.length === 0 ? 0 : (place + 1) / stages.length;
};
