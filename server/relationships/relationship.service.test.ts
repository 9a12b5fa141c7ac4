import { expect, test } from 'vitest';
import { buildPartner, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildPerson } from '../testing/buildRecords.js';
import { buildRelationship, buildRelationshipType, endOf } from '../testing/buildRelationships.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { Visibility } from '../users/role.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import { Relationship } from './relationship.entity.js';
import { pageRelationships } from './relationship.page.js';
import { addRelationship, editRelationship, removeRelationship } from './relationship.service.js';
import { EndKind } from './relationshipType.entity.js';
import { archiveRelationshipType, createRelationshipType, editRelationshipType } from './relationshipType.service.js';

await setRoleVisibility(systemContext(), Role.MANAGER, Visibility.OWN);
const owner = await buildUser();
const colleague = await buildUser();
const admin = await buildUser({ role: Role.ADMIN });
const observer = await buildUser({ role: Role.OBSERVER });

const person = () => buildPerson({ owner });

test('a relationship is told on its first end, without its kind and the name of the other', async () => {
  const [anna, boris] = [await person(), await person()];
  const type = await buildRelationshipType({ name: 'руководит' });
  const input = { typeId: type.id, from: endOf(anna), to: endOf(boris), strength: 4, since: '2020-02-01' };
  const { result, events } = await told(async () => addRelationship(await contextFor(owner), input));
  const added = await fresh(Relationship, result.id);
  expect(added).toMatchObject({ strength: 4, since: '2020-02-01', until: null, authorId: owner.id });
  expect([added.from, added.to]).toEqual([endOf(anna), endOf(boris)]);
  const particulars = { part: added.id, partVersion: 1, other: boris.id };
  const details = { type: [null, 'руководит'] } as const;
  expect(unnumbered(events)).toEqual([event('relationship.added', anna, { actor: owner, particulars, details })]);
});

test('who sees only one end learns nothing of the relationship', async () => {
  const [mine, theirs] = [await person(), await buildPerson({ owner: colleague })];
  const { id } = await buildRelationship(mine, theirs);
  const ctx = await contextFor(owner);
  expect((await pageRelationships(ctx, endOf(mine), null, { first: 10 })).nodes).toEqual([]);
  await expectRefused(async () => removeRelationship(await contextFor(owner), { id }), { code: 'NOT_FOUND' });
  const seen = await pageRelationships(await contextFor(admin), endOf(theirs), null, { first: 10 });
  expect(seen.nodes.map((one) => one.id)).toEqual([id]);
});

test('those that changed are asked for by their ids', async () => {
  const [anna, boris, vera] = [await person(), await person(), await person()];
  const { id } = await buildRelationship(anna, boris);
  const other = await buildRelationship(boris, vera);
  await buildRelationship(anna, vera);
  const page = await pageRelationships(await contextFor(owner), endOf(anna), [id, other.id], { first: 10 });
  expect(page.nodes.map((one) => one.id)).toEqual([id]);
});

test('whoever answers for one of two ends may say how they stand; an observer may not', async () => {
  const [mine, other] = [await person(), await buildPerson({ owner: admin })];
  const type = await buildRelationshipType();
  const input = { typeId: type.id, from: endOf(mine), to: endOf(other) };
  const forbidden = { code: 'FORBIDDEN', reason: 'relationship.edit' } as const;
  await expectRefused(async () => addRelationship(await contextFor(observer), input), forbidden);
  await expectRefused(async () => addRelationship(await contextFor(owner), input), { code: 'NOT_FOUND' });
  await addRelationship(await contextFor(admin), input);
});

test('the same is said once, from whichever side when it has no direction', async () => {
  const [anna, boris] = [await person(), await person()];
  const friend = await buildRelationshipType({ name: 'приятель', inverseName: null });
  await buildRelationship(anna, boris, { type: friend });
  const again = { typeId: friend.id, from: endOf(boris), to: endOf(anna) };
  const refusal = { code: 'CONFLICT', reason: 'relationship.added' } as const;
  await expectRefused(async () => addRelationship(await contextFor(owner), again), refusal);
});

test.each([
  ['itself', { to: 'from' }, 'input.to', 'same'],
  ['an end of another kind', { to: 'partner' }, 'input.typeId', 'ends'],
  ['an end before the beginning', { since: '2026-02-02', until: '2026-02-01' }, 'input.until', 'order'],
])('%s is refused', async (_name, { to, ...days }: { to?: string; since?: string; until?: string }, field, reason) => {
  const anna = await person();
  const ends = { from: anna, partner: await buildPartner({ owner }), person: await person() };
  const type = await buildRelationshipType();
  const input = { typeId: type.id, from: endOf(anna), to: endOf(ends[(to ?? 'person') as 'person']), ...days };
  const expected = { code: 'INVALID', reason, details: { field } } as const;
  await expectRefused(async () => addRelationship(await contextFor(owner), input), expected);
});

test('it is retyped, turned and weighed in place', async () => {
  const [anna, boris] = [await person(), await person()];
  const { id } = await buildRelationship(anna, boris);
  const type = await buildRelationshipType({ name: 'влияет' });
  const ctx = await contextFor(owner);
  await editRelationship(ctx, { id, version: 1, typeId: type.id, turned: true, strength: 5 });
  const edited = await fresh(Relationship, id);
  expect(edited).toMatchObject({ typeId: type.id, strength: 5, version: 2 });
  expect([edited.from, edited.to]).toEqual([endOf(boris), endOf(anna)]);
});

test('two who change the same are told of each other; what is known of it is told to nobody else', async () => {
  const [anna, boris] = [await person(), await person()];
  const { id } = await buildRelationship(anna, boris, { strength: 2 });
  const { events } = await told(async () =>
    editRelationship(await contextFor(owner), { id, version: 1, comment: 'учились с Борисом' }),
  );
  expect(events[0]!.details).toEqual({ comment: [null, null] });
  await editRelationship(await contextFor(admin), { id, version: 1, strength: 5, turned: true });
  const late = async () => editRelationship(await contextFor(owner), { id, version: 1, strength: 1 });
  const details = { fields: [{ field: 'strength', theirs: '5', yours: '1' }], by: { id: admin.id } };
  await expectRefused(late, { code: 'CONFLICT', reason: 'relationship.edited', details });
});

test('a relationship is taken away', async () => {
  const [anna, boris] = [await person(), await person()];
  const { id } = await buildRelationship(anna, boris);
  await removeRelationship(await contextFor(owner), { id });
  expect((await pageRelationships(await contextFor(owner), endOf(boris), null, { first: 10 })).nodes).toEqual([]);
});

test('a kind gets no direction once somebody stands in it, and loses none; its one word stays one', async () => {
  const [directed, plain] = [await buildRelationshipType({ name: 'учит', inverseName: 'учится у' }), await buildRelationshipType({ name: 'дружит', inverseName: 'дружит' })]; // prettier-ignore
  for (const type of [directed, plain]) await buildRelationship(await person(), await person(), { type });
  const refused = { code: 'RULE', reason: 'relationshipType.directed' } as const;
  const edit = async (id: string, change: object) =>
    editRelationshipType(await contextFor(admin), { id, version: 1, ...change });
  await expectRefused(() => edit(directed.id, { inverseName: 'учит' }), refused);
  await expectRefused(() => edit(plain.id, { inverseName: 'знаком' }), refused);
  expect(await edit(plain.id, { name: 'попутчик' })).toMatchObject({ name: 'попутчик', inverseName: 'попутчик' });
});

test('kinds of relationship are the admin’s; one put away is chosen no longer', async () => {
  const input = { name: 'наставник', inverseName: 'ученик', fromKind: EndKind.PERSON, toKind: EndKind.PERSON };
  const flags = { conducts: true, decides: false };
  const forbidden = { code: 'FORBIDDEN', reason: 'relationshipType.create' } as const;
  await expectRefused(async () => createRelationshipType(await contextFor(owner), { ...input, ...flags }), forbidden);
  const type = await createRelationshipType(await contextFor(admin), { ...input, ...flags });
  const taken = { code: 'RULE', reason: 'relationshipType.nameTaken' } as const;
  const again = { ...input, ...flags, name: 'Наставник' };
  await expectRefused(async () => createRelationshipType(await contextFor(admin), again), taken);
  const decides = { id: type.id, version: 1, decides: true };
  const other = { code: 'INVALID', reason: 'other', details: { field: 'input.decides' } } as const;
  await expectRefused(async () => editRelationshipType(await contextFor(admin), decides), other);
  await archiveRelationshipType(await contextFor(admin), { id: type.id, archived: true });
  const add = { typeId: type.id, from: endOf(await person()), to: endOf(await person()) };
  await expectRefused(async () => addRelationship(await contextFor(owner), add), { code: 'NOT_FOUND' });
});
