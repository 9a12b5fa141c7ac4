import { ArrayUnique, IsOptional } from 'class-validator';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { IdField, IdsField } from '../core/schema/inputs.js';

export enum PartnerField {
  NAME = 'NAME',
  LEGAL_TYPE = 'LEGAL_TYPE',
  OWNER = 'OWNER',
}

export enum PersonField {
  NAME = 'NAME',
  JOB_TITLE = 'JOB_TITLE',
  PARTNER = 'PARTNER',
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
