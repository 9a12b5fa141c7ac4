import { afterAll, expect, test } from 'vitest';
import { receive } from '../channels/receive.service.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { addComment } from '../comments/comment.service.js';
import { CommitmentSide } from '../commitments/commitment.entity.js';
import { CustomTarget, CustomType } from '../customFields/customField.entity.js';
import { DealRole } from '../deals/dealPerson.entity.js';
import { DERIVED, written } from '../erasure/mentions.service.js';
import { editInteraction } from '../interactions/interaction.edit.js';
import { Direction, Interaction, InteractionKind } from '../interactions/interaction.entity.js';
import { answerInteraction } from '../channels/mail/answer.service.js';
import { editEmployment } from '../persons/employment.service.js';
import { Person } from '../persons/person.entity.js';
import { editPerson } from '../persons/person.service.js';
import { editRelationship } from '../relationships/relationship.service.js';
import {
  buildChannel,
  buildCustomField,
  buildDeal,
  buildInteraction,
  buildLead,
  buildPartner,
  buildUser,
  config,
  contextFor,
  fresh,
  orm,
  systemContext,
} from '../testing/build.js';
import { buildMailbox, nowhere } from '../testing/buildChannels.js';
import { buildCommitment, buildDealPerson, buildEmployment, buildPerson } from '../testing/buildRecords.js';
import { buildRelationship } from '../testing/buildRelationships.js';
import { messageFrom } from '../testing/messages.js';
import { startServer } from '../testing/server.js';
import { Locale, Role, User } from '../users/user.entity.js';
import { personWordsFor } from './personWords.js';

const server = await startServer({ databaseUrl: config.databaseUrl });
afterAll(() => server[Symbol.asyncDispose]());

const admin = await buildUser({ role: Role.ADMIN });
const email = 'anna@wordless.example';
const person = await buildPerson({ name: 'Анна Беспечная', emails: [email], phones: ['89031112244'] });

async function pageIn(locale: Locale): Promise<string> {
  await orm.em.fork().nativeUpdate(User, { id: admin.id }, { locale });
  const { token } = await server.tokenOf(admin.id);
  const url = `${server.url}/export/person.html?id=${person.id}`;
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
  return (await answer.text()).replace(/<style>.*<\/style>/s, '');
}

/** A field of each type, filled in and then changed. */
async function hasFields(): Promise<void> {
  const options = ['Прораб', 'Сметчик'];
  const [choice, choices] = await Promise.all(
    [CustomType.CHOICE, CustomType.CHOICES].map((type) =>
      buildCustomField({
        target: CustomTarget.PERSON,
        type,
        options,
        name: `Кто: ${type === CustomType.CHOICE ? 'один' : 'все'}`,
      }),
    ),
  );
  const fieldOf = (type: CustomType, name: string) => buildCustomField({ target: CustomTarget.PERSON, type, name });
  const yesNo = await fieldOf(CustomType.YES_NO, 'Любит чай');
  const partner = await fieldOf(CustomType.PARTNER, 'Где учился');
  const friend = await fieldOf(CustomType.PERSON, 'Кто привёл');
  const [school, other] = [await buildPartner({ name: 'Горный институт' }), await buildPerson({ name: 'Вера Друг' })];
  const [first, second] = choice!.options.map(({ id }) => id) as [string, string];
  const custom = [
    { fieldId: choice!.id, value: first },
    { fieldId: choices!.id, value: choices!.options.map(({ id }) => id) },
    { fieldId: yesNo.id, value: true },
    { fieldId: partner.id, value: school.id },
    { fieldId: friend.id, value: other.id },
  ];
  await edit({ custom });
  await edit({ custom: [{ fieldId: choice!.id, value: second }, { fieldId: yesNo.id, value: false }] }); // prettier-ignore
}

async function edit(fields: object): Promise<void> {
  const { id, version } = await fresh(Person, person.id);
  await editPerson(systemContext(), { id, version, ...fields });
}

async function isKnown(): Promise<void> {
  const { id, version } = await buildEmployment({ person, partner: await buildPartner() });
  const { id: partnerId } = await buildPartner();
  await editEmployment(systemContext(), { id, version, partnerId, until: '2025-11-30' });
  const relationship = await buildRelationship(person, await buildPerson({ name: 'Олег Сосед' }), { strength: 2 });
  const turned = { id: relationship.id, version: relationship.version, strength: 5, turned: true };
  await editRelationship(systemContext(), turned);
}

async function hasWritten(): Promise<void> {
  const door = await buildChannel({ kind: ChannelKind.EMAIL });
  const letter = messageFrom({ name: person.name, emails: [email] }, { kind: InteractionKind.EMAIL, topic: 'Болты' });
  await receive(systemContext(), door.id, letter);
  const received = await systemContext().em.findOneOrFail(Interaction, { answerTo: email });
  const { id: channelId } = await buildMailbox({ smtp: { ...nowhere } });
  await answerInteraction(await contextFor(admin), { interactionId: received.id, channelId, text: 'Есть', subject: 'Болты' }); // prettier-ignore
  const lead = await buildLead({ phones: person.phones, channel: ChannelKind.MESSENGER });
  const talk = await buildInteraction({
    ...{ leadId: lead.id, kind: InteractionKind.CALL, direction: Direction.IN, personIds: [person.id] },
  });
  const changed = { direction: Direction.OUT, important: true, heldAt: new Date('2026-01-12T09:30:00Z') };
  await editInteraction(systemContext(), { id: talk.id, version: talk.version, ...changed });
  for (const side of Object.values(CommitmentSide)) await buildCommitment({ interaction: talk, side });
}

async function isMentioned(): Promise<void> {
  const deal = await buildDeal({ title: 'Анкеры' });
  await buildDealPerson({ deal, person, role: DealRole.DECISION_MAKER });
  await addComment(await contextFor(admin), { wholeId: deal.id, text: `Звонить ${email}` });
  const field = await buildCustomField({ target: CustomTarget.PERSON, type: CustomType.TEXT, name: 'Начальник' });
  await buildPerson({ custom: [{ fieldId: field.id, value: `${person.name}, проходная` }] });
}

const bare = (page: string): string => page.replace(/<[^>]+>/g, '\n');

/** Nobody writes a text there: their words are the code's. */
const CODES_ALONE = ['automation_run', 'calendar_feed', 'currency_rate', 'deal_person', 'dismissal', 'notification', 'notification_setting', 'win_rate']; // prettier-ignore

test.each([Locale.RU, Locale.EN])('whatever may mention somebody has a name in %s', async (locale) => {
  const silent = [...DERIVED, ...CODES_ALONE];
  const tables = (await written(systemContext())).map(({ table }) => table).filter((table) => !silent.includes(table));
  expect(Object.keys(personWordsFor({ locale }).codes['mentions.where']).toSorted()).toEqual(tables.toSorted());
});

test('152-ФЗ, 14: who reads it meets no id and no word of the code, in either language', async () => {
  await hasFields();
  await isKnown();
  await hasWritten();
  await isMentioned();

  const russian = bare(await pageIn(Locale.RU));
  const english = bare(await pageIn(Locale.EN));
  for (const page of [russian, english]) {
    expect(page.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f-]+/gi)).toBeNull();
    expect(page.match(/\b[A-Z][A-Z_]{3,}\b|\b[a-z]+[A-Z_][A-Za-z_]+\b/g)).toBeNull();
    expect(page.match(/^(true|false)$/gm)).toBeNull();
  }
  for (const said of [
    'Кто: один: Сметчик',
    'Кто: все: Прораб, Сметчик',
    'Любит чай: Нет',
    'Где учился: Горный институт',
  ])
    expect(russian).toContain(said);
  for (const said of [
    'Любит чай',
    'Кто привёл: Вера Друг',
    'Мессенджер',
    'Ждёт',
    'Звонок',
    'Клиенту',
    'Клиента',
    'Не сделано',
    'Ждёт отправки',
  ])
    expect(russian).toContain(said);
  for (const said of ['Комментарий', 'Анна Беспечная, проходная', '2026-01-12']) expect(russian).toContain(said);
  for (const said of ['Любит чай: No', 'Messenger', 'Waiting', 'Call', 'To the client', 'Comment'])
    expect(english).toContain(said);
});
