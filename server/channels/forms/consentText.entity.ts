import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../core/row.entity.js';
import { Moment } from '../../core/schema/scalars.js';
import { Channel } from '../channel.entity.js';

export enum ConsentPurpose {
  PERSONAL_DATA = 'PERSONAL_DATA',
  ADVERTISING = 'ADVERTISING',
  OTHER = 'OTHER',
}

registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What a consent is given for: each by itself (156-ФЗ).',
  valuesConfig: {
    PERSONAL_DATA: { description: 'That personal data are processed (152-ФЗ).' },
    ADVERTISING: { description: 'That advertising is sent (38-ФЗ).' },
    OTHER: { description: 'Something else, as its text says.' },
  },
});

/**
 * A version of the text of a consent: a document of its own, which never changes, because people have agreed to it.
 * Everybody may read it who knows its id.
 */
@Entity({ tableName: 'consent_text' })
@Index({ name: 'consent_text_of_channel', properties: ['channelId', 'retiredAt'] })
@ObjectType({ description: 'What people agree to in a form: a document of its own, in one version (156-ФЗ).' })
export class ConsentText extends Row {
  @ManyToOne({ entity: () => Channel, mapToPk: true, fieldName: 'channel_id', deleteRule: 'restrict' })
  @Field(() => ID, { description: 'The channel in whose form it stands.' })
  channelId!: string;

  @Property({ type: 'uuid' })
  @Field(() => ID, { description: 'The document that this is a version of: the id of its first.' })
  documentId: string = this.id;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Number of the version, from 1.' })
  number: number = 1;

  @Enum({ items: () => ConsentPurpose, type: 'text' })
  @Field(() => ConsentPurpose, { description: 'What it is for.' })
  purpose!: ConsentPurpose;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What stands beside its box.' })
  label!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The document, as plain text.' })
  text!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the form is taken only with it.' })
  required!: boolean;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'Since when people are asked for it.' })
  publishedAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'Until when they were; null = they still are.' })
  retiredAt: Date | null = null;

  @Field(() => String, { description: 'Its address on this server, open to everybody.' })
  get path(): string {
    return `/public/consents/${this.id}`;
  }

  /** The version after this one. */
  next(): ConsentText {
    const { channelId, documentId, number } = this;
    return Object.assign(new ConsentText(), { channelId, documentId, number: number + 1 });
  }

  scope(): null {
    return null;
  }
}
