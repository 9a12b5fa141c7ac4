import { IsOptional } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { Day } from '../core/schema/scalars.js';
import { CommitmentSide, CommitmentState } from './commitment.entity.js';

const LONGEST = 500;

@InputType({ description: 'A line of a contact that promises something.' })
export class NewCommitmentInput {
  @Field(() => CommitmentSide, { description: 'Who has promised.' })
  side!: CommitmentSide;

  @TextField({ description: 'What was promised, in a line.', max: LONGEST })
  text!: string;

  @Field(() => Day, { description: 'The day for which it was promised.' })
  dueOn!: string;
}

@InputType({ description: 'Marks a line of a contact that promises something.' })
export class AddCommitmentInput extends NewCommitmentInput {
  @IdField({ description: 'Chosen by the client; none = by the server.', nullable: true })
  id?: string | null;

  @IdField({ description: 'The interaction in which it was given.' })
  interactionId!: string;
}

@InputType({ description: 'Changes of a promise: only what is given changes.' })
export class EditCommitmentInput {
  @IdField({ description: 'The promise.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'What was promised, in a line.', nullable: true, max: LONGEST })
  text?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day for which it was promised.' })
  @IsOptional()
  dueOn?: string | null;
}

@InputType({ description: 'Names a promise.' })
export class CommitmentVerbInput {
  @IdField({ description: 'The promise.' })
  id!: string;
}

@InputType({ description: 'Names a promise that is waited for again.' })
export class ReopenCommitmentInput extends CommitmentVerbInput {
  @Field(() => CommitmentState, { description: 'How it was seen to stand: kept or withdrawn.' })
  state!: CommitmentState;
}
