import { IsOptional } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { Day, Money } from '../core/schema/scalars.js';
import { Currency } from '../currencies/currency.entity.js';
import { QuoteState } from './quote.entity.js';

@InputType({ description: 'A new quote, a draft.' })
export class CreateQuoteInput {
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

  @Field(() => Day, { description: 'Last day on which it holds.' })
  validUntil!: string;
}

@InputType({ description: 'Changes of a draft; only what is given changes.' })
export class EditQuoteInput {
  @IdField({ description: 'The quote.' })
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

  @Field(() => Day, { nullable: true, description: 'Last day on which it holds.' })
  @IsOptional()
  validUntil?: string;
}

@InputType({ description: 'Names a quote.' })
export class QuoteVerbInput {
  @IdField({ description: 'The quote.' })
  id!: string;
}

@InputType({ description: 'The client declined.' })
export class DeclineQuoteInput {
  @IdField({ description: 'The quote.' })
  id!: string;

  @TextField({ description: 'Why, in words.', nullable: true, max: 500 })
  reason?: string | null;
}

@InputType({ description: 'The last step of a quote was not meant.' })
export class TakeBackQuoteInput {
  @IdField({ description: 'The quote.' })
  id!: string;

  @Field(() => QuoteState, { description: 'How it stands, as the client saw it.' })
  state!: QuoteState;
}
