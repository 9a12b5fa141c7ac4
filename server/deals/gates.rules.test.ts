import { describe, expect, test } from 'vitest';
import { AgreementState } from '../agreements/agreement.entity.js';
import { OrderState } from '../documents/order.entity.js';
import { QuoteState } from '../documents/quote.entity.js';
import { InteractionKind } from '../interactions/interaction.entity.js';
import { Control, GateKind } from '../pipelines/pipeline.entity.js';
import {
  buildDeal,
  buildPartner,
  buildRoute,
  buildTask,
  buildUser,
  clock,
  fresh,
  systemContext,
} from '../testing/build.js';
import { evidence } from '../testing/evidence.js';
import { cancelTask, completeTask } from '../tasks/task.service.js';
import { TaskKind } from '../tasks/task.entity.js';
import { expectRefused } from '../testing/refusal.js';
import { statementsOf } from '../testing/statements.js';
import { orm } from '../testing/build.js';
import { Deal } from './deal.entity.js';
import { loseDeal, moveDeal, reopenDeal, winDeal } from './deal.moves.js';
import { buildLostReason } from '../testing/build.js';
import type { UnmetGate } from './gates.js';

// Domain §3: gates are predicates over real records; each is needed to leave its stage forward.

/** A deal in the first of three stages, which asks for this. */
async function asking(gate: GateKind, control = Control.STRICT) {
  const route = await buildRoute(control, 3, [{ gates: [gate] }]);
  const partner = await buildPartner();
  const deal = await buildDeal({
    route,
    partnerId: partner.id,
    owner: await buildUser({ timeZone: 'Asia/Vladivostok' }),
  });
  const [first, second, last] = route.stages.map(({ id }) => id) as [string, string, string];
  const move = (fromStageId = first, toStageId = second) =>
    moveDeal(systemContext(), { id: deal.id, fromStageId, toStageId });
  const refused = (...unmet: Partial<UnmetGate>[]) =>
    expectRefused(() => move(), { code: 'RULE', reason: 'deal.gate', details: { unmet } });
  const passed = async () => expect(await move()).toMatchObject({ stageId: second });
  return { deal, partner, route, first, second, last, move, refused, passed };
}

describe('a gate opens by what it asks for and by nothing less', () => {
  test('first contact: at least one held interaction about this deal; a note is none', async () => {
    const { deal, refused, passed, first } = await asking(GateKind.HELD_INTERACTION);
    await refused({ code: 'gate.heldInteraction', stage: { id: first, name: 'Этап 1' } });
    await evidence.interaction(deal, InteractionKind.NOTE);
    await evidence.interaction(await buildDeal());
    await refused({ code: 'gate.heldInteraction' });
    await evidence.interaction(deal);
    await passed();
  });

  test('qualification: the deal has an agreement in force', async () => {
    const { deal, refused, passed } = await asking(GateKind.AGREEMENT);
    await refused({ code: 'gate.agreement', endedOn: null });
    await evidence.agreement(deal, { state: AgreementState.DRAFT });
    await evidence.agreement(deal, { validUntil: '2026-01-31' });
    await refused({ code: 'gate.agreement', endedOn: '2026-01-31' });
    await evidence.agreement(deal);
    await passed();
  });

  test('proposal: a valid, unexpired quote', async () => {
    const { deal, refused, passed } = await asking(GateKind.VALID_QUOTE);
    await evidence.quote(deal, { state: QuoteState.DRAFT });
    await evidence.quote(deal, { state: QuoteState.DECLINED });
    await refused({ code: 'gate.validQuote', endedOn: null });
    await evidence.quote(deal, { validUntil: '2026-01-31' });
    await refused({ code: 'gate.validQuote', endedOn: '2026-01-31' });
    await evidence.quote(deal, { state: QuoteState.ACCEPTED });
    await passed();
  });

  test('a quote holds until its last day is over where the owner lives', async () => {
    const { deal, refused, passed } = await asking(GateKind.VALID_QUOTE);
    await evidence.quote(deal, { validUntil: '2026-11-19' });
    clock.now = new Date('2026-11-19T14:00:00Z');
    await refused({ code: 'gate.validQuote', endedOn: '2026-11-19' });
    clock.now = new Date('2026-11-19T13:59:59Z');
    await passed();
    clock.now = null;
  });

  test('terms agreed: the partner has a legal entity', async () => {
    const { partner, refused, passed } = await asking(GateKind.LEGAL_ENTITY);
    await evidence.legalEntity((await buildPartner()).id);
    await refused({ code: 'gate.legalEntity' });
    await evidence.legalEntity(partner.id);
    await passed();
  });

  test('terms agreed: without a client there is nobody to have a legal entity', async () => {
    const route = await buildRoute(Control.STRICT, 2, [{ gates: [GateKind.LEGAL_ENTITY] }]);
    const deal = await buildDeal({ route });
    const [first, second] = route.stages;
    const attempt = () => moveDeal(systemContext(), { id: deal.id, fromStageId: first!.id, toStageId: second!.id });
    await expectRefused(attempt, { code: 'RULE', details: { unmet: [{ code: 'gate.client' }] } });
  });

  test('terms agreed: a posted order exists', async () => {
    const { deal, refused, passed } = await asking(GateKind.POSTED_ORDER);
    await evidence.order(deal, { state: OrderState.DRAFT });
    await evidence.order(deal, { state: OrderState.CANCELLED });
    await refused({ code: 'gate.postedOrder' });
    await evidence.order(deal);
    await passed();
  });

  test.each([
    ['obligations > 0', '0.01'],
    ['already paid and shipped in full', '100.00'],
  ])('preparation: a posted order exists and: %s', async (_, sum) => {
    const { deal, refused, passed } = await asking(GateKind.OBLIGED_OR_FULFILLED);
    await refused({ code: 'gate.postedOrder' });
    await evidence.order(deal);
    await evidence.payment(deal, sum);
    await evidence.shipment(deal, sum);
    await passed();
  });

  test('fulfilment: obligations = 0, which is the unpaid and the unshipped balance of posted orders', async () => {
    const { deal, refused, passed } = await asking(GateKind.FULFILLED);
    await refused({ code: 'gate.postedOrder' });
    await evidence.order(deal);
    await evidence.order(deal, { sum: '50.50' });
    await evidence.order(deal, { sum: '9.00', state: OrderState.DRAFT });
    await refused({ code: 'gate.fulfilled', unpaid: '150.50', unshipped: '150.50' });
    await evidence.payment(deal, '150.00');
    await evidence.payment(deal, '0.50', null);
    await evidence.shipment(deal, '200.00');
    await refused({ code: 'gate.fulfilled', unpaid: '0.50', unshipped: '0.00' });
    await evidence.payment(deal, '0.50');
    await passed();
  });
});

describe('gates stand on the way forward only', () => {
  test('moving back and losing are never gated', async () => {
    const { deal, move, second, first } = await asking(GateKind.HELD_INTERACTION);
    await evidence.interaction(deal);
    await move();
    await orm.em.fork().execute('delete from interaction');
    await move(second, first);
    const reason = await buildLostReason();
    await loseDeal(systemContext(), { id: deal.id, fromStageId: first, reasonId: reason.id });
    expect(await fresh(Deal, deal.id)).toMatchObject({ status: 'LOST', stageId: first });
  });

  test('passed gates are never re-evaluated', async () => {
    const { deal, move, second, last } = await asking(GateKind.HELD_INTERACTION);
    await evidence.interaction(deal);
    await move();
    await orm.em.fork().execute('delete from interaction');
    expect(await move(second, last)).toMatchObject({ stageId: last });
  });

  test('no skipping forward, and a refusal names every gate that is not met', async () => {
    const gates = [GateKind.HELD_INTERACTION, GateKind.AGREEMENT];
    const route = await buildRoute(Control.STRICT, 3, [{ gates }]);
    const deal = await buildDeal({ route });
    const ends = { fromStageId: route.stages[0]!.id, toStageId: route.stages[2]!.id };
    const unmet = [{ code: 'deal.skip', count: 1 }, { code: 'gate.heldInteraction' }, { code: 'gate.agreement' }];
    await expectRefused(() => moveDeal(systemContext(), { id: deal.id, ...ends }), {
      code: 'RULE',
      details: { unmet },
    });
  });

  test('a free pipeline asks for nothing, whatever its stages say', async () => {
    const { move, first, last } = await asking(GateKind.FULFILLED, Control.FREE);
    expect(await move(first, last)).toMatchObject({ stageId: last });
  });

  test('reopening is no way around a gate', async () => {
    const { deal, first, second } = await asking(GateKind.HELD_INTERACTION);
    const reason = await buildLostReason();
    const lost = await loseDeal(systemContext(), { id: deal.id, fromStageId: first, reasonId: reason.id });
    const attempt = () => reopenDeal(systemContext(), { id: deal.id, fromStatus: lost.status, stageId: second });
    await expectRefused(attempt, { code: 'RULE', details: { unmet: [{ code: 'gate.heldInteraction' }] } });
  });

  test('won is closed until the last stage, and from there by the gates of that stage', async () => {
    const route = await buildRoute(Control.STRICT, 1, [{ gates: [GateKind.FULFILLED] }]);
    const deal = await buildDeal({ route });
    const win = () => winDeal(systemContext(), { id: deal.id, fromStageId: route.stages[0]!.id });
    await expectRefused(win, { code: 'RULE', details: { unmet: [{ code: 'gate.postedOrder' }] } });
    await evidence.order(deal, { sum: '0.00' });
    expect(await win()).toMatchObject({ status: 'WON' });
  });
});

test('a stage without gates asks the database for no facts', async () => {
  const { move, first, second, last } = await asking(GateKind.AGREEMENT, Control.STRICT);
  const facts = /from sales_order where/;
  const refused = await statementsOf(orm, () => move().catch(() => undefined));
  expect(refused.filter((text) => facts.test(text))).toHaveLength(1);
  await orm.em.fork().execute(`update stage set gates = '{}' where id = ?`, [first]);
  const moved = await statementsOf(orm, async () => [await move(), await move(second, last)]);
  expect(moved.filter((text) => facts.test(text))).toEqual([]);
});

describe('the kind of step that a stage demands (domain §1)', () => {
  const demanding = async (control = Control.STRICT) => {
    const offers = [{ kind: TaskKind.CALL, required: true }];
    const route = await buildRoute(control, 3, [{ offers }]);
    const deal = await buildDeal({ route });
    const [first, second] = route.stages.map(({ id }) => id) as [string, string];
    const move = () => moveDeal(systemContext(), { id: deal.id, fromStageId: first, toStageId: second });
    return { deal, first, second, move };
  };

  test('is planned, or done there, before the deal goes on; another kind is none, nor a cancelled one', async () => {
    const { deal, first, second, move } = await demanding();
    const unmet = [{ code: 'gate.step', step: TaskKind.CALL, stage: { id: first, name: 'Этап 1' } }];
    const refused = () => expectRefused(move, { code: 'RULE', reason: 'deal.gate', details: { unmet } });
    await refused();
    await buildTask({ deal, kind: TaskKind.EMAIL });
    const { id } = await buildTask({ deal, kind: TaskKind.CALL });
    await cancelTask(systemContext(), { id });
    await refused();
    await completeTask(systemContext(), { id: (await buildTask({ deal, kind: TaskKind.CALL })).id });
    expect(await move()).toMatchObject({ stageId: second });
  });

  test('a held contact of the kind does as well, and a free pipeline asks for none', async () => {
    const strict = await demanding();
    await evidence.interaction(strict.deal, InteractionKind.CALL);
    expect(await strict.move()).toMatchObject({ stageId: strict.second });
    const free = await demanding(Control.FREE);
    expect(await free.move()).toMatchObject({ stageId: free.second });
  });
});
