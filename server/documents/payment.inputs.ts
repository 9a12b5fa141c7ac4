import { IsOptional } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../core/schema/inputs.js';
import { Day, Money } from '../core/schema/scalars.js';
import { Currency } from '../currencies/currency.entity.js';

@InputType({ description: 'A payment that is promised.' })
export class CreatePaymentInput {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name it; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @IdField({ description: 'The deal that it belongs to.' })
  dealId!: string;

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

  @Field(() => Day, { description: 'The day for which it is promised.' })
  promisedOn!: string;
}

@InputType({ description: 'Changes of a payment that has not come yet; only what is given changes.' })
export class EditPaymentInput {
  @IdField({ description: 'The payment.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @Field(() => Money, {
    nullable: true,
    description: 'What it comes to, in the currency of the deal: above nothing, at most ten billion.',
  })
  @IsOptional()
  sum?: string;

  @Field(() => Day, { nullable: true, description: 'The day for which it is promised.' })
  @IsOptional()
  promisedOn?: string;
}

@InputType({ description: 'Names a payment.' })
export class PaymentVerbInput {
  @IdField({ description: 'The payment.' })
  id!: string;
}

@InputType({ description: 'A promised payment has come about.' })
export class MarkPaidInput {
  @IdField({ description: 'The payment.' })
  id!: string;

  @Field(() => Day, { description: 'When the money came, today at the latest.' })
  paidOn!: string;
}

@InputType({ description: 'A payment has not come about, after all.' })
export class UnmarkPaidInput {
  @IdField({ description: 'The payment.' })
  id!: string;

  @Field(() => Day, { description: 'The day that it was marked with, as the client saw it.' })
  paidOn!: string;
}
