import { expect, test } from 'vitest';
import { buildPartner, buildTeam, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildLegalEntity } from '../testing/buildRecords.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { LegalEntity } from './legalEntity.entity.js';
import { createLegalEntity, editLegalEntity, removeLegalEntity } from './legalEntity.service.js';
import { Partner } from './partner.entity.js';

async function setting() {
  const owner = await buildUser();
  const partner = await buildPartner({ owner });
  return { owner, partner };
}

test('a legal side is kept without the spaces of its requisites, and told on its partner', async () => {
  const { owner, partner } = await setting();
  const input = { partnerId: partner.id, name: 'ООО «Альфа»', inn: '7707 083 893', kpp: '7736 01 001' };
  const { result, events } = await told(async () => createLegalEntity(await contextFor(owner), input));
  expect(await fresh(LegalEntity, result.id)).toMatchObject({ inn: '7707083893', kpp: '773601001' });
  const expected = {
    actor: owner,
    particulars: { part: result.id, partVersion: 1 },
    details: { legalEntity: [null, 'ООО «Альфа»'] as const },
  };
  expect(unnumbered(events)).toEqual([event('legalEntity.created', await fresh(Partner, partner.id), expected)]);
});

test('domain §5: a draft with wrong requisites is saved', async () => {
  const { owner, partner } = await setting();
  const input = { partnerId: partner.id, name: 'ООО «Альфа»', inn: '7707083892', kpp: '77360100' };
  const { id } = await createLegalEntity(await contextFor(owner), input);
  await editLegalEntity(await contextFor(owner), { id, version: 1, inn: '500100732258' });
  expect(await fresh(LegalEntity, id)).toMatchObject({ inn: '500100732258', kpp: '77360100', version: 2 });
});

test('of two who edit one version, different fields merge and the same one conflicts', async () => {
  const { owner, partner } = await setting();
  const { id, name } = await buildLegalEntity({ partner });
  const ctx = () => contextFor(owner);
  await editLegalEntity(await ctx(), { id, version: 1, inn: '7736050003' });
  await editLegalEntity(await ctx(), { id, version: 1, name: 'ООО «Бета»' });
  expect(await fresh(LegalEntity, id)).toMatchObject({ name: 'ООО «Бета»', inn: '7736050003' });
  const attempt = async () => editLegalEntity(await ctx(), { id, version: 1, name: `${name} плюс` });
  await expectRefused(attempt, { code: 'CONFLICT', reason: 'legalEntity.edited', details: { by: { id: owner.id } } });
});

test('a legal side is taken away by who answers for the partner', async () => {
  const team = await buildTeam();
  const owner = await buildUser({ team });
  const partner = await buildPartner({ owner });
  const { id } = await buildLegalEntity({ partner });
  const colleague = await buildUser({ team });
  const attempt = async () => removeLegalEntity(await contextFor(colleague), { id });
  await expectRefused(attempt, { code: 'FORBIDDEN', reason: 'partner.edit' });
  const { events } = await told(async () => removeLegalEntity(await contextFor(owner), { id }));
  expect(events.map(({ name, entityId }) => [name, entityId])).toEqual([['legalEntity.removed', partner.id]]);
  expect(await systemContext().em.count(LegalEntity, { id })).toBe(0);
});
