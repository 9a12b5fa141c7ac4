import { expect, test } from 'vitest';
import { DealRole } from '../deals/dealPerson.entity.js';
import { editEmployment } from '../persons/employment.service.js';
import { editPerson } from '../persons/person.service.js';
import { editRelationship } from '../relationships/relationship.service.js';
import { EndKind } from '../relationships/relationshipType.entity.js';
import { buildDeal, buildPartner, buildUser, contextFor, orm } from '../testing/build.js';
import { buildDealPerson, buildEmployment, buildPerson } from '../testing/buildRecords.js';
import { buildRelationship, buildRelationshipType } from '../testing/buildRelationships.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { mergePartners, mergePersons } from './merge.service.js';
import { moreOf } from './twins.js';
import { undoMerge } from './undo.service.js';

const owner = await buildUser();
const person = (given: object = {}) => buildPerson({ owner, ...given });
const rows = (sql: string, ...ids: string[]) => orm.em.fork().execute<object[]>(sql, ids);

async function undone(merge: (id: string) => Promise<unknown>, state: () => Promise<object[]>) {
  const before = await state();
  const id = crypto.randomUUID();
  const { events } = await told(() => merge(id));
  const now = await state();
  await undoMerge(await contextFor(owner), { id });
  expect(await state()).toEqual(before);
  return { now, events };
}

const merging = (keptId: string, goneId: string) => async (id: string) =>
  mergePersons(await contextFor(owner), { id, keptId, goneId });

test('of two roles in a deal the stronger stays, told on its card, and undoing brings both back', async () => {
  const [kept, gone, deal] = [await person(), await person(), await buildDeal({ owner })];
  await buildDealPerson({ deal, person: kept, role: DealRole.CONTACT });
  await buildDealPerson({ deal, person: gone, role: DealRole.DECISION_MAKER });
  const state = () => rows('select id, person_id as who, role from deal_person where deal_id = ? order by id', deal.id);
  const { now, events } = await undone(merging(kept.id, gone.id), state);
  expect(now).toMatchObject([{ who: kept.id, role: 'DECISION_MAKER' }]);
  expect(events.at(-1)).toMatchObject({ name: 'deal.personEdited', entityId: deal.id });
});

test('nor does a weaker role replace the stronger', async () => {
  const [kept, gone, deal] = [await person(), await person(), await buildDeal({ owner })];
  await buildDealPerson({ deal, person: kept, role: DealRole.PAYER });
  await buildDealPerson({ deal, person: gone, role: DealRole.USER });
  const state = () => rows('select id, role from deal_person where deal_id = ? order by id', deal.id);
  expect((await undone(merging(kept.id, gone.id), state)).now).toMatchObject([{ role: 'PAYER' }]);
});

test('of two relationships the stronger, the longer and the words of both stay', async () => {
  const [kept, gone, friend] = [await person(), await person(), await person()];
  const type = await buildRelationshipType({ fromKind: EndKind.PERSON, toKind: EndKind.PERSON });
  await buildRelationship(kept, friend, { type, strength: 2, comment: 'Учились', since: '2020-01-01', until: '2024-01-01' }); // prettier-ignore
  await buildRelationship(gone, friend, { type, strength: 5, comment: 'Дружат', since: '2021-01-01', until: null });
  const state = () => rows('select id, strength, since::text, until::text, comment from relationship where ? in (from_id, to_id) order by id', friend.id); // prettier-ignore
  const { now } = await undone(merging(kept.id, gone.id), state);
  expect(now).toMatchObject([{ strength: 5, since: '2020-01-01', until: null, comment: 'Учились\nДружат' }]);
});

test('of two roles with one partner what is known of either stays', async () => {
  const partner = await buildPartner({ owner });
  const [kept, gone] = [await person(), await person()];
  await buildEmployment({ person: kept, partner, jobTitle: null, since: null, until: null });
  await buildEmployment({ person: gone, partner, jobTitle: 'Советник', since: '2025-02-03', until: null });
  const state = () => rows('select id, job_title as title, since::text from employment where partner_id = ? order by id', partner.id); // prettier-ignore
  const { now } = await undone(merging(kept.id, gone.id), state);
  expect(now).toMatchObject([{ title: 'Советник', since: '2025-02-03' }]);
});

test('of three as well, and undoing takes back what the one that stays took from both', async () => {
  const partner = await buildPartner({ owner });
  const [kept, gone] = [await person(), await person()];
  await buildEmployment({ person: kept, partner, jobTitle: null, since: '2020-01-01', until: null });
  await buildEmployment({ person: gone, partner, jobTitle: 'Советник', since: '2019-01-01', until: null });
  await buildEmployment({ person: gone, partner, jobTitle: null, since: '2018-01-01', until: null });
  const state = () => rows('select id, job_title as title, since::text from employment where partner_id = ? order by id', partner.id); // prettier-ignore
  const { now } = await undone(merging(kept.id, gone.id), state);
  expect(now).toMatchObject([{ title: 'Советник', since: '2018-01-01' }]);
});

test('of two roles with the partner that goes what the main one took from both is taken back', async () => {
  const [kept, gone] = [await buildPartner({ owner }), await buildPartner({ owner })];
  const both = await person({ partnerId: kept.id, jobTitle: null, worksSince: '2020-01-01' });
  await buildEmployment({ person: both, partner: gone, jobTitle: 'Директор', since: '2019-01-01', until: null });
  await buildEmployment({ person: both, partner: gone, jobTitle: null, since: '2018-01-01', until: null });
  const state = () => rows('select p.job_title as title, p.works_since::text as since, e.id from person p left join employment e on e.person_id = p.id where p.id = ? order by e.id', both.id); // prettier-ignore
  const merge = async (id: string) => mergePartners(await contextFor(owner), { id, keptId: kept.id, goneId: gone.id });
  const { now } = await undone(merge, state);
  expect(now).toEqual([{ title: 'Директор', since: '2018-01-01', id: null }]);
});

test('also where one of them is the main role', async () => {
  const [kept, gone] = [await buildPartner({ owner }), await buildPartner({ owner })];
  const both = await person({ partnerId: kept.id, jobTitle: null, worksSince: '2025-01-01' });
  await buildEmployment({ person: both, partner: gone, jobTitle: 'Директор', since: '2022-01-01', until: null });
  const state = () => rows('select p.job_title as title, p.works_since::text as since, e.id from person p left join employment e on e.person_id = p.id where p.id = ?', both.id); // prettier-ignore
  const merge = async (id: string) => mergePartners(await contextFor(owner), { id, keptId: kept.id, goneId: gone.id });
  const { now } = await undone(merge, state);
  expect(now).toEqual([{ title: 'Директор', since: '2022-01-01', id: null }]);
});

test('and where two main roles are one', async () => {
  const partner = await buildPartner({ owner });
  const [kept, gone] = [
    await person({ partnerId: partner.id, jobTitle: null, worksSince: '2025-01-01' }),
    await person({ partnerId: partner.id, jobTitle: 'Директор', worksSince: null }),
  ];
  const state = () => rows('select job_title as title, works_since::text as since from person where id = ?', kept.id);
  const { now } = await undone(merging(kept.id, gone.id), state);
  expect(now).toEqual([{ title: 'Директор', since: '2025-01-01' }]);
});

test('whoever had the relationship open meets the words of the twin, and again their going', async () => {
  const [kept, gone, friend] = [await person(), await person(), await person()];
  const type = await buildRelationshipType({ fromKind: EndKind.PERSON, toKind: EndKind.PERSON });
  const { id, version } = await buildRelationship(kept, friend, { type, comment: 'Учились' });
  await buildRelationship(gone, friend, { type, comment: 'Дружат' });
  const merge = crypto.randomUUID();
  const edit = async (given: object) => editRelationship(await contextFor(owner), { id, version, ...given });
  const { events } = await told(() => merging(kept.id, gone.id)(merge));
  const particulars = { part: id, partVersion: version + 1, other: friend.id, fields: ['comment'] };
  expect(events.at(-1)).toMatchObject({ name: 'relationship.twinMerged', entityId: kept.id, particulars });
  await expectRefused(() => edit({ comment: 'Знакомы' }), { code: 'CONFLICT', reason: 'relationship.edited' });
  await edit({ strength: 1 });
  await undoMerge(await contextFor(owner), { id: merge });
  await expectRefused(() => edit({ comment: 'Знакомы' }), { code: 'CONFLICT', reason: 'relationship.edited' });
});

test('whoever had a further role open meets what the twin knew', async () => {
  const partner = await buildPartner({ owner });
  const [kept, gone] = [await person(), await person()];
  const { id, version } = await buildEmployment({ person: kept, partner, jobTitle: null, since: null, until: null });
  await buildEmployment({ person: gone, partner, jobTitle: 'Советник', since: null, until: null });
  await merging(kept.id, gone.id)(crypto.randomUUID());
  const edit = async () => editEmployment(await contextFor(owner), { id, version, jobTitle: 'Эксперт' });
  await expectRefused(edit, { code: 'CONFLICT', reason: 'employment.edited' });
});

test('and whoever had the person open, what his main role took from a role with the partner that goes', async () => {
  const [kept, gone] = [await buildPartner({ owner }), await buildPartner({ owner })];
  const both = await person({ partnerId: kept.id, jobTitle: null });
  const { id, version } = both;
  await buildEmployment({ person: both, partner: gone, jobTitle: 'Директор', until: null });
  const { events } = await told(async () =>
    mergePartners(await contextFor(owner), { keptId: kept.id, goneId: gone.id }),
  );
  expect(events.map(({ name }) => name)).toContain('person.twinMerged');
  const edit = async () => editPerson(await contextFor(owner), { id, version, jobTitle: 'Закупщик' });
  await expectRefused(edit, { code: 'CONFLICT', reason: 'person.edited' });
});

test('the rule: what is known over what is not, the longer time, the words of both once', () => {
  const none = { strength: 3, since: null, until: '2024-01-01', comment: null };
  const some = { strength: 1, since: '2020-01-01', until: '2025-01-01', comment: 'Да' };
  const more = { strength: 3, since: '2020-01-01', until: '2025-01-01', comment: 'Да' };
  expect([moreOf('relationship', none, some), moreOf('relationship', some, none)]).toEqual([more, more]);
  expect(moreOf('relationship', some, some)).toEqual(some);
});
