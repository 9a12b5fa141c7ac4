import { expect, test } from 'vitest';
import { buildPartner, buildTeam, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildPerson } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role, type User } from '../users/user.entity.js';
import { hasContact } from './client.service.js';
import { AddressKind, PartnerKind } from './particulars.entity.js';
import { Partner, PartnerType } from './partner.entity.js';
import { PartnerResolver } from './partner.resolver.js';
import { createPartner } from './newPartner.service.js';
import { editPartner } from './partner.service.js';
import { suggestTags } from './partnerTag.page.js';

const resolver = new PartnerResolver();

async function edited(owner: User, id: string, input: Omit<Parameters<typeof editPartner>[1], 'id' | 'version'>) {
  const { version } = await fresh(Partner, id);
  return editPartner(await contextFor(owner), { id, version, ...input });
}

test('the particulars of a partner are kept as they are used: kinds in order, segments once, numbers to be called', async () => {
  const owner = await buildUser();
  const parent = await buildPartner({ owner });
  const { id } = await createPartner(await contextFor(owner), {
    name: 'Альфа',
    kinds: [PartnerKind.SUPPLIER, PartnerKind.CLIENT],
    parentId: parent.id,
    tags: ['Стройка', 'стройка', 'Опт'],
    addresses: [{ kind: AddressKind.DELIVERY, text: 'Самара, Складская, 1' }],
    phones: ['8 846 000-00-01', '+7 (846) 000-00-01'],
    emails: ['Info@Alfa.example'],
    site: 'alfa.example',
    notes: 'Звонить после обеда',
  });
  expect(await fresh(Partner, id)).toMatchObject({
    kinds: ['CLIENT', 'SUPPLIER'],
    parentId: parent.id,
    tags: ['Стройка', 'Опт'],
    addresses: [{ kind: 'DELIVERY', text: 'Самара, Складская, 1' }],
    phones: ['+78460000001'],
    emails: ['info@alfa.example'],
    site: 'https://alfa.example/',
    notes: 'Звонить после обеда',
  });
});

test('an edit of particulars tells old and new in words, and what is not given stays', async () => {
  const owner = await buildUser();
  const [{ id }, parent] = [await buildPartner({ owner }), await buildPartner({ owner, name: 'Холдинг' })];
  await edited(owner, id, { tags: ['Опт'], notes: 'Заметка' });
  const change = { tags: ['Опт', 'Юг'], parentId: parent.id, kinds: [PartnerKind.CARRIER], site: null };
  const { events } = await told(() => edited(owner, id, change));
  const details = { tags: ['Опт', 'Опт, Юг'], parentId: [null, 'Холдинг'], kinds: [null, 'CARRIER'] };
  expect(events).toMatchObject([{ name: 'partner.edited', details }]);
  expect(await fresh(Partner, id)).toMatchObject({ notes: 'Заметка', version: 3 });
});

test('an address that only changes its kind has changed', async () => {
  const owner = await buildUser();
  const { id } = await buildPartner({ owner });
  const at = (kind: AddressKind) => ({ addresses: [{ kind, text: 'Самара' }] });
  await edited(owner, id, at(AddressKind.OFFICE));
  await edited(owner, id, at(AddressKind.POSTAL));
  expect(await fresh(Partner, id)).toMatchObject({ ...at(AddressKind.POSTAL), version: 3 });
  await edited(owner, id, at(AddressKind.POSTAL));
  expect(await fresh(Partner, id)).toMatchObject({ version: 3 });
});

test.each([
  [{ phones: ['123'] }, 'input.phones.0', 'phone'],
  [{ emails: ['анна'] }, 'input.emails.0', 'email'],
  [{ site: 'javascript:alert(1)' }, 'input.site', 'link'],
  [{ site: 'https://anna@alfa.example' }, 'input.site', 'link'],
  [{ site: 'просто слова' }, 'input.site', 'link'],
])('%j is refused', async (input, field, reason) => {
  const owner = await buildUser();
  const { id } = await buildPartner({ owner });
  await expectRefused(() => edited(owner, id, input), { code: 'INVALID', reason, details: { field } });
});

test('no partner is a part of itself, however many stand between', async () => {
  const owner = await buildUser();
  const [top, middle, bottom] = [
    await buildPartner({ owner }),
    await buildPartner({ owner }),
    await buildPartner({ owner, name: 'Низ' }),
  ];
  await edited(owner, middle.id, { parentId: top.id });
  await edited(owner, bottom.id, { parentId: middle.id });
  const refusal = { code: 'RULE', reason: 'partner.parentCycle' } as const;
  await expectRefused(() => edited(owner, top.id, { parentId: bottom.id }), { ...refusal, details: { parent: 'Низ' } });
  await expectRefused(() => edited(owner, top.id, { parentId: top.id }), refusal);
});

test('of two who put two partners under each other at once, one is refused', async () => {
  const owner = await buildUser({ role: Role.ADMIN });
  for (let round = 0; round < 5; round++) {
    const [one, other] = [await buildPartner({ owner }), await buildPartner({ owner })];
    const ended = await Promise.allSettled([
      edited(owner, one.id, { parentId: other.id }),
      edited(owner, other.id, { parentId: one.id }),
    ]);
    expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { reason: 'partner.parentCycle' },
    });
  }
});

test('parts of a partner are paged by name, those that one sees', async () => {
  const [owner, admin] = [await buildUser({ team: await buildTeam() }), await buildUser({ role: Role.ADMIN })];
  const { id } = await buildPartner({ owner });
  for (const name of ['Вега', 'Альфа', 'Бета']) {
    await edited(owner, (await buildPartner({ owner, name })).id, { parentId: id });
  }
  await edited(admin, (await buildPartner({ owner: admin, name: 'Чужая' })).id, { parentId: id });
  const ctx = await contextFor(owner);
  const partner = await ctx.see(Partner, id);
  const first = await resolver.children(ctx, partner, { first: 2 });
  expect(first.nodes.map(({ name }) => name)).toEqual(['Альфа', 'Бета']);
  const rest = await resolver.children(ctx, partner, { first: 2, after: first.next });
  expect(rest.nodes.map(({ name }) => name)).toEqual(['Вега']);
  expect(rest.next).toBeNull();
});

test('a parent that one does not see cannot be named', async () => {
  const stranger = await buildPartner({ owner: await buildUser({ team: await buildTeam() }) });
  const owner = await buildUser({ team: await buildTeam() });
  const { id } = await buildPartner({ owner });
  const refusal = { code: 'NOT_FOUND', reason: 'Partner', details: { id: stranger.id } } as const;
  await expectRefused(() => edited(owner, id, { parentId: stranger.id }), refusal);
});

test('segments are suggested from those in use that one sees, the most used first', async () => {
  const [owner, stranger] = [
    await buildUser({ team: await buildTeam() }),
    await buildUser({ team: await buildTeam() }),
  ];
  for (const tags of [['Склад юг', 'Склад север'], ['Склад север']]) {
    await edited(owner, (await buildPartner({ owner })).id, { tags });
  }
  await edited(stranger, (await buildPartner({ owner: stranger })).id, { tags: ['Склад тайный'] });
  expect(await suggestTags(await contextFor(owner), 'склад')).toEqual(['Склад север', 'Склад юг']);
  expect(await suggestTags(await contextFor(owner), '100%')).toEqual([]);
});

test('a number of its own makes a client of a private person, as one of its people does', async () => {
  const owner = await buildUser();
  const legalType = PartnerType.PRIVATE_PERSON;
  const { id } = await createPartner(await contextFor(owner), { name: 'Анна', legalType });
  expect(await fresh(Partner, id)).toMatchObject({ clientSince: null });
  await edited(owner, id, { phones: ['+78460000001'] });
  expect((await fresh(Partner, id)).isPotential).toBe(false);
  const known = await createPartner(await contextFor(owner), { name: 'Зоя', legalType, emails: ['zoya@example.com'] });
  expect((await fresh(Partner, known.id)).isPotential).toBe(false);
});

test('a partner has a contact when it or one of its people can be reached', async () => {
  const owner = await buildUser();
  const [alone, called, peopled] = [
    await buildPartner({ owner }),
    await buildPartner({ owner }),
    await buildPartner({ owner }),
  ];
  await edited(owner, called.id, { phones: ['+78460000001'] });
  await buildPerson({ owner, partnerId: alone.id });
  await buildPerson({ owner, partnerId: peopled.id, emails: ['anna@example.com'] });
  const ctx = systemContext();
  expect(await Promise.all([alone, called, peopled].map(({ id }) => hasContact(ctx, id)))).toEqual([false, true, true]);
});
