import { createTransport } from 'nodemailer';
import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../../core/context.js';
import { rule } from '../../core/errors.js';
import type { Seal } from '../../core/seal.js';
import { seeChannel } from '../channel.service.js';
import { mailboxAddressOf, sealOf, wordsOf } from './access.js';
import type { CheckMailAccountInput } from './mail.inputs.js';
import type { MailAccount } from './mailAccount.entity.js';
import { accountOf } from './mailAccount.service.js';
import { Mailbox, type MailboxAddress } from './mailbox.js';
import { smtpUrlOf } from './sending.service.js';

/** Somebody waits for the answer before a form. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000 };

@ObjectType({ description: 'Whether the servers of a mailbox let us in.' })
export class MailCheck {
  @Field(() => String, {
    nullable: true,
    description:
      'What went wrong with reading, in words of the server, or the reason of a refusal of ours such as `mailAccount.otherKey`; null = all is well.',
  })
  imap!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What went wrong with sending, told alike; null = all is well, or it has no server of its own.',
  })
  smtp!: string | null;
}

/** Signs in to both servers of a mailbox, and changes nothing. @throws RULE mailAccount.noKey; NOT_FOUND Channel, MailAccount; FORBIDDEN */
export async function checkMailAccount(ctx: Context, { channelId }: CheckMailAccountInput): Promise<MailCheck> {
  const account = await accountOf(ctx, (await seeChannel(ctx, channelId)).id);
  const seal = sealOf(ctx);
  const [imap, smtp] = await Promise.all([
    problemOf(() => tryReading(mailboxAddressOf(account, seal))),
    problemOf(() => trySending(account, seal)),
  ]);
  return { imap, smtp };
}

async function tryReading(address: MailboxAddress): Promise<void> {
  await using _box = await Mailbox.open(address);
}

async function trySending(account: MailAccount, seal: Seal): Promise<void> {
  if (!account.smtpHost) return;
  const url = smtpUrlOf(account, seal);
  if (!url) throw rule('mailAccount.otherKey');
  const transport = createTransport({ url, ...PATIENCE });
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}

async function problemOf(attempt: () => Promise<void>): Promise<string | null> {
  try {
    await attempt();
    return null;
  } catch (error) {
    return wordsOf(error);
  }
}
