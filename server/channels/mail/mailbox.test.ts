import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MailServer } from '../../testing/mailServer.js';
import { type KeptLetter, Mailbox } from './mailbox.js';

const since = new Date('2026-01-01T00:00:00Z');
const never = new AbortController().signal;
describe.skipIf(!process.env.DOVECOT)('a mailbox', () => {
  let server: MailServer;
  beforeAll(async () => (server = await MailServer.start()));
  afterAll(() => server[Symbol.asyncDispose]());

  const letter = (subject: string) => `From: i@t.example\r\nSubject: ${subject}\r\n\r\nТекст\r\n`;
  const subjectOf = async (box: Mailbox, kept: KeptLetter) =>
    /Subject: (.*)\r/.exec(String(await box.source(kept)))?.[1];

  test('Letters are read from the bookmark on, each once', async () => {
    await server.deliver('read', letter('1'));
    await server.deliver('read', letter('2'));
    await using box = await Mailbox.open(server.addressOf('read'));
    const first = await box.lettersAfter(null, since);
    expect(await Promise.all(first.map((kept) => subjectOf(box, kept)))).toEqual(['1', '2']);
    expect(await box.lettersAfter(first.at(-1)!.bookmark, since)).toEqual([]);
  });

  test('What came days before the mailbox was connected stays where it is, what comes in the same second is read', async () => {
    await server.deliver('old', letter('old'), new Date('2025-06-01T00:00:00Z'));
    await server.deliver('old', letter('new'));
    await using box = await Mailbox.open(server.addressOf('old'));
    const [only, ...others] = await box.lettersAfter(null, new Date());
    expect(others).toEqual([]);
    expect(await subjectOf(box, only!)).toBe('new');
  });

  test('A bookmark of another validity counts for nothing', async () => {
    await server.deliver('rebuilt', letter('1'));
    await using box = await Mailbox.open(server.addressOf('rebuilt'));
    expect(await box.lettersAfter({ validity: '1', uid: 7 }, since)).toHaveLength(1);
  });

  test('A letter that comes while nobody asks is heard of', async () => {
    await using box = await Mailbox.open(server.addressOf('idle'));
    const news = box.news(never);
    await server.deliver('idle', letter('1'));
    await news;
    expect(await box.lettersAfter(null, since)).toHaveLength(1);
  });

  test('A mail server that dies is noticed at once, and nothing it keeps is lost', async () => {
    await server.deliver('killed', letter('1'));
    await using box = await Mailbox.open(server.addressOf('killed'));
    const news = expect(box.news(never)).rejects.toThrow('lost');
    await server.kill();
    await news;
    await expect(Mailbox.open(server.addressOf('killed'))).rejects.toThrow();
    await server.run();
    await using again = await Mailbox.open(server.addressOf('killed'));
    expect(await again.lettersAfter(null, since)).toHaveLength(1);
  });

  test('Who is not let in hears why from the mail server', async () => {
    const address = { ...server.addressOf('stranger'), password: 'wrong' };
    await expect(Mailbox.open(address)).rejects.toMatchObject({ authenticationFailed: true });
  });

  test('Whoever wants to stop does not wait for a server that says nothing', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const stop = new AbortController();
    const opening = expect(Mailbox.open({ ...server.addressOf('nobody'), port }, stop.signal)).rejects.toThrow();
    await once(silent, 'connection');
    stop.abort();
    await opening;
    silent.close();
  });
});
