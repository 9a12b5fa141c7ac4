import { Arg, Args, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { CandidateArgs, MergeCandidatePage, pageCandidates } from './candidate.page.js';
import { dismissDuplicate, restoreDuplicate } from './duplicate.service.js';
import { DuplicateInput, MergePartnersInput, MergePersonsInput, MergePreviewsInput, UndoMergeInput } from './merge.inputs.js'; // prettier-ignore
import { mergePartners, mergePersons } from './merge.service.js';
import { MergePreview, previewMerges } from './preview.page.js';
import { undoMerge } from './undo.service.js';

@ObjectType({ description: 'How a merge, or its undoing, ended.' })
class MergeAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Partner, { nullable: true, description: 'The partner that stays, or is back; null for people.' })
  partner!: Partner | null;

  @Field(() => Person, { nullable: true, description: 'The person that stays, or is back; null for partners.' })
  person!: Person | null;
}

@ObjectType({ description: 'How a command about two that look alike ended.' })
class DuplicateAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;
}

@Resolver()
export class MergeResolver {
  @Query(() => MergeCandidatePage, {
    description:
      'Pairs of partners or people that you see and that are likely one, the likeliest first: by ИНН, contacts of their own and of their people, and name. Without those that have been told apart, or with `dismissed` just those.',
  })
  mergeCandidates(@Ctx() ctx: Context, @Args(() => CandidateArgs) args: CandidateArgs) {
    return pageCandidates(ctx, args);
  }

  @Query(() => [MergePreview], {
    description: 'What merging each of these pairs would do, in the same order. Errors: NOT_FOUND Partner Person.',
  })
  mergePreviews(
    @Ctx() ctx: Context,
    @Arg('input', () => MergePreviewsInput) input: MergePreviewsInput,
  ): Promise<MergePreview[]> {
    return previewMerges(ctx, input);
  }

  @Mutation(() => DuplicateAnswer, {
    description:
      'Says of two records that look alike that they are not one: they are put away for all. Errors: CONFLICT record.merged {id, into, by, at}, INVALID input.secondId same, NOT_FOUND Partner Person, FORBIDDEN duplicate.dismiss.',
  })
  async dismissDuplicate(
    @Ctx() ctx: Context,
    @Arg('input', () => DuplicateInput) input: DuplicateInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DuplicateAnswer> {
    await dismissDuplicate(ctx, input);
    return { seq: ctx.seq };
  }

  @Mutation(() => DuplicateAnswer, {
    description:
      'Takes back that two records are not one: they may be shown as likely one again. Errors: CONFLICT record.merged {id, into, by, at}, INVALID input.secondId same, NOT_FOUND Partner Person, FORBIDDEN duplicate.dismiss.',
  })
  async restoreDuplicate(
    @Ctx() ctx: Context,
    @Arg('input', () => DuplicateInput) input: DuplicateInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DuplicateAnswer> {
    await restoreDuplicate(ctx, input);
    return { seq: ctx.seq };
  }

  @Mutation(() => MergeAnswer, {
    description:
      'Makes one partner of two: everything of the one that goes becomes that of the one that stays, also what you do not see. Errors: CONFLICT record.merged {id, into, by, at}, INVALID input.goneId same, RULE partner.parentCycle {parent}, NOT_FOUND Partner CustomField, FORBIDDEN partner.edit.',
  })
  async mergePartners(
    @Ctx() ctx: Context,
    @Arg('input', () => MergePartnersInput) input: MergePartnersInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<MergeAnswer> {
    return answer(ctx, await mergePartners(ctx, input));
  }

  @Mutation(() => MergeAnswer, {
    description:
      'Makes one person of two. Errors: CONFLICT record.merged {id, into, by, at}, RULE person.erased, INVALID input.goneId same, NOT_FOUND Person CustomField, FORBIDDEN person.edit.',
  })
  async mergePersons(
    @Ctx() ctx: Context,
    @Arg('input', () => MergePersonsInput) input: MergePersonsInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<MergeAnswer> {
    return answer(ctx, await mergePersons(ctx, input));
  }

  @Mutation(() => MergeAnswer, {
    description:
      'Makes two records of one again: what the merge moved and nobody has moved since, fields that nobody has changed since, and rows that it dropped. Answers with the record that is back. Errors: RULE merge.undone, merge.mergedOn when the one that stayed has itself been merged, merge.erased when it was a person who has been erased, NOT_FOUND Merge, FORBIDDEN.',
  })
  async undoMerge(
    @Ctx() ctx: Context,
    @Arg('input', () => UndoMergeInput) input: UndoMergeInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<MergeAnswer> {
    return answer(ctx, await undoMerge(ctx, input));
  }
}

function answer(ctx: Context, row: Partner | Person | null): MergeAnswer {
  const seen = ctx.ifSeen(row);
  const partner = seen instanceof Partner ? seen : null;
  return { seq: ctx.seq, partner, person: seen instanceof Person ? seen : null };
}
