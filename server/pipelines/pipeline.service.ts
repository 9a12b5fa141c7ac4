import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { Control, Pipeline, Stage } from './pipeline.entity.js';
import type { CreatePipelineInput, StageInput } from './pipeline.inputs.js';

/** Adds a pipeline with its stages. @throws INVALID input.stages untracked; FORBIDDEN */
export const createPipeline = (ctx: Context, input: CreatePipelineInput) =>
  ctx.change(async () => {
    if (input.control === Control.UNTRACKED && input.stages.length > 1) throw invalid('input.stages', 'untracked');
    const pipeline = new Pipeline();
    Object.assign(pipeline, { name: input.name, control: input.control, rank: (await ctx.em.count(Pipeline)) + 1 });
    ctx.create(pipeline);
    input.stages.forEach((stage, index) => ctx.em.persist(stageOf(pipeline, stage, index + 1)));
    ctx.record('pipeline.created', pipeline, { control: input.control, stages: input.stages.length });
    return pipeline;
  });

function stageOf(pipeline: Pipeline, { name, probability, idleDays = null }: StageInput, rank: number): Stage {
  return Object.assign(new Stage(), { pipelineId: pipeline.id, name, probability, idleDays, rank });
}

/** The stages of a pipeline in order. */
export const stagesOf = (ctx: Context, pipelineId: string): Promise<Stage[]> =>
  ctx.em.find(Stage, { pipelineId }, { orderBy: { rank: 'asc' } });
