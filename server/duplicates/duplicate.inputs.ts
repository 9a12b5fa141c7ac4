import { Field, InputType } from 'type-graphql';
import { IdField, TextField, TextsField } from '../core/schema/inputs.js';
import { EndKind } from '../relationships/relationshipType.entity.js';

@InputType({ description: 'A partner or person as far as it has been typed.' })
export class DuplicatesInput {
  @Field(() => EndKind, { description: 'Which of the two is typed.' })
  kind!: EndKind;

  @IdField({
    description: 'The record that is edited, which is no duplicate of itself; none = a new one.',
    nullable: true,
  })
  id?: string | null;

  @TextField({ description: 'Its name.', nullable: true, max: 300 })
  name?: string | null;

  @TextsField({ description: 'Telephone numbers; what is no number yet is passed over.' })
  phones?: string[] | null;

  @TextsField({ description: 'E-mail addresses; what is no address yet is passed over.' })
  emails?: string[] | null;

  @TextField({ description: 'ИНН.', nullable: true, max: 50 })
  inn?: string | null;

  @TextField({ description: 'КПП.', nullable: true, max: 50 })
  kpp?: string | null;
}
