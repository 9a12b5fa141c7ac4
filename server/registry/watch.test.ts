import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildDeal, buildPartner, clock, fresh, registry, systemContext } from '../testing/build.js';
import { freeRequisites } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { RegistryServer, type ToldParty } from '../testing/registryServer.js';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { createLegalEntity, editLegalEntity } from '../partners/legalEntity.service.js';
import { Partner } from '../partners/partner.entity.js';
import { lookForParties } from './registry.service.js';
import { watchRegistry } from './watch.js';

const dadata = await RegistryServer.open();
afterAll(() => dadata[Symbol.asyncDispose]());

beforeEach(async () => {
  await systemContext().em.execute('truncate registry_answer; update legal_entity set inn = null');
  registry.access = dadata.access;
  clock.now = new Date('2026-11-17T21:00:00Z');
  dadata.instead = null;
  for (const list of [dadata.asked, dadata.parties]) list.length = 0;
});
afterEach(() => {
  clock.now = null;
});

const watch = () => watchRegistry.run(systemContext(), new AbortController().signal);
const nextNight = () => {
  clock.now = new Date(clock.now!.getTime() + 24 * 3_600_000 - 1_000);
};

/** A client with a legal side that the register knows. */
async function buildClient(more: Partial<ToldParty> = {}, isClient = true) {
  const partner = await buildPartner();
  const requisites = freeRequisites();
  const { id } = await createLegalEntity(systemContext(), {
    partnerId: partner.id,
    name: 'ООО «Ромашка»',
    ...requisites,
  });
  if (isClient) await systemContext().em.nativeUpdate(Partner, { id: partner.id }, { clientSince: clock.now! });
  const party: ToldParty = { ...requisites, director: 'Иванов Иван', address: 'Москва, Арбат, 1', ...more };
  dadata.parties.push(party);
  return { partner, id, party };
}

describe('the watch over clients (domain §5)', () => {
  test('a new director or address is told on the partner and stays as a warning until it is so here too', async () => {
    const { partner, id, party } = await buildClient();
    expect((await told(watch)).events).toEqual([]);
    expect(await fresh(LegalEntity, id)).toMatchObject({
      registryState: 'ACTIVE',
      registryCheckedAt: clock.now,
      version: 1,
    });
    const deal = await buildDeal({ partnerId: partner.id });
    Object.assign(party, { director: 'Петров Пётр', address: 'Москва, Арбат, 2' });
    nextNight();
    const { events } = await told(watch);
    expect(events.map(({ name, entityId }) => [name, entityId])).toEqual([
      ['deal.wayChanged', deal.id],
      ['legalEntity.registryChanged', partner.id],
    ]);
    expect(events[1]).toMatchObject({
      particulars: { part: id, partVersion: 2, state: 'ACTIVE' },
      details: { directorName: ['Иванов Иван', 'Петров Пётр'], legalAddress: ['Москва, Арбат, 1', 'Москва, Арбат, 2'] },
    });
    const warned = async () =>
      (await fresh(LegalEntity, id)).registryChanges.map((change) => [change.field, change.new]);
    expect(await warned()).toEqual([
      ['directorName', 'Петров Пётр'],
      ['legalAddress', 'Москва, Арбат, 2'],
    ]);
    await editLegalEntity(systemContext(), { id, version: 2, directorName: 'ПЕТРОВ ПЁТР' });
    expect(await warned()).toEqual([['legalAddress', 'Москва, Арбат, 2']]);
    nextNight();
    expect((await told(watch)).events).toEqual([]);
  });

  test('a branch is not told to have the director of its company, in whose name it had been looked up', async () => {
    const main = freeRequisites();
    const branch = { inn: main.inn, kpp: '540602001' };
    dadata.parties.push({ ...main, director: 'Иванов Иван' });
    dadata.parties.push({ ...branch, isBranch: true, director: 'Филиалов Фёдор', address: 'Новосибирск' });
    await lookForParties(systemContext(), { text: main.inn, first: 1 });
    const partner = await buildPartner();
    await createLegalEntity(systemContext(), { partnerId: partner.id, name: 'Филиал', ...branch });
    await systemContext().em.nativeUpdate(Partner, { id: partner.id }, { clientSince: clock.now! });
    nextNight();
    expect((await told(watch)).events).toEqual([]);
  });

  test('what was news of one company is none of another that takes its place', async () => {
    const { id, party } = await buildClient();
    await watch();
    party.director = 'Петров Пётр';
    nextNight();
    await watch();
    const other = freeRequisites();
    dadata.parties.push({ ...other, director: 'Сидоров Сидор' });
    const { inn, kpp } = other;
    await editLegalEntity(systemContext(), { id, version: 2, inn, kpp, directorName: 'Сидоров Сидор' });
    expect((await fresh(LegalEntity, id)).registryChanges).toEqual([]);
  });

  test('who was looked up by name a moment ago is warned of as soon as he is chosen', async () => {
    const requisites = freeRequisites();
    dadata.parties.push({ ...requisites, name: 'ООО Ромашка', status: 'LIQUIDATED' });
    await lookForParties(systemContext(), { text: 'ромашка', first: 10 });
    const { id: partnerId } = await buildPartner();
    const { id } = await createLegalEntity(systemContext(), { partnerId, name: 'ООО «Ромашка»', ...requisites });
    expect((await fresh(LegalEntity, id)).registryState).toBe('LIQUIDATED');
  });

  test.each(['LIQUIDATING', 'LIQUIDATED', 'BANKRUPT', 'REORGANIZING'])(
    '%s is told at the first look already',
    async (status) => {
      const { id } = await buildClient({ status });
      const { events } = await told(watch);
      expect(events).toMatchObject([
        { name: 'legalEntity.registryChanged', details: { registryState: ['ACTIVE', status] } },
      ]);
      expect((await fresh(LegalEntity, id)).registryState).toBe(status);
    },
  );

  test('each client is looked at once a night, who is none not at all', async () => {
    const { party } = await buildClient();
    await buildClient({}, false);
    await watch();
    clock.now = new Date(clock.now!.getTime() + 600_000);
    await watch();
    expect(dadata.asked.map(({ body }) => body.query)).toEqual([party.inn]);
  });

  test('who has another КПП in the register by now is found by ИНН, who is not there is asked for tomorrow', async () => {
    const moved = await buildClient({ kpp: '770101001' });
    const gone = await buildClient();
    dadata.parties.pop();
    await watch();
    expect((await fresh(LegalEntity, moved.id)).registryState).toBe('ACTIVE');
    expect(await fresh(LegalEntity, gone.id)).toMatchObject({ registryState: null, registryCheckedAt: clock.now });
  });

  test('whose answer cannot be kept is put off to the next night, and holds up nobody', async () => {
    const broken = await buildClient({ director: 'Иванов\u0000' });
    const sound = await buildClient();
    await expect(watch()).rejects.toThrow(AggregateError);
    for (const { id } of [broken, sound]) {
      expect((await fresh(LegalEntity, id)).registryCheckedAt).toEqual(clock.now);
    }
    const asked = dadata.asked.length;
    clock.now = new Date(clock.now!.getTime() + 600_000);
    await watch();
    expect(dadata.asked).toHaveLength(asked);
  });

  test('a spent quota ends the look of this night; without a token there is none', async () => {
    const { id } = await buildClient();
    await buildClient();
    dadata.instead = { status: 403, body: "Feature 'SUGGESTIONS' disabled for token" };
    await watch();
    expect(dadata.asked).toHaveLength(1);
    expect((await fresh(LegalEntity, id)).registryCheckedAt).toBeNull();
    registry.access = null;
    await watch();
    expect(dadata.asked).toHaveLength(1);
  });
});
