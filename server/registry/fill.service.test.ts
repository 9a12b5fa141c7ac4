import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildPartner, buildTeam, buildUser, contextFor, fresh, registry } from '../testing/build.js';
import { freeRequisites } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { RegistryServer } from '../testing/registryServer.js';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { createLegalEntity, removeLegalEntity } from '../partners/legalEntity.service.js';
import { differencesOf, fillFromRegistry } from './fill.service.js';
import { RegistryField } from './party.entity.js';

/** Somebody whom the shipped directory has with КПП and address. */
const YANDEX = { inn: '7736207543', ogrn: '1027700229193', kpp: '770401001' };
const ADDRESS = '119021, г. Москва, ул. Льва Толстого, д. 16';

beforeEach(() => {
  registry.access = null;
});

async function setting(particulars: object = {}) {
  const owner = await buildUser({ team: await buildTeam() });
  const partner = await buildPartner({ owner });
  const ctx = await contextFor(owner);
  const { id } = await createLegalEntity(ctx, { partnerId: partner.id, name: 'Яндекс, главный офис', ...particulars });
  return { owner, partner, id, version: 1, party: YANDEX.inn };
}

const keepOut = async ({ owner, id }: Awaited<ReturnType<typeof setting>>) =>
  removeLegalEntity(await contextFor(owner), { id });

describe('registry fill (domain §5)', () => {
  test('fills what is empty and leaves what differs', async () => {
    const made = await setting({ legalAddress: 'Москва, Льва Толстого, 18' });
    const { owner, partner, ...input } = made;
    const { events } = await told(async () => fillFromRegistry(await contextFor(owner), { ...input, overwrite: [] }));
    const filled = await fresh(LegalEntity, input.id);
    expect(filled).toMatchObject({ ...YANDEX, name: 'Яндекс, главный офис', registryState: 'ACTIVE' });
    expect(filled).toMatchObject({ legalAddress: 'Москва, Льва Толстого, 18', version: 2 });
    expect(filled.registryCheckedAt).not.toBeNull();
    expect(events).toMatchObject([
      { name: 'legalEntity.edited', entityId: partner.id, details: { inn: [null, YANDEX.inn] } },
    ]);
    await keepOut(made);
  });

  test('overwrites only what is named, from the day on that is given', async () => {
    const made = await setting({ legalAddress: 'Москва, Льва Толстого, 18', ogrn: '1027700132195' });
    const { owner, partner: _, ...input } = made;
    const overwrite = [RegistryField.LEGAL_ADDRESS, RegistryField.NAME];
    await fillFromRegistry(await contextFor(owner), { ...input, overwrite });
    const filled = await fresh(LegalEntity, input.id);
    expect(filled).toMatchObject({ name: 'ООО «Яндекс»', legalAddress: ADDRESS, ogrn: '1027700132195' });
    await keepOut(made);
  });

  test('what differs is told side by side; quotes, spaces and capitals are no difference', async () => {
    const made = await setting({ inn: YANDEX.inn, kpp: '770401002', legalAddress: ADDRESS.toUpperCase() });
    const { owner, id, party } = made;
    const { differences, party: found } = await differencesOf(await contextFor(owner), { id, party });
    expect(found).toMatchObject({ name: 'ООО «Яндекс»' });
    expect(differences).toEqual([
      { field: 'name', ours: 'Яндекс, главный офис', theirs: 'ООО «Яндекс»' },
      { field: 'fullName', ours: null, theirs: 'Общество с ограниченной ответственностью «Яндекс»' },
      { field: 'kpp', ours: '770401002', theirs: '770401001' },
      { field: 'ogrn', ours: null, theirs: YANDEX.ogrn },
    ]);
    await keepOut(made);
  });

  test.each([
    ['the shipped directory', false, null, 0, 'NO_TOKEN'],
    ['the register', true, null, 2, null],
    ['the shipped directory, as the register is away,', true, { status: 502, body: '' }, 2, 'AWAY'],
  ])('of a part whose КПП %s does not have, the main one gives only what is named', async (...given) => {
    const [, isAsked, instead, asking, why] = given;
    await using dadata = await RegistryServer.open();
    dadata.instead = instead;
    dadata.parties.push({ ...YANDEX, address: ADDRESS });
    if (isAsked) registry.access = dadata.access;
    await (await contextFor(await buildUser())).em.execute('truncate registry_answer');
    const made = await setting({ inn: YANDEX.inn, kpp: '710101001', legalAddress: 'Тула, Советская, 1' });
    const { owner, partner: _, ...input } = made;
    const asked = { ...input, partyKpp: '710101001' };
    const { differences, isMainInstead, trouble } = await differencesOf(await contextFor(owner), asked);
    expect([isMainInstead, trouble]).toEqual([true, why]);
    expect(differences).toEqual(
      expect.arrayContaining([
        { field: 'kpp', ours: '710101001', theirs: YANDEX.kpp },
        { field: 'legalAddress', ours: 'Тула, Советская, 1', theirs: ADDRESS },
      ]),
    );
    await fillFromRegistry(await contextFor(owner), { ...asked, overwrite: [RegistryField.KPP] });
    const filled = await fresh(LegalEntity, input.id);
    expect(filled).toMatchObject({ kpp: YANDEX.kpp, legalAddress: 'Тула, Советская, 1', ogrn: null, fullName: null });
    expect(dadata.asked).toHaveLength(asking);
    await keepOut(made);
  });

  test.each([['770401001'], [null]])('КПП %s is that of the one who is found', async (partyKpp) => {
    const made = await setting({ inn: YANDEX.inn });
    const { owner, id, party } = made;
    const found = await differencesOf(await contextFor(owner), { id, party, partyKpp });
    expect(found).toMatchObject({ isMainInstead: false, trouble: 'NO_TOKEN' });
    await keepOut(made);
  });

  test('of a field that somebody has changed since the differences were seen there is a conflict', async () => {
    const { owner, partner: _, ...input } = await setting();
    const fill = async (overwrite: RegistryField[], party: string) =>
      fillFromRegistry(await contextFor(owner), { ...input, party, overwrite });
    await fill([RegistryField.NAME], YANDEX.inn);
    await expectRefused(() => fill([RegistryField.NAME], '7707083893'), {
      code: 'CONFLICT',
      reason: 'legalEntity.edited',
    });
    await keepOut({ owner, partner: _, ...input });
  });

  test('a resend is answered as before, and the register is not asked again', async () => {
    await using dadata = await RegistryServer.open();
    const { owner, partner: _, ...input } = await setting({ ...freeRequisites() });
    registry.access = dadata.access;
    const { inn } = await fresh(LegalEntity, input.id);
    dadata.parties.push({ inn: inn!, director: 'Иванов Иван', status: 'BANKRUPT' });
    const receipt = { userId: owner.id, clientId: randomUUID(), mutationId: randomUUID(), request: 'fill' };
    const fill = async () => {
      const ctx = await contextFor(owner);
      await ctx.em.execute('truncate registry_answer');
      ctx.receipt = receipt;
      return { filled: await fillFromRegistry(ctx, { ...input, party: inn!, overwrite: [] }), seq: ctx.seq };
    };
    const { result: first, events } = await told(fill);
    expect(events.map(({ name, details }) => [name, details?.registryState])).toEqual([
      ['legalEntity.edited', undefined],
      ['legalEntity.registryChanged', ['ACTIVE', 'BANKRUPT']],
    ]);
    const { result: second, events: none } = await told(fill);
    expect(second.seq).toBe(first.seq);
    expect(second.filled).toMatchObject({ id: input.id, directorName: 'Иванов Иван', registryState: 'BANKRUPT' });
    expect(none).toEqual([]);
    expect(dadata.asked).toHaveLength(1);
  });

  test('is for who answers for the partner, and asks the register for nobody else', async () => {
    await using dadata = await RegistryServer.open();
    const { owner: _, partner: __, ...input } = await setting();
    const colleague = await buildUser({ team: await buildTeam() });
    registry.access = dadata.access;
    const attempt = async () => fillFromRegistry(await contextFor(colleague), { ...input, overwrite: [] });
    await expectRefused(attempt, { code: 'NOT_FOUND' });
    expect(dadata.asked).toEqual([]);
  });
});

describe('who is not found', () => {
  const attempt = async () => {
    const { owner, partner: _, ...input } = await setting();
    return fillFromRegistry(await contextFor(owner), {
      ...input,
      party: '9904217370',
      overwrite: [],
    });
  };

  test('without a token is not in the directory, which says nothing of the register', async () => {
    await expect(attempt()).rejects.toMatchObject({ code: 'RULE', reason: 'registry.noToken' });
  });

  test.each([
    ['is not in the register, when that was asked', null, 'registry.notFound'],
    [
      'may be there, when the quota is spent',
      { status: 403, body: "Feature 'SUGGESTIONS' disabled for token" },
      'registry.quota',
    ],
    ['may be there, when the key is not known', { status: 401, body: '' }, 'registry.badKey'],
    ['may be there, when the register is away', { status: 502, body: '' }, 'registry.away'],
  ])('%s', async (_, instead, reason) => {
    await using dadata = await RegistryServer.open();
    dadata.instead = instead;
    registry.access = dadata.access;
    await (await contextFor(await buildUser())).em.execute('truncate registry_answer');
    await expect(attempt()).rejects.toMatchObject({ code: 'RULE', reason });
  });
});
