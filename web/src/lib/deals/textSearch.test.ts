import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AppError } from '#lib/core/graphql.js';
import { TextSearch } from '#lib/deals/textSearch.js';

let asked: string[][];
let decided: string[];
let answer: (ids: string[]) => Promise<Set<string>>;
let search: TextSearch;

beforeEach(() => {
  vi.useFakeTimers();
  [asked, decided] = [[], []];
  answer = (ids) => Promise.resolve(new Set(ids));
  search = new TextSearch(
    (ids) => (asked.push(ids), answer(ids)),
    (id) => decided.push(id),
  );
});

afterEach(() => {
  search.close();
  vi.useRealTimers();
});

const refuse = () => Promise.reject(new AppError('NETWORK'));
const doubtAll = (count: number) => Array.from({ length: count }, (_, at) => search.doubt(`deal ${at}`));

it('asks once about what changed together', async () => {
  answer = () => Promise.resolve(new Set(['a']));
  for (const id of ['a', 'b', 'a']) search.doubt(id);
  await vi.advanceTimersByTimeAsync(250);
  expect([asked, decided]).toEqual([[['a', 'b']], ['a', 'b']]);
  expect([search.has('a'), search.has('b')]).toEqual([true, false]);
});

it('asks about many in portions that the server takes', async () => {
  doubtAll(450);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked.map(({ length }) => length)).toEqual([200, 200, 50]);
  expect(decided).toHaveLength(450);
});

it('asks a silent server ever more rarely, and forgets no card over it', async () => {
  answer = refuse;
  search.doubt('a');
  await vi.advanceTimersByTimeAsync(30_000);
  expect(asked.length).toBeLessThan(16);
  answer = (ids) => Promise.resolve(new Set(ids));
  await vi.advanceTimersByTimeAsync(5_000);
  expect([search.has('a'), decided]).toEqual([true, ['a']]);
});

it('asks again about a card that changed while the answer was on its way', async () => {
  const late = Promise.withResolvers<Set<string>>();
  answer = () => late.promise;
  search.doubt('a');
  await vi.advanceTimersByTimeAsync(250);
  search.doubt('a');
  late.resolve(new Set());
  await vi.advanceTimersByTimeAsync(250);
  expect(asked).toEqual([['a'], ['a']]);
});

it('is silent once closed, whatever is still on its way', async () => {
  const late = Promise.withResolvers<Set<string>>();
  answer = () => late.promise;
  search.doubt('a');
  await vi.advanceTimersByTimeAsync(250);
  search.close();
  late.reject(new AppError('NETWORK'));
  search.doubt('b');
  await vi.advanceTimersByTimeAsync(30_000);
  expect([asked, decided]).toEqual([[['a']], []]);
});
