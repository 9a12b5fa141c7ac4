import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AppError } from '#lib/core/graphql.js';
import { Refetch } from '#lib/core/refetch.js';

let questions: PromiseWithResolvers<string>[];
let taken: string[];
let failed: string[];
let refetch: Refetch<string>;

beforeEach(() => {
  vi.useFakeTimers();
  [questions, taken, failed] = [[], [], []];
  refetch = new Refetch(
    () => {
      const question = Promise.withResolvers<string>();
      questions.push(question);
      return question.promise;
    },
    (answer) => taken.push(answer),
    ({ code }) => failed.push(code),
  );
});

afterEach(() => {
  refetch.close();
  vi.useRealTimers();
});

const answer = async (at: number, text: string) => {
  questions[at]!.resolve(text);
  await vi.advanceTimersByTimeAsync(0);
};
const pause = () => vi.advanceTimersByTimeAsync(150);

it('asks once for a burst', async () => {
  for (let i = 0; i < 5; i += 1) refetch.soon();
  await pause();
  expect(questions).toHaveLength(1);
});

it('asks at once instead of in a moment', async () => {
  refetch.soon();
  void refetch.now();
  await pause();
  expect(questions).toHaveLength(1);
});

it('an older answer does not come over a newer one', async () => {
  refetch.soon();
  await pause();
  refetch.soon();
  await pause();
  await answer(1, 'new');
  await answer(0, 'old');
  expect(taken).toEqual(['new']);
});

it('however often it is asked, what has been answered is shown', async () => {
  refetch.soon();
  await pause();
  refetch.soon();
  await pause();
  await answer(0, 'first');
  expect(taken).toEqual(['first']);
});

it('an answer to what was asked before it began anew does not count, nor its failure', async () => {
  void refetch.now();
  void refetch.now();
  await answer(0, 'of another question');
  void refetch.now();
  questions[1]!.reject(new AppError('NETWORK'));
  await answer(2, 'of this');
  expect([taken, failed]).toEqual([['of this'], []]);
});

it('says what it failed by, and nothing after the end', async () => {
  void refetch.now();
  questions[0]!.reject(new AppError('NETWORK'));
  await vi.advanceTimersByTimeAsync(0);
  expect(failed).toEqual(['NETWORK']);
  void refetch.now();
  refetch.soon();
  refetch.close();
  await answer(1, 'late');
  await pause();
  refetch.soon();
  await pause();
  expect([taken, questions.length]).toEqual([[], 2]);
});
