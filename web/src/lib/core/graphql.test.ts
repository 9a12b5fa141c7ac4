import { expect, test } from 'vitest';
import { WhoAmIDocument } from '#lib/core/gql/graphql.js';
import { createAsk } from '#lib/core/graphql.js';

const answering = (body: unknown) =>
  createAsk({ url: '/graphql', fetch: async () => Response.json(body), onSessionLost: () => undefined });

test.each([
  ['a database that is away', { errors: [{ message: 'UNAVAILABLE', extensions: { code: 'UNAVAILABLE' } }] }],
  ['a line that is full', { errors: [{ message: 'RULE', extensions: { code: 'RULE', reason: 'limit.requests' } }] }],
  ['a server that is stopping', { statusCode: 503, error: 'Service Unavailable', message: 'Service Unavailable' }],
])('%s leaves the outcome open', async (_, body) => {
  await expect(answering(body)(WhoAmIDocument, {})).rejects.toMatchObject({ code: 'NETWORK' });
});

test('a refusal is told with its reason', async () => {
  const refusal = { message: 'RULE', extensions: { code: 'RULE', reason: 'deal.gate', details: { unmet: [] } } };
  await expect(answering({ errors: [refusal] })(WhoAmIDocument, {})).rejects.toMatchObject(refusal.extensions);
});
