import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../core/context.js';
import { ReceiptArg } from '../../core/schema/receiptArg.js';
import { seeChannel } from '../channel.service.js';
import { checkMailAccount, MailCheck } from './check.service.js';
import { CheckMailAccountInput, ResyncMailAccountInput, SetMailAccountInput } from './mail.inputs.js';
import { MailAccount } from './mailAccount.entity.js';
import { resyncMailAccount, setMailAccount } from './mailAccount.service.js';

@ObjectType({ description: 'How a command on a mailbox ended.' })
class MailAccountAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => MailAccount, { nullable: true, description: 'The mailbox.' })
  mailAccount!: MailAccount | null;
}

@Resolver()
export class MailAccountResolver {
  @Query(() => MailAccount, {
    nullable: true,
    description: 'The mailbox of a channel; null = none was set up. Errors: NOT_FOUND Channel, FORBIDDEN channel.see.',
  })
  async mailAccount(@Ctx() ctx: Context, @Arg('channelId', () => ID) channelId: string): Promise<MailAccount | null> {
    const { id } = await seeChannel(ctx, channelId);
    return ctx.em.findOne(MailAccount, { channelId: id });
  }

  @Query(() => Boolean, {
    description:
      'Whether the server has the key that passwords of mailboxes are kept with: without it none can be set up. Errors: NOT_FOUND Channel, FORBIDDEN channel.see.',
  })
  async canKeepPasswords(@Ctx() ctx: Context, @Arg('channelId', () => ID) channelId: string): Promise<boolean> {
    await seeChannel(ctx, channelId);
    return ctx.surroundings.seal != null;
  }

  @Mutation(() => MailAccountAnswer, {
    description:
      'Sets up the mailbox of a channel, or changes it. Errors: RULE mailAccount.noKey channel.kind, CONFLICT channel.mailSet {version}, INVALID input.imap.password input.smtp.password empty, NOT_FOUND Channel, FORBIDDEN channel.edit.',
  })
  async setMailAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => SetMailAccountInput) input: SetMailAccountInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<MailAccountAnswer> {
    const mailAccount = await setMailAccount(ctx, input);
    return { seq: ctx.seq, mailAccount };
  }

  @Mutation(() => MailAccountAnswer, {
    description:
      'Has all letters of some days read once more; what was taken is not taken again. Errors: RULE channel.kind, NOT_FOUND Channel MailAccount, FORBIDDEN channel.edit.',
  })
  async resyncMailAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => ResyncMailAccountInput) input: ResyncMailAccountInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<MailAccountAnswer> {
    const mailAccount = await resyncMailAccount(ctx, input);
    return { seq: ctx.seq, mailAccount };
  }

  @Mutation(() => MailCheck, {
    description:
      'Signs in to both servers of a mailbox, and changes nothing. Errors: RULE mailAccount.noKey, NOT_FOUND Channel MailAccount, FORBIDDEN channel.see.',
  })
  checkMailAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => CheckMailAccountInput) input: CheckMailAccountInput,
  ): Promise<MailCheck> {
    return checkMailAccount(ctx, input);
  }
}
