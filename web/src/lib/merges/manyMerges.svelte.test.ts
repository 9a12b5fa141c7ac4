import { beforeEach, expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { AppError } from '#lib/core/graphql.js';
import { ru } from '#lib/core/i18n/ru.js';
import type { Candidate } from './candidates.svelte.js';
import { ManyMerges } from './manyMerges.svelte.js';

interface Sent {
  id: string;
  keptId?: string;
  goneId?: string;
}

let sent: Sent[];
let gone: string[];
let refuse: (input: Sent) => AppError | null;
let undo: (() => Promise<Outcome>) | null;

const named = (id: string) => ({ id, name: id });
const pair = (first: string, second: string): Candidate => ({
  ...{ first: named(first), second: named(second), by: [], people: [], dismissedBy: null, dismissedAt: null },
});

const ask = async (_: unknown, { input }: { input: { pairs: { firstId: string; secondId: string }[] } }) => {
  const missing = input.pairs.some(({ firstId, secondId }) => gone.includes(firstId) || gone.includes(secondId));
  if (missing) throw new AppError('NOT_FOUND', 'Partner', {});
  return {
    mergePreviews: input.pairs.map(({ firstId, secondId }) => ({
      ...{ kept: named(firstId), gone: named(secondId), allowed: true },
      ...{ moved: [], keptHas: [], takenFields: [], takenCustom: [] },
    })),
  };
};

const run = async ({ input }: { input: Sent }): Promise<Outcome> => {
  sent.push(input);
  const error = refuse(input);
  return error ? { kind: 'refused', error } : { kind: 'ok', seq: 1, mutationId: input.id };
};

const app = {
  ask,
  i18n: { text: ru },
  commands: { run, undo: { push: (_: unknown, back: typeof undo) => (undo = back) } },
} as unknown as App;

beforeEach(() => {
  [sent, gone, undo] = [[], [], null];
  refuse = () => null;
});

const readied = async (...pairs: Candidate[]): Promise<ManyMerges> => {
  const many = new ManyMerges(app, 'PARTNER', pairs);
  await many.read();
  return many;
};

it('a record that an earlier pair has merged is taken for the one that stands for it now', async () => {
  const many = await readied(pair('a', 'b'), pair('b', 'c'), pair('a', 'c'));
  await many.run();
  expect(sent.map(({ keptId, goneId }) => [keptId, goneId])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
  ]);
  expect([many.state, many.done]).toEqual(['done', 3]);
});

it('a pair that is refused says why, and the others go on', async () => {
  refuse = ({ goneId }) => (goneId === 'b' ? new AppError('FORBIDDEN', 'partner.edit', {}) : null);
  const many = await readied(pair('a', 'b'), pair('c', 'd'));
  await many.run();
  expect(many.steps.map(({ state, error }) => [state, error?.code])).toEqual([
    ['refused', 'FORBIDDEN'],
    ['done', undefined],
  ]);
});

it('a pair of which one is gone does not keep the others from being looked at', async () => {
  gone = ['d'];
  const many = await readied(pair('a', 'b'), pair('c', 'd'));
  expect(many.steps.map(({ state }) => state)).toEqual(['waiting', 'refused']);
});

it('it stops after the pair that is on its way, and goes on from there', async () => {
  const many = await readied(pair('a', 'b'), pair('c', 'd'));
  refuse = () => (many.stop(), null);
  await many.run();
  expect([many.state, sent.length]).toEqual(['stopped', 1]);
  refuse = () => null;
  await many.run();
  expect([many.state, sent.length]).toEqual(['done', 2]);
});

it('all are taken back together, the last first', async () => {
  const many = await readied(pair('a', 'b'), pair('c', 'd'));
  await many.run();
  const ids = sent.map(({ id }) => id);
  sent = [];
  await undo!();
  expect(sent.map(({ id }) => id)).toEqual(ids.toReversed());
});
