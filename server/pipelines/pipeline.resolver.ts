import { Arg, Args, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Shared } from '../core/live/shared.js';
import { PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Pipeline, Stage } from './pipeline.entity.js';
import {
  AddStageInput,
  ArchivePipelineInput,
  CreatePipelineInput,
  EditPipelineInput,
  EditStageInput,
  MoveStageInput,
  RemoveStageInput,
} from './pipeline.inputs.js';
import { archivePipeline, createPipeline, editPipeline, stagesOf } from './pipeline.service.js';
import { addStage, editStage, moveStage, removeStage } from './stages.js';

const PipelinePage = pageOf('PipelinePage', () => Pipeline);

@ObjectType({ description: 'How a command on a pipeline ended.' })
class PipelineAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Pipeline, { nullable: true, description: 'The pipeline.' })
  pipeline!: Pipeline | null;
}

@Resolver(() => Pipeline)
export class PipelineResolver {
  @Shared()
  @FieldResolver(() => [Stage], { description: 'Its stages in order, at most 30.' })
  stages(@Ctx() ctx: Context, @Root() pipeline: Pipeline): Promise<Stage[]> {
    return stagesOf(ctx, pipeline.id);
  }

  @Query(() => PipelinePage, { description: 'Pipelines in their order.' })
  pipelines(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs) {
    return pageRows(ctx, Pipeline, { list: 'pipelines', by: 'rank', key: 'int', page });
  }

  @Mutation(() => PipelineAnswer, {
    description: 'Adds a pipeline with its stages. Errors: INVALID, FORBIDDEN pipeline.create.',
  })
  async createPipeline(
    @Ctx() ctx: Context,
    @Arg('input', () => CreatePipelineInput) input: CreatePipelineInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PipelineAnswer> {
    const pipeline = await createPipeline(ctx, input);
    return { seq: ctx.seq, pipeline };
  }

  @Mutation(() => PipelineAnswer, {
    description:
      'Changes name or control of a pipeline. Errors: CONFLICT pipeline.edited, INVALID input.control untracked, NOT_FOUND Pipeline, FORBIDDEN pipeline.edit.',
  })
  async editPipeline(
    @Ctx() ctx: Context,
    @Arg('input', () => EditPipelineInput) input: EditPipelineInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PipelineAnswer> {
    const pipeline = await editPipeline(ctx, input);
    return { seq: ctx.seq, pipeline };
  }

  @Mutation(() => PipelineAnswer, {
    description:
      'Closes a pipeline for new deals, or opens it again; deals in it go on. Errors: NOT_FOUND Pipeline, FORBIDDEN pipeline.edit.',
  })
  async archivePipeline(
    @Ctx() ctx: Context,
    @Arg('input', () => ArchivePipelineInput) input: ArchivePipelineInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PipelineAnswer> {
    const pipeline = await archivePipeline(ctx, input);
    return { seq: ctx.seq, pipeline };
  }

  @Mutation(() => PipelineAnswer, {
    description:
      'Adds a stage to a pipeline. Errors: INVALID input.pipelineId untracked tooMany, NOT_FOUND Pipeline, FORBIDDEN pipeline.edit.',
  })
  async addStage(
    @Ctx() ctx: Context,
    @Arg('input', () => AddStageInput) input: AddStageInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PipelineAnswer> {
    const pipeline = await addStage(ctx, input);
    return { seq: ctx.seq, pipeline };
  }

  @Mutation(() => PipelineAnswer, {
    description:
      'Changes a stage: its name, gates, task and offers; at once for all deals in it. Errors: CONFLICT pipeline.stageEdited, INVALID, NOT_FOUND Stage, FORBIDDEN pipeline.edit.',
  })
  async editStage(
    @Ctx() ctx: Context,
    @Arg('input', () => EditStageInput) input: EditStageInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PipelineAnswer> {
    const pipeline = await editStage(ctx, input);
    return { seq: ctx.seq, pipeline };
  }

  @Mutation(() => PipelineAnswer, {
    description:
      'Puts a stage at another place of its pipeline. Errors: INVALID input.rank, NOT_FOUND Stage, FORBIDDEN pipeline.edit.',
  })
  async moveStage(
    @Ctx() ctx: Context,
    @Arg('input', () => MoveStageInput) input: MoveStageInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PipelineAnswer> {
    const pipeline = await moveStage(ctx, input);
    return { seq: ctx.seq, pipeline };
  }

  @Mutation(() => PipelineAnswer, {
    description:
      'Takes a stage out; its deals in work go to another, by no gate. Errors: INVALID input.toStageId sameStage, RULE pipeline.lastStage pipeline.stageFull, NOT_FOUND Stage, FORBIDDEN pipeline.edit.',
  })
  async removeStage(
    @Ctx() ctx: Context,
    @Arg('input', () => RemoveStageInput) input: RemoveStageInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PipelineAnswer> {
    const pipeline = await removeStage(ctx, input);
    return { seq: ctx.seq, pipeline };
  }
}
