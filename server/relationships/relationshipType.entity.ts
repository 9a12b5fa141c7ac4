import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { Row } from '../core/row.entity.js';
import { Moment } from '../core/schema/scalars.js';

export enum EndKind {
  PARTNER = 'PARTNER',
  PERSON = 'PERSON',
}

registerEnumType(EndKind, {
  name: 'EndKind',
  description: 'What stands at an end of a relationship.',
  valuesConfig: {
    PARTNER: { description: 'A partner.' },
    PERSON: { description: 'A person.' },
  },
});

/** An archived one stays as a row: relationships of it stay too, and keep its names. */
@Live()
@Entity({ tableName: 'relationship_type' })
@ObjectType({ description: 'A kind of relationship, as the company has named it (domain §6).' })
export class RelationshipType extends Row {
  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'What the first end is to the second, such as «поставщик».' })
  name!: string;

  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'What the second end is to the first; the same name = it has no direction.' })
  inverseName!: string;

  @Enum({ items: () => EndKind, type: 'text' })
  @Shared()
  @Field(() => EndKind, { description: 'What stands at the first end; for good.' })
  fromKind!: EndKind;

  @Enum({ items: () => EndKind, type: 'text' })
  @Shared()
  @Field(() => EndKind, { description: 'What stands at the second end; for good.' })
  toKind!: EndKind;

  @Property({ type: 'boolean' })
  @Shared()
  @Field(() => Boolean, { description: 'Whether influence goes along it: of competitors it does not.' })
  conducts: boolean = true;

  @Property({ type: 'boolean' })
  @Shared()
  @Field(() => Boolean, { description: 'Whether the person decides for the partner: influence is sought up to him.' })
  decides: boolean = false;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Shared()
  @Field(() => Moment, { nullable: true, description: 'Since when it is chosen no longer; null = in use.' })
  archivedAt: Date | null = null;

  get isSymmetric(): boolean {
    return this.fromKind === this.toKind && this.name === this.inverseName;
  }

  scope(): null {
    return null;
  }
}
