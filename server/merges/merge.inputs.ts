import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, ValidateNested } from 'class-validator';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { IdField, IdsField } from '../core/schema/inputs.js';
import { EndKind } from '../relationships/relationshipType.entity.js';

export enum PartnerField {
  NAME = 'NAME',
  LEGAL_TYPE = 'LEGAL_TYPE',
  PARENT = 'PARENT',
  SITE = 'SITE',
  NOTES = 'NOTES',
  OWNER = 'OWNER',
}

export enum PersonField {
  NAME = 'NAME',
  JOB_TITLE = 'JOB_TITLE',
  PARTNER = 'PARTNER',
  BIRTHDAY = 'BIRTHDAY',
  NOTES = 'NOTES',
  OWNER = 'OWNER',
}

registerEnumType(PartnerField, { name: 'PartnerField', description: 'A field of a partner that has one value.' });
registerEnumType(PersonField, { name: 'PersonField', description: 'A field of a person that has one value.' });

/** Most custom fields of which one may choose the value: more than a form can hold. */
const MOST_CUSTOM = 200;

function TakenField(type: () => object): PropertyDecorator {
  return (target, key) => {
    const description = 'Fields whose value comes from the record that goes; the others keep theirs. Each once.';
    Field(() => [type()], { nullable: true, description })(target, key as string);
    IsOptional()(target, key as string);
    ArrayUnique({ message: 'twice' })(target, key as string);
  };
}

@InputType({ description: 'Which record is merged into which.' })
abstract class MergeInput {
  @IdField({
    description: 'Names the merge, for its undoing: chosen by the client; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @IdField({ description: 'The record that stays.' })
  keptId!: string;

  @IdField({ description: 'The record that goes.' })
  goneId!: string;

  @IdsField({
    description: 'Custom fields whose value comes from the record that goes.',
    nullable: true,
    max: MOST_CUSTOM,
  })
  takenCustom?: string[] | null;
}

@InputType({ description: 'Two partners that are one.' })
export class MergePartnersInput extends MergeInput {
  @TakenField(() => PartnerField)
  taken?: PartnerField[] | null;
}

@InputType({ description: 'Two people who are one. Their numbers and addresses are united.' })
export class MergePersonsInput extends MergeInput {
  @TakenField(() => PersonField)
  taken?: PersonField[] | null;
}

@InputType({ description: 'A merge that was none.' })
export class UndoMergeInput {
  @IdField({ description: 'The merge.' })
  id!: string;
}

/** Most pairs that are looked at together. */
export const MOST_PAIRS = 50;

@InputType({ description: 'Two records that may be one.' })
export class MergePairInput {
  @IdField({ description: 'The one.' })
  firstId!: string;

  @IdField({ description: 'The other.' })
  secondId!: string;
}

@InputType({ description: 'Pairs whose merging is thought of.' })
export class MergePreviewsInput {
  @Field(() => EndKind, { description: 'Partners or people.' })
  kind!: EndKind;

  @Field(() => [MergePairInput], { description: `The pairs. At least one, at most ${MOST_PAIRS}.` })
  @ArrayMinSize(1, { message: 'empty' })
  @ArrayMaxSize(MOST_PAIRS, { message: 'tooMany' })
  @ValidateNested({ each: true })
  pairs!: MergePairInput[];
}

@InputType({ description: 'Two records that look as if they were one.' })
export class DuplicateInput extends MergePairInput {
  @Field(() => EndKind, { description: 'Partners or people.' })
  kind!: EndKind;
}
