import { expect, test } from 'vitest';
import { Deal } from '../deals/deal.entity.js';
import { pageHistory } from '../deals/deal.history.js';
import { buildDeal, buildPartner, buildTeam, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { event, told, unnumbered } from '../testing/log.js';
import { buildLegalEntity } from '../testing/buildRecords.js';
import { search } from '../search/search.service.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { setAccess } from '../users/user.service.js';
import { Partner } from './partner.entity.js';
import { createPartner } from './newPartner.service.js';
import { listPartnerIds, pagePartners } from './partner.page.js';
import { editPartner } from './partner.service.js';

test('a partner is added for oneself', async () => {
  const team = await buildTeam();
  const owner = await buildUser({ team });
  const { result, events } = await told(async () => createPartner(await contextFor(owner), { name: 'Альфа' }));
  const partner = await fresh(Partner, result.id);
  expect(partner).toMatchObject({ name: 'Альфа', ownerId: owner.id, teamId: team.id, teamPath: team.path });
  const particulars = { owner: owner.id };
  expect(unnumbered(events)).toEqual([event('partner.created', partner, { actor: owner, particulars })]);
});

test('an edit renames it and hands it over', async () => {
  const [owner, heir] = [await buildUser(), await buildUser({ team: await buildTeam() })];
  const before = await buildPartner({ owner, name: 'Альфа' });
  const input = { id: before.id, version: 1, name: 'Бета', ownerId: heir.id };
  const { events } = await told(async () => editPartner(await contextFor(owner), input));
  const partner = await fresh(Partner, before.id);
  expect(partner).toMatchObject({ name: 'Бета', ownerId: heir.id, teamId: heir.teamId, version: 2 });
  const details = { name: ['Альфа', 'Бета'], ownerId: [owner.name, heir.name] } as const;
  const expected = {
    actor: owner,
    particulars: { fields: ['name', 'ownerId'] },
    details: { ...details },
    before: before.scope(),
  };
  expect(unnumbered(events)).toEqual([event('partner.edited', partner, expected)]);
});

test('a client is found by a part of its name, by the ИНН of a legal side, and by a number or address of its own', async () => {
  const owner = await buildUser();
  const partner = await buildPartner({ owner, name: 'Находка-Трейд' });
  await editPartner(systemContext(), {
    id: partner.id,
    version: 1,
    phones: ['+74955550101'],
    emails: ['zakaz@nahodka.example'],
  });
  const { inn } = await buildLegalEntity({ partner });
  const other = await buildPartner({ owner, name: 'Находка-Опт' });
  const find = async (text: string, ids?: string[]) => {
    const ctx = await contextFor(owner);
    const found = (await pagePartners(ctx, { text, ids, first: 10 })).nodes.map(({ id }) => id);
    if (!ids) expect(await listPartnerIds(ctx, { text }, 10), 'in a file').toEqual(found);
    return found;
  };
  const split = `${inn!.slice(0, 4)} ${inn!.slice(4)}`;
  for (const text of ['находка-т', '8 (495) 555-01-01', 'ZAKAZ@nahodka.example', inn!, split]) {
    expect(await find(text), text).toEqual([partner.id]);
    const shown = await search(await contextFor(owner), text, 5);
    expect(
      shown.map(({ id }) => id),
      text,
    ).toEqual([partner.id]);
  }
  expect(await find('находка')).toEqual([other.id, partner.id]);
  expect(await find('находка', [other.id])).toEqual([other.id]);
  expect(await find('+74955550102')).toEqual([]);
});

test('of two who edit one version, different fields merge and the same one conflicts', async () => {
  const [owner, admin] = [await buildUser(), await buildUser({ role: Role.ADMIN })];
  const { id } = await buildPartner({ owner, name: 'Альфа' });
  await editPartner(await contextFor(owner), { id, version: 1, name: 'Бета' });
  await editPartner(await contextFor(admin), { id, version: 1, ownerId: admin.id });
  expect(await fresh(Partner, id)).toMatchObject({ name: 'Бета', ownerId: admin.id });
  const attempt = async () => editPartner(await contextFor(admin), { id, version: 1, name: 'Гамма' });
  const fields = [{ field: 'name', theirs: 'Бета', yours: 'Гамма' }];
  await expectRefused(attempt, { code: 'CONFLICT', reason: 'partner.edited', details: { fields } });
});

test('a new name is told on the deals that show it, and not in their history', async () => {
  const owner = await buildUser();
  const partner = await buildPartner({ owner });
  const deal = await buildDeal({ owner, partnerId: partner.id });
  await buildDeal({ owner });
  const ctx = await contextFor(owner);
  const { events } = await told(() => editPartner(ctx, { id: partner.id, version: 1, name: 'Бета' }));
  expect(events.map(({ name, entityId }) => [name, entityId])).toEqual([
    ['partner.edited', partner.id],
    ['deal.partnerRenamed', deal.id],
  ]);
  const { nodes } = await pageHistory(ctx, deal, { first: 10 });
  expect(nodes.map(({ name }) => name)).toEqual(['deal.created']);
});

test('a deal that is just being changed is told with its new name after that change', async () => {
  const owner = await buildUser();
  const partner = await buildPartner({ owner });
  const deal = await buildDeal({ owner, partnerId: partner.id });
  const [other, ctx] = [systemContext(), await contextFor(owner)];
  const { events } = await told(async () => {
    let renamed;
    await other.change(async () => {
      const locked = await other.lock(Deal, deal.id);
      renamed = editPartner(ctx, { id: partner.id, version: 1, name: 'Бета' });
      await waitsForLock();
      locked.touch(other.now);
      other.record('deal.touched', locked);
    });
    await renamed;
  });
  expect(events.map(({ name, version }) => [name, version])).toEqual([
    ['deal.touched', 2],
    ['partner.edited', 2],
    ['deal.partnerRenamed', 2],
  ]);
});

async function waitsForLock(): Promise<void> {
  const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await systemContext().em.execute<object[]>(waiting)).length === 0);
}

test('a partner whose owner has left can be renamed', async () => {
  const [owner, admin] = [await buildUser(), await buildUser({ role: Role.ADMIN })];
  const { id } = await buildPartner({ owner });
  await setAccess(systemContext(), { id: owner.id, role: Role.MANAGER, active: false });
  await editPartner(await contextFor(admin), { id, version: 1, name: 'Бета' });
  expect(await fresh(Partner, id)).toMatchObject({ name: 'Бета' });
});

test('who may change it', async () => {
  const [north, south] = [await buildTeam(), await buildTeam()];
  const owner = await buildUser({ team: north });
  const { id } = await buildPartner({ owner });
  const edit = (user: Parameters<typeof contextFor>[0]) => async () =>
    editPartner(await contextFor(user), { id, version: 9, name: `Имя ${user.id}` });
  const hidden = { code: 'NOT_FOUND', reason: 'Partner', details: { id } } as const;
  await expectRefused(edit(await buildUser({ team: north })), { code: 'FORBIDDEN', reason: 'partner.edit' });
  await expectRefused(edit(await buildUser({ role: Role.OBSERVER })), { code: 'FORBIDDEN', reason: 'partner.edit' });
  await expectRefused(edit(await buildUser({ team: south })), hidden);
  await expectRefused(edit(await buildUser({ team: south, role: Role.HEAD })), hidden);
  for (const user of [
    owner,
    await buildUser({ team: north, role: Role.HEAD }),
    await buildUser({ role: Role.ADMIN }),
  ]) {
    await edit(user)();
  }
});

test('who may add one', async () => {
  const [observer, manager, colleague] = [
    await buildUser({ role: Role.OBSERVER }),
    await buildUser(),
    await buildUser(),
  ];
  const attempt = async () => createPartner(await contextFor(manager), { name: 'Альфа', ownerId: colleague.id });
  await expectRefused(attempt, { code: 'FORBIDDEN', reason: 'partner.create' });
  await expectRefused(async () => createPartner(await contextFor(observer), { name: 'Альфа' }), {
    code: 'FORBIDDEN',
    reason: 'write',
  });
});
