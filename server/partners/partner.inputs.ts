import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { LONGEST_SEARCH, MOST, PageArgs } from '../core/schema/page.js';
import { Text } from '../core/schema/scalars.js';
import { CustomValuesField, type CustomValueInput } from '../customFields/customValue.inputs.js';
import { NewPersonInput } from '../persons/person.inputs.js';
import { NewLegalEntityInput } from './legalEntity.inputs.js';
import { PartnerParticulars } from './particulars.inputs.js';
import { PartnerType } from './partner.entity.js';
import { PartnerFilter } from './partner.filter.js';

@InputType({ description: 'A new partner.' })
export class CreatePartnerInput extends PartnerParticulars {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name it; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @TextField({ description: 'Name.', max: 300 })
  name!: string;

  @Field(() => PartnerType, { nullable: true, description: 'What it is in law; none = a company.' })
  @IsOptional()
  legalType?: PartnerType | null;

  @IdField({ description: 'Who answers for it; none = you.', nullable: true })
  ownerId?: string | null;

  @IdField({ description: 'The partner that it is a part of; none = of none.', nullable: true })
  parentId?: string | null;

  @Field(() => NewLegalEntityInput, { nullable: true, description: 'Its first legal side; none = none yet.' })
  @IsOptional()
  @ValidateNested()
  legalEntity?: NewLegalEntityInput | null;

  @Field(() => NewPersonInput, {
    nullable: true,
    description: 'Whom one talks to there, with the same owner; none = nobody yet.',
  })
  @IsOptional()
  @ValidateNested()
  person?: NewPersonInput | null;

  @CustomValuesField()
  custom?: CustomValueInput[] | null;
}

@InputType({ description: 'Changes of a partner; only what is given changes.' })
export class EditPartnerInput extends PartnerParticulars {
  @IdField({ description: 'The partner.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'Name.', nullable: true, max: 300 })
  name?: string;

  @Field(() => PartnerType, { nullable: true, description: 'What it is in law.' })
  @IsOptional()
  legalType?: PartnerType;

  @IdField({ description: 'Who answers for it.', nullable: true })
  ownerId?: string;

  @IdField({ description: 'The partner that it is a part of; null = of none.', nullable: true })
  parentId?: string | null;

  @CustomValuesField()
  custom?: CustomValueInput[] | null;
}

@ArgsType()
export class SoughtPartners {
  @Field(() => Text, {
    nullable: true,
    description: `A part of the name, a telephone number, an e-mail address or an ИНН, at most ${LONGEST_SEARCH} characters.`,
  })
  @IsOptional()
  @MaxLength(LONGEST_SEARCH, { message: 'tooLong' })
  text?: string | null;

  @Field(() => PartnerFilter, { nullable: true, description: 'Which of them; none = all.' })
  @IsOptional()
  @ValidateNested()
  filter?: PartnerFilter | null;
}

@ArgsType()
export class PartnerArgs extends PageArgs {
  @Field(() => [ID], { nullable: true, description: `Only these of them, at most ${MOST}.` })
  @IsOptional()
  @IsUUID('all', { each: true, message: 'uuid' })
  @ArrayMaxSize(MOST, { message: 'tooMany' })
  ids?: string[] | null;
}
