import { Arg, Args, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Shared } from '../core/live/shared.js';
import { PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Pipeline, Stage } from './pipeline.entity.js';
import { CreatePipelineInput } from './pipeline.inputs.js';
import { createPipeline, stagesOf } from './pipeline.service.js';

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
}
