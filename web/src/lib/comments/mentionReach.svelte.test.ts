import { expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { MentionReach } from './mentionReach.svelte.js';

const users = [
  { id: 'anna', active: true },
  { id: 'boris', active: true },
  { id: 'left', active: false },
];

const reachOf = async (letsIn: boolean) => {
  const asked: unknown[] = [];
  const ask = (_: unknown, variables: unknown) => {
    asked.push(variables);
    return Promise.resolve({ mentionReach: { outsideIds: ['boris'], letsIn } });
  };
  const reach = new MentionReach({ ask, store: { list: () => users } } as unknown as App, 'd1');
  reach.ask();
  reach.ask();
  await Promise.resolve();
  return { reach, asked };
};

it('says of whom does not see the deal that the mention lets him in, and asks once', async () => {
  const { reach, asked } = await reachOf(true);
  expect(asked).toEqual([{ input: { wholeId: 'd1', userIds: ['anna', 'boris'] } }]);
  expect([reach.of('anna'), reach.of('boris')]).toEqual([null, 'letIn']);
});

it('says that the mention will be refused where the author may not share', async () => {
  expect((await reachOf(false)).reach.of('boris')).toBe('refused');
});
