import { expect, it } from 'vitest';
import { MOST_PICKED, Picked } from '#lib/deals/picked.svelte.js';

it('picks one by one and by ranges, and never more than one command takes', () => {
  const order = Array.from({ length: 300 }, (_, index) => `d${index}`);
  const picked = new Picked();
  picked.toggle('d5');
  picked.reach('d2', order);
  expect(picked.ids.toSorted()).toEqual(['d2', 'd3', 'd4', 'd5']);
  picked.toggle('d3');
  expect(picked.has('d3')).toBe(false);
  picked.only(order);
  expect(picked.count).toBe(MOST_PICKED);
  picked.keep((id) => id === 'd7');
  expect(picked.ids).toEqual(['d7']);
});
