import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Deal } from '../deals/deal.entity.js';
import { dealOf } from '../deals/dealPart.service.js';
import { Order } from './order.entity.js';
import { CreateOrderInput, EditOrderInput, OrderVerbInput, TakeBackOrderInput } from './order.inputs.js';
import { cancelOrder, createOrder, deleteOrder, editOrder, postOrder, takeBackOrder } from './order.service.js';

@ObjectType({ description: 'How a command on an order ended.' })
class OrderAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Order, { nullable: true, description: 'The order; null = it was deleted.' })
  order!: Order | null;

  @Field(() => Deal, { nullable: true, description: 'Its deal.' })
  deal!: Deal | null;
}

@Resolver()
export class OrderResolver {
  @Mutation(() => OrderAnswer, {
    description:
      'Drafts an order. Errors: CONFLICT deal.currency, INVALID input.sum money.bounds, RULE deal.tooManyDocuments, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async createOrder(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateOrderInput) input: CreateOrderInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<OrderAnswer> {
    return answer(ctx, await createOrder(ctx, input));
  }

  @Mutation(() => OrderAnswer, {
    description:
      'Changes a draft; disjoint changes merge. Errors: CONFLICT order.edited {fields, by, at} order.state {state, by, at}, INVALID input.sum money.bounds, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async editOrder(
    @Ctx() ctx: Context,
    @Arg('input', () => EditOrderInput) input: EditOrderInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<OrderAnswer> {
    return answer(ctx, await editOrder(ctx, input));
  }

  @Mutation(() => OrderAnswer, {
    description:
      'The order is owed from now on. Errors: CONFLICT order.state {state, by, at}, RULE order.partner order.legalEntity {partner} order.requisites order.registryState {state}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async postOrder(
    @Ctx() ctx: Context,
    @Arg('input', () => OrderVerbInput) input: OrderVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<OrderAnswer> {
    return answer(ctx, await postOrder(ctx, input));
  }

  @Mutation(() => OrderAnswer, {
    description:
      'The order is owed no longer. Errors: CONFLICT order.state {state, by, at}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async cancelOrder(
    @Ctx() ctx: Context,
    @Arg('input', () => OrderVerbInput) input: OrderVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<OrderAnswer> {
    return answer(ctx, await cancelOrder(ctx, input));
  }

  @Mutation(() => OrderAnswer, {
    description:
      'Undoes the last step of an order: what was cancelled is posted, what was posted is a draft. Errors: CONFLICT order.state {state, by, at}, RULE order.partner order.legalEntity {partner}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async takeBackOrder(
    @Ctx() ctx: Context,
    @Arg('input', () => TakeBackOrderInput) input: TakeBackOrderInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<OrderAnswer> {
    return answer(ctx, await takeBackOrder(ctx, input));
  }

  @Mutation(() => OrderAnswer, {
    description: 'Throws a draft away. Errors: CONFLICT order.state {state, by, at}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async deleteOrder(
    @Ctx() ctx: Context,
    @Arg('input', () => OrderVerbInput) input: OrderVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<OrderAnswer> {
    const deal = await deleteOrder(ctx, input);
    return { seq: ctx.seq, order: null, deal: ctx.ifSeen(deal) };
  }
}

async function answer(ctx: Context, order: Order | null): Promise<OrderAnswer> {
  return { seq: ctx.seq, order, deal: await dealOf(ctx, order) };
}
