import { ArrayMaxSize, ArrayUnique } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { MainRequisite } from './clientRule.entity.js';
import { PartnerType } from './partner.entity.js';

const MOST = Object.keys(MainRequisite).length;

@InputType({ description: 'What makes a client of a potential partner from now on.' })
export class EditClientRuleInput {
  @Field(() => PartnerType, { description: 'Of which partners.' })
  legalType!: PartnerType;

  @Field(() => [MainRequisite], {
    description: 'What had to be filled when you looked; other than that is a conflict.',
  })
  @ArrayMaxSize(MOST, { message: 'tooMany' })
  @ArrayUnique({ message: 'twice' })
  fromNeeds!: MainRequisite[];

  @Field(() => [MainRequisite], { description: 'What has to be filled, besides the name; none = the name alone.' })
  @ArrayMaxSize(MOST, { message: 'tooMany' })
  @ArrayUnique({ message: 'twice' })
  needs!: MainRequisite[];
}
