import { Arg, Args, Ctx, ID, Int, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { PageArgs } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { TestChannelInput } from './channel.inputs.js';
import { seeChannel } from './channel.service.js';
import { InboundOutcome } from './inbound.entity.js';
import {
  countIncoming,
  FAILED,
  IncomingCount,
  IncomingFailure,
  IncomingFailurePage,
  pageIncoming,
  PASSED_OVER,
} from './inbound.page.js';
import { RetryIncomingInput } from './mail/mail.inputs.js';
import { retryIncoming } from './mail/retry.service.js';
import { testChannel } from './trial.service.js';

@ObjectType({ description: 'How a test of a channel began.' })
class ChannelTestAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => InboundOutcome, {
    nullable: true,
    description: 'What has become of the form; null = a letter, which comes in when it is read.',
  })
  outcome!: InboundOutcome | null;

  @Field(() => ID, { nullable: true, description: 'The lead that has become of it; null = none.' })
  leadId!: string | null;
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
    return pageIncoming(ctx, (await seeChannel(ctx, channelId)).id, FAILED, page);
  }

  @Query(() => IncomingFailurePage, {
    description:
      'What came by a channel and nobody was shown in the last 90 days, the latest first: of programs, what only bears an address of ours, and of senders that were rejected as spam. Errors: NOT_FOUND Channel, FORBIDDEN channel.see.',
  })
  async incomingPassedOver(
    @Ctx() ctx: Context,
    @Arg('channelId', () => ID) channelId: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return pageIncoming(ctx, (await seeChannel(ctx, channelId)).id, PASSED_OVER, page);
  }

  @Mutation(() => IncomingFailure, {
    description:
      'Reads a letter once more that could not be taken in, or that was ignored, which is taken then for what a person has written; and tells what has become of it. Errors: CONFLICT incoming.state {outcome}, RULE letter.gone mailbox.away {words} mailAccount.noKey mailAccount.otherKey channel.kind, NOT_FOUND Inbound MailAccount, FORBIDDEN channel.edit.',
  })
  retryIncoming(
    @Ctx() ctx: Context,
    @Arg('input', () => RetryIncomingInput) input: RetryIncomingInput,
  ): Promise<IncomingFailure> {
    return retryIncoming(ctx, input);
  }

  @Mutation(() => ChannelTestAnswer, {
    description:
      'Sends a test that goes the whole way: a form as a visitor would, or a letter to the mailbox itself, which comes in when it is read. Errors: RULE channel.kind channel.archived, NOT_FOUND Channel MailAccount, FORBIDDEN channel.edit.',
  })
  async testChannel(
    @Ctx() ctx: Context,
    @Arg('input', () => TestChannelInput) input: TestChannelInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ChannelTestAnswer> {
    const received = await testChannel(ctx, input);
    return { seq: ctx.seq, outcome: received?.outcome ?? null, leadId: received?.leadId ?? null };
  }
}
