import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Clock } from '#lib/core/clock.svelte.js';
import { createAsk } from '#lib/core/graphql.js';
import { WhoAmIDocument } from '#lib/core/gql/graphql.js';

const SERVER = 'Thu, 19 Nov 2026 09:40:00 GMT';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const answering = (headers: Record<string, string>) => () =>
  Promise.resolve(new Response('{"data":{"me":null}}', { headers }));

function clockBehind(fetch: typeof globalThis.fetch) {
  const clock = new Clock();
  const ask = createAsk({
    url: '/graphql',
    fetch,
    onServerTime: (moment) => clock.correct(moment),
    onSessionLost() {},
  });
  return { clock, ask: () => ask(WhoAmIDocument, {}) };
}

it("knows the server's time from the first answer, before anything has changed", async () => {
  const { clock, ask } = clockBehind(answering({ date: SERVER }));
  await ask();
  expect([clock.read(), clock.now]).toEqual([Date.parse(SERVER), Date.parse(SERVER)]);
});

it('keeps the time of this computer when the answer says none', async () => {
  const { clock, ask } = clockBehind(answering({}));
  await ask();
  expect(clock.read()).toBe(Date.now());
});

it('believes a frame over the whole seconds of an answer', async () => {
  const { clock, ask } = clockBehind(answering({ date: SERVER }));
  clock.correct('2026-11-19T09:40:00.800Z');
  await ask();
  expect(clock.read()).toBe(Date.parse('2026-11-19T09:40:00.800Z'));
});
