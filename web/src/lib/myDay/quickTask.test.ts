import { expect, it } from 'vitest';
import { readQuickTask } from './quickTask.js';

/** A Thursday. */
const today = '2026-11-19';

it.each([
  ['Позвонить Роговой завтра 15:00', 'Позвонить Роговой', 'CALL', { day: '2026-11-20', time: '15:00' }],
  ['Встреча на складе 24 ноября', 'Встреча на складе', 'MEETING', { day: '2026-11-24', time: null }],
  ['Собрать объёмы', 'Собрать объёмы', 'TODO', null],
  ['Письмо в Сибпровод сегодня', 'Письмо в Сибпровод', 'EMAIL', { day: today, time: null }],
  ['завтра', 'завтра', 'TODO', null],
])('reads «%s»', (line, title, kind, when) => {
  expect(readQuickTask(line, today)).toEqual({ title, kind, when });
});
