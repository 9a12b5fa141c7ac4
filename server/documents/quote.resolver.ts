import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Deal } from '../deals/deal.entity.js';
import { dealOf } from '../deals/dealPart.service.js';
import { Quote } from './quote.entity.js';
import {
  CreateQuoteInput,
  DeclineQuoteInput,
  EditQuoteInput,
  QuoteVerbInput,
  TakeBackQuoteInput,
} from './quote.inputs.js';
import {
  acceptQuote,
  createQuote,
  declineQuote,
  deleteQuote,
  editQuote,
  sendQuote,
  takeBackQuote,
} from './quote.service.js';

@ObjectType({ description: 'How a command on a quote ended.' })
class QuoteAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Quote, { nullable: true, description: 'The quote; null = it was deleted.' })
  quote!: Quote | null;

  @Field(() => Deal, { nullable: true, description: 'Its deal.' })
  deal!: Deal | null;
}

@Resolver()
export class QuoteResolver {
  @Mutation(() => QuoteAnswer, {
    description:
      'Drafts a quote. Errors: CONFLICT deal.currency, INVALID input.sum money.bounds, RULE deal.tooManyDocuments, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async createQuote(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateQuoteInput) input: CreateQuoteInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<QuoteAnswer> {
    return answer(ctx, await createQuote(ctx, input));
  }

  @Mutation(() => QuoteAnswer, {
    description:
      'Changes a draft; disjoint changes merge. Errors: CONFLICT quote.edited {fields, by, at} quote.state {state, by, at}, INVALID input.sum money.bounds, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async editQuote(
    @Ctx() ctx: Context,
    @Arg('input', () => EditQuoteInput) input: EditQuoteInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<QuoteAnswer> {
    return answer(ctx, await editQuote(ctx, input));
  }

  @Mutation(() => QuoteAnswer, {
    description:
      'The quote has gone to the client. Errors: CONFLICT quote.state {state, by, at}, RULE quote.expired, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async sendQuote(
    @Ctx() ctx: Context,
    @Arg('input', () => QuoteVerbInput) input: QuoteVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<QuoteAnswer> {
    return answer(ctx, await sendQuote(ctx, input));
  }

  @Mutation(() => QuoteAnswer, {
    description:
      'The client agrees with a quote. Errors: CONFLICT quote.state {state, by, at}, RULE quote.expired, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async acceptQuote(
    @Ctx() ctx: Context,
    @Arg('input', () => QuoteVerbInput) input: QuoteVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<QuoteAnswer> {
    return answer(ctx, await acceptQuote(ctx, input));
  }

  @Mutation(() => QuoteAnswer, {
    description:
      'The client does not agree with a quote. Errors: CONFLICT quote.state {state, by, at}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async declineQuote(
    @Ctx() ctx: Context,
    @Arg('input', () => DeclineQuoteInput) input: DeclineQuoteInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<QuoteAnswer> {
    return answer(ctx, await declineQuote(ctx, input));
  }

  @Mutation(() => QuoteAnswer, {
    description:
      'Undoes the last step of a quote: what was accepted or declined is sent, what was sent is a draft. Errors: CONFLICT quote.state {state, by, at}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async takeBackQuote(
    @Ctx() ctx: Context,
    @Arg('input', () => TakeBackQuoteInput) input: TakeBackQuoteInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<QuoteAnswer> {
    return answer(ctx, await takeBackQuote(ctx, input));
  }

  @Mutation(() => QuoteAnswer, {
    description: 'Throws a draft away. Errors: CONFLICT quote.state {state, by, at}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async deleteQuote(
    @Ctx() ctx: Context,
    @Arg('input', () => QuoteVerbInput) input: QuoteVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<QuoteAnswer> {
    const deal = await deleteQuote(ctx, input);
    return { seq: ctx.seq, quote: null, deal: ctx.ifSeen(deal) };
  }
}

async function answer(ctx: Context, quote: Quote | null): Promise<QuoteAnswer> {
  return { seq: ctx.seq, quote, deal: await dealOf(ctx, quote) };
}
