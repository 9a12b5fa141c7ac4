import type { App } from '#lib/core/app.svelte.js';
import type { Base, Outcome } from '#lib/core/command.js';
import {
  AddStageDocument,
  ArchivePipelineDocument,
  CreatePipelineDocument,
  EditPipelineDocument,
  EditStageDocument,
  MoveStageDocument,
  RemoveStageDocument,
  type CreatePipelineInput,
  type EditPipelineInput,
  type EditStageInput,
} from '#lib/core/gql/graphql.js';
import type { PipelineRow, StageRow } from '#lib/core/rows.js';

export type PipelineFields = Omit<EditPipelineInput, 'id' | 'version'>;
export type StageFields = Omit<EditStageInput, 'id' | 'version'>;

/** A new pipeline; it appears when the server has made it. */
export const createPipeline = (app: App, input: CreatePipelineInput): Promise<Outcome> =>
  app.commands.run({
    document: CreatePipelineDocument,
    input,
    about: [],
    overlay: [],
    label: app.i18n.text.pipelines.undo.created(input.name),
  });

export const editPipeline = (app: App, pipeline: PipelineRow, fields: PipelineFields): Promise<Outcome> => {
  const before = pick(pipeline, Object.keys(fields) as (keyof PipelineRow)[]) as PipelineFields;
  return edit(app, pipeline, fields, () => edit(app, now(app, pipeline), before));
};

/** Closes it for new deals, or opens it again. */
export const archivePipeline = (app: App, { id, name }: PipelineRow, archived: boolean, isUndo = false) => {
  const { archived: closed, opened } = app.i18n.text.pipelines.undo;
  return app.commands.run({
    document: ArchivePipelineDocument,
    input: { id, archived },
    about: [id],
    overlay: [{ type: 'pipeline', id, change: { archived } }],
    label: (archived ? closed : opened)(name),
    ...(!isUndo && {
      undo: (): Promise<Outcome> => archivePipeline(app, { id, name } as PipelineRow, !archived, true),
    }),
  });
};

/** A new stage behind the others, to be named and ruled in its place. */
export const addStage = (app: App, { id }: PipelineRow, name: string): Promise<Outcome> =>
  app.commands.run({
    document: AddStageDocument,
    input: { pipelineId: id, stage: { name, probability: 50 } },
    about: [id],
    overlay: [],
    label: app.i18n.text.pipelines.undo.stageAdded(name),
  });

/** Changes a stage for all who have its board open. */
export const editStage = (app: App, pipeline: PipelineRow, stage: StageRow, fields: StageFields): Promise<Outcome> => {
  const before = pick(stage, Object.keys(fields) as (keyof StageRow)[]) as StageFields;
  return changeStage(app, pipeline, stage, fields, () => changeStage(app, now(app, pipeline), stage, before));
};

/** Puts a stage at another place, from 1. */
export const moveStage = (app: App, pipeline: PipelineRow, stage: StageRow, rank: number): Promise<Outcome> =>
  placeStage(app, pipeline, stage, rank, () => placeStage(app, now(app, pipeline), stage, stage.rank));

/** Takes a stage out; its deals in work go to another. There is no way to take it back. */
export const removeStage = (app: App, pipeline: PipelineRow, { id, name }: StageRow, toStageId: string) =>
  app.commands.run({
    document: RemoveStageDocument,
    input: { id, toStageId },
    about: [pipeline.id],
    overlay: overlayOf(pipeline, { stages: ranked(pipeline.stages.filter((stage) => stage.id !== id)) }),
    label: app.i18n.text.pipelines.undo.stageRemoved(name),
  });

type Undo = () => Promise<Outcome>;

const edit = (app: App, pipeline: PipelineRow, fields: PipelineFields, undo?: Undo) =>
  app.commands.run({
    document: EditPipelineDocument,
    input: { id: pipeline.id, ...fields },
    about: [pipeline.id],
    overlay: overlayOf(pipeline, fields as Partial<PipelineRow>),
    base: baseOf(app, pipeline, pick(pipeline, Object.keys(fields) as (keyof PipelineRow)[])),
    label: app.i18n.text.pipelines.undo.edited(pipeline.name),
    ...(undo && { undo }),
  });

const changeStage = (app: App, pipeline: PipelineRow, { id, name }: StageRow, fields: StageFields, undo?: Undo) => {
  const stages = pipeline.stages.map((one) => (one.id === id ? { ...one, ...(fields as Partial<StageRow>) } : one));
  return app.commands.run({
    document: EditStageDocument,
    input: { id, ...fields },
    about: [pipeline.id],
    overlay: overlayOf(pipeline, { stages }),
    base: baseOf(app, pipeline),
    label: app.i18n.text.pipelines.undo.stageEdited(name),
    ...(undo && { undo }),
  });
};

const placeStage = (app: App, pipeline: PipelineRow, { id, name }: StageRow, rank: number, undo?: Undo) => {
  const others = pipeline.stages.filter((stage) => stage.id !== id);
  const moved = pipeline.stages.filter((stage) => stage.id === id);
  return app.commands.run({
    document: MoveStageDocument,
    input: { id, rank },
    about: [pipeline.id],
    overlay: overlayOf(pipeline, { stages: ranked(others.toSpliced(rank - 1, 0, ...moved)) }),
    label: app.i18n.text.pipelines.undo.stageMoved(name, rank),
    ...(undo && { undo }),
  });
};

const ranked = (stages: readonly StageRow[]): StageRow[] =>
  stages.map((stage, index) => ({ ...stage, rank: index + 1 }));

const overlayOf = ({ id }: PipelineRow, change: Partial<PipelineRow>) => [{ type: 'pipeline' as const, id, change }];

/** Edits are told apart by the stage's own fields, so a queued one moves on to the version that the one before it made. */
const baseOf = (app: App, { id }: PipelineRow, seen: Partial<PipelineRow> = {}): Base => ({
  type: 'pipeline',
  id,
  version: app.store.truth('pipeline', id)?.version ?? 0,
  seen,
});

const now = (app: App, pipeline: PipelineRow): PipelineRow => app.store.get('pipeline', pipeline.id) ?? pipeline;

const pick = <Row extends object>(row: Row, keys: (keyof Row)[]): Partial<Row> =>
  Object.fromEntries(keys.map((key) => [key, row[key]])) as Partial<Row>;
