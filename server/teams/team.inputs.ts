import { InputType } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';

@InputType({ description: 'A new team.' })
export class CreateTeamInput {
  @TextField({ description: 'Name.', max: 120 })
  name!: string;

  @IdField({ description: 'The team above; none = at the root.', nullable: true })
  parentId?: string | null;
}
