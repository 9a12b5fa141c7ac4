import { expect, test } from 'vitest';
import { Context } from '../../core/context.js';
import { Seal } from '../../core/seal.js';
import { buildInteraction, buildUser, contextFor, orm, systemContext } from '../../testing/build.js';
import { buildAccount, buildForm, buildMailbox, nowhere } from '../../testing/buildChannels.js';
import { told } from '../../testing/log.js';
import { expectRefused } from '../../testing/refusal.js';
import { Role } from '../../users/user.entity.js';
import { Letter } from '../../letters/letter.entity.js';
import { mailboxAddressOf } from './access.js';
import { answerInteraction } from './answer.service.js';
import { checkMailAccount } from './check.service.js';
import { MailAccount } from './mailAccount.entity.js';
import { Progress, Superseded } from './progress.js';
import { sendersOf } from './sending.service.js';

const seal = systemContext().surroundings.seal!;
const accountOf = ({ id: channelId }: { id: string }) => systemContext().em.findOneOrFail(MailAccount, { channelId });

test('a password is kept sealed, and opens for its own server only', async () => {
  const account = await accountOf(await buildMailbox());
  expect(JSON.stringify(account)).not.toContain('secret');
  expect(mailboxAddressOf(account, seal)).toMatchObject({ password: 'secret', folder: 'INBOX' });
  const { id } = await accountOf(await buildMailbox());
  expect(seal.open(account.imapPassword, id)).toBeNull();
});

test('a password that is not typed again stays with its server, and goes to no other', async () => {
  const channel = await buildMailbox();
  const { password: _, ...known } = nowhere;
  const renamed = await buildAccount(channel, { version: 1, imap: known, smtp: known, senderName: 'Отдел "Опт"' });
  expect(mailboxAddressOf(renamed, seal).password).toBe('secret');
  for (const elsewhere of [{ host: 'evil.example' }, { port: 2 }, { user: 'admin' }]) {
    const attempt = () => buildAccount(channel, { version: 2, imap: { ...known, ...elsewhere }, smtp: null });
    await expectRefused(attempt, { code: 'INVALID', reason: 'empty', details: { field: 'input.imap.password' } });
  }
});

test('of two who set up one mailbox at once the second is told', async () => {
  const channel = await buildMailbox();
  await buildAccount(channel, { version: 1, folder: 'Продажи' });
  for (const version of [null, 1]) {
    const attempt = () => buildAccount(channel, { version, folder: 'Опт' });
    await expectRefused(attempt, { code: 'CONFLICT', reason: 'channel.mailSet', details: { version: 2 } });
  }
});

test('without a key no password is taken, and nothing breaks', async () => {
  const channel = await buildMailbox();
  const { viewer, surroundings } = systemContext();
  const keyless = new Context(orm.em.fork(), viewer, { ...surroundings, seal: null });
  const check = () => checkMailAccount(keyless, { channelId: channel.id });
  await expectRefused(check, { code: 'RULE', reason: 'mailAccount.noKey' });
  expect((await sendersOf(keyless, null)).has(channel.id)).toBe(false);
});

test('a mailbox is tried at both servers, in their own words', async () => {
  const { id: channelId } = await buildMailbox();
  const admin = await contextFor(await buildUser({ role: Role.ADMIN }));
  const { imap, smtp } = await checkMailAccount(admin, { channelId });
  expect(imap).toContain('ECONNREFUSED');
  expect(smtp).toContain('ECONNREFUSED');
});

test('whose password opens with another key alone is told so of both servers', async () => {
  const { id: channelId } = await buildMailbox();
  const { viewer, surroundings } = systemContext();
  const seal = new Seal(Buffer.alloc(32, 9));
  const check = await checkMailAccount(new Context(orm.em.fork(), viewer, { ...surroundings, seal }), { channelId });
  expect(check.imap).toContain('mailAccount.otherKey');
  expect(check.smtp).toContain('mailAccount.otherKey');
});

test('that a mailbox fails is told once, and once that it does not any more; only by whom may read it', async () => {
  const channel = await buildMailbox();
  const { id: accountId, version } = await accountOf(channel);
  const by = crypto.randomUUID();
  const progress = new Progress({ accountId, channelId: channel.id, version, by }, systemContext);
  await expect(progress.fail('away')).rejects.toBeInstanceOf(Superseded);
  await orm.em.fork().execute('update mail_account set lease_by = ? where id = ?', [by, accountId]);
  const { events } = await told(async () => {
    await progress.fail('away');
    await progress.fail('still away');
    expect(await accountOf(channel)).toMatchObject({ state: 'FAILING', failure: 'still away' });
    await progress.settle();
    await progress.settle();
  });
  expect(events.map(({ name }) => name)).toEqual(['channel.mailFailing', 'channel.mailRecovered']);
  expect(await accountOf(channel)).toMatchObject({ state: 'READING', failure: null });
  await buildAccount(channel, { version });
  await expect(progress.keep({ validity: '1', uid: 7 })).rejects.toBeInstanceOf(Superseded);
});

test('an answer goes out by the first mailbox when its channel has none, to whom it is said', async () => {
  const form = await buildForm();
  const owner = await buildUser();
  const asked = await buildInteraction({ responsible: owner });
  await orm.em.fork().execute('update interaction set channel_id = ? where id = ?', [form.id, asked.id]);
  const attempt = async () => answerInteraction(await contextFor(owner), { interactionId: asked.id, text: 'Есть.' });
  await expectRefused(attempt, { code: 'INVALID', reason: 'empty', details: { field: 'input.to' } });
  const to = ['a@t.example', 'b@t.example'];
  const answer = await answerInteraction(await contextFor(owner), { interactionId: asked.id, text: 'Есть.', to });
  expect(answer).toMatchObject({
    chainId: asked.chainId,
    direction: 'OUT',
    topic: `Re: ${asked.topic}`,
    answerTo: to[0],
  });
  const letter = await systemContext().em.findOneOrFail(Letter, { interactionId: answer.id });
  expect(letter).toMatchObject({ to: 'a@t.example, b@t.example', messageId: answer.messageId, inReplyTo: null });
});

test('a name with quotes is no other sender', async () => {
  const channel = await buildMailbox({ senderName: 'A" <evil@t.example>, "B', address: 'sales@company.example' });
  const sender = (await sendersOf(systemContext(), null)).get(channel.id)!;
  expect(sender.from).toBe('"A\\" <evil@t.example>, \\"B" <sales@company.example>');
});
