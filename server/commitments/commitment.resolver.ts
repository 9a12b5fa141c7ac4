import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { Label } from '../core/schema/label.js';
import { MOST, PageArgs } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { isUuid } from '../core/uuid.js';
import { Interaction } from '../interactions/interaction.entity.js';
import { Commitment } from './commitment.entity.js';
import {
  AddCommitmentInput,
  CommitmentVerbInput,
  EditCommitmentInput,
  ReopenCommitmentInput,
} from './commitment.inputs.js';
import { givenIn, interactionOf } from './commitment.loaders.js';
import { CommitmentPage, pageCommitments } from './commitment.page.js';
import {
  addCommitment,
  editCommitment,
  keepCommitment,
  reopenCommitment,
  withdrawCommitment,
} from './commitment.service.js';

@ObjectType({ description: 'How a command on a promise ended.' })
class CommitmentAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Commitment, { nullable: true, description: 'The promise.' })
  commitment!: Commitment | null;
}

@Resolver(() => Commitment)
export class CommitmentResolver {
  @FieldResolver(() => Label, { nullable: true, description: 'Who marked it.' })
  author(@Ctx() ctx: Context, @Root() { authorId }: Commitment): Promise<Label | null> {
    return ctx.labels.of('app_user', authorId);
  }

  @FieldResolver(() => Interaction, { description: 'The interaction in which it was given.' })
  interaction(@Ctx() ctx: Context, @Root() commitment: Commitment): Promise<Interaction> {
    return interactionOf(ctx, commitment);
  }

  @Query(() => CommitmentPage, {
    description:
      'What was promised in contacts about a deal, or with a partner about anything that you see, by day. Errors: INVALID, NOT_FOUND Deal.',
  })
  commitments(
    @Ctx() ctx: Context,
    @Arg('wholeId', () => ID, { description: 'The deal or the partner.' }) wholeId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('ids', () => [ID], { nullable: true, description: `Only these, at most ${MOST}.` }) ids?: string[] | null,
  ) {
    if (ids && ids.length > MOST) throw invalid('ids', 'tooMany');
    if (ids?.some((id) => !isUuid(id))) throw invalid('ids', 'uuid');
    return pageCommitments(ctx, wholeId, ids ?? null, page);
  }

  @Mutation(() => CommitmentAnswer, {
    description:
      'Marks a line of a contact as a promise; of ours it also plans the work. Errors: RULE interaction.commitments {most}, CONFLICT interaction.subject, INVALID, NOT_FOUND Interaction, FORBIDDEN chain.edit.',
  })
  async addCommitment(
    @Ctx() ctx: Context,
    @Arg('input', () => AddCommitmentInput) input: AddCommitmentInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CommitmentAnswer> {
    return answer(ctx, await addCommitment(ctx, input));
  }

  @Mutation(() => CommitmentAnswer, {
    description:
      'Says a promise otherwise, or for another day; disjoint changes merge. Errors: CONFLICT commitment.edited {fields, by, at} commitment.state {state, by, at}, INVALID, NOT_FOUND Commitment, FORBIDDEN chain.edit.',
  })
  async editCommitment(
    @Ctx() ctx: Context,
    @Arg('input', () => EditCommitmentInput) input: EditCommitmentInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CommitmentAnswer> {
    return answer(ctx, await editCommitment(ctx, input));
  }

  @Mutation(() => CommitmentAnswer, {
    description:
      'A promise has been kept, and the work for it is done. Errors: CONFLICT commitment.state {state, by, at}, NOT_FOUND Commitment, FORBIDDEN chain.edit.',
  })
  async keepCommitment(
    @Ctx() ctx: Context,
    @Arg('input', () => CommitmentVerbInput) input: CommitmentVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CommitmentAnswer> {
    return answer(ctx, await keepCommitment(ctx, input));
  }

  @Mutation(() => CommitmentAnswer, {
    description:
      'Nobody waits for a promise any more. Errors: CONFLICT commitment.state {state, by, at}, NOT_FOUND Commitment, FORBIDDEN chain.edit.',
  })
  async withdrawCommitment(
    @Ctx() ctx: Context,
    @Arg('input', () => CommitmentVerbInput) input: CommitmentVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CommitmentAnswer> {
    return answer(ctx, await withdrawCommitment(ctx, input));
  }

  @Mutation(() => CommitmentAnswer, {
    description:
      'A promise is waited for again. Errors: CONFLICT commitment.state {state, by, at}, NOT_FOUND Commitment, FORBIDDEN chain.edit.',
  })
  async reopenCommitment(
    @Ctx() ctx: Context,
    @Arg('input', () => ReopenCommitmentInput) input: ReopenCommitmentInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CommitmentAnswer> {
    return answer(ctx, await reopenCommitment(ctx, input));
  }
}

@Resolver(() => Interaction)
export class InteractionCommitmentsResolver {
  @FieldResolver(() => [Commitment], {
    description: 'What was promised in it, in the order in which it was marked; at most 20, withdrawn ones among them.',
  })
  commitments(@Ctx() ctx: Context, @Root() { id }: Interaction): Promise<Commitment[]> {
    return givenIn(ctx, id);
  }
}

const answer = (ctx: Context, commitment: Commitment | null): CommitmentAnswer => ({ seq: ctx.seq, commitment });
