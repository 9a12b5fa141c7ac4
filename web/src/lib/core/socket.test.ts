import { createServer, type AddressInfo, type Socket as Peer } from 'node:net';
import { afterEach, beforeEach, it, vi } from 'vitest';
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
