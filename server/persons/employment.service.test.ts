import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mergePersons } from '../merges/merge.service.js';
import { PersonField } from '../merges/merge.inputs.js';
import { undoMerge } from '../merges/undo.service.js';
import { buildPartner, buildUser, clock, contextFor, fresh, orm, systemContext } from '../testing/build.js';
import { buildEmployment, buildPerson } from '../testing/buildRecords.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import type { EditPersonInput } from './person.inputs.js';
import { Employment } from './employment.entity.js';
import { createEmployment, editEmployment, employmentsOf, removeEmployment } from './employment.service.js';
import { Person } from './person.entity.js';
import { editPerson } from './person.service.js';

const TODAY = '2026-11-02';
beforeEach(() => void (clock.now = new Date(`${TODAY}T09:00:00Z`)));
afterEach(() => void (clock.now = null));

const owner = await buildUser();
const [alpha, beta] = [await buildPartner({ owner, name: 'Альфа' }), await buildPartner({ owner, name: 'Бета' })];

/** A buyer of Alpha's since a day. */
const buyer = () =>
  buildPerson({ owner, name: 'Анна', partnerId: alpha.id, jobTitle: 'Закупщик', worksSince: '2024-03-01' });

const edit = async ({ id }: Person, input: Partial<EditPersonInput>) => {
  const { version } = await fresh(Person, id);
  await editPerson(await contextFor(owner), { id, version, ...input });
  return fresh(Person, id);
};

const rolesOf = async ({ id }: { id: string }) =>
  (await employmentsOf(systemContext(), id)).map(({ partnerId, jobTitle, since, until }) => ({
    partnerId,
    jobTitle,
    since,
    until,
  }));

const wasBuyer = { partnerId: alpha.id, jobTitle: 'Закупщик', since: '2024-03-01', until: TODAY };

describe('domain §5: whoever goes to another partner keeps the role that he had', () => {
  test('with its end, and begins there today in a position that is not known', async () => {
    const person = await buyer();
    const gone = await edit(person, { partnerId: beta.id });
    expect(gone).toMatchObject({ partnerId: beta.id, jobTitle: null, worksSince: TODAY });
    expect(await rolesOf(person)).toEqual([wasBuyer]);
  });

  test('until the day from which he is there', async () => {
    const person = await buyer();
    const said = { partnerId: beta.id, jobTitle: 'Директор', worksSince: '2026-09-01' };
    expect(await edit(person, said)).toMatchObject(said);
    expect(await rolesOf(person)).toEqual([{ ...wasBuyer, until: '2026-09-01' }]);
  });

  test('also when he goes nowhere', async () => {
    const person = await buyer();
    expect(await edit(person, { partnerId: null })).toMatchObject({
      partnerId: null,
      jobTitle: null,
      worksSince: null,
    });
    expect(await rolesOf(person)).toEqual([wasBuyer]);
  });

  test('a slip is taken back with nothing left of it', async () => {
    const person = await buyer();
    await edit(person, { partnerId: beta.id });
    expect(await edit(person, { partnerId: alpha.id })).toMatchObject({
      partnerId: alpha.id,
      jobTitle: 'Закупщик',
      worksSince: '2024-03-01',
    });
    expect(await rolesOf(person)).toEqual([]);
  });

  test('a further role becomes the main one with all that is known of it', async () => {
    const person = await buyer();
    await buildEmployment({ person, partner: beta, jobTitle: 'Советник', since: '2025-05-05', until: null });
    expect(await edit(person, { partnerId: beta.id })).toMatchObject({
      jobTitle: 'Советник',
      worksSince: '2025-05-05',
    });
    expect(await rolesOf(person)).toEqual([{ ...wasBuyer, until: '2025-05-05' }]);
  });

  test('a first employer leaves no former one', async () => {
    const person = await buildPerson({ owner, jobTitle: 'Снабженец' });
    expect(await edit(person, { partnerId: beta.id })).toMatchObject({ jobTitle: 'Снабженец', worksSince: null });
    expect(await rolesOf(person)).toEqual([]);
  });
});

test('a role is told on its person, changed, ended and taken away', async () => {
  const person = await buyer();
  const ctx = () => contextFor(owner);
  const { result, events } = await told(async () =>
    createEmployment(await ctx(), { personId: person.id, partnerId: beta.id, jobTitle: 'Советник' }),
  );
  const { id } = result;
  const made = {
    particulars: { part: id, partVersion: 1, partnerId: beta.id },
    details: { employment: [null, 'Бета'] } as const,
  };
  expect(unnumbered(events)).toEqual([event('employment.created', person, { actor: owner, ...made })]);
  const ended = await told(async () => editEmployment(await ctx(), { id, version: 1, until: TODAY }));
  expect(ended.events[0]).toMatchObject({ name: 'employment.edited', details: { until: [null, TODAY] } });
  expect(await fresh(Employment, id)).toMatchObject({ jobTitle: 'Советник', until: TODAY, version: 2 });
  await removeEmployment(await ctx(), { id });
  expect(await rolesOf(person)).toEqual([]);
});

test('a field of a role that another has changed meanwhile is a conflict', async () => {
  const { id } = await buildEmployment({ person: await buyer(), jobTitle: 'Снабженец' });
  await editEmployment(await contextFor(owner), { id, version: 1, jobTitle: 'Завскладом' });
  const attempt = async () => editEmployment(await contextFor(owner), { id, version: 1, jobTitle: 'Директор' });
  await expectRefused(attempt, { code: 'CONFLICT', reason: 'employment.edited' });
});

test('a day of work is that of whoever writes it, also where it has begun already', async () => {
  clock.now = new Date('2026-11-01T20:00:00Z');
  const eastern = await buildUser({ timeZone: 'Asia/Kamchatka' });
  const [first, next] = [await buildPartner({ owner: eastern }), await buildPartner({ owner: eastern })];
  const person = await buildPerson({ owner: eastern, partnerId: first.id, worksSince: '2024-03-01' });
  const ctx = await contextFor(eastern);
  const role = { personId: person.id, partnerId: first.id, jobTitle: 'Советник', until: TODAY };
  const { id } = await createEmployment(ctx, role);
  await editEmployment(systemContext(), { id, version: 1, jobTitle: 'Консультант' });
  await editPerson(await contextFor(eastern), { id: person.id, version: 1, partnerId: next.id });
  expect(await fresh(Person, person.id)).toMatchObject({ partnerId: next.id, worksSince: TODAY });
  expect((await rolesOf(person)).map(({ until }) => until)).toEqual([TODAY, TODAY]);
});

test.each([
  [{ since: '2026-11-03' }, 'input.since', 'day.future'],
  [{ until: '2026-11-03' }, 'input.until', 'day.future'],
  [{ since: '2026-02-01', until: '2026-01-31' }, 'input.until', 'days.order'],
])('a role with %j is refused', async (days, field, reason) => {
  const input = { personId: (await buyer()).id, partnerId: beta.id, ...days };
  const attempt = async () => createEmployment(await contextFor(owner), input);
  await expectRefused(attempt, { code: 'INVALID', reason, details: { field } });
});

test.each(['--02-29', '1980-03-08', '--12-31'])('the birthday %s is kept', async (birthday) => {
  expect(await edit(await buyer(), { birthday })).toMatchObject({ birthday });
});

test.each(['--02-30', '2025-02-29', '08.03.1980', '1899-12-31', '2026-11-03', '-03-08'])(
  'the birthday %s is refused',
  async (birthday) => {
    const person = await buyer();
    const refusal = { code: 'INVALID', reason: 'birthday', details: { field: 'input.birthday' } } as const;
    await expectRefused(() => edit(person, { birthday }), refusal);
  },
);

test('of two people that are one, with two partners, the role that is not taken lasts beside the main one, and is gone when they are two again', async () => {
  const [kept, gone] = [await buyer(), await buildPerson({ owner, partnerId: beta.id, birthday: '--03-08' })];
  await buildEmployment({ person: gone, partner: alpha });
  await mergePersons(await contextFor(owner), { keptId: kept.id, goneId: gone.id, taken: [PersonField.PARTNER] });
  expect(await fresh(Person, kept.id)).toMatchObject({ partnerId: beta.id, worksSince: null, birthday: '--03-08' });
  expect((await rolesOf(kept)).map(({ partnerId, until }) => [partnerId, until])).toEqual([
    [alpha.id, null],
    [alpha.id, '2025-12-31'],
  ]);
  const [merge] = await orm.em.fork().execute<{ id: string }[]>('select id from merge where kept_id = ?', [kept.id]);
  await undoMerge(await contextFor(owner), { id: merge!.id });
  expect(await fresh(Person, kept.id)).toMatchObject({ partnerId: alpha.id, worksSince: '2024-03-01', birthday: null });
  expect([await rolesOf(kept), await rolesOf(gone)].map(({ length }) => length)).toEqual([0, 1]);
});
