import { IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { Day, Rate } from '../core/schema/scalars.js';
import { Currency } from './currency.entity.js';

@InputType({ description: 'What a currency is worth from a day on.' })
export class SetCurrencyRateInput {
  @Field(() => Currency, { description: 'The currency; not roubles.' })
  currency!: Currency;

  @Field(() => Day, { description: 'From which day on: today in Moscow, or before.' })
  day!: string;

  @Field(() => Rate, { description: 'Roubles for one unit.' })
  rate!: string;

  @Field(() => Rate, {
    nullable: true,
    description:
      'The rate of that currency and that very day as it was seen; null = there was none; left out = nothing was seen, whatever stands is replaced.',
  })
  @IsOptional()
  fromRate?: string | null;
}
