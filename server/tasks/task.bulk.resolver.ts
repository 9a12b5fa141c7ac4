import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Deal } from '../deals/deal.entity.js';
import { cancelTasks, createTasks } from './task.bulk.js';
import { CancelTasksInput, CreateTasksInput } from './task.bulk.inputs.js';

@ObjectType({ description: 'How a command on tasks of many deals ended.' })
class TasksAnswer {
  @Field(() => Int, { description: 'Number of the last event.' })
  seq!: number;

  @Field(() => [Deal], {
    description: 'Those of the deals that you see, with the next steps that their cards show now.',
  })
  deals!: Deal[];
}

@Resolver()
export class TaskBulkCommands {
  @Mutation(() => TasksAnswer, {
    description:
      'Plans the same work for many deals, all or none. Errors: as createTask, with {refused: [{id, name}], refusedCount}.',
  })
  async createTasks(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateTasksInput) input: CreateTasksInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<TasksAnswer> {
    return answer(ctx, await createTasks(ctx, input));
  }

  @Mutation(() => TasksAnswer, {
    description:
      'Cancels a task of each of many deals, all or none; takes `createTasks` back. Errors: as cancelTask, with {refused: [{id, name}], refusedCount}.',
  })
  async cancelTasks(
    @Ctx() ctx: Context,
    @Arg('input', () => CancelTasksInput) input: CancelTasksInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<TasksAnswer> {
    return answer(ctx, await cancelTasks(ctx, input));
  }
}

const answer = (ctx: Context, deals: Deal[]): TasksAnswer => ({
  seq: ctx.seq,
  deals: deals.filter((deal) => ctx.ifSeen(deal)),
});
