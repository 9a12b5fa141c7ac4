import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildCustomField, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { CustomField, CustomTarget, CustomType } from './customField.entity.js';
import { archiveCustomField, createCustomField, editCustomField, moveCustomField } from './customField.service.js';

const admin = await buildUser({ role: Role.ADMIN });
const optionsOf = (...names: string[]) => names.map((name) => ({ id: randomUUID(), name }));

/** Names of the fields of people in use, in order. */
async function order(): Promise<string[]> {
  const inUse = { target: CustomTarget.PERSON, archivedAt: null };
  const fields = await systemContext().em.find(CustomField, inUse, { orderBy: { position: 'asc' } });
  return fields.map(({ name }) => name);
}

test('admins make fields, and nobody else', async () => {
  const input = { target: CustomTarget.DEAL, name: 'Регион', type: CustomType.TEXT };
  const { result, events } = await told(async () => createCustomField(await contextFor(admin), input));
  expect(await fresh(CustomField, result.id)).toMatchObject({ ...input, options: [], archivedAt: null });
  expect(events).toMatchObject([{ name: 'customField.created', particulars: { target: 'DEAL', type: 'TEXT' } }]);
  for (const role of [Role.MANAGER, Role.HEAD, Role.OBSERVER]) {
    const user = await buildUser({ role });
    const attempt = async () => createCustomField(await contextFor(user), input);
    await expectRefused(attempt, { code: 'FORBIDDEN', reason: 'customField.create' });
  }
});

describe('a name', () => {
  test('is one field’s of its target among those in use, however it is spelt', async () => {
    const { id } = await buildCustomField({ name: 'Тендер' });
    const again = () => buildCustomField({ name: 'тендер' });
    await expectRefused(again, { code: 'RULE', reason: 'customField.nameTaken' });
    await buildCustomField({ name: 'Тендер', target: CustomTarget.PARTNER });
    await archiveCustomField(systemContext(), { id, archived: true });
    await again();
    const back = () => archiveCustomField(systemContext(), { id, archived: false });
    await expectRefused(back, { code: 'RULE', reason: 'customField.nameTaken' });
  });

  test('goes to one of two who take it at once', async () => {
    const attempts = await Promise.allSettled([1, 2].map(() => buildCustomField({ name: 'Оба' })));
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = attempts.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'RULE', reason: 'customField.nameTaken' });
  });
});

describe('options', () => {
  test('are renamed, ordered and removed; a removed one keeps its name and may return', async () => {
    const [self, ours] = optionsOf('Самовывоз', 'Наш транспорт');
    const { id } = await createCustomField(systemContext(), {
      target: CustomTarget.DEAL,
      name: 'Доставка',
      type: CustomType.CHOICE,
      options: [self!, ours!],
    });
    const [rail] = optionsOf('Вагон');
    const next = [rail!, { ...ours!, name: 'Наша машина' }];
    const { events } = await told(() => editCustomField(systemContext(), { id, version: 1, options: next }));
    expect((await fresh(CustomField, id)).options).toEqual([
      { ...rail!, removed: false },
      { id: ours!.id, name: 'Наша машина', removed: false },
      { ...self!, removed: true },
    ]);
    const options = ['Самовывоз, Наш транспорт', 'Вагон, Наша машина'];
    expect(events).toMatchObject([{ name: 'customField.edited', details: { options } }]);
    await editCustomField(systemContext(), { id, version: 2, options: [self!] });
    expect((await fresh(CustomField, id)).options.filter(({ removed }) => !removed)).toEqual([
      { ...self!, removed: false },
    ]);
  });

  test('said again as they are change nothing', async () => {
    const { id, options } = await buildCustomField({ type: CustomType.CHOICES, options: ['А', 'Б'] });
    const { events } = await told(() => editCustomField(systemContext(), { id, version: 1, options }));
    expect(events).toEqual([]);
  });

  test('belong to fields in which something is chosen', async () => {
    const attempt = () => buildCustomField({ type: CustomType.NUMBER, options: ['А'] });
    await expectRefused(attempt, { code: 'INVALID', reason: 'noChoice' });
  });
});

test('of two who edit one field, a name and options merge, and the same one conflicts', async () => {
  const { id, name } = await buildCustomField({ type: CustomType.CHOICE, options: ['А'] });
  await editCustomField(systemContext(), { id, version: 1, name: 'Новое имя' });
  await editCustomField(await contextFor(admin), { id, version: 1, options: optionsOf('Б') });
  const attempt = async () => editCustomField(await contextFor(admin), { id, version: 1, name: 'Иное имя' });
  const fields = [{ field: 'name', theirs: 'Новое имя', yours: 'Иное имя' }];
  await expectRefused(attempt, { code: 'CONFLICT', reason: 'customField.edited', details: { fields } });
  expect(name).not.toBe('Новое имя');
});

test('fields stand in an order of their own; one that was put away returns as the last', async () => {
  const [first, second, third] = [
    await buildCustomField({ target: CustomTarget.PERSON, name: 'Первое' }),
    await buildCustomField({ target: CustomTarget.PERSON, name: 'Второе' }),
    await buildCustomField({ target: CustomTarget.PERSON, name: 'Третье' }),
  ];
  const { events } = await told(() => moveCustomField(systemContext(), { id: third.id, rank: 1 }));
  expect(events).toMatchObject([{ name: 'customField.moved', entityId: third.id, particulars: { rank: 1 } }]);
  expect(await order()).toEqual(['Третье', 'Первое', 'Второе']);
  await moveCustomField(systemContext(), { id: third.id, rank: 50 });
  expect(await order()).toEqual(['Первое', 'Второе', 'Третье']);
  expect((await told(() => moveCustomField(systemContext(), { id: second.id, rank: 2 }))).events).toEqual([]);
  await archiveCustomField(systemContext(), { id: first.id, archived: true });
  expect(await order()).toEqual(['Второе', 'Третье']);
  const moved = () => moveCustomField(systemContext(), { id: first.id, rank: 1 });
  await expectRefused(moved, { code: 'RULE', reason: 'customField.archived' });
  await archiveCustomField(systemContext(), { id: first.id, archived: false });
  expect(await order()).toEqual(['Второе', 'Третье', 'Первое']);
});

test('a target has fifty fields in use', async () => {
  const target = CustomTarget.PARTNER;
  const inUse = await systemContext().em.count(CustomField, { target, archivedAt: null });
  for (let made = inUse; made < 50; made++) await buildCustomField({ target });
  const attempt = () => buildCustomField({ target });
  await expectRefused(attempt, { code: 'RULE', reason: 'customField.tooMany', details: { limit: 50 } });
});
