import { randomUUID } from 'node:crypto';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DealRole } from '../../deals/dealPerson.entity.js';
import { StoredFile } from '../../files/storedFile.entity.js';
import { Chain } from '../../interactions/chain.entity.js';
import { Interaction } from '../../interactions/interaction.entity.js';
import { deliverLetters } from '../../letters/delivery.js';
import { buildDeal, buildUser, contextFor, orm, systemContext } from '../../testing/build.js';
import { buildAccount, buildFailure, buildMailbox, nowhere } from '../../testing/buildChannels.js';
import { buildDealPerson, buildPerson } from '../../testing/buildRecords.js';
import { head, recordedEvents } from '../../testing/log.js';
import { MailServer } from '../../testing/mailServer.js';
import { MoodyServer } from '../../testing/moodyServer.js';
import { SmtpServer } from '../../testing/smtpServer.js';
import { Role } from '../../users/user.entity.js';
import { archiveChannel } from '../channel.service.js';
import type { Channel } from '../channel.entity.js';
import { Inbound } from '../inbound.entity.js';
import { testChannel } from '../trial.service.js';
import { answerInteraction } from './answer.service.js';
import { MailAccount, MailSecurity } from './mailAccount.entity.js';
import { resyncMailAccount } from './mailAccount.service.js';
import { MailReaders } from './mailReaders.js';
import { retryIncoming } from './retry.service.js';

const DAY_MS = 86_400_000;
const log = pino({ level: process.env.TEST_LOG ?? 'silent' });
describe.skipIf(!process.env.DOVECOT)('mailboxes are read', () => {
  const smtp = new SmtpServer();
  let imap: MailServer;
  beforeAll(async () => {
    imap = await MailServer.start();
    await smtp.open();
  });
  afterAll(async () => {
    await smtp.close();
    await imap?.[Symbol.asyncDispose]();
  });

  const running: MailReaders[] = [];
  const open: Channel[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((readers) => readers.close()));
    for (const { id } of open.splice(0)) await archiveChannel(systemContext(), { id, archived: true });
  });

  /** A process that reads mailboxes. */
  function startReaders(): MailReaders {
    const seal = systemContext().surroundings.seal!;
    const readers = new MailReaders({ newContext: systemContext, seal, log, lookMs: 50 });
    running.push(readers);
    return readers;
  }

  /** A channel whose mailbox is somebody's at both servers. */
  async function buildRealMailbox(user: string): Promise<Channel> {
    const { host, port, security, password } = imap.addressOf(user);
    const channel = await buildMailbox({
      address: `${user}@company.example`,
      imap: { host, port, security, user, password },
      smtp: { host: '127.0.0.1', port: smtp.port, security: MailSecurity.NONE, user, password },
    });
    open.push(channel);
    return channel;
  }

  const raw = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  let senders = 0;
  /** Of somebody unknown, unless it is said otherwise. */
  async function letter(options: SendMailOptions): Promise<Buffer> {
    const { message } = await raw.sendMail({ from: `stranger${++senders}@t.example`, ...options });
    return message as Buffer;
  }

  /** Mail servers take their time. */
  const until = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });
  const accountOf = ({ id: channelId }: Channel) => systemContext().em.findOneOrFail(MailAccount, { channelId });
  const journalOf = ({ id: channelId }: Channel) =>
    systemContext().em.find(Inbound, { channelId }, { orderBy: { receivedAt: 'asc', id: 'asc' } });
  const outcomesOf = async (channel: Channel) => (await journalOf(channel)).map(({ outcome }) => outcome);
  const deliver = () => deliverLetters(null).run(systemContext(), new AbortController().signal);

  test('domain §2: a thread stands in one chain of one deal, while mail servers die and two processes read', async () => {
    const owner = await buildUser();
    const deal = await buildDeal({ owner });
    const from = 'irina@t.example';
    const person = await buildPerson({ owner, emails: [from] });
    await buildDealPerson({ deal, person, role: DealRole.CONTACT });
    const channel = await buildRealMailbox('thread');
    startReaders();
    startReaders();

    await imap.deliver('thread', await letter({ from, subject: 'Анкеры', text: 'Почём?', messageId: '<1@t.example>' }));
    await until(() => outcomesOf(channel)).toEqual(['JOINED_DEAL']);
    const [{ interactionId }] = (await journalOf(channel)) as [Inbound];

    await answerInteraction(await contextFor(owner), { interactionId: interactionId!, text: 'По 120 ₽.' });
    await deliver();
    const sent = smtp.taken.pop()!;
    expect(sent).toContain('In-Reply-To: <1@t.example>');
    expect(sent).toContain('From: thread@company.example');
    expect(sent).toContain('To: irina@t.example');
    const ours = /Message-ID: (<.+>)/.exec(sent)![1]!;
    // Mail servers that keep what one has sent bring it back.
    await imap.deliver('thread', Buffer.from(sent));

    const attachments = [{ filename: 'Чертёж.pdf', content: '%PDF-1.7 …' }];
    await imap.deliver(
      'thread',
      await letter({ from, inReplyTo: ours, references: ['<1@t.example>', ours], text: 'Чертёж', attachments }),
    );
    await until(() => outcomesOf(channel)).toEqual(['JOINED_DEAL', 'KNOWN', 'JOINED_CHAIN']);

    await imap.kill();
    await imap.run();
    const words = Buffer.from([0xc6, 0xe4, 0xf3]);
    const type = 'Content-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: 8bit\r\n\r\n';
    const old = `From: irina@t.example\r\nMessage-ID: <4@t.example>\r\nIn-Reply-To: ${ours}\r\n${type}`;
    await imap.deliver('thread', Buffer.concat([Buffer.from(old), words]));
    await imap.kill();
    await imap.run();
    const html = '<p>Подтверждаю<script>run()</script><img src=x onerror=run()></p>';
    await imap.deliver('thread', await letter({ from, inReplyTo: '<4@t.example>', references: [ours], html }));
    await until(() => outcomesOf(channel)).toHaveLength(5);

    const chain = await systemContext().em.findOneOrFail(Chain, { dealId: deal.id });
    const talks = await systemContext().em.find(Interaction, { chainId: chain.id }, { orderBy: { id: 'asc' } });
    expect(talks.map(({ direction, text }) => [direction, text])).toEqual([
      ['IN', 'Почём?'],
      ['OUT', 'По 120 ₽.'],
      ['IN', 'Чертёж'],
      ['IN', 'Жду'],
      ['IN', expect.stringContaining('Подтверждаю')],
    ]);
    const [shown] = await orm.em
      .fork()
      .execute<{ html: string }[]>('select html from interaction where id = ?', [talks[4]!.id]);
    expect(shown!.html).toBe('<p>Подтверждаю<em data-picture="attached">[…]</em></p>');
    expect(await systemContext().em.find(StoredFile, { interactionId: talks[2]!.id })).toMatchObject([
      { name: 'Чертёж.pdf' },
    ]);
  });

  test('A letter that cannot be taken in is told of, and does not hold up the others', async () => {
    const channel = await buildRealMailbox('large');
    await imap.deliver(
      'large',
      Buffer.concat([await letter({ subject: 'Архив' }), Buffer.alloc(31 * 1024 * 1024, 'x')]),
    );
    await imap.deliver('large', await letter({ subject: 'Прайс' }));
    startReaders();
    await until(() => outcomesOf(channel)).toEqual(['FAILED', 'LEAD']);
    const [failed] = await journalOf(channel);
    expect(failed).toMatchObject({ topic: 'Архив', error: 'letter.tooLarge' });
  });

  test('A letter that the mail server withholds is told of, does not hold up the others, and is taken in when it is asked for again', async () => {
    const channel = await buildRealMailbox('withheld');
    await using moody = await MoodyServer.before(imap.port);
    await buildAccount(channel, { version: 1, imap: { ...reading('withheld'), port: moody.port, password: 'secret' } });
    const messageId = '<withheld@t.example>';
    await imap.deliver('withheld', await letter({ subject: 'Чертёж', messageId }));
    await imap.deliver('withheld', await letter({ subject: 'Прайс' }));
    moody.withheld = 1;
    startReaders();
    await until(() => outcomesOf(channel)).toEqual(['FAILED', 'LEAD']);
    const [failed] = (await journalOf(channel)) as [Inbound];
    expect(failed).toMatchObject({
      topic: 'Чертёж',
      externalId: messageId,
      error: 'The letter could not be converted.',
    });
    const retry = async () => retryIncoming(await admin(), { id: failed.id });
    expect(await retry()).toMatchObject({ outcome: 'FAILED' });
    moody.withheld = null;
    expect(await retry()).toMatchObject({ outcome: 'LEAD', error: null });
    await expect(retry()).rejects.toMatchObject({ code: 'CONFLICT', reason: 'incoming.state' });
  });

  test('A letter that the mail server does not even tell of holds up no other, and is taken in when it hands it out', async () => {
    const channel = await buildRealMailbox('unlisted');
    await using moody = await MoodyServer.before(imap.port);
    await buildAccount(channel, { version: 1, imap: { ...reading('unlisted'), port: moody.port, password: 'secret' } });
    for (const subject of ['Чертёж', 'Прайс', 'Счёт']) await imap.deliver('unlisted', await letter({ subject }));
    moody.withheld = moody.unlisted = 1;
    startReaders();
    await until(() => outcomesOf(channel)).toEqual(['FAILED', 'LEAD', 'LEAD']);
    const [failed] = (await journalOf(channel)) as [Inbound];
    expect(failed).toMatchObject({ error: 'The letter could not be converted.', at: expect.any(Date) });
    moody.withheld = null;
    await resyncMailAccount(systemContext(), { channelId: channel.id, days: 1 });
    await until(async () => (await journalOf(channel)).map(({ topic }) => topic)).toContain('Чертёж');
  });

  test('A letter that was ignored is taken in when somebody says that a person has written it', async () => {
    const channel = await buildRealMailbox('ignored');
    const headers = { 'Auto-Submitted': 'auto-generated' };
    await imap.deliver(
      'ignored',
      await letter({ subject: 'Заказ с площадки', headers, messageId: '<shop@t.example>' }),
    );
    startReaders();
    await until(() => outcomesOf(channel)).toEqual(['IGNORED']);
    const [ignored] = (await journalOf(channel)) as [Inbound];
    expect(await retryIncoming(await admin(), { id: ignored.id })).toMatchObject({ outcome: 'LEAD', error: null });
  });

  test('A failed letter that was taken away cannot be read again, nor can one of a server that is away', async () => {
    const channel = await buildRealMailbox('emptied');
    const id = await buildFailure(channel);
    const retry = async () => retryIncoming(await admin(), { id });
    await expect(retry()).rejects.toMatchObject({ code: 'RULE', reason: 'letter.gone' });
    await buildAccount(channel, { version: 1, imap: nowhere });
    await expect(retry()).rejects.toMatchObject({ code: 'RULE', reason: 'mailbox.away' });
  });

  test('What stands in the folder of sent letters is ours; what only bears our address is not', async () => {
    const channel = await buildRealMailbox('both');
    const ours = { from: 'both@company.example', to: 'i@t.example' };
    const asked = await letter({ subject: 'Анкеры', messageId: '<asked@t.example>' });
    await imap.deliver('both', asked);
    await imap.deliver('both', await letter({ ...ours, inReplyTo: '<asked@t.example>', text: 'Скидка 50 %' }));
    startReaders();
    await until(() => outcomesOf(channel)).toEqual(['LEAD', 'JOINED_CHAIN']);
    await buildAccount(channel, { version: 1, folder: 'Sent', imap: reading('both') });
    await imap.deliver(
      'both',
      await letter({ ...ours, inReplyTo: '<asked@t.example>', text: 'Да' }),
      new Date(),
      'Sent',
    );
    await until(() => outcomesOf(channel)).toHaveLength(3);
    const ids = (await journalOf(channel)).map(({ interactionId }) => interactionId!);
    const said = await systemContext().em.find(Interaction, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
    expect(said.map(({ direction, unconfirmed }) => [direction, unconfirmed])).toEqual([
      ['IN', false],
      ['IN', true],
      ['OUT', false],
    ]);
  });

  test('Letters of some days are read once more, and none is doubled', async () => {
    const channel = await buildRealMailbox('resync');
    await imap.deliver('resync', await letter({ subject: 'Раньше', date: daysAgo(3) }), daysAgo(3));
    await imap.deliver('resync', await letter({ subject: 'Теперь' }));
    startReaders();
    await until(() => outcomesOf(channel)).toEqual(['LEAD']);
    await resyncMailAccount(systemContext(), { channelId: channel.id, days: 7 });
    await until(async () => (await journalOf(channel)).map(({ topic }) => topic)).toEqual(['Теперь', 'Раньше']);
    await imap.deliver('resync', await letter({ subject: 'Потом' }));
    await until(() => outcomesOf(channel)).toEqual(['LEAD', 'LEAD', 'LEAD']);
  });

  test('A mailbox that does not let us in says so, and is read as soon as it does', async () => {
    const channel = await buildRealMailbox('locked');
    const { version } = await accountOf(channel);
    const { host, port, security } = imap.addressOf('locked');
    const since = await head();
    await buildAccount(channel, { version, imap: { host, port, security, user: 'locked', password: 'wrong' } });
    startReaders();
    await until(async () => (await accountOf(channel)).state).toBe('FAILING');
    const failing = await accountOf(channel);
    expect(failing.failure).toContain('Authentication failed');
    await imap.deliver('locked', await letter({ subject: 'Прайс' }));
    await buildAccount(channel, {
      version: failing.version,
      imap: { host, port, security, user: 'locked', password: 'secret' },
    });
    await until(() => outcomesOf(channel)).toEqual(['LEAD']);
    await until(async () => (await accountOf(channel)).state).toBe('READING');
    const told = (await recordedEvents(since)).filter(({ entityId }) => entityId === channel.id);
    expect(told.map(({ name }) => name)).toEqual(['channel.mailSet', 'channel.mailFailing', 'channel.mailSet']);
  });

  test('A process that leaves gives its mailboxes to the others at once, and one that died when its lease has ended', async () => {
    const channel = await buildRealMailbox('passed');
    const first = startReaders();
    await until(async () => (await accountOf(channel)).syncedAt).not.toBeNull();
    await first.close();
    expect((await accountOf(channel)).leaseBy).toBeNull();
    const dead = `update mail_account set lease_by = ?, lease_until = now() + interval '1 s' where channel_id = ?`;
    await orm.em.fork().execute(dead, [randomUUID(), channel.id]);
    startReaders();
    await imap.deliver('passed', await letter({ subject: 'Прайс' }));
    await until(() => outcomesOf(channel)).toEqual(['LEAD']);
  });

  test('The mailbox of a closed channel is not read', async () => {
    const channel = await buildRealMailbox('closed');
    startReaders();
    await until(async () => (await accountOf(channel)).syncedAt).not.toBeNull();
    await archiveChannel(systemContext(), { id: channel.id, archived: true });
    const other = await buildRealMailbox('other');
    await until(async () => (await accountOf(other)).syncedAt).not.toBeNull();
    await imap.deliver('closed', await letter({ subject: 'Прайс' }));
    await imap.deliver('other', await letter({ subject: 'Прайс' }));
    await until(() => outcomesOf(other)).toHaveLength(1);
    expect(await outcomesOf(channel)).toEqual([]);
  });

  test('A test of a mailbox goes the whole way: out by its one server and in by the other', async () => {
    const channel = await buildRealMailbox('tested');
    startReaders();
    await testChannel(await admin(), { id: channel.id });
    await deliver();
    await imap.deliver('tested', Buffer.from(smtp.taken.pop()!));
    await until(() => outcomesOf(channel)).toEqual(['LEAD']);
  });

  const admin = async () => contextFor(await buildUser({ role: Role.ADMIN }));
  const reading = (user: string) => {
    const { host, port, security } = imap.addressOf(user);
    return { host, port, security, user };
  };
  const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);
});
