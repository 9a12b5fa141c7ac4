import { once } from 'node:events';
import { connect as connectTcp } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { smallCompany } from '../../testing/company.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { CHANGES, Watcher } from '../../testing/watcher.js';

let server: TestServer;
let token: string;
let pipelineId: string;

beforeAll(async () => {
  server = await startServer();
  const company = await smallCompany(server.context);
  pipelineId = company.pipeline.id;
  token = (await server.tokenOf(company.admin.id)).token;
});
afterAll(() => server?.[Symbol.asyncDispose]());

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string; reason: string | null; details: Record<string, unknown> } }[];
}

async function ask(query: string, variables: object = {}): Promise<Answer> {
  const response = await server.post({ query, variables }, { authorization: `Bearer ${token}` });
  return (await response.json()) as Answer;
}

async function refusalOf(query: string, variables: object = {}) {
  const { errors } = await ask(query, variables);
  expect(JSON.stringify(errors ?? [])).not.toMatch(/node_modules|\.ts:|stack/);
  return errors?.[0]?.extensions;
}

async function subscribeRefusal(query: string, variables: object = {}) {
  const watcher = await Watcher.connect(server.url, { token });
  watcher.subscribe(query, variables);
  await watcher.until(() => watcher.refusal !== undefined || watcher.closed !== null);
  watcher.close();
  return watcher.refusal;
}

describe('limits', () => {
  const aliased = (times: number) => `{ ${Array.from({ length: times }, (_, i) => `a${i}: __typename`).join(' ')} }`;

  test('a sound document passes', async () => {
    expect(await ask('{ pipelines { nodes { stages { id } } } }')).toMatchObject({
      data: { pipelines: { nodes: [{ stages: [{}, {}, {}] }] } },
    });
  });

  test('aliases', async () => {
    expect(await refusalOf(aliased(500))).toMatchObject({ code: 'INVALID', reason: 'limit.aliases' });
  });

  test('many commands in one mutation', async () => {
    const commands = Array.from({ length: 30 }, (_, i) => `m${i}: signIn(email: "a@b.c", password: "x") { email }`);
    expect(await refusalOf(`mutation { ${commands.join(' ')} }`)).toMatchObject({ reason: 'limit.commands' });
  });

  test('cost grows with the pages asked for', async () => {
    const query = (first: number) =>
      `{ board(pipelineId: "${pipelineId}", zone: "UTC") { columns { deals { nodes { history(first: ${first}) { nodes { changes { old } } } } } } } }`;
    expect(await refusalOf(query(200))).toMatchObject({ reason: 'limit.cost' });
    expect(await refusalOf(query(1))).toBeUndefined();
  });

  test('length', async () => {
    expect(await refusalOf(`{ ${'me { email } '.repeat(3_000)} }`)).toMatchObject({ code: 'INVALID' });
  });

  test('hold over WebSocket as well', async () => {
    const aliases = Array.from({ length: 100 }, (_, i) => `a${i}: seq`).join(' ');
    const query = `subscription { changes(after: "1.0") { events { ${aliases} } } }`;
    expect(await subscribeRefusal(query)).toMatchObject({ code: 'INVALID', reason: 'limit.aliases' });
  });

  test('only subscriptions run over WebSocket', async () => {
    expect(await subscribeRefusal('{ me { email } }')).toMatchObject({ reason: 'socket.subscriptionsOnly' });
    expect(await subscribeRefusal('{ __schema { types { name } } }')).toMatchObject({
      reason: 'socket.subscriptionsOnly',
    });
  });

  test('twenty subscriptions a socket', async () => {
    const watcher = await Watcher.connect(server.url, { token });
    const after = await server.context().asOf();
    for (let index = 0; index < 25; index++) watcher.changes(after, `s${index}`);
    await watcher.until(() => watcher.messages.filter(({ type }) => type === 'error').length === 5);
    expect(watcher.refusal).toMatchObject({ reason: 'limit.subscriptions' });
    watcher.close();
  });
});

describe('bad requests get a typed answer', () => {
  test.each([
    ['malformed JSON', '{"query":', 'request.json'],
    ['a list', '[]', 'request.json'],
    ['no document', '{}', 'document.missing'],
    ['an unknown document', '{"documentId":"sha256:00"}', 'document.unknown'],
    ['bad syntax', '{"query":"{ me "}', 'query.syntax'],
    ['an unknown field', '{"query":"{ nothing }"}', 'query.invalid'],
    [
      'a body too large',
      JSON.stringify({ query: '{ me { email } }', variables: { x: 'x'.repeat(3_000_000) } }),
      'request.tooLarge',
    ],
  ])('%s', async (_name, body, reason) => {
    const response = await server.post(body);
    const { errors } = (await response.json()) as Answer;
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', reason });
  });

  test('another content type', async () => {
    const response = await server.post('query=x', { 'content-type': 'text/plain' });
    expect((await response.json()) as Answer).toMatchObject({
      errors: [{ extensions: { reason: 'request.contentType' } }],
    });
  });

  test('bad values name the field', async () => {
    const create = 'mutation($input: CreateDealInput!) { createDeal(input: $input) { seq } }';
    expect(await refusalOf(create, { input: { pipelineId, title: 'a\u0000b' } })).toMatchObject({
      code: 'INVALID',
      reason: 'control',
      details: { field: 'input.title' },
    });
    expect(await refusalOf(create, { input: { pipelineId: 'x', title: 'T' } })).toMatchObject({
      code: 'INVALID',
      details: { fields: [{ field: 'input.pipelineId', reason: 'uuid' }] },
    });
    expect(await refusalOf(create, { input: { pipelineId, title: 'x'.repeat(1_000_000) } })).toMatchObject({
      code: 'INVALID',
      details: { field: 'input.title' },
    });
  });

  test('nobody signed in', async () => {
    const response = await server.post({ query: '{ pipelines { next } }' });
    expect((await response.json()) as Answer).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

describe('origin', () => {
  const open = async (headers: Record<string, string>) => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    const [event] = (await Promise.race([
      once(socket, 'open').then(() => ['open']),
      once(socket, 'unexpected-response').then(([, response]) => [(response as { statusCode: number }).statusCode]),
    ])) as [string | number];
    socket.terminate();
    return event;
  };

  test('our own and none are let in, others are not', async () => {
    expect(await open({})).toBe('open');
    expect(await open({ origin: server.url })).toBe('open');
    expect(await open({ origin: 'https://evil.example' })).toBe(403);
    expect(await open({ origin: 'null' })).toBe(403);
  });

  test('holds for HTTP too', async () => {
    const response = await server.post({ query: '{ me { email } }' }, { origin: 'https://evil.example' });
    expect(response.status).toBe(403);
  });
});

describe('sockets', () => {
  test('a wrong token is told 4403', async () => {
    const watcher = await Watcher.connect(server.url, { token: 'x'.repeat(43) });
    expect(watcher.closed?.code).toBe(4403);
  });

  test.each([
    ['no JSON', 'hello', 4400],
    ['a type of the server', { type: 'next', id: '1', payload: {} }, 4400],
    ['too large', { type: 'ping', payload: { x: 'x'.repeat(300_000) } }, 1009],
    ['init twice', { type: 'connection_init' }, 4429],
  ])('a message that is %s closes the socket properly', async (_name, message, code) => {
    const watcher = await Watcher.connect(server.url, { token });
    watcher.say(message);
    await watcher.until(() => watcher.closed !== null);
    expect(watcher.closed!.code).toBe(code);
  });

  test('an id in use closes with 4409', async () => {
    const watcher = await Watcher.connect(server.url, { token });
    const after = await server.context().asOf();
    watcher.subscribe(CHANGES, { after }, 'one').subscribe(CHANGES, { after }, 'one');
    await watcher.until(() => watcher.closed !== null);
    expect(watcher.closed!.code).toBe(4409);
  });

  test('half a request does no harm', async () => {
    const { port } = new URL(server.url);
    const socket = connectTcp(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
    socket.destroy();
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });
});

test('health and metrics', async () => {
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).toMatch(/vmeste_live_groups \d/);
  expect(metrics).toMatch(/vmeste_live_executions_total/);
});

test('a schema that lacks a migration, or has one too many, is not ready', async () => {
  await server.orm.em.execute(
    `insert into mikro_orm_migrations (name, executed_at) values ('2999-01-01-later', now())`,
  );
  await new Promise((resume) => setTimeout(resume, 1_100));
  const response = await fetch(`${server.url}/readyz`);
  expect([response.status, await response.text()]).toEqual([503, 'the schema is newer: 2999-01-01-later\n']);
});
