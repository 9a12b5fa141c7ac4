import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { Row } from '../core/row.entity.js';
import { Moment } from '../core/schema/scalars.js';
import { Team } from '../teams/team.entity.js';
import { ChannelKind } from './channelKind.entity.js';

export enum Assignment {
  NOBODY = 'NOBODY',
  IN_TURN = 'IN_TURN',
  BY_RULE = 'BY_RULE',
}

export enum RuleField {
  TEXT = 'TEXT',
  EMAIL = 'EMAIL',
  PHONE = 'PHONE',
}

registerEnumType(Assignment, {
  name: 'Assignment',
  description: 'Who gets a new lead of a channel (domain §2).',
  valuesConfig: {
    NOBODY: { description: 'Whoever takes it.' },
    IN_TURN: { description: 'The members of its list, one after the other.' },
    BY_RULE: { description: 'Whom the first rule that fits names; nobody when none does.' },
  },
});
registerEnumType(RuleField, {
  name: 'RuleField',
  description: 'What a rule looks at.',
  valuesConfig: {
    TEXT: { description: 'Whether the topic or the text contains it, in any case.' },
    EMAIL: { description: 'Whether an address ends with it, such as `@company.ru`.' },
    PHONE: { description: 'Whether a number begins with it, such as `+7812`.' },
  },
});

@Shared()
@ObjectType({ description: 'Whom a lead is given to when what came fits.' })
export class AssignmentRule {
  @Field(() => RuleField, { description: 'What it looks at.' })
  field!: RuleField;

  @Field(() => String, { description: 'What it looks for.' })
  value!: string;

  @Field(() => ID, { description: 'Who gets the lead.' })
  userId!: string;
}

/** A way for clients to reach us, set up by an admin. An archived one stays as a row: leads and letters name it. */
@Live()
@Entity({ tableName: 'channel' })
@ObjectType({ description: 'A way in which clients get in touch (domain §2).' })
export class Channel extends Row {
  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Enum({ items: () => ChannelKind, type: 'text' })
  @Shared()
  @Field(() => ChannelKind, { description: 'Of what kind; for good.' })
  kind!: ChannelKind;

  @Property({ type: 'boolean' })
  @Shared()
  @Field(() => Boolean, {
    description: 'Whether a message from a stranger becomes a lead; else it is written down and nothing more.',
  })
  isLeadSource: boolean = true;

  @ManyToOne({ entity: () => Team, mapToPk: true, nullable: true, fieldName: 'team_id', deleteRule: 'restrict' })
  @Shared()
  @Field(() => ID, { nullable: true, description: 'The team that sees leads nobody has yet; null = everyone.' })
  teamId: string | null = null;

  @Enum({ items: () => Assignment, type: 'text' })
  @Shared()
  @Field(() => Assignment, { description: 'Who gets a new lead.' })
  assignment: Assignment = Assignment.NOBODY;

  @Property({ type: 'string[]', columnType: 'uuid[]' })
  @Shared()
  @Field(() => [ID], { description: 'Who gets leads in turn, in this order.' })
  memberIds: string[] = [];

  /** Who got the last one. */
  @Property({ type: 'uuid', nullable: true })
  lastMemberId: string | null = null;

  @Property({ type: 'json' })
  @Shared()
  @Field(() => [AssignmentRule], { description: 'Rules of assignment, tried in this order.' })
  rules: AssignmentRule[] = [];

  @Property({ type: 'integer' })
  @Shared()
  @Field(() => Int, { description: 'Within how many working minutes a new lead is to be answered.' })
  answerMinutes: number = 60;

  @Property({ type: 'boolean' })
  @Shared()
  @Field(() => Boolean, {
    description: 'Whether an answer to a known chain goes straight into it; else it is a lead as well.',
  })
  joinsChains: boolean = true;

  @Property({ type: 'boolean' })
  @Shared()
  @Field(() => Boolean, {
    description: 'Whether a known contact with exactly one open deal writes into that; else it is a lead.',
  })
  joinsDeals: boolean = true;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Shared()
  @Field(() => Moment, { nullable: true, description: 'When it was closed; null = it is open.' })
  archivedAt: Date | null = null;

  get isArchived(): boolean {
    return this.archivedAt !== null;
  }

  /** Who is next when leads go round. Whoever has left the list, or cannot work now, is passed over. */
  nextMember(canWork: (userId: string) => boolean): string | null {
    const last = this.memberIds.indexOf(this.lastMemberId ?? '');
    const inTurn = [...this.memberIds.slice(last + 1), ...this.memberIds.slice(0, last + 1)];
    return inTurn.find(canWork) ?? null;
  }

  scope(): null {
    return null;
  }
}
