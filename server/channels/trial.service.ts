import type { Context } from '../core/context.js';
import { rule } from '../core/errors.js';
import { queueLetter } from '../letters/letter.service.js';
import { User } from '../users/user.entity.js';
import type { Channel } from './channel.entity.js';
import type { TestChannelInput } from './channel.inputs.js';
import { lockChannel } from './channel.service.js';
import { ChannelKind } from './channelKind.entity.js';
import { consentsOf, formOf } from './forms/form.service.js';
import { submitForm } from './forms/submit.service.js';
import { accountOf } from './mail/mailAccount.service.js';

/** Nobody's, so that a test meets no client. */
const PHONE = '+70000000000';
const INN = '0';
const WORDS = { RU: 'Проверка канала', EN: 'Test of a channel' };

/**
 * Sends what goes the whole way: a form as a visitor would fill it, or a letter from the mailbox to itself.
 * @throws RULE channel.kind, channel.archived; NOT_FOUND Channel, MailAccount; FORBIDDEN
 */
export const testChannel = (ctx: Context, { id }: TestChannelInput) =>
  ctx.change(async () => {
    const channel = await lockChannel(ctx, id, ChannelKind.SITE, ChannelKind.EMAIL);
    if (channel.isArchived) throw rule('channel.archived');
    const words = `${WORDS[ctx.viewer.locale]} «${channel.name}»`;
    if (channel.kind === ChannelKind.SITE) await testForm(ctx, channel, words);
    else await testMail(ctx, channel, words);
    ctx.record('channel.tested', channel);
  });

/** Under the name of whoever tests, so that nobody takes it for a client's. */
async function testForm(ctx: Context, channel: Channel, text: string): Promise<void> {
  const form = await formOf(ctx, channel.id);
  const user = await ctx.see(User, ctx.viewer.userId ?? '');
  const consents = await consentsOf(ctx, channel.id);
  const ticked = consents.filter(({ required }) => required).map(({ id }) => [`consent.${id}`, 'on']);
  const given = {
    name: user.name,
    email: user.email,
    phone: PHONE,
    company: text,
    inn: INN,
    text: `${text}, ${ctx.now.toISOString()}`,
  };
  const fields = { ...given, ...Object.fromEntries(ticked) };
  await submitForm(ctx, form, channel, { fields, files: [], from: ctx.transport?.address ?? '' });
}

async function testMail(ctx: Context, channel: Channel, subject: string): Promise<void> {
  const { address } = await accountOf(ctx, channel.id);
  await queueLetter(ctx, { channelId: channel.id, to: address, subject, text: subject });
}
