import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Agreement } from '../agreements/agreement.entity.js';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { Label } from '../core/schema/label.js';
import { MOST, PageArgs } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { isUuid } from '../core/uuid.js';
import { Deal } from '../deals/deal.entity.js';
import { dealOf } from '../deals/dealPart.service.js';
import { Quote } from '../documents/quote.entity.js';
import { Task } from '../tasks/task.entity.js';
import { answerApproval, mayAnswer } from './approval.service.js';
import { Plan } from './plan.entity.js';
import {
  AddPlanStepInput,
  AnswerApprovalInput,
  EditPlanStepInput,
  PlanStepVerbInput,
  PlanVerbInput,
  StartPlanInput,
} from './plan.inputs.js';
import { loadersOf, pagePlans, PlanPage } from './plan.page.js';
import { addPlanStep, editPlanStep, removePlanStep, startPlan, stopPlan } from './plan.service.js';
import { PlanStep } from './planStep.entity.js';

@ObjectType({ description: 'How a command on a plan ended.' })
class PlanAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Plan, { nullable: true, description: 'The plan.' })
  plan!: Plan | null;

  @Field(() => Deal, { nullable: true, description: 'Its deal.' })
  deal!: Deal | null;
}

@Resolver(() => Plan)
export class PlanResolver {
  @FieldResolver(() => Label, { description: 'Who has begun it.' })
  starter(@Ctx() ctx: Context, @Root() { starterId }: Plan): Promise<Label> {
    return ctx.labels.need('app_user', starterId);
  }

  @FieldResolver(() => [PlanStep], { description: 'Its steps in order, at most 30.' })
  steps(@Ctx() ctx: Context, @Root() { id }: Plan): Promise<PlanStep[]> {
    return loadersOf(ctx).steps.load(id);
  }

  @Query(() => PlanPage, {
    description:
      'Plans and processes of a deal, in the order in which they were begun. Errors: INVALID, NOT_FOUND Deal.',
  })
  plans(
    @Ctx() ctx: Context,
    @Arg('dealId', () => ID) dealId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('ids', () => [ID], { nullable: true, description: `Only these, at most ${MOST}.` }) ids?: string[] | null,
  ) {
    if (ids && ids.length > MOST) throw invalid('ids', 'tooMany');
    if (ids?.some((id) => !isUuid(id))) throw invalid('ids', 'uuid');
    return pagePlans(ctx, dealId, ids ?? null, page);
  }

  @Mutation(() => PlanAnswer, {
    description:
      'Begins a plan or process on a deal; steps that follow nothing open their tasks. Errors: RULE plan.tooMany {most} plan.dealFinished {status} plan.noApprover planTemplate.retired user.inactive, CONFLICT plan.state {state}, INVALID input.steps input.title input.userId, NOT_FOUND Deal Plan PlanTemplate Quote Agreement User, FORBIDDEN deal.edit.',
  })
  async startPlan(
    @Ctx() ctx: Context,
    @Arg('input', () => StartPlanInput) input: StartPlanInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PlanAnswer> {
    return answer(ctx, await startPlan(ctx, input));
  }

  @Mutation(() => PlanAnswer, {
    description:
      'Stops a plan: what has not been done will not be. Errors: CONFLICT plan.state {state}, NOT_FOUND Plan, FORBIDDEN deal.edit.',
  })
  async stopPlan(
    @Ctx() ctx: Context,
    @Arg('input', () => PlanVerbInput) input: PlanVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PlanAnswer> {
    return answer(ctx, await stopPlan(ctx, input));
  }

  @Mutation(() => PlanAnswer, {
    description:
      'Adds a step to a running plan. Errors: RULE plan.steps {most} plan.noApprover user.inactive, CONFLICT plan.state, INVALID, NOT_FOUND Plan PlanStep User, FORBIDDEN deal.edit.',
  })
  async addPlanStep(
    @Ctx() ctx: Context,
    @Arg('input', () => AddPlanStepInput) input: AddPlanStepInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PlanAnswer> {
    return answer(ctx, await addPlanStep(ctx, input));
  }

  @Mutation(() => PlanAnswer, {
    description:
      'Changes a step that has not ended; with `moveNext` the days of those that depend on it move by the working calendar. Errors: CONFLICT plan.stepEdited {fields, by, at} plan.step {state} plan.state {state}, RULE task.asked, INVALID input.dueOn days.order, NOT_FOUND PlanStep, FORBIDDEN deal.edit.',
  })
  async editPlanStep(
    @Ctx() ctx: Context,
    @Arg('input', () => EditPlanStepInput) input: EditPlanStepInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PlanAnswer> {
    return answer(ctx, await editPlanStep(ctx, input));
  }

  @Mutation(() => PlanAnswer, {
    description:
      'Takes a step away whose turn has not come. Errors: CONFLICT plan.step {state} plan.state {state}, NOT_FOUND PlanStep, FORBIDDEN deal.edit.',
  })
  async removePlanStep(
    @Ctx() ctx: Context,
    @Arg('input', () => PlanStepVerbInput) input: PlanStepVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PlanAnswer> {
    return answer(ctx, await removePlanStep(ctx, input));
  }

  @Mutation(() => PlanAnswer, {
    description:
      'Answers an approval; a refusal ends the process. Who has asked for it, or leads the deal, does not answer. Errors: CONFLICT plan.step {state, by, at}, RULE plan.noApprover of what comes next, INVALID input.comment empty, NOT_FOUND PlanStep, FORBIDDEN task.answer.',
  })
  async answerApproval(
    @Ctx() ctx: Context,
    @Arg('input', () => AnswerApprovalInput) input: AnswerApprovalInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PlanAnswer> {
    return answer(ctx, await answerApproval(ctx, input));
  }
}

@Resolver(() => PlanStep)
export class PlanStepResolver {
  @FieldResolver(() => Label, {
    nullable: true,
    description: 'Who does it, or has ended it; null = that is decided when its turn comes.',
  })
  async doneBy(@Ctx() ctx: Context, @Root() step: PlanStep): Promise<Label | null> {
    const task = await loadersOf(ctx).task.load(step.id);
    return ctx.labels.of('app_user', task?.assigneeId ?? step.assigneeId ?? step.userId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'Its open task; null = none is open.' })
  async taskId(@Ctx() ctx: Context, @Root() { id }: PlanStep): Promise<string | null> {
    return (await loadersOf(ctx).task.load(id))?.id ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may answer the approval that it asks for now.' })
  async mayAnswer(@Ctx() ctx: Context, @Root() { id }: PlanStep): Promise<boolean> {
    const task = await loadersOf(ctx).task.load(id);
    return !!task && mayAnswer(ctx, task);
  }
}

@Resolver(() => Task)
export class TaskPlanResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether you may answer it: an open approval that you have not asked for.',
  })
  mayAnswer(@Ctx() ctx: Context, @Root() task: Task): Promise<boolean> {
    return mayAnswer(ctx, task);
  }
}

@Resolver(() => Quote)
export class QuotePlanResolver {
  @FieldResolver(() => Plan, {
    nullable: true,
    description: 'The latest plan or process about it; its outcome is seen here.',
  })
  async plan(@Ctx() ctx: Context, @Root() { id }: Quote): Promise<Plan | null> {
    return (await loadersOf(ctx).ofQuote.load(id)) ?? null;
  }
}

@Resolver(() => Agreement)
export class AgreementPlanResolver {
  @FieldResolver(() => Plan, {
    nullable: true,
    description: 'The latest plan or process about it; its outcome is seen here.',
  })
  async plan(@Ctx() ctx: Context, @Root() { id }: Agreement): Promise<Plan | null> {
    return (await loadersOf(ctx).ofAgreement.load(id)) ?? null;
  }
}

async function answer(ctx: Context, plan: Plan | null): Promise<PlanAnswer> {
  return { seq: ctx.seq, plan, deal: await dealOf(ctx, plan) };
}
