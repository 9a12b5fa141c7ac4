import type { Context } from '../core/context.js';
import { guardEdit } from '../core/edit.js';
import { invalid, notFound } from '../core/errors.js';
import { prepared } from '../core/postgres/prepared.js';
import { isUuid } from '../core/uuid.js';
import { Control, Pipeline, Stage } from './pipeline.entity.js';
import type { ArchivePipelineInput, CreatePipelineInput, EditPipelineInput, StageInput } from './pipeline.inputs.js';

/** Adds a pipeline with its stages. @throws INVALID input.stages untracked; FORBIDDEN */
export const createPipeline = (ctx: Context, input: CreatePipelineInput) =>
  ctx.change(async () => {
    if (input.control === Control.UNTRACKED && input.stages.length > 1) throw invalid('input.stages', 'untracked');
    const pipeline = new Pipeline();
    Object.assign(pipeline, { name: input.name, control: input.control, rank: (await ctx.em.count(Pipeline)) + 1 });
    pipeline.touch(ctx.now);
    ctx.create(pipeline);
    input.stages.forEach((stage, index) => ctx.em.persist(stageFrom(pipeline, stage, index + 1)));
    ctx.record('pipeline.created', pipeline, { control: input.control, stages: input.stages.length });
    return pipeline;
  });

/** A new stage, as it is said. */
export function stageFrom(pipeline: Pipeline, input: StageInput, rank: number): Stage {
  const stage = Object.assign(new Stage(), { pipelineId: pipeline.id, rank });
  return Object.assign(stage, given(input));
}

/**
 * Changes name or control. Deals that are in work keep their places; a strict pipeline opens the tasks of stages that
 * are entered from now on.
 * @throws INVALID input.control untracked; CONFLICT pipeline.edited; NOT_FOUND Pipeline; FORBIDDEN pipeline.edit
 */
export const editPipeline = (ctx: Context, input: EditPipelineInput) =>
  ctx.change(async () => {
    const pipeline = await ctx.lock(Pipeline, input.id);
    ctx.authorize('edit', pipeline);
    const control = input.control ?? pipeline.control;
    if (control === Control.UNTRACKED && (await stagesOf(ctx, pipeline.id)).length > 1)
      throw invalid('input.control', 'untracked');
    const edits = (['name', 'control'] as const)
      .filter((field) => input[field] != null)
      .map((field) => ({ field, now: pipeline[field], next: input[field]!, old: pipeline[field], new: input[field]! }));
    const details = await guardEdit(ctx, pipeline, { version: input.version, edits, verb: 'pipeline.edited' });
    const fields = Object.keys(details);
    if (fields.length === 0) return pipeline;
    for (const { field, next } of edits) Object.assign(pipeline, { [field]: next });
    pipeline.touch(ctx.now);
    ctx.record('pipeline.edited', pipeline, { fields }, details);
    return pipeline;
  });

/** Closes a pipeline for new deals, or opens it again. @throws NOT_FOUND Pipeline; FORBIDDEN pipeline.edit */
export const archivePipeline = (ctx: Context, input: ArchivePipelineInput) =>
  ctx.change(async () => {
    const pipeline = await ctx.lock(Pipeline, input.id);
    ctx.authorize('edit', pipeline);
    if (pipeline.archived === input.archived) return pipeline;
    pipeline.archived = input.archived;
    pipeline.touch(ctx.now);
    ctx.record('pipeline.archived', pipeline, { archived: input.archived });
    return pipeline;
  });

/** What is said of a stage; what is not said stays as it is. */
function given({ offers, ...input }: StageInput): Partial<Stage> {
  const plain = offers?.map(({ kind, required }) => ({ kind, required }));
  const said = Object.entries({ ...input, offers: plain }).filter(([, value]) => value != null);
  return Object.fromEntries(said);
}

/** The stages of a pipeline in order. */
export const stagesOf = (ctx: Context, pipelineId: string): Promise<Stage[]> =>
  ctx.em.find(Stage, { pipelineId, removed: false }, { orderBy: { rank: 'asc' } });

export type Step = Pick<
  Stage,
  'id' | 'name' | 'rank' | 'gates' | 'taskTitle' | 'taskDays' | 'taskDayKind' | 'offers'
> & {
  /** Whether rules act on deals that come there. */
  automated: boolean;
};

/** What a deal's way is judged by: how strictly its pipeline leads, and the stages in order. */
export interface Route {
  pipeline: Pick<Pipeline, 'id' | 'control' | 'archived'>;
  stages: Step[];
}

/** The route through a pipeline, as committed: every move asks for it, so it is one statement and no entities. @throws NOT_FOUND Pipeline */
export async function routeOf(ctx: Context, pipelineId: string): Promise<Route> {
  const steps = isUuid(pipelineId) ? await prepared<Step & Route['pipeline']>(ctx.em, ROUTE, [pipelineId]) : [];
  if (steps.length === 0) throw notFound(Pipeline.name, pipelineId);
  const { control, archived } = steps[0]!;
  return { pipeline: { id: pipelineId, control, archived }, stages: steps };
}

const ROUTE = `
  select s.id, s.name, s.rank, s.gates, s.task_title as "taskTitle", s.task_days as "taskDays",
    s.task_day_kind as "taskDayKind", s.offers, p.control, p.archived,
    exists (select from automation_rule r where r.stage_id = s.id and r.trigger = 'ENTERED' and r.active) as automated
  from pipeline p join stage s on s.pipeline_id = p.id and not s.removed
  where p.id = $1 order by s.rank`;

/** A stage of this route. @throws NOT_FOUND Stage, also for one of another pipeline */
export function stageIn({ stages }: Route, id: string): Step {
  const stage = stages.find((candidate) => candidate.id === id);
  if (!stage) throw notFound(Stage.name, id);
  return stage;
}
