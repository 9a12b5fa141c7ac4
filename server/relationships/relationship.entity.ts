import { Check, Entity, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Scope } from '../core/rights/scope.js';
import { visibleWhen } from '../core/rights/visible.js';
import { Row } from '../core/row.entity.js';
import { Day, Moment } from '../core/schema/scalars.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { User } from '../users/user.entity.js';
import { EndKind, RelationshipType } from './relationshipType.entity.js';

/** A record that relationships may join. */
export interface End {
  kind: EndKind;
  id: string;
}

/** Who sees both ends sees it: so its events, told on the first end, reach all who may see it. */
@Entity({ tableName: 'relationship' })
@Filter(
  visibleWhen((_, seen) => [
    {
      $and: [
        { $or: [{ fromPartnerId: seen }, { fromPersonId: seen }] },
        { $or: [{ toPartnerId: seen }, { toPersonId: seen }] },
      ],
    },
  ]),
)
@Check({ name: 'relationship_from_check', expression: 'num_nonnulls(from_partner_id, from_person_id) = 1' })
@Check({ name: 'relationship_to_check', expression: 'num_nonnulls(to_partner_id, to_person_id) = 1' })
@Check({ name: 'relationship_ends_check', expression: 'from_id <> to_id' })
@Check({ name: 'relationship_strength_check', expression: 'strength >= 1 and strength <= 5' })
@Index({
  name: 'relationship_unique',
  expression: 'create unique index relationship_unique on relationship (from_id, to_id, type_id)',
})
@ObjectType({ description: 'How one partner or person stands to another (domain §6). Who sees both sees it.' })
export class Relationship extends Row {
  @ManyToOne({ entity: () => RelationshipType, mapToPk: true, fieldName: 'type_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { description: 'Its kind.' })
  typeId!: string;

  @ManyToOne({
    entity: () => Partner,
    mapToPk: true,
    nullable: true,
    fieldName: 'from_partner_id',
    deleteRule: 'restrict',
  })
  @Index()
  fromPartnerId: string | null = null;

  @ManyToOne({
    entity: () => Person,
    mapToPk: true,
    nullable: true,
    fieldName: 'from_person_id',
    deleteRule: 'restrict',
  })
  @Index()
  fromPersonId: string | null = null;

  @ManyToOne({
    entity: () => Partner,
    mapToPk: true,
    nullable: true,
    fieldName: 'to_partner_id',
    deleteRule: 'restrict',
  })
  @Index()
  toPartnerId: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, nullable: true, fieldName: 'to_person_id', deleteRule: 'restrict' })
  @Index()
  toPersonId: string | null = null;

  /** Whichever it is: ids are told apart without their kinds, and the graph is walked by them. */
  @Property({ type: 'uuid', generated: '(coalesce(from_partner_id, from_person_id)) stored' })
  readonly fromId!: string;

  @Property({ type: 'uuid', generated: '(coalesce(to_partner_id, to_person_id)) stored' })
  @Index()
  readonly toId!: string;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: 'How strong it is, 1 to 5.' })
  strength: number = 3;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Its first day; null = not known.' })
  since: string | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Its last day; null = it lasts.' })
  until: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is known of it.' })
  comment: string | null = null;

  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'author_id', deleteRule: 'restrict' })
  authorId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was added.' })
  createdAt!: Date;

  get from(): End {
    return endOf(this.fromPartnerId, this.fromPersonId);
  }

  get to(): End {
    return endOf(this.toPartnerId, this.toPersonId);
  }

  /** Joins two records; without a direction the order is that of their ids, so that it is the same from both sides. */
  join(type: RelationshipType, first: End, second: End): void {
    const [from, to] = type.isSymmetric && first.id > second.id ? [second, first] : [first, second];
    this.typeId = type.id;
    this.fromPartnerId = from.kind === EndKind.PARTNER ? from.id : null;
    this.fromPersonId = from.kind === EndKind.PERSON ? from.id : null;
    this.toPartnerId = to.kind === EndKind.PARTNER ? to.id : null;
    this.toPersonId = to.kind === EndKind.PERSON ? to.id : null;
  }

  /** By itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }
}

const endOf = (partnerId: string | null, personId: string | null): End =>
  partnerId ? { kind: EndKind.PARTNER, id: partnerId } : { kind: EndKind.PERSON, id: personId! };
