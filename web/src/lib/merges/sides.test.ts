import { expect, it } from 'vitest';
import { isUnlike, takenOf, unite, type Row } from './sides.js';

const row = (field: Row['field'], one: string, other: string): Row => ({ field, label: '', values: [one, other] });
const rows = [
  row('NAME', 'Альфа', 'Альфа-М'),
  row('SITE', '', 'alfa.example'),
  row('NOTES', 'своё', ''),
  row('OWNER', 'Анна', 'Анна'),
  row({ custom: 'c1' }, 'да', 'нет'),
];

it('one chooses only between two values that are unlike', () =>
  expect(rows.map(isUnlike)).toEqual([true, false, false, false, true]));

it('what only one of them has is kept, whichever stays', () => {
  expect(takenOf(rows, 0, new Map())).toEqual({ taken: ['SITE'], takenCustom: [] });
  expect(takenOf(rows, 1, new Map())).toEqual({ taken: ['NOTES'], takenCustom: [] });
});

it('a chosen value of the one that goes is taken', () => {
  const chosen = new Map([
    ['NAME', 1],
    ['c1', 1],
    ['OWNER', 1],
  ] as const);
  expect(takenOf(rows, 0, chosen)).toEqual({ taken: ['NAME', 'SITE'], takenCustom: ['c1'] });
});

it('of lists that become one it is told what each record has of them', () => {
  expect(unite('Телефоны', ['1', '2'], ['2', '3'])).toEqual([
    {
      label: 'Телефоны',
      values: [
        ['1', '2'],
        ['2', '3'],
      ],
    },
  ]);
  expect(unite('Телефоны', ['1'], [])).toEqual([{ label: 'Телефоны', values: [['1'], []] }]);
  expect(unite('Телефоны', [], [])).toEqual([]);
});
