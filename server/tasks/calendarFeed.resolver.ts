import { Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { CalendarFeed } from './calendarFeed.entity.js';
import { addressOf } from './calendarFeed.route.js';
import { createCalendarFeed, revokeCalendarFeed, standingFeed } from './calendarFeed.service.js';

@ObjectType({ description: 'An address for calendars that was just made.' })
class NewCalendarFeed {
  @Field(() => String, {
    description: 'Path of the address on this server. Shown this once, its secret is stored as a hash.',
  })
  path!: string;

  @Field(() => CalendarFeed, { description: 'What is known of it from now on.' })
  feed!: CalendarFeed;
}

@Resolver()
export class CalendarFeedResolver {
  @Query(() => CalendarFeed, {
    nullable: true,
    description: 'Your secret address for calendars; null when you have none.',
  })
  calendarFeed(@Ctx() ctx: Context): Promise<CalendarFeed | null> {
    return standingFeed(ctx);
  }

  @Mutation(() => NewCalendarFeed, {
    description: 'Makes a secret address at which calendars read your tasks; the one before ends.',
  })
  async createCalendarFeed(@Ctx() ctx: Context): Promise<NewCalendarFeed> {
    const { feed, secret } = await createCalendarFeed(ctx);
    return { feed, path: addressOf(secret) };
  }

  @Mutation(() => Boolean, { description: 'Ends your secret address. Errors: NOT_FOUND CalendarFeed.' })
  async revokeCalendarFeed(@Ctx() ctx: Context): Promise<boolean> {
    await revokeCalendarFeed(ctx);
    return true;
  }
}
