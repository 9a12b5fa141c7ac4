import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Label } from '../core/schema/label.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Deal } from '../deals/deal.entity.js';
import { Task } from './task.entity.js';
import { CompleteTaskInput, CreateTaskInput, EditTaskInput, TaskVerbInput } from './task.inputs.js';
import { cancelTask, completeTask, createTask, editTask, reopenTask } from './task.service.js';

@ObjectType({ description: 'How a command on a task ended.' })
class TaskAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Task, { nullable: true, description: 'The task.' })
  task!: Task | null;

  @Field(() => Deal, {
    nullable: true,
    description: 'Its deal, with the next step that its card shows now; null = it has none.',
  })
  deal!: Deal | null;
}

@Resolver(() => Task)
export class TaskResolver {
  @FieldResolver(() => Label, { description: 'Who does it.' })
  assignee(@Ctx() ctx: Context, @Root() task: Task): Promise<Label> {
    return ctx.labels.need('app_user', task.assigneeId);
  }

  @FieldResolver(() => Label, { description: 'Who asked for it.' })
  author(@Ctx() ctx: Context, @Root() task: Task): Promise<Label> {
    return ctx.labels.need('app_user', task.authorId);
  }

  @Mutation(() => TaskAnswer, {
    description:
      'Plans work, for a deal or by itself. Errors: INVALID input.dueAt due, NOT_FOUND Deal User, RULE user.inactive, FORBIDDEN deal.addTask task.create.',
  })
  async createTask(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateTaskInput) input: CreateTaskInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<TaskAnswer> {
    return answer(ctx, await createTask(ctx, input));
  }

  @Mutation(() => TaskAnswer, {
    description:
      'Changes a task. Errors: CONFLICT task.edited task.state, INVALID, NOT_FOUND, RULE user.inactive, FORBIDDEN.',
  })
  async editTask(
    @Ctx() ctx: Context,
    @Arg('input', () => EditTaskInput) input: EditTaskInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<TaskAnswer> {
    return answer(ctx, await editTask(ctx, input));
  }

  @Mutation(() => TaskAnswer, { description: 'The task is done. Errors: CONFLICT task.state, NOT_FOUND, FORBIDDEN.' })
  async completeTask(
    @Ctx() ctx: Context,
    @Arg('input', () => CompleteTaskInput) input: CompleteTaskInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<TaskAnswer> {
    return answer(ctx, await completeTask(ctx, input));
  }

  @Mutation(() => TaskAnswer, {
    description: 'The task will not be done. Errors: CONFLICT task.state, NOT_FOUND, FORBIDDEN.',
  })
  async cancelTask(
    @Ctx() ctx: Context,
    @Arg('input', () => TaskVerbInput) input: TaskVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<TaskAnswer> {
    return answer(ctx, await cancelTask(ctx, input));
  }

  @Mutation(() => TaskAnswer, {
    description: 'A finished task is open again. Errors: CONFLICT task.state, NOT_FOUND, FORBIDDEN.',
  })
  async reopenTask(
    @Ctx() ctx: Context,
    @Arg('input', () => TaskVerbInput) input: TaskVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<TaskAnswer> {
    return answer(ctx, await reopenTask(ctx, input));
  }
}

async function answer(ctx: Context, task: Task | null): Promise<TaskAnswer> {
  const deal = task?.dealId ? await ctx.em.findOne(Deal, { id: task.dealId }) : null;
  const isHidden = task?.dealId && !deal;
  return { seq: ctx.seq, task: isHidden ? null : task, deal };
}
