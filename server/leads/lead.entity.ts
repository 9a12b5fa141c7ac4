import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { Row } from '../core/row.entity.js';
import { Moment } from '../core/schema/scalars.js';
import { Channel } from '../channels/channel.entity.js';

export enum LeadState {
  OPEN = 'OPEN',
}

registerEnumType(LeadState, { name: 'LeadState', description: 'Open until somebody accepts it.' });

/** How long a client waits for the first answer before the card turns red. */
const ANSWER_WITHIN_MS = 30 * 60_000;

@Live()
@Entity({ tableName: 'lead' })
@Index({ name: 'lead_received', properties: ['state', 'receivedAt', 'id'] })
@ObjectType({ description: 'Somebody got in touch, and nobody has accepted it yet (domain §2).' })
export class Lead extends Row {
  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'What they wrote or said.' })
  text!: string;

  @Property({ type: 'text', nullable: true })
  @Shared()
  @Field(() => String, { nullable: true, description: 'Who it was, as they named themselves: name, phone or e-mail.' })
  contact: string | null = null;

  @Enum({ items: () => Channel, type: 'text' })
  @Shared()
  @Field(() => Channel, { description: 'How they got in touch.' })
  channel!: Channel;

  @Property({ type: 'timestamptz', length: 3 })
  @Shared()
  @Field(() => Moment, { description: 'When it came.' })
  receivedAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  @Shared()
  @Field(() => Moment, { description: 'Until when the first answer is due: from then on the card is red.' })
  answerDueAt!: Date;

  @Enum({ items: () => LeadState, type: 'text' })
  @Shared()
  @Field(() => LeadState, { description: 'Open until somebody accepts it.' })
  state: LeadState = LeadState.OPEN;

  receive(at: Date): void {
    this.receivedAt = at;
    this.answerDueAt = new Date(at.getTime() + ANSWER_WITHIN_MS);
  }

  /** Not yet anybody's: everyone sees it. */
  scope(): null {
    return null;
  }
}
