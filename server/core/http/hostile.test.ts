import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Dice } from '../../../seeds/dice.js';
import { createSchema } from '../../schema.js';
import { smallCompany } from '../../testing/company.js';
import { HostileDocuments } from '../../testing/hostile/documents.js';
import { deep, hostileFrames } from '../../testing/hostile/frames.js';
import { frame, RawSocket } from '../../testing/hostile/rawSocket.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { CHANGES, Watcher } from '../../testing/watcher.js';

/** Longer attacks of the same kinds are in bench/hostile.ts. */
const DOCUMENTS = 300;
const FRAMES = 1_200;
/** Their answers are more than the kernel takes for one who does not read. */
const QUESTIONS = 6_000;
/** What would end the attack: the attacker's own rights. */
const SPARED = ['signOut', 'revokeSession', 'revokeApiToken', 'setAccess'];

let server: TestServer;
let company: Awaited<ReturnType<typeof smallCompany>>;
let token: string;

beforeAll(async () => {
  server = await startServer({ mode: 'production' });
  company = await smallCompany(server.context);
});
beforeEach(async () => {
  token = (await server.tokenOf(company.admin.id)).token;
});
afterAll(() => server?.[Symbol.asyncDispose]());

/** A figure of the process. */
async function figure(name: string): Promise<number> {
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\d+)`, 'm').exec(metrics)![1]);
}

async function untilNothingIsLeft(): Promise<void> {
  await expect.poll(() => figure('vmeste_sockets'), { timeout: 10_000 }).toBe(0);
  expect(await figure('vmeste_live_members')).toBe(0);
  expect(await figure('vmeste_live_groups')).toBe(0);
  expect(await figure('vmeste_live_figures')).toBe(0);
}

async function enter(): Promise<RawSocket> {
  const socket = (await RawSocket.open(server.url))!;
  socket.say({ type: 'connection_init', payload: { token } });
  await socket.until(() => socket.messages.length > 0);
  return socket;
}

interface Answer {
  errors?: { extensions: { code: string; reason: string | null } }[];
}

async function codesOf(body: unknown): Promise<string[]> {
  const response = await server.post(body, { authorization: `Bearer ${token}` });
  const text = await response.text();
  expect(text).not.toMatch(/node_modules|\.ts:\d/);
  return ((JSON.parse(text) as Answer).errors ?? []).map(({ extensions }) => extensions.code);
}

describe('documents', () => {
  test('none of any kind makes the server fail', async () => {
    const deals = await Promise.all([company.deal(company.anna.id), company.deal(company.boris.id)]);
    const known = [company.pipeline, company.north, company.anna, company.boris, ...company.stages, ...deals];
    const surroundings = { ids: known.map(({ id }) => id), spared: SPARED };
    const documents = new HostileDocuments(new Dice(1), await createSchema(), surroundings);
    for (let count = 0; count < DOCUMENTS; count++) {
      const { kind, query, variables } = documents.next();
      expect({ kind, query, codes: await codesOf({ query, variables }) }).not.toMatchObject({
        codes: expect.arrayContaining(['INTERNAL']) as unknown,
      });
    }
  });

  test('nested without end is a refusal like others', async () => {
    expect(await codesOf(`{"query":"{ me { email } }","variables":{"x":${deep(500_000)}}}`)).toEqual([]);
    expect(await codesOf(`{"query":"{ me { email } }","extensions":${deep(500_000)}}`)).toEqual(['INVALID']);
    expect(await codesOf({ query: `{ deal(id: ${deep(3_000)}) { id } }` })).toEqual(['INVALID']);
  });

  test('of a subscription are refused over HTTP by name', async () => {
    const body = { query: CHANGES, variables: { after: '1.0' } };
    const response = await server.post(body, { authorization: `Bearer ${token}` });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { reason: 'http.noSubscriptions' } }] });
  });
});

describe('frames', () => {
  test('close the socket with the code for what is wrong with them, and leave nothing', async () => {
    const dice = new Dice(1);
    for (let sent = 0; sent < FRAMES;) {
      const socket = await enter();
      const frames = hostileFrames(dice);
      const first = frames.find(({ closes }) => closes !== null);
      socket.write(Buffer.concat(frames.map(({ bytes }) => bytes)));
      if (!first) socket.write(frame(Buffer.from([0x03, 0xe8]), { opcode: 8 }));
      await socket.until(() => false);
      const kinds = frames.map(({ kind }) => kind).join();
      expect({ kinds, code: socket.ended!.code }).toEqual({ kinds, code: first?.closes ?? 1000 });
      expect(JSON.stringify(socket.messages)).not.toContain('INTERNAL');
      sent += frames.length;
    }
    await untilNothingIsLeft();
  });

  test('before it is known who sends them', async () => {
    const socket = (await RawSocket.open(server.url))!;
    socket.say({ id: 'x', type: 'subscribe', payload: { query: CHANGES } });
    await socket.until(() => false);
    expect(socket.ended!.code).toBe(4401);
  });
});

describe('requests', () => {
  test('of one program take turns: others are answered, and so many may wait', async () => {
    const holder = server.orm.em.fork();
    await holder.begin();
    await holder.execute('lock table deal in access exclusive mode');
    const statuses: number[] = [];
    const waits = new Set<string | null>();
    const ask = async (asker: string, query: string) => {
      const { status, headers } = await server.post({ query }, { authorization: `Bearer ${asker}` });
      statuses.push(status);
      if (status === 429) waits.add(headers.get('retry-after'));
    };
    const all = Array.from({ length: 210 }, () => ask(token, '{ deals(zone: "UTC") { next } }'));
    await expect.poll(() => statuses).toEqual(Array.from({ length: 10 }, () => 429));
    expect([...waits]).toEqual(['1']);
    await ask((await server.tokenOf(company.boris.id)).token, '{ me { email } }');
    expect(statuses).toHaveLength(11);
    await holder.rollback();
    await Promise.all(all);
    expect(statuses.slice(10)).toEqual(Array.from({ length: 201 }, () => 200));
  });
});

describe('sockets', () => {
  test('that never say who they are are closed', async () => {
    const socket = (await RawSocket.open(server.url))!;
    await socket.until(() => false);
    expect(socket.ended!.code).toBe(4408);
  });

  test('of strangers are so many an address, and keep out nobody who says who he is', async () => {
    const opening = Array.from({ length: 520 }, () => RawSocket.open(server.url));
    const newcomer = await Promise.all(opening).then(enter);
    const sockets = await Promise.all(opening);
    await expect.poll(() => sockets.filter((socket) => socket!.ended !== null).length).toBe(21);
    expect(newcomer.messages[0]).toEqual({ type: 'connection_ack' });
    for (const socket of [newcomer, ...sockets]) socket!.stream.destroy();
    await untilNothingIsLeft();
  });

  test('of one session are so many: the oldest goes', async () => {
    const oldest = await enter();
    const younger = await Promise.all(Array.from({ length: 29 }, enter));
    expect(oldest.ended).toBeNull();
    younger.push(await enter());
    await oldest.until(() => false);
    expect(oldest.ended!.code).toBe(4411);
    expect(younger.every(({ ended }) => ended === null)).toBe(true);
    younger.forEach(({ stream }) => stream.destroy());
  });

  test('of one that asks for everything get twenty subscriptions', async () => {
    const socket = await enter();
    const after = await server.context().asOf();
    const payload = { query: CHANGES, variables: { after } };
    for (let index = 0; index < 1_000; index++) socket.say({ id: `s${index}`, type: 'subscribe', payload });
    await socket.until(() => socket.messages.filter(({ type }) => type === 'error').length === 980);
    expect(await figure('vmeste_live_members')).toBe(20);
    for (let index = 0; index < 1_000; index++) socket.say({ id: `s${index}`, type: 'complete' });
    await expect.poll(() => figure('vmeste_live_members')).toBe(0);
    socket.stream.destroy();
  });

  test('that read no answers are not listened to until they do', async () => {
    const [socket, other] = [await enter(), await enter()];
    socket.stream.pause();
    const payload = { query: `subscription { ${'x '.repeat(20)} }` };
    for (let index = 0; index < QUESTIONS; index++) {
      socket.say({ id: `q${index}`, type: 'subscribe', payload });
      // Each socket has one message a turn: when the last of these is answered, all questions have had theirs.
      other.say({ type: 'ping' });
    }
    await other.until(() => other.messages.length > QUESTIONS);
    socket.stream.resume();
    const refused = () => socket.messages.filter(({ type }) => type === 'error').length;
    await socket.until(() => refused() === QUESTIONS);
    expect(refused()).toBe(QUESTIONS);
    for (const { stream } of [socket, other]) stream.destroy();
  });

  test('that subscribe and leave over and over leave nothing', async () => {
    const socket = await enter();
    const payload = { query: CHANGES, variables: { after: await server.context().asOf() } };
    for (let index = 0; index < 1_000; index++) {
      socket.say({ id: 'one', type: 'subscribe', payload });
      socket.say({ id: 'one', type: 'complete' });
    }
    socket.say({ type: 'ping' });
    await socket.until(() => socket.messages.at(-1)?.type === 'pong');
    expect(await figure('vmeste_live_members')).toBe(0);
    socket.stream.destroy();
  });
});

describe('strangers', () => {
  test('are not let in by a token in the address', async () => {
    const socket = (await RawSocket.open(`${server.url}?token=${token}`))!;
    socket.say({ type: 'connection_init' });
    await socket.until(() => false);
    expect(socket.ended!.code).toBe(4403);
    const response = await fetch(`${server.url}/graphql?token=${token}&access_token=${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ me { email } }"}',
    });
    expect(await response.json()).toEqual({ data: { me: null } });
  });

  test("do not use another's cookie from a page of theirs", async () => {
    const query = 'mutation { signIn(email: "admin@example.com", password: "correct horse") { email } }';
    const cookie = (await server.post({ query })).headers.get('set-cookie')!.split(';')[0]!;
    const headers = { cookie, origin: 'https://evil.example' };
    expect(await RawSocket.open(server.url, headers)).toBeNull();
    const me = await server.post({ query: '{ me { email } }' }, headers);
    expect(me.status).toBe(403);
    const own = await Watcher.connect(server.url, {}, { cookie, origin: server.url });
    expect(own.closed).toBeNull();
    own.close();
  });

  test('with wrong tokens by the hundred leave the others their turn', async () => {
    const flood = Promise.all(
      Array.from({ length: 400 }, async (_, index) => {
        const socket = (await RawSocket.open(server.url))!;
        socket.say({ type: 'connection_init', payload: { token: `${index}`.padEnd(43, 'x') } });
        await socket.until(() => false);
        return socket.ended!.code;
      }),
    );
    const socket = await enter();
    expect(socket.messages[0]).toEqual({ type: 'connection_ack' });
    socket.stream.destroy();
    expect(new Set(await flood)).toEqual(new Set([4403]));
    await untilNothingIsLeft();
  });
});
