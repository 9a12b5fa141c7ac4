import { createClient } from 'redis';
import { expect, test } from 'vitest';
import { FormField } from '../channels/forms/siteForm.entity.js';
import { submitForm } from '../channels/forms/submit.service.js';
import { editSiteForm } from '../channels/forms/form.service.js';
import { receive } from '../channels/receive.service.js';
import { answerInteraction } from '../channels/mail/answer.service.js';
import { addComment } from '../comments/comment.service.js';
import { CommitmentSide } from '../commitments/commitment.entity.js';
import { AppError } from '../core/errors.js';
import { CustomTarget } from '../customFields/customField.entity.js';
import { Deal } from '../deals/deal.entity.js';
import { Direction, InteractionKind } from '../interactions/interaction.entity.js';
import { logInteraction } from '../interactions/interaction.service.js';
import { acceptLead } from '../leads/accept.service.js';
import { createLead } from '../leads/lead.service.js';
import { AcceptWay } from '../leads/lead.inputs.js';
import { RejectReason } from '../leads/leadState.entity.js';
import { rejectLead } from '../leads/outcome.service.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { mergePartners, mergePersons } from '../merges/merge.service.js';
import { mailNotifications } from '../notifications/mailing.js';
import { MailTime } from '../notifications/setting.entity.js';
import { NotificationKind } from '../notifications/notification.entity.js';
import { setNotificationSetting } from '../notifications/setting.service.js';
import { editPartner } from '../partners/partner.service.js';
import { Person } from '../persons/person.entity.js';
import { createEmployment } from '../persons/employment.service.js';
import { editPerson } from '../persons/person.service.js';
import { remembered } from '../registry/remembered.js';
import { placeInGraph } from '../relationships/graphPlace.service.js';
import { EndKind } from '../relationships/relationshipType.entity.js';
import { TaskKind } from '../tasks/task.entity.js';
import { buildChannel, buildCustomField, buildDeal, buildPartner, buildRoute, buildTask, buildUser, buildView, contextFor, fresh, orm, systemContext } from '../testing/build.js'; // prettier-ignore
import { buildConsent, buildForm, buildMailbox, formFor, nowhere } from '../testing/buildChannels.js';
import { buildDealPerson, buildPerson } from '../testing/buildRecords.js';
import { buildRelationship, buildRelationshipType } from '../testing/buildRelationships.js';
import { messageFrom } from '../testing/messages.js';
import { Role } from '../users/user.entity.js';
import { erasePerson } from './erase.service.js';

/** Stands in every text that is about the person, with a number of its own. */
const MARK = 'zqmark';
let marks = 0;
const mark = () => `${MARK}${++marks}`;
/** Digits have no letters: a number that nobody else has is a mark by itself. */
const PHONES = ['+79031110001', '+79031110002'];
const SOUGHT = [MARK, '9031110001', '9031110002', 'ZQMARK'].join('|');

const admin = await buildUser({ role: Role.ADMIN });
const asAdmin = () => contextFor(admin);

test('of a person who was erased nothing is left in any text, JSON or bytes of any table, nor in Redis', async () => {
  const person = await livePerson();
  const before = await marked();
  // Where each of these commands has left something: what is not found before, of that nothing would be proved.
  expect(Object.keys(before).toSorted()).toEqual(WRITTEN);
  await erasePerson(await asAdmin(), { id: person.id, name: person.name });
  expect(await marked()).toEqual({});
  expect(await markedInRedis()).toEqual([]);
});

// prettier-ignore
const WRITTEN = [
  'comment.text', 'commitment.text', 'consent.contact', 'deal.title', 'employment.job_title', 'event_detail.new', 'event_detail.old', 'file_chunk.bytes', 'inbound.external_id', 'inbound.sender', 'inbound.topic', 'interaction.answer_to', 'interaction.html', 'interaction.left_out_names', 'interaction.message_id', 'interaction.place', 'interaction.result', 'interaction.text', 'interaction.topic', 'lead.contact', 'lead.emails', 'lead.messenger_ids', 'lead.phones', 'lead.text', 'letter.html', 'letter.in_reply_to', 'letter.subject', 'letter.text', 'letter.to', 'merge.trace', 'mute.contact', 'participant.name', 'partner.notes', 'person.custom', 'person.emails', 'person.job_title', 'person.messenger_ids', 'person.name', 'person.name_key', 'person.notes', 'person.phones', 'receipt.outcome', 'registry_answer.answer', 'relationship.comment', 'saved_view.filter', 'stored_file.name', 'task.result', 'task.text', 'task.title',
];

/** Columns that hold a mark, by the catalogue: a table that is added is looked through by itself. */
async function marked(): Promise<Record<string, number>> {
  const columns = await orm.em.fork().execute<{ schema: string; table: string; name: string; type: string }[]>(`
    select table_schema as schema, table_name as "table", column_name as name, data_type as type
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
      and data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'xml', 'bytea', 'tsvector', 'ARRAY', 'USER-DEFINED')`);
  const found: Record<string, number> = {};
  for (const { schema, table, name, type } of columns) {
    const text = type === 'bytea' ? `encode("${name}", 'escape')` : `"${name}"::text`;
    const [row] = await orm.em
      .fork()
      .execute<{ count: number }[]>(`select count(*)::int as count from "${schema}"."${table}" where ${text} ~* ?`, [
        SOUGHT,
      ]);
    if (row!.count > 0) found[`${table}.${name}`] = row!.count;
  }
  return found;
}

async function markedInRedis(): Promise<string[]> {
  const redis = createClient({ url: process.env.TEST_REDIS_URL });
  await redis.connect();
  const found: string[] = [];
  for await (const keys of redis.scanIterator()) {
    for (const key of keys) if (new RegExp(SOUGHT, 'i').test(`${key} ${await redis.dump(key)}`)) found.push(key);
  }
  redis.destroy();
  return found;
}

/** Somebody who wrote by a form and by mail, became a contact, and was spoken to, written about, merged and refused. */
async function livePerson(): Promise<Person> {
  const [phone, second] = PHONES as [string, string];
  const email = `${mark()}@client.example`;
  const leadId = await wrote(phone, email);
  const { dealId, person } = await accepted(leadId, [phone], email);
  await renamed(person, [phone, second]);
  const { name } = await fresh(Person, person.id);
  await spokenTo(dealId, person);
  await mentioned(dealId, name, email, phone);
  await knows(person);
  const twin = await buildPerson({ name: `Зина ${mark()}`, jobTitle: mark(), emails: [`${mark()}@other.example`] });
  await mergePersons(await asAdmin(), { keptId: person.id, goneId: twin.id });
  await writesSpam(email);
  return fresh(Person, person.id);
}

const attachment = () => ({ name: `${mark()}.txt`, content: Buffer.from(`Паспорт ${mark()}`) });

async function wrote(phone: string, email: string): Promise<string> {
  const site = await buildForm();
  const { id: consent } = await buildConsent(site);
  const fields = Object.values(FormField).map((field) => ({ field, required: false }));
  const { version } = await formFor(site);
  await editSiteForm(systemContext(), { channelId: site.id, version, fields });
  const said = { name: `Зинаида ${mark()}`, phone, email, text: mark(), [`consent.${consent}`]: 'on' };
  const sent = { fields: said, files: [attachment()], from: '10.1.2.3' };
  const received = await submitForm(systemContext(), await formFor(site), site, sent);
  const letter = messageFrom(
    { name: `Зина ${mark()}`, emails: [email], messengerIds: [`telegram:${mark()}`] },
    {
      externalId: `<${mark()}@client.example>`,
      kind: InteractionKind.EMAIL,
      topic: mark(),
      text: mark(),
      html: `<p>${mark()}</p>`,
      attachments: [attachment(), { name: `${mark()}.txt`, content: Buffer.alloc(0) }],
    },
  );
  await receive(systemContext(), (await buildChannel()).id, letter);
  return received!.leadId!;
}

async function accepted(id: string, phones: string[], email: string) {
  const { pipeline } = await buildRoute();
  const name = `Зинаида ${mark()}`;
  const [, deal] = await acceptLead(await asAdmin(), {
    id,
    way: AcceptWay.NEW_CLIENT,
    partner: { name: 'Тёплый кирпич' },
    person: { name, jobTitle: mark(), phones, emails: [email] },
    deal: { pipelineId: pipeline.id, title: `Анкеры для ${name}` },
  });
  const person = await systemContext().em.findOneOrFail(Person, { name });
  return { dealId: deal.id, person };
}

/** Married, with a field of the company's; and an edit that was refused, as its receipt keeps it. */
async function renamed({ id }: Person, phones: string[]): Promise<void> {
  const { id: fieldId } = await buildCustomField({ target: CustomTarget.PERSON });
  const { version } = await fresh(Person, id);
  const custom = [{ fieldId, value: mark() }];
  const { id: partnerId } = await buildPartner();
  await createEmployment(await asAdmin(), { personId: id, partnerId, jobTitle: mark() });
  await editPerson(await asAdmin(), {
    id,
    version,
    name: `Зинаида ${mark()}`,
    jobTitle: mark(),
    notes: mark(),
    phones,
    custom,
  });
  const ctx = await asAdmin();
  const [clientId, mutationId] = [crypto.randomUUID(), crypto.randomUUID()];
  ctx.receipt = { userId: admin.id, clientId, mutationId, request: 'edit' };
  await expect(editPerson(ctx, { id, version, jobTitle: mark() })).rejects.toBeInstanceOf(AppError);
}

async function spokenTo(dealId: string, { id }: Person): Promise<void> {
  const deal = await fresh(Deal, dealId);
  const task = await buildTask({ deal, kind: TaskKind.CALL, title: mark(), text: mark() });
  const words = () => ({ topic: mark(), text: mark(), result: mark() });
  const called = { kind: InteractionKind.CALL, direction: Direction.OUT, personIds: [id], ...words() };
  const commitments = [{ side: CommitmentSide.CLIENT, text: mark(), dueOn: '2099-01-15' }];
  await logInteraction(await asAdmin(), { ...called, dealId, taskId: task.id, commitments });
  await logInteraction(await asAdmin(), {
    kind: InteractionKind.MEETING,
    dealId,
    personIds: [id],
    place: mark(),
    ...words(),
  });
  const [letter] = await orm.em
    .fork()
    .execute<{ id: string }[]>(`select id from interaction where kind = 'EMAIL' and answer_to is not null`);
  const { id: channelId } = await buildMailbox({ smtp: { ...nowhere } });
  await answerInteraction(await asAdmin(), { interactionId: letter!.id, channelId, text: mark(), subject: mark() });
}

async function mentioned(dealId: string, name: string, email: string, phone: string): Promise<void> {
  const reader = await buildUser({ role: Role.ADMIN });
  await setNotificationSetting(await contextFor(reader), {
    kind: NotificationKind.MENTIONED,
    mail: MailTime.AT_ONCE,
    inApp: true,
  });
  const text = `@[${reader.id}] ${name} (${phone.replace('+7', '8 ')}), ${email.toUpperCase()}`;
  await addComment(await asAdmin(), { wholeId: dealId, text, mentionIds: [reader.id] });
  await mailNotifications('https://crm.example.com').run(systemContext(), new AbortController().signal);
  await buildView(admin, { filter: { text: name } });
  const partner = await buildPartner();
  await editPartner(await asAdmin(), { id: partner.id, version: partner.version, notes: `Спросить ${email}` });
  await buildDeal({ title: `Ещё для ${name}` });
  const question = { key: 'party:7700000000', isMiss: () => false };
  await remembered(systemContext(), question, () => Promise.resolve({ director: name }));
}

async function knows(person: Person): Promise<void> {
  const friend = await buildPerson();
  await buildRelationship(person, friend, { comment: mark() });
  await placeInGraph(await asAdmin(), { kind: EndKind.PERSON, id: person.id, x: 1, y: 2 });
  await buildDealPerson({ person });
  const [kept, gone] = [await buildPartner(), await buildPartner()];
  const type = await buildRelationshipType({ fromKind: EndKind.PERSON, toKind: EndKind.PARTNER });
  for (const partner of [kept, gone]) await buildRelationship(person, partner, { type, comment: mark() });
  await mergePartners(await asAdmin(), { keptId: kept.id, goneId: gone.id });
}

async function writesSpam(email: string): Promise<void> {
  const { id } = await createLead(systemContext(), {
    text: mark(),
    contact: `Зина ${mark()}`,
    emails: [email],
    channel: ChannelKind.MANUAL,
  });
  await rejectLead(await asAdmin(), { id, reason: RejectReason.SPAM });
}
