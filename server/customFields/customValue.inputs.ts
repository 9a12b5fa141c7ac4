import { ArrayMaxSize, ArrayUnique, IsOptional, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { type FieldValue, FieldValueScalar } from '../core/schema/fieldValue.js';
import { IdField } from '../core/schema/inputs.js';
import { MOST_FIELDS } from './customField.inputs.js';

@InputType({ description: 'A value of a custom field.' })
export class CustomValueInput {
  @IdField({ description: 'The field.' })
  fieldId!: string;

  @Field(() => FieldValueScalar, {
    nullable: true,
    description:
      'The value, by the type of the field; null or an empty one clears. Errors: INVALID type, tooLong, number, money, money.negative, day, day.range, option, link, record; NOT_FOUND Partner Person; RULE person.erased.',
  })
  @IsOptional()
  value?: FieldValue | null;
}

/** Values of custom fields in the input that creates or changes a record. */
export function CustomValuesField(): PropertyDecorator {
  const decorators = [
    Field(() => [CustomValueInput], {
      nullable: true,
      description: `Values of custom fields that change, each field once. At most ${MOST_FIELDS}.`,
    }),
    IsOptional(),
    ArrayMaxSize(MOST_FIELDS, { message: 'tooMany' }),
    ArrayUnique((one: CustomValueInput) => one?.fieldId, { message: 'twice' }),
    ValidateNested({ each: true }),
  ];
  return (target, key) => {
    for (const decorate of decorators) (decorate as PropertyDecorator)(target, key);
  };
}
