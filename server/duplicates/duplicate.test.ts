import { describe, expect, test } from 'vitest';
import { mergePersons } from '../merges/merge.service.js';
import { createLegalEntity } from '../partners/legalEntity.service.js';
import { createPartner } from '../partners/newPartner.service.js';
import { editPartner } from '../partners/partner.service.js';
import { EndKind } from '../relationships/relationshipType.entity.js';
import { buildPartner, buildUser, contextFor, systemContext } from '../testing/build.js';
import { buildLegalEntity, buildPerson, freeRequisites } from '../testing/buildRecords.js';
import { orm } from '../testing/here.js';
import { someEmail, somePhone } from '../testing/messages.js';
import { statementsOf } from '../testing/statements.js';
import type { RegistryParty } from '../registry/party.entity.js';
import { type Duplicate, duplicatesOf } from './duplicate.page.js';
import type { DuplicatesInput } from './duplicate.inputs.js';
import { KnownPartyResolver } from './duplicate.resolver.js';
import { MatchKind, matchesOf } from './matches.service.js';

const anna = await buildUser({ name: 'Анна' });
const boris = await buildUser({ name: 'Борис' });
const seenBy = async (user: typeof anna, input: DuplicatesInput) => duplicatesOf(await contextFor(user), input);
const PARTNER = { kind: EndKind.PARTNER };
const PERSON = { kind: EndKind.PERSON };

test('domain §5: the same ИНН and КПП is the same partner, another КПП may be its branch', async () => {
  const partner = await buildPartner({ owner: anna });
  const { inn, kpp } = await buildLegalEntity({ partner });
  const typed = (other: string | null) => seenBy(anna, { ...PARTNER, inn, kpp: other });
  expect(await typed(kpp)).toMatchObject([{ id: partner.id, likeness: 'SAME', by: ['INN'] }]);
  expect(await typed('540602001')).toMatchObject([{ id: partner.id, likeness: 'BRANCH' }]);
  expect(await typed(null)).toMatchObject([{ id: partner.id, likeness: 'BRANCH' }]);
  expect(await seenBy(anna, { ...PARTNER, id: partner.id, inn, kpp })).toEqual([]);
});

test('domain §5: names are compared without their legal forms, quotes and «ё»', async () => {
  const partner = await buildPartner({ owner: anna, name: 'ООО «Ёлочный Завод Снегурочка»' });
  const person = await buildPerson({ owner: anna, name: 'ИП Краснощёкова Фёкла' });
  expect(await seenBy(anna, { ...PARTNER, name: 'Елочный завод "Снегурочка", ООО' })).toMatchObject([
    { id: partner.id, likeness: 'ALIKE', by: ['NAME'] },
  ]);
  expect(await seenBy(anna, { ...PERSON, name: 'краснощекова фекла' })).toMatchObject([{ id: person.id }]);
});

test('a record that is renamed is found by its new name', async () => {
  const partner = await buildPartner({ owner: anna, name: 'Прежнее Имярек' });
  const { em } = systemContext();
  const row = await em.findOneOrFail(partner.constructor as never, { id: partner.id } as never);
  (row as { name: string }).name = 'АО «Невидаль Заморская»';
  await em.flush();
  expect(await seenBy(anna, { ...PARTNER, name: 'Заморская невидаль' })).toMatchObject([{ id: partner.id }]);
});

test('domain §5: by a phone and an address; half a number is passed over', async () => {
  const partner = await buildPartner({ owner: anna });
  const [phone, email] = [somePhone(), someEmail()];
  const person = await buildPerson({ owner: anna, partnerId: partner.id, phones: [phone], emails: [email] });
  const byPhone = { phones: [`8${phone.slice(2)}`, '+7 91'] };
  expect(await seenBy(anna, { ...PARTNER, ...byPhone })).toMatchObject([{ id: partner.id, by: ['PHONE'] }]);
  expect(await seenBy(anna, { ...PERSON, emails: [email] })).toMatchObject([{ id: person.id, by: ['EMAIL'] }]);
});

test('domain §5: by a phone and an address of the partner itself', async () => {
  const [phone, email] = [somePhone(), someEmail()];
  const ctx = await contextFor(anna);
  const { id } = await createPartner(ctx, { name: 'Со своим телефоном', phones: [phone], emails: [email] });
  expect(await seenBy(anna, { ...PARTNER, phones: [phone] })).toMatchObject([{ id, by: ['PHONE'] }]);
  expect(await seenBy(anna, { ...PARTNER, emails: [email] })).toMatchObject([{ id, by: ['EMAIL'] }]);
});

test('domain §5: of what one may not see only name and owner are told', async () => {
  const partner = await buildPartner({ owner: boris, name: 'Незримая Снасть' });
  const { inn, kpp } = await buildLegalEntity({ partner });
  const [found] = await seenBy(anna, { ...PARTNER, inn, kpp });
  expect(found).toMatchObject({
    id: null,
    name: 'Незримая Снасть',
    owner: { name: 'Борис' },
    by: [],
    likeness: 'SAME',
  });
});

test('domain §5: of whom the register has found it is told whether he is ours already, of the unseen only the name', async () => {
  const partner = await buildPartner({ owner: boris, name: 'Наш Кому-то' });
  const { inn, kpp } = await buildLegalEntity({ partner });
  const known = async (user: typeof anna, party: { inn: string; kpp: string | null }) =>
    new KnownPartyResolver().known(await contextFor(user), party as RegistryParty);
  expect(await known(boris, { inn: inn!, kpp })).toMatchObject({ id: partner.id, likeness: 'SAME', by: ['INN'] });
  expect(await known(boris, { inn: inn!, kpp: '540602001' })).toMatchObject({ id: partner.id, likeness: 'BRANCH' });
  expect(await known(anna, { inn: inn!, kpp })).toMatchObject({ id: null, name: 'Наш Кому-то', by: [] });
  expect(await known(anna, freeRequisites())).toBeNull();
});

test('of all whom the register has found it is asked at once, rather for one with the КПП too', async () => {
  const [main, branch, other] = [await buildPartner(), await buildPartner(), await buildPartner()];
  const { inn, kpp } = await buildLegalEntity({ partner: main });
  await createLegalEntity(systemContext(), { partnerId: branch.id, name: 'Филиал', inn, kpp: '540602001' });
  const { inn: another } = await buildLegalEntity({ partner: other });
  const parties = [{ inn, kpp }, { inn, kpp: '540602001' }, freeRequisites(), { inn: another, kpp: null }];
  const ctx = systemContext();
  const known: (Duplicate | null)[] = [];
  const statements = await statementsOf(orm, async () => {
    const told = parties.map((party) => new KnownPartyResolver().known(ctx, party as RegistryParty));
    known.push(...(await Promise.all(told)));
  });
  expect(known.map((one) => one && [one.id, one.likeness])).toEqual([
    [main.id, 'SAME'],
    [branch.id, 'SAME'],
    null,
    [other.id, 'BRANCH'],
  ]);
  expect(statements.filter((text) => text.includes('legal_entity'))).toHaveLength(1);
});

test('who has been merged into another speaks for a partner no more', async () => {
  const [before, now] = [await buildPartner({ owner: anna }), await buildPartner({ owner: anna })];
  const contacts = { phones: [somePhone()], emails: [someEmail()] };
  const gone = await buildPerson({ owner: anna, partnerId: before.id, ...contacts });
  const kept = await buildPerson({ owner: anna, partnerId: now.id });
  await mergePersons(await contextFor(anna), { keptId: kept.id, goneId: gone.id });
  expect(await seenBy(anna, { ...PARTNER, ...contacts })).toMatchObject([{ id: now.id, by: ['PHONE', 'EMAIL'] }]);
  // Found by its own address, it is not told that a person of its is called so too.
  const { id } = before;
  await editPartner(systemContext(), { id, version: 9, emails: contacts.emails });
  const byBoth = await seenBy(anna, { ...PARTNER, ...contacts });
  expect(byBoth.find((one) => one.id === id)).toMatchObject({ by: ['EMAIL'] });
});

describe('however many records there are,', () => {
  /** As many as make an index worth its pages. */
  const MANY = `
    insert into person (id, owner_id, shared_with, name, name_key, phones, emails, messenger_ids, mail_domains, created_at)
    select uuidv7(), ?, '{}', 'Н' || n, 'н' || n, array['+7' || n], array['n@' || n], array['telegram:' || n], '{}', now()
    from generate_series(9000000001, 9000003000) n`;

  /** How a search is carried out where reading a whole table is the last resort. */
  async function planOf(kind: MatchKind): Promise<string> {
    const who = { phones: [somePhone()], emails: [someEmail()], messengerIds: ['telegram:1'], inn: '7700000000' };
    const asked = { name: 'Снегурочка', kinds: [kind] };
    const said = await statementsOf(orm, () => matchesOf(systemContext(), who, asked));
    const sql = said.find((text) => text.includes('with said as'))!;
    const em = orm.em.fork();
    await em.begin();
    await em.execute(MANY, [anna.id]);
    await em.execute('analyze person; set local enable_seqscan = off; set local enable_indexscan = off');
    const lines = await em.execute<Record<string, string>[]>(`explain ${sql}`);
    await em.rollback();
    return lines.map((line) => line['QUERY PLAN']).join('\n');
  }

  test.each([
    [MatchKind.PARTNER, ['partner_name_key_trgm', 'partner_phones', 'partner_emails', 'legal_entity_inn_index', 'person_phones', 'person_emails', 'person_messenger_ids']], // prettier-ignore
    [MatchKind.PERSON, ['person_name_key_trgm', 'person_phones', 'person_emails', 'person_messenger_ids']],
    [MatchKind.LEAD, ['lead_phones', 'lead_emails', 'lead_messenger_ids', 'lead_inn_index']],
  ])('each %s that may be meant is found by an index of what it has', async (kind, indexes) => {
    const plan = await planOf(kind);
    for (const index of indexes) expect(plan).toContain(index);
    expect(plan).not.toMatch(/Seq Scan/);
    expect(plan).toContain('(id = ANY ((InitPlan');
  });
});
