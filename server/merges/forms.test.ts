import { expect, test } from 'vitest';
import { Partner } from '../partners/partner.entity.js';
import { editPartner } from '../partners/partner.service.js';
import { Person } from '../persons/person.entity.js';
import { editPerson } from '../persons/person.service.js';
import { buildPartner, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildPerson } from '../testing/buildRecords.js';
import { expectRefused } from '../testing/refusal.js';
import { PartnerField } from './merge.inputs.js';
import { mergePartners, mergePersons } from './merge.service.js';
import { undoMerge } from './undo.service.js';

const owner = await buildUser({ name: 'Анна' });
const other = await buildUser();
const asOwner = () => contextFor(owner);
const versionOf = async ({ id }: Partner) => (await fresh(Partner, id)).version;
const edit = async ({ id }: Partner, version: number, input: object) =>
  editPartner(await asOwner(), { id, version, ...input });
const clashes = (...fields: string[]) => ({
  fields: fields.map((field) => expect.objectContaining({ field }) as unknown),
});

test('a form of a partner that was open during its merge does not overwrite what the merge has brought', async () => {
  const [kept, gone] = [await buildPartner({ owner }), await buildPartner({ owner })];
  await edit(gone, 1, { phones: ['+79160000002'] });
  const opened = await versionOf(kept);
  await mergePartners(await asOwner(), { keptId: kept.id, goneId: gone.id });
  await expectRefused(() => edit(kept, opened, { phones: ['+79160000001'] }), {
    code: 'CONFLICT',
    reason: 'partner.edited',
    details: { ...clashes('phones'), by: { id: owner.id, name: 'Анна' } },
  });
  await edit(kept, opened, { site: 'alfa.example' });
  expect(await fresh(Partner, kept.id)).toMatchObject({
    phones: ['+79160000002'],
    site: 'https://alfa.example/',
  });
});

test('nor who answers for it, nor what the undoing has brought back', async () => {
  const [kept, gone] = [await buildPartner({ owner }), await buildPartner({ owner: other })];
  const before = await versionOf(kept);
  const id = crypto.randomUUID();
  const taken = [PartnerField.OWNER, PartnerField.NAME];
  await mergePartners(systemContext(), { id, keptId: kept.id, goneId: gone.id, taken });
  const third = await buildUser();
  const handOver = async (version: number) => editPartner(systemContext(), { id: kept.id, version, ownerId: third.id });
  await expectRefused(() => handOver(before), { code: 'CONFLICT', details: clashes('ownerId') });
  const merged = await versionOf(kept);
  await undoMerge(systemContext(), { id });
  await expectRefused(() => handOver(merged), { code: 'CONFLICT', details: clashes('ownerId') });
  await expectRefused(() => edit(kept, merged, { name: 'Новое' }), { code: 'CONFLICT', details: clashes('name') });
});

test('a form of a person that was open during his merge does not overwrite what the merge has brought', async () => {
  const [kept, gone] = [await buildPerson({ owner }), await buildPerson({ owner, phones: ['+79160000003'] })];
  await mergePersons(await asOwner(), { keptId: kept.id, goneId: gone.id });
  const edited = async () =>
    editPerson(await asOwner(), { id: kept.id, version: kept.version, phones: ['+79160000001'] });
  await expectRefused(edited, { code: 'CONFLICT', reason: 'person.edited', details: clashes('phones') });
  expect((await fresh(Person, kept.id)).phones).toEqual(['+79160000003']);
});
