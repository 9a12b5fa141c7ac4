import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { PageArgs, pageOf } from '../core/schema/page.js';
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

@ArgsType()
export class PersonMentionArgs extends PageArgs {
  @Field(() => ID, { description: 'The person.' })
  id!: string;
}

/** What can be opened to read a mention where it stands. */
export enum MentionKind {
  DEAL = 'DEAL',
  INTERACTION = 'INTERACTION',
  LEAD = 'LEAD',
  PARTNER = 'PARTNER',
  PERSON = 'PERSON',
  TASK = 'TASK',
}

registerEnumType(MentionKind, { name: 'MentionKind', description: 'A kind of record in which somebody is mentioned.' });

@ObjectType({ description: 'The record in which somebody is mentioned.' })
export class MentionedIn {
  @Field(() => MentionKind, { description: 'What it is.' })
  kind!: MentionKind;

  @Field(() => ID, { description: 'Which.' })
  id!: string;
}

@ObjectType({ description: 'A text that names a person in full, or a number or address of his.' })
export class PersonMention {
  @Field(() => String, { description: 'The text, around where it names him.' })
  text!: string;

  @Field(() => MentionedIn, { nullable: true, description: 'Where it stands; null = in no record that can be opened.' })
  in!: MentionedIn | null;
}

export const PersonMentionPage = pageOf('PersonMentionPage', () => PersonMention);
