import { IsEmail, IsOptional, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../../core/schema/inputs.js';
import { Text } from '../../core/schema/scalars.js';
import { MailSecurity } from './mailAccount.entity.js';

@InputType({ description: 'A server of mail, and who we are to it.' })
export class MailServerInput {
  @Field(() => Text, { description: 'Name or address of the machine. At most 253 characters.' })
  @Matches(/^[\w.:-]{1,253}$/, { message: 'host' })
  host!: string;

  @Field(() => Int, { description: 'Port, 1 to 65535.' })
  @Min(1, { message: 'range' })
  @Max(65_535, { message: 'range' })
  port!: number;

  @Field(() => MailSecurity, { description: 'How the line is kept from other eyes.' })
  security!: MailSecurity;

  @TextField({ description: 'Who we sign in as.', max: 254 })
  user!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Kept sealed and never told; none = the one before. Of the same server and user only. At most 500 characters.',
  })
  @IsOptional()
  @Matches(/^[^\p{Cc}\p{Cs}]{1,500}$/u, { message: 'password' })
  password?: string | null;
}

@InputType({ description: 'The mailbox of a channel, as it is from now on.' })
export class SetMailAccountInput {
  @IdField({ description: 'The channel.' })
  channelId!: string;

  @Field(() => Int, { nullable: true, description: 'The version that the form was opened on; none = there was none.' })
  @IsOptional()
  version?: number | null;

  @Field(() => Text, { description: 'The e-mail address that answers come from. At most 254 characters.' })
  @IsEmail({}, { message: 'email' })
  @MaxLength(254, { message: 'tooLong' })
  address!: string;

  @TextField({ description: 'The name beside it.', nullable: true, max: 120 })
  senderName?: string | null;

  @Field(() => MailServerInput, { description: 'Where its letters are read (IMAP).' })
  @ValidateNested()
  imap!: MailServerInput;

  @TextField({ description: 'The folder that is read; none = INBOX.', nullable: true, max: 200 })
  folder?: string | null;

  @Field(() => MailServerInput, {
    nullable: true,
    description: 'By whom its answers go out (SMTP); none = by the mail server of the whole product.',
  })
  @IsOptional()
  @ValidateNested()
  smtp?: MailServerInput | null;
}

@InputType({ description: 'A mailbox whose letters are read once more: what was taken is not taken again.' })
export class ResyncMailAccountInput {
  @IdField({ description: 'The channel.' })
  channelId!: string;

  @Field(() => Int, { description: 'Of how many days, 1 to 90.' })
  @Min(1, { message: 'range' })
  @Max(90, { message: 'range' })
  days!: number;
}

@InputType({ description: 'The mailbox that is tried.' })
export class CheckMailAccountInput {
  @IdField({ description: 'The channel.' })
  channelId!: string;
}

@InputType({ description: 'A letter that could not be taken in, to be read once more.' })
export class RetryIncomingInput {
  @IdField({ description: 'Its line in the journal.' })
  id!: string;
}
