import { pino } from 'pino';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Bell } from './bell.js';
import { openBell } from './bell.redis.js';

const log = pino({ level: 'silent' });
const redisUrl = process.env.TEST_REDIS_URL;
const open: Bell[] = [];

/** A bell of a process over a database, and how often it was heard there. */
function hang(database: string) {
  const bell = openBell({ databaseUrl: `postgres://localhost/${database}`, redisUrl }, log);
  const heard = vi.fn();
  bell.onRing(heard);
  open.push(bell);
  return { bell, heard };
}

describe.skipIf(!redisUrl)('the bell over Redis', () => {
  afterEach(() => Promise.all(open.splice(0).map((bell) => bell.close())));

  test('is heard by the processes of the same database, and by no others on the same Redis', async () => {
    const [one, two, other] = [hang('trade'), hang('trade'), hang('harbour')];
    // Each rings once to itself when it has begun to listen.
    await vi.waitFor(() => [one, two, other].forEach(({ heard }) => expect(heard).toHaveBeenCalledTimes(1)), 5_000);
    one.bell.ring(1);
    other.bell.ring(1);
    await vi.waitFor(() => expect(two.heard).toHaveBeenCalledTimes(2));
    // Its own ring, at once and once more by way of Redis: nothing of the others.
    await vi.waitFor(() => expect(other.heard).toHaveBeenCalledTimes(3));
    expect(one.heard).toHaveBeenCalledTimes(3);
  });
});
