import { Entity, Enum, Filter, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { visibleThrough } from '../core/rights/visible.js';
import { Person } from '../persons/person.entity.js';
import { DealPart } from './dealPart.entity.js';

export enum DealRole {
  CONTACT = 'CONTACT',
  DECISION_MAKER = 'DECISION_MAKER',
  INFLUENCER = 'INFLUENCER',
  USER = 'USER',
  PAYER = 'PAYER',
}

registerEnumType(DealRole, {
  name: 'DealRole',
  description: 'What a person is in a deal.',
  valuesConfig: {
    CONTACT: { description: 'Whom we call first.' },
    DECISION_MAKER: { description: 'Decides whether to buy.' },
    INFLUENCER: { description: 'Is listened to by who decides.' },
    USER: { description: 'Will use what is bought.' },
    PAYER: { description: 'Pays or signs.' },
  },
});

@Entity({ tableName: 'deal_person' })
@Filter(visibleThrough('dealId'))
@Unique({ name: 'deal_person_unique', properties: ['dealId', 'personId'] })
@ObjectType({ description: 'A person in a role in a deal.' })
export class DealPerson extends DealPart {
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'person_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Enum({ items: () => DealRole, type: 'text' })
  @Field(() => DealRole, { description: 'What he is in it.' })
  role: DealRole = DealRole.CONTACT;
}
