import { expect, test } from 'vitest';
import { postOrder } from '../documents/order.service.js';
import { buildDeal, buildPartner, buildTeam, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { ACCOUNT, buildBankAccount, buildLegalEntity, buildOrder } from '../testing/buildRecords.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { BankAccount } from './bankAccount.entity.js';
import { createBankAccount, editBankAccount, removeBankAccount } from './bankAccount.service.js';
import { removeLegalEntity } from './legalEntity.service.js';
import { Partner } from './partner.entity.js';

async function setting() {
  const team = await buildTeam();
  const owner = await buildUser({ team });
  const partner = await buildPartner({ owner });
  return { team, owner, partner, entity: await buildLegalEntity({ partner }) };
}

test('an account is kept without spaces, is the main one when it is the first, and is told on the partner', async () => {
  const { owner, partner, entity } = await setting();
  const input = { legalEntityId: entity.id, ...ACCOUNT, account: '4070 2810 2000 0000 0001' };
  const { result, events } = await told(async () => createBankAccount(await contextFor(owner), input));
  expect(await fresh(BankAccount, result.id)).toMatchObject({ ...ACCOUNT, isMain: true, currency: 'RUB' });
  const expected = {
    actor: owner,
    particulars: { part: result.id, partVersion: 1 },
    details: { bankAccount: [null, ACCOUNT.account] as const },
  };
  expect(unnumbered(events)).toEqual([event('bankAccount.created', await fresh(Partner, partner.id), expected)]);
});

test('of a legal side one account is the main one, and a closed one is not', async () => {
  const { entity } = await setting();
  const [first, second] = [await buildBankAccount({ entity }), await buildBankAccount({ entity })];
  const mains = async () => [(await fresh(BankAccount, first.id)).isMain, (await fresh(BankAccount, second.id)).isMain];
  expect(await mains()).toEqual([true, false]);
  await editBankAccount(systemContext(), { id: second.id, version: 1, isMain: true });
  expect(await mains()).toEqual([false, true]);
  await editBankAccount(systemContext(), { id: second.id, version: 2, closedOn: '2026-11-02' });
  expect(await mains()).toEqual([false, false]);
});

test('an account is closed on a day that has come', async () => {
  const { entity } = await setting();
  const { id, version } = await buildBankAccount({ entity });
  const close = (closedOn: string) => editBankAccount(systemContext(), { id, version, closedOn });
  await expectRefused(() => close('2099-01-01'), { code: 'INVALID', reason: 'day.future' });
  expect((await fresh(BankAccount, id)).isMain).toBe(true);
});

test('of two who edit one version, different fields merge and the same one conflicts', async () => {
  const { owner, entity } = await setting();
  const { id } = await buildBankAccount({ entity });
  const edit = async (input: object) => editBankAccount(await contextFor(owner), { id, version: 1, ...input });
  await edit({ bankName: 'Сбербанк' });
  await edit({ bik: '044525974' });
  expect(await fresh(BankAccount, id)).toMatchObject({ bankName: 'Сбербанк', bik: '044525974' });
  await expectRefused(() => edit({ bankName: 'Т-Банк' }), { code: 'CONFLICT', reason: 'bankAccount.edited' });
});

test('an account is taken away by who answers for the partner, and with its legal side', async () => {
  const { team, owner, entity } = await setting();
  const [first, second] = [await buildBankAccount({ entity }), await buildBankAccount({ entity })];
  const colleague = await buildUser({ team });
  const attempt = async () => removeBankAccount(await contextFor(colleague), { id: first.id });
  await expectRefused(attempt, { code: 'FORBIDDEN', reason: 'partner.edit' });
  await removeBankAccount(await contextFor(owner), { id: first.id });
  await removeLegalEntity(await contextFor(owner), { id: entity.id });
  expect(await systemContext().em.count(BankAccount, { id: { $in: [first.id, second.id] } })).toBe(0);
});

test('domain §5: an account with a wrong key is saved and keeps an order from being posted, until it is closed', async () => {
  const { partner, entity } = await setting();
  const wrong = { ...ACCOUNT, account: '40702810200000000002' };
  const { id } = await createBankAccount(systemContext(), { legalEntityId: entity.id, ...wrong });
  const order = await buildOrder({ deal: await buildDeal({ partnerId: partner.id }) });
  const troubles = [{ field: 'account', account: 0, code: 'account.key' }];
  await expectRefused(() => postOrder(systemContext(), { id: order.id }), {
    code: 'RULE',
    reason: 'order.requisites',
    details: { legalEntities: [{ legalEntity: { id: entity.id }, troubles }] },
  });
  await editBankAccount(systemContext(), { id, version: 1, closedOn: '2026-11-02' });
  await postOrder(systemContext(), { id: order.id });
});
