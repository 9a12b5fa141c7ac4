import { randomBytes, randomInt } from 'node:crypto';
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
import type { Received } from './receive.service.js';

/** Nobody's. */
const INN = '0';
const WORDS = { RU: 'Проверка канала', EN: 'Test of a channel' };

/**
 * Sends what goes the whole way: a form as a visitor would fill it, or a letter from the mailbox to itself.
 * @returns how the form was received; null = a letter, which comes in when it is read
 * @throws RULE channel.kind, channel.archived; NOT_FOUND Channel, MailAccount; FORBIDDEN
 */
export const testChannel = (ctx: Context, { id }: TestChannelInput) =>
  ctx.change(async () => {
    const channel = await lockChannel(ctx, id, ChannelKind.SITE, ChannelKind.EMAIL);
    if (channel.isArchived) throw rule('channel.archived');
    const words = `${WORDS[ctx.viewer.locale]} «${channel.name}»`;
    const isForm = channel.kind === ChannelKind.SITE;
    const received = isForm ? await testForm(ctx, channel, words) : await testMail(ctx, channel, words);
    ctx.record('channel.tested', channel);
    return received;
  });

/**
 * Under the name of whoever tests, so that nobody takes it for a client's; each time from a contact that nobody has, or it
 * would join the test before. Answers reach him where mail servers know `name+word` addresses.
 */
async function testForm(ctx: Context, channel: Channel, text: string): Promise<Received | null> {
  const form = await formOf(ctx, channel.id);
  const user = await ctx.see(User, ctx.viewer.userId ?? '');
  const consents = await consentsOf(ctx, channel.id);
  const ticked = consents.filter(({ required }) => required).map(({ id }) => [`consent.${id}`, 'on']);
  const given = {
    name: user.name,
    email: user.email.replace('@', `+${randomBytes(6).toString('hex')}@`),
    phone: `+7000${randomInt(10_000_000).toString().padStart(7, '0')}`,
    company: text,
    inn: INN,
    text,
  };
  const fields = { ...given, ...Object.fromEntries(ticked) };
  const file = { name: 'test.txt', content: Buffer.from(text) };
  const files = form.takesFiles ? [file] : [];
  return submitForm(ctx, form, channel, { fields, files, from: ctx.transport?.address ?? '' });
}

async function testMail(ctx: Context, channel: Channel, subject: string): Promise<null> {
  const { address } = await accountOf(ctx, channel.id);
  await queueLetter(ctx, { channelId: channel.id, to: address, subject, text: subject });
  return null;
}
