import { IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';

const LONGEST_LINE = 500;

@InputType({ description: 'A new line of a checklist.' })
export class AddCheckLineInput {
  @IdField({ description: 'The task.' })
  taskId!: string;

  @IdField({
    description: 'Of the line, chosen by the client, so that unsent commands can name it; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @TextField({ description: 'What is to be done.', max: LONGEST_LINE })
  text!: string;
}

@InputType({ description: 'Changes of a line of a checklist: only what is given changes.' })
export class EditCheckLineInput {
  @IdField({ description: 'The task.' })
  taskId!: string;

  @IdField({ description: 'The line.' })
  id!: string;

  @TextField({ description: 'What is to be done.', nullable: true, max: LONGEST_LINE })
  text?: string | null;

  @TextField({
    description: 'The text that was changed; when it stands there no more, that is a conflict.',
    nullable: true,
    max: LONGEST_LINE,
  })
  fromText?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is done.' })
  @IsOptional()
  done?: boolean | null;
}

@InputType({ description: 'Names a line of a checklist.' })
export class CheckLineVerbInput {
  @IdField({ description: 'The task.' })
  taskId!: string;

  @IdField({ description: 'The line.' })
  id!: string;
}
