import { expect, test } from 'vitest';
import { buildPartner, buildTeam, buildUser, contextFor, systemContext } from '../testing/build.js';
import { buildLegalEntity, freeRequisites } from '../testing/buildRecords.js';
import { expectRefused } from '../testing/refusal.js';
import { LegalEntity } from './legalEntity.entity.js';
import { createLegalEntity, editLegalEntity } from './legalEntity.service.js';

test('domain §5: same ИНН and КПП: a hard stop that tells only the name and owner of what one does not see', async () => {
  const partner = await buildPartner({ owner: await buildUser({ team: await buildTeam(), name: 'Борис' }) });
  const { inn, kpp } = await buildLegalEntity({ partner });
  const owner = await buildUser({ team: await buildTeam() });
  const { id: partnerId } = await buildPartner({ owner });
  const create = async () => createLegalEntity(await contextFor(owner), { partnerId, name: 'ООО «Снова»', inn, kpp });
  const refused = await create().catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'RULE', reason: 'partner.duplicate' });
  expect((refused as { details: object }).details).toEqual({
    partner: partner.name,
    owner: { id: partner.ownerId, name: 'Борис' },
  });
});

test('without a КПП it is the same company too, with another it is not', async () => {
  const { inn } = freeRequisites();
  const { id: partnerId } = await buildPartner();
  const create = (kpp: string | null) => () =>
    createLegalEntity(systemContext(), { partnerId, name: 'ООО «Альфа»', inn, kpp });
  const { id } = await create(null)();
  await expectRefused(create(null), { code: 'RULE', reason: 'partner.duplicate' });
  await create('540602001')();
  const become = () => editLegalEntity(systemContext(), { id, version: 1, kpp: '540602001' });
  await expectRefused(become, { code: 'RULE', reason: 'partner.duplicate' });
});

test('of two who write one company down at once, one does and the other is told', async () => {
  const { inn, kpp } = freeRequisites();
  const partners = [await buildPartner(), await buildPartner()];
  const attempts = partners.map(({ id: partnerId }) =>
    createLegalEntity(systemContext(), { partnerId, name: 'ООО «Альфа»', inn, kpp }),
  );
  const outcomes = await Promise.allSettled(attempts);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'RULE', reason: 'partner.duplicate' },
  });
  expect(await systemContext().em.count(LegalEntity, { inn })).toBe(1);
});
