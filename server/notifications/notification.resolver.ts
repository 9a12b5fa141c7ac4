import { Arg, Args, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Label } from '../core/schema/label.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Notification } from './notification.entity.js';
import { ReadAllNotificationsInput, ReadNotificationsInput } from './notification.inputs.js';
import { countUnread, NotificationArgs, NotificationPage, pageNotifications } from './notification.page.js';
import { readAllNotifications, readNotifications } from './reading.js';
import { subjectOf } from './subject.js';

@ObjectType({ description: 'How reading notifications ended.' })
class NotificationsAnswer {
  @Field(() => Int, { description: 'Number of the event; 0 when there was nothing to read.' })
  seq!: number;

  @Field(() => Int, { description: 'How many are left unread.' })
  unread!: number;
}

@Resolver(() => Notification)
export class NotificationResolver {
  @FieldResolver(() => Label, { nullable: true, description: 'Who did it; null = nobody: its time had come.' })
  actor(@Ctx() ctx: Context, @Root() notification: Notification): Promise<Label | null> {
    return ctx.labels.of('app_user', notification.actorId);
  }

  @FieldResolver(() => Label, {
    nullable: true,
    description: 'The deal that it is about; null = none, or you do not see it any more.',
  })
  deal(@Ctx() ctx: Context, @Root() notification: Notification): Promise<Label | null> {
    return subjectOf.deal(ctx, notification);
  }

  @FieldResolver(() => Label, {
    nullable: true,
    description: 'The partner that it is about; null = none, or you do not see it any more.',
  })
  partner(@Ctx() ctx: Context, @Root() notification: Notification): Promise<Label | null> {
    return subjectOf.partner(ctx, notification);
  }

  @FieldResolver(() => Label, {
    nullable: true,
    description: 'The task that it is about; null = none, or you do not see it any more.',
  })
  task(@Ctx() ctx: Context, @Root() notification: Notification): Promise<Label | null> {
    return subjectOf.task(ctx, notification);
  }

  @FieldResolver(() => Label, {
    nullable: true,
    description: 'The interaction that it is about, by its topic; null = none, or you do not see it any more.',
  })
  interaction(@Ctx() ctx: Context, @Root() notification: Notification): Promise<Label | null> {
    return subjectOf.interaction(ctx, notification);
  }

  @FieldResolver(() => Label, {
    nullable: true,
    description: 'The lead that it is about, by the beginning of its text.',
  })
  lead(@Ctx() ctx: Context, @Root() notification: Notification): Promise<Label | null> {
    return subjectOf.lead(ctx, notification);
  }

  @FieldResolver(() => Label, { nullable: true, description: 'The letter that it is about, by its subject.' })
  letter(@Ctx() ctx: Context, @Root() notification: Notification): Promise<Label | null> {
    return subjectOf.letter(ctx, notification);
  }

  @Query(() => NotificationPage, { description: 'What you are told of, newest first.' })
  notifications(@Ctx() ctx: Context, @Args(() => NotificationArgs) args: NotificationArgs) {
    return pageNotifications(ctx, args);
  }

  @Query(() => Int, { description: 'How much of what you are told of you have not read yet.' })
  unreadNotifications(@Ctx() ctx: Context): Promise<number> {
    return countUnread(ctx);
  }

  @Mutation(() => NotificationsAnswer, { description: 'You have read these notifications. Errors: NOT_FOUND.' })
  async readNotifications(
    @Ctx() ctx: Context,
    @Arg('input', () => ReadNotificationsInput) input: ReadNotificationsInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<NotificationsAnswer> {
    await readNotifications(ctx, input);
    return { seq: ctx.seq, unread: await countUnread(ctx) };
  }

  @Mutation(() => NotificationsAnswer, { description: 'You have read all notifications that had come by then.' })
  async readAllNotifications(
    @Ctx() ctx: Context,
    @Arg('input', () => ReadAllNotificationsInput) input: ReadAllNotificationsInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<NotificationsAnswer> {
    await readAllNotifications(ctx, input);
    return { seq: ctx.seq, unread: await countUnread(ctx) };
  }
}
