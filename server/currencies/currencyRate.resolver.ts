import { Arg, Args, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { PageArgs, pageOf } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { askForRates } from './asking.js';
import { Currency } from './currency.entity.js';
import { CurrencyRate } from './currencyRate.entity.js';
import { SetCurrencyRateInput } from './currencyRate.inputs.js';
import { currentRates, pageRates } from './currencyRate.page.js';
import { setCurrencyRate } from './currencyRate.service.js';

const CurrencyRatePage = pageOf('CurrencyRatePage', () => CurrencyRate);

@ObjectType({ description: 'How a command on a rate ended.' })
class CurrencyRateAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => CurrencyRate, { nullable: true, description: 'The rate.' })
  currencyRate!: CurrencyRate | null;
}

@Resolver()
export class CurrencyRateResolver {
  @Query(() => CurrencyRatePage, {
    description: 'Rates as they were told, the newest day first; those of tomorrow do not count yet.',
  })
  currencyRates(
    @Ctx() ctx: Context,
    @Arg('currency', () => Currency, { nullable: true, description: 'Only of this one; none = of all.' })
    currency: Currency | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return pageRates(ctx, currency, page);
  }

  @Query(() => [CurrencyRate], {
    description: 'The rate that counts today in Moscow of each foreign currency that has one, seven at most.',
  })
  currentRates(@Ctx() ctx: Context): Promise<CurrencyRate[]> {
    return currentRates(ctx);
  }

  @Mutation(() => CurrencyRateAnswer, {
    description:
      'Writes a rate down by hand, or replaces the one of that day; open deals in that currency are revalued behind it. Errors: CONFLICT currencyRate.set, INVALID input.currency roubles, INVALID input.day day.future, FORBIDDEN currencyRate.set.',
  })
  async setCurrencyRate(
    @Ctx() ctx: Context,
    @Arg('input', () => SetCurrencyRateInput) input: SetCurrencyRateInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CurrencyRateAnswer> {
    const currencyRate = await setCurrencyRate(ctx, input);
    return { seq: ctx.seq, currencyRate };
  }

  @Mutation(() => [CurrencyRate], {
    description:
      'Asks Банк России for its rates now, five seconds at most. Answers with those that were not known. Errors: RULE rates.off rates.bank, FORBIDDEN currencyRate.ask.',
  })
  askForRates(@Ctx() ctx: Context): Promise<CurrencyRate[]> {
    return askForRates(ctx);
  }
}
