import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { Row } from '../core/row.entity.js';
import { Moment } from '../core/schema/scalars.js';

export enum CustomTarget {
  DEAL = 'DEAL',
  PARTNER = 'PARTNER',
  PERSON = 'PERSON',
}

export enum CustomType {
  TEXT = 'TEXT',
  LONG_TEXT = 'LONG_TEXT',
  NUMBER = 'NUMBER',
  MONEY = 'MONEY',
  DATE = 'DATE',
  CHOICE = 'CHOICE',
  CHOICES = 'CHOICES',
  YES_NO = 'YES_NO',
  LINK = 'LINK',
  PARTNER = 'PARTNER',
  PERSON = 'PERSON',
}

/** Whether its values are ids of partners or people. */
export const holdsRecord = ({ type }: Pick<CustomField, 'type'>): boolean =>
  type === CustomType.PARTNER || type === CustomType.PERSON;

registerEnumType(CustomTarget, { name: 'CustomTarget', description: 'Whose field it is.' });
registerEnumType(CustomType, {
  name: 'CustomType',
  description: 'What a custom field holds; `FieldValue` says how each is written.',
  valuesConfig: {
    TEXT: { description: 'A line of at most 500 characters.' },
    LONG_TEXT: { description: 'Lines of at most 5,000 characters together.' },
    NUMBER: { description: 'A decimal number: at most 15 digits before the point and 6 after it.' },
    MONEY: { description: 'A sum in roubles, as `Money`.' },
    DATE: { description: 'A calendar day, as `Day`.' },
    CHOICE: { description: 'One of the options, by its id.' },
    CHOICES: { description: 'Some of the options, by their ids.' },
    YES_NO: { description: 'True or false; no value = not known.' },
    LINK: { description: 'An address of the web, http or https, at most 2,000 characters.' },
    PARTNER: { description: 'A partner, by its id; `recordNames` tells its name to those who see it.' },
    PERSON: { description: 'A person, by its id; `recordNames` tells the name to those who see the person.' },
  },
});

@Shared()
@ObjectType({ description: 'Something that a field lets one choose.' })
export class CustomOption {
  @Field(() => ID, { description: 'UUID; what values hold.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it can be chosen no more; values that hold it keep its name.' })
  removed!: boolean;
}

/** An archived one stays as a row: its values stay too, and histories tell its name. */
@Live()
@Entity({ tableName: 'custom_field' })
@ObjectType({ description: 'A field of deals, partners or people that the company has made itself (domain §3, §5).' })
export class CustomField extends Row {
  @Enum({ items: () => CustomTarget, type: 'text' })
  @Shared()
  @Field(() => CustomTarget, { description: 'Whose field it is.' })
  target!: CustomTarget;

  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Enum({ items: () => CustomType, type: 'text' })
  @Shared()
  @Field(() => CustomType, { description: 'What it holds; for good.' })
  type!: CustomType;

  @Property({ type: 'json' })
  @Shared()
  @Field(() => [CustomOption], {
    description: 'Options in their order, then removed ones, at most 200; none where nothing is chosen.',
  })
  options: CustomOption[] = [];

  @Property({ type: 'text', collation: 'C' })
  @Shared()
  @Field(() => String, { description: 'Order among the fields of its target: keys compare byte by byte.' })
  position!: string;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Shared()
  @Field(() => Moment, { nullable: true, description: 'When it was put away: it is shown no longer; null = in use.' })
  archivedAt: Date | null = null;

  scope(): null {
    return null;
  }
}
