import { ArrayMaxSize, IsOptional, Matches, Max, Min } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { Day, Text } from '../core/schema/scalars.js';
import { RegistryField } from './party.entity.js';

/** Found by one question. */
const MOST_PARTIES = 20;

/** ИНН or ОГРН, as it is typed. */
const NUMBER = /^\s*(\d\s*){10}((\d\s*){2,3}((\d\s*){2})?)?$/;

@ArgsType()
export class RegistryPartiesArgs {
  @TextField({ description: 'ИНН, ОГРН, or a part of the name.', max: 300 })
  text!: string;

  @Field(() => Int, { defaultValue: 10, description: `How many at most, 1 to ${MOST_PARTIES}.` })
  @Min(1, { message: 'range' })
  @Max(MOST_PARTIES, { message: 'range' })
  first: number = 10;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether branches are wanted too.' })
  withBranches: boolean = false;
}

@InputType()
abstract class NamedParty {
  @Field(() => Text, { description: 'ИНН or ОГРН of the one in the register.' })
  @Matches(NUMBER, { message: 'registryNumber' })
  party!: string;

  @TextField({ description: 'КПП, where it has several; none = its main one.', nullable: true, max: 20 })
  partyKpp?: string | null;
}

@InputType({ description: 'A legal side beside somebody of the register.' })
export class RegistryDifferencesInput extends NamedParty {
  @IdField({ description: 'The legal side.' })
  id!: string;
}

@InputType({ description: 'Fills a legal side from the register.' })
export class FillFromRegistryInput extends NamedParty {
  @IdField({ description: 'The legal side.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the differences were seen on.' })
  version!: number;

  @Field(() => [RegistryField], {
    description:
      'Fields to be overwritten; of the others only those that are empty are filled, and none from a main one that stands for the part asked for. At most 8.',
  })
  @ArrayMaxSize(Object.values(RegistryField).length, { message: 'tooMany' })
  overwrite!: RegistryField[];

  @Field(() => Day, {
    nullable: true,
    description: 'From which day a new name, КПП or address holds; none = what stood there was a mistake.',
  })
  @IsOptional()
  since?: string | null;
}
