import { validate } from 'class-validator';
import { expect, test } from 'vitest';
import { buildTeam, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildForm, buildMailbox, formFor } from '../testing/buildChannels.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { Assignment, Channel, RuleField } from './channel.entity.js';
import { archiveChannel, createChannel, editChannel } from './channel.service.js';
import { ChannelKind } from './channelKind.entity.js';
import { EditSiteFormInput } from './forms/form.inputs.js';
import { editSiteForm, publishConsentText, renewSiteFormKey, retireConsentText } from './forms/form.service.js';
import { ConsentPurpose } from './forms/consentText.entity.js';
import { FormField } from './forms/siteForm.entity.js';
import { Inbound } from './inbound.entity.js';
import { testChannel } from './trial.service.js';
import { Lead } from '../leads/lead.entity.js';

const admin = await buildUser({ role: Role.ADMIN });

test('admins set channels up, and nobody else', async () => {
  const input = { name: 'Сайт', kind: ChannelKind.SITE };
  const { result, events } = await told(async () => createChannel(await contextFor(admin), input));
  expect(await fresh(Channel, result.id)).toMatchObject({ ...input, isLeadSource: true, assignment: 'NOBODY' });
  expect(events).toMatchObject([{ name: 'channel.created', particulars: { kind: 'SITE' } }]);
  for (const role of [Role.MANAGER, Role.HEAD, Role.OBSERVER]) {
    const user = await buildUser({ role });
    const attempts = [
      async () => createChannel(await contextFor(user), input),
      async () => editChannel(await contextFor(user), { id: result.id, version: 1, name: 'Чужой' }),
      async () => renewSiteFormKey(await contextFor(user), { channelId: result.id }),
    ];
    for (const attempt of attempts) await expectRefused(attempt, { code: 'FORBIDDEN' });
  }
});

test('of two who edit one channel, what each changed merges, and the same conflicts with both values', async () => {
  const { id } = await buildForm();
  const [team, user] = [await buildTeam(), await buildUser({ name: 'Анна' })];
  await editChannel(systemContext(), { id, version: 1, name: 'Сайт оптовиков', teamId: team.id });
  const rules = [{ field: RuleField.PHONE, value: '+7812', userId: user.id }];
  const assignment = { assignment: Assignment.BY_RULE, memberIds: [user.id], rules };
  const { events } = await told(async () => editChannel(await contextFor(admin), { id, version: 1, ...assignment }));
  expect(events).toMatchObject([{ details: { memberIds: [null, 'Анна'], rules: [null, '+7812 → Анна'] } }]);
  const attempt = async () => editChannel(await contextFor(admin), { id, version: 1, name: 'Иное' });
  const fields = [{ field: 'name', theirs: 'Сайт оптовиков', yours: 'Иное' }];
  await expectRefused(attempt, { code: 'CONFLICT', reason: 'channel.edited', details: { fields } });
  await editChannel(systemContext(), { id, version: 3, teamId: null });
  expect(await fresh(Channel, id)).toMatchObject({ teamId: null, rules, assignment: 'BY_RULE' });
});

test('a rule knows the beginning of a number however it is typed, and what is none or one of two is refused', async () => {
  const { id } = await buildForm();
  const userId = (await buildUser()).id;
  const rulesOf = (...values: string[]) => values.map((value) => ({ field: RuleField.PHONE, value, userId }));
  await editChannel(systemContext(), { id, version: 1, rules: rulesOf('8 (999)', '+7 343', '999') });
  expect((await fresh(Channel, id)).rules).toEqual(rulesOf('+7999', '+7343', '+7999'));
  for (const value of ['опт', '8495']) {
    const attempt = () => editChannel(systemContext(), { id, version: 2, rules: rulesOf('999', value) });
    const fields = [{ field: 'input.rules.1.value', reason: 'phonePrefix' }];
    await expectRefused(attempt, { code: 'INVALID', reason: 'phonePrefix', details: { fields } });
  }
});

test('a channel is closed and opened again, once each', async () => {
  const { id } = await buildForm();
  const close = () => archiveChannel(systemContext(), { id, archived: true });
  expect((await told(close)).events).toMatchObject([{ name: 'channel.archived' }]);
  expect((await told(close)).events).toEqual([]);
  const opened = await told(() => archiveChannel(systemContext(), { id, archived: false }));
  expect(opened.events).toMatchObject([{ name: 'channel.restored' }]);
  expect((await fresh(Channel, id)).archivedAt).toBeNull();
});

test('a form belongs to a site, and sites are named as browsers name them', async () => {
  const [channel, mailbox] = [await buildForm(), await buildMailbox()];
  const wrong = () => renewSiteFormKey(systemContext(), { channelId: mailbox.id });
  await expectRefused(wrong, { code: 'RULE', reason: 'channel.kind', details: { kind: 'EMAIL' } });
  const origins = ['https://Company.ru/contacts', 'https://company.ru'];
  await editSiteForm(systemContext(), { channelId: channel.id, version: 1, origins });
  expect((await formFor(channel)).origins).toEqual(['https://company.ru']);
  const bad = () => editSiteForm(systemContext(), { channelId: channel.id, version: 2, origins: ['javascript:run()'] });
  await expectRefused(bad, { code: 'INVALID', reason: 'origin' });
});

test('a form may ask for everything, and always asks for a way to answer', async () => {
  const channel = await buildForm();
  const everything = Object.values(FormField).map((field) => ({ field, required: false }));
  const input = { channelId: channel.id, version: 1, fields: everything };
  const decoded = Object.assign(new EditSiteFormInput(), input);
  expect(await validate(decoded, { forbidUnknownValues: false })).toEqual([]);
  await editSiteForm(systemContext(), input);
  const contacts = [FormField.PHONE, FormField.EMAIL];
  const without = everything.filter(({ field }) => !contacts.includes(field));
  const attempt = () => editSiteForm(systemContext(), { ...input, version: 2, fields: without });
  await expectRefused(attempt, { code: 'INVALID', reason: 'channel.formUnanswerable' });
  expect((await formFor(channel)).fields).toHaveLength(7);
});

test('a text of consent is published in versions and never changed', async () => {
  const { id: channelId } = await buildForm();
  const said = { channelId, purpose: ConsentPurpose.ADVERTISING, label: 'Новости', text: 'Согласен.', required: false };
  const first = await publishConsentText(systemContext(), said);
  const second = await publishConsentText(systemContext(), { ...said, documentId: first.documentId, text: 'Да.' });
  expect(second).toMatchObject({ number: 2, documentId: first.id, text: 'Да.', retiredAt: null });
  expect(await systemContext().see(first.constructor as never, first.id)).toMatchObject({
    text: 'Согласен.',
    retiredAt: expect.any(Date) as unknown,
  });
  const again = { ...said, documentId: first.documentId, text: 'Да.' };
  const unchanged = await told(() => publishConsentText(systemContext(), again));
  expect(unchanged).toMatchObject({ result: { id: second.id, number: 2 }, events: [] });
  await retireConsentText(systemContext(), { id: second.id });
  await expectRefused(() => retireConsentText(systemContext(), { id: second.id }), {
    code: 'CONFLICT',
    reason: 'consent.retired',
  });
});

test('a test of a form goes the whole way, and bears the name of who tests', async () => {
  const channel = await buildForm();
  const test = async (id: string) => testChannel(await contextFor(admin), { id });
  const received = await test(channel.id);
  expect(received?.outcome).toBe('LEAD');
  expect((await test((await buildForm()).id))?.outcome).toBe('LEAD');
  const { leadId } = await systemContext().em.findOneOrFail(Inbound, { channelId: channel.id });
  expect(received?.leadId).toBe(leadId);
  const lead = await fresh(Lead, leadId!);
  expect(lead.contact).toContain(admin.name);
  expect(lead.text).toBe(`Проверка канала «${channel.name}»`);
  await archiveChannel(systemContext(), { id: channel.id, archived: true });
  const attempt = async () => testChannel(await contextFor(admin), { id: channel.id });
  await expectRefused(attempt, { code: 'RULE', reason: 'channel.archived' });
});
