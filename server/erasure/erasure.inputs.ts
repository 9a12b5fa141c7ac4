import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { DataPlace } from './counts.js';

@InputType({ description: 'Whom to erase.' })
export class ErasePersonInput {
  @IdField({ description: 'The person.' })
  id!: string;

  @TextField({ description: 'His name as it stands on the card, typed by hand: it cannot be taken back.', max: 200 })
  name!: string;
}

@ObjectType({ description: 'How much there is on a person in one place.' })
export class PersonDataCount {
  @Field(() => DataPlace, { description: 'Where.' })
  place!: DataPlace;

  @Field(() => Int, { description: 'How many records.' })
  count!: number;
}

@ObjectType({ description: 'What is held on a person: what an export tells and erasing takes (152-ФЗ).' })
export class PersonData {
  @Field(() => [PersonDataCount], { description: 'Places where there is something.' })
  places!: PersonDataCount[];

  @Field(() => [String], {
    description:
      'How he is called or reached while others are as well: another person, a client, a colleague. Not looked for in texts, for it may be theirs.',
  })
  alsoOthers!: string[];
}
