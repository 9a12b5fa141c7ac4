import { DeferMode } from '@mikro-orm/core';
import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Commitment } from '../commitments/commitment.entity.js';
import { conflict } from '../core/errors.js';
import { Row } from '../core/row.entity.js';
import { Day, Moment } from '../core/schema/scalars.js';
import type { Scope } from '../core/rights/scope.js';
import type { Viewer } from '../core/rights/viewer.js';
import { visibleWhen } from '../core/rights/visible.js';
import { Deal } from '../deals/deal.entity.js';
import { Chain } from '../interactions/chain.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { Stage } from '../pipelines/pipeline.entity.js';
import { User } from '../users/user.entity.js';
import { CheckLine } from './checkLine.entity.js';

export enum TaskKind {
  CALL = 'CALL',
  MEETING = 'MEETING',
  EMAIL = 'EMAIL',
  MESSAGE = 'MESSAGE',
  CONTACT = 'CONTACT',
  TODO = 'TODO',
}

export enum TaskState {
  OPEN = 'OPEN',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
}

export enum TaskPriority {
  LOW = 'LOW',
  NORMAL = 'NORMAL',
  HIGH = 'HIGH',
}

registerEnumType(TaskKind, {
  name: 'TaskKind',
  description: 'What is to be done; all but TODO are planned contacts with the client.',
  valuesConfig: {
    CALL: { description: 'A call.' },
    MEETING: { description: 'A meeting, in person or online.' },
    EMAIL: { description: 'A letter.' },
    MESSAGE: { description: 'A message.' },
    CONTACT: { description: 'A contact whose channel is not chosen yet.' },
    TODO: { description: 'Another thing to do.' },
  },
});
registerEnumType(TaskPriority, { name: 'TaskPriority', description: 'Low, normal or high.' });
registerEnumType(TaskState, { name: 'TaskState', description: 'Open, done or cancelled.' });

/** Who sees it that is done for no deal: the assignee, the author, and the assignee's team. */
const visibleAlone = ({ userId, visibility, teamPath }: Viewer) => {
  const team = visibility === 'TEAM' && teamPath !== null ? [{ teamPath: { $like: `${teamPath}%` } }] : [];
  return { dealId: null, $or: [{ assigneeId: userId }, { authorId: userId }, ...team] };
};

/**
 * Of a deal, it is a part: who sees the deal sees it, and its events are told on the deal, whose card shows the next one.
 * Without a deal it stands and is told by itself.
 */
@Entity({ tableName: 'task' })
@Filter(visibleWhen((viewer, seen) => [{ dealId: seen }, visibleAlone(viewer)]))
@Index({
  name: 'task_mine',
  expression: `create index task_mine on task (assignee_id, due_at, id) where state = 'OPEN'`,
})
@Index({ name: 'task_day', expression: 'create index task_day on task (assignee_id, due_at, id)' })
@Index({
  name: 'task_given',
  expression: `create index task_given on task (author_id, due_at, id) where state = 'OPEN' and author_id <> assignee_id`,
})
@Index({
  name: 'task_done',
  expression: `create index task_done on task (assignee_id, done_at) where state <> 'OPEN'`,
})
@Index({ name: 'task_due', expression: `create index task_due on task (due_at, id) where state = 'OPEN'` })
@Index({ name: 'task_next', expression: `create index task_next on task (deal_id, due_at, id) where state = 'OPEN'` })
@Index({
  name: 'task_untold',
  expression: `create index task_untold on task (due_at) where state = 'OPEN' and told_due_at is distinct from due_at`,
})
@Index({
  name: 'task_step_open',
  expression: `create unique index task_step_open on task (step_id) where state = 'OPEN'`,
})
@ObjectType({ description: 'Work with a due time (domain §4).' })
export class Task extends Row {
  @ManyToOne({ entity: () => Deal, mapToPk: true, nullable: true, fieldName: 'deal_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { nullable: true, description: 'The deal it is done for; null = for none.' })
  dealId: string | null = null;

  @ManyToOne({ entity: () => Partner, mapToPk: true, nullable: true, fieldName: 'partner_id', deleteRule: 'restrict' })
  @Index()
  partnerId: string | null = null;

  /** Where the contact that it plans will belong. */
  @ManyToOne({ entity: () => Chain, mapToPk: true, nullable: true, fieldName: 'chain_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { nullable: true, description: 'The chain of interactions that it continues.' })
  chainId: string | null = null;

  /** Who finishes the stage's task moves the deal on; who moves the deal finishes it. */
  @ManyToOne({ entity: () => Stage, mapToPk: true, nullable: true, fieldName: 'stage_id', deleteRule: 'set null' })
  @Index()
  @Field(() => ID, { nullable: true, description: 'The stage whose task it is: done, it moves the deal on.' })
  stageId: string | null = null;

  /** Who does the work keeps the promise; who keeps the promise has done the work. */
  @ManyToOne({
    entity: () => Commitment,
    mapToPk: true,
    nullable: true,
    fieldName: 'commitment_id',
    deleteRule: 'restrict',
    // A promise is a line of a contact, which may itself be what a task had planned: the circle is closed at the commit.
    deferMode: DeferMode.INITIALLY_DEFERRED,
  })
  @Index()
  @Field(() => ID, { nullable: true, description: 'The promise of ours whose work it is: done, the promise is kept.' })
  commitmentId: string | null = null;

  /** Who ends the work takes the plan on. A plain id: steps are parts of deals, and deals know tasks. */
  @Property({ type: 'uuid', nullable: true })
  @Index()
  @Field(() => ID, { nullable: true, description: 'The step of a plan whose work it is: ended, the plan goes on.' })
  stepId: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it is an approval: answered by yes or no, and not just done.' })
  approval: boolean = false;

  @Enum({ items: () => TaskKind, type: 'text' })
  @Field(() => TaskKind, { description: 'What is to be done.' })
  kind!: TaskKind;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What is to be done, in a line.' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'More about it: what is planned, what to say.' })
  text: string | null = null;

  @Enum({ items: () => TaskPriority, type: 'text' })
  @Field(() => TaskPriority, { description: 'Low, normal or high.' })
  priority: TaskPriority = TaskPriority.NORMAL;

  @Property({ type: 'json' })
  @Field(() => [CheckLine], { description: 'What it consists of, in the order in which it was written down.' })
  checklist: CheckLine[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where a meeting is: an address, or a link when it is online.' })
  place: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: "When it is due. A task of a day ends at midnight in its assignee's zone." })
  dueAt!: Date;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'The day, when it is due on a day and not at a time.' })
  dueOn: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it ends that begins when it is due, such as a meeting.' })
  endsAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Index()
  @Field(() => Moment, {
    nullable: true,
    description: 'When the assignee is to be reminded; null = never, or he has been.',
  })
  remindAt: Date | null = null;

  /** The due time that was told to be over, once; another one is told anew. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  toldDueAt: Date | null = null;

  @ManyToOne({ entity: () => User, mapToPk: true, fieldName: 'assignee_id', deleteRule: 'restrict' })
  assigneeId!: string;

  /** Path of the assignee's team. */
  @Property({ type: 'text', nullable: true })
  teamPath: string | null = null;

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

  /** @returns whether there is something to remind of, once. */
  remind(now: Date): boolean {
    if (this.state !== TaskState.OPEN || !this.remindAt || this.remindAt > now) return false;
    this.remindAt = null;
    return true;
  }

  /** Told with its deal, and by itself nobody's; without a deal, its assignee's and author's. */
  scope(): Scope {
    if (this.dealId) return { owner: null, team: null, sharedWith: [], private: true };
    return { owner: this.assigneeId, team: this.teamPath, sharedWith: [this.authorId] };
  }

  /** @throws CONFLICT task.state, when somebody was faster. */
  private leave(from: TaskState, to: TaskState): void {
    if (this.state !== from) throw conflict('task.state', { state: this.state });
    this.state = to;
  }
}
