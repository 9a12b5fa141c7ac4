import { describe, expect, test } from 'vitest';
import { buildPartner, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildPerson, freeRequisites } from '../testing/buildRecords.js';
import { told, unnumbered } from '../testing/log.js';
import { editPerson } from '../persons/person.service.js';
import { LegalEntity } from './legalEntity.entity.js';
import { createLegalEntity, editLegalEntity } from './legalEntity.service.js';
import { Partner, PartnerType } from './partner.entity.js';
import { createPartner } from './newPartner.service.js';
import { editPartner } from './partner.service.js';

const INN = { company: '7736050003', person: '500100732259' };
const KPP = '773601001';
const isClient = async ({ id }: Partner) => !(await fresh(Partner, id)).isPotential;

const typed = async (legalType: PartnerType) => {
  const { id: ownerId } = await buildUser();
  return createPartner(systemContext(), { name: 'Новый', legalType, ownerId });
};
const reach = ({ id: partnerId }: Partner) => buildPerson({ partnerId, phones: ['+79120000001'] });
const side = ({ id: partnerId }: Partner, given: object) =>
  createLegalEntity(systemContext(), { partnerId, name: 'Сторона', ...given });

describe('domain §2 and §5: a potential partner becomes a client by itself once its main requisites are filled:', () => {
  test('a company: contact, ИНН of 10 and КПП', async () => {
    const company = await buildPartner();
    await reach(company);
    const { id, version } = await side(company, { inn: INN.company });
    expect(await isClient(company)).toBe(false);
    const { events } = await told(() => editLegalEntity(systemContext(), { id, version, kpp: KPP }));
    expect(unnumbered(events).map(({ name }) => name)).toEqual(['legalEntity.edited', 'partner.becameClient']);
    expect(await isClient(company)).toBe(true);
  });

  test('not by wrong ones', async () => {
    const company = await buildPartner();
    await reach(company);
    const { inn, kpp } = freeRequisites();
    const { id } = await side(company, { inn: '7707083894', kpp });
    expect(await isClient(company)).toBe(false);
    const { version } = await fresh(LegalEntity, id);
    await editLegalEntity(systemContext(), { id, version, inn });
    expect(await isClient(company)).toBe(true);
  });

  test('whichever comes last: here the contact', async () => {
    const company = await buildPartner();
    await side(company, freeRequisites());
    const nobody = await buildPerson({ partnerId: company.id });
    expect(await isClient(company)).toBe(false);
    const { id, version } = nobody;
    await editPerson(systemContext(), { id, version, emails: ['a@b.example'] });
    expect(await isClient(company)).toBe(true);
  });

  test('a sole trader: contact and ИНН of 12', async () => {
    const trader = await typed(PartnerType.SOLE_TRADER);
    await reach(trader);
    expect(await isClient(trader)).toBe(false);
    await side(trader, { inn: INN.person });
    expect(await isClient(trader)).toBe(true);
  });

  test.each([PartnerType.PRIVATE_PERSON, PartnerType.SELF_EMPLOYED])('%s: contact alone', async (type) => {
    const person = await typed(type);
    expect(await isClient(person)).toBe(false);
    await reach(person);
    expect(await isClient(person)).toBe(true);
  });

  test('of another country: contact, country and tax number', async () => {
    const foreign = await typed(PartnerType.FOREIGN);
    await reach(foreign);
    await side(foreign, { country: 'KZ' });
    expect(await isClient(foreign)).toBe(false);
    await side(foreign, { country: 'KZ', taxNumber: '123456789012' });
    expect(await isClient(foreign)).toBe(true);
  });

  test('of what it is in law it is asked anew', async () => {
    const owner = await buildUser();
    const partner = await buildPartner({ owner });
    await reach(partner);
    const { version } = await fresh(Partner, partner.id);
    const input = { id: partner.id, version, legalType: PartnerType.PRIVATE_PERSON };
    await editPartner(await contextFor(owner), input);
    expect(await isClient(partner)).toBe(true);
  });
});
