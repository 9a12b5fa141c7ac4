import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Row } from '../core/row.entity.js';
import { TemplateStep } from './step.entity.js';

@Entity({ tableName: 'plan_template' })
@ObjectType({
  description: 'Steps that plans begin with; with an approval among them it is a business process (domain §3).',
})
export class PlanTemplate extends Row {
  @Property({ type: 'text', unique: 'plan_template_name_unique' })
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Property({ type: 'json' })
  @Field(() => [TemplateStep], { description: 'Its steps in order, at most 30.' })
  steps!: TemplateStep[];

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it is offered.' })
  active: boolean = true;

  scope(): null {
    return null;
  }
}
