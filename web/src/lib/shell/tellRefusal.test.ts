import { expect, it } from 'vitest';
import type { Outcome } from '#lib/core/command.js';
import { AppError } from '#lib/core/graphql.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { Toasts } from '#lib/ui/toasts.svelte.js';
import { tellRefusal } from './tellRefusal.js';

const told = async (outcome: Outcome) => {
  const toasts = new Toasts();
  await tellRefusal({ app: { i18n: new I18n() }, toasts }, 'Анкеры 120 000', Promise.resolve(outcome));
  return toasts.list.map(({ tone, text }) => ({ tone, text }));
};

it('says what was refused and why', async () => {
  const told403 = await told({ kind: 'refused', error: new AppError('FORBIDDEN') });
  expect(told403).toEqual([{ tone: 'problem', text: '«Анкеры 120 000» не сохранено. Нет права на это действие' }]);
});

it('is silent about what was done', async () =>
  expect(await told({ kind: 'ok', seq: 1, mutationId: 'm1' })).toEqual([]));
