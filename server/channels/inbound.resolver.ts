import { Arg, Args, Ctx, ID, Int, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { PageArgs } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { TestChannelInput } from './channel.inputs.js';
import { seeChannel } from './channel.service.js';
import { countIncoming, IncomingCount, IncomingFailurePage, pageFailures } from './inbound.page.js';
import { testChannel } from './trial.service.js';

@ObjectType({ description: 'How a test of a channel began.' })
class ChannelTestAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;
}

@Resolver()
export class IncomingResolver {
  @Query(() => IncomingCount, {
    description: 'How much has come by a channel, as of now. Errors: NOT_FOUND Channel, FORBIDDEN channel.see.',
  })
  async incomingCount(@Ctx() ctx: Context, @Arg('channelId', () => ID) channelId: string): Promise<IncomingCount> {
    return countIncoming(ctx, (await seeChannel(ctx, channelId)).id);
  }

  @Query(() => IncomingFailurePage, {
    description:
      'What came by a channel and could not be taken in, the latest first. Errors: NOT_FOUND Channel, FORBIDDEN channel.see.',
  })
  async incomingFailures(
    @Ctx() ctx: Context,
    @Arg('channelId', () => ID) channelId: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return pageFailures(ctx, (await seeChannel(ctx, channelId)).id, page);
  }

  @Mutation(() => ChannelTestAnswer, {
    description:
      'Sends a test that goes the whole way: a form as a visitor would, or a letter to the mailbox itself, which comes in when it is read. Errors: RULE channel.kind channel.archived letter.noMailbox, NOT_FOUND Channel, FORBIDDEN channel.edit.',
  })
  async testChannel(
    @Ctx() ctx: Context,
    @Arg('input', () => TestChannelInput) input: TestChannelInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ChannelTestAnswer> {
    await testChannel(ctx, input);
    return { seq: ctx.seq };
  }
}
