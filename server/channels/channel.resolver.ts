import { Arg, Args, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Channel } from './channel.entity.js';
import { ArchiveChannelInput, CreateChannelInput, EditChannelInput } from './channel.inputs.js';
import { archiveChannel, createChannel, editChannel } from './channel.service.js';

const ChannelPage = pageOf('ChannelPage', () => Channel);

@ObjectType({ description: 'How a command on a channel ended.' })
class ChannelAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Channel, { nullable: true, description: 'The channel.' })
  channel!: Channel | null;
}

@Resolver()
export class ChannelResolver {
  @Query(() => ChannelPage, { description: 'Channels, also closed ones, in the order of their making.' })
  channels(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs) {
    return pageRows(ctx, Channel, { list: 'channels', by: 'id', key: 'uuid', page });
  }

  @Mutation(() => ChannelAnswer, {
    description:
      'Adds a channel; one of a site gets its form with it. Errors: INVALID input.rules.N.value phonePrefix, NOT_FOUND Team User, RULE channel.tooMany {limit}, FORBIDDEN channel.create.',
  })
  async createChannel(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateChannelInput) input: CreateChannelInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ChannelAnswer> {
    const channel = await createChannel(ctx, input);
    return { seq: ctx.seq, channel };
  }

  @Mutation(() => ChannelAnswer, {
    description:
      'Changes a channel, at once for whatever comes next. Errors: CONFLICT channel.edited, INVALID input.rules.N.value phonePrefix, NOT_FOUND Channel Team User, FORBIDDEN channel.edit.',
  })
  async editChannel(
    @Ctx() ctx: Context,
    @Arg('input', () => EditChannelInput) input: EditChannelInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ChannelAnswer> {
    const channel = await editChannel(ctx, input);
    return { seq: ctx.seq, channel };
  }

  @Mutation(() => ChannelAnswer, {
    description:
      'Closes a channel, or opens it again; what came by it stays. Errors: NOT_FOUND Channel, FORBIDDEN channel.edit.',
  })
  async archiveChannel(
    @Ctx() ctx: Context,
    @Arg('input', () => ArchiveChannelInput) input: ArchiveChannelInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ChannelAnswer> {
    const channel = await archiveChannel(ctx, input);
    return { seq: ctx.seq, channel };
  }
}
