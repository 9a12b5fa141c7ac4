import type { Context } from '../core/context.js';
import { invalid, notFound } from '../core/errors.js';
import { prepared } from '../core/postgres/prepared.js';
import { isUuid } from '../core/uuid.js';
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

export type Step = Pick<Stage, 'id' | 'name' | 'rank'>;

/** What a deal's way is judged by: how strictly its pipeline leads, and the stages in order. */
export interface Route {
  pipeline: Pick<Pipeline, 'id' | 'control'>;
  stages: Step[];
}

/** The route through a pipeline, as committed: every move asks for it, so it is one statement and no entities. @throws NOT_FOUND Pipeline */
export async function routeOf(ctx: Context, pipelineId: string): Promise<Route> {
  const steps = isUuid(pipelineId) ? await prepared<Step & Pick<Pipeline, 'control'>>(ctx.em, ROUTE, [pipelineId]) : [];
  if (steps.length === 0) throw notFound(Pipeline.name, pipelineId);
  return { pipeline: { id: pipelineId, control: steps[0]!.control }, stages: steps };
}

const ROUTE = `
  select s.id, s.name, s.rank, p.control
  from pipeline p join stage s on s.pipeline_id = p.id
  where p.id = $1 order by s.rank`;

/** A stage of this route. @throws NOT_FOUND Stage, also for one of another pipeline */
export function stageIn({ stages }: Route, id: string): Step {
  const stage = stages.find((candidate) => candidate.id === id);
  if (!stage) throw notFound(Stage.name, id);
  return stage;
}
