import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { CommandQueue } from '#lib/core/commands.svelte.js';
import { AppError, type Ask } from '#lib/core/graphql.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { Store } from '#lib/core/store.svelte.js';
import { type ImportRecord, isCutShort, isUndoStopped, readFile, toUndo } from './imports.js';
import { imports as en } from './texts.en.js';
import { imports as ru } from './texts.ru.js';

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

it('an import of which taking back was stopped is none that was taken in, nor one that goes on', () => {
  const job = { state: 'CANCELLED', startedAt: '2026-01-01T00:00:00Z', total: 604, hasRows: true } as ImportRecord;
  const stopped = { ...job, done: 604, created: 600, changed: 3, undone: 100 };
  expect([isUndoStopped(stopped), isCutShort(stopped), toUndo(stopped)]).toEqual([true, false, 603]);
  expect(isUndoStopped({ ...job, done: 100 })).toBe(false);
  expect(isUndoStopped({ ...stopped, state: 'DONE' })).toBe(false);
  expect(isUndoStopped({ ...stopped, state: 'UNDONE' })).toBe(false);
  expect(isUndoStopped({ ...stopped, startedAt: null })).toBe(false);
});

it('one row that stays is told of as one', () => {
  expect(ru.undone('2\u00a0строки', 1)).toContain('1\u00a0строка, её уже изменили');
  expect(ru.undone('2\u00a0строки', 2)).toContain('2\u00a0строки, их уже изменили');
  expect(en.undone('2\u00a0rows', 1)).toContain('1\u00a0row, changed');
});
