import { Arg, Args, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { LostReason } from './lostReason.entity.js';
import { CreateLostReasonInput, EditLostReasonInput } from './lostReason.inputs.js';
import { createLostReason, editLostReason } from './lostReason.js';

const LostReasonPage = pageOf('LostReasonPage', () => LostReason);

@ObjectType({ description: 'How a command on a lost reason ended.' })
class LostReasonAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => LostReason, { nullable: true, description: 'The reason.' })
  lostReason!: LostReason | null;
}

@Resolver()
export class LostReasonResolver {
  @Query(() => LostReasonPage, { description: 'The catalogue of lost reasons, in the order of its making.' })
  lostReasons(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs) {
    return pageRows(ctx, LostReason, { list: 'lostReasons', by: 'id', key: 'uuid', page });
  }

  @Mutation(() => LostReasonAnswer, {
    description: 'Adds a reason to the catalogue. Errors: FORBIDDEN lostReason.create.',
  })
  async createLostReason(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateLostReasonInput) input: CreateLostReasonInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LostReasonAnswer> {
    const lostReason = await createLostReason(ctx, input);
    return { seq: ctx.seq, lostReason };
  }

  @Mutation(() => LostReasonAnswer, {
    description:
      'Changes a lost reason, or retires it. Errors: CONFLICT lostReason.edited, INVALID, NOT_FOUND LostReason, FORBIDDEN lostReason.edit.',
  })
  async editLostReason(
    @Ctx() ctx: Context,
    @Arg('input', () => EditLostReasonInput) input: EditLostReasonInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LostReasonAnswer> {
    const lostReason = await editLostReason(ctx, input);
    return { seq: ctx.seq, lostReason };
  }
}
