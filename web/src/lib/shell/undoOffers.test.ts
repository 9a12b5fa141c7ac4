import { beforeEach, expect, it } from 'vitest';
import { UndoStack } from '#lib/core/undo.svelte.js';
import { Toasts } from '#lib/ui/toasts.svelte.js';
import { UndoOffers } from './undoOffers.js';

let stack: UndoStack;
let toasts: Toasts;
let offers: UndoOffers;

beforeEach(() => {
  [stack, toasts] = [new UndoStack(), new Toasts()];
  offers = new UndoOffers(toasts);
});

const follow = () => offers.follow(stack.standing, { actionLabel: 'Отменить', onundo: (id) => void stack.undo(id) });
const change = (id: string, about = id) => {
  stack.push({ id, label: id, about: [about] }, () => Promise.resolve({ kind: 'ok', seq: 1, mutationId: id }));
  follow();
};
const shown = () => toasts.list.map(({ text }) => text);

it('offers the last two changes', () => {
  ['a', 'b', 'c'].forEach((id) => change(id));
  expect(shown()).toEqual(['b', 'c']);
});

it('lets go of the offer for a record that was changed again, which is still taken back by key', () => {
  change('forth', 'deal');
  change('back', 'deal');
  expect(shown()).toEqual(['back']);
  expect(stack.standing.map(({ id }) => id)).toEqual(['forth', 'back']);
});

it('takes back each offer that was used by key', () => {
  ['a', 'b'].forEach((id) => change(id));
  void stack.undo();
  follow();
  expect(shown()).toEqual(['a']);
});

it('takes back the offer of a refused change, whichever it was', () => {
  ['a', 'b'].forEach((id) => change(id));
  stack.drop('a');
  follow();
  expect(shown()).toEqual(['b']);
});

it('does not offer again what the user has let go', () => {
  ['a', 'b'].forEach((id) => change(id));
  toasts.dismiss('a');
  void stack.undo();
  follow();
  expect(shown()).toEqual([]);
});

it('takes back what its toast names', () => {
  ['a', 'b'].forEach((id) => change(id));
  toasts.list[0]?.onaction?.();
  expect(stack.latest?.id).toBe('b');
});

it('says of a change that the server will hear of later that it waits', () => {
  stack.push({ id: 'a', label: 'a', about: ['a'] }, () => Promise.resolve({ kind: 'ok', seq: 1, mutationId: 'a' }));
  offers.follow(stack.standing, { actionLabel: 'Отменить', later: (label) => `${label} ждёт`, onundo: () => {} });
  expect(toasts.list).toMatchObject([{ text: 'a ждёт', tone: 'waiting' }]);
});
