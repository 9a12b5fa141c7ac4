import { expect, it } from 'vitest';
import { AppError, type ErrorCode } from '#lib/core/graphql.js';
import type { ImportRow } from './csv.js';
import { Importing } from './importing.svelte.js';

interface Sent {
  input: { rows: { name: string }[] };
  receipt: { mutationId: string };
}

const rowAt = (line: number): ImportRow => ({
  line,
  text: '',
  name: `${line}`,
  phones: [],
  emails: [],
  inn: null,
  company: null,
});
const rows = (count: number) => Array.from({ length: count }, (_, index) => rowAt(index + 2));

/** The server as an answer to each call in turn. */
function importing(count: number, answers: ((sent: Sent) => unknown)[]) {
  const calls: Sent[] = [];
  const ask = async (_: unknown, sent: Sent) => {
    calls.push(sent);
    return { answer: { refused: (answers[calls.length - 1] ?? (() => []))(sent) } };
  };
  const app = { ask, session: { clientId: 'window' } };
  return { calls, running: new Importing(app as never, rows(count)) };
}

const refuse =
  (code: ErrorCode, details: object = {}) =>
  () => {
    throw new AppError(code, null, details as Record<string, unknown>);
  };
const malformed = (...fields: [at: string, reason: string][]) =>
  refuse('INVALID', { fields: fields.map(([at, reason]) => ({ field: `input.rows.${at}`, reason })) });

it('domain §2: a malformed row is named by its line, and the others are taken without it', async () => {
  const { calls, running } = importing(150, [malformed(['3.phones', 'tooMany'], ['7.name', 'tooLong'])]);
  await running.run();
  expect(running.failures).toEqual([
    { line: 5, reason: 'tooMany' },
    { line: 9, reason: 'tooLong' },
  ]);
  expect([running.state, running.taken, running.done]).toEqual(['done', 148, 150]);
  expect(calls.map(({ input }) => input.rows.length)).toEqual([100, 98, 50]);
  expect(calls[1]!.receipt.mutationId).not.toBe(calls[0]!.receipt.mutationId);
});

it('a lost line is told as such, and the same rows go once more under the same receipt', async () => {
  const { calls, running } = importing(3, [refuse('NETWORK')]);
  await running.run();
  expect(running.state).toBe('broken');
  await running.run();
  expect([running.state, running.taken]).toEqual(['done', 3]);
  expect(calls[1]!.receipt.mutationId).toBe(calls[0]!.receipt.mutationId);
});

it('what is not allowed is no lost line', async () => {
  const { running } = importing(3, [refuse('FORBIDDEN')]);
  await running.run();
  expect([running.state, running.refusal?.code, running.taken]).toEqual(['refused', 'FORBIDDEN', 0]);
});

it('whoever is signed out is told so, and can go on', async () => {
  const { running } = importing(3, [refuse('UNAUTHENTICATED')]);
  await running.run();
  expect([running.state, running.refusal?.code]).toEqual(['broken', 'UNAUTHENTICATED']);
  await running.run();
  expect([running.state, running.refusal, running.taken]).toEqual(['done', null, 3]);
});

it('a file that is chosen once more is taken once: its rows have the receipts that they had', async () => {
  const [first, second, other] = [importing(120, []), importing(120, []), importing(119, [])];
  for (const { running } of [first, second, other]) await running.run();
  const receiptsOf = ({ calls }: typeof first) => calls.map(({ receipt }) => receipt.mutationId);
  expect(receiptsOf(second)).toEqual(receiptsOf(first));
  expect(receiptsOf(other)[1]).not.toBe(receiptsOf(first)[1]);
});
