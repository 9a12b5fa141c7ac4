import { validate } from 'class-validator';
import { expect, test } from 'vitest';
import { Partner } from '../partners/partner.entity.js';
import { EditPartnerInput } from '../partners/partner.inputs.js';
import { editPartner } from '../partners/partner.service.js';
import { buildPartner, buildUser, contextFor, fresh } from '../testing/build.js';
import { expectRefused } from '../testing/refusal.js';
import { PartnerField } from './merge.inputs.js';
import { mergePartners } from './merge.service.js';
import { undoMerge } from './undo.service.js';

const owner = await buildUser();
const partner = () => buildPartner({ owner });
const edit = async ({ id }: Partner, input: object) =>
  editPartner(await contextFor(owner), { id, version: (await fresh(Partner, id)).version, ...input });
const parentOf = async ({ id }: Partner) => (await fresh(Partner, id)).parentId;

test('what was known of either is known of the one that stays, until the merge is undone', async () => {
  const [kept, gone] = [await partner(), await partner()];
  await edit(kept, { tags: ['Опт'], phones: ['+78460000001'] });
  await edit(gone, { tags: ['Опт', 'Юг'], phones: ['+78460000002'], site: 'alfa.example' });
  const id = crypto.randomUUID();
  await mergePartners(await contextFor(owner), { id, keptId: kept.id, goneId: gone.id });
  const united = { tags: ['Опт', 'Юг'], phones: ['+78460000001', '+78460000002'], site: 'https://alfa.example/' };
  expect(await fresh(Partner, kept.id)).toMatchObject(united);
  await undoMerge(await contextFor(owner), { id });
  expect(await fresh(Partner, kept.id)).toMatchObject({ tags: ['Опт'], phones: ['+78460000001'], site: null });
});

test('a list that a merge has made longer than it may become can be shortened one by one, not made longer', async () => {
  const [kept, gone] = [await partner(), await partner()];
  const tags = (of: string) => Array.from({ length: 15 }, (_, index) => `${of} ${index}`);
  await edit(kept, { tags: tags('Юг') });
  await edit(gone, { tags: tags('Опт') });
  await mergePartners(await contextFor(owner), { keptId: kept.id, goneId: gone.id });
  const united = [...tags('Юг'), ...tags('Опт')];
  const wrong = { code: 'INVALID', reason: 'tooMany', details: { field: 'input.tags' } } as const;
  await expectRefused(() => edit(kept, { tags: [...united, 'Север'] }), wrong);
  await edit(kept, { tags: united.slice(1) });
  expect((await fresh(Partner, kept.id)).tags).toEqual(united.slice(1));
  expect(await validate(Object.assign(new EditPartnerInput(), { id: kept.id, version: 1, tags: united }))).toEqual([]);
});

test('one that stood under the other takes its place in the tree, and what stood between stands under it', async () => {
  const [top, gone, between, kept] = [await partner(), await partner(), await partner(), await partner()];
  await edit(gone, { parentId: top.id });
  await edit(between, { parentId: gone.id });
  await edit(kept, { parentId: between.id });
  const id = crypto.randomUUID();
  await mergePartners(await contextFor(owner), { id, keptId: kept.id, goneId: gone.id });
  expect([await parentOf(kept), await parentOf(between)]).toEqual([top.id, kept.id]);
  await undoMerge(await contextFor(owner), { id });
  expect([await parentOf(kept), await parentOf(between)]).toEqual([between.id, gone.id]);
});

test('domain §5: what it is a part of, site and notes are chosen too, and no choice makes a ring', async () => {
  const [top, kept, gone, below] = [await partner(), await partner(), await partner(), await partner()];
  await edit(kept, { notes: 'своё' });
  await edit(gone, { parentId: top.id, notes: 'чужое' });
  await edit(below, { parentId: kept.id });
  const taken = [PartnerField.PARENT, PartnerField.NOTES];
  await mergePartners(await contextFor(owner), { keptId: kept.id, goneId: gone.id, taken });
  expect(await fresh(Partner, kept.id)).toMatchObject({ parentId: top.id, notes: 'чужое' });
  const another = await partner();
  await edit(another, { parentId: below.id });
  await expectRefused(
    async () => mergePartners(await contextFor(owner), { keptId: kept.id, goneId: another.id, taken }),
    { code: 'RULE', reason: 'partner.parentCycle' },
  );
});

test('an undone merge makes no ring of what has moved in the tree since', async () => {
  const [top, gone, child, kept] = [await partner(), await partner(), await partner(), await partner()];
  await edit(gone, { parentId: top.id });
  await edit(child, { parentId: gone.id });
  const id = crypto.randomUUID();
  await mergePartners(await contextFor(owner), { id, keptId: kept.id, goneId: gone.id });
  await edit(top, { parentId: child.id });
  await undoMerge(await contextFor(owner), { id });
  const parents = [await parentOf(child), await parentOf(gone), await parentOf(top)];
  expect(parents).toEqual([kept.id, top.id, child.id]);
});

test('an undone merge puts it under what stands for that of which it was a part', async () => {
  const [top, gone, between, kept] = [await partner(), await partner(), await partner(), await partner()];
  await edit(between, { parentId: gone.id });
  await edit(kept, { parentId: between.id });
  const id = crypto.randomUUID();
  await mergePartners(await contextFor(owner), { id, keptId: kept.id, goneId: gone.id });
  await mergePartners(await contextFor(owner), { keptId: top.id, goneId: between.id });
  await undoMerge(await contextFor(owner), { id });
  expect(await parentOf(kept)).toBe(top.id);
  expect(await parentOf(gone)).toBeNull();
});
