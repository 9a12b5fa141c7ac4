import { expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Command } from '#lib/core/command.js';
import { ru } from '#lib/core/i18n/ru.js';
import { createFormats } from '#lib/core/i18n/formats.js';
import { setRate } from './setRate.js';

const run = vi.fn<(command: Command<never>) => Promise<{ kind: 'ok' }>>(async () => ({ kind: 'ok' }));
const app = { commands: { run }, i18n: { text: ru, formats: createFormats('ru', 'Europe/Moscow') } } as unknown as App;
const told = { currency: 'USD', day: '2026-11-22', rate: '100' } as const;

it('undone, writes the rate back that was seen of that day, and only over its own', async () => {
  await setRate(app, { ...told, fromRate: '97.55' });
  await run.mock.lastCall![0].undo!();
  expect(run.mock.lastCall![0]).toMatchObject({ input: { ...told, rate: '97.55', fromRate: '100' } });
  expect(run.mock.lastCall![0].undo).toBeUndefined();
});

it.each([null, undefined])('has nothing to go back to where none was seen', async (fromRate) => {
  await setRate(app, { ...told, fromRate });
  expect(run.mock.lastCall![0].undo).toBeUndefined();
});
