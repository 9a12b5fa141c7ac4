import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../core/context.js';
import { ReceiptArg } from '../../core/schema/receiptArg.js';
import { Interaction } from '../../interactions/interaction.entity.js';
import { AnswerInteractionInput } from './answer.inputs.js';
import { answerInteraction } from './answer.service.js';

@ObjectType({ description: 'How an answer by letter ended.' })
class LetterAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Interaction, { nullable: true, description: 'The answer; it goes out in the next moments.' })
  interaction!: Interaction | null;
}

@Resolver()
export class AnswerCommands {
  @Mutation(() => LetterAnswer, {
    description:
      'Answers what somebody has written by a letter in its thread. Errors: RULE letter.noMailbox letter.whichMailbox {channels {id name address}} user.inactive, INVALID input.to empty input.fileIds letter.filesTooLarge {limit}, CONFLICT interaction.subject file.attached, NOT_FOUND Interaction Channel StoredFile, FORBIDDEN.',
  })
  async answerInteraction(
    @Ctx() ctx: Context,
    @Arg('input', () => AnswerInteractionInput) input: AnswerInteractionInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LetterAnswer> {
    const answer = await answerInteraction(ctx, input);
    const interaction = answer && (await ctx.em.findOne(Interaction, { id: answer.id }));
    return { seq: ctx.seq, interaction };
  }
}
