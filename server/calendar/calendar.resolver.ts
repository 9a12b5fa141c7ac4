import { Arg, Args, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Shared } from '../core/live/shared.js';
import { PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { CalendarYearVerbInput, SetCalendarDayInput } from './calendar.inputs.js';
import { CalendarDay } from './calendarDay.entity.js';
import { CalendarYear } from './calendarYear.entity.js';
import { daysOf, resetCalendarYear, setCalendarDay } from './calendarYear.service.js';

const CalendarYearPage = pageOf('CalendarYearPage', () => CalendarYear);

@ObjectType({ description: 'How a command on the working calendar ended.' })
class CalendarYearAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => CalendarYear, { nullable: true, description: 'The year.' })
  calendarYear!: CalendarYear | null;
}

@Resolver(() => CalendarYear)
export class CalendarResolver {
  @Shared()
  @FieldResolver(() => [CalendarDay], { description: 'The days that it names, in order, at most 366.' })
  days(@Ctx() ctx: Context, @Root() year: CalendarYear): Promise<CalendarDay[]> {
    return daysOf(ctx, year);
  }

  @Query(() => CalendarYearPage, { description: 'The working calendar, year by year.' })
  calendarYears(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs) {
    return pageRows(ctx, CalendarYear, { list: 'calendarYears', by: 'year', key: 'int', page });
  }

  @Mutation(() => CalendarYearAnswer, {
    description:
      'Says whether a day is worked, and why. Errors: INVALID input.day range, CONFLICT calendar.changed, NOT_FOUND CalendarYear, FORBIDDEN calendarYear.edit.',
  })
  async setCalendarDay(
    @Ctx() ctx: Context,
    @Arg('input', () => SetCalendarDayInput) input: SetCalendarDayInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CalendarYearAnswer> {
    const calendarYear = await setCalendarDay(ctx, input);
    return { seq: ctx.seq, calendarYear };
  }

  @Mutation(() => CalendarYearAnswer, {
    description:
      'Returns a year to the official calendar. Errors: NOT_FOUND CalendarYear, FORBIDDEN calendarYear.edit.',
  })
  async resetCalendarYear(
    @Ctx() ctx: Context,
    @Arg('input', () => CalendarYearVerbInput) input: CalendarYearVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CalendarYearAnswer> {
    const calendarYear = await resetCalendarYear(ctx, input);
    return { seq: ctx.seq, calendarYear };
  }
}
