import { createHash } from 'node:crypto';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Interaction } from '../interactions/interaction.entity.js';
import { Lead } from '../leads/lead.entity.js';
import { Channel } from './channel.entity.js';

export enum InboundOutcome {
  LEAD = 'LEAD',
  JOINED_LEAD = 'JOINED_LEAD',
  JOINED_CHAIN = 'JOINED_CHAIN',
  JOINED_DEAL = 'JOINED_DEAL',
  NOTED = 'NOTED',
  KNOWN = 'KNOWN',
  MUTED = 'MUTED',
  IGNORED = 'IGNORED',
  FAILED = 'FAILED',
}

registerEnumType(InboundOutcome, {
  name: 'InboundOutcome',
  description: 'What has become of a message that came by a channel.',
  valuesConfig: {
    LEAD: { description: 'A new lead.' },
    JOINED_LEAD: { description: 'Part of a lead that nobody had accepted yet.' },
    JOINED_CHAIN: { description: 'It answers what was said before, and stands with it.' },
    JOINED_DEAL: { description: 'Part of the only open deal of somebody whom we know.' },
    NOTED: { description: 'Written down and nothing more: its channel is no source of leads.' },
    KNOWN: { description: 'It stood here already: it was sent from here, or came by another channel too.' },
    MUTED: {
      description:
        'Nothing that anybody is asked to read: its sender was rejected as spam. It stands with the lead that he was rejected with.',
    },
    IGNORED: {
      description:
        'Nothing: a program has sent it, or it bears our address, and it answers nothing that is known. A letter can be taken in yet.',
    },
    FAILED: { description: 'Nothing yet: it could not be read, or the mail server did not hand it out.' },
  },
});

/** By what a message is known whose sender has been erased: what is brought once more is not received again. */
export const forgottenId = (externalId: string): string =>
  `sha256:${createHash('sha256').update(externalId).digest('hex')}`;

/** The journal of what came by channels. What is brought twice stands here already, and is not received again. */
@Entity({ tableName: 'inbound' })
@Index({ name: 'inbound_received', properties: ['channelId', 'receivedAt', 'id'] })
@Index({
  name: 'inbound_message',
  expression: 'create unique index inbound_message on inbound (channel_id, external_id)',
})
export class Inbound {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @ManyToOne({ entity: () => Channel, mapToPk: true, fieldName: 'channel_id', deleteRule: 'restrict' })
  channelId!: string;

  /** Under which the channel knows it. */
  @Property({ type: 'text' })
  externalId!: string;

  @Enum({ items: () => InboundOutcome, type: 'text' })
  outcome!: InboundOutcome;

  /** What went wrong, in the words of the program. */
  @Property({ type: 'text', nullable: true })
  error: string | null = null;

  @Property({ type: 'text', nullable: true })
  sender: string | null = null;

  @Property({ type: 'text', nullable: true })
  topic: string | null = null;

  /** When it was written. */
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  receivedAt!: Date;

  @ManyToOne({
    entity: () => Interaction,
    mapToPk: true,
    nullable: true,
    fieldName: 'interaction_id',
    deleteRule: 'restrict',
  })
  @Index()
  interactionId: string | null = null;

  @ManyToOne({ entity: () => Lead, mapToPk: true, nullable: true, fieldName: 'lead_id', deleteRule: 'restrict' })
  @Index()
  leadId: string | null = null;
}
