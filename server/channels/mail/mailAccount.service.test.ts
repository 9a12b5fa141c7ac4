import { beforeAll, describe, expect, test } from 'vitest';
import { Context } from '../../core/context.js';
import { Seal } from '../../core/seal.js';
import { buildInteraction, buildTeam, buildUser, contextFor, orm, systemContext } from '../../testing/build.js';
import { buildAccount, buildForm, buildMailbox, nowhere } from '../../testing/buildChannels.js';
import { told } from '../../testing/log.js';
import { expectRefused } from '../../testing/refusal.js';
import type { Team } from '../../teams/team.entity.js';
import { Role, type User } from '../../users/user.entity.js';
import { Channel } from '../channel.entity.js';
import { archiveChannel } from '../channel.service.js';
import { Letter } from '../../letters/letter.entity.js';
import { mailboxAddressOf } from './access.js';
import { answerInteraction } from './answer.service.js';
import { checkMailAccount } from './check.service.js';
import { MailAccountResolver } from './mail.resolver.js';
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

test('without a key no password can be kept, which is told before one is typed', async () => {
  const channel = await buildMailbox();
  const { surroundings } = systemContext();
  const told = [surroundings, { ...surroundings, seal: null }].map((around) =>
    new MailAccountResolver().canKeepPasswords(Object.assign(systemContext(), { surroundings: around }), channel.id),
  );
  expect(await Promise.all(told)).toEqual([true, false]);
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

test('of another mailbox nothing is read that came before; one that has moved to another server is read as before', async () => {
  const channel = await buildMailbox();
  const since = new Date('2024-01-01T00:00:00Z');
  await orm.em.fork().execute('update mail_account set since = ?, validity = 1, last_uid = 7', [since]);
  const set = async (imap: object, given = {}) => {
    const { version } = await accountOf(channel);
    const before = Date.now() - 1_000;
    await buildAccount(channel, { version, imap: { ...nowhere, ...imap }, ...given });
    const account = await accountOf(channel);
    return { account, isNow: account.since.getTime() >= before };
  };
  expect((await set({ port: 2 })).account).toMatchObject({ since, lastUid: 7 });
  expect((await set({ host: '127.0.0.2' })).account).toMatchObject({ since, validity: null });
  expect((await set({ host: '127.0.0.2' }, { folder: 'Опт' })).isNow).toBe(true);
  await orm.em.fork().execute('update mail_account set since = ?', [since]);
  expect((await set({ host: '127.0.0.2', user: 'director' }, { folder: 'Опт' })).isNow).toBe(true);
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
  expect(check).toEqual({ imap: 'mailAccount.otherKey', smtp: 'mailAccount.otherKey' });
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

test('who has turned a mailbox to another server stands in the log, and no password does', async () => {
  const channel = await buildMailbox();
  const { password: _, ...known } = nowhere;
  const { events } = await told(() =>
    buildAccount(channel, {
      version: 1,
      imap: known,
      smtp: { ...nowhere, host: 'mx.evil.example', password: 'other' },
    }),
  );
  expect(events).toMatchObject([{ name: 'channel.mailSet' }]);
  const { fields } = events[0]!.particulars as { fields: string[] };
  expect(fields).toEqual(['address', 'smtpHost', 'smtpPassword']);
  const details = await orm.em
    .fork()
    .execute(
      `select d.old, d.new from event e join event_detail d on d.seq = e.seq where e.entity_id = ? and d.field = 'smtpHost' order by e.seq desc limit 1`,
      [channel.id],
    );
  expect(details).toEqual([{ old: nowhere.host, new: 'mx.evil.example' }]);
});

describe('an answer goes out', () => {
  beforeAll(async () => {
    for (const { id } of await systemContext().em.find(Channel, { archivedAt: null }))
      await archiveChannel(systemContext(), { id, archived: true });
  });

  async function ask(owner: User, channelId: string) {
    const asked = await buildInteraction({ responsible: owner });
    await orm.em.fork().execute('update interaction set channel_id = ? where id = ?', [channelId, asked.id]);
    const answer = async (given = {}) =>
      answerInteraction(await contextFor(owner), {
        interactionId: asked.id,
        text: 'Есть.',
        to: ['a@t.example', 'b@t.example'],
        ...given,
      });
    return { asked, answer };
  }

  test('by a mailbox that can send, or not at all', async () => {
    const owner = await buildUser();
    const { id, version } = await buildMailbox({ smtp: null });
    const { answer } = await ask(owner, id);
    await expectRefused(answer, { code: 'RULE', reason: 'letter.noMailbox' });
    await buildAccount({ id }, { version, smtp: nowhere });
    expect(await answer()).toMatchObject({ channelId: id });
    await archiveChannel(systemContext(), { id, archived: true });
  });

  test('by the mailbox that they have written to; else by the only one of his own queues, to whom it is said', async () => {
    const [mine, others] = [await buildTeam(), await buildTeam()];
    const owner = await buildUser({ team: mine });
    const form = await buildForm();
    const [sales, bookkeeping] = [await buildMailbox(), await buildMailbox()];
    await giveTeam(sales, mine);
    await giveTeam(bookkeeping, others);
    const { asked, answer } = await ask(owner, form.id);
    await expectRefused(() => answer({ to: null }), {
      code: 'INVALID',
      reason: 'empty',
      details: { field: 'input.to' },
    });
    await expectRefused(() => answer({ channelId: bookkeeping.id }), { code: 'NOT_FOUND' });
    const sent = await answer();
    expect(sent).toMatchObject({ chainId: asked.chainId, channelId: sales.id, topic: `Re: ${asked.topic}` });
    const letter = await systemContext().em.findOneOrFail(Letter, { interactionId: sent.id });
    expect(letter).toMatchObject({ to: 'a@t.example, b@t.example', messageId: sent.messageId, inReplyTo: null });
    const { answer: answerThem } = await ask(owner, bookkeeping.id);
    expect(await answerThem()).toMatchObject({ channelId: bookkeeping.id });
    const second = await buildMailbox();
    const channels = [
      { id: sales.id, name: sales.name },
      { id: second.id, name: second.name },
    ];
    await expectRefused(answer, {
      code: 'RULE',
      reason: 'letter.whichMailbox',
      details: { channels: channels.map((one) => expect.objectContaining(one)) },
    });
    expect(await answer({ channelId: second.id })).toMatchObject({ channelId: second.id });
  });

  test('never by another mailbox unless he says so, though it were the only one', async () => {
    const owner = await buildUser({ team: await buildTeam() });
    for (const { id } of await systemContext().em.find(Channel, { archivedAt: null }))
      await archiveChannel(systemContext(), { id, archived: true });
    const [closed, other] = [await buildMailbox(), await buildMailbox({ address: 'director@company.example' })];
    await archiveChannel(systemContext(), { id: closed.id, archived: true });
    const { answer } = await ask(owner, closed.id);
    await expectRefused(answer, {
      code: 'RULE',
      reason: 'letter.whichMailbox',
      details: { channels: [{ id: other.id, name: other.name, address: 'director@company.example' }] },
    });
    expect(await answer({ channelId: other.id })).toMatchObject({ channelId: other.id });
  });

  const giveTeam = ({ id }: Channel, team: Team) =>
    orm.em.fork().execute('update channel set team_id = ? where id = ?', [team.id, id]);
});

test('a name with quotes is no other sender', async () => {
  const channel = await buildMailbox({ senderName: 'A" <evil@t.example>, "B', address: 'sales@company.example' });
  const sender = (await sendersOf(systemContext(), null)).get(channel.id)!;
  expect(sender.from).toBe('"A\\" <evil@t.example>, \\"B" <sales@company.example>');
});
