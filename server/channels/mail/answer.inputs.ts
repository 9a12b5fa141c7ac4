import { ArrayMaxSize, ArrayMinSize, IsEmail, IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { IdField, IdsField, TextField } from '../../core/schema/inputs.js';
import { Text } from '../../core/schema/scalars.js';
import { MOST_FILES } from '../../files/file.inputs.js';

/** Addresses that one letter goes to. */
const MOST_RECEIVERS = 10;

@InputType({ description: 'A letter that answers what somebody has written.' })
export class AnswerInteractionInput {
  @IdField({ description: 'Id of the answer, chosen by the client; none = by the server.', nullable: true })
  id?: string | null;

  @IdField({ description: 'What is answered.' })
  interactionId!: string;

  @TextField({ description: 'What it says.', max: 20_000 })
  text!: string;

  @TextField({ description: 'Subject; none = that of what is answered, with «Re:».', nullable: true, max: 500 })
  subject?: string | null;

  @IdsField({
    description: 'Files that you have uploaded and that are not attached yet: they go out with it, and stand with it.',
    nullable: true,
    max: MOST_FILES,
  })
  fileIds?: string[] | null;

  @Field(() => [Text], {
    nullable: true,
    description: `E-mail addresses that it goes to; none = where an answer is wanted. At most ${MOST_RECEIVERS}.`,
  })
  @IsOptional()
  @ArrayMinSize(1, { message: 'empty' })
  @ArrayMaxSize(MOST_RECEIVERS, { message: 'tooMany' })
  @IsEmail({}, { each: true, message: 'email' })
  to?: string[] | null;

  @IdField({
    description:
      'The channel that it goes out by; none = that of what is answered, or the only one that you may write from.',
    nullable: true,
  })
  channelId?: string | null;
}
