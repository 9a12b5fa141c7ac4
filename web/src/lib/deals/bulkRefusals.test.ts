import { describe, expect, it } from 'vitest';
import type { Outcome } from '#lib/core/command.js';
import { AppError } from '#lib/core/graphql.js';
import { doEach } from '#lib/deals/bulkRefusals.js';

const done: Outcome = { kind: 'ok', seq: 1, mutationId: 'm' };
const refusing = (reason: string, ...ids: string[]): Outcome => ({
  kind: 'refused',
  error: new AppError('FORBIDDEN', reason, { refused: ids.map((id) => ({ id, name: id })) }),
});

/** A server that refuses these for being foreign, and asks again each time. */
const serverThat = (foreign: string[]) => {
  const asked: string[][] = [];
  const run = (ids: readonly string[]): Promise<Outcome> => {
    asked.push([...ids]);
    const out = ids.filter((id) => foreign.includes(id)).slice(0, 2);
    return Promise.resolve(out.length > 0 ? refusing('deal.move', ...out) : done);
  };
  return { asked, run };
};

describe('the same work for many deals', () => {
  it('is done for those whom nothing stands against, and names the others with why', async () => {
    const { asked, run } = serverThat(['b', 'c', 'd']);
    const { left, refusals } = await doEach(['a', 'b', 'c', 'd'], run);
    expect(left).toEqual(['a']);
    expect(asked.at(-1)).toEqual(['a']);
    expect(refusals.map(({ ids }) => ids)).toEqual([['b', 'c', 'd']]);
  });

  it('is asked once when nothing stands against it, and once when all is refused at all', async () => {
    expect((await doEach(['a', 'b'], serverThat([]).run)).refusals).toEqual([]);
    const whole = await doEach(['a', 'b'], () => Promise.resolve(refusing('deal.move')));
    expect([whole.left, whole.refusals[0]?.ids]).toEqual([[], ['a', 'b']]);
  });
});
