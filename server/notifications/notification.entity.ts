import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../core/row.entity.js';
import type { Scope } from '../core/rights/scope.js';
import type { Viewer } from '../core/rights/viewer.js';
import { Moment } from '../core/schema/scalars.js';
import { Deal } from '../deals/deal.entity.js';
import { Interaction } from '../interactions/interaction.entity.js';
import { Lead } from '../leads/lead.entity.js';
import { Letter } from '../letters/letter.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { Task } from '../tasks/task.entity.js';
import { User } from '../users/user.entity.js';

export enum NotificationKind {
  ASSIGNED = 'ASSIGNED',
  MENTIONED = 'MENTIONED',
  OVERDUE = 'OVERDUE',
  REMINDED = 'REMINDED',
  LEAD_NEW = 'LEAD_NEW',
  LETTER_FAILED = 'LETTER_FAILED',
  APPROVAL_ASKED = 'APPROVAL_ASKED',
  APPROVAL_GIVEN = 'APPROVAL_GIVEN',
  APPROVAL_REFUSED = 'APPROVAL_REFUSED',
}

registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What one is told of.',
  valuesConfig: {
    ASSIGNED: { description: 'A colleague has given you a deal, a task, an interaction or a lead.' },
    MENTIONED: { description: 'A colleague has named you in a comment.' },
    OVERDUE: { description: 'A task of yours is overdue.' },
    REMINDED: { description: 'A task of yours wanted you to be reminded.' },
    LEAD_NEW: { description: 'Somebody got in touch.' },
    LETTER_FAILED: { description: 'A letter of yours could not be delivered.' },
    APPROVAL_ASKED: { description: 'Your approval is asked for.' },
    APPROVAL_GIVEN: { description: 'What you asked for is approved.' },
    APPROVAL_REFUSED: { description: 'What you asked for is refused, and the process is over.' },
  },
});

/** His alone, however far others see. */
const isHis = ({ system, userId }: Viewer) => (system ? {} : { userId });

/** Something that one user is told of. What it is about is read by his rights as they are when he looks. */
@Entity({ tableName: 'notification' })
@Filter({ name: 'visible', default: true, cond: ({ viewer }) => isHis(viewer as Viewer) })
@Index({
  name: 'notification_list',
  expression: 'create index notification_list on notification (user_id, id) where shown',
})
@Index({
  name: 'notification_unread',
  expression: 'create index notification_unread on notification (user_id) where shown and read_at is null',
})
@Index({
  name: 'notification_mail',
  expression: 'create index notification_mail on notification (mail_at, user_id) where mail_at is not null',
})
@ObjectType({ description: 'Something that you are told of.' })
export class Notification extends Row {
  @ManyToOne({ entity: () => User, mapToPk: true, fieldName: 'user_id', deleteRule: 'cascade' })
  userId!: string;

  @Enum({ items: () => NotificationKind, type: 'text' })
  @Field(() => NotificationKind, { description: 'What kind of thing has happened.' })
  kind!: NotificationKind;

  /** Who did it; nobody when time did. */
  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'actor_id', deleteRule: 'restrict' })
  actorId: string | null = null;

  @ManyToOne({ entity: () => Deal, mapToPk: true, nullable: true, fieldName: 'deal_id', deleteRule: 'cascade' })
  dealId: string | null = null;

  @ManyToOne({ entity: () => Partner, mapToPk: true, nullable: true, fieldName: 'partner_id', deleteRule: 'cascade' })
  partnerId: string | null = null;

  @ManyToOne({ entity: () => Task, mapToPk: true, nullable: true, fieldName: 'task_id', deleteRule: 'cascade' })
  taskId: string | null = null;

  @ManyToOne({
    entity: () => Interaction,
    mapToPk: true,
    nullable: true,
    fieldName: 'interaction_id',
    deleteRule: 'cascade',
  })
  interactionId: string | null = null;

  @ManyToOne({ entity: () => Lead, mapToPk: true, nullable: true, fieldName: 'lead_id', deleteRule: 'cascade' })
  leadId: string | null = null;

  @ManyToOne({ entity: () => Letter, mapToPk: true, nullable: true, fieldName: 'letter_id', deleteRule: 'cascade' })
  letterId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it happened.' })
  at!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When you read it; null = not yet.' })
  readAt: Date | null = null;

  /** Whether it stands in the app, and not only in a letter. */
  @Property({ type: 'boolean' })
  shown: boolean = true;

  /** When it is to be told by mail; null = never, or it has been. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  mailAt: Date | null = null;

  read(now: Date): void {
    this.readAt ??= now;
  }

  scope(): Scope {
    return { owner: this.userId, team: null, sharedWith: [], private: true };
  }
}
