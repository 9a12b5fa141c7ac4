import { IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { MOST_AT_ONCE } from '../core/bulk.js';
import { IdField, ManyField, TextField } from '../core/schema/inputs.js';
import { Day, Moment } from '../core/schema/scalars.js';
import { TaskKind } from './task.entity.js';

@InputType({ description: 'A task of one of many deals.' })
export class DealTaskInput {
  @IdField({ description: 'Chosen by the client, so that it can take the task back.' })
  id!: string;

  @IdField({ description: 'The deal.' })
  dealId!: string;
}

@InputType({ description: 'Who does a new task of one of many deals.' })
export class NewDealTaskInput extends DealTaskInput {
  @IdField({ description: 'Who does it. Who does not see the deal is let in.' })
  assigneeId!: string;
}

@InputType({ description: 'The same work for many deals. Exactly one of `dueAt` and `dueOn` is given.' })
export class CreateTasksInput {
  @Field(() => TaskKind, { description: 'What is to be done.' })
  kind!: TaskKind;

  @TextField({ description: 'What is to be done, in a line.', max: 500 })
  title!: string;

  @Field(() => Moment, { nullable: true, description: 'When it is due.' })
  @IsOptional()
  dueAt?: Date | null;

  @Field(() => Day, {
    nullable: true,
    description: "The day it is due on: it ends at midnight in each assignee's zone.",
  })
  @IsOptional()
  dueOn?: string | null;

  @ManyField(() => NewDealTaskInput, { description: 'One task of each deal.', by: 'dealId', max: MOST_AT_ONCE })
  tasks!: NewDealTaskInput[];
}

@InputType({ description: 'Open tasks of many deals that will not be done.' })
export class CancelTasksInput {
  @ManyField(() => DealTaskInput, { description: 'One task of each deal.', by: 'dealId', max: MOST_AT_ONCE })
  tasks!: DealTaskInput[];
}
