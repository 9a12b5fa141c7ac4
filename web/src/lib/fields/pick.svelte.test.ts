import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { matchingChoices, Pick, type Choice, type PickSource } from './pick.svelte.js';

const people: Choice[] = [
  { id: '1', name: 'Анна Ильина' },
  { id: '2', name: 'Сергей Котов' },
];
const pickOf = (source: PickSource<Choice>, hasValue = false) =>
  new Pick<Choice>(
    () => source,
    () => hasValue,
  );

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('finds by the beginnings of words in any order', () => {
  expect(matchingChoices(people, 'кот сер').map(({ id }) => id)).toEqual(['2']);
  expect(matchingChoices([{ id: '3', name: 'ООО «Альфа»' }], 'альф')).toHaveLength(1);
});

describe('the list of a pick', () => {
  it('offers to create what is not there', async () => {
    const pick = pickOf({ search: (text) => matchingChoices(people, text), create: async () => null });
    pick.begin();
    await vi.runAllTimersAsync();
    pick.type('Бета');
    await vi.runAllTimersAsync();
    expect(pick.lines).toEqual([{ kind: 'create', name: 'Бета' }]);
  });

  it('offers to clear only while nothing is typed', async () => {
    const pick = pickOf({ search: (text) => matchingChoices(people, text), clearable: true }, true);
    pick.begin();
    await vi.runAllTimersAsync();
    expect(pick.lines.at(-1)).toEqual({ kind: 'clear' });
    pick.type('анна');
    await vi.runAllTimersAsync();
    expect(pick.lines.map(({ kind }) => kind)).toEqual(['choice']);
  });

  it('keeps the answer to the last question, however late the first one comes', async () => {
    const answers = new Map<string, (found: Choice[]) => void>();
    const pick = pickOf({ search: (text) => new Promise((resolve) => answers.set(text, resolve)) });
    pick.type('а');
    await vi.advanceTimersByTimeAsync(200);
    pick.type('ан');
    await vi.advanceTimersByTimeAsync(200);
    answers.get('ан')!([people[0]!]);
    answers.get('а')!(people);
    await vi.runAllTimersAsync();
    expect(pick.lines).toHaveLength(1);
  });

  it('takes what is typed, however much faster than the search somebody is, and creates nothing unseen', async () => {
    const search = async (text: string) => matchingChoices(people, text);
    const pick = pickOf({ search, create: async () => null });
    pick.begin();
    await vi.runAllTimersAsync();
    pick.type('котов');
    expect(await pick.settled()).toEqual({ kind: 'choice', choice: people[1] });
    expect(pick.lines).toHaveLength(2);
    pick.type('Бета');
    expect(await pick.settled()).toBe(undefined);
    expect(await pick.settled()).toEqual({ kind: 'create', name: 'Бета' });
    pick.type('анна');
    const first = pick.settled();
    pick.type('кот');
    expect(await first).toBe(undefined);
  });

  it('does not take the usual ones, which come late, for what is typed meanwhile', async () => {
    const answers = new Map<string, (found: Choice[]) => void>();
    const pick = pickOf({ search: (text) => new Promise((resolve) => answers.set(text, resolve)) });
    pick.begin();
    pick.type('котов');
    answers.get('')!(people);
    await vi.advanceTimersByTimeAsync(0);
    expect([pick.lines.length, pick.searching]).toEqual([2, true]);
    const settled = pick.settled();
    answers.get('котов')!([people[1]!]);
    expect(await settled).toEqual({ kind: 'choice', choice: people[1] });
  });

  it('says that the search failed', async () => {
    const pick = pickOf({ search: () => Promise.reject(new Error('no answer')) });
    pick.begin();
    await vi.runAllTimersAsync();
    expect([pick.failed, pick.lines]).toEqual([true, []]);
  });
});
