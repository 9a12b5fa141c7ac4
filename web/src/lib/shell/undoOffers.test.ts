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
const change = (id: string) => {
  stack.push(id, id, () => Promise.resolve({ kind: 'ok', seq: 1, mutationId: id }));
  follow();
};
const shown = () => toasts.list.map(({ text }) => text);

it('offers each change', () => {
  ['a', 'b', 'c'].forEach(change);
  expect(shown()).toEqual(['a', 'b', 'c']);
});

it('takes back each offer that was used by key', () => {
  ['a', 'b', 'c'].forEach(change);
  void stack.undo();
  void stack.undo();
  follow();
  expect(shown()).toEqual(['a']);
});

it('takes back the offer of a refused change, whichever it was', () => {
  ['a', 'b', 'c'].forEach(change);
  stack.drop('b');
  follow();
  expect(shown()).toEqual(['a', 'c']);
});

it('does not offer again what the user has let go', () => {
  ['a', 'b'].forEach(change);
  toasts.dismiss('a');
  void stack.undo();
  follow();
  expect(shown()).toEqual([]);
});

it('takes back what its toast names', () => {
  ['a', 'b'].forEach(change);
  toasts.list[0]?.onaction?.();
  expect(stack.latest?.id).toBe('b');
});
