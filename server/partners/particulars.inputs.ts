import { ArrayMaxSize, ArrayUnique, IsOptional, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { MOST_UNITED, OR_MORE, TextField, TextsField } from '../core/schema/inputs.js';
import { Text } from '../core/schema/scalars.js';
import { AddressKind, PartnerKind } from './particulars.entity.js';

@InputType({ description: 'Where a partner is.' })
export class PartnerAddressInput {
  @Field(() => AddressKind, { description: 'What is there.' })
  kind!: AddressKind;

  @TextField({ description: 'The address in one line.', max: 500 })
  text!: string;
}

export const MOST_TAGS = 20;
export const LONGEST_TAG = 40;
export const MOST_ADDRESSES = 10;

/** What a new partner may bring, and what an edit changes; a list is given whole. */
@InputType()
export abstract class PartnerParticulars {
  @Field(() => [PartnerKind], { nullable: true, description: 'What it is to us.' })
  @IsOptional()
  @ArrayUnique({ message: 'twice' })
  kinds?: PartnerKind[] | null;

  @Field(() => [Text], {
    nullable: true,
    description: `Segments, of ${LONGEST_TAG} characters each. At most ${MOST_TAGS}${OR_MORE}.`,
  })
  @IsOptional()
  @ArrayMaxSize(MOST_UNITED, { message: 'tooMany' })
  @MinLength(1, { each: true, message: 'empty' })
  @MaxLength(LONGEST_TAG, { each: true, message: 'tooLong' })
  tags?: string[] | null;

  @Field(() => [PartnerAddressInput], {
    nullable: true,
    description: `Where it is, the main address first. At most ${MOST_ADDRESSES}${OR_MORE}.`,
  })
  @IsOptional()
  @ArrayMaxSize(MOST_UNITED, { message: 'tooMany' })
  @ValidateNested({ each: true })
  addresses?: PartnerAddressInput[] | null;

  @TextsField({ description: 'Telephone numbers of its own as they are typed, the main one first.', united: true })
  phones?: string[] | null;

  @TextsField({ description: 'E-mail addresses of its own, the main one first.', united: true })
  emails?: string[] | null;

  @TextField({ description: 'Its site, with or without https; null = none.', nullable: true, max: 200 })
  site?: string | null;

  @TextField({ description: 'What else is worth knowing; null = nothing.', nullable: true, max: 4000 })
  notes?: string | null;
}
