import { describe, expect, test } from 'vitest';
import { Control } from '../pipelines/pipeline.entity.js';
import { buildDeal, buildLostReason, buildRoute, buildUser, contextFor, fresh } from '../testing/build.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Deal, DealStatus } from './deal.entity.js';
import { loseDeal, moveDeal, moveDeals, reopenDeal, winDeal } from './deal.moves.js';

/** A deal in the first of three stages, and its owner. */
async function setting(control = Control.FREE) {
  const owner = await buildUser();
  const route = await buildRoute(control);
  const deal = await buildDeal({ owner, route });
  const [first, second, last] = route.stages.map(({ id }) => id) as [string, string, string];
  const move = async (from: string, to: string) =>
    moveDeal(await contextFor(owner), { id: deal.id, fromStageId: from, toStageId: to });
  return { owner, route, deal, first, second, last, move };
}

const inWork = (stageId: string) => ({ stageId, status: DealStatus.IN_WORK });

describe('moveDeal', () => {
  test('puts the card into another stage', async () => {
    const { owner, deal, first, second } = await setting();
    const ctx = await contextFor(owner);
    const { events } = await told(() => moveDeal(ctx, { id: deal.id, fromStageId: first, toStageId: second }));
    const moved = await fresh(Deal, deal.id);
    expect(moved).toMatchObject({
      ...inWork(second),
      version: 2,
      placedVersion: 2,
      stageSince: ctx.now,
      activeAt: ctx.now,
    });
    const particulars = { from: inWork(first), to: inWork(second) };
    expect(unnumbered(events)).toEqual([event('deal.moved', moved, { actor: owner, particulars })]);
  });

  test('within a column changes the place only', async () => {
    const { owner, route, deal, first } = await setting();
    const above = await buildDeal({ owner, route });
    const input = { id: above.id, fromStageId: first, toStageId: first, afterId: deal.id };
    const { events } = await told(async () => moveDeal(await contextFor(owner), input));
    const moved = await fresh(Deal, above.id);
    expect(moved.position > deal.position).toBe(true);
    expect(moved).toMatchObject({ ...inWork(first), stageSince: above.stageSince });
    const particulars = { from: inWork(first), to: inWork(first) };
    expect(unnumbered(events)).toEqual([event('deal.moved', moved, { actor: owner, particulars })]);
  });

  test('is refused when the card was moved meanwhile, and says where it is and by whom', async () => {
    const { owner, deal, first, second, last, move } = await setting();
    await move(first, second);
    await expectRefused(() => move(first, last), {
      code: 'CONFLICT',
      reason: 'deal.moved',
      details: {
        stage: { id: second, name: 'Этап 2' },
        status: 'IN_WORK',
        version: 2,
        by: { id: owner.id, name: owner.name },
        at: (await fresh(Deal, deal.id)).activeAt.toISOString(),
      },
    });
  });

  test('is refused when the card has been away and come back', async () => {
    const { owner, deal, first, second, last, move } = await setting();
    await move(first, second);
    await move(second, first);
    const stale = { id: deal.id, fromStageId: first, toStageId: last, version: deal.version };
    await expectRefused(async () => moveDeal(await contextFor(owner), stale), {
      code: 'CONFLICT',
      reason: 'deal.moved',
    });
  });

  test('is not refused because of changes that do not touch the place', async () => {
    const { owner, deal, first, second } = await setting();
    const input = { id: deal.id, fromStageId: first, toStageId: second, version: deal.version };
    const edited = await contextFor(owner);
    await edited.change(async () => (await edited.lock(Deal, deal.id)).touch(new Date()));
    await moveDeal(await contextFor(owner), input);
    expect(await fresh(Deal, deal.id)).toMatchObject({ stageId: second, version: 3 });
  });

  test.each([
    [Control.FREE, 0, 2, true],
    [Control.FREE, 2, 0, true],
    [Control.STRICT, 0, 1, true],
    [Control.STRICT, 1, 0, true],
    [Control.STRICT, 0, 2, false],
  ])('on a %s pipeline from stage %i to %i: %s', async (control, from, to, allowed) => {
    const { deal, route, move } = await setting(control);
    const [first, second, last] = route.stages;
    if (from > 0) await move(first!.id, second!.id);
    if (from > 1) await move(second!.id, last!.id);
    const attempt = () => move(route.stages[from]!.id, route.stages[to]!.id);
    if (allowed) return expect(await attempt()).toMatchObject(inWork(route.stages[to]!.id));
    const unmet = [{ code: 'deal.skip', stage: { id: second!.id, name: second!.name }, count: 1 }];
    const details = { deal: { id: deal.id, name: deal.title }, unmet };
    await expectRefused(attempt, { code: 'RULE', reason: 'deal.gate', details });
  });

  test('knows no stage of another pipeline', async () => {
    const { first, move } = await setting();
    const { stages } = await buildRoute();
    await expectRefused(() => move(first, stages[1]!.id), {
      code: 'NOT_FOUND',
      reason: 'Stage',
      details: { id: stages[1]!.id },
    });
  });
});

describe('moveDeals', () => {
  async function several(count: number, control?: Control) {
    const { owner, route, deal, ...rest } = await setting(control);
    const deals = [deal];
    while (deals.length < count) deals.push(await buildDeal({ owner, route }));
    return { owner, route, deals, ids: deals.map(({ id }) => id), ...rest };
  }

  const positions = async (ids: string[]) => Promise.all(ids.map(async (id) => (await fresh(Deal, id)).position));

  test('puts the cards on top in the order given', async () => {
    const { owner, ids, first, second, route } = await several(3);
    const there = await buildDeal({ owner, route, stage: route.stages[1]! });
    const { events } = await told(async () => moveDeals(await contextFor(owner), { ids, toStageId: second }));
    const order = await positions([...ids, there.id]);
    expect(order).toEqual([...order].sort());
    const particulars = { from: inWork(first), to: inWork(second) };
    const expected = await Promise.all(
      ids.map(async (id) => event('deal.moved', await fresh(Deal, id), { actor: owner, particulars })),
    );
    expect(unnumbered(events)).toEqual(expected);
  });

  test('leaves cards that are there already where they are', async () => {
    const { owner, ids, first, second, move } = await several(2);
    await move(first, second);
    const { events } = await told(async () => moveDeals(await contextFor(owner), { ids, toStageId: second }));
    expect(events.map(({ entityId }) => entityId)).toEqual([ids[1]]);
  });

  test('moves all or none', async () => {
    const { owner, ids, first, last, second, move, deals } = await several(2, Control.STRICT);
    await move(first, second);
    const refused = { id: ids[1], name: deals[1]!.title };
    const details = { deal: refused, refused: [refused], refusedCount: 1 };
    const attempt = async () => moveDeals(await contextFor(owner), { ids, toStageId: last });
    await expectRefused(attempt, { code: 'RULE', reason: 'deal.gate', details });
  });

  test('refuses cards of another pipeline, and unseen ones', async () => {
    const { owner, ids, second } = await several(1);
    const elsewhere = await buildDeal({ owner });
    const foreign = await buildDeal();
    const attempt = (id: string) => async () =>
      moveDeals(await contextFor(owner), { ids: [...ids, id], toStageId: second });
    await expectRefused(attempt(elsewhere.id), { code: 'NOT_FOUND', reason: 'Stage' });
    await expectRefused(attempt(foreign.id), { code: 'NOT_FOUND', reason: 'Deal' });
  });
});

describe('winDeal', () => {
  test('closes the deal; a free pipeline jumps to its last stage', async () => {
    const { owner, deal, first, last } = await setting();
    const ctx = await contextFor(owner);
    const { events } = await told(() => winDeal(ctx, { id: deal.id, fromStageId: first }));
    const won = await fresh(Deal, deal.id);
    expect(won).toMatchObject({ stageId: last, status: 'WON', closedAt: ctx.now, stageSince: ctx.now });
    const particulars = { from: inWork(first), stageId: last };
    expect(unnumbered(events)).toEqual([event('deal.won', won, { actor: owner, particulars })]);
  });

  test('waits for the last stage of a strict pipeline', async () => {
    const { owner, deal, first, last } = await setting(Control.STRICT);
    const unmet = [{ code: 'deal.notLast', stage: { id: last, name: 'Этап 3' }, count: 2 }];
    const attempt = async () => winDeal(await contextFor(owner), { id: deal.id, fromStageId: first });
    await expectRefused(attempt, { code: 'RULE', reason: 'deal.gate', details: { unmet } });
  });

  test('is refused to the second of two', async () => {
    const { owner, deal, first, last } = await setting();
    const win = async () => winDeal(await contextFor(owner), { id: deal.id, fromStageId: first });
    await win();
    const details = { status: 'WON', stage: { id: last }, by: { id: owner.id } };
    await expectRefused(win, { code: 'CONFLICT', reason: 'deal.moved', details });
  });
});

describe('loseDeal', () => {
  test('closes the deal for a reason, at any stage', async () => {
    const { owner, deal, first } = await setting(Control.STRICT);
    const reason = await buildLostReason(true);
    const ctx = await contextFor(owner);
    const input = { id: deal.id, fromStageId: first, reasonId: reason.id, competitor: 'Гвоздь' };
    const { events } = await told(() => loseDeal(ctx, input));
    const lost = await fresh(Deal, deal.id);
    expect(lost).toMatchObject({
      stageId: first,
      status: 'LOST',
      closedAt: ctx.now,
      lostReasonId: reason.id,
      competitor: 'Гвоздь',
    });
    const particulars = { from: inWork(first), stageId: first, reasonId: reason.id };
    const details = { reason: [null, reason.name], competitor: [null, 'Гвоздь'] } as const;
    expect(unnumbered(events)).toEqual([
      event('deal.lost', lost, { actor: owner, particulars, details: { ...details } }),
    ]);
  });

  test('asks for the competitor when the reason does', async () => {
    const { owner, deal, first } = await setting();
    const reason = await buildLostReason(true);
    const attempt = async () =>
      loseDeal(await contextFor(owner), { id: deal.id, fromStageId: first, reasonId: reason.id });
    await expectRefused(attempt, { code: 'RULE', reason: 'deal.competitor', details: { reason: reason.id } });
  });

  test('knows no retired reason', async () => {
    const { owner, deal, first } = await setting();
    const reason = await buildLostReason();
    const ctx = await contextFor(owner);
    await ctx.em.execute('update lost_reason set active = false where id = ?', [reason.id]);
    const attempt = () => loseDeal(ctx, { id: deal.id, fromStageId: first, reasonId: reason.id });
    await expectRefused(attempt, { code: 'NOT_FOUND', reason: 'LostReason' });
  });
});

describe('reopenDeal', () => {
  test('an undo puts the card back between its neighbours', async () => {
    const owner = await buildUser();
    const route = await buildRoute();
    const [below, deal, above] = [
      await buildDeal({ owner, route }),
      await buildDeal({ owner, route }),
      await buildDeal({ owner, route }),
    ];
    const ctx = () => contextFor(owner);
    await loseDeal(await ctx(), { id: deal.id, fromStageId: deal.stageId, reasonId: (await buildLostReason()).id });
    const neighbours = { afterId: above.id, beforeId: below.id };
    await reopenDeal(await ctx(), { id: deal.id, fromStatus: DealStatus.LOST, ...neighbours });
    const order = await Promise.all([above, deal, below].map(async ({ id }) => (await fresh(Deal, id)).position));
    expect(order).toEqual(order.toSorted());
  });

  async function lost(control?: Control) {
    const given = await setting(control);
    const reason = await buildLostReason();
    const input = { id: given.deal.id, fromStageId: given.first, reasonId: reason.id, competitor: 'Гвоздь' };
    await loseDeal(await contextFor(given.owner), input);
    return { ...given, input: { id: given.deal.id, fromStatus: DealStatus.LOST } };
  }

  test('brings the deal back to the top of its column and forgets the reason', async () => {
    const { owner, route, first, input } = await lost();
    const other = await buildDeal({ owner, route });
    const { events } = await told(async () => reopenDeal(await contextFor(owner), input));
    const reopened = await fresh(Deal, input.id);
    expect(reopened).toMatchObject({ ...inWork(first), closedAt: null, lostReasonId: null, competitor: null });
    expect(reopened.position < other.position).toBe(true);
    const particulars = { from: { stageId: first, status: 'LOST' }, stageId: first };
    expect(unnumbered(events)).toEqual([event('deal.reopened', reopened, { actor: owner, particulars })]);
  });

  test('may choose another stage', async () => {
    const { owner, last, input } = await lost();
    await reopenDeal(await contextFor(owner), { ...input, stageId: last });
    expect(await fresh(Deal, input.id)).toMatchObject(inWork(last));
  });

  test('is no way around the stages of a strict pipeline', async () => {
    const { owner, last, input } = await lost(Control.STRICT);
    const attempt = async () => reopenDeal(await contextFor(owner), { ...input, stageId: last });
    await expectRefused(attempt, {
      code: 'RULE',
      reason: 'deal.gate',
      details: { unmet: [{ code: 'deal.skip', count: 1 }] },
    });
  });

  test('is refused for a deal that stands otherwise', async () => {
    const { owner, input, deal } = await lost();
    const as = (fromStatus: DealStatus) => async () => reopenDeal(await contextFor(owner), { ...input, fromStatus });
    await expectRefused(as(DealStatus.WON), { code: 'CONFLICT', reason: 'deal.moved', details: { status: 'LOST' } });
    await reopenDeal(await contextFor(owner), input);
    await expectRefused(as(DealStatus.IN_WORK), { code: 'RULE', reason: 'deal.notClosed' });
    expect(await fresh(Deal, deal.id)).toMatchObject({ status: 'IN_WORK' });
  });
});
