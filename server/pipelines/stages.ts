import type { Context } from '../core/context.js';
import { type Edit, guardEdit } from '../core/edit.js';
import { invalid, notFound, rule } from '../core/errors.js';
import { isUuid } from '../core/uuid.js';
import { vacate } from '../deals/vacate.service.js';
import { Control, Pipeline, Stage } from './pipeline.entity.js';
import type { AddStageInput, EditStageInput, MoveStageInput, RemoveStageInput } from './pipeline.inputs.js';
import { routeOf, stageFrom, stageIn, stagesOf } from './pipeline.service.js';

const MOST_STAGES = 30;

/** Adds a stage; those behind it go one further. @throws INVALID input.pipelineId untracked, tooMany; NOT_FOUND Pipeline; FORBIDDEN pipeline.edit */
export const addStage = (ctx: Context, input: AddStageInput) =>
  ctx.change(async () => {
    const { pipeline, stages } = await lockPipeline(ctx, input.pipelineId);
    if (pipeline.control === Control.UNTRACKED) throw invalid('input.pipelineId', 'untracked');
    if (stages.length >= MOST_STAGES) throw invalid('input.pipelineId', 'tooMany');
    const stage = stageFrom(pipeline, input.stage, stages.length + 1);
    ctx.em.persist(stage);
    putAt([...stages, stage], stage, input.rank ?? stages.length + 1);
    return tell(ctx, 'pipeline.stageAdded', pipeline, { stageId: stage.id, rank: stage.rank });
  });

/** Fields of a stage that a form edits; null clears the first two and leaves the others. */
const CLEARABLE = ['idleDays', 'taskTitle'] as const;
const NEEDED = ['name', 'probability', 'gates', 'taskDays', 'taskDayKind', 'offers'] as const;

/** Changes a stage. @throws CONFLICT pipeline.stageEdited with both values; INVALID; NOT_FOUND Stage; FORBIDDEN pipeline.edit */
export const editStage = (ctx: Context, input: EditStageInput) =>
  ctx.change(async () => {
    const { pipeline, stage } = await lockStage(ctx, input.id);
    const edits = [
      ...CLEARABLE.filter((field) => input[field] !== undefined),
      ...NEEDED.filter((field) => input[field] != null),
    ].map((field) => editOf(stage, field, input[field] ?? null));
    const details = await guardEdit(ctx, pipeline, {
      version: input.version,
      edits,
      verb: 'pipeline.stageEdited',
      told: {
        entityId: pipeline.id,
        since: `e.version > ? and e.particulars ->> 'stageId' = ?`,
        params: [input.version, stage.id],
      },
    });
    const fields = Object.keys(details);
    if (fields.length === 0) return pipeline;
    for (const field of fields) Object.assign(stage, { [field]: plain(input[field as keyof EditStageInput] ?? null) });
    return tell(ctx, 'pipeline.stageEdited', pipeline, { stageId: stage.id, fields }, details);
  });

/** Puts a stage at another place. @throws INVALID input.rank range; NOT_FOUND Stage; FORBIDDEN pipeline.edit */
export const moveStage = (ctx: Context, input: MoveStageInput) =>
  ctx.change(async () => {
    const { pipeline, stages, stage } = await lockStage(ctx, input.id);
    if (input.rank > stages.length) throw invalid('input.rank', 'range');
    if (input.rank === stage.rank) return pipeline;
    const from = stage.rank;
    putAt(stages, stage, input.rank);
    return tell(ctx, 'pipeline.stageMoved', pipeline, { stageId: stage.id, from, to: stage.rank });
  });

/**
 * Takes a stage out; its deals in work go to the top of another, by no gate. Finished deals and histories keep it.
 * @throws INVALID input.toStageId; RULE pipeline.lastStage, pipeline.stageFull (over 2,000 deals); NOT_FOUND Stage; FORBIDDEN pipeline.edit
 */
export const removeStage = (ctx: Context, input: RemoveStageInput) =>
  ctx.change(async () => {
    const { pipeline, stages, stage } = await lockStage(ctx, input.id);
    if (stages.length === 1) throw rule('pipeline.lastStage');
    if (input.toStageId === stage.id) throw invalid('input.toStageId', 'sameStage');
    const route = await routeOf(ctx, pipeline.id);
    const target = stageIn(route, input.toStageId);
    const deals = await vacate(ctx, stage.id, { route, stage: target });
    stage.removed = true;
    renumber(stages.filter((one) => one !== stage));
    return tell(ctx, 'pipeline.stageRemoved', pipeline, { stageId: stage.id, to: target.id, deals });
  });

interface Locked {
  pipeline: Pipeline;
  stages: Stage[];
}

async function lockPipeline(ctx: Context, id: string): Promise<Locked> {
  const pipeline = await ctx.lock(Pipeline, id);
  ctx.authorize('edit', pipeline);
  return { pipeline, stages: await stagesOf(ctx, pipeline.id) };
}

async function lockStage(ctx: Context, id: string): Promise<Locked & { stage: Stage }> {
  const found = isUuid(id) ? await ctx.em.findOne(Stage, { id, removed: false }) : null;
  if (!found) throw notFound(Stage.name, id);
  const locked = await lockPipeline(ctx, found.pipelineId);
  const stage = locked.stages.find((one) => one.id === id);
  if (!stage) throw notFound(Stage.name, id);
  return { ...locked, stage };
}

function putAt(stages: Stage[], stage: Stage, rank: number): void {
  const others = stages.filter((one) => one !== stage);
  renumber(others.toSpliced(rank - 1, 0, stage));
}

function renumber(stages: Stage[]): void {
  stages.forEach((stage, index) => (stage.rank = index + 1));
}

function editOf(stage: Stage, field: (typeof CLEARABLE)[number] | (typeof NEEDED)[number], value: unknown): Edit {
  const [old, next] = [text(stage[field]), text(value)];
  return { field, now: old, next, old, new: next };
}

/** Lists are compared and told as they are written. */
function text(value: unknown): string | null {
  if (value == null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
}

/** Without the classes of inputs. */
const plain = (value: unknown): unknown =>
  Array.isArray(value) && typeof value[0] === 'object' ? value.map((item: object) => ({ ...item })) : value;

function tell(
  ctx: Context,
  name: string,
  pipeline: Pipeline,
  particulars: Record<string, unknown>,
  details: Record<string, readonly [string | null, string | null]> = {},
): Pipeline {
  pipeline.touch(ctx.now);
  ctx.record(name, pipeline, particulars, details);
  return pipeline;
}
