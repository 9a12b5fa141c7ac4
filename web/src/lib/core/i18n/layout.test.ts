import { expect, it } from 'vitest';
import { otherLayout } from '#lib/core/i18n/layout.js';

it.each([
  ['ghbdtn', 'привет'],
  ['Fkmaf', 'Альфа'],
  ['cltkrf 1', 'сделка 1'],
  [']rfnthbyf', 'ъкатерина'],
  ['зфклуе', 'parket'],
  ['ЬщысщцХ', 'Moscow{'],
  ['Альфа plus', null],
  ['12345', null],
  ['', null],
])('%s → %s', (typed, meant) => {
  expect(otherLayout(typed)).toBe(meant);
});
