import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Label } from '../core/schema/label.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { DealAnswer, dealAnswer } from './deal.answers.js';
import { createDemandLine, editDemandLine, removeDemandLine } from './demand.service.js';
import { CreateDemandLineInput, DemandLineVerbInput, EditDemandLineInput } from './demand.inputs.js';
import { DemandLine } from './demandLine.entity.js';

@ObjectType({ description: 'How a command on a demand line ended.' })
class DemandLineAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => DemandLine, { nullable: true, description: 'The line.' })
  demandLine!: DemandLine | null;
}

@Resolver(() => DemandLine)
export class DemandResolver {
  @FieldResolver(() => Label, { nullable: true, description: 'Why it is not satisfied in full, once that is said.' })
  reason(@Ctx() ctx: Context, @Root() line: DemandLine): Promise<Label | null> {
    return ctx.labels.of('lost_reason', line.reasonId);
  }

  @Mutation(() => DemandLineAnswer, {
    description:
      'Adds something that the client wants. Errors: RULE deal.demandLines, INVALID, NOT_FOUND Deal, FORBIDDEN deal.edit.',
  })
  async createDemandLine(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateDemandLineInput) input: CreateDemandLineInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DemandLineAnswer> {
    const demandLine = await createDemandLine(ctx, input);
    return { seq: ctx.seq, demandLine };
  }

  @Mutation(() => DemandLineAnswer, {
    description:
      'Changes a demand line. Errors: CONFLICT demandLine.edited, INVALID, NOT_FOUND DemandLine LostReason, FORBIDDEN deal.edit.',
  })
  async editDemandLine(
    @Ctx() ctx: Context,
    @Arg('input', () => EditDemandLineInput) input: EditDemandLineInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DemandLineAnswer> {
    const demandLine = await editDemandLine(ctx, input);
    return { seq: ctx.seq, demandLine };
  }

  @Mutation(() => DealAnswer, {
    description: 'The client wants it no longer. Errors: NOT_FOUND DemandLine, FORBIDDEN deal.edit.',
  })
  async removeDemandLine(
    @Ctx() ctx: Context,
    @Arg('input', () => DemandLineVerbInput) input: DemandLineVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealAnswer> {
    return dealAnswer(ctx, await removeDemandLine(ctx, input));
  }
}
