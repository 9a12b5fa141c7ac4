import { expect, test } from 'vitest';
import { ru } from '#lib/core/i18n/ru.js';
import { lookOf } from './look.js';

const row = {
  id: 'a',
  version: 1,
  interactionId: 'b',
  side: 'OURS' as const,
  text: 'Прислать смету',
  dueOn: '2026-11-24',
  dueAt: '2026-11-24T21:00:00Z',
  state: 'OPEN' as const,
  keptAt: null,
  createdAt: '2026-11-20T10:00:00Z',
};
const at = (now: string, keptAt: string | null = null) =>
  lookOf(
    { ...row, keptAt },
    { now: Date.parse(now), zone: 'Europe/Moscow', t: ru, format: { dayShort: (day) => String(day).slice(5, 10) } },
  );

test('domain §3: a promise turns red at the very moment when its day is over', () => {
  expect(at('2026-11-23T10:00:00Z')).toMatchObject({ tone: 'open', until: Date.parse('2026-11-23T21:00:00Z') });
  expect(at('2026-11-24T20:59:59Z')).toMatchObject({ tone: 'today', until: Date.parse(row.dueAt) });
  expect(at('2026-11-24T21:00:00Z')).toMatchObject({ tone: 'broken', words: 'нарушено: мы обещали к 11-24' });
});

test('says of a kept one whether it was kept in time', () => {
  expect(at('2026-12-01T10:00:00Z', '2026-11-24T20:00:00Z').words).toBe('мы обещали, выполнено 11-24');
  expect(at('2026-12-01T10:00:00Z', '2026-11-25T20:00:00Z').words).toBe('мы обещали к 11-24, выполнено поздно: 11-25');
});
