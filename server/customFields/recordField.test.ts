import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { numbered, prepared } from '../core/postgres/prepared.js';
import { editDeal } from '../deals/deal.edit.js';
import { Deal } from '../deals/deal.entity.js';
import { erasePerson } from '../erasure/erase.service.js';
import { ExportFormat } from '../exports/export.entity.js';
import { exportPartners } from '../exports/export.service.js';
import { PartnerField } from '../merges/merge.inputs.js';
import { mergePartners, mergePersons } from '../merges/merge.service.js';
import { undoMerge } from '../merges/undo.service.js';
import { createPartner } from '../partners/newPartner.service.js';
import { CALLED } from '../imports/judging.service.js';
import { ImportRule } from '../imports/partnerImport.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { editPartner } from '../partners/partner.service.js';
import { Person } from '../persons/person.entity.js';
import { editPerson } from '../persons/person.service.js';
import {
  buildCustomField,
  buildDeal,
  buildPartner,
  buildUser,
  contextFor,
  fresh,
  orm,
  systemContext,
} from '../testing/build.js';
import { buildDoneImport } from '../testing/buildImports.js';
import { buildPerson } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { type CustomField, CustomTarget, CustomType } from './customField.entity.js';
import { archiveCustomField } from './customField.service.js';
import { holds } from './holding.service.js';
import { KEPT, seenNames } from './recordName.service.js';

const [anna, boris] = [await buildUser(), await buildUser()];
const carrier = await buildCustomField({ name: 'Перевозчик', type: CustomType.PARTNER });
const adviser = await buildCustomField({ name: 'Советник', type: CustomType.PERSON });
const ofPartner = { target: CustomTarget.PARTNER, type: CustomType.PARTNER };
const rival = await buildCustomField({ ...ofPartner, name: 'Соперник' });
const ofPerson = { target: CustomTarget.PERSON, type: CustomType.PARTNER };
const formerly = await buildCustomField({ ...ofPerson, name: 'Раньше покупал' });

const valueOf = (field: CustomField, value: string | null) => ({ custom: [{ fieldId: field.id, value }] });
const put = async (dealId: string, field: CustomField, value: string | null) =>
  editDeal(systemContext(), { id: dealId, version: 99, ...valueOf(field, value) });
const idOf = async (record: Promise<{ id: string }>): Promise<string> => (await record).id;
const named = async (dealId: string, { id }: CustomField) => (await fresh(Deal, dealId)).custom[id];

describe('domain §5, a custom field holds a partner or a person:', () => {
  test('whom one sees can be chosen, and the log names the record by its id alone', async () => {
    const deal = await buildDeal({ owner: anna });
    const partner = await buildPartner({ owner: anna });
    const form = { id: deal.id, version: deal.version, ...valueOf(carrier, partner.id.toUpperCase()) };
    const { events } = await told(async () => editDeal(await contextFor(anna), form));
    expect(await named(deal.id, carrier)).toBe(partner.id);
    expect(events).toMatchObject([{ name: 'deal.edited', details: { [`custom.${carrier.id}`]: [null, partner.id] } }]);
  });

  test.each([
    ['whom one does not see', carrier, (): Promise<string> => idOf(buildPartner({ owner: boris })), 'NOT_FOUND'],
    ['whom there is not', carrier, () => randomUUID(), 'NOT_FOUND'],
    ['a person for a partner', carrier, () => idOf(buildPerson({ owner: anna })), 'NOT_FOUND'],
    ['words', adviser, async (): Promise<string> => 'Иван', 'INVALID'],
  ] as const)('%s cannot be chosen', async (_, field, value, code) => {
    const { id, version } = await buildDeal({ owner: anna });
    const given = valueOf(field, await value());
    await expectRefused(async () => editDeal(await contextFor(anna), { id, version, ...given }), { code });
  });

  test('nor in a new record', async () => {
    const hidden = await buildPartner({ owner: boris });
    const input = { name: 'Новый', ...valueOf(rival, hidden.id) };
    await expectRefused(async () => createPartner(await contextFor(anna), input), { code: 'NOT_FOUND' });
  });

  test('names are told to those who see the record, and of what was merged the name of what stands for it', async () => {
    const [kept, gone] = [await buildPartner({ owner: anna, name: 'Альфа' }), await buildPartner({ owner: anna })];
    const hidden = await buildPartner({ owner: boris });
    await mergePartners(systemContext(), { keptId: kept.id, goneId: gone.id, taken: [], takenCustom: [] });
    const names = await seenNames(await contextFor(anna), [gone.id, kept.id, hidden.id, randomUUID()]);
    expect([...names].map(([asked, { id, name }]) => [asked, id, name]).toSorted()).toEqual(
      [
        [gone.id, kept.id, 'Альфа'],
        [kept.id, kept.id, 'Альфа'],
      ].toSorted(),
    );
  });

  describe('however many records there are,', () => {
    /** What is done where reading a whole table is the last resort. */
    const planOf = (sql: string, values: unknown[]) =>
      orm.em.fork().transactional(async (em) => {
        await em.execute('set local enable_seqscan = off');
        const lines = await prepared<Record<string, string>>(em, `explain ${numbered(sql)}`, values);
        return lines.map((line) => line['QUERY PLAN']).join('\n');
      });

    /** Of a few records any index is as good as another. */
    const multiply = async (table: string) => {
      const { em } = systemContext();
      const other = `to_jsonb(r) || jsonb_build_object('id', gen_random_uuid(), 'name', 'Кто ' || g)`;
      await em.execute(`
        insert into ${table} select made.* from (select * from ${table} where merged_into_id is null limit 1) r,
          generate_series(1, 500) g, jsonb_populate_record(null::${table}, ${other}) made`);
      await em.execute(`analyze ${table}`);
    };

    test('names are found by ids', async () => {
      expect(await planOf(KEPT, [[randomUUID()]])).not.toMatch(/Seq Scan|CTE Scan on record/);
    });

    test.each(['deal', 'partner', 'person'])('each %s that holds one is found by an index', async (table) => {
      const plan = await planOf(`select id from ${table} where ${holds(table, '?')}`, [carrier.id, randomUUID()]);
      expect(plan).toContain(`${table}_custom`);
    });

    test.each(['partner', 'person'])('each %s that is called as a cell says is found by an index', async (table) => {
      await multiply(table);
      const called = `select id from ${table} r where ${CALLED} = any(?::text[]) and merged_into_id is null`;
      expect(await planOf(called, [['иван']])).toContain(`${table}_called`);
    });
  });
});

describe('a merge', () => {
  /** Two partners of whom the one is named by a record of each kind, and by the other. */
  async function buildNamed() {
    const [kept, gone] = [await buildPartner({ owner: anna }), await buildPartner({ owner: anna })];
    const [deal, partner, person] = [await buildDeal(), await buildPartner(), await buildPerson()];
    await put(deal.id, carrier, gone.id);
    await editPartner(systemContext(), { id: partner.id, version: 9, ...valueOf(rival, gone.id) });
    await editPartner(systemContext(), { id: kept.id, version: 9, ...valueOf(rival, gone.id) });
    await editPerson(systemContext(), { id: person.id, version: 9, ...valueOf(formerly, gone.id) });
    const values = async () => [
      (await fresh(Deal, deal.id)).custom[carrier.id],
      (await fresh(Partner, partner.id)).custom[rival.id],
      (await fresh(Partner, kept.id)).custom[rival.id],
      (await fresh(Person, person.id)).custom[formerly.id],
    ];
    return { kept, gone, deal, partner, person, values };
  }

  const merged = async (kept: Partner, gone: Partner, id: string = randomUUID()) => {
    await mergePartners(systemContext(), { id, keptId: kept.id, goneId: gone.id, taken: [], takenCustom: [] });
    return { id };
  };

  test('re-points values wherever they stand, each row once, and its undoing points them back', async () => {
    const { kept, gone, deal, partner, person, values } = await buildNamed();
    const before = await fresh(Deal, deal.id);
    const id = randomUUID();
    const { events } = await told(() => merged(kept, gone, id));
    expect(await values()).toEqual([kept.id, kept.id, kept.id, kept.id]);
    expect((await fresh(Deal, deal.id)).version).toBe(before.version + 1);
    const about = (name: string) => events.filter((event) => event.name === name).map(({ entityId }) => entityId);
    expect(about('deal.namedMerged')).toEqual([deal.id]);
    expect(about('partner.namedMerged')).toEqual([partner.id]);
    expect(about('person.namedMerged')).toEqual([person.id]);
    await undoMerge(systemContext(), { id });
    expect(await values()).toEqual([gone.id, gone.id, gone.id, gone.id]);
  });

  test('leaves what somebody has chosen since, and reaches values of fields that are put away', async () => {
    const { kept, gone, deal, values } = await buildNamed();
    await archiveCustomField(systemContext(), { id: rival.id, archived: true });
    const { id } = await merged(kept, gone);
    await archiveCustomField(systemContext(), { id: rival.id, archived: false });
    expect(await values()).toEqual([kept.id, kept.id, kept.id, kept.id]);
    const other = await buildPartner();
    await put(deal.id, carrier, other.id);
    await undoMerge(systemContext(), { id });
    expect(await values()).toEqual([other.id, gone.id, gone.id, gone.id]);
  });

  test('that takes the other’s value names what stands for it when that has been merged before the undoing', async () => {
    const [kept, gone] = [await buildPartner({ owner: anna }), await buildPartner({ owner: anna })];
    const [first, second] = [await buildPartner(), await buildPartner()];
    await editPartner(systemContext(), { id: kept.id, version: 9, ...valueOf(rival, first.id) });
    await editPartner(systemContext(), { id: gone.id, version: 9, ...valueOf(rival, second.id) });
    const id = randomUUID();
    const ids = { id, keptId: kept.id, goneId: gone.id };
    await mergePartners(systemContext(), { ...ids, taken: [PartnerField.NAME], takenCustom: [rival.id] });
    expect((await fresh(Partner, kept.id)).custom[rival.id]).toBe(second.id);
    await merged(second, first);
    await undoMerge(systemContext(), { id });
    expect((await fresh(Partner, kept.id)).custom[rival.id]).toBe(second.id);
  });

  test('is undone also when what a field named before is gone by now', async () => {
    const [kept, gone] = [await buildPartner({ owner: anna }), await buildPartner({ owner: anna })];
    const [first, second] = [await buildPartner(), await buildPartner()];
    await editPartner(systemContext(), { id: kept.id, version: 9, ...valueOf(rival, first.id) });
    await editPartner(systemContext(), { id: gone.id, version: 9, ...valueOf(rival, second.id) });
    const id = randomUUID();
    const ids = { id, keptId: kept.id, goneId: gone.id };
    await mergePartners(systemContext(), { ...ids, taken: [], takenCustom: [rival.id] });
    await orm.em.fork().execute('delete from partner where id = ?', [first.id]);
    await undoMerge(systemContext(), { id });
    expect((await fresh(Partner, kept.id)).custom).not.toHaveProperty(rival.id);
    expect((await fresh(Partner, gone.id)).custom[rival.id]).toBe(second.id);
  });

  test('of people re-points them too, and a late writer finds the one that stays', async () => {
    const [kept, gone] = [await buildPerson({ owner: anna }), await buildPerson({ owner: anna })];
    const deal = await buildDeal();
    await put(deal.id, adviser, gone.id);
    await mergePersons(systemContext(), { keptId: kept.id, goneId: gone.id, taken: [], takenCustom: [] });
    expect(await named(deal.id, adviser)).toBe(kept.id);
    const late = { id: deal.id, version: 99, ...valueOf(adviser, gone.id) };
    await expectRefused(async () => editDeal(systemContext(), late), { code: 'CONFLICT', reason: 'record.merged' });
    const raw = `update deal set custom = jsonb_set(custom, array[?], to_jsonb(?::text)) where id = ?`;
    await expect(orm.em.fork().execute(raw, [adviser.id, gone.id, deal.id])).rejects.toMatchObject({ code: '40001' });
  });
});

test('domain §10, whoever is erased is held by no field, nor can be chosen any more', async () => {
  const person = await buildPerson({ owner: anna, name: 'Забываев Иван' });
  const [deal, other] = [await buildDeal(), await buildDeal()];
  await put(deal.id, adviser, person.id);
  await erasePerson(systemContext(), { id: person.id, name: person.name });
  expect(await named(deal.id, adviser)).toBeUndefined();
  await expectRefused(() => put(other.id, adviser, person.id), { code: 'RULE', reason: 'person.erased' });
});

test('a file carries names, and whom several are called as is asked about', async () => {
  const admin = await buildUser({ role: Role.ADMIN });
  const [known, one, other] = [
    await buildPartner({ name: 'ООО «Соперник»' }),
    await buildPartner({ name: 'Двойник' }),
    await buildPartner({ name: 'Двойник' }),
  ];
  const rows = ['Первый;ооо «соперник»', 'Второй;Двойник', 'Третий;Никто'];
  const job = await buildDoneImport({ owner: admin, file: ['Партнёр;Соперник', ...rows] });
  expect(job).toMatchObject({ created: 1, wrong: 2 });
  const troubles = await orm.em
    .fork()
    .execute<{ reason: string }[]>(
      `select troubles -> 0 ->> 'reason' as reason from import_row where import_id = ? order by place`,
      [job.id],
    );
  expect(troubles.map(({ reason }) => reason)).toEqual([null, 'record.ambiguous', 'record.unknown']);
  const first = await orm.em.fork().findOneOrFail(Partner, { name: 'Первый' }, { filters: false });
  expect(first.custom[rival.id]).toBe(known.id);
  expect([one.id, other.id]).not.toContain(first.custom[rival.id]);
  const asked = { text: 'Первый', filter: {}, zone: null };
  const { body } = await exportPartners(async (work) => work(await contextFor(admin)), ExportFormat.CSV, asked);
  expect(Buffer.from(await new Response(body).arrayBuffer()).toString()).toContain('ООО «Соперник»');
});

test('whoever holds one of several who are called so holds him still when the file comes back', async () => {
  const admin = await buildUser({ role: Role.ADMIN });
  await buildPartner({ name: 'Тёзка' });
  const other = await buildPartner({ name: 'Тёзка' });
  const [known, none] = [await buildPartner({ name: 'Знающий' }), await buildPartner({ name: 'Незнающий' })];
  await editPartner(systemContext(), { id: known.id, version: 9, ...valueOf(rival, other.id) });
  const file = ['Партнёр;Телефоны;Соперник', 'Знающий;+79265550404;Тёзка', 'Незнающий;+79265550505;Тёзка'];
  const [again, over] = [
    await buildDoneImport({ owner: admin, file }),
    await buildDoneImport({ owner: admin, file, rule: ImportRule.OVERWRITE }),
  ];
  expect([again, over]).toMatchObject([
    { changed: 1, wrong: 1 },
    { same: 1, wrong: 1 },
  ]);
  expect(await fresh(Partner, known.id)).toMatchObject({ phones: ['+79265550404'], custom: { [rival.id]: other.id } });
  expect((await fresh(Partner, none.id)).custom).toEqual({});
});
