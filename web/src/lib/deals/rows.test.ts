import { describe, expect, it } from 'vitest';
import { Rows } from '#lib/deals/rows.js';

const column = (...ids: string[]) => {
  const rows = new Rows(100, 6);
  rows.arrange(ids);
  return rows;
};

describe('rows of a column', () => {
  it('lie one under another with a gap', () => {
    const rows = column('a', 'b', 'c');
    expect(['a', 'b', 'c'].map((id) => rows.topOf(id))).toEqual([0, 106, 212]);
    expect(rows.height).toBe(312);
  });

  it('keep a measured height wherever the card goes', () => {
    const rows = column('a', 'b', 'c');
    expect(rows.measure([['b', 150]])).toBe(true);
    rows.arrange(['new', 'a', 'b', 'c']);
    expect(rows.topOf('c')).toBe(106 + 106 + 156);
  });

  it('say when a measurement moved nothing', () => {
    const rows = column('a', 'b');
    expect(rows.measure([['gone', 40]])).toBe(false);
    rows.measure([['b', 150]]);
    expect(rows.measure([['b', 150]])).toBe(false);
  });

  it('find the card at an offset; the gap belongs to the card above', () => {
    const rows = column('a', 'b', 'c');
    expect([-5, 0, 105, 106, 9999].map((offset) => rows.placeAt(offset))).toEqual([0, 0, 0, 1, 2]);
  });

  it('find the gap that a dropped card goes into', () => {
    const rows = column('a', 'b');
    expect([10, 60, 150, 170].map((offset) => rows.gapAt(offset))).toEqual([0, 1, 1, 2]);
    expect(column().gapAt(50)).toBe(0);
  });

  it('are nothing when there are none', () => {
    const rows = column();
    expect([rows.height, rows.placeAt(0), rows.idAt(0), rows.topOf('a')]).toEqual([0, 0, undefined, undefined]);
  });
});
