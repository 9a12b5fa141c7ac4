import { ArrayMinSize, IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { IdsField } from '../core/schema/inputs.js';
import { MOST } from '../core/schema/page.js';
import { Moment } from '../core/schema/scalars.js';
import { NotificationKind } from './notification.entity.js';
import { MailTime } from './setting.entity.js';

@InputType({ description: 'Notifications that you have read.' })
export class ReadNotificationsInput {
  @IdsField({ description: 'Which.', max: MOST })
  @ArrayMinSize(1, { message: 'empty' })
  ids!: string[];
}

@InputType({ description: 'All notifications that you have read.' })
export class ReadAllNotificationsInput {
  @Field(() => Moment, { description: 'What has come later stays unread: you have not seen it yet.' })
  until!: Date;
}

@InputType({ description: 'How you want to be told of one kind of thing; only what is given changes.' })
export class SetNotificationSettingInput {
  @Field(() => NotificationKind, { description: 'Of what.' })
  kind!: NotificationKind;

  @Field(() => Boolean, { nullable: true, description: 'Whether it stands in the app.' })
  @IsOptional()
  inApp?: boolean | null;

  @Field(() => MailTime, { nullable: true, description: 'When it is told by mail.' })
  @IsOptional()
  mail?: MailTime | null;
}
