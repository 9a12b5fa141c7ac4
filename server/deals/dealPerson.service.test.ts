import { expect, test } from 'vitest';
import {
  buildCustomField,
  buildDeal,
  buildPartner,
  buildTeam,
  buildUser,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { CustomTarget } from '../customFields/customField.entity.js';
import { buildDealPerson, buildPerson } from '../testing/buildRecords.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Deal } from './deal.entity.js';
import { shareDeal } from './deal.service.js';
import { DealPerson, DealRole } from './dealPerson.entity.js';
import { pagePeople, personOf } from './dealPerson.page.js';
import { addDealPerson, editDealPerson, removeDealPerson } from './dealPerson.service.js';

const { CONTACT, DECISION_MAKER, PAYER } = DealRole;

async function setting() {
  const owner = await buildUser();
  const deal = await buildDeal({ owner });
  const person = await buildPerson({ owner, name: 'Анна' });
  return { owner, deal, person, input: { dealId: deal.id, personId: person.id, role: CONTACT } };
}

test('a person takes part in a deal in a role, and it is told on the deal', async () => {
  const { owner, deal, person, input } = await setting();
  const { result, events } = await told(async () => addDealPerson(await contextFor(owner), input));
  expect(await fresh(DealPerson, result.id)).toMatchObject(input);
  const particulars = { part: result.id, partVersion: 1, personId: person.id, role: CONTACT };
  const details = { person: [null, 'Анна'] } as const;
  const card = await fresh(Deal, deal.id);
  expect(unnumbered(events)).toEqual([event('dealPerson.added', card, { actor: owner, particulars, details })]);
});

test('of two who add one person at once, the second is told who was faster', async () => {
  const { owner, input } = await setting();
  const attempts = [1, 2].map(async () => addDealPerson(await contextFor(owner), input));
  const ended = await Promise.allSettled(attempts);
  expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const { reason } = ended.find((one) => one.status === 'rejected')!;
  expect(reason).toMatchObject({ code: 'CONFLICT', reason: 'dealPerson.added', details: { by: { id: owner.id } } });
});

test('a role changes, unless somebody has changed it meanwhile', async () => {
  const { owner, deal } = await setting();
  const { id } = await buildDealPerson({ deal });
  await editDealPerson(await contextFor(owner), { id, version: 1, role: PAYER });
  expect(await fresh(DealPerson, id)).toMatchObject({ role: PAYER, version: 2 });
  const attempt = async () => editDealPerson(await contextFor(owner), { id, version: 1, role: DECISION_MAKER });
  const fields = [{ field: 'role', theirs: PAYER, yours: DECISION_MAKER }];
  await expectRefused(attempt, { code: 'CONFLICT', reason: 'dealPerson.edited', details: { fields } });
});

test('a person leaves a deal and stays known', async () => {
  const { owner, deal, person } = await setting();
  const { id } = await buildDealPerson({ deal, person });
  const { events } = await told(async () => removeDealPerson(await contextFor(owner), { id }));
  expect(events.map(({ name, particulars }) => [name, particulars.part])).toEqual([['dealPerson.removed', id]]);
  expect(await systemContext().em.count(DealPerson, { id })).toBe(0);
  await expectRefused(async () => removeDealPerson(await contextFor(owner), { id }), { code: 'NOT_FOUND' });
});

test('who sees a deal sees how to reach its people, also those whom he does not see by themselves', async () => {
  const owner = await buildUser({ team: await buildTeam() });
  const deal = await buildDeal({ owner });
  const person = await buildPerson({ owner, phones: ['+79161234567'] });
  await buildDealPerson({ deal, person });
  const colleague = await buildUser({ team: await buildTeam() });
  await shareDeal(systemContext(), { id: deal.id, userId: colleague.id });
  const ctx = await contextFor(colleague);
  const { nodes } = await pagePeople(ctx, deal.id, { first: 10 });
  const reached = await Promise.all(nodes.map((one) => personOf(ctx, one)));
  expect(reached.map(({ phones }) => phones)).toEqual([['+79161234567']]);
  const stranger = await contextFor(await buildUser({ team: await buildTeam() }));
  expect((await pagePeople(stranger, deal.id, { first: 10 })).nodes).toEqual([]);
});

test('of people whom he does not see by themselves who sees a deal is told no more than how to reach them', async () => {
  const colleague = await buildUser({ team: await buildTeam() });
  const owner = await buildUser({ team: await buildTeam() });
  const { id: fieldId } = await buildCustomField({ target: CustomTarget.PERSON });
  const { id: partnerId } = await buildPartner({ owner });
  const known = { partnerId, worksSince: '2020-01-01', birthday: '1980-03-08', notes: 'Болеет' };
  const person = await buildPerson({ owner, phones: ['+79161234567'], ...known, custom: [{ fieldId, value: 'Дача' }] });
  const part = await buildDealPerson({ deal: await buildDeal({ owner: colleague }), person });
  const reached = await personOf(await contextFor(colleague), part);
  expect(reached).toMatchObject({ notes: null, birthday: null, worksSince: null, custom: {}, phones: person.phones });
  expect(await personOf(await contextFor(owner), part)).toMatchObject({ ...known, custom: { [fieldId]: 'Дача' } });
});

test('only who answers for the deal says who takes part in it', async () => {
  const team = await buildTeam();
  const owner = await buildUser({ team });
  const deal = await buildDeal({ owner });
  const { id } = await buildDealPerson({ deal });
  const colleague = await buildUser({ team });
  const attempt = async () => removeDealPerson(await contextFor(colleague), { id });
  await expectRefused(attempt, { code: 'FORBIDDEN', reason: 'deal.edit' });
  const stranger = await buildUser({ team: await buildTeam() });
  const hidden = async () => removeDealPerson(await contextFor(stranger), { id });
  await expectRefused(hidden, { code: 'NOT_FOUND', reason: 'DealPerson', details: { id } });
});
