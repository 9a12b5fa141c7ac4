import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { isAdmin } from '../core/rights/policy.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { outboxOf, Outbox } from '../letters/outbox.page.js';
import { SetNotificationSettingInput } from './notification.inputs.js';
import { NotificationSetting } from './setting.entity.js';
import { setNotificationSetting, settingsOf } from './setting.service.js';

@ObjectType({ description: 'How you want to be told of things.' })
class NotificationSettings {
  @Field(() => [NotificationSetting], { description: 'One for each kind.' })
  kinds!: NotificationSetting[];

  @Field(() => Boolean, { description: 'Whether letters go out at all: whether a mail server is set up.' })
  mailWorks!: boolean;
}

@ObjectType({ description: 'How your choice ended.' })
class NotificationSettingAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => NotificationSetting, { nullable: true, description: 'As it stands now.' })
  setting!: NotificationSetting | null;
}

@Resolver(() => NotificationSettings)
export class NotificationSettingResolver {
  @Query(() => NotificationSettings, { description: 'How you want to be told of things.' })
  async notificationSettings(@Ctx() ctx: Context): Promise<NotificationSettings> {
    return { kinds: await settingsOf(ctx), mailWorks: ctx.surroundings.mailWorks ?? false };
  }

  @FieldResolver(() => Outbox, { nullable: true, description: 'Letters that have not gone out; for admins only.' })
  outbox(@Ctx() ctx: Context, @Root() _settings: NotificationSettings): Promise<Outbox> | null {
    return isAdmin(ctx.viewer) ? outboxOf(ctx) : null;
  }

  @Mutation(() => NotificationSettingAnswer, { description: 'Says how you want to be told of one kind of thing.' })
  async setNotificationSetting(
    @Ctx() ctx: Context,
    @Arg('input', () => SetNotificationSettingInput) input: SetNotificationSettingInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<NotificationSettingAnswer> {
    const setting = await setNotificationSetting(ctx, input);
    return { seq: ctx.seq, setting };
  }
}
