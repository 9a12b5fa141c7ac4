import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../core/schema/fieldValue.js';
import { editDeal } from '../deals/deal.edit.js';
import { Deal } from '../deals/deal.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { editPartner } from '../partners/partner.service.js';
import { Person } from '../persons/person.entity.js';
import { createPerson, editPerson } from '../persons/person.service.js';
import {
  buildCustomField,
  buildDeal,
  buildPartner,
  buildUser,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { buildPerson } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role, type User } from '../users/user.entity.js';
import { type CustomField, CustomTarget, CustomType } from './customField.entity.js';
import { archiveCustomField, editCustomField } from './customField.service.js';

const [owner, admin] = [await buildUser(), await buildUser({ role: Role.ADMIN })];
const region = await buildCustomField({ name: 'Регион' });
const tender = await buildCustomField({ name: 'Дата тендера', type: CustomType.DATE });

async function setting() {
  const { id } = await buildDeal({ owner });
  const put = async (user: User, version: number, field: CustomField, value: FieldValue | null) =>
    editDeal(await contextFor(user), { id, version, custom: [{ fieldId: field.id, value }] });
  const values = async () => (await fresh(Deal, id)).custom;
  return { id, put, values };
}

describe('a value', () => {
  test('is set, changed and cleared by the form of its record, and the log tells both in words', async () => {
    const { put, values } = await setting();
    const { events } = await told(() => put(owner, 1, region, ' Урал '));
    expect(await values()).toEqual({ [region.id]: 'Урал' });
    const field = `custom.${region.id}`;
    const changes = { name: 'deal.edited', particulars: { fields: [field] }, details: { [field]: [null, 'Урал'] } };
    expect(events).toMatchObject([changes]);
    expect((await told(() => put(owner, 2, region, 'Урал'))).events).toEqual([]);
    const cleared = await told(() => put(owner, 2, region, null));
    expect(cleared.events).toMatchObject([{ details: { [field]: ['Урал', null] } }]);
    expect(await values()).toEqual({});
  });

  test('is refused at its place in the input, with the reason', async () => {
    const { id } = await setting();
    const custom = [
      { fieldId: region.id, value: 'Урал' },
      { fieldId: tender.id, value: 'завтра' },
    ];
    const attempt = async () => editDeal(await contextFor(owner), { id, version: 1, custom });
    const fields = [{ field: 'input.custom.1.value', reason: 'day' }];
    await expectRefused(attempt, { code: 'INVALID', reason: 'day', details: { fields } });
  });

  test('belongs to a field of its own kind of record', async () => {
    const { put } = await setting();
    const other = await buildCustomField({ target: CustomTarget.PARTNER });
    await expectRefused(() => put(owner, 1, other, 'Урал'), { code: 'NOT_FOUND', reason: 'CustomField' });
  });

  test('is changed by who may change the record', async () => {
    const { put } = await setting();
    const observer = await buildUser({ role: Role.OBSERVER });
    const attempt = () => put(observer, 1, region, 'Урал');
    await expect(attempt()).rejects.toMatchObject({ code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/) });
  });
});

describe('of two who edit custom fields of one deal at once', () => {
  test('both stay, when the fields are different', async () => {
    const { put, values } = await setting();
    await Promise.all([put(owner, 1, region, 'Урал'), put(admin, 1, tender, '2026-12-18')]);
    expect(await values()).toEqual({ [region.id]: 'Урал', [tender.id]: '2026-12-18' });
  });

  test('the second is told both values, when it is the same field', async () => {
    const { put, values } = await setting();
    await put(owner, 1, region, 'Урал');
    const fields = [{ field: `custom.${region.id}`, theirs: 'Урал', yours: 'Волга' }];
    const expected = { code: 'CONFLICT', reason: 'deal.edited', details: { fields } } as const;
    await expectRefused(() => put(admin, 1, region, 'Волга'), expected);
    await put(admin, 1, region, 'Урал');
    expect(await values()).toEqual({ [region.id]: 'Урал' });
  });
});

describe('a field that changes keeps its values', () => {
  test('when it or its option is renamed, and when the option is removed', async () => {
    const delivery = await buildCustomField({ type: CustomType.CHOICE, options: ['Самовывоз', 'Вагон'] });
    const [self, rail] = [delivery.options[0]!, delivery.options[1]!];
    const { put, values } = await setting();
    await put(owner, 1, delivery, self.id);
    await editCustomField(systemContext(), { id: delivery.id, version: 1, name: 'Как везём', options: [rail] });
    expect(await values()).toEqual({ [delivery.id]: self.id });
    const { events } = await told(() => put(owner, 2, delivery, rail.id));
    expect(events).toMatchObject([{ details: { [`custom.${delivery.id}`]: ['Самовывоз', 'Вагон'] } }]);
    await expectRefused(() => put(owner, 3, delivery, self.id), { code: 'INVALID', reason: 'option' });
  });

  test('when it is put away: they can be changed no more, and are there when it returns', async () => {
    const field = await buildCustomField();
    const { put, values } = await setting();
    await put(owner, 1, field, 'Урал');
    await archiveCustomField(systemContext(), { id: field.id, archived: true });
    await expectRefused(() => put(owner, 2, field, 'Волга'), { code: 'RULE', reason: 'customField.archived' });
    expect(await values()).toEqual({ [field.id]: 'Урал' });
  });
});

test('partners have fields of their own', async () => {
  const field = await buildCustomField({ target: CustomTarget.PARTNER, type: CustomType.YES_NO });
  const { id } = await buildPartner({ owner });
  const custom = [{ fieldId: field.id, value: false }];
  const { events } = await told(async () => editPartner(await contextFor(owner), { id, version: 1, custom }));
  expect((await fresh(Partner, id)).custom).toEqual({ [field.id]: false });
  const details = { [`custom.${field.id}`]: [null, 'false'] };
  expect(events).toMatchObject([{ name: 'partner.edited', details }]);
});

test('people have fields of their own, said when they are added or later', async () => {
  const field = await buildCustomField({ target: CustomTarget.PERSON });
  const value = (said: string) => [{ fieldId: field.id, value: said }];
  const made = await createPerson(await contextFor(owner), { name: 'Ольга', custom: value('Чай') });
  expect((await fresh(Person, made.id)).custom).toEqual({ [field.id]: 'Чай' });
  const { id } = await buildPerson({ owner });
  await editPerson(await contextFor(owner), { id, version: 1, custom: value('Кофе') });
  expect((await fresh(Person, id)).custom).toEqual({ [field.id]: 'Кофе' });
});
