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

it('under a steady stream one question is on its way, and the last event is followed by one', async () => {
  for (let at = 0; at < 40; at += 1) {
    refetch.soon();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(questions).toHaveLength(1);
  await answer(0, 'first');
  expect(taken).toEqual(['first']);
  await pause();
  expect(questions).toHaveLength(2);
  await answer(1, 'second');
  await pause();
  expect([taken, questions.length]).toEqual([['first', 'second'], 2]);
});

it('asks again after a failure that something happened before', async () => {
  void refetch.now();
  refetch.soon();
  questions[0]!.reject(new AppError('NETWORK'));
  await pause();
  expect([failed, questions.length]).toEqual([['NETWORK'], 2]);
});

it('what is asked anew is also asked about what happened until then', async () => {
  void refetch.now();
  refetch.soon();
  void refetch.now();
  await answer(0, 'of another question');
  await answer(1, 'of this');
  await pause();
  expect([taken, questions.length]).toEqual([['of this'], 2]);
});

it('waits for the answer to what was asked last, not before', async () => {
  void refetch.now();
  void refetch.now();
  refetch.soon();
  await answer(0, 'of another question');
  await pause();
  expect(questions).toHaveLength(2);
  await answer(1, 'of this');
  await pause();
  expect(questions).toHaveLength(3);
});

it('a dear question rests after its answer, but not when it is asked by hand', async () => {
  let asked = 0;
  const dear = new Refetch(
    async () => (asked += 1),
    () => undefined,
    undefined,
    2_000,
  );
  dear.soon();
  await pause();
  dear.soon();
  await vi.advanceTimersByTimeAsync(1_900);
  expect(asked).toBe(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toBe(2);
  dear.soon();
  await dear.now();
  expect(asked).toBe(3);
  dear.close();
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
