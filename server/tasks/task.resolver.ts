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
import type { Context } from '../core/context.js';
import { seen } from '../core/seen.js';
import { invalid } from '../core/errors.js';
import { Label } from '../core/schema/label.js';
import { MOST, PageArgs } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { isUuid } from '../core/uuid.js';
import { Deal } from '../deals/deal.entity.js';
import { addCheckLine, editCheckLine, removeCheckLine } from './checklist.service.js';
import { AddCheckLineInput, CheckLineVerbInput, EditCheckLineInput } from './checklist.inputs.js';
import { editTask } from './task.edit.js';
import { Task } from './task.entity.js';
import { TaskFilter } from './task.filter.js';
import { CompleteTaskInput, CreateTaskInput, EditTaskInput, TaskVerbInput } from './task.inputs.js';
import { pageTasks, TaskPage } from './task.page.js';
import { cancelTask, completeTask, createTask, reopenTask } from './task.service.js';
import { mayChange } from './task.work.js';

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

  @FieldResolver(() => Deal, {
    nullable: true,
    description: 'The deal it is done for; null = none, or one that you do not see.',
  })
  deal(@Ctx() ctx: Context, @Root() task: Task): Promise<Deal | null> {
    return seen(ctx, Deal, task.dealId);
  }

  @FieldResolver(() => Label, { nullable: true, description: 'The client: its own, or that of its deal.' })
  async partner(@Ctx() ctx: Context, @Root() task: Task): Promise<Label | null> {
    return ctx.labels.of('partner', task.partnerId ?? (await seen(ctx, Deal, task.dealId))?.partnerId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may change it: it is yours to do, or you answer for it.' })
  async mayChange(@Ctx() ctx: Context, @Root() task: Task): Promise<boolean> {
    return mayChange(ctx.viewer, { task, deal: await seen(ctx, Deal, task.dealId) });
  }

  @Query(() => Task, { description: 'One task. Errors: NOT_FOUND Task.' })
  task(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Task> {
    return ctx.see(Task, id);
  }

  @Query(() => TaskPage, { description: 'Tasks by due time. Errors: INVALID.' })
  tasks(
    @Ctx() ctx: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('ids', () => [ID], { nullable: true, description: `Only these, at most ${MOST}.` }) ids?: string[] | null,
    @Arg('filter', () => TaskFilter, {
      nullable: true,
      description: 'Which tasks; none = open ones, and of `ids` all.',
    })
    filter?: TaskFilter | null,
  ) {
    if (ids && ids.length > MOST) throw invalid('ids', 'tooMany');
    if (ids && !ids.every(isUuid)) throw invalid('ids', 'uuid');
    return pageTasks(ctx, ids ?? null, filter, page);
  }

  @Mutation(() => TaskAnswer, {
    description:
      'Plans work, for a deal or by itself. Errors: INVALID input.dueAt due, input.endsAt task.endsAt, input.remindAt task.remindAt, NOT_FOUND Deal Partner Chain User, RULE user.inactive, FORBIDDEN deal.addTask task.create.',
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
      'Changes a task. Errors: CONFLICT task.edited task.state, INVALID, NOT_FOUND, RULE user.inactive task.asker task.asked, FORBIDDEN.',
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

  @Mutation(() => TaskAnswer, {
    description:
      'Adds a line to a checklist. Errors: CONFLICT task.line task.state, RULE task.lines, NOT_FOUND, FORBIDDEN.',
  })
  async addCheckLine(
    @Ctx() ctx: Context,
    @Arg('input', () => AddCheckLineInput) input: AddCheckLineInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<TaskAnswer> {
    return answer(ctx, await addCheckLine(ctx, input));
  }

  @Mutation(() => TaskAnswer, {
    description:
      'Ticks a line of a checklist or says it otherwise. Errors: CONFLICT task.lineEdited task.state, NOT_FOUND, FORBIDDEN.',
  })
  async editCheckLine(
    @Ctx() ctx: Context,
    @Arg('input', () => EditCheckLineInput) input: EditCheckLineInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<TaskAnswer> {
    return answer(ctx, await editCheckLine(ctx, input));
  }

  @Mutation(() => TaskAnswer, {
    description: 'Takes a line from a checklist. Errors: CONFLICT task.state, NOT_FOUND, FORBIDDEN.',
  })
  async removeCheckLine(
    @Ctx() ctx: Context,
    @Arg('input', () => CheckLineVerbInput) input: CheckLineVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<TaskAnswer> {
    return answer(ctx, await removeCheckLine(ctx, input));
  }
}

async function answer(ctx: Context, task: Task | null): Promise<TaskAnswer> {
  const deal = task?.dealId ? await ctx.em.findOne(Deal, { id: task.dealId }) : null;
  const isHidden = task?.dealId && !deal;
  return { seq: ctx.seq, task: isHidden ? null : task, deal };
}
