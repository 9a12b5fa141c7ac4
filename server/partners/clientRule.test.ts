import { afterEach, describe, expect, test } from 'vitest';
import { buildPartner, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildPerson, freeRequisites } from '../testing/buildRecords.js';
import { told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { MainRequisite } from './clientRule.entity.js';
import { clientRules, editClientRule, promotePartners } from './clientRule.service.js';
import { createLegalEntity } from './legalEntity.service.js';
import { Partner, PartnerType } from './partner.entity.js';

const { CONTACT, INN, KPP } = MainRequisite;
const legalType = PartnerType.COMPANY;
const admin = await buildUser({ role: Role.ADMIN });
const never = new AbortController().signal;

const ruleOf = async (type: PartnerType) =>
  (await clientRules(systemContext())).find((rule) => rule.legalType === type)!;
const ask = async (needs: MainRequisite[]) => {
  const { needs: fromNeeds } = await ruleOf(legalType);
  return editClientRule(await contextFor(admin), { legalType, fromNeeds, needs });
};
const isClient = async ({ id }: Partner) => !(await fresh(Partner, id)).isPotential;

afterEach(() => ask([CONTACT, INN, KPP]));

describe('domain §5: what makes a client of a potential partner is set by its type:', () => {
  test('as the domain has it until somebody says otherwise', async () => {
    const rules = await clientRules(systemContext());
    expect(Object.fromEntries(rules.map((rule) => [rule.legalType, rule.needs]))).toEqual({
      COMPANY: ['CONTACT', 'INN', 'KPP'],
      SOLE_TRADER: ['CONTACT', 'INN'],
      PRIVATE_PERSON: ['CONTACT'],
      SELF_EMPLOYED: ['CONTACT'],
      FOREIGN: ['CONTACT', 'COUNTRY', 'TAX_NUMBER'],
    });
  });

  test('what is asked no more holds nobody up', async () => {
    await ask([INN]);
    const partner = await buildPartner();
    await createLegalEntity(systemContext(), { partnerId: partner.id, name: 'Сторона', inn: '7736050003' });
    expect(await isClient(partner)).toBe(true);
  });

  test('what is asked besides is waited for', async () => {
    await ask([CONTACT, INN, KPP]);
    const partner = await buildPartner();
    await buildPerson({ partnerId: partner.id, phones: ['+79120000001'] });
    await createLegalEntity(systemContext(), { partnerId: partner.id, name: 'Сторона', inn: freeRequisites().inn });
    expect(await isClient(partner)).toBe(false);
  });

  test('of whom it is enough already becomes one, and clients stay clients', async () => {
    const reached = await buildPartner();
    await buildPerson({ partnerId: reached.id, phones: ['+79120000001'] });
    const { events } = await told(() => ask([CONTACT]));
    expect(unnumbered(events)).toMatchObject([
      { name: 'clientRule.edited', actorId: admin.id, particulars: { legalType, needs: ['CONTACT'] } },
    ]);
    expect(await isClient(reached)).toBe(false);
    await promotePartners.run(systemContext(), never);
    expect(await isClient(reached)).toBe(true);
    await ask([CONTACT, INN, KPP]);
    await promotePartners.run(systemContext(), never);
    expect(await isClient(reached)).toBe(true);
  });

  test('by admins only, over the rule that they saw, and by what such partners have', async () => {
    const { needs: fromNeeds } = await ruleOf(legalType);
    const manager = await buildUser();
    const edit = async (by: typeof admin, given: object) =>
      editClientRule(await contextFor(by), { legalType, fromNeeds, needs: [], ...given });
    await expectRefused(() => edit(manager, {}), { code: 'FORBIDDEN', reason: 'clientRule.edit' });
    const foreign = { needs: [MainRequisite.TAX_NUMBER] };
    await expectRefused(() => edit(admin, foreign), { code: 'INVALID', reason: 'notOfType' });
    await ask([CONTACT]);
    await expectRefused(() => edit(admin, {}), {
      code: 'CONFLICT',
      reason: 'clientRule.edited',
      details: { by: { id: admin.id } },
    });
  });
});
