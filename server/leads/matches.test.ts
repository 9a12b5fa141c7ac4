import { describe, expect, test } from 'vitest';
import {
  buildDeal,
  buildLead,
  buildPartner,
  buildUser,
  contextFor,
  fresh,
  orm,
  systemContext,
} from '../testing/build.js';
import { buildDealPerson, buildLegalEntity, buildPerson } from '../testing/buildRecords.js';
import { someEmail, somePhone } from '../testing/messages.js';
import { statementsOf } from '../testing/statements.js';
import { editPerson } from '../persons/person.service.js';
import type { User } from '../users/user.entity.js';
import { Lead } from './lead.entity.js';
import { importLeads, refusedRows } from './import.service.js';
import { leadMatches } from './match.page.js';
import { pageLeads } from './lead.page.js';
import type { IdentityInput } from './lead.inputs.js';
import { LeadState, RejectReason } from './leadState.entity.js';
import { assignLead, rejectLead, snoozeLead } from './outcome.service.js';

const anna = await buildUser({ name: 'Анна' });
const boris = await buildUser({ name: 'Борис' });

/** A client with a legal side and a contact. */
async function client(owner: User, name: string) {
  const partner = await buildPartner({ owner, name });
  const person = await buildPerson({ owner, partnerId: partner.id, phones: [somePhone()], emails: [someEmail()] });
  return { partner, person };
}

/** A deal is closed, and so are two hundred like it, with the same people. */
const OF_MANY_CLOSED = [
  `update deal set status = 'WON', closed_at = now() where id = ?`,
  `insert into deal select copy.* from deal d, generate_series(1, 200) n,
     jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'number', 1000000 + n)) copy where d.id = ?`,
  `insert into deal_person select copy.* from deal_person p, deal d,
     jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'deal_id', d.id)) copy
   where d.number > 1000000 and p.deal_id = ?`,
];

describe('domain §2, what is known of a lead:', () => {
  test('the partner, the person and their open deals, by phone', async () => {
    const { partner, person } = await client(anna, 'ООО «Альфа»');
    const deal = await buildDeal({ owner: anna, partnerId: partner.id });
    await buildDealPerson({ deal, person });
    const lead = await buildLead({ contact: person.phones[0] });
    expect(await leadMatches(await contextFor(anna), lead.id, null)).toMatchObject([
      { kind: 'PARTNER', id: partner.id, by: ['PHONE'], isPotential: true, deals: [{ id: deal.id }] },
      { kind: 'PERSON', id: person.id, by: ['PHONE'], partnerId: partner.id, deals: [{ id: deal.id }] },
    ]);
  });

  test('of a person all open deals, however many are closed since', async () => {
    const { person } = await client(anna, 'ООО «Давняя»');
    const open = await buildDeal({ owner: anna });
    const closed = await buildDeal({ owner: anna });
    await buildDealPerson({ deal: open, person });
    await buildDealPerson({ deal: closed, person });
    for (const statement of OF_MANY_CLOSED) await systemContext().em.execute(statement, [closed.id]);
    const found = await leadMatches(await contextFor(anna), null, { phones: person.phones });
    expect(found.find(({ kind }) => kind === 'PERSON')!.deals.map(({ id }) => id)).toEqual([open.id]);
  });

  test('of many in as many statements as of one', async () => {
    const phone = somePhone();
    const ask = async () => {
      const ctx = await contextFor(anna);
      return statementsOf(orm, () => leadMatches(ctx, null, { phones: [phone] }));
    };
    const { person } = await client(anna, 'ООО «Первая»');
    await editPerson(systemContext(), { id: person.id, version: person.version, phones: [phone] });
    await buildDealPerson({ deal: await buildDeal({ owner: anna }), person });
    const ofOne = await ask();
    for (let count = 0; count < 5; count += 1) {
      const partner = await buildPartner({ owner: anna });
      await buildDeal({ owner: anna, partnerId: partner.id });
      await buildPerson({ owner: anna, partnerId: partner.id, phones: [phone] });
    }
    expect(await leadMatches(await contextFor(anna), null, { phones: [phone] })).toHaveLength(12);
    expect(await ask()).toHaveLength(ofOne.length);
  });

  test('of records that one may not see: name and owner only', async () => {
    const { partner, person } = await client(boris, 'ООО «Скрытая»');
    await buildDeal({ owner: boris, partnerId: partner.id });
    const found = await leadMatches(await contextFor(anna), null, { emails: person.emails });
    expect(found).toMatchObject([
      { id: null, name: 'ООО «Скрытая»', owner: { name: 'Борис' }, isPotential: null, deals: [] },
      { id: null, name: person.name, owner: { name: 'Борис' }, partnerId: null, deals: [] },
    ]);
    expect(found.map(({ by }) => by)).toEqual([[], []]);
  });

  test('of leads that one may not see not even what they are reached by', async () => {
    const [phone, email] = [somePhone(), someEmail()];
    const hidden = await importLeads(systemContext(), { rows: [{ phones: [phone], emails: [email], text: 'Секрет' }] });
    await assignLead(systemContext(), { id: hidden[0]!.id, ownerId: boris.id });
    const ask = async (said: IdentityInput) => leadMatches(await contextFor(anna), null, said);
    const [byPhone, byEmail] = [await ask({ phones: [phone] }), await ask({ emails: [email] })];
    const nothing = { kind: 'LEAD', id: null, name: null, owner: { name: 'Борис' }, by: [], deals: [] };
    expect([byPhone, byEmail]).toMatchObject([[nothing], [nothing]]);
    expect(byPhone[0]!.key).not.toBe(byEmail[0]!.key);
  });

  test('other leads of the same person that wait', async () => {
    const [phone, email] = [somePhone(), someEmail()];
    const [called, wrote] = [await buildLead({ contact: phone }), await buildLead({ contact: email })];
    const found = await leadMatches(await contextFor(anna), called.id, { emails: [email] });
    expect(found).toMatchObject([{ kind: 'LEAD', id: wrote.id, by: ['EMAIL'] }]);
  });

  test('an earlier lead of which nothing came, but for a duplicate', async () => {
    const contact = somePhone();
    for (const reason of [RejectReason.NOT_OURS, RejectReason.DUPLICATE]) {
      const { id } = await buildLead({ contact, text: reason });
      await rejectLead(systemContext(), { id, reason });
    }
    const again = await buildLead({ contact });
    expect(await fresh(Lead, again.id)).toMatchObject({ repeated: true });
    const found = await leadMatches(await contextFor(anna), again.id, null);
    const [earlier] = await systemContext().em.find(Lead, { text: RejectReason.NOT_OURS });
    expect(found).toMatchObject([{ kind: 'LEAD', id: earlier!.id, by: ['PHONE'] }]);
  });

  test('by ИНН, and by a name that is alike, which is no proof', async () => {
    const { partner } = await client(anna, 'ООО «Теплокирпич-Юг»');
    const { inn } = await buildLegalEntity({ partner });
    const ctx = await contextFor(anna);
    expect(await leadMatches(ctx, null, { inn })).toMatchObject([{ id: partner.id, by: ['INN'] }]);
    const [alike] = await leadMatches(ctx, null, { name: 'Теплокирпич Юг' });
    expect(alike).toMatchObject({ id: partner.id, by: ['NAME'] });
  });

  test('who says nothing of himself is nobody', async () => {
    expect(await leadMatches(await contextFor(anna), (await buildLead()).id, null)).toEqual([]);
  });
});

describe('the list of leads', () => {
  test('shows open ones, the oldest first, and finished ones the newest first', async () => {
    const mark = 'Только этот список';
    const leads = [];
    for (let count = 0; count < 3; count += 1) leads.push(await buildLead({ text: mark }));
    const [open, snoozed, rejected] = leads as [(typeof leads)[0], (typeof leads)[0], (typeof leads)[0]];
    const ctx = await contextFor(anna);
    await snoozeLead(ctx, { id: snoozed.id, until: new Date(Date.now() + 60_000) });
    await rejectLead(ctx, { id: rejected.id, reason: RejectReason.SPAM });
    const ids = async (states?: LeadState[]) =>
      (await pageLeads(await contextFor(anna), { first: 50 }, { states, text: mark })).nodes.map(({ id }) => id);
    expect(await ids()).toEqual([open.id]);
    expect(await ids([LeadState.OPEN, LeadState.SNOOZED])).toEqual([open.id, snoozed.id]);
    expect(await ids(Object.values(LeadState))).toEqual([rejected.id, snoozed.id, open.id]);
  });

  test('finds by a number however it is typed, and what has waited too long', async () => {
    const lead = await buildLead({ contact: '+7 (912) 987-65-43' });
    const ctx = await contextFor(anna);
    const found = await pageLeads(ctx, { first: 50 }, { text: '89129876543' });
    expect(found.nodes.map(({ id }) => id)).toEqual([lead.id]);
    const among = { text: '8 912 987-65-43', ids: [lead.id, (await buildLead()).id] };
    expect((await pageLeads(ctx, { first: 2 }, among)).nodes.map(({ id }) => id)).toEqual([lead.id]);
    const late = await pageLeads(ctx, { first: 50 }, { text: '89129876543', overdue: true });
    expect(late.nodes).toEqual([]);
  });
});

test('who said nothing at first is shown by the first words that he says', async () => {
  const phones = [somePhone()];
  const rows = ['', 'Второй раз', 'Третий раз'].map((text) => ({ phones, text }));
  expect(await importLeads(await contextFor(anna), { rows })).toMatchObject([{ text: 'Второй раз', messages: 3 }]);
});

test('domain §2: a file of leads is taken in row by row, and who stands there already gets the message', async () => {
  const [phone, email] = [somePhone(), someEmail()];
  const rows = [
    { name: 'Ирина', phones: [phone], text: 'Болты' },
    { text: 'Никто' },
    { company: 'ООО «Альфа»', emails: [email, 'не почта'] },
    { phones: [`8${phone.slice(2)}`], text: 'И гайки' },
  ];
  const ctx = await contextFor(anna);
  const leads = await importLeads(ctx, { rows });
  expect(leads.map(({ title, messages }) => [title, messages])).toEqual([
    ['Ирина', 2],
    ['ООО «Альфа»', 1],
  ]);
  expect(await refusedRows(ctx, { rows })).toEqual([{ row: 1, reason: 'nobody' }]);
});
