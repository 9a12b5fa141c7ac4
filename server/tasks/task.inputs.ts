import { IsOptional } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { Day, Moment } from '../core/schema/scalars.js';
import { TaskKind, TaskPriority } from './task.entity.js';

const LONGEST_TEXT = 5000;
const LONGEST_PLACE = 500;

@InputType({ description: 'A new task. Exactly one of `dueAt` and `dueOn` is given.' })
export class CreateTaskInput {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name the task; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @IdField({ description: 'The deal that it is done for; none = for none.', nullable: true })
  dealId?: string | null;

  @Field(() => TaskKind, { description: 'What is to be done.' })
  kind!: TaskKind;

  @TextField({ description: 'What is to be done, in a line.', max: 500 })
  title!: string;

  @Field(() => Moment, { nullable: true, description: 'When it is due.' })
  @IsOptional()
  dueAt?: Date | null;

  @Field(() => Day, {
    nullable: true,
    description: "The day it is due on: it ends at midnight in the assignee's zone.",
  })
  @IsOptional()
  dueOn?: string | null;

  @IdField({ description: 'Who does it; none = you. Who does not see the deal is let in.', nullable: true })
  assigneeId?: string | null;

  @TextField({ description: 'More about it: what is planned, what to say.', nullable: true, max: LONGEST_TEXT })
  text?: string | null;

  @Field(() => TaskPriority, { nullable: true, description: 'None = normal.' })
  @IsOptional()
  priority?: TaskPriority | null;

  @TextField({
    description: 'Where a meeting is: an address, or a link when it is online.',
    nullable: true,
    max: LONGEST_PLACE,
  })
  place?: string | null;

  @Field(() => Moment, { nullable: true, description: 'When it ends; after `dueAt`, and not for a day.' })
  @IsOptional()
  endsAt?: Date | null;

  @Field(() => Moment, {
    nullable: true,
    description:
      'When to remind the assignee; not after it is due. Not given = as he wants to be reminded, null = never.',
  })
  @IsOptional()
  remindAt?: Date | null;

  @IdField({ description: 'The client, when it is done for no deal.', nullable: true })
  partnerId?: string | null;

  @IdField({ description: 'The chain of interactions that it continues.', nullable: true })
  chainId?: string | null;
}

@InputType({ description: 'Changes of a task: only what is given changes; `dueAt` and `dueOn` replace each other.' })
export class EditTaskInput {
  @IdField({ description: 'The task.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @Field(() => TaskKind, { nullable: true, description: 'What is to be done.' })
  @IsOptional()
  kind?: TaskKind;

  @TextField({ description: 'What is to be done, in a line.', nullable: true, max: 500 })
  title?: string;

  @Field(() => Moment, { nullable: true, description: 'When it is due.' })
  @IsOptional()
  dueAt?: Date | null;

  @Field(() => Day, { nullable: true, description: 'The day it is due on.' })
  @IsOptional()
  dueOn?: string | null;

  @IdField({ description: 'Who does it.', nullable: true })
  assigneeId?: string;

  @TextField({ description: 'More about it; null = nothing.', nullable: true, max: LONGEST_TEXT })
  text?: string | null;

  @Field(() => TaskPriority, { nullable: true, description: 'How much it matters.' })
  @IsOptional()
  priority?: TaskPriority | null;

  @TextField({ description: 'Where it is; null = nowhere.', nullable: true, max: LONGEST_PLACE })
  place?: string | null;

  @Field(() => Moment, {
    nullable: true,
    description: 'When it ends; null = at no time. When only `dueAt` is given it moves along.',
  })
  @IsOptional()
  endsAt?: Date | null;

  @Field(() => Moment, {
    nullable: true,
    description: 'When to remind the assignee; null = never. When only `dueAt` is given it moves along.',
  })
  @IsOptional()
  remindAt?: Date | null;

  @IdField({ description: 'The client, when it is done for no deal; null = none.', nullable: true })
  partnerId?: string | null;
}

@InputType({ description: 'The task is done.' })
export class CompleteTaskInput {
  @IdField({ description: 'The task.' })
  id!: string;

  @TextField({ description: 'How it ended.', nullable: true, max: 5000 })
  result?: string | null;
}

@InputType({ description: 'Names a task.' })
export class TaskVerbInput {
  @IdField({ description: 'The task.' })
  id!: string;
}
