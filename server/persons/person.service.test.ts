import { expect, test } from 'vitest';
import { Deal } from '../deals/deal.entity.js';
import { pageHistory } from '../deals/deal.history.js';
import { buildDeal, buildPartner, buildTeam, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildDealPerson, buildPerson } from '../testing/buildRecords.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { Person } from './person.entity.js';
import { pagePersons } from './person.page.js';
import { createPerson, editPerson } from './person.service.js';

test('a person is kept with numbers as they are called and addresses in lower case', async () => {
  const team = await buildTeam();
  const owner = await buildUser({ team });
  const partner = await buildPartner({ owner });
  const contacts = { phones: ['8 916 123-45-67', '+7 916 1234567'], emails: ['Anna@Example.com'] };
  const input = { name: 'Анна Белова', jobTitle: 'Закупщик', partnerId: partner.id, ...contacts };
  const { result, events } = await told(async () => createPerson(await contextFor(owner), input));
  const person = await fresh(Person, result.id);
  expect(person).toMatchObject({
    name: 'Анна Белова',
    jobTitle: 'Закупщик',
    partnerId: partner.id,
    phones: ['+79161234567'],
    emails: ['anna@example.com'],
    ownerId: owner.id,
    teamPath: team.path,
  });
  const details = { name: [null, 'Анна Белова'] } as const;
  const expected = { actor: owner, particulars: { partnerId: partner.id }, details };
  expect(unnumbered(events)).toEqual([event('person.created', person, expected)]);
});

test.each([
  [{ phones: ['8 916'] }, 'input.phones.0', 'phone'],
  [{ phones: ['+79161234567', 'нет'] }, 'input.phones.1', 'phone'],
  [{ emails: ['anna'] }, 'input.emails.0', 'email'],
])('%j is refused', async (contacts, field, reason) => {
  const owner = await buildUser();
  const attempt = async () => createPerson(await contextFor(owner), { name: 'Анна', ...contacts });
  await expectRefused(attempt, { code: 'INVALID', reason, details: { field } });
});

test('an edit tells old and new in words', async () => {
  const owner = await buildUser();
  const partner = await buildPartner({ owner, name: 'Альфа' });
  const { id } = await buildPerson({ owner, name: 'Анна', phones: ['+79161234567'] });
  const input = { id, version: 1, name: 'Анна Белова', phones: ['+79161234567', '89261234567'], partnerId: partner.id };
  const { events } = await told(async () => editPerson(await contextFor(owner), input));
  const person = await fresh(Person, id);
  expect(person).toMatchObject({ phones: ['+79161234567', '+79261234567'], partnerId: partner.id, version: 2 });
  const details = {
    name: ['Анна', 'Анна Белова'],
    phones: ['+79161234567', '+79161234567, +79261234567'],
    partnerId: [null, 'Альфа'],
  } as const;
  const expected = {
    actor: owner,
    particulars: { fields: ['name', 'phones', 'partnerId'], partnerId: partner.id },
    details,
  };
  expect(unnumbered(events)).toEqual([event('person.edited', person, expected)]);
});

test('of two who edit one version, different fields merge and the same one conflicts', async () => {
  const owner = await buildUser();
  const { id } = await buildPerson({ owner, name: 'Анна' });
  await editPerson(await contextFor(owner), { id, version: 1, name: 'Анна Белова' });
  await editPerson(await contextFor(owner), { id, version: 1, jobTitle: 'Директор' });
  expect(await fresh(Person, id)).toMatchObject({ name: 'Анна Белова', jobTitle: 'Директор' });
  const attempt = async () => editPerson(await contextFor(owner), { id, version: 1, name: 'Анна Чёрная' });
  const fields = [{ field: 'name', theirs: 'Анна Белова', yours: 'Анна Чёрная' }];
  await expectRefused(attempt, { code: 'CONFLICT', reason: 'person.edited', details: { fields } });
});

test('a conflict tells who changed the field, not who changed the rest of the record after him', async () => {
  const [owner, colleague] = [await buildUser(), await buildUser({ role: Role.ADMIN })];
  const { id } = await buildPerson({ owner, name: 'Анна' });
  await editPerson(await contextFor(colleague), { id, version: 1, name: 'Анна Белова' });
  await editPerson(await contextFor(owner), { id, version: 1, notes: 'Звонить после обеда' });
  const attempt = async () => editPerson(await contextFor(owner), { id, version: 1, name: 'Анна Чёрная' });
  const by = { id: colleague.id, name: colleague.name };
  const fields = [{ field: 'name', theirs: 'Анна Белова', yours: 'Анна Чёрная', now: 'Анна Белова', by }];
  await expectRefused(attempt, { code: 'CONFLICT', details: { fields, version: 3, by } });
});

test('what changes of a person is told on the deals that show it, and not in their history', async () => {
  const owner = await buildUser();
  const person = await buildPerson({ owner });
  const deal = await buildDeal({ owner });
  const { id: part } = await buildDealPerson({ deal, person });
  const ctx = await contextFor(owner);
  const { events } = await told(() => editPerson(ctx, { id: person.id, version: 1, name: 'Анна' }));
  expect(events.map(({ name, entityId, particulars }) => [name, entityId, particulars.part])).toEqual([
    ['person.edited', person.id, undefined],
    ['deal.personEdited', deal.id, part],
  ]);
  const { nodes } = await pageHistory(ctx, await fresh(Deal, deal.id), { first: 10 });
  expect(nodes.map(({ name }) => name)).toEqual(['dealPerson.added', 'deal.created']);
});

test('a person is found by a part of the name, a number or an address, of one partner too', async () => {
  const owner = await buildUser();
  const partner = await buildPartner({ owner });
  const contacts = { phones: ['+79035550101'], emails: ['zoya@example.com'] };
  const { id } = await buildPerson({ owner, name: 'Зоя Уникальная', partnerId: partner.id, ...contacts });
  await buildPerson({ owner, name: 'Зоя Уникальная-Другая' });
  const find = async (text: string, partnerId?: string) =>
    (await pagePersons(await contextFor(owner), { text, partnerId, first: 10 })).nodes.map((person) => person.id);
  for (const text of ['8 (903) 555-01-01', 'ZOYA@example.com', 'зоя уникальная']) {
    expect(await find(text, partner.id), text).toEqual([id]);
  }
  expect(await find('уникальная')).toHaveLength(2);
  expect(await find('+79035550102')).toEqual([]);
});

test('who may change a person', async () => {
  const [north, south] = [await buildTeam(), await buildTeam()];
  const owner = await buildUser({ team: north });
  const { id } = await buildPerson({ owner });
  const edit = (user: Parameters<typeof contextFor>[0]) => async () =>
    editPerson(await contextFor(user), { id, version: 9, name: `Имя ${user.id}` });
  const hidden = { code: 'NOT_FOUND', reason: 'Person', details: { id } } as const;
  await expectRefused(edit(await buildUser({ team: north })), { code: 'FORBIDDEN', reason: 'person.edit' });
  await expectRefused(edit(await buildUser({ role: Role.OBSERVER })), { code: 'FORBIDDEN', reason: 'person.edit' });
  await expectRefused(edit(await buildUser({ team: south })), hidden);
  for (const user of [owner, await buildUser({ team: north, role: Role.HEAD }), await buildUser({ role: Role.ADMIN })])
    await edit(user)();
});

test('a partner whom one does not see cannot be named', async () => {
  const stranger = await buildPartner({ owner: await buildUser({ team: await buildTeam() }) });
  const owner = await buildUser({ team: await buildTeam() });
  const attempt = async () => createPerson(await contextFor(owner), { name: 'Анна', partnerId: stranger.id });
  await expectRefused(attempt, { code: 'NOT_FOUND', reason: 'Partner' });
  expect(await systemContext().em.count(Person, { ownerId: owner.id })).toBe(0);
});
