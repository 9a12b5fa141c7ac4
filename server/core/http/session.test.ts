import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pino } from 'pino';
import { smallCompany } from '../../testing/company.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { Watcher } from '../../testing/watcher.js';
import { Documents } from './documents.js';
import { isGuarded, visitorOf } from './visitor.js';
import type { IncomingMessage } from 'node:http';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ mode: 'production' });
  await smallCompany(server.context);
});
afterAll(() => server?.[Symbol.asyncDispose]());

const SIGN_IN =
  'mutation($email: String!, $password: String!) { signIn(email: $email, password: $password) { email sessionId } }';

async function signIn(headers: Record<string, string> = {}): Promise<Response> {
  const variables = { email: 'admin@example.com', password: 'correct horse' };
  return server.post({ query: SIGN_IN, variables }, headers);
}

describe('a cookie session', () => {
  test('signs in, serves HTTP and WebSocket, and ends both when it signs out', async () => {
    const response = await signIn();
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toMatch(/^__Host-sid=[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax; Secure$/);
    const headers = { cookie: cookie.split(';')[0]! };
    const me = await server.post({ query: '{ me { email } }' }, headers);
    expect(await me.json()).toMatchObject({ data: { me: { email: 'admin@example.com' } } });
    const watcher = await Watcher.connect(server.url, {}, headers);
    expect(watcher.closed).toBeNull();
    const out = await server.post({ query: 'mutation { signOut }' }, headers);
    expect(out.headers.get('set-cookie')).toMatch(/^__Host-sid=; Path=\/; Max-Age=0/);
    await watcher.until(() => watcher.closed !== null, 1_500);
    expect(watcher.closed!.code).toBe(4403);
    const after = await server.post({ query: '{ me { email } }' }, headers);
    expect(await after.json()).toEqual({ data: { me: null } });
  });

  test('in a browser may execute listed documents only', async () => {
    const response = await signIn({ origin: server.url });
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', reason: 'document.unlisted' } }],
    });
    const cookie = (await signIn()).headers.get('set-cookie')!.split(';')[0]!;
    const watcher = await Watcher.connect(server.url, {}, { cookie, origin: server.url });
    watcher.changes('1.0');
    await watcher.until(() => watcher.refusal !== undefined);
    expect(watcher.refusal).toMatchObject({ code: 'FORBIDDEN', reason: 'document.unlisted' });
    watcher.close();
  });
});

test('listed documents go by their id or their text', () => {
  const documents = new Documents(new Map([['sha256:1', '{ me { email } }']]), true, pino({ level: 'silent' }));
  expect(documents.textOf({ documentId: 'sha256:1', fromBrowser: true })).toBe('{ me { email } }');
  expect(documents.textOf({ query: '{ me { email } }', fromBrowser: true })).toBe('{ me { email } }');
  expect(() => documents.textOf({ documentId: 'sha256:2', fromBrowser: true })).toThrow('document.unknown');
  expect(() => documents.textOf({ query: '{ me { role } }', fromBrowser: true })).toThrow('document.unlisted');
  expect(documents.textOf({ query: '{ me { role } }', fromBrowser: false })).toBe('{ me { role } }');
});

describe('what a proxy says', () => {
  const visitor = (remoteAddress: string, headers: Record<string, string>, trustProxy = true) =>
    visitorOf({ socket: { remoteAddress }, headers: { host: 'crm:3000', ...headers } } as unknown as IncomingMessage, {
      allowHttp: false,
      trustProxy,
    });
  const forwarded = {
    'x-forwarded-for': '1.2.3.4, 5.6.7.8',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'crm.example',
  };

  test('counts when it stands in our network and we are told to believe it', () => {
    expect(visitor('10.0.0.2', forwarded)).toMatchObject({
      address: '5.6.7.8',
      protocol: 'https',
      host: 'crm.example',
      local: false,
    });
    expect(isGuarded(visitor('10.0.0.2', forwarded))).toBe(true);
  });

  test('does not when nobody has said so, but for one on this machine', () => {
    expect(visitor('10.0.0.2', forwarded, false)).toMatchObject({
      address: '10.0.0.2',
      protocol: 'http',
      host: 'crm:3000',
    });
    expect(visitor('127.0.0.1', forwarded, false)).toMatchObject({
      address: '5.6.7.8',
      protocol: 'https',
      local: false,
    });
  });

  test('does not from elsewhere', () => {
    expect(visitor('203.0.113.9', forwarded)).toMatchObject({
      address: '203.0.113.9',
      protocol: 'http',
      host: 'crm:3000',
      direct: false,
    });
  });

  test('never makes a stranger local', () => {
    expect(visitor('192.168.0.7', { 'x-forwarded-for': '127.0.0.1' }).local).toBe(false);
    expect(visitor('::ffff:127.0.0.1', {}).local).toBe(true);
    expect(isGuarded(visitor('192.168.0.7', {}))).toBe(false);
  });
});
