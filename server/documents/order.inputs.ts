import { IsOptional } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { Money } from '../core/schema/scalars.js';
import { Currency } from '../currencies/currency.entity.js';
import { OrderState } from './order.entity.js';

@InputType({ description: 'A new order, a draft.' })
export class CreateOrderInput {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name it; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @IdField({ description: 'The deal that it belongs to.' })
  dealId!: string;

  @TextField({
    description: "Its number, as it is written on paper; none = the deal's own with the next one after it.",
    nullable: true,
    max: 50,
  })
  number?: string | null;

  @Field(() => Money, {
    description: 'What it comes to, in the currency of the deal: above nothing, at most ten billion.',
  })
  sum!: string;

  @Field(() => Currency, {
    nullable: true,
    description:
      'The currency that the sum was meant in; another than that of the deal is a conflict; none = that of the deal.',
  })
  @IsOptional()
  currency?: Currency | null;
}

@InputType({ description: 'Changes of a draft; only what is given changes.' })
export class EditOrderInput {
  @IdField({ description: 'The order.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'Its number, as it is written on paper.', nullable: true, max: 50 })
  number?: string;

  @Field(() => Money, {
    nullable: true,
    description: 'What it comes to, in the currency of the deal: above nothing, at most ten billion.',
  })
  @IsOptional()
  sum?: string;
}

@InputType({ description: 'Names an order.' })
export class OrderVerbInput {
  @IdField({ description: 'The order.' })
  id!: string;

  // Windows of an earlier build post with this very type: what they may leave out stands here.
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of postOrder: whether it is posted although the register warns of the client; the history keeps it. None = no.',
  })
  @IsOptional()
  despiteRegister?: boolean | null;
}

@InputType({ description: 'The last step of an order was not meant.' })
export class TakeBackOrderInput {
  @IdField({ description: 'The order.' })
  id!: string;

  @Field(() => OrderState, { description: 'How it stands, as the client saw it.' })
  state!: OrderState;
}
