import { expect, test } from 'vitest';
import { createDeal } from '../deals/deal.service.js';
import { Person } from '../persons/person.entity.js';
import { editPerson } from '../persons/person.service.js';
import { buildDeal, buildPartner, buildRoute, buildUser, contextFor, fresh, orm } from '../testing/build.js';
import { buildPerson } from '../testing/buildRecords.js';
import { expectRefused } from '../testing/refusal.js';
import { mergePartners, mergePersons } from './merge.service.js';

const anna = await buildUser({ name: 'Анна' });
const asAnna = () => contextFor(anna);
const MERGED = { code: 'CONFLICT', reason: 'record.merged', details: { by: { name: 'Анна' } } };

/** Waits until somebody in this database waits for a lock of another. */
async function somebodyWaits(): Promise<void> {
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  await expect.poll(() => orm.em.fork().execute(waiting), { timeout: 5_000 }).toHaveLength(1);
}

/** Runs a merge that is not committed before the late one waits for it. */
async function whileMerging(
  merge: (ctx: Awaited<ReturnType<typeof asAnna>>) => Promise<unknown>,
  late: () => Promise<unknown>,
) {
  const ctx = await asAnna();
  const merged = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const merging = ctx.change(async () => {
    await merge(ctx);
    merged.resolve();
    await gate.promise;
  });
  await merged.promise;
  const ended = late().then(
    () => null,
    (error: unknown) => error,
  );
  await somebodyWaits();
  gate.resolve();
  await merging;
  return ended;
}

test('a deal that waited for the merge of its partner is not made of the one that is gone', async () => {
  const { pipeline } = await buildRoute();
  const [kept, gone] = [await buildPartner({ owner: anna }), await buildPartner({ owner: anna })];
  const refused = await whileMerging(
    (ctx) => mergePartners(ctx, { keptId: kept.id, goneId: gone.id }),
    async () => createDeal(await asAnna(), { title: 'Болты', pipelineId: pipeline.id, partnerId: gone.id }),
  );
  expect(refused).toMatchObject({ ...MERGED, details: { id: gone.id, into: kept.id, by: { name: 'Анна' } } });
  expect(await orm.em.fork().execute('select from deal where partner_id = ?', [gone.id])).toEqual([]);
});

test('an edit that waited for the merge of a person is told of it', async () => {
  const [kept, gone] = [await buildPerson({ owner: anna }), await buildPerson({ owner: anna })];
  const refused = await whileMerging(
    (ctx) => mergePersons(ctx, { keptId: kept.id, goneId: gone.id }),
    async () => editPerson(await asAnna(), { id: gone.id, version: 1, jobTitle: 'Директор' }),
  );
  expect(refused).toMatchObject(MERGED);
  expect((await fresh(Person, kept.id)).jobTitle).toBe(kept.jobTitle);
});

test('whoever does not see a record is not told that it has been merged', async () => {
  const stranger = await buildUser();
  const [kept, gone] = [await buildPerson({ owner: anna }), await buildPerson({ owner: anna })];
  await mergePersons(await asAnna(), { keptId: kept.id, goneId: gone.id });
  const edit = async () => editPerson(await contextFor(stranger), { id: gone.id, version: 1, jobTitle: 'Директор' });
  await expectRefused(edit, { code: 'NOT_FOUND', details: { id: gone.id } });
});

test('no statement of whatever command names what is gone', async () => {
  const [kept, gone] = [await buildPartner({ owner: anna }), await buildPartner({ owner: anna })];
  const deal = await buildDeal({ owner: anna });
  await mergePartners(await asAnna(), { keptId: kept.id, goneId: gone.id });
  const move = (id: string) => orm.em.fork().execute('update deal set partner_id = ? where id = ?', [id, deal.id]);
  await expect(move(gone.id)).rejects.toMatchObject({ code: '40001' });
  await move(kept.id);
});
