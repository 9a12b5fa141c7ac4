import { expect, test } from 'vitest';
import { createDeal } from '../deals/deal.service.js';
import { startPartnerImport } from '../imports/import.service.js';
import { ImportState, PartnerImport } from '../imports/partnerImport.entity.js';
import { promotePartners } from '../partners/clientRule.service.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { editPerson } from '../persons/person.service.js';
import {
  buildDeal,
  buildPartner,
  buildRoute,
  buildUser,
  contextFor,
  fresh,
  orm,
  systemContext,
} from '../testing/build.js';
import { buildCheckedImport, workOnImports } from '../testing/buildImports.js';
import { buildPerson } from '../testing/buildRecords.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
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

test('whoever becomes a client by a new rule does so though another of them is merged meanwhile', async () => {
  const [kept, gone, other] = [await buildPartner({ owner: anna }), await buildPartner({ owner: anna }), await buildPartner({ owner: anna })]; // prettier-ignore
  const filled = { legal_type: 'PRIVATE_PERSON', phones: '{+79120000001}' };
  for (const { id } of [gone, other])
    await orm.em.fork().execute('update partner set legal_type = ?, phones = ? where id = ?', [...Object.values(filled), id]); // prettier-ignore
  const refused = await whileMerging(
    (ctx) => mergePartners(ctx, { keptId: kept.id, goneId: gone.id }),
    () => promotePartners.run(systemContext(), new AbortController().signal),
  );
  expect(refused).toBeNull();
  expect((await fresh(Partner, other.id)).clientSince).not.toBeNull();
});

test('a portion of an import is judged anew when a partner that it changes is merged meanwhile', async () => {
  const admin = await buildUser({ role: Role.ADMIN });
  const [kept, gone] = [await buildPartner({ owner: anna, name: 'Кедр' }), await buildPartner({ owner: anna, name: 'Пихта' })]; // prettier-ignore
  await buildPartner({ owner: anna, name: 'Тополь' });
  const file = ['Партнёр;Сайт', 'Пихта;pikhta.example', 'Тополь;topol.example'];
  const { id } = await buildCheckedImport({ owner: admin, file });
  await startPartnerImport(await contextFor(admin), { id });
  const refused = await whileMerging(
    (ctx) => mergePartners(ctx, { keptId: kept.id, goneId: gone.id }),
    () => workOnImports(),
  );
  expect(refused).toBeNull();
  expect(await fresh(PartnerImport, id)).toMatchObject({ state: ImportState.DONE, created: 1, changed: 1, wrong: 0 });
});
