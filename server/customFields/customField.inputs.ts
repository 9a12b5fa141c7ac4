import { ArrayMaxSize, ArrayUnique, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { CustomTarget, CustomType } from './customField.entity.js';

/** Options that a field offers. */
const MOST_OPTIONS = 100;
/** Fields of one target in use. */
export const MOST_FIELDS = 50;

@InputType({ description: 'An option of a field.' })
export class CustomOptionInput {
  @IdField({ description: 'One that it has, or a new one as the client calls it.' })
  id!: string;

  @TextField({ description: 'Name.', max: 120 })
  name!: string;
}

function OptionsField(description: string): PropertyDecorator {
  const decorators = [
    Field(() => [CustomOptionInput], { nullable: true, description: `${description} At most ${MOST_OPTIONS}.` }),
    IsOptional(),
    ArrayMaxSize(MOST_OPTIONS, { message: 'tooMany' }),
    ArrayUnique((option: CustomOptionInput) => option?.id, { message: 'twice' }),
    ArrayUnique((option: CustomOptionInput) => option?.name?.toLowerCase(), { message: 'twice' }),
    ValidateNested({ each: true }),
  ];
  return (target, key) => {
    for (const decorate of decorators) (decorate as PropertyDecorator)(target, key);
  };
}

@InputType({ description: 'A new field; it stands last.' })
export class CreateCustomFieldInput {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name the field; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @Field(() => CustomTarget, { description: 'Whose field it is.' })
  target!: CustomTarget;

  @TextField({ description: 'Name; no other field of the target in use has it.', max: 80 })
  name!: string;

  @Field(() => CustomType, { description: 'What it holds; for good.' })
  type!: CustomType;

  @OptionsField('What can be chosen, in order, where something is.')
  options?: CustomOptionInput[] | null;
}

@InputType({ description: 'Changes of a field: only what is given changes.' })
export class EditCustomFieldInput {
  @IdField({ description: 'The field.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'Name; no other field of the target in use has it.', nullable: true, max: 80 })
  name?: string | null;

  @OptionsField('All that can be chosen from now on, in order; values that hold others keep them.')
  options?: CustomOptionInput[] | null;
}

@InputType({ description: 'A field at another place among those of its target.' })
export class MoveCustomFieldInput {
  @IdField({ description: 'The field.' })
  id!: string;

  @Field(() => Int, { description: 'Its new place among those in use, from 1; beyond the end = the last.' })
  @Min(1, { message: 'range' })
  @Max(MOST_FIELDS, { message: 'range' })
  rank!: number;
}

@InputType({ description: 'Puts a field away, or brings it back to the last place.' })
export class ArchiveCustomFieldInput {
  @IdField({ description: 'The field.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether it is put away; its values stay.' })
  archived!: boolean;
}
