import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Deal } from '../deals/deal.entity.js';
import { dealOf } from '../deals/dealPart.service.js';
import { Payment } from './payment.entity.js';
import {
  CreatePaymentInput,
  EditPaymentInput,
  MarkPaidInput,
  PaymentVerbInput,
  UnmarkPaidInput,
} from './payment.inputs.js';
import { createPayment, deletePayment, editPayment, markPaid, unmarkPaid } from './payment.service.js';

@ObjectType({ description: 'How a command on a payment ended.' })
class PaymentAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Payment, { nullable: true, description: 'The payment; null = it was deleted.' })
  payment!: Payment | null;

  @Field(() => Deal, { nullable: true, description: 'Its deal.' })
  deal!: Deal | null;
}

@Resolver()
export class PaymentResolver {
  @Mutation(() => PaymentAnswer, {
    description:
      'Writes down a promised payment. Errors: CONFLICT deal.currency, INVALID input.sum money.bounds, RULE deal.tooManyDocuments, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async createPayment(
    @Ctx() ctx: Context,
    @Arg('input', () => CreatePaymentInput) input: CreatePaymentInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PaymentAnswer> {
    return answer(ctx, await createPayment(ctx, input));
  }

  @Mutation(() => PaymentAnswer, {
    description:
      'Changes a promised payment; disjoint changes merge. Errors: CONFLICT payment.edited {fields, by, at} payment.state {paidOn, by, at}, INVALID input.sum money.bounds, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async editPayment(
    @Ctx() ctx: Context,
    @Arg('input', () => EditPaymentInput) input: EditPaymentInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PaymentAnswer> {
    return answer(ctx, await editPayment(ctx, input));
  }

  @Mutation(() => PaymentAnswer, {
    description:
      'The money of a payment has come. Errors: CONFLICT payment.state {paidOn, by, at}, INVALID input.paidOn day.future, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async markPaid(
    @Ctx() ctx: Context,
    @Arg('input', () => MarkPaidInput) input: MarkPaidInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PaymentAnswer> {
    return answer(ctx, await markPaid(ctx, input));
  }

  @Mutation(() => PaymentAnswer, {
    description:
      'The money of a payment has not come, after all. Errors: CONFLICT payment.state {paidOn, by, at}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async unmarkPaid(
    @Ctx() ctx: Context,
    @Arg('input', () => UnmarkPaidInput) input: UnmarkPaidInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PaymentAnswer> {
    return answer(ctx, await unmarkPaid(ctx, input));
  }

  @Mutation(() => PaymentAnswer, {
    description:
      'Strikes out a promised payment. Errors: CONFLICT payment.state {paidOn, by, at}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async deletePayment(
    @Ctx() ctx: Context,
    @Arg('input', () => PaymentVerbInput) input: PaymentVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PaymentAnswer> {
    const deal = await deletePayment(ctx, input);
    return { seq: ctx.seq, payment: null, deal: ctx.ifSeen(deal) };
  }
}

async function answer(ctx: Context, payment: Payment | null): Promise<PaymentAnswer> {
  return { seq: ctx.seq, payment, deal: await dealOf(ctx, payment) };
}
