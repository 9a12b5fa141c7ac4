import { expect, it } from 'vitest';
import type { Change } from '#lib/core/feed.js';
import type { LeadsQueryVariables } from '#lib/core/gql/graphql.js';
import { followLeads } from './leadList.svelte.js';

it('domain §2: which leads a search lists the server alone says, also of those that change meanwhile', async () => {
  const asked: LeadsQueryVariables[] = [];
  let tell: (change: Change) => void = () => {};
  const row = {
    id: 'lead',
    text: 'Болты',
    phones: ['+79120000005'],
    receivedAt: '2026-11-20T09:00:00.000Z',
    state: 'OPEN',
  };
  const app = {
    session: { me: { user: { id: 'me' } } },
    live: { onChanges: (listener: typeof tell) => ((tell = listener), () => {}), onReset: () => () => {} },
    store: { put: () => {}, get: () => row },
    ask: async (_: unknown, variables: LeadsQueryVariables) => {
      asked.push(variables);
      return { leads: { asOf: '1:1', next: null, nodes: [row] } };
    },
  };
  const list = followLeads(app as never, { state: 'OPEN', whose: 'ALL', text: '8 912 000-00-05' });
  await expect.poll(() => list.rows.length).toBe(1);
  tell({ entity: 'lead', id: 'lead' } as Change);
  const filter = { states: ['OPEN'], text: '8 912 000-00-05' };
  await expect.poll(() => asked.slice(1)).toEqual([{ filter: { ...filter, ids: ['lead'] }, first: 1 }]);
  await expect.poll(() => list.rows.map(({ id }) => id)).toEqual(['lead']);
  list.close();
});
