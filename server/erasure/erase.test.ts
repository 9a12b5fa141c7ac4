import { describe, expect, test } from 'vitest';
import { addComment } from '../comments/comment.service.js';
import { receive } from '../channels/receive.service.js';
import { Deal } from '../deals/deal.entity.js';
import { addDealPerson } from '../deals/dealPerson.service.js';
import { DealRole } from '../deals/dealPerson.entity.js';
import { Direction, Interaction, InteractionKind } from '../interactions/interaction.entity.js';
import { logInteraction } from '../interactions/interaction.service.js';
import { mergePartners, mergePersons } from '../merges/merge.service.js';
import { undoMerge } from '../merges/undo.service.js';
import { ERASED_NAME, Person } from '../persons/person.entity.js';
import { editPerson } from '../persons/person.service.js';
import { placeInGraph } from '../relationships/graphPlace.service.js';
import { removeRelationship } from '../relationships/relationship.service.js';
import { EndKind } from '../relationships/relationshipType.entity.js';
import {
  buildChannel,
  buildDeal,
  buildPartner,
  buildUser,
  contextFor,
  fresh,
  orm,
  systemContext,
} from '../testing/build.js';
import { buildDealPerson, buildPerson } from '../testing/buildRecords.js';
import { buildRelationship, buildRelationshipType } from '../testing/buildRelationships.js';
import { buildInteraction } from '../testing/build.js';
import { told } from '../testing/log.js';
import { messageFrom, someEmail, somePhone } from '../testing/messages.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { erasePerson } from './erase.service.js';
import { personData } from './erasure.page.js';
import { NAMED_IN } from './footprint.service.js';

const admin = await buildUser({ role: Role.ADMIN });
const asAdmin = () => contextFor(admin);
const erase = async ({ id, name }: Person) => erasePerson(await asAdmin(), { id, name });
const names = async (sql: string) => (await orm.em.fork().execute<{ name: string }[]>(sql)).map(({ name }) => name);

let made = 0;
const anna = async (given: object = {}) =>
  buildPerson({ name: `Анна Белова${'о'.repeat(++made)}`, phones: [somePhone()], emails: [someEmail()], ...given });

describe('domain §10 and 152-ФЗ, a person is erased', () => {
  test('by an admin who types the name: the card is nobody’s, and the log says so without a name', async () => {
    const person = await anna({ jobTitle: 'Закупщик' });
    const { result, events } = await told(() => erase(person));
    expect(result).toMatchObject({ name: ERASED_NAME, jobTitle: null, phones: [], emails: [], mailDomains: [] });
    expect(await fresh(Person, person.id)).toMatchObject({ nameKey: '', erasedAt: expect.any(Date) as Date });
    expect(events).toMatchObject([{ name: 'person.erased', entityId: person.id, actorId: admin.id, details: {} }]);
    expect(events[0]!.particulars).toEqual({ CARD: 1 });
  });

  test('once: a second time nothing happens', async () => {
    const person = await anna();
    await erase(person);
    const { events } = await told(() => erase(person));
    expect(events).toEqual([]);
  });

  test('not under another name', async () => {
    const person = await anna();
    const attempt = async () => erasePerson(await asAdmin(), { id: person.id, name: 'Анна' });
    await expectRefused(attempt, { code: 'INVALID', reason: 'confirmation', details: { field: 'input.name' } });
  });

  test('by nobody who is no admin', async () => {
    const owner = await buildUser({ role: Role.HEAD });
    const person = await anna({ owner });
    const attempt = async () => erasePerson(await contextFor(owner), person);
    await expectRefused(attempt, { code: 'FORBIDDEN' });
    await expectRefused(async () => personData(await contextFor(owner), person.id), { code: 'FORBIDDEN' });
  });

  test('and cannot be written anything about any more', async () => {
    const person = await anna();
    await erase(person);
    const input = { id: person.id, version: 9, name: 'Анна' };
    await expectRefused(async () => editPerson(await asAdmin(), input), { code: 'RULE', reason: 'person.erased' });
    const merging = { keptId: (await anna()).id, goneId: person.id };
    await expectRefused(async () => mergePersons(await asAdmin(), merging), { code: 'RULE', reason: 'person.erased' });
  });

  test('and is added to nothing any more, nor placed in the graph', async () => {
    const [person, deal, friend] = [await anna(), await buildDeal(), await anna()];
    const type = await buildRelationshipType({ fromKind: EndKind.PERSON, toKind: EndKind.PERSON });
    await erase(person);
    const refusal = { code: 'RULE', reason: 'person.erased' } as const;
    const role = { dealId: deal.id, personId: person.id, role: DealRole.CONTACT };
    await expectRefused(async () => addDealPerson(await asAdmin(), role), refusal);
    const talk = { dealId: deal.id, kind: InteractionKind.NOTE, topic: 'Заметка', personIds: [person.id] };
    await expectRefused(async () => logInteraction(await asAdmin(), talk), refusal);
    await expectRefused(() => buildRelationship(friend, person, { type }), refusal);
    const place = { kind: EndKind.PERSON, id: person.id, x: 1, y: 2 };
    await expectRefused(async () => placeInGraph(await asAdmin(), place), refusal);
  });

  test('with those who were merged into him, which cannot be undone then', async () => {
    const [kept, gone] = [await anna(), await anna()];
    const id = crypto.randomUUID();
    await mergePersons(await asAdmin(), { id, keptId: kept.id, goneId: gone.id });
    await erase(kept);
    expect(await names(`select name from person where id = '${gone.id}'`)).toEqual([ERASED_NAME]);
    await expectRefused(async () => undoMerge(await asAdmin(), { id }), { code: 'RULE', reason: 'merge.erased' });
  });

  test('and is no part of deals any more, and knows nobody', async () => {
    const [person, friend] = [await anna(), await anna()];
    const { dealId } = await buildDealPerson({ person });
    await buildRelationship(person, friend, { comment: 'Учились вместе' });
    const { events } = await told(() => erase(person));
    expect(events.map(({ name }) => name)).toEqual(['dealPerson.removed', 'relationship.erased', 'person.erased']);
    expect(events[0]).toMatchObject({ entityId: dealId, details: { person: [null, ERASED_NAME] } });
    expect(
      await names(`select id as name from relationship where from_id = '${friend.id}' or to_id = '${friend.id}'`),
    ).toEqual([]);
  });

  test('what was said with him alone is gone, and that it was said stays', async () => {
    const person = await anna();
    const words = { topic: 'О цене', text: 'Дорого', result: 'Подумает' };
    const { id } = await buildInteraction({
      kind: InteractionKind.CALL,
      direction: Direction.IN,
      ...words,
      personIds: [person.id],
    });
    await erase(person);
    const said = { topic: '[удалено]', text: '[удалено]', result: '[удалено]', kind: InteractionKind.CALL };
    expect(await fresh(Interaction, id)).toMatchObject(said);
  });

  test('what others took part in too stays, without him', async () => {
    const [person, other] = [await anna(), await anna()];
    const personIds = [person.id, other.id];
    const text = `${person.name} и ${other.name} согласны`;
    const { id } = await buildInteraction({ kind: InteractionKind.MEETING, topic: 'Встреча', text, personIds });
    await erase(person);
    expect(await fresh(Interaction, id)).toMatchObject({
      topic: 'Встреча',
      text: `${ERASED_NAME} и ${other.name} согласны`,
    });
    const took = `select name from participant where interaction_id = '${id}' order by person_id nulls first`;
    expect(await names(took)).toEqual([ERASED_NAME, other.name]);
  });

  test('other texts stay, without his name, number and address, as a newer version', async () => {
    const person = await anna();
    const deal = await buildDeal({ title: `Болты для ${person.name}` });
    const comment = await addComment(await asAdmin(), {
      wholeId: deal.id,
      text: `Писать на ${person.emails[0]}, это ${person.name}`,
    });
    await erase(person);
    expect(await names(`select text as name from comment where id = '${comment.id}'`)).toEqual([
      `Писать на [удалено], это ${ERASED_NAME}`,
    ]);
    expect(await fresh(Deal, deal.id)).toMatchObject({ title: `Болты для ${ERASED_NAME}`, version: deal.version + 2 });
  });

  test('what others are called or reached by is theirs', async () => {
    const phone = somePhone();
    const person = await anna({ phones: [phone] });
    const namesake = await buildPerson({ name: person.name, phones: [phone] });
    const deal = await buildDeal({ title: `Болты для ${person.name}, ${phone}` });
    expect((await personData(await asAdmin(), person.id)).alsoOthers.toSorted()).toEqual(
      [phone, person.name].toSorted(),
    );
    await erase(person);
    expect(await fresh(Person, namesake.id)).toMatchObject({ name: namesake.name, phones: [phone] });
    expect(await names(`select title as name from deal where id = '${deal.id}'`)).toEqual([deal.title]);
  });

  test('a client under his name stays, and the preview says so', async () => {
    const person = await anna();
    const partner = await buildPartner({ name: `ИП ${person.name}` });
    expect((await personData(await asAdmin(), person.id)).places).toEqual([
      { place: 'CARD', count: 1 },
      { place: 'DOCUMENTS', count: 1 },
    ]);
    await erase(person);
    expect(await names(`select name from partner where id = '${partner.id}'`)).toEqual([partner.name]);
  });

  test('a letter of his that is brought once more is not taken in again', async () => {
    const [person, door] = [await anna(), await buildChannel()];
    const letter = messageFrom({ emails: person.emails }, { kind: InteractionKind.EMAIL });
    const bring = () => receive(systemContext(), door.id, letter);
    const first = await bring();
    await erase(person);
    expect(await bring()).toEqual({ ...first, isNew: false });
  });
});

/** Ids of a person by whatever name, which the catalogue tells of. */
test('every column that names a person is known to the erasure', async () => {
  const foreign = await names(`
    select conrelid::regclass || '.' || a.attname as name from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
    where c.contype = 'f' and c.confrelid = 'person'::regclass`);
  const named = await names(`select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and column_name ~ '(^|_)person_id$'`);
  expect([...new Set([...foreign, ...named, 'person.merged_into_id'])].toSorted()).toEqual(NAMED_IN.toSorted());
});

test('no column may name a person who has been erased: a trigger refuses it', async () => {
  const guarded = await names(`
    select tgrelid::regclass || '.' || a.attname as name from pg_trigger t
    join pg_attribute a on a.attrelid = t.tgrelid and a.attnum = any(t.tgattr)
    where tgfoid = 'refuse_erased'::regproc`);
  const naming = NAMED_IN.filter((column) => column !== 'person.merged_into_id');
  expect(guarded.toSorted()).toEqual(naming.toSorted());
});

/** What says where a row stands and who may see it, and not who it is. */
const OF_THE_ROW = [
  'id',
  'version',
  'owner_id',
  'team_id',
  'team_path',
  'shared_with',
  'created_at',
  'merged_into_id',
  'erased_at',
  'name',
];

test('every other column of the card is emptied', async () => {
  const person = await anna({ jobTitle: 'Закупщик', partnerId: (await buildPartner()).id });
  await erase(person);
  const [card] = await orm.em
    .fork()
    .execute<{ row: Record<string, unknown> }[]>('select to_jsonb(p) as row from person p where id = ?', [person.id]);
  const left = Object.entries(card!.row).filter(([column]) => !OF_THE_ROW.includes(column));
  for (const [column, value] of left) expect([column, value], column).toSatisfy(([, one]) => isNothing(one));
});

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || Object.keys(value as object).length === 0;

test('152-ФЗ, what a merge of clients has united about a person is gone too when its row was removed since', async () => {
  const [person, kept, gone] = [await anna(), await buildPartner(), await buildPartner()];
  const type = await buildRelationshipType({ fromKind: EndKind.PERSON, toKind: EndKind.PARTNER });
  const { id } = await buildRelationship(person, kept, { type, comment: 'Сестра директора' });
  await buildRelationship(person, gone, { type, comment: 'Лечится у нас' });
  const merge = crypto.randomUUID();
  await mergePartners(await asAdmin(), { id: merge, keptId: kept.id, goneId: gone.id });
  await removeRelationship(await asAdmin(), { id });
  await erase(person);
  const [trace] = await names(`select trace::text as name from merge where id = '${merge}'`);
  expect(trace).not.toMatch(/Сестра|Лечится/);
});

test('152-ФЗ, what a colleague writes about a person while he is erased loses his name as well', async () => {
  const [person, deal] = [await anna(), await buildDeal()];
  const talk = await buildInteraction({ kind: InteractionKind.CALL, direction: Direction.IN, personIds: [person.id] });
  const holder = orm.em.fork();
  await holder.begin();
  await holder.execute('select from interaction where id = ? for update', [talk.id]);
  const erasing = erase(person);
  await somebodyWaits();
  const { id } = await addComment(await asAdmin(), { wholeId: deal.id, text: `Звонила ${person.name}, ждёт` });
  await holder.rollback();
  await erasing;
  expect(await names(`select text as name from comment where id = '${id}'`)).toEqual([`Звонила ${ERASED_NAME}, ждёт`]);
});

/** Waits until somebody in this database waits for a lock of another. */
async function somebodyWaits(): Promise<void> {
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  await expect.poll(() => orm.em.fork().execute(waiting), { timeout: 5_000 }).toHaveLength(1);
}
