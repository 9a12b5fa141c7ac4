import { expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { HoldLeadDocument, ReleaseLeadDocument } from '#lib/core/gql/graphql.js';
import { LeadLease } from './lease.js';

it('a wizard that is left before the server has answered holds the lead no longer', async () => {
  const asked: unknown[] = [];
  const held = Promise.withResolvers<unknown>();
  const ask = (document: unknown) => {
    asked.push(document);
    return document === HoldLeadDocument ? held.promise : Promise.resolve({});
  };
  const lease = new LeadLease({ ask } as unknown as Pick<App, 'ask'>, 'lead');
  lease.close();
  expect(asked).toEqual([HoldLeadDocument]);
  held.resolve({});
  await vi.waitFor(() => expect(asked).toEqual([HoldLeadDocument, ReleaseLeadDocument]));
});
