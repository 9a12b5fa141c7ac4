import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Connection } from './connection.svelte.js';

let connection: Connection;
let network: { onLine: boolean };

beforeEach(() => {
  vi.useFakeTimers();
  network = { onLine: true };
  vi.stubGlobal('navigator', network);
  connection = new Connection();
});

afterEach(() => {
  connection.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('keeps quiet about a short break', () => {
  connection.lost();
  vi.advanceTimersByTime(2_900);
  expect(connection.state).toBe('online');
  vi.advanceTimersByTime(200);
  expect(connection.state).toBe('connecting');
  vi.advanceTimersByTime(9_000);
  expect(connection.state).toBe('offline');
});

it('says at once what the browser knows', () => {
  network.onLine = false;
  connection.lost();
  expect(connection.state).toBe('offline');
});

it('says so also when the socket was lost a moment before', () => {
  connection.lost();
  network.onLine = false;
  connection.lost();
  expect(connection.state).toBe('offline');
});

it('tells what was missed', () => {
  network.onLine = false;
  connection.lost();
  connection.found();
  connection.received(2);
  connection.received(1);
  vi.advanceTimersByTime(1_500);
  expect([connection.state, connection.caughtUp]).toEqual(['online', 3]);
  vi.advanceTimersByTime(4_000);
  expect(connection.caughtUp).toBeNull();
});

it('does not count what was loaded anew', () => {
  network.onLine = false;
  connection.lost();
  connection.found();
  connection.received(Infinity);
  connection.received(2);
  vi.advanceTimersByTime(1_500);
  expect(connection.caughtUp).toBe(Infinity);
});
