import { afterEach, describe, expect, test } from 'vitest';
import { CustomTarget, CustomType } from '../customFields/customField.entity.js';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { editLegalEntity } from '../partners/legalEntity.service.js';
import { createPartners } from '../partners/newPartner.service.js';
import { Partner, PartnerType } from '../partners/partner.entity.js';
import { editPartner } from '../partners/partner.service.js';
import { Person } from '../persons/person.entity.js';
import { editPerson } from '../persons/person.service.js';
import { buildCustomField, buildPartner, buildUser, contextFor, fresh, orm, systemContext } from '../testing/build.js';
import { buildDoneImport, workOnImports } from '../testing/buildImports.js';
import { clock, registry } from '../testing/here.js';
import { head, recordedEvents, told } from '../testing/log.js';
import { RegistryServer } from '../testing/registryServer.js';
import { checkLegalEntity } from '../registry/watch.service.js';
import { Role } from '../users/user.entity.js';
import { setAccess } from '../users/user.service.js';
import { pageImportRows } from './import.page.js';
import { cancelPartnerImport, undoPartnerImport } from './import.service.js';
import { RowOutcome } from './importRow.entity.js';
import { ImportRule, ImportState, PartnerImport } from './partnerImport.entity.js';
import { advance } from './portion.service.js';

const admin = await buildUser({ role: Role.ADMIN });
const beginUndo = async ({ id }: PartnerImport) => undoPartnerImport(await contextFor(admin), { id });
const findPerson = async (name: string) => systemContext().em.findOneOrFail(Person, { name });
const count = (prefix: string) => systemContext().em.count(Partner, { name: { $like: `${prefix}%` } });

test('a row whose taking back is refused stays with the reason, and the others are taken back', async () => {
  const [leaver, boris] = [await buildUser({ name: 'Анна Ивлева' }), await buildUser({ name: 'Борис Котов' })];
  const known = await buildPartner({ owner: leaver, name: 'Ольха' });
  const file = ['Партнёр;Ответственный;Контактное лицо', 'Ольха;Борис Котов;Пётр', 'Рябина;Борис Котов;'];
  const job = await buildDoneImport({ owner: admin, rule: ImportRule.OVERWRITE, file });
  expect(await fresh(Partner, known.id)).toMatchObject({ ownerId: boris.id });
  await setAccess(systemContext(), { id: leaver.id, role: Role.MANAGER, active: false });
  await beginUndo(job);
  await workOnImports();
  expect(await fresh(PartnerImport, job.id)).toMatchObject({ state: ImportState.UNDONE, undone: 1, kept: 1 });
  expect(await fresh(Partner, known.id)).toMatchObject({ ownerId: boris.id });
  expect(await count('Рябина')).toBe(0);
  const { nodes } = await pageImportRows(await contextFor(admin), { importId: job.id, kept: true, first: 10 });
  expect(nodes.map(({ line, trouble }) => [line, trouble?.reason])).toEqual([[2, 'user.inactive']]);
});

test('taking back can be stopped, and goes on from there', async () => {
  const file = ['Название', ...Array.from({ length: 60 }, (_, at) => `Вяз ${at}`)];
  const job = await buildDoneImport({ owner: admin, file });
  await beginUndo(job);
  await advance(systemContext(), job.id);
  await cancelPartnerImport(await contextFor(admin), { id: job.id });
  await workOnImports();
  expect(await fresh(PartnerImport, job.id)).toMatchObject({ state: ImportState.CANCELLED, undone: 50 });
  expect(await count('Вяз')).toBe(10);
  await beginUndo(job);
  await workOnImports();
  expect(await fresh(PartnerImport, job.id)).toMatchObject({ state: ImportState.UNDONE, undone: 60, kept: 0 });
  expect(await count('Вяз')).toBe(0);
});

test('whoever answers for a known partner answers for the person whom an import adds there', async () => {
  const boris = await buildUser();
  const known = await buildPartner({ owner: boris, name: 'Ясень' });
  const file = ['Номер в системе;Контактное лицо', `${known.id};Лесной Глеб`];
  await buildDoneImport({ owner: admin, file });
  const [person] = await orm.em
    .fork()
    .execute<object[]>('select name, owner_id from person where partner_id = ?', [known.id]);
  expect(person).toEqual({ name: 'Лесной Глеб', owner_id: boris.id });
});

describe('whom an import has made a client', () => {
  const FILE = ['Партнёр;ИНН;КПП;Телефоны', 'Клён;7707083893;773601001;+7 926 555-01-02'];

  const undone = async (meanwhile: (partner: Partner) => Promise<unknown> = () => Promise.resolve()) => {
    const known = await buildPartner({ owner: admin, name: 'Клён' });
    const job = await buildDoneImport({ owner: admin, file: FILE });
    const client = await fresh(Partner, known.id);
    expect(client.clientSince).not.toBeNull();
    await meanwhile(client);
    const since = await head();
    await beginUndo(job);
    await workOnImports();
    const names = (await recordedEvents(since)).map(({ name }) => name);
    return { partner: await fresh(Partner, known.id), names, job: await fresh(PartnerImport, job.id) };
  };

  test('is none any more when it is taken back', async () => {
    const { partner, names, job } = await undone();
    expect(partner).toMatchObject({ clientSince: null, phones: [] });
    expect(names).toContain('partner.ceasedClient');
    expect(job).toMatchObject({ undone: 1, kept: 0 });
    await orm.em.fork().execute('delete from partner where id = ?', [partner.id]);
  });

  test('stays one by what others have filled since', async () => {
    const { partner, names } = await undone(async ({ id, version }) => {
      await editPartner(systemContext(), {
        id,
        version,
        phones: ['+7 926 555-09-09'],
        legalType: PartnerType.SELF_EMPLOYED,
      });
    });
    expect(partner.clientSince).not.toBeNull();
    expect(names).not.toContain('partner.ceasedClient');
  });
});

test('of many that are made at once only what is refused is left out, with its reason', async () => {
  const file = ['Партнёр;ИНН;КПП;Номер в системе', 'Бук 1;;;', 'Бук 2;7736050003;997250001;', 'Бук 3;;;'];
  const known = await buildPartner({ owner: admin, name: 'Граб' });
  const job = await buildDoneImport({ owner: admin, file: [...file, `;7736050003;997250001;${known.id}`] });
  expect(job).toMatchObject({ state: ImportState.DONE, created: 3, changed: 0, wrong: 1 });
  expect(await count('Бук')).toBe(3);
  const { nodes } = await pageImportRows(await contextFor(admin), {
    importId: job.id,
    outcome: RowOutcome.WRONG,
    first: 10,
  });
  expect(nodes.map(({ line, trouble }) => [line, trouble?.reason])).toEqual([[5, 'partner.duplicate']]);
});

test('two new partners of one company are refused also when they are made at once', async () => {
  const input = (name: string) => ({ name, legalEntity: { name, inn: '7702070139', kpp: '784201001' } });
  await expect(
    createPartners(systemContext(), [
      { ...input('Тис 1'), ownerId: admin.id },
      { ...input('Тис 2'), ownerId: admin.id },
    ]),
  ).rejects.toThrow('partner.duplicate');
  expect(await count('Тис')).toBe(0);
});

describe('what an import has made goes, unless others have touched it:', () => {
  const NAMES = ['Липа 1', 'Липа 2'];
  const FILE = ['Партнёр;Контактное лицо', ...NAMES.map((name) => `${name};Человек ${name}`)];
  const found = async (name: string) => systemContext().em.findOneOrFail(Partner, { name });
  const left = async () => Promise.all(NAMES.map(count));
  const undo = async (job: PartnerImport) => {
    await beginUndo(job);
    await workOnImports();
  };
  afterEach(async () => {
    clock.now = null;
    registry.access = null;
    await orm.em
      .fork()
      .execute(
        `update partner set name = 'Прежняя', name_key = 'прежняя' where name like 'Липа%'; update legal_entity set inn = null`,
      );
  });

  test('by the log and not by the clock of whoever has done it', async () => {
    const job = await buildDoneImport({ owner: admin, file: FILE });
    const { id, version } = await found('Липа 1');
    clock.now = new Date(Date.now() - 60_000);
    await editPartner(systemContext(), { id, version, site: 'lipa.example' });
    clock.now = null;
    await undo(job);
    expect(await left()).toEqual([1, 0]);
  });

  test('by the clock when a process of the release before has taken it in, whose events do not tell of the import', async () => {
    const job = await buildDoneImport({ owner: admin, file: FILE });
    // The log is never changed; here it is made what that process has written.
    await orm.em.fork().execute(`
      begin; set local session_replication_role = replica;
      update event set particulars = particulars - 'importId'; commit`);
    const { id, version } = await found('Липа 1');
    clock.now = new Date(Date.now() + 60_000);
    await editPartner(systemContext(), { id, version, site: 'lipa.example' });
    clock.now = null;
    await undo(job);
    expect(await left()).toEqual([1, 0]);
  });

  describe('the server that has looked at it in the register is nobody', () => {
    const REQUISITES = { inn: '7707083893', kpp: '773601001' };
    const LINE = `${REQUISITES.inn};${REQUISITES.kpp}`;

    /** A first look, at which the register says that it is being closed. */
    async function look() {
      await using dadata = await RegistryServer.open();
      dadata.parties.push({ ...REQUISITES, status: 'LIQUIDATING' });
      registry.access = dadata.access;
      await orm.em.fork().execute('truncate registry_answer');
      const side = await systemContext().em.findOneOrFail(LegalEntity, { inn: REQUISITES.inn });
      const { events } = await told(() => checkLegalEntity(systemContext(), side.id));
      expect(events.map(({ name }) => name)).toEqual(['legalEntity.registryChanged']);
    }

    test('for a new partner', async () => {
      const job = await buildDoneImport({ owner: admin, file: ['Партнёр;ИНН;КПП', `Липа 1;${LINE}`] });
      await look();
      await undo(job);
      expect(await left()).toEqual([0, 0]);
    });

    async function takenToKnown() {
      const { id } = await buildPartner({ owner: admin, name: 'Липа 1' });
      const job = await buildDoneImport({ owner: admin, file: ['Номер в системе;ИНН;КПП', `${id};${LINE}`] });
      return { job, sides: () => systemContext().em.find(LegalEntity, { partnerId: id }) };
    }

    test('for the legal side of one that was known', async () => {
      const { job, sides } = await takenToKnown();
      await look();
      await undo(job);
      expect(await sides()).toEqual([]);
    });

    test('but who edits that side is somebody', async () => {
      const { job, sides } = await takenToKnown();
      await look();
      const [side] = await sides();
      await editLegalEntity(systemContext(), { id: side!.id, version: side!.version, directorName: 'Липов Пётр' });
      await undo(job);
      expect(await sides()).toHaveLength(1);
    });
  });
});

describe('of rows that are taken back together', () => {
  const made = async (name: string) => systemContext().em.findOneOrFail(Partner, { name });
  const CLIENT = 'Ива 2;7702070139;784201001;+7 926 555-03-03;';
  const takeBack = async (job: PartnerImport) => {
    await beginUndo(job);
    await workOnImports();
    return fresh(PartnerImport, job.id);
  };

  test('one stays for which the contact of another has come to work', async () => {
    const file = ['Партнёр;ИНН;КПП;Телефоны;Контактное лицо', 'Ива 1;;;;Пётр Ивин', CLIENT, 'Ива 3;;;;'];
    const job = await buildDoneImport({ owner: admin, file });
    const [contact, client] = [await findPerson('Пётр Ивин'), await made('Ива 2')];
    await editPerson(systemContext(), { id: contact.id, version: contact.version, partnerId: client.id });
    expect(await takeBack(job)).toMatchObject({ state: ImportState.UNDONE, undone: 1, kept: 2 });
    expect((await fresh(Person, contact.id)).partnerId).toBe(client.id);
    expect(await count('Ива')).toBe(2);
  });

  test('one stays that another which stays names in a custom field', async () => {
    const rival = await buildCustomField({ target: CustomTarget.PARTNER, type: CustomType.PARTNER });
    const job = await buildDoneImport({ owner: admin, file: ['Название', 'Дуб 1', 'Дуб 2', 'Дуб 3'] });
    const [first, second] = [await made('Дуб 1'), await made('Дуб 2')];
    const custom = [{ fieldId: rival.id, value: second.id }];
    await editPartner(systemContext(), { id: first.id, version: first.version, custom });
    expect(await takeBack(job)).toMatchObject({ undone: 1, kept: 2 });
    expect(await fresh(Partner, second.id)).toMatchObject({ name: 'Дуб 2' });
  });

  test('those that name only each other go', async () => {
    const rival = await buildCustomField({ target: CustomTarget.PARTNER, type: CustomType.PARTNER });
    const job = await buildDoneImport({ owner: admin, file: ['Название', 'Ель 1', 'Ель 2'] });
    const [first, second] = [await made('Ель 1'), await made('Ель 2')];
    const values = (id: string) => JSON.stringify({ [rival.id]: id });
    const name = 'update partner set custom = ?::jsonb where id = ?';
    await orm.em.fork().execute(name, [values(second.id), first.id]);
    await orm.em.fork().execute(name, [values(first.id), second.id]);
    expect(await takeBack(job)).toMatchObject({ undone: 2, kept: 0 });
  });
});
