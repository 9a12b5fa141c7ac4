import { expect, it } from 'vitest';
import type { Change } from '#lib/core/feed.js';
import { AppError } from '#lib/core/graphql.js';
import { createFormats } from '#lib/core/i18n/formats.js';
import { ru } from '#lib/core/i18n/ru.js';
import { Removals } from '#lib/core/removals.js';
import { whyNot } from './whyNot.js';

const at = '2026-11-22T09:05:00.000Z';
const actor = { id: 'u1', name: 'Сергей Котов' };

function appAfter(...changes: Partial<Change>[]) {
  const removals = new Removals();
  removals.follow({
    onChanges: (listener) => {
      for (const change of changes) listener({ id: 'p1', actor, at, particulars: null, ...change } as Change);
      return () => {};
    },
  });
  const i18n = { text: ru, formats: createFormats('ru', 'Europe/Moscow') };
  return { i18n, removals, clock: { read: () => Date.parse('2026-11-22T10:00:00Z') } } as never;
}

const gone = (id: string) => new AppError('NOT_FOUND', 'LegalEntity', { entity: 'LegalEntity', id });

it('of what is gone it is told who took it away, and that nothing typed is lost', () => {
  const app = appAfter(
    { name: 'legalEntity.removed', particulars: { part: 'e1' } },
    { name: 'legalEntity.edited', particulars: { part: 'e2' } },
    { name: 'savedView.removed', id: 'v1' },
  );
  const told =
    'Этого больше нет, удалено: Сергей Котов, сегодня, 12:05. Набранное осталось здесь, его можно скопировать';
  for (const id of ['e1', 'v1']) expect(whyNot(app, gone(id))).toBe(told);
  expect(whyNot(app, gone('e2'))).toBe(ru.fields.goneMeanwhile(ru.core.errors.NOT_FOUND));
});

it('of a conflict without fields it is told whose change it was', () => {
  const by = { id: 'u1', name: 'Сергей Котов' };
  const told = (details: object) => whyNot(appAfter(), new AppError('CONFLICT', 'record.merged', { ...details }));
  expect(told({ by, at })).toBe('Эту запись уже объединили с другой: Сергей Котов, сегодня, 12:05');
  expect(told({ by: null, at })).toBe('Эту запись уже объединили с другой: сегодня, 12:05');
  expect(told({})).toBe('Эту запись уже объединили с другой');
});
