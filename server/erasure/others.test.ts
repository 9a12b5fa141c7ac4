import { describe, expect, test } from 'vitest';
import { receive } from '../channels/receive.service.js';
import { Direction, Interaction, InteractionKind } from '../interactions/interaction.entity.js';
import { Letter } from '../letters/letter.entity.js';
import { ERASED_NAME, type Person } from '../persons/person.entity.js';
import { buildChannel, buildDeal, buildInteraction, buildPartner, buildUser, contextFor, fresh, orm, systemContext } from '../testing/build.js'; // prettier-ignore
import { buildDealPerson, buildPerson } from '../testing/buildRecords.js';
import { messageFrom, someEmail } from '../testing/messages.js';
import { Role } from '../users/user.entity.js';
import { erasePerson } from './erase.service.js';

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
