import { expect, test } from 'vitest';
import type { Context } from '../core/context.js';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { createLegalEntity, editLegalEntity, removeLegalEntity } from '../partners/legalEntity.service.js';
import { buildDeal, buildPartner, buildTeam, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildLegalEntity, buildOrder, buildPostedOrder } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { PartyState } from '../registry/party.entity.js';
import { expectRefused } from '../testing/refusal.js';
import { Order, OrderState } from './order.entity.js';
import { cancelOrder, deleteOrder, editOrder, postOrder, takeBackOrder } from './order.service.js';

test('an order is posted only to a client with a legal side', async () => {
  const owner = await buildUser();
  const post = async (id: string) => postOrder(await contextFor(owner), { id });
  const nobodys = await buildOrder({ deal: await buildDeal({ owner }) });
  await expectRefused(() => post(nobodys.id), { code: 'RULE', reason: 'order.partner' });
  const partner = await buildPartner({ owner });
  const { id } = await buildOrder({ deal: await buildDeal({ owner, partnerId: partner.id }) });
  const details = { partner: { id: partner.id, name: partner.name } };
  await expectRefused(() => post(id), { code: 'RULE', reason: 'order.legalEntity', details });
  await buildLegalEntity({ partner });
  const { events } = await told(() => post(id));
  expect(events.map(({ name, particulars }) => [name, particulars.state])).toEqual([['order.posted', 'POSTED']]);
  expect(await fresh(Order, id)).toMatchObject({ state: 'POSTED', version: 2 });
});

test('domain §5: an order for a client of whom the register warns is a deviation: posted knowingly, and told', async () => {
  const owner = await buildUser();
  const partner = await buildPartner({ owner });
  const { id: sideId } = await createLegalEntity(systemContext(), { partnerId: partner.id, name: 'ООО «Бета»' });
  await systemContext().em.nativeUpdate(LegalEntity, { id: sideId }, { registryState: PartyState.BANKRUPT });
  const { id } = await buildOrder({ deal: await buildDeal({ owner, partnerId: partner.id }) });
  await expectRefused(async () => postOrder(await contextFor(owner), { id }), {
    code: 'RULE',
    reason: 'order.registryState',
    details: { state: 'BANKRUPT' },
  });
  const { events } = await told(async () => postOrder(await contextFor(owner), { id, despiteRegister: true }));
  expect(events).toMatchObject([{ name: 'order.posted', details: { registryState: ['ACTIVE', 'BANKRUPT'] } }]);
});

test('domain §5: wrong requisites keep an order from being posted, with all that is wrong', async () => {
  const owner = await buildUser();
  const partner = await buildPartner({ owner });
  const side = { partnerId: partner.id, name: 'ООО «Альфа»', inn: '7707083892', kpp: '7736' };
  const { id: sideId } = await createLegalEntity(systemContext(), side);
  const { id } = await buildOrder({ deal: await buildDeal({ owner, partnerId: partner.id }) });
  const post = async () => postOrder(await contextFor(owner), { id });
  await expectRefused(post, {
    code: 'RULE',
    reason: 'order.requisites',
    details: {
      partner: { id: partner.id },
      legalEntities: [
        {
          legalEntity: { id: sideId, name: side.name },
          troubles: [
            { field: 'inn', code: 'inn.key' },
            { field: 'kpp', code: 'kpp.form' },
          ],
        },
      ],
    },
  });
  await editLegalEntity(systemContext(), { id: sideId, version: 1, inn: '7707083893', kpp: null });
  await post();
  expect(await fresh(Order, id)).toMatchObject({ state: 'POSTED' });
});

test('the legal side counts also for who does not see the client', async () => {
  const partner = await buildPartner({ owner: await buildUser({ team: await buildTeam() }) });
  await buildLegalEntity({ partner });
  const owner = await buildUser({ team: await buildTeam() });
  const { id } = await buildOrder({ deal: await buildDeal({ owner, partnerId: partner.id }) });
  await postOrder(await contextFor(owner), { id });
  expect(await fresh(Order, id)).toMatchObject({ state: 'POSTED' });
});

test('an order goes draft → posted → cancelled, and back step by step', async () => {
  const owner = await buildUser();
  const { order } = await buildPostedOrder('1000.00', owner);
  const { id } = order;
  const run = async (command: (ctx: Context) => Promise<unknown>) => command(await contextFor(owner));
  const state = async () => (await fresh(Order, id)).state;
  const conflict = { code: 'CONFLICT', reason: 'order.state' } as const;
  await expectRefused(() => run((ctx) => postOrder(ctx, { id })), conflict);
  await expectRefused(() => run((ctx) => editOrder(ctx, { id, version: 2, sum: '1.00' })), conflict);
  await expectRefused(() => run((ctx) => deleteOrder(ctx, { id })), conflict);
  await run((ctx) => cancelOrder(ctx, { id }));
  await expectRefused(() => run((ctx) => cancelOrder(ctx, { id })), {
    ...conflict,
    details: { state: 'CANCELLED', by: { id: owner.id } },
  });
  await run((ctx) => takeBackOrder(ctx, { id, state: OrderState.CANCELLED }));
  expect(await state()).toBe('POSTED');
  await run((ctx) => takeBackOrder(ctx, { id, state: OrderState.POSTED }));
  expect(await state()).toBe('DRAFT');
  await expectRefused(() => run((ctx) => takeBackOrder(ctx, { id, state: OrderState.DRAFT })), conflict);
});

test('a cancelled order comes back only while its client has a legal side', async () => {
  const { deal, order } = await buildPostedOrder();
  await cancelOrder(systemContext(), { id: order.id });
  for (const { id } of await systemContext().em.find(LegalEntity, { partnerId: deal.partnerId }))
    await removeLegalEntity(systemContext(), { id });
  const attempt = () => takeBackOrder(systemContext(), { id: order.id, state: OrderState.CANCELLED });
  await expectRefused(attempt, { code: 'RULE', reason: 'order.legalEntity' });
});

test('of two who post one order at once, one does and it is told once', async () => {
  const { order } = await buildPostedOrder();
  const { id } = order;
  await takeBackOrder(systemContext(), { id, state: OrderState.POSTED });
  const { events, result } = await told(() => Promise.allSettled([1, 2].map(() => postOrder(systemContext(), { id }))));
  expect(result.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(events.map(({ name }) => name)).toEqual(['order.posted']);
});
