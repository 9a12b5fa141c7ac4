import { describe, expect, test } from 'vitest';
import { receive } from '../channels/receive.service.js';
import { ConsentText } from '../channels/forms/consentText.entity.js';
import { Deal } from '../deals/deal.entity.js';
import { Direction, Interaction, InteractionKind } from '../interactions/interaction.entity.js';
import { Letter } from '../letters/letter.entity.js';
import { ERASED_NAME, Person } from '../persons/person.entity.js';
import { RelationshipType } from '../relationships/relationshipType.entity.js';
import { buildChannel, buildDeal, buildInteraction, buildPartner, buildUser, contextFor, fresh, orm, systemContext } from '../testing/build.js'; // prettier-ignore
import { buildConsent, buildForm } from '../testing/buildChannels.js';
import { buildDealPerson, buildPerson } from '../testing/buildRecords.js';
import { buildCheckedImport, buildImport } from '../testing/buildImports.js';
import { buildRelationshipType } from '../testing/buildRelationships.js';
import { messageFrom, someEmail } from '../testing/messages.js';
import { Visibility } from '../users/role.entity.js';
import { Role } from '../users/user.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import { erasePerson } from './erase.service.js';
import { personData } from './erasure.page.js';

const admin = await buildUser({ role: Role.ADMIN });
const erase = async ({ id, name }: Person) => erasePerson(await contextFor(admin), { id, name });

const talk = (given: object) =>
  buildInteraction({ kind: InteractionKind.CALL, direction: Direction.OUT, topic: 'Цены', text: 'Скидка', ...given });
const saidIn = async ({ id }: Interaction) => {
  const { topic, text } = await fresh(Interaction, id);
  return [topic, text];
};
const names = async (sql: string) => (await orm.em.fork().execute<{ name: string }[]>(sql)).map(({ name }) => name);
const tookPartIn = ({ id }: Interaction) => names(`select name from participant where interaction_id = '${id}'`);

const KEPT = ['Цены', 'Скидка'];
const GONE = ['[удалено]', '[удалено]'];

describe('152-ФЗ, erasing a person leaves what is others’', () => {
  test('talks with whoever has the same first name', async () => {
    const other = await talk({ deal: await buildDeal(), others: ['Анна'] });
    await erase(await buildPerson({ name: 'Анна' }));
    expect(await saidIn(other)).toEqual(KEPT);
    expect(await tookPartIn(other)).toEqual(['Анна']);
  });

  test('what was said with a namesake whom nobody knows, without the name', async () => {
    const other = await talk({ deal: await buildDeal(), others: ['Анна Белова'] });
    await erase(await buildPerson({ name: 'Анна Белова' }));
    expect(await saidIn(other)).toEqual(KEPT);
    expect(await tookPartIn(other)).toEqual([ERASED_NAME]);
  });

  test('somebody whose longer name hers is a part of, and what is written about that one', async () => {
    const person = await buildPerson({ name: 'Дарья Снегова' });
    const [longer, turned] = [
      await buildPerson({ name: 'Дарья Снегова Ильинична' }),
      await buildPerson({ name: 'Снегова Дарья' }),
    ];
    const other = await talk({ deal: await buildDeal(), topic: 'Дарья Снегова Ильинична просила счёт' });
    await erase(person);
    expect((await fresh(Person, longer.id)).name).toBe('Дарья Снегова Ильинична');
    expect((await fresh(Person, turned.id)).name).toBe('Снегова Дарья');
    expect((await saidIn(other))[0]).toBe('Дарья Снегова Ильинична просила счёт');
  });

  test('but not talks with her in deals of hers and at her clients, under her name alone', async () => {
    const [deal, partner] = [await buildDeal(), await buildPartner()];
    const person = await buildPerson({ name: 'Зоя', partnerId: partner.id });
    await buildDealPerson({ deal, person });
    const talks = [await talk({ deal, others: ['Зоя'] }), await talk({ partnerId: partner.id, others: ['зоя'] })];
    await erase(person);
    for (const one of talks) expect(await saidIn(one)).toEqual(GONE);
  });

  test('nor talks with her number, wherever', async () => {
    const person = await buildPerson({ name: 'Зоя', phones: ['+79035550101'] });
    const called = await talk({ deal: await buildDeal(), others: ['+79035550101'] });
    await erase(person);
    expect(await saidIn(called)).toEqual(GONE);
  });

  test('what a post is called, where others have it', async () => {
    const other = await buildPerson({ jobTitle: 'Главный бухгалтер холдинга' });
    const deal = await buildDeal({ title: 'Ждём: главный бухгалтер' });
    const card = await buildPerson({ name: 'Главный бухгалтер' });
    expect((await personData(await contextFor(admin), card.id)).alsoOthers).toEqual([card.name]);
    await erase(card);
    expect(await fresh(Person, other.id)).toMatchObject({ jobTitle: other.jobTitle });
    expect(await fresh(Deal, deal.id)).toMatchObject({ title: deal.title });
  });

  test('what admins have set up, and the texts that were agreed to', async () => {
    const card = await buildPerson({ name: 'Отдел снабжения' });
    const type = await buildRelationshipType({ name: 'отдел снабжения у' });
    const consent = await buildConsent(await buildForm(), { text: 'Данные получает отдел снабжения.' });
    await erase(card);
    expect(await fresh(RelationshipType, type.id)).toMatchObject({ name: type.name });
    expect(await fresh(ConsentText, consent.id)).toMatchObject({ text: consent.text });
  });

  test('cells of rows that wait to be taken in, each in its column', async () => {
    const person = await buildPerson({ name: 'Сергей Воробьёв', emails: ['vorobey@x.example'] });
    const file = ['Партнёр;Почта;Сайт;Заметки', 'Ромашка;vorobey@x.example;;город Тверь'];
    const { id } = await buildImport({ owner: admin, file });
    await erase(person);
    expect(await names(`select cells::text as name from import_row where import_id = '${id}'`)).toEqual([
      '["Ромашка", "", "", "город Тверь"]',
    ]);
  });

  test('warnings of rows that wait to be taken in that somebody is like him', async () => {
    const emails = ['dyatel@x.example'];
    const [seen, hidden] = [
      await buildPerson({ name: 'Илья Дятлов', emails }),
      await buildUser({ role: Role.MANAGER }),
    ];
    await setRoleVisibility(systemContext(), Role.MANAGER, Visibility.OWN);
    const file = ['Партнёр;Почта', 'Клён;dyatel@x.example'];
    const jobs = [await buildCheckedImport({ owner: admin, file }), await buildCheckedImport({ owner: hidden, file })];
    const warnings = (importId: string) =>
      names(
        `select w ->> 'reason' as name from import_row, jsonb_array_elements(warnings) w where import_id = '${importId}'`,
      );
    expect([await warnings(jobs[0]!.id), await warnings(jobs[1]!.id)]).toEqual([['like'], ['like.hidden']]);
    await erase(seen);
    expect([await warnings(jobs[0]!.id), await warnings(jobs[1]!.id)]).toEqual([[], []]);
  });

  test('the journal of what came from whoever has the same first name', async () => {
    const letter = messageFrom({ name: 'Вера', emails: [someEmail()] }, { kind: InteractionKind.EMAIL });
    const { leadId } = (await receive(systemContext(), (await buildChannel()).id, letter))!;
    await erase(await buildPerson({ name: 'Вера' }));
    expect(await names(`select sender as name from inbound where lead_id = '${leadId!}'`)).toEqual(['Вера']);
  });

  test('letters to an address that ends like his', async () => {
    const person = await buildPerson({ name: 'Иван Кузнецов', emails: ['ivan@x.example'] });
    const [other, his] = [await buildLetter('divan@x.example'), await buildLetter('Кузнецов <Ivan@x.example>')];
    await erase(person);
    expect(await fresh(Letter, other.id)).toMatchObject({ to: 'divan@x.example', text: 'Договор', state: 'QUEUED' });
    expect(await fresh(Letter, his.id)).toMatchObject({ to: '', text: '', state: 'FAILED' });
  });
});

async function buildLetter(to: string): Promise<Letter> {
  const now = new Date();
  const letter = Object.assign(new Letter(), { to, subject: 'Здравствуйте', text: 'Договор', authorId: admin.id });
  await systemContext()
    .em.persist(Object.assign(letter, { createdAt: now, dueAt: now }))
    .flush();
  return letter;
}
