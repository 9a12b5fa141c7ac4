import { expect, it } from 'vitest';
import { readQuickTask } from './quickTask.js';

const today = '2026-11-19';
/** A Thursday. */
const now = { day: today, time: '12:40' };

it.each([
  ['Позвонить Роговой завтра 15:00', 'Позвонить Роговой', 'CALL', { day: '2026-11-20', time: '15:00' }],
  ['Встреча на складе 24 ноября', 'Встреча на складе', 'MEETING', { day: '2026-11-24', time: null }],
  ['Собрать объёмы', 'Собрать объёмы', 'TODO', null],
  ['Письмо в Сибпровод сегодня', 'Письмо в Сибпровод', 'EMAIL', { day: today, time: null }],
  ['завтра', 'завтра', 'TODO', null],
  ['Call Sunil tomorrow at 3 pm', 'Call Sunil', 'CALL', { day: '2026-11-20', time: '15:00' }],
  ['Собрать средства', 'Собрать средства', 'TODO', null],
  ['Позвонить Роговой через 2 часа', 'Позвонить Роговой', 'CALL', { day: today, time: '14:40' }],
  ['Позвонить завтра в 15:00 Роговой', 'Позвонить Роговой', 'CALL', { day: '2026-11-20', time: '15:00' }],
  ['Завтра позвонить Роговой', 'позвонить Роговой', 'CALL', { day: '2026-11-20', time: null }],
  ['Обсудить завтрак в 9', 'Обсудить завтрак в 9', 'TODO', null],
  ['Подготовить отчёт за 24.11 для Роговой', 'Подготовить отчёт за 24.11 для Роговой', 'TODO', null],
])('reads «%s»', (line, title, kind, when) => {
  expect(readQuickTask(line, now)).toEqual({ title, kind, when });
});
