import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket as Peer } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import type { TypedDocumentString } from '#lib/core/gql/graphql.js';
import { Socket } from '#lib/core/socket.js';

/** Somebody who takes every call and never says a word, as a network that has lost its way. */
const silent = createServer((peer) => void peers.push(peer));
const peers: Peer[] = [];
let socket: Socket;

beforeEach(async () => {
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  socket.close();
  for (const peer of peers) peer.destroy();
  silent.close();
});

it('gives up a handshake that nobody answers, and dials again', async () => {
  socket = new Socket({
    url: `ws://127.0.0.1:${(silent.address() as AddressInfo).port}`,
    onOpen: () => {},
    onLost: () => {},
    isSessionAlive: () => Promise.resolve(true),
    onRightsChanged: () => {},
  });
  await vi.waitUntil(() => peers.length === 1);
  await vi.advanceTimersByTimeAsync(20_000);
  await vi.waitUntil(() => peers.length > 1);
});

it('a message is read once, as it came, and parsed as it was read', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'graphql-transport-ws' });
  await once(server, 'listening');
  server.on('connection', (peer) =>
    peer.on('message', (text: Buffer) => {
      const { type, id } = JSON.parse(text.toString()) as { type: string; id?: string };
      if (type === 'connection_init') peer.send('{"type":"connection_ack"}');
      if (type === 'subscribe') peer.send(JSON.stringify({ type: 'next', id, payload: { data: { name: 'Кто-то' } } }));
    }),
  );
  const seen: string[] = [];
  const got: unknown[] = [];
  socket = new Socket({
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    read: (text) => {
      seen.push(text);
      return text.replaceAll('Кто-то', 'Somebody');
    },
    onOpen: () => {},
    onLost: () => {},
    isSessionAlive: () => Promise.resolve(true),
    onRightsChanged: () => {},
  });
  const names = { toString: () => 'subscription Names { name }' } as TypedDocumentString<
    unknown,
    Record<string, unknown>
  >;
  socket.watch(names, {}, (result) => got.push(result));
  await vi.waitUntil(() => got.length > 0);
  expect(got).toEqual([{ name: 'Somebody' }]);
  expect(seen.filter((text) => text.includes('Кто-то'))).toHaveLength(1);
  server.close();
});
