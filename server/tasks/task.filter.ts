import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Condition } from '../core/condition.js';
import { containing } from '../core/pattern.js';
import { visibleSql } from '../core/rights/visible.js';
import type { Sight } from '../core/rights/scope.js';
import { IdField, IdsField } from '../core/schema/inputs.js';
import { Moment, Text } from '../core/schema/scalars.js';
import { TaskKind, TaskPriority, TaskState } from './task.entity.js';

@InputType({ description: 'Which tasks; all that is given must hold.' })
export class TaskFilter {
  @IdsField({ description: 'To be done by one of these.', nullable: true, max: 200 })
  assigneeIds?: string[] | null;

  @IdField({ description: 'Asked for by this one.', nullable: true })
  authorId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only assignments, which one user has given to another; false: only what people plan themselves.',
  })
  @IsOptional()
  assigned?: boolean | null;

  @Field(() => TaskState, { nullable: true, description: 'In this state; none = open.' })
  @IsOptional()
  state?: TaskState | null;

  @IdField({ description: 'For this deal.', nullable: true })
  dealId?: string | null;

  @IdField({ description: 'For this client, or for a deal of his.', nullable: true })
  partnerId?: string | null;

  @Field(() => [TaskKind], { nullable: true, description: 'Of one of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(6, { message: 'tooMany' })
  kinds?: TaskKind[] | null;

  @Field(() => TaskPriority, { nullable: true, description: 'Of this priority.' })
  @IsOptional()
  priority?: TaskPriority | null;

  @Field(() => Moment, { nullable: true, description: 'Due at this moment or later.' })
  @IsOptional()
  dueFrom?: Date | null;

  @Field(() => Moment, { nullable: true, description: 'Due at this moment or earlier.' })
  @IsOptional()
  dueTo?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only what is past due; false: only what is not.' })
  @IsOptional()
  overdue?: boolean | null;

  @Field(() => Moment, { nullable: true, description: 'Done or cancelled at this moment or later.' })
  @IsOptional()
  closedFrom?: Date | null;

  @Field(() => Text, { nullable: true, description: 'A part of the title. At most 200 characters.' })
  @IsOptional()
  @MaxLength(200, { message: 'tooLong' })
  text?: string | null;
}

/** The filter as SQL over `task` under the alias `t`, without its assignees and without the viewer's own rule. */
export function taskConditions(filter: TaskFilter | null | undefined, now: Date): Condition[] {
  const { authorId, assigned, state, dealId, partnerId, kinds, priority, text } = filter ?? {};
  const { dueFrom, dueTo, overdue, closedFrom } = filter ?? {};
  return [
    { sql: 't.state = ?', params: [state ?? TaskState.OPEN] },
    authorId && { sql: 't.author_id = ?', params: [authorId] },
    assigned != null && { sql: `t.author_id ${assigned ? '<>' : '='} t.assignee_id`, params: [] },
    dealId && { sql: 't.deal_id = ?', params: [dealId] },
    partnerId && ofPartner(partnerId),
    kinds && { sql: 't.kind = any(?::text[])', params: [`{${kinds.join(',')}}`] },
    priority && { sql: 't.priority = ?', params: [priority] },
    dueFrom && { sql: 't.due_at >= ?', params: [dueFrom] },
    dueTo && { sql: 't.due_at <= ?', params: [dueTo] },
    overdue != null && { sql: `t.due_at ${overdue ? '<=' : '>'} ?`, params: [now] },
    closedFrom && { sql: 't.done_at >= ?', params: [closedFrom] },
    text && { sql: 't.title ilike ?', params: [containing(text)] },
  ].filter((condition) => !!condition);
}

function ofPartner(partnerId: string): Condition {
  return {
    sql: '(t.partner_id = ? or t.deal_id in (select id from deal where partner_id = ?))',
    params: [partnerId, partnerId],
  };
}

/** The read rule of tasks for raw SQL: who sees the deal sees its tasks, and what is for no deal is seen by those concerned. */
export function seenTasks(viewer: Sight): Condition {
  if (viewer.visibility === 'ALL') return { sql: 'true', params: [] };
  const deal = visibleSql(viewer, 'd');
  const { userId, teamPath } = viewer;
  const team = viewer.visibility === 'TEAM' && teamPath !== null;
  const alone = ['t.assignee_id = ?', 't.author_id = ?', ...(team ? ['t.team_path like ?'] : [])].join(' or ');
  return {
    sql: `(exists (select 1 from deal d where d.id = t.deal_id and ${deal.sql}) or (t.deal_id is null and (${alone})))`,
    params: [...deal.params, userId, userId, ...(team ? [`${teamPath}%`] : [])],
  };
}
