import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WebSocketServer, type WebSocket as Peer } from 'ws';
import { Feed, type Frame } from '#lib/core/feed.js';
import { Live, type LiveOptions } from '#lib/core/live.svelte.js';
import { Store } from '#lib/core/store.svelte.js';

let server: WebSocketServer;
let live: Live;
let starts: PromiseWithResolvers<string>[];
/** Where the server would send the next frame; renewed with every subscription. */
let subscribed: { peer: Peer; id: string; after: string }[];

beforeEach(async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('cancelAnimationFrame', () => {});
  [starts, subscribed] = [[], []];
  server = await openServer();
});

afterEach(() => {
  live.close();
  for (const peer of server.clients) peer.terminate();
  server.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('is stale at the first word of another build', async () => {
  await begin({ build: 'page' });
  send({ to: '1.1', build: 'page' });
  await expect.poll(() => frames).toBe(1);
  expect(live.stale).toBe(false);
  send({ from: '1.1', to: '1.2', build: 'next' });
  await expect.poll(() => live.stale).toBe(true);
});

it('is stale also when it never heard of its own', async () => {
  await begin({ build: 'page' });
  send({ to: '1.1', build: 'next' });
  await expect.poll(() => live.stale).toBe(true);
});

it('is never stale where pages follow their source', async () => {
  await begin({ build: undefined });
  send({ to: '1.1', build: 'next' });
  await expect.poll(() => frames).toBe(1);
  expect(live.stale).toBe(false);
});

it('loads anew once more when rights change while everything is being loaded', async () => {
  await begin({ build: 'page' });
  const loading = Promise.withResolvers<void>();
  const load = vi.fn(() => (load.mock.calls.length === 1 ? loading.promise : Promise.resolve()));
  live.onReset(load);
  send({ to: '1.0', reset: true });
  await started(2, '1.5');
  send({ from: '1.5', to: '1.5', reset: true });
  await new Promise((resolve) => setTimeout(resolve, 50));
  loading.resolve();
  await started(3, '1.6');
  await expect.poll(() => load.mock.calls.length).toBe(2);
  send({ from: '1.6', to: '1.7' });
  await expect.poll(() => frames).toBe(1);
  expect(starts).toHaveLength(3);
});

it.each([
  ['of another epoch', '2.12', 1],
  ['set back by hand', '1.3', 1],
  ['still the same', '1.12', 0],
])('tells once that the data was restored: the log is %s', async (_name, cursor, times) => {
  await begin({ build: 'page' });
  send({ to: '1.9' });
  await expect.poll(() => frames).toBe(1);
  send({ from: '1.9', to: '1.9', reset: true });
  await started(2, cursor);
  await expect.poll(() => resets).toBe(1);
  send({ from: cursor, to: cursor, reset: true });
  await started(3, cursor);
  await expect.poll(() => resets).toBe(2);
  expect(live.restores).toBe(times);
});

it('stays away once closed', async () => {
  await begin({ build: 'page' });
  live.close();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect([server.clients.size, subscribed.length]).toEqual([0, 1]);
});

let frames: number;
let resets: number;

async function begin({ build }: Pick<LiveOptions, 'build'>) {
  [frames, resets] = [0, 0];
  live = new Live({
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    feed: new Feed(new Store()),
    build,
    start: () => {
      const cursor = Promise.withResolvers<string>();
      starts.push(cursor);
      return cursor.promise;
    },
    onFrame: () => (frames += 1),
    onOpen: () => {},
    onReset: () => (resets += 1),
    isOwn: () => false,
    isSessionAlive: () => Promise.resolve(true),
  });
  const begun = live.begin();
  await started(1, '1.0');
  await begun;
}

/** The window asks for the start data for the nth time, gets it, and follows from there. */
async function started(times: number, cursor: string) {
  await expect.poll(() => starts.length).toBe(times);
  starts.at(-1)!.resolve(cursor);
  await expect.poll(() => subscribed.at(-1)?.after).toBe(cursor);
}

function send(frame: Partial<Frame>) {
  const { peer, id } = subscribed.at(-1)!;
  const changes = { from: '1.0', reset: false, now: '2026-11-19T09:40:00.000Z', build: 'page', events: [], ...frame };
  peer.send(JSON.stringify({ type: 'next', id, payload: { data: { changes } } }));
}

/** A server that speaks just the protocol of the socket, so that the test says what comes and when. */
async function openServer() {
  const opened = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'graphql-transport-ws' });
  opened.on('connection', (peer) =>
    peer.on('message', (data: Buffer) => {
      const { type, id, payload } = JSON.parse(data.toString()) as {
        type: string;
        id: string;
        payload: { variables: { after: string } };
      };
      if (type === 'connection_init') peer.send(JSON.stringify({ type: 'connection_ack' }));
      if (type === 'subscribe') subscribed.push({ peer, id, after: payload.variables.after });
    }),
  );
  await new Promise((resolve) => opened.once('listening', resolve));
  return opened;
}
