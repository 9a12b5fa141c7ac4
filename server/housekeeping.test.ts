import { expect, test } from 'vitest';
import { forgetOld } from './housekeeping.js';
import { smallCompany } from './testing/company.js';
import { startServer } from './testing/server.js';
import { touchSessions } from './users/session.service.js';
import { setAccess } from './users/user.service.js';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

test('receipts are kept for a week, ended sessions for a quarter, tokens in use for ever', async () => {
  await using server = await startServer();
  const { anna, boris, north } = await smallCompany(server.context);
  const kept = await server.tokenOf(anna.id);
  const ended = await server.tokenOf(boris.id);
  const em = server.orm.em.fork();
  await em.execute(
    `insert into receipt (user_id, client_id, mutation_id, request, at) select ?, gen_random_uuid(), gen_random_uuid(), 'x', now()`,
    [anna.id],
  );
  await setAccess(server.context(), { id: boris.id, role: 'MANAGER', teamId: north.id, active: false });
  const keepHouseIn = (days: number) => forgetOld(Object.assign(server.context(), { now: inDays(days) }));
  const left = async () => {
    const [row] = await em.execute<{ receipts: number; sessions: string[] }[]>(
      'select (select count(*)::int from receipt) as receipts, (select array_agg(id) from session) as sessions',
    );
    return row!;
  };
  await keepHouseIn(6);
  expect((await left()).receipts).toBe(1);
  await keepHouseIn(8);
  expect(await left()).toEqual({
    receipts: 0,
    sessions: expect.arrayContaining([kept.viewer.sessionId, ended.viewer.sessionId]),
  });
  await keepHouseIn(91);
  expect((await left()).sessions).toEqual([kept.viewer.sessionId]);
});

test('a session whose window stays open does not end for want of use', async () => {
  await using server = await startServer();
  const { anna } = await smallCompany(server.context);
  const [open, left] = [await server.tokenOf(anna.id), await server.tokenOf(anna.id)];
  await touchSessions(server.orm.em.fork(), [open.viewer.sessionId!], inDays(29));
  const seen = await server.orm.em
    .fork()
    .execute<{ id: string }[]>('select id from session where seen_at > ?', [inDays(28)]);
  expect(seen).toEqual([{ id: open.viewer.sessionId }]);
  expect(seen).not.toContainEqual({ id: left.viewer.sessionId });
});

test('who loses access loses his sessions: they do not come back with it', async () => {
  await using server = await startServer();
  const { boris, south } = await smallCompany(server.context);
  const { token } = await server.tokenOf(boris.id);
  const ask = () =>
    server.post({ query: '{ me { email } }' }, { authorization: `Bearer ${token}` }).then((answer) => answer.json());
  expect(await ask()).toMatchObject({ data: { me: { email: 'boris@example.com' } } });
  for (const active of [false, true]) {
    await setAccess(server.context(), { id: boris.id, role: 'MANAGER', teamId: south.id, active });
    expect(await ask()).toEqual({ data: { me: null } });
  }
});
