import { describe, expect, test } from 'vitest';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { buildDeal, buildPartner, buildTask, buildUser, contextFor, fresh } from '../testing/build.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { editTask } from '../tasks/task.edit.js';
import { Role, type User } from '../users/user.entity.js';
import { editDeal } from './deal.edit.js';
import { Deal } from './deal.entity.js';
import type { EditDealInput } from './deal.inputs.js';

async function setting() {
  const owner = await buildUser();
  const admin = await buildUser({ role: Role.ADMIN });
  const deal = await buildDeal({ owner, title: 'Болты', sum: '1000.00', source: ChannelKind.SITE });
  const edit = async (user: User, changes: Partial<EditDealInput>) =>
    editDeal(await contextFor(user), { id: deal.id, version: deal.version, ...changes });
  return { owner, admin, deal, edit };
}

test('what is given changes, null clears, the rest stays', async () => {
  const { owner, edit, deal } = await setting();
  const partner = await buildPartner({ owner });
  const changes = { title: 'Гайки', sum: null, probability: 0, expectedOn: '2026-12-01', partnerId: partner.id };
  const { events } = await told(() => edit(owner, changes));
  const edited = await fresh(Deal, deal.id);
  expect(edited).toMatchObject({ ...changes, source: 'SITE', version: 2 });
  const details = {
    title: ['Болты', 'Гайки'],
    sum: ['1000.00', null],
    probability: [null, '0'],
    expectedOn: [null, '2026-12-01'],
    partnerId: [null, partner.name],
  } as const;
  const [{ particulars, ...rest }] = unnumbered(events) as [ReturnType<typeof event>];
  expect(new Set(particulars.fields as string[])).toEqual(new Set(Object.keys(details)));
  expect({ ...rest, particulars: {} }).toEqual(event('deal.edited', edited, { actor: owner, details: { ...details } }));
});

test('nothing new is no event', async () => {
  const { owner, edit } = await setting();
  const { events } = await told(() => edit(owner, { title: 'Болты', sum: '1000.00' }));
  expect(events).toEqual([]);
});

test('an edit does not make a move stale', async () => {
  const { owner, edit, deal } = await setting();
  await edit(owner, { title: 'Гайки' });
  expect((await fresh(Deal, deal.id)).placedVersion).toBe(deal.placedVersion);
});

describe('of two who edit the same version', () => {
  test('different fields merge', async () => {
    const { owner, admin, edit, deal } = await setting();
    await edit(owner, { title: 'Гайки', probability: 70 });
    await edit(admin, { sum: '2000.00' });
    expect(await fresh(Deal, deal.id)).toMatchObject({ title: 'Гайки', probability: 70, sum: '2000.00', version: 3 });
  });

  test('one field conflicts, told with both values and by whom', async () => {
    const { owner, admin, edit, deal } = await setting();
    await edit(owner, { title: 'Гайки', probability: 70 });
    await expectRefused(() => edit(admin, { title: 'Шайбы', sum: '2000.00' }), {
      code: 'CONFLICT',
      reason: 'deal.edited',
      details: {
        fields: [{ field: 'title', theirs: 'Гайки', yours: 'Шайбы' }],
        version: 2,
        by: { id: owner.id, name: owner.name },
        at: (await fresh(Deal, deal.id)).activeAt.toISOString(),
      },
    });
  });

  test('the same value is no conflict', async () => {
    const { owner, admin, edit } = await setting();
    await edit(owner, { title: 'Гайки' });
    const { events } = await told(() => edit(admin, { title: 'Гайки', sum: '2000.00' }));
    expect(events.map(({ details }) => details)).toEqual([{ sum: ['1000.00', '2000.00'] }]);
  });

  test('a field that was changed and changed back conflicts: the form has not seen it', async () => {
    const { owner, admin, edit } = await setting();
    await edit(owner, { title: 'Гайки' });
    await edit(owner, { title: 'Болты', version: 2 });
    await expectRefused(() => edit(admin, { title: 'Шайбы' }), { code: 'CONFLICT', reason: 'deal.edited' });
  });

  test('the partner conflicts by name', async () => {
    const { owner, admin, edit } = await setting();
    const [ours, theirs] = [await buildPartner({ owner }), await buildPartner()];
    await edit(owner, { partnerId: ours.id });
    const fields = [{ field: 'partnerId', theirs: ours.name, yours: theirs.name }];
    const attempt = () => edit(admin, { partnerId: theirs.id });
    await expectRefused(attempt, { code: 'CONFLICT', reason: 'deal.edited', details: { fields } });
  });
});

test('a partner that the viewer does not see is none', async () => {
  const { owner, edit } = await setting();
  const { id } = await buildPartner();
  await expectRefused(() => edit(owner, { partnerId: id }), { code: 'NOT_FOUND', reason: 'Partner', details: { id } });
});

test('a task that was renamed meanwhile is no clash with the title of its deal', async () => {
  const { owner, edit, deal } = await setting();
  await buildTask({ deal, title: 'Позвонить' });
  const task = await buildTask({ deal, title: 'Написать' });
  await editTask(await contextFor(owner), { id: task.id, version: task.version, title: 'Встретиться' });
  expect(await edit(owner, { title: 'Гайки' })).toMatchObject({ title: 'Гайки' });
});
