import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../core/schema/inputs.js';
import { DealRole } from './dealPerson.entity.js';

@InputType({ description: 'A person takes part in a deal.' })
export class AddDealPersonInput {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name it; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @IdField({ description: 'The deal.' })
  dealId!: string;

  @IdField({ description: 'The person.' })
  personId!: string;

  @Field(() => DealRole, { description: 'What he is in it.' })
  role!: DealRole;
}

@InputType({ description: 'Another role of a person in a deal.' })
export class EditDealPersonInput {
  @IdField({ description: 'The person in the deal.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @Field(() => DealRole, { description: 'What he is in it.' })
  role!: DealRole;
}

@InputType({ description: 'Names a person in a deal.' })
export class DealPersonVerbInput {
  @IdField({ description: 'The person in the deal.' })
  id!: string;
}
