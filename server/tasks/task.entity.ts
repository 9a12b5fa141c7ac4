import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { conflict } from '../core/errors.js';
import { Row } from '../core/row.entity.js';
import { Day, Moment } from '../core/schema/scalars.js';
import type { Scope } from '../core/rights/scope.js';
import { visibleThrough } from '../core/rights/visible.js';
import { Deal } from '../deals/deal.entity.js';
import { User } from '../users/user.entity.js';

export enum TaskKind {
  CALL = 'CALL',
  MEETING = 'MEETING',
  EMAIL = 'EMAIL',
  TODO = 'TODO',
}

export enum TaskState {
  OPEN = 'OPEN',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
}

registerEnumType(TaskKind, { name: 'TaskKind', description: 'Call, meeting, letter, or another thing to do.' });
registerEnumType(TaskState, { name: 'TaskState', description: 'Open, done or cancelled.' });

/** Part of its deal: who sees the deal sees it, and its events are told on the deal, whose card shows the next one. */
@Entity({ tableName: 'task' })
@Filter(visibleThrough('dealId'))
@Index({ name: 'task_next', expression: `create index task_next on task (deal_id, due_at, id) where state = 'OPEN'` })
@ObjectType({ description: 'Work with a due time (domain §4).' })
export class Task extends Row {
  @ManyToOne({ entity: () => Deal, mapToPk: true, fieldName: 'deal_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { description: 'The deal it is done for.' })
  dealId!: string;

  @Enum({ items: () => TaskKind, type: 'text' })
  @Field(() => TaskKind, { description: 'Call, meeting, letter, or another thing to do.' })
  kind!: TaskKind;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What is to be done.' })
  title!: string;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: "When it is due. A task of a day ends at midnight in its assignee's zone." })
  dueAt!: Date;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'The day, when it is due on a day and not at a time.' })
  dueOn: string | null = null;

  @ManyToOne({ entity: () => User, mapToPk: true, fieldName: 'assignee_id', deleteRule: 'restrict' })
  @Index()
  assigneeId!: string;

  @ManyToOne({ entity: () => User, mapToPk: true, fieldName: 'author_id', deleteRule: 'restrict' })
  authorId!: string;

  @Enum({ items: () => TaskState, type: 'text' })
  @Field(() => TaskState, { description: 'Open, done or cancelled.' })
  state: TaskState = TaskState.OPEN;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'How it ended, in words.' })
  result: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was created.' })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it was done or cancelled.' })
  doneAt: Date | null = null;

  complete(result: string | null, now: Date): void {
    this.leave(TaskState.OPEN, TaskState.DONE);
    this.result = result;
    this.doneAt = now;
  }

  cancel(now: Date): void {
    this.leave(TaskState.OPEN, TaskState.CANCELLED);
    this.doneAt = now;
  }

  reopen(): void {
    if (this.state === TaskState.OPEN) throw conflict('task.state', { state: this.state });
    this.state = TaskState.OPEN;
    this.result = null;
    this.doneAt = null;
  }

  /** Told with its deal, and by itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }

  /** @throws CONFLICT task.state, when somebody was faster. */
  private leave(from: TaskState, to: TaskState): void {
    if (this.state !== from) throw conflict('task.state', { state: this.state });
    this.state = to;
  }
}
