import { expect, test } from 'vitest';
import { createPartner } from '../partners/newPartner.service.js';
import { EndKind } from '../relationships/relationshipType.entity.js';
import { buildPartner, buildUser, contextFor, systemContext } from '../testing/build.js';
import { buildLegalEntity, buildPerson, freeRequisites } from '../testing/buildRecords.js';
import { someEmail, somePhone } from '../testing/messages.js';
import type { RegistryParty } from '../registry/party.entity.js';
import { duplicatesOf } from './duplicate.page.js';
import type { DuplicatesInput } from './duplicate.inputs.js';
import { KnownPartyResolver } from './duplicate.resolver.js';

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
  expect(await known(boris, { inn: inn!, kpp })).toMatchObject({ id: partner.id, likeness: 'SAME' });
  expect(await known(boris, { inn: inn!, kpp: '540602001' })).toMatchObject({ id: partner.id, likeness: 'BRANCH' });
  expect(await known(anna, { inn: inn!, kpp })).toMatchObject({ id: null, name: 'Наш Кому-то', by: [] });
  expect(await known(anna, freeRequisites())).toBeNull();
});
