import { IsOptional } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { Day } from '../core/schema/scalars.js';
import { AgreementState } from './agreement.entity.js';

@InputType({ description: 'A new agreement, a draft.' })
export class CreateAgreementInput {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name it; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @IdField({ description: 'The deal that it belongs to.' })
  dealId!: string;

  @TextField({
    description: "Its number, as it is written on paper; none = the deal's own with the next one after it.",
    nullable: true,
    max: 50,
  })
  number?: string | null;

  @Field(() => Day, { description: 'First day of its validity.' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'Last day of its validity; none = without an end.' })
  @IsOptional()
  validUntil?: string | null;
}

@InputType({ description: 'Changes of a draft; only what is given changes.' })
export class EditAgreementInput {
  @IdField({ description: 'The agreement.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'Its number, as it is written on paper.', nullable: true, max: 50 })
  number?: string;

  @Field(() => Day, { nullable: true, description: 'First day of its validity.' })
  @IsOptional()
  validFrom?: string;

  @Field(() => Day, { nullable: true, description: 'Last day of its validity; null = without an end.' })
  @IsOptional()
  validUntil?: string | null;
}

@InputType({ description: 'Names an agreement.' })
export class AgreementVerbInput {
  @IdField({ description: 'The agreement.' })
  id!: string;
}

@InputType({ description: 'The last step of an agreement was not meant.' })
export class TakeBackAgreementInput {
  @IdField({ description: 'The agreement.' })
  id!: string;

  @Field(() => AgreementState, { description: 'How it stands, as the client saw it.' })
  state!: AgreementState;
}
