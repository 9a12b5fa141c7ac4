import { afterEach, describe, expect, test } from 'vitest';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { createLegalEntity } from '../partners/legalEntity.service.js';
import { Partner } from '../partners/partner.entity.js';
import { editPartner } from '../partners/partner.service.js';
import { Person } from '../persons/person.entity.js';
import { buildDeal, buildPartner, buildUser, clock, contextFor, fresh, orm, systemContext } from '../testing/build.js';
import { buildCheckedImport, buildDoneImport, buildImport, workOnImports } from '../testing/buildImports.js';
import { recordedEvents, head } from '../testing/log.js';
import { Role } from '../users/user.entity.js';
import { Visibility } from '../users/role.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import { pageImportRows } from './import.page.js';
import { cancelPartnerImport, startPartnerImport, undoPartnerImport } from './import.service.js';
import { forgetImports, runImports } from './jobs.js';
import { ImportRule, ImportState, PartnerImport } from './partnerImport.entity.js';
import { advance } from './portion.service.js';

const HOUR_MS = 3_600_000;
await setRoleVisibility(systemContext(), Role.MANAGER, Visibility.OWN);
const anna = await buildUser({ name: 'Анна' });
let made = 0;
const named = () => `Ель ${++made}`;
afterEach(() => {
  clock.now = null;
});

const many = (count: number) => ['Название', ...Array.from({ length: count }, named)];
const start = async ({ id }: PartnerImport) => startPartnerImport(await contextFor(anna), { id });
const undo = async ({ id }: PartnerImport) => {
  await undoPartnerImport(await contextFor(anna), { id });
  await workOnImports();
  return fresh(PartnerImport, id);
};
const count = (prefix: string) => systemContext().em.count(Partner, { name: { $like: `${prefix}%` } });
const called = (name: string) => systemContext().em.findOne(Partner, { name });

describe('an import that is cut short', () => {
  test('goes on where it was, without doubling: a portion that has failed has never been', async () => {
    const file = many(120).map((name) => name.replace('Ель', 'Сосна'));
    const job = await buildCheckedImport({ owner: anna, file });
    await start(job);
    expect(await advance(systemContext(), job.id)).toBe(true);
    expect(await fresh(PartnerImport, job.id)).toMatchObject({ done: 50, created: 50, state: ImportState.RUNNING });
    // A row in the middle of the next portion brings the connection down, as a process does that is killed there.
    await orm.em.fork().execute(`
      create function die() returns trigger as $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$ language plpgsql;
      create trigger die before insert on partner for each row when (new.name = '${file[71]}') execute function die();`);
    await expect(workOnImports()).rejects.toThrow('1 imports have failed');
    expect([await count('Сосна'), (await fresh(PartnerImport, job.id)).done]).toEqual([50, 50]);
    await orm.em.fork().execute('drop trigger die on partner; drop function die()');
    await workOnImports();
    expect(await fresh(PartnerImport, job.id)).toMatchObject({ done: 120, created: 120, state: ImportState.DONE });
    expect(await count('Сосна')).toBe(120);
  });

  test('is done once by two processes at a time', async () => {
    const file = many(120).map((name) => name.replace('Ель', 'Липа'));
    const job = await buildCheckedImport({ owner: anna, file });
    await start(job);
    await Promise.all([workOnImports(), workOnImports()]);
    await workOnImports();
    expect(await fresh(PartnerImport, job.id)).toMatchObject({ created: 120, state: ImportState.DONE });
    expect(await count('Липа')).toBe(120);
  });

  test('leaves between two portions when the process wants to leave', async () => {
    const job = await buildCheckedImport({ owner: anna, file: many(120) });
    await start(job);
    let looks = 0;
    const leaving = {
      get aborted() {
        return looks++ > 0;
      },
    } as AbortSignal;
    await runImports.run(systemContext(), leaving);
    expect((await fresh(PartnerImport, job.id)).done).toBe(50);
    await workOnImports();
  });
});

test('every portion is told, so that all windows see how far it is', async () => {
  const job = await buildCheckedImport({ owner: anna, file: many(60) });
  const since = await head();
  await start(job);
  await workOnImports();
  const all = await recordedEvents(since);
  const events = all.filter(({ entity }) => entity === 'partnerImport');
  expect(events.map(({ name, particulars }) => [name, particulars['done']])).toEqual([
    ['partnerImport.started', undefined],
    ['partnerImport.advanced', 50],
    ['partnerImport.advanced', 60],
  ]);
  const made = all.filter(({ name }) => name === 'partner.created');
  expect(made.map(({ particulars }) => particulars['importId'])).toEqual(made.map(() => job.id));
});

test('it is cancelled between two portions, and what was taken in stays', async () => {
  const job = await buildCheckedImport({ owner: anna, file: many(60).map((name) => name.replace('Ель', 'Ива')) });
  await start(job);
  await advance(systemContext(), job.id);
  await cancelPartnerImport(await contextFor(anna), { id: job.id });
  await workOnImports();
  expect(await fresh(PartnerImport, job.id)).toMatchObject({ state: ImportState.CANCELLED, created: 50 });
  expect(await count('Ива')).toBe(50);
  expect(await undo(job)).toMatchObject({ state: ImportState.UNDONE, undone: 50, kept: 0 });
  expect(await count('Ива')).toBe(0);
});

test('what was stopped goes on where it was, unless it is being taken back', async () => {
  const job = await buildCheckedImport({ owner: anna, file: many(60).map((name) => name.replace('Ель', 'Ольха')) });
  await start(job);
  await advance(systemContext(), job.id);
  await cancelPartnerImport(await contextFor(anna), { id: job.id });
  await start(job);
  expect(await fresh(PartnerImport, job.id)).toMatchObject({ state: ImportState.RUNNING, done: 50, endedAt: null });
  await workOnImports();
  expect(await fresh(PartnerImport, job.id)).toMatchObject({ state: ImportState.DONE, done: 60, created: 60 });
  expect(await count('Ольха')).toBe(60);
  await undoPartnerImport(await contextFor(anna), { id: job.id });
  await advance(systemContext(), job.id);
  await cancelPartnerImport(await contextFor(anna), { id: job.id });
  await expect(start(job)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'import.state' });
  expect(await undo(job)).toMatchObject({ state: ImportState.UNDONE, undone: 60, kept: 0 });
});

test('who may write no more takes nothing more in', async () => {
  const leaver = await buildUser();
  const job = await buildCheckedImport({ owner: leaver, file: many(60).map((name) => name.replace('Ель', 'Туя')) });
  await startPartnerImport(await contextFor(leaver), { id: job.id });
  await advance(systemContext(), job.id);
  await orm.em.fork().execute(`update app_user set role = 'OBSERVER' where id = ?`, [leaver.id]);
  await workOnImports();
  expect(await fresh(PartnerImport, job.id)).toMatchObject({ state: ImportState.CANCELLED, lostRight: true, done: 50 });
  expect(await count('Туя')).toBe(50);
});

test('each portion is judged anew: what has become another’s since the check is not changed', async () => {
  const boris = await buildUser();
  const mine = await buildPartner({ owner: anna, name: named() });
  await createLegalEntity(systemContext(), { partnerId: mine.id, name: mine.name, inn: '7736050003' });
  const file = ['Название;ИНН;Заметки', `${mine.name};7736050003;Север`, `${named()};;`];
  const job = await buildCheckedImport({ owner: anna, file });
  expect(job).toMatchObject({ changed: 1, created: 1, wrong: 0 });
  await orm.em.fork().execute('update partner set owner_id = ? where id = ?', [boris.id, mine.id]);
  await start(job);
  await workOnImports();
  expect(await fresh(PartnerImport, job.id)).toMatchObject({ state: ImportState.DONE, created: 1, wrong: 1 });
  expect(await fresh(Partner, mine.id)).toMatchObject({ notes: null });
});

describe('taking back', () => {
  const HEAD = 'Название;ИНН;Контактное лицо;Сайт;Заметки';

  test('removes what was made and nobody has touched, and leaves no words of it in the log', async () => {
    const name = named();
    const job = await buildDoneImport({ owner: anna, file: [HEAD, `${name};7707083893;Пётр;el.ru;`] });
    const { id } = (await called(name))!;
    expect(await undo(job)).toMatchObject({ state: ImportState.UNDONE, undone: 1, kept: 0 });
    expect(await called(name)).toBeNull();
    expect(await systemContext().em.count(Person, { name: 'Пётр' })).toBe(0);
    expect(await systemContext().em.count(LegalEntity, { inn: '7707083893' })).toBe(0);
    const words = await orm.em
      .fork()
      .execute('select 1 from event_detail d join event e using (seq) where e.entity_id = ?', [id]);
    expect(words).toEqual([]);
  });

  test('gives back what was changed, as far as nobody has changed it since, and says what stays', async () => {
    const [name, other] = [named(), named()];
    const known = await buildPartner({ owner: anna, name });
    await editPartner(await contextFor(anna), { id: known.id, version: 1, site: 'old.ru', notes: 'было' });
    const file = [HEAD, `${name};;Анна Контакт;new.ru;стало`, `${other};;;;`, `${named()};;;;`];
    const job = await buildDoneImport({ owner: anna, rule: ImportRule.OVERWRITE, file });
    const { version } = await fresh(Partner, known.id);
    const since = await head();
    await editPartner(await contextFor(anna), { id: known.id, version, notes: 'правка' });
    const dealt = (await called(other))!;
    await buildDeal({ owner: anna, partnerId: dealt.id });
    expect(await undo(job)).toMatchObject({ undone: 1, kept: 2 });
    expect(await fresh(Partner, known.id)).toMatchObject({ site: 'https://old.ru/', notes: 'правка' });
    expect(await systemContext().em.count(Person, { name: 'Анна Контакт' })).toBe(0);
    expect(await called(other)).not.toBeNull();
    const edits = (await recordedEvents(since)).filter(({ name }) => name === 'partner.edited');
    expect(edits.map(({ particulars }) => particulars['undoneImportId'])).toEqual([undefined, job.id]);
    const kept = await pageImportRows(await contextFor(anna), { importId: job.id, kept: true, first: 10 });
    expect(kept.nodes.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('is possible for a day; then nothing of what was written in the file is kept', async () => {
    const job = await buildDoneImport({ owner: anna, file: many(1) });
    const draft = await buildImport({ owner: anna, file: many(1) });
    clock.now = new Date(job.endedAt!.getTime() + 24 * HOUR_MS + 1);
    await expect(undo(job)).rejects.toMatchObject({ code: 'RULE', reason: 'import.old' });
    clock.now = new Date(Date.now() + 25 * HOUR_MS);
    await forgetImports.run(systemContext(), new AbortController().signal);
    const left = await orm.em.fork().execute('select 1 from import_row where import_id in (?, ?)', [job.id, draft.id]);
    expect(left).toEqual([]);
    expect(await fresh(PartnerImport, draft.id)).toMatchObject({ state: ImportState.CANCELLED, hasRows: false });
  });
});

test.each<[string, (job: PartnerImport) => Promise<unknown>]>([
  ['started before it is checked', start],
  ['taken back before it is taken in', undo],
  ['cancelled while nothing is done', async ({ id }) => cancelPartnerImport(await contextFor(anna), { id })],
])('an import is not %s', async (_what, command) => {
  const job = await buildImport({ owner: anna, file: many(1) });
  await expect(command(job)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'import.state' });
});
