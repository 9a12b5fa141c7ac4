import { expect, it, vi } from 'vitest';
import { CellEdit } from './cell.svelte.js';
import type { Day } from './day.js';
import { dayKind } from './kinds.js';
import { TypedDraft } from './typed.svelte.js';

const kind = dayKind(
  'ru',
  (day) => day,
  () => '2026-11-19',
);

const open = (value: Day | null) => {
  const cell = { label: 'Ожидаемое закрытие', value, save: vi.fn(async () => ({ taken: true as const })) };
  const edit = new CellEdit<Day | null>(() => cell);
  const draft = new TypedDraft({ edit, kind: () => kind, value: () => cell.value, words: ({ code }) => code });
  edit.start();
  draft.begin();
  return { cell, edit, draft };
};

it('does not move a day of months ago that was only looked at', () => {
  const { cell, edit, draft } = open('2026-01-05');
  expect(draft.submit()).toBe(true);
  expect(edit.open).toBe(false);
  expect(cell.save).not.toHaveBeenCalled();
});

it('does not put back over theirs what was only looked at', () => {
  const { cell, draft } = open('2026-01-05');
  cell.value = '2026-12-01';
  draft.submit();
  expect(cell.save).not.toHaveBeenCalled();
});

it('keeps what was typed and not understood', () => {
  const { cell, edit, draft } = open(null);
  draft.text = 'когда-нибудь';
  expect(draft.submit()).toBe(false);
  draft.begin();
  expect([draft.text, edit.wrong]).toEqual(['когда-нибудь', 'notDay']);
  expect(cell.save).not.toHaveBeenCalled();
});

it('saves what was typed', () => {
  const { cell, draft } = open('2026-01-05');
  draft.text = '18 декабря';
  draft.submit();
  expect(cell.save).toHaveBeenCalledWith('2026-12-18');
});
