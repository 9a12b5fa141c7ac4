import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Deal } from '../deals/deal.entity.js';
import { dealOf } from '../deals/dealPart.service.js';
import { Shipment } from './shipment.entity.js';
import {
  CreateShipmentInput,
  EditShipmentInput,
  MarkShippedInput,
  ShipmentVerbInput,
  UnmarkShippedInput,
} from './shipment.inputs.js';
import { createShipment, deleteShipment, editShipment, markShipped, unmarkShipped } from './shipment.service.js';

@ObjectType({ description: 'How a command on a shipment ended.' })
class ShipmentAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Shipment, { nullable: true, description: 'The shipment; null = it was deleted.' })
  shipment!: Shipment | null;

  @Field(() => Deal, { nullable: true, description: 'Its deal.' })
  deal!: Deal | null;
}

@Resolver()
export class ShipmentResolver {
  @Mutation(() => ShipmentAnswer, {
    description:
      'Writes down a promised shipment. Errors: CONFLICT deal.currency, INVALID input.sum money.bounds, RULE deal.tooManyDocuments, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async createShipment(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateShipmentInput) input: CreateShipmentInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ShipmentAnswer> {
    return answer(ctx, await createShipment(ctx, input));
  }

  @Mutation(() => ShipmentAnswer, {
    description:
      'Changes a promised shipment; disjoint changes merge. Errors: CONFLICT shipment.edited {fields, by, at} shipment.state {shippedOn, by, at}, INVALID input.sum money.bounds, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async editShipment(
    @Ctx() ctx: Context,
    @Arg('input', () => EditShipmentInput) input: EditShipmentInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ShipmentAnswer> {
    return answer(ctx, await editShipment(ctx, input));
  }

  @Mutation(() => ShipmentAnswer, {
    description:
      'The goods of a shipment have gone. Errors: CONFLICT shipment.state {shippedOn, by, at}, INVALID input.shippedOn day.future, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async markShipped(
    @Ctx() ctx: Context,
    @Arg('input', () => MarkShippedInput) input: MarkShippedInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ShipmentAnswer> {
    return answer(ctx, await markShipped(ctx, input));
  }

  @Mutation(() => ShipmentAnswer, {
    description:
      'The goods of a shipment have not gone, after all. Errors: CONFLICT shipment.state {shippedOn, by, at}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async unmarkShipped(
    @Ctx() ctx: Context,
    @Arg('input', () => UnmarkShippedInput) input: UnmarkShippedInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ShipmentAnswer> {
    return answer(ctx, await unmarkShipped(ctx, input));
  }

  @Mutation(() => ShipmentAnswer, {
    description:
      'Strikes out a promised shipment. Errors: CONFLICT shipment.state {shippedOn, by, at}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async deleteShipment(
    @Ctx() ctx: Context,
    @Arg('input', () => ShipmentVerbInput) input: ShipmentVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ShipmentAnswer> {
    const deal = await deleteShipment(ctx, input);
    return { seq: ctx.seq, shipment: null, deal: ctx.ifSeen(deal) };
  }
}

async function answer(ctx: Context, shipment: Shipment | null): Promise<ShipmentAnswer> {
  return { seq: ctx.seq, shipment, deal: await dealOf(ctx, shipment) };
}
