import { afterAll, describe, expect, test } from 'vitest';
import { Visibility } from '../users/role.entity.js';
import { Role, type User } from '../users/user.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import { buildUser, buildView, config, contextFor, fresh, systemContext } from '../testing/build.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { startServer } from '../testing/server.js';
import { Watcher } from '../testing/watcher.js';
import { SavedView } from './savedView.entity.js';
import { createView, editView, removeView, restoreView } from './savedView.service.js';

await setRoleVisibility(systemContext(), Role.MANAGER, Visibility.ALL);
const server = await startServer({ databaseUrl: config.databaseUrl });
afterAll(() => server[Symbol.asyncDispose]());

const LIVE = `subscription Watch($after: Cursor!) {
  changes(after: $after) { from to reset events { seq entity id forget name record { ... on SavedView { name shared } } } }
}`;

async function watch(user: User, after: string): Promise<Watcher> {
  const { token } = await server.tokenOf(user.id);
  return (await Watcher.connect(server.url, { token })).subscribe(LIVE, { after });
}

const admin = await buildUser({ role: Role.ADMIN });
const [anna, boris] = [await buildUser(), await buildUser()];

describe('a private view', () => {
  test('is seen by its owner alone, however far others see', async () => {
    const { id } = await buildView(anna);
    expect((await (await contextFor(anna)).see(SavedView, id)).id).toBe(id);
    for (const other of [boris, admin])
      await expect((await contextFor(other)).see(SavedView, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('becomes everybody’s by an edit, and private again by another', async () => {
    const { id } = await buildView(anna);
    await editView(await contextFor(anna), { id, version: 1, shared: true });
    expect((await (await contextFor(boris)).see(SavedView, id)).scope()).toBeNull();
    const { events } = await told(async () => editView(await contextFor(anna), { id, version: 2, shared: false }));
    expect(events).toMatchObject([{ scopeBefore: { waiting: true }, scopeAfter: { owner: anna.id, private: true } }]);
    await expect((await contextFor(boris)).see(SavedView, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('that was everybody’s goes from their windows at once, and stays in its owner’s', async () => {
    const { id, name } = await buildView(anna, { shared: true });
    const after = await systemContext().asOf();
    const windows = await Promise.all([anna, boris, admin].map((user) => watch(user, after)));
    const ctx = await contextFor(anna);
    await editView(ctx, { id, version: 1, shared: false });
    for (const window of windows) await window.reached(ctx.seq);
    expect(windows.map(({ events }) => events.find((event) => event.id === id))).toMatchObject([
      { forget: false, record: { name, shared: false } },
      { forget: true, name: null, record: null },
      { forget: true, name: null, record: null },
    ]);
  });

  test('is shared and hidden by its owner alone', async () => {
    const { id } = await buildView(anna, { shared: true });
    const hidden = async () => editView(await contextFor(admin), { id, version: 1, shared: false });
    await expectRefused(hidden, { code: 'FORBIDDEN', reason: 'savedView.share' });
  });

  test('of an observer stays his own', async () => {
    const observer = await buildUser({ role: Role.OBSERVER });
    const view = await buildView(observer);
    const shown = async () => editView(await contextFor(observer), { id: view.id, version: 1, shared: true });
    await expectRefused(shown, { code: 'FORBIDDEN', reason: 'savedView.share' });
    const { pipelineId } = view;
    await expectRefused(() => buildView(observer, { shared: true, pipelineId }), { code: 'FORBIDDEN' });
  });
});

describe('a shared view', () => {
  test('is edited by its owner and by an admin, and by nobody else', async () => {
    const view = await buildView(anna, { shared: true });
    const rename = async (who: typeof anna, version: number) =>
      editView(await contextFor(who), { id: view.id, version, name: `${who.name} назвал` });
    await rename(anna, 1);
    const { events } = await told(() => rename(admin, 2));
    expect(events).toMatchObject([{ name: 'savedView.edited', particulars: { fields: ['name'] } }]);
    await expectRefused(() => rename(boris, 3), { code: 'FORBIDDEN', reason: 'savedView.edit' });
  });

  test('merges edits of different fields, and tells both values of the same one', async () => {
    const { id } = await buildView(anna, { shared: true });
    await editView(await contextFor(anna), { id, version: 1, name: 'Крупные' });
    await editView(await contextFor(admin), { id, version: 1, filter: { sumFrom: '500.00', text: null } });
    expect(await fresh(SavedView, id)).toMatchObject({ name: 'Крупные', filter: { sumFrom: '500.00' } });
    const clash = async () => editView(await contextFor(admin), { id, version: 1, name: 'Большие' });
    await expectRefused(clash, {
      code: 'CONFLICT',
      reason: 'savedView.edited',
      details: { fields: [{ field: 'name', theirs: 'Крупные', yours: 'Большие' }] },
    });
  });

  test('is removed for all and restored as it was', async () => {
    const view = await buildView(anna, { shared: true });
    const { events } = await told(async () => removeView(await contextFor(anna), { id: view.id }));
    expect(events).toMatchObject([{ name: 'savedView.removed', entityId: view.id }]);
    await expectRefused(async () => removeView(await contextFor(admin), { id: view.id }), {
      code: 'CONFLICT',
      reason: 'view.state',
    });
    await restoreView(await contextFor(anna), { id: view.id });
    expect(await fresh(SavedView, view.id)).toMatchObject({ removed: false, name: view.name, filter: view.filter });
  });
});

test('one user keeps fifty views, also when two windows add one at once', async () => {
  const vera = await buildUser();
  const first = await buildView(vera);
  for (let made = 1; made < 49; made += 1) await buildView(vera, { pipelineId: first.pipelineId });
  const both = await Promise.allSettled([1, 2].map(() => buildView(vera, { pipelineId: first.pipelineId })));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expectRefused(() => buildView(vera, { pipelineId: first.pipelineId }), {
    code: 'RULE',
    reason: 'view.tooMany',
    details: { limit: 50 },
  });
  await removeView(await contextFor(vera), { id: first.id });
  await createView(await contextFor(vera), { ...first, id: null, filter: {}, sort: null, columns: [] });
});
