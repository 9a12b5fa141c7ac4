import { describe, expect, test } from 'vitest';
import {
  buildDeal,
  buildDemandLine,
  buildLostReason,
  buildRoute,
  buildUser,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { Deal } from './deal.entity.js';
import { loseDeal, winDeal } from './deal.moves.js';
import { createDemandLine, editDemandLine, linesOf, MOST_LINES, removeDemandLine } from './demand.service.js';
import { DemandLine } from './demandLine.entity.js';
import { LostReason } from './lostReason.entity.js';
import { editLostReason } from './lostReason.js';

async function setting() {
  const owner = await buildUser();
  const route = await buildRoute();
  const deal = await buildDeal({ owner, route });
  const reason = await buildLostReason();
  const fromStageId = route.stages[0]!.id;
  return { owner, deal, reason, fromStageId };
}

describe('demand lines: what the client wants, satisfied %', () => {
  test('are added, changed and removed, each told on the deal', async () => {
    const { owner, deal, reason } = await setting();
    const input = { dealId: deal.id, title: 'Болты М8', quantity: 2.5, unit: 'т' };
    const { result: line, events } = await told(async () => createDemandLine(await contextFor(owner), input));
    expect(events).toMatchObject([{ name: 'demandLine.created', entityId: deal.id, particulars: { part: line.id } }]);
    const changes = { id: line.id, version: 1, satisfied: 60, reasonId: reason.id };
    await editDemandLine(await contextFor(owner), changes);
    expect(await fresh(DemandLine, line.id)).toMatchObject({
      satisfied: 60,
      reasonId: reason.id,
      unit: 'т',
      quantity: 2.5,
    });
    const { events: removal } = await told(async () => removeDemandLine(await contextFor(owner), { id: line.id }));
    expect(removal.map(({ name }) => name)).toEqual(['demandLine.removed']);
    expect(await linesOf(systemContext(), deal.id)).toEqual([]);
  });

  test('changes of the same field clash, others merge', async () => {
    const { deal } = await setting();
    const { id } = await buildDemandLine(deal);
    await editDemandLine(systemContext(), { id, version: 1, satisfied: 50 });
    const clash = () => editDemandLine(systemContext(), { id, version: 1, satisfied: 70 });
    await expectRefused(clash, { code: 'CONFLICT', reason: 'demandLine.edited' });
    expect(await editDemandLine(systemContext(), { id, version: 1, title: 'Гайки' })).toMatchObject({ satisfied: 50 });
  });

  test('are no more than anybody reads', async () => {
    const { deal } = await setting();
    for (let count = 0; count < MOST_LINES; count++) await buildDemandLine(deal);
    await expectRefused(() => buildDemandLine(deal), { code: 'RULE', reason: 'deal.demandLines' });
  });
});

describe('demand lines under 100 % need a reason too', () => {
  test.each(['lost', 'won'])('before the deal is %s', async (outcome) => {
    const { deal, reason, fromStageId } = await setting();
    await buildDemandLine(deal, 100);
    const line = await buildDemandLine(deal, 60);
    const finish = (demandReasons?: { id: string; reasonId: string }[]) => () =>
      outcome === 'won'
        ? winDeal(systemContext(), { id: deal.id, fromStageId, demandReasons })
        : loseDeal(systemContext(), { id: deal.id, fromStageId, reasonId: reason.id, demandReasons });
    const details = { lines: [{ id: line.id, name: line.title }] };
    await expectRefused(finish(), { code: 'RULE', reason: 'deal.demandReason', details });
    await finish([{ id: line.id, reasonId: reason.id }])();
    expect(await fresh(DemandLine, line.id)).toMatchObject({ reasonId: reason.id });
    expect((await fresh(Deal, deal.id)).status).toBe(outcome.toUpperCase());
  });

  test('of the deal itself and from what may be chosen', async () => {
    const { deal, reason, fromStageId } = await setting();
    const strange = await buildDemandLine(await buildDeal());
    const win = (id: string, reasonId: string) => () =>
      winDeal(systemContext(), { id: deal.id, fromStageId, demandReasons: [{ id, reasonId }] });
    await expectRefused(win(strange.id, reason.id), { code: 'NOT_FOUND', reason: 'DemandLine' });
    const line = await buildDemandLine(deal);
    await editLostReason(systemContext(), { id: reason.id, version: 1, active: false });
    await expectRefused(win(line.id, reason.id), { code: 'NOT_FOUND', reason: 'LostReason' });
  });
});

describe('the catalogue of lost reasons', () => {
  test('is edited by admins; a retired reason stays on what was lost for it', async () => {
    const { deal, reason, fromStageId } = await setting();
    await loseDeal(systemContext(), { id: deal.id, fromStageId, reasonId: reason.id });
    const admin = await buildUser({ role: Role.ADMIN });
    const input = { id: reason.id, version: 1, name: 'Цена', requiresCompetitor: true, active: false };
    const { events } = await told(async () => editLostReason(await contextFor(admin), input));
    expect(events).toMatchObject([
      { name: 'lostReason.edited', particulars: { fields: ['name', 'requiresCompetitor', 'active'] } },
    ]);
    expect(await fresh(LostReason, reason.id)).toMatchObject({ name: 'Цена', active: false });
    expect(await fresh(Deal, deal.id)).toMatchObject({ lostReasonId: reason.id });
    const manager = await buildUser();
    const attempt = async () => editLostReason(await contextFor(manager), { ...input, name: 'Дорого' });
    await expectRefused(attempt, { code: 'FORBIDDEN', reason: 'lostReason.edit' });
  });
});
