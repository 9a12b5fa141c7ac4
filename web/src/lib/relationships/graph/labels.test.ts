import { beforeEach, describe, expect, it } from 'vitest';
import type { Colours } from './colours.js';
import { Names, type Labelled } from './labels.js';

const FONT = { labelSize: 10, labelWeight: '500', labelFont: 'Onest' };
const COLOURS = { ground: '#fff', label: '#000', chosen: '#00f', people: [] as string[] } as unknown as Colours;
let isNarrow: boolean;
let written: { words: string; x: number; y: number }[];
let names: Names;

/** A canvas that measures six pixels a letter, and keeps what is written on it. */
const canvas = new Proxy({} as CanvasRenderingContext2D, {
  get: (_, name) => {
    if (name === 'measureText') return (words: string) => ({ width: words.length * 6 });
    if (name === 'fillText') return (words: string, x: number, y: number) => written.push({ words, x, y });
    return () => undefined;
  },
  set: () => true,
});

beforeEach(() => {
  isNarrow = false;
  written = [];
  names = new Names(() => ({ width: 400, height: 400, isNarrow }));
});

const record = (key: string, x: number, y: number, more: Partial<Labelled> = {}): Labelled => ({
  ...{ key, label: key, x, y, size: 5, color: '#000' },
  ...more,
});
const words = (): string[] => written.map((one) => one.words);
const draw = (...records: readonly Labelled[]): void => {
  for (const one of records) names.draw(canvas, one, FONT, COLOURS);
};

describe('names of one frame', () => {
  it('stand below their records, and above where another name is below', () => {
    const [one, other] = [record('Первая', 100, 100), record('Вторая', 110, 105)];
    names.begin(canvas, [], [], FONT);
    draw(one, other);
    expect(words()).toEqual(['Первая', 'Вторая']);
    expect(written[0]!.y).toBeGreaterThan(100);
    expect(written[1]!.y).toBeLessThan(105);
  });

  it('are left out when there is no room; those that come first have theirs whenever they are drawn', () => {
    const crowd = Array.from({ length: 12 }, (_, place) => record(`Запись ${place}`, 200 + place, 200));
    const late = crowd.at(-1)!;
    names.begin(canvas, [], [], FONT);
    draw(...crowd);
    expect(words()).not.toContain(late.label);
    expect(words().length).toBeLessThan(crowd.length);
    written = [];
    names.begin(canvas, [late], [], FONT);
    draw(...crowd);
    expect(words()).toContain(late.label);
  });

  it('lie on no record; one that must be seen stands below its record all the same', () => {
    const [one, certain] = [record('Имя', 200, 200), record('Имя', 200, 200, { certain: true })];
    const dots = [180, 200, 220].flatMap((x) => [170, 185, 200, 215, 230].map((y) => ({ x, y, size: 9 })));
    names.begin(canvas, [], dots, FONT);
    draw({ ...one, key: 'other' });
    const beside = written.splice(0);
    expect(beside.every(({ x }) => Math.abs(x - 200) > 10)).toBe(true);
    names.begin(canvas, [certain], dots, FONT);
    draw(certain);
    expect(written[0]!.y).toBeGreaterThan(200);
    expect(written[0]!.x).toBe(200);
  });

  it('are not cut by the rim of the picture, and those of records beyond it stay beyond', () => {
    names.begin(canvas, [], [], FONT);
    draw(record('Длинное имя', 2, 50), record('За краем', 410, 50));
    expect(written[0]!.x).toBeGreaterThanOrEqual(33);
    expect(written[1]!.x).toBe(410);
  });

  it('take two lines, and what is left is cut, sooner where there is little room', () => {
    const long = record('Общество с ограниченной ответственностью «Промышленный Монтаж и Наладка»', 200, 200);
    names.begin(canvas, [], [], FONT);
    draw(long);
    expect(words()).toEqual(['Общество с ограниченной', 'ответственностью «Промышлен…']);
    const wide = words().join('').length;
    written = [];
    isNarrow = true;
    names.begin(canvas, [], [], FONT);
    draw(long);
    expect(words()).toHaveLength(2);
    expect(words()[1]).toMatch(/…$/);
    expect(words().join('').length).toBeLessThan(wide);
  });
});

describe('what links are', () => {
  const ends = (length: number): [Labelled, Labelled] => [record('a', 50, 200), record('b', 50 + length, 200)];
  const link = { key: 'link', label: 'поставщик', color: '#333' };

  it('is written where a link is long enough and nothing lies there, and where it is asked for in any case', () => {
    const write = (length: number, dots: { x: number; y: number; size: number }[], certain = false): string[] => {
      written = [];
      names.begin(canvas, [], dots, FONT);
      names.drawWords(canvas, { ...link, certain }, ends(length), FONT, COLOURS);
      return words();
    };
    expect(write(200, [])).toEqual(['поставщик']);
    expect(write(60, [])).toEqual([]);
    expect(write(200, [{ x: 150, y: 200, size: 8 }])).toEqual([]);
    expect(write(200, [{ x: 150, y: 200, size: 8 }], true)).toEqual(['поставщик']);
  });

  it('does not give way to itself when the frame draws it twice', () => {
    names.begin(canvas, [], [], FONT);
    for (const _ of [1, 2]) names.drawWords(canvas, link, ends(200), FONT, COLOURS);
    names.drawWords(canvas, { ...link, key: 'same line' }, ends(200), FONT, COLOURS);
    expect(words()).toEqual(['поставщик', 'поставщик']);
  });
});
