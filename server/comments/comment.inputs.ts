import { Field, InputType, Int } from 'type-graphql';
import { IdField, IdsField, TextField } from '../core/schema/inputs.js';

const MOST_MENTIONS = 20;
const LONGEST = 10_000;

@InputType({ description: 'A new comment.' })
export class AddCommentInput {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name the comment; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @IdField({ description: 'The deal or the partner that it is about.' })
  wholeId!: string;

  @TextField({ description: 'What is said; those whom it mentions stand in it as «@name».', max: LONGEST })
  text!: string;

  @IdsField({
    description: 'Colleagues whom it mentions: they are told, and who does not see the deal is let in.',
    nullable: true,
    max: MOST_MENTIONS,
  })
  mentionIds?: string[] | null;
}

/** So many colleagues a picker offers at most. */
const MOST_OFFERED = 200;

@InputType({ description: 'Whom a comment might mention.' })
export class MentionReachInput {
  @IdField({ description: 'The deal or the partner that it is about.' })
  wholeId!: string;

  @IdsField({ description: 'Colleagues who are offered.', max: MOST_OFFERED })
  userIds!: string[];
}

@InputType({ description: 'Another text of a comment.' })
export class EditCommentInput {
  @IdField({ description: 'The comment.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'What is said.', max: LONGEST })
  text!: string;

  @IdsField({ description: 'All whom it mentions now; none = as before.', nullable: true, max: MOST_MENTIONS })
  mentionIds?: string[] | null;
}

@InputType({ description: 'Names a comment.' })
export class CommentVerbInput {
  @IdField({ description: 'The comment.' })
  id!: string;
}
