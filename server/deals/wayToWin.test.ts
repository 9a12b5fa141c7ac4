import { expect, test } from 'vitest';
import { Control, GateKind } from '../pipelines/pipeline.entity.js';
import { routeOf } from '../pipelines/pipeline.service.js';
import { buildDeal, buildDemandLine, buildPartner, buildRoute, fresh, orm, systemContext } from '../testing/build.js';
import { evidence } from '../testing/evidence.js';
import { createLegalEntity } from '../partners/legalEntity.service.js';
import { Deal } from './deal.entity.js';
import { switchToManual } from './deal.control.js';
import { moveDeal, winDeal } from './deal.moves.js';
import { editDemandLine, linesOf } from './demand.service.js';
import { factsOf } from './facts.js';
import { told } from '../testing/log.js';
import { wayProgress } from './wayProgress.js';
import { wayOf } from './wayToWin.js';

// Domain §3, «Путь к победе»: one list of all that stands between now and Won.

const RULES = [
  { gates: [GateKind.HELD_INTERACTION] },
  { gates: [GateKind.LEGAL_ENTITY, GateKind.POSTED_ORDER] },
  { gates: [GateKind.OBLIGED_OR_FULFILLED] },
  { gates: [GateKind.FULFILLED] },
];

async function setting(control = Control.STRICT) {
  const route = await buildRoute(control, 4, RULES);
  const partner = await buildPartner();
  const deal = await buildDeal({ route, partnerId: partner.id });
  const [first, second] = route.stages.map(({ id }) => id) as [string, string];
  return { deal, partner, first, second };
}

async function wayOfDeal({ id }: Deal) {
  const deal = await fresh(Deal, id);
  const ctx = systemContext();
  const facts = (await factsOf(ctx, [deal])).get(id)!;
  return wayOf(deal, { route: await routeOf(ctx, deal.pipelineId), facts, demands: await linesOf(ctx, id) });
}

const said = async (deal: Deal) => {
  const { lines, progress } = await wayOfDeal(deal);
  return [progress, ...lines.map(({ code, isMet }) => `${isMet ? '+' : '-'} ${code}`)];
};

test('it lists the gates of all later stages, and shrinks with every proof', async () => {
  const { deal, partner } = await setting();
  const gates = ['- gate.heldInteraction', '- gate.legalEntity', '- gate.postedOrder'];
  expect(await said(deal)).toEqual([0, ...gates]);
  await evidence.interaction(deal);
  await evidence.legalEntity(partner.id);
  expect(await said(deal)).toEqual([29, '+ gate.heldInteraction', '+ gate.legalEntity', '- gate.postedOrder']);
  await evidence.order(deal);
  expect((await said(deal)).slice(3)).toEqual(['+ gate.postedOrder', '- gate.fulfilled']);
  expect((await wayOfDeal(deal)).lines.at(-1)).toMatchObject({ unpaid: '100.00', unshipped: '100.00' });
});

test('passed gates stay behind, whatever became of them', async () => {
  const { deal, first, second } = await setting();
  await evidence.interaction(deal);
  await moveDeal(systemContext(), { id: deal.id, fromStageId: first, toStageId: second });
  await orm.em.fork().execute('delete from interaction');
  expect(await said(deal)).toContain('+ gate.heldInteraction');
});

test('a gate that later stages ask for again is open as long as one of them is', async () => {
  const rules = [{ gates: [GateKind.AGREEMENT] }, {}, { gates: [GateKind.AGREEMENT] }];
  const route = await buildRoute(Control.STRICT, 3, rules);
  const deal = await buildDeal({ route });
  await evidence.agreement(deal);
  expect((await said(deal)).slice(1)).toEqual(['+ gate.agreement']);
  const [first, second] = route.stages.map(({ id }) => id) as [string, string];
  await moveDeal(systemContext(), { id: deal.id, fromStageId: first, toStageId: second });
  await orm.em.fork().execute('delete from agreement');
  expect((await said(deal)).slice(1)).toEqual(['- gate.agreement']);
});

test('what the client wants stands on it until it is satisfied or it is said why not', async () => {
  const { deal } = await setting(Control.FREE);
  const line = await buildDemandLine(deal, 40);
  expect((await wayOfDeal(deal)).lines).toMatchObject([
    { code: 'way.demand', isMet: false, count: 40, demand: { id: line.id, name: line.title } },
  ]);
  await editDemandLine(systemContext(), { id: line.id, version: 1, satisfied: 100 });
  expect(await said(deal)).toEqual([20, '+ way.demand']);
});

test('debts stand on it where no gate asks for them', async () => {
  const { deal, first } = await setting();
  await switchToManual(systemContext(), { id: deal.id });
  expect(await said(deal)).toEqual([0]);
  await evidence.order(deal);
  expect((await wayOfDeal(deal)).lines).toMatchObject([{ code: 'way.debt', isMet: false, unpaid: '100.00' }]);
  await winDeal(systemContext(), { id: deal.id, fromStageId: first });
  expect(await wayOfDeal(deal)).toMatchObject({ progress: 100 });
});

test("the card's bar is its progress, of whole lists and of all control types", async () => {
  const { deal, partner } = await setting();
  const others = await Promise.all([setting(Control.FREE), setting()]);
  await buildDemandLine(others[0].deal, 100);
  const untracked = await buildDeal({ route: await buildRoute(Control.UNTRACKED, 1) });
  await evidence.order(untracked);
  const { events } = await told(() =>
    createLegalEntity(systemContext(), { partnerId: partner.id, name: 'ООО «Ромашка»' }),
  );
  expect(events.map(({ name, entityId }) => [name, entityId])).toContainEqual(['deal.wayChanged', deal.id]);
  const all = [deal, ...others.map((one) => one.deal), untracked];
  const ctx = systemContext();
  const bars = await Promise.all(all.map(async ({ id }) => wayProgress(ctx, await fresh(Deal, id))));
  const ways = await Promise.all(all.map(wayOfDeal));
  expect(bars).toEqual(ways.map(({ progress }) => progress));
  expect(new Set(bars).size).toBeGreaterThan(1);
});
