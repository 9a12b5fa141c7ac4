import { describe, expect, test } from 'vitest';
import type { AppError } from '../core/errors.js';
import { Deal } from '../deals/deal.entity.js';
import { duplicatesOf } from '../duplicates/duplicate.page.js';
import { Partner } from '../partners/partner.entity.js';
import { editPartner } from '../partners/partner.service.js';
import { Person } from '../persons/person.entity.js';
import { editPerson } from '../persons/person.service.js';
import { linksOf } from '../relationships/graph.js';
import { Relationship } from '../relationships/relationship.entity.js';
import { EndKind } from '../relationships/relationshipType.entity.js';
import { CustomTarget, CustomType } from '../customFields/customField.entity.js';
import { search } from '../search/search.service.js';
import { buildCustomField, buildDeal, buildInteraction, buildPartner, buildTask, buildUser, contextFor, fresh, orm, systemContext } from '../testing/build.js'; // prettier-ignore
import {
  buildBankAccount,
  buildDealPerson,
  buildEmployment,
  buildLegalEntity,
  buildPerson,
} from '../testing/buildRecords.js';
import { buildRelationship, buildRelationshipType } from '../testing/buildRelationships.js';
import { somePhone } from '../testing/messages.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { seeKept } from '../users/kept.service.js';
import { PartnerField, PersonField } from './merge.inputs.js';
import { mergePartners, mergePersons } from './merge.service.js';
import { undoMerge } from './undo.service.js';

const anna = await buildUser({ name: 'Анна' });
const boris = await buildUser({ name: 'Борис' });
const asAnna = () => contextFor(anna);
const newId = () => crypto.randomUUID();
const sql = <T extends object>(text: string, params: unknown[] = []) => orm.em.fork().execute<T[]>(text, params);

/** Two partners of Anna's. */
async function twins(name = `Двойник ${newId()}`) {
  return { kept: await buildPartner({ owner: anna, name }), gone: await buildPartner({ owner: anna, name }) };
}

async function merged(kept: Partner, gone: Partner, given: object = {}) {
  const id = newId();
  await mergePartners(await asAnna(), { id, keptId: kept.id, goneId: gone.id, ...given });
  return { id, undo: async () => undoMerge(await asAnna(), { id }) };
}

/** Versions of all rows that tell of themselves, by their ids. */
async function versions(): Promise<Map<string, number>> {
  const tables = ['chain', 'deal', 'lead', 'partner', 'person'].map((table) => `select id, version from "${table}"`);
  const rows = await sql<{ id: string; version: number }>(tables.join(' union all '));
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** @returns ids of the rows that have counted a change, each one, which was told */
async function changedBy(command: () => Promise<unknown>): Promise<string[]> {
  const before = await versions();
  const { events } = await told(command);
  const changed = [...(await versions())].filter(([id, version]) => before.has(id) && before.get(id) !== version);
  expect(changed.map(([id, version]) => [id, version - before.get(id)!])).toEqual(changed.map(([id]) => [id, 1]));
  expect(events.map(({ entityId, version }) => [entityId, version])).toEqual(expect.arrayContaining(changed));
  return changed.map(([id]) => id);
}

describe('domain §5, two partners are made one:', () => {
  test('of every single field one of both values stays, as chosen', async () => {
    const [kept, gone] = [
      await buildPartner({ owner: anna, name: 'Альфа' }),
      await buildPartner({ owner: boris, name: 'Альфа-М' }),
    ];
    const [mine, theirs] = [
      await buildCustomField({ target: 'PARTNER' } as never),
      await buildCustomField({ target: 'PARTNER' } as never),
    ];
    const admin = systemContext();
    const custom = (value: string) => [mine, theirs].map(({ id }) => ({ fieldId: id, value }));
    await editPartner(admin, { id: kept.id, version: 9, custom: custom('своё') });
    await editPartner(systemContext(), { id: gone.id, version: 9, custom: custom('чужое') });
    const taken = [PartnerField.NAME, PartnerField.OWNER];
    await mergePartners(systemContext(), { keptId: kept.id, goneId: gone.id, taken, takenCustom: [theirs.id] });
    const now = await fresh(Partner, kept.id);
    expect(now).toMatchObject({ name: 'Альфа-М', nameKey: 'альфа м', ownerId: boris.id, sharedWith: [anna.id] });
    expect(now.custom).toEqual({ [mine.id]: 'своё', [theirs.id]: 'чужое' });
  });

  test('everything is re-pointed, also what the viewer does not see', async () => {
    const { kept, gone } = await twins();
    const mine = await buildDeal({ owner: anna, partnerId: gone.id });
    const hidden = await buildDeal({ partnerId: gone.id });
    await sql('update deal set owner_id = ?, shared_with = ?::uuid[] where id = ?', [boris.id, '{}', hidden.id]);
    const person = await buildPerson({ owner: boris, partnerId: gone.id });
    const side = await buildLegalEntity({ partner: gone });
    const { events } = await told(() => merged(kept, gone));
    expect([await fresh(Deal, mine.id), await fresh(Deal, hidden.id), await fresh(Person, person.id)]).toMatchObject(
      [kept, kept, kept].map(({ id }) => ({ partnerId: id })),
    );
    expect(await sql('select partner_id as of from legal_entity where id = ?', [side.id])).toEqual([{ of: kept.id }]);
    const cards = [mine.id, hidden.id].toSorted().map((id) => ['deal.partnerRenamed', id]);
    expect(events.map(({ name, entityId }) => [name, entityId])).toEqual([
      ['partner.merged', gone.id],
      ['partner.tookOver', kept.id],
      ...cards,
    ]);
    expect(events[0]).toMatchObject({ scopeBefore: { owner: anna.id }, scopeAfter: { owner: null, private: true } });
  });

  test('a row counts a change once, and only one that is told', async () => {
    const { kept, gone } = await twins();
    const { id: fieldId } = await buildCustomField({ target: CustomTarget.PERSON, type: CustomType.PARTNER });
    const person = await buildPerson({ owner: boris, partnerId: gone.id });
    const holder = await buildPerson({ owner: boris, partnerId: gone.id, custom: [{ fieldId, value: gone.id }] });
    await buildDeal({ owner: anna, partnerId: gone.id });
    await buildPartner({ owner: anna, parent: gone });
    const { chainId } = await buildInteraction({});
    await sql('update chain set partner_id = ? where id = ?', [gone.id, chainId]);
    let undo = () => Promise.resolve<unknown>(null);
    const changed = await changedBy(async () => ({ undo } = await merged(kept, gone)));
    expect(changed).toContain(holder.id);
    expect(changed).not.toContain(person.id);
    expect(await fresh(Person, person.id)).toMatchObject({ partnerId: kept.id });
    await changedBy(undo);
  });

  test('the one that is gone stands in no list, search, match or graph, and a link to it leads to the other', async () => {
    const { kept, gone } = await twins('Исчезающий Вид');
    const friend = await buildPartner({ owner: anna });
    await buildRelationship(gone, friend);
    const { undo } = await merged(kept, gone);
    const found = async () => {
      const ctx = await asAnna();
      const matches = await duplicatesOf(ctx, { kind: EndKind.PARTNER, name: 'Исчезающий вид' });
      const links = await linksOf(ctx, [friend.id], {}, 10);
      return {
        listed: (await ctx.em.find(Partner, { name: gone.name })).map(({ id }) => id),
        searched: (await search(ctx, 'Исчезающий', 9)).map(({ id }) => id),
        matched: matches.map(({ id }) => id),
        linked: links.map(({ from, to }) => [from, to].find((id) => id !== friend.id)),
      };
    };
    const only = [kept.id];
    expect(await found()).toEqual({ listed: only, searched: only, matched: only, linked: only });
    expect((await seeKept(await asAnna(), Partner, gone.id)).id).toBe(kept.id);
    await expect((await asAnna()).see(Partner, gone.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await undo();
    expect((await found()).linked).toEqual([gone.id]);
    expect((await seeKept(await asAnna(), Partner, gone.id)).id).toBe(gone.id);
  });

  test('a relationship to itself, and one that is said already, are dropped; one without direction is turned', async () => {
    const { kept, gone } = await twins();
    const friend = await buildPartner({ owner: anna });
    const ends = { fromKind: EndKind.PARTNER, toKind: EndKind.PARTNER };
    const type = await buildRelationshipType(ends);
    const mutual = await buildRelationshipType({ ...ends, name: `Взаимно ${newId()}`, inverseName: '' });
    await sql('update relationship_type set inverse_name = name where id = ?', [mutual.id]);
    const own = await buildRelationship(kept, gone, { type });
    const [said, again] = [
      await buildRelationship(kept, friend, { type }),
      await buildRelationship(gone, friend, { type }),
    ];
    const symmetric = await buildRelationship(gone, friend, {
      type: await fresh(mutual.constructor as never, mutual.id),
    });
    const before = await sql('select id, from_id, to_id from relationship order by id');
    const { undo } = await merged(kept, gone);
    const left = await (await asAnna()).em.find(Relationship, { $or: [{ fromId: kept.id }, { toId: kept.id }] });
    expect(left.map(({ id }) => id).toSorted()).toEqual([said.id, symmetric.id].toSorted());
    expect([own.id, again.id].some((id) => left.some((one) => one.id === id))).toBe(false);
    await undo();
    expect(await sql('select id, from_id, to_id from relationship order by id')).toEqual(before);
  });

  test('of two legal sides with one ИНН and КПП one stays, with the accounts of both', async () => {
    const { kept, gone } = await twins();
    const [single, twin] = [await buildLegalEntity({ partner: kept }), await buildLegalEntity({ partner: gone })];
    await sql('update legal_entity set inn = ?, kpp = ?, is_duplicate = true where id = ?', [
      single.inn,
      single.kpp,
      twin.id,
    ]);
    const account = await buildBankAccount({ entity: twin });
    await buildBankAccount({ entity: single });
    const state = () =>
      sql('select id, partner_id, legal_entity_id, is_main from bank_account where id = ?', [account.id]);
    const before = await state();
    const { undo } = await merged(kept, gone);
    expect(
      await sql('select id from legal_entity where partner_id = any(?::uuid[])', [`{${kept.id},${gone.id}}`]),
    ).toEqual([{ id: single.id }]);
    expect(await state()).toMatchObject([{ partner_id: kept.id, legal_entity_id: single.id, is_main: false }]);
    await undo();
    expect(await state()).toEqual(before);
    expect(
      await sql('select legal_entity_id as of from legal_entity_period where legal_entity_id = ?', [twin.id]),
    ).toHaveLength(1);
  });

  test('cards of the one that stays are told of the legal side that comes, and of its going back', async () => {
    const { kept, gone } = await twins();
    const deal = await buildDeal({ owner: anna, partnerId: kept.id });
    await buildLegalEntity({ partner: gone });
    const id = newId();
    const tells = async (act: () => Promise<unknown>) =>
      (await told(act)).events.filter(({ entityId }) => entityId === deal.id).map(({ name }) => name);
    const merge = async () => mergePartners(await asAnna(), { id, keptId: kept.id, goneId: gone.id });
    expect(await tells(merge)).toEqual(['deal.wayChanged']);
    expect(await tells(async () => undoMerge(await asAnna(), { id }))).toEqual(['deal.wayChanged']);
  });

  test('who was with both is with the one that stays once, and with both when it is undone', async () => {
    const { kept, gone } = await twins();
    const person = await buildPerson({ owner: anna, partnerId: kept.id });
    const { id } = await buildEmployment({ person, partner: gone, until: null });
    const roles = () => sql('select id, partner_id as at from employment where person_id = ?', [person.id]);
    const { undo } = await merged(kept, gone);
    expect(await roles()).toEqual([]);
    await undo();
    expect(await roles()).toEqual([{ id, at: gone.id }]);
  });

  describe('a potential one is a client since the earlier day of both,', () => {
    const contact = async ({ id }: Partner) => editPartner(await asAnna(), { id, version: 9, phones: [somePhone()] });
    const since = async ({ id }: Partner) => (await fresh(Partner, id)).clientSince;
    const namesOf = async (act: () => Promise<unknown>) => (await told(act)).events.map(({ name }) => name);

    async function mergedIntoPotential() {
      const { kept, gone } = await twins();
      await sql('update partner set client_since = ? where id = ?', ['2026-01-02T00:00:00Z', gone.id]);
      const { undo } = await merged(kept, gone);
      expect(await since(kept)).toEqual(new Date('2026-01-02T00:00:00Z'));
      return { kept, gone, undo };
    }

    test('and none any more when it is undone, which is told', async () => {
      const { kept, gone, undo } = await mergedIntoPotential();
      expect(await namesOf(undo)).toEqual(['partner.restored', 'partner.parted', 'partner.ceasedClient']);
      expect([await since(kept), await since(gone)]).toEqual([null, new Date('2026-01-02T00:00:00Z')]);
    });

    test('and stays one when it has become one by its own right since', async () => {
      const { kept, undo } = await mergedIntoPotential();
      await buildLegalEntity({ partner: kept });
      await contact(kept);
      expect(await namesOf(undo)).not.toContain('partner.ceasedClient');
      expect(await since(kept)).toEqual(new Date('2026-01-02T00:00:00Z'));
    });

    test('also when the two have together what makes a client, and neither by itself', async () => {
      const { kept, gone } = await twins();
      await buildLegalEntity({ partner: gone });
      await contact(kept);
      const { undo } = await merged(kept, gone);
      expect(await since(kept)).not.toBeNull();
      expect(await namesOf(undo)).toContain('partner.ceasedClient');
      expect([await since(kept), await since(gone)]).toEqual([null, null]);
    });

    test('and the one that is back becomes one by what has been added to what is its own', async () => {
      const { kept, gone } = await twins();
      await buildLegalEntity({ partner: gone });
      const person = await buildPerson({ owner: anna, partnerId: gone.id });
      const { undo } = await merged(kept, gone);
      await editPerson(await asAnna(), { id: person.id, version: 9, phones: [somePhone()] });
      expect(await namesOf(undo)).toContain('partner.becameClient');
      expect(await since(gone)).not.toBeNull();
    });
  });

  test('only by who may edit both', async () => {
    const [kept, gone] = [await buildPartner({ owner: anna }), await buildPartner({ owner: boris })];
    const merge = async () => mergePartners(await asAnna(), { keptId: kept.id, goneId: gone.id });
    await expectRefused(merge, { code: 'NOT_FOUND', details: { id: gone.id } });
    const itself = async () => mergePartners(await asAnna(), { keptId: kept.id, goneId: kept.id });
    await expectRefused(itself, { code: 'INVALID', reason: 'same' });
  });

  test('of two merges against each other one wins, and the other is told', async () => {
    const { kept, gone } = await twins();
    const merge = async (keptId: string, goneId: string) => mergePartners(await asAnna(), { keptId, goneId });
    const ended = await Promise.allSettled([merge(kept.id, gone.id), merge(gone.id, kept.id)]);
    const refused = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as AppError] : []));
    expect(refused).toMatchObject([{ code: 'CONFLICT', reason: 'record.merged', details: { by: { name: 'Анна' } } }]);
    const [row] = await sql<{ gone: string }>(
      'select count(merged_into_id)::text as gone from partner where id = any(?::uuid[])',
      [`{${kept.id},${gone.id}}`],
    );
    expect(row!.gone).toBe('1');
  });
});

describe('domain §5, two people are made one:', () => {
  test('a role that lasts stands once with each partner', async () => {
    const { kept: at, gone: elsewhere } = await twins();
    const kept = await buildPerson({ owner: anna, partnerId: at.id });
    const gone = await buildPerson({ owner: anna, partnerId: elsewhere.id });
    await buildEmployment({ person: kept, partner: elsewhere, until: null });
    await buildEmployment({ person: gone, partner: at, until: null });
    const id = newId();
    await mergePersons(await asAnna(), { id, keptId: kept.id, goneId: gone.id });
    const roles = () => sql('select person_id as who, partner_id as at from employment where partner_id in (?, ?) order by id', [at.id, elsewhere.id]); // prettier-ignore
    expect(await roles()).toEqual([{ who: kept.id, at: elsewhere.id }]);
    await undoMerge(await asAnna(), { id });
    expect(await roles()).toEqual([
      { who: kept.id, at: elsewhere.id },
      { who: gone.id, at: at.id },
    ]);
  });

  test('contacts are united, and one takes part in a deal once', async () => {
    const partner = await buildPartner({ owner: anna });
    const kept = await buildPerson({ owner: anna, phones: ['+79160000001'], emails: ['a@one.example'] });
    const gone = await buildPerson({
      owner: anna,
      partnerId: partner.id,
      phones: ['+79160000002'],
      emails: ['a@one.example'],
    });
    const [both, only] = [await buildDeal({ owner: anna }), await buildDeal({ owner: anna })];
    await buildDealPerson({ deal: both, person: kept });
    await buildDealPerson({ deal: both, person: gone });
    const part = await buildDealPerson({ deal: only, person: gone });
    const id = newId();
    const roles = () =>
      sql('select deal_id, person_id from deal_person where deal_id = any(?::uuid[]) order by id', [
        `{${both.id},${only.id}}`,
      ]);
    const before = await roles();
    const given = { id, keptId: kept.id, goneId: gone.id, taken: [PersonField.PARTNER] };
    const { events } = await told(async () => mergePersons(await asAnna(), given));
    expect(await fresh(Person, kept.id)).toMatchObject({
      phones: ['+79160000001', '+79160000002'],
      emails: ['a@one.example'],
      partnerId: partner.id,
    });
    expect(await roles()).toEqual([both, only].map((deal) => ({ deal_id: deal.id, person_id: kept.id })));
    expect(events.at(-1)).toMatchObject({
      name: 'deal.personEdited',
      entityId: only.id,
      particulars: { part: part.id },
    });
    await undoMerge(await asAnna(), { id });
    expect(await roles()).toEqual(before);
    expect(await fresh(Person, kept.id)).toMatchObject({ phones: ['+79160000001'], partnerId: null });
  });
});

describe('domain §5, a merge is undone:', () => {
  test('what has been moved or changed since stays as it is', async () => {
    const { kept, gone } = await twins();
    const other = await buildPartner({ owner: anna });
    const [stays, moves] = [
      await buildDeal({ owner: anna, partnerId: gone.id }),
      await buildDeal({ owner: anna, partnerId: gone.id }),
    ];
    const task = await buildTask({ deal: stays });
    await sql('update partner set name = ? where id = ?', ['Другое имя', gone.id]);
    const { undo } = await merged(kept, gone, { taken: [PartnerField.NAME] });
    const added = await buildDeal({ owner: anna, partnerId: kept.id });
    await sql('update deal set partner_id = ? where id = ?', [other.id, moves.id]);
    await editPartner(await asAnna(), { id: kept.id, version: 99, name: 'Новейшее имя' });
    const { events } = await told(undo);
    expect(events.map(({ name, entityId }) => [name, entityId])).toEqual([
      ['partner.restored', gone.id],
      ['partner.parted', kept.id],
      ['deal.partnerRenamed', stays.id],
    ]);
    expect((await fresh(Partner, kept.id)).name).toBe('Новейшее имя');
    expect([await fresh(Deal, stays.id), await fresh(Deal, moves.id), await fresh(Deal, added.id)]).toMatchObject([
      { partnerId: gone.id },
      { partnerId: other.id },
      { partnerId: kept.id },
    ]);
    expect(task.dealId).toBe(stays.id);
  });

  test('once, and not while the one that stayed has been merged itself', async () => {
    const { kept, gone } = await twins();
    const last = await buildPartner({ owner: anna });
    const first = await merged(kept, gone);
    const second = await merged(last, kept);
    expect((await seeKept(await asAnna(), Partner, gone.id)).id).toBe(last.id);
    await expectRefused(first.undo, { code: 'RULE', reason: 'merge.mergedOn' });
    await second.undo();
    await first.undo();
    await expectRefused(first.undo, { code: 'RULE', reason: 'merge.undone' });
  });

  test('nobody learns of the merges of what he does not see', async () => {
    const { kept, gone } = await twins();
    const { id } = await merged(kept, gone);
    await expectRefused(async () => undoMerge(await contextFor(boris), { id }), { code: 'NOT_FOUND', details: { id } });
  });
});
