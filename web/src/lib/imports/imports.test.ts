import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { CommandQueue } from '#lib/core/commands.svelte.js';
import { AppError, type Ask } from '#lib/core/graphql.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { Store } from '#lib/core/store.svelte.js';
import { readFile } from './imports.js';

vi.mock('$app/navigation', () => ({ goto: () => undefined }));
vi.mock('$app/state', () => ({ page: {} }));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a workbook that has to wait is asked for again, until nobody waits for it any more', async () => {
  let asked = 0;
  const ask = (() => {
    asked += 1;
    return Promise.reject(new AppError('RULE', 'table.queue'));
  }) as Ask;
  const commands = new CommandQueue({
    ask,
    store: new Store(),
    clientId: 'window',
    place: () => ({ epoch: 1, seq: 1 }),
  });
  const app = { commands, i18n: new I18n() } as unknown as App;
  const gone = new AbortController();
  const onwait = vi.fn();
  const { outcome } = readFile(app, 'file', {}, onwait, gone.signal);
  await vi.advanceTimersByTimeAsync(2_000);
  expect([asked, onwait.mock.calls.length]).toEqual([2, 2]);
  gone.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await outcome).toMatchObject({ kind: 'refused', error: { reason: 'table.queue' } });
  expect(asked).toBe(2);
});
