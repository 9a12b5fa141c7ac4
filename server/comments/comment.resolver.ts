import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Label } from '../core/schema/label.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Deal } from '../deals/deal.entity.js';
import { seeTold, seeWhole } from '../timeline/whole.service.js';
import { Comment } from './comment.entity.js';
import { AddCommentInput, CommentVerbInput, EditCommentInput, MentionReachInput } from './comment.inputs.js';
import { addComment, editComment, pinComment, removeComment, restoreComment, unpinComment } from './comment.service.js';
import { mentionReach, type MentionReach } from './mention.service.js';

@ObjectType({ description: 'How a command on a comment ended.' })
class CommentAnswer {
  @Field(() => Int, { description: 'Number of the last event.' })
  seq!: number;

  @Field(() => Comment, { nullable: true, description: 'The comment; null when it is hidden from you by now.' })
  comment!: Comment | null;

  @Field(() => Deal, { nullable: true, description: 'Its deal; null when it is about a partner.' })
  deal!: Deal | null;
}

@ObjectType({ description: 'What mentioning colleagues would do.' })
class MentionReachAnswer implements MentionReach {
  @Field(() => [ID], { description: 'Those of them who do not see it.' })
  outsideIds!: string[];

  @Field(() => Boolean, { description: 'Whether your mention lets them in; else it is refused.' })
  letsIn!: boolean;
}

@Resolver(() => Comment)
export class CommentResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What is said; null when it has been removed.' })
  text(@Root() { text, removedAt }: Comment): string | null {
    return removedAt ? null : text;
  }

  @FieldResolver(() => Label, { nullable: true, description: 'Who said it; null = the server itself.' })
  author(@Ctx() ctx: Context, @Root() comment: Comment): Promise<Label | null> {
    return ctx.labels.of('app_user', comment.authorId);
  }

  @FieldResolver(() => [Label], { description: 'Colleagues whom it mentions, at most 20.' })
  mentions(@Ctx() ctx: Context, @Root() comment: Comment): Promise<Label[]> {
    return Promise.all(comment.mentions.map((id) => ctx.labels.need('app_user', id)));
  }

  @FieldResolver(() => Label, { nullable: true, description: 'Who removed it.' })
  removedBy(@Ctx() ctx: Context, @Root() comment: Comment): Promise<Label | null> {
    return ctx.labels.of('app_user', comment.removedById);
  }

  @Query(() => Comment, {
    nullable: true,
    description:
      'The comment that stands above all others of a deal or a partner; people have none. Errors: NOT_FOUND Deal.',
  })
  async pinnedComment(
    @Ctx() ctx: Context,
    @Arg('wholeId', () => ID, { description: 'A deal, a partner or a person.' }) wholeId: string,
  ): Promise<Comment | null> {
    const { id } = await seeTold(ctx, wholeId);
    return ctx.em.findOne(Comment, { $or: [{ dealId: id }, { partnerId: id }], pinned: true });
  }

  @Query(() => MentionReachAnswer, {
    description: 'Whom a mention would let into a deal or a partner. Errors: NOT_FOUND Deal User.',
  })
  async mentionReach(
    @Ctx() ctx: Context,
    @Arg('input', () => MentionReachInput) { wholeId, userIds }: MentionReachInput,
  ): Promise<MentionReachAnswer> {
    return mentionReach(ctx, await seeWhole(ctx, wholeId), userIds);
  }

  @Mutation(() => CommentAnswer, {
    description:
      'Says something about a deal or a partner. Errors: NOT_FOUND Deal User, RULE user.inactive, RULE comment.unseen {users} when one who is mentioned may not see it and you may not share it, FORBIDDEN deal.comment.',
  })
  async addComment(
    @Ctx() ctx: Context,
    @Arg('input', () => AddCommentInput) input: AddCommentInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CommentAnswer> {
    return answer(ctx, await addComment(ctx, input));
  }

  @Mutation(() => CommentAnswer, {
    description:
      'Changes what you have said. Errors: CONFLICT comment.edited comment.state, NOT_FOUND Comment User, RULE user.inactive comment.unseen, FORBIDDEN comment.edit.',
  })
  async editComment(
    @Ctx() ctx: Context,
    @Arg('input', () => EditCommentInput) input: EditCommentInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CommentAnswer> {
    return answer(ctx, await editComment(ctx, input));
  }

  @Mutation(() => CommentAnswer, {
    description:
      'Takes a comment back; a line stays that says who did. Errors: CONFLICT comment.state, NOT_FOUND Comment, FORBIDDEN deal.removeComment.',
  })
  async removeComment(
    @Ctx() ctx: Context,
    @Arg('input', () => CommentVerbInput) input: CommentVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CommentAnswer> {
    return answer(ctx, await removeComment(ctx, input));
  }

  @Mutation(() => CommentAnswer, {
    description:
      'A removed comment is back. Errors: CONFLICT comment.state, NOT_FOUND Comment, FORBIDDEN deal.removeComment.',
  })
  async restoreComment(
    @Ctx() ctx: Context,
    @Arg('input', () => CommentVerbInput) input: CommentVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CommentAnswer> {
    return answer(ctx, await restoreComment(ctx, input));
  }

  @Mutation(() => CommentAnswer, {
    description:
      'Puts a comment above all others of its deal or partner, in place of the one that stood there. Errors: CONFLICT comment.state, NOT_FOUND Comment, FORBIDDEN deal.pinComment.',
  })
  async pinComment(
    @Ctx() ctx: Context,
    @Arg('input', () => CommentVerbInput) input: CommentVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CommentAnswer> {
    return answer(ctx, await pinComment(ctx, input));
  }

  @Mutation(() => CommentAnswer, {
    description: 'A comment stands in its order again. Errors: NOT_FOUND Comment, FORBIDDEN deal.pinComment.',
  })
  async unpinComment(
    @Ctx() ctx: Context,
    @Arg('input', () => CommentVerbInput) input: CommentVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CommentAnswer> {
    return answer(ctx, await unpinComment(ctx, input));
  }
}

async function answer(ctx: Context, comment: Comment | null): Promise<CommentAnswer> {
  const deal = comment?.dealId ? await ctx.em.findOne(Deal, { id: comment.dealId }) : null;
  const isHidden = comment?.dealId && !deal;
  return { seq: ctx.seq, comment: isHidden ? null : comment, deal };
}
