import { describe, expect, test } from 'vitest';
import type { Context } from '../core/context.js';
import { Deal } from '../deals/deal.entity.js';
import { buildDeal, buildTeam, buildUser, clock, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildQuote } from '../testing/buildRecords.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Quote, QuoteState } from './quote.entity.js';
import {
  acceptQuote,
  createQuote,
  declineQuote,
  deleteQuote,
  editQuote,
  sendQuote,
  takeBackQuote,
} from './quote.service.js';

async function setting() {
  const owner = await buildUser();
  const deal = await buildDeal({ owner });
  const quote = await buildQuote({ deal });
  const run = async <T>(command: (ctx: Context) => Promise<T>) => command(await contextFor(owner));
  return { owner, deal, run, id: quote.id };
}

const draft = { sum: '1000.00', validUntil: '2099-12-31' };

test('a quote is drafted with the number of its deal, and told on it', async () => {
  const owner = await buildUser();
  const deal = await buildDeal({ owner });
  const create = async () => createQuote(await contextFor(owner), { dealId: deal.id, ...draft });
  const { result, events } = await told(create);
  const quote = await fresh(Quote, result.id);
  expect(quote).toMatchObject({ ...draft, number: `${deal.number}-1`, state: 'DRAFT', declineReason: null });
  const card = await fresh(Deal, deal.id);
  expect(card).toMatchObject({ activeAt: quote.createdAt, version: 2 });
  const details = { quote: [null, quote.number], sum: [null, '1000.00'] } as const;
  const particulars = { part: quote.id, partVersion: 1, state: 'DRAFT' };
  expect(unnumbered(events)).toEqual([event('quote.created', card, { actor: owner, particulars, details })]);
  expect((await create()).number).toBe(`${deal.number}-2`);
  await deleteQuote(systemContext(), { id: quote.id });
  expect((await create()).number).toBe(`${deal.number}-3`);
});

test.each(['0.00', '10000000000.01'])('a quote of %s is refused', async (sum) => {
  const deal = await buildDeal();
  const attempt = () => createQuote(systemContext(), { ...draft, dealId: deal.id, sum });
  await expectRefused(attempt, { code: 'INVALID', reason: 'money.bounds', details: { field: 'input.sum' } });
});

describe('a quote goes draft → sent → accepted or declined', () => {
  test('and each step is told with where it stands', async () => {
    const { run, id } = await setting();
    const { events } = await told(async () => {
      await run((ctx) => sendQuote(ctx, { id }));
      await run((ctx) => acceptQuote(ctx, { id }));
    });
    expect(events.map(({ name, particulars }) => [name, particulars.state, particulars.partVersion])).toEqual([
      ['quote.sent', 'SENT', 2],
      ['quote.accepted', 'ACCEPTED', 3],
    ]);
  });

  test('declined with the reason, which a step back forgets', async () => {
    const { run, id } = await setting();
    await run((ctx) => sendQuote(ctx, { id }));
    const { events } = await told(() => run((ctx) => declineQuote(ctx, { id, reason: 'Дорого' })));
    expect(events[0]!.details.reason).toEqual([null, 'Дорого']);
    expect(await fresh(Quote, id)).toMatchObject({ state: 'DECLINED', declineReason: 'Дорого' });
    await run((ctx) => takeBackQuote(ctx, { id, state: QuoteState.DECLINED }));
    expect(await fresh(Quote, id)).toMatchObject({ state: 'SENT', declineReason: null });
    await run((ctx) => takeBackQuote(ctx, { id, state: QuoteState.SENT }));
    expect(await fresh(Quote, id)).toMatchObject({ state: 'DRAFT' });
  });

  test('and no other way: who comes later is told who was faster', async () => {
    const { owner, run, id } = await setting();
    const refused = (command: (ctx: Context) => Promise<unknown>, state: string) =>
      expectRefused(() => run(command), {
        code: 'CONFLICT',
        reason: 'quote.state',
        details: { state, by: { id: owner.id, name: owner.name } },
      });
    await run((ctx) => sendQuote(ctx, { id }));
    await refused((ctx) => sendQuote(ctx, { id }), 'SENT');
    await refused((ctx) => editQuote(ctx, { id, version: 2, sum: '1.00' }), 'SENT');
    await refused((ctx) => deleteQuote(ctx, { id }), 'SENT');
    await refused((ctx) => takeBackQuote(ctx, { id, state: QuoteState.ACCEPTED }), 'SENT');
    await run((ctx) => acceptQuote(ctx, { id }));
    await refused((ctx) => declineQuote(ctx, { id }), 'ACCEPTED');
    await refused((ctx) => acceptQuote(ctx, { id }), 'ACCEPTED');
  });

  test('also when two click at once', async () => {
    const { run, id } = await setting();
    await run((ctx) => sendQuote(ctx, { id }));
    const click = () => [run((ctx) => acceptQuote(ctx, { id })), run((ctx) => declineQuote(ctx, { id }))];
    const { result: ended, events } = await told(() => Promise.allSettled(click()));
    expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(events).toHaveLength(1);
  });
});

test('a quote holds until its last day ends where the manager lives', async () => {
  const owner = await buildUser({ timeZone: 'Asia/Vladivostok' });
  const deal = await buildDeal({ owner });
  const { id } = await buildQuote({ deal, validUntil: '2026-12-01' });
  const at = async (now: string) => {
    const ctx = await contextFor(owner);
    clock.now = new Date(now);
    return sendQuote(ctx, { id }).finally(() => (clock.now = null));
  };
  await expectRefused(() => at('2026-12-01T14:00:00Z'), { code: 'RULE', reason: 'quote.expired' });
  await at('2026-12-01T13:59:00Z');
  expect(await fresh(Quote, id)).toMatchObject({ state: 'SENT' });
});

test('of two who edit one draft, different fields merge and the same one conflicts', async () => {
  const { owner, deal, run, id } = await setting();
  await buildQuote({ deal });
  await run((ctx) => editQuote(ctx, { id, version: 1, sum: '2000.00' }));
  await run((ctx) => editQuote(ctx, { id, version: 1, validUntil: '2098-01-01' }));
  expect(await fresh(Quote, id)).toMatchObject({ sum: '2000.00', validUntil: '2098-01-01', version: 3 });
  const fields = [{ field: 'sum', theirs: '2000.00', yours: '3000.00' }];
  await expectRefused(() => run((ctx) => editQuote(ctx, { id, version: 1, sum: '3000.00' })), {
    code: 'CONFLICT',
    reason: 'quote.edited',
    details: { fields, by: { id: owner.id, name: owner.name } },
  });
  const { events } = await told(() => run((ctx) => editQuote(ctx, { id, version: 3, sum: '2000.00' })));
  expect(events).toEqual([]);
});

test('only a draft is thrown away, and the log remembers it', async () => {
  const { deal, run, id } = await setting();
  const { events, result } = await told(() => run((ctx) => deleteQuote(ctx, { id })));
  expect(result.id).toBe(deal.id);
  expect(events.map(({ name, particulars }) => [name, particulars.part])).toEqual([['quote.deleted', id]]);
  expect(await systemContext().em.count(Quote, { id })).toBe(0);
});

test('a deal has at most 200 quotes', async () => {
  const deal = await buildDeal();
  await systemContext().em.execute(
    `insert into quote (id, deal_id, number, sum, valid_until, created_at)
     select gen_random_uuid(), ?, n, 1, '2099-01-01', now() from generate_series(1, 200) n`,
    [deal.id],
  );
  const attempt = () => createQuote(systemContext(), { ...draft, dealId: deal.id });
  await expectRefused(attempt, { code: 'RULE', reason: 'deal.tooManyDocuments' });
});

test('who answers for the deal writes its quotes', async () => {
  const team = await buildTeam();
  const deal = await buildDeal({ owner: await buildUser({ team }) });
  const { id } = await buildQuote({ deal });
  const send = (user: Parameters<typeof contextFor>[0]) => async () => sendQuote(await contextFor(user), { id });
  await expectRefused(send(await buildUser({ team })), { code: 'FORBIDDEN', reason: 'deal.edit' });
  const stranger = await buildUser({ team: await buildTeam() });
  await expectRefused(send(stranger), { code: 'NOT_FOUND', reason: 'Quote', details: { id } });
});
