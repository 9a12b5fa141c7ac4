import { describe, expect, test } from 'vitest';
import { Deal } from '../deals/deal.entity.js';
import { moveDeal } from '../deals/deal.moves.js';
import { assignDeal, createDeal } from '../deals/deal.service.js';
import {
  buildDeal,
  buildRoute,
  buildUser,
  contextFor,
  contextOf,
  fresh,
  orm,
  rung,
  systemContext,
  viewerFor,
} from '../testing/build.js';
import { head, told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import type { User } from '../users/user.entity.js';
import type { Context } from './context.js';
import { type invalid, rule } from './errors.js';
import type { Receipt } from './log/receipt.js';

const owner = await buildUser();
const route = await buildRoute();
const [first, second, third] = route.stages.map(({ id }) => id) as [string, string, string];

const receiptOf = (user: User, request = 'a request'): Receipt => ({
  userId: user.id,
  clientId: crypto.randomUUID(),
  mutationId: crypto.randomUUID(),
  request,
});

/** A request that carries a receipt. */
async function withReceipt(receipt: Receipt): Promise<Context> {
  const ctx = await contextFor(owner);
  ctx.receipt = receipt;
  return ctx;
}

describe('change', () => {
  test('tells the tail readers after the commit, with the last number', async () => {
    const deal = await buildDeal({ owner, route });
    const ctx = await contextFor(owner);
    rung.length = 0;
    await moveDeal(ctx, { id: deal.id, fromStageId: first, toStageId: second });
    expect(rung).toEqual([ctx.seq]);
    expect(ctx.seq).toBe(await head());
  });

  test('numbers the events of nested commands in their order, when the outermost ends', async () => {
    const deal = await buildDeal({ owner, route });
    const ctx = await contextFor(owner);
    rung.length = 0;
    const { events } = await told(() =>
      ctx.change(async () => {
        await moveDeal(ctx, { id: deal.id, fromStageId: first, toStageId: second });
        await createDeal(ctx, { pipelineId: route.pipeline.id, title: 'Болты' });
        expect(rung).toEqual([]);
      }),
    );
    expect(events.map(({ name }) => name)).toEqual(['deal.moved', 'deal.created']);
    expect(rung).toEqual([events[1]!.seq]);
  });

  test('undoes everything when a nested command is refused', async () => {
    const deal = await buildDeal({ owner, route });
    const ctx = await contextFor(owner);
    const attempt = () =>
      ctx.change(async () => {
        await moveDeal(ctx, { id: deal.id, fromStageId: first, toStageId: second });
        throw rule('enough');
      });
    await expectRefused(attempt, { code: 'RULE', reason: 'enough' });
    expect(await moveDeal(ctx, { id: deal.id, fromStageId: first, toStageId: third })).toMatchObject({ version: 2 });
  });

  test('leaves the log alone when nothing was recorded', async () => {
    rung.length = 0;
    const { events } = await told(() => systemContext().change(async () => null));
    expect({ events, rung }).toEqual({ events: [], rung: [] });
  });

  test('is where rows are locked', async () => {
    const deal = await buildDeal({ owner, route });
    await expect(systemContext().lock(Deal, deal.id)).rejects.toThrow('inside change');
  });
});

describe('a command that others got in the way of', () => {
  const fail = (ctx: Context, code: string) =>
    ctx.em.execute(`do $$ begin raise exception 'in the way' using errcode = '${code}'; end $$`);

  test.each(['40001', '40P01', '55P03'])('runs again from the start (%s)', async (code) => {
    const deal = await buildDeal({ owner, route });
    const ctx = await contextFor(owner);
    let attempts = 0;
    const { events } = await told(() =>
      ctx.change(async () => {
        await moveDeal(ctx, { id: deal.id, fromStageId: first, toStageId: second });
        if (++attempts < 3) await fail(ctx, code);
      }),
    );
    expect(attempts).toBe(3);
    expect(events.map(({ name, version }) => ({ name, version }))).toEqual([{ name: 'deal.moved', version: 2 }]);
  });

  test('gives up after three times', async () => {
    const ctx = systemContext();
    let attempts = 0;
    const work = async () => {
      attempts += 1;
      await fail(ctx, '40001');
    };
    await expect(ctx.change(work)).rejects.toThrow('in the way');
    expect(attempts).toBe(3);
  });

  test('does not run again for another failure', async () => {
    const ctx = systemContext();
    let attempts = 0;
    const work = async () => {
      attempts += 1;
      await fail(ctx, '22012');
    };
    await expect(ctx.change(work)).rejects.toThrow('in the way');
    expect(attempts).toBe(1);
  });

  test('passes a real deadlock', async () => {
    const ids = [(await buildDeal({ owner, route })).id, (await buildDeal({ owner, route })).id];
    const both = Promise.withResolvers<void>();
    let arrived = 0;
    const lockIn = (order: string[]) => {
      const ctx = systemContext();
      return ctx.change(async () => {
        (await ctx.lock(Deal, order[0]!)).touch(ctx.now);
        if (++arrived === 2) both.resolve();
        await both.promise;
        (await ctx.lock(Deal, order[1]!)).touch(ctx.now);
      });
    };
    await Promise.all([lockIn(ids), lockIn(ids.toReversed())]);
    expect(await Promise.all(ids.map(async (id) => (await fresh(Deal, id)).version))).toEqual([3, 3]);
  });
});

describe('a command with a receipt', () => {
  test('is done once, and a resend gets the same answer', async () => {
    const deal = await buildDeal({ owner, route });
    const receipt = receiptOf(owner);
    const send = async () => {
      const ctx = await withReceipt(receipt);
      const moved = await moveDeal(ctx, { id: deal.id, fromStageId: first, toStageId: second });
      return { seq: ctx.seq, id: moved.id, stageId: moved.stageId };
    };
    const { result, events } = await told(send);
    const { clientId, mutationId } = receipt;
    expect(events).toMatchObject([{ seq: result.seq, clientId, mutationId }]);
    await moveDeal(await contextFor(owner), { id: deal.id, fromStageId: second, toStageId: third });
    const again = await told(send);
    expect(again.events).toEqual([]);
    expect(again.result).toEqual({ seq: result.seq, id: deal.id, stageId: third });
  });

  test('sent many times at once is done once', async () => {
    const receipt = receiptOf(owner);
    const send = async () => {
      const ctx = await withReceipt(receipt);
      const deal = await createDeal(ctx, { pipelineId: route.pipeline.id, title: 'Болты' });
      return { seq: ctx.seq, id: deal.id };
    };
    const { result, events } = await told(() => Promise.all(Array.from({ length: 8 }, send)));
    expect(events).toHaveLength(1);
    expect(result).toEqual(Array(8).fill({ seq: events[0]!.seq, id: events[0]!.entityId }));
  });

  test('that hid its record from its actor hides it from the resend too', async () => {
    const deal = await buildDeal({ owner, route });
    const colleague = await buildUser();
    const receipt = receiptOf(owner);
    const send = async () =>
      assignDeal(await withReceipt(receipt), { id: deal.id, fromOwnerId: owner.id, ownerId: colleague.id });
    await send();
    expect(await send()).toBeNull();
  });

  test('that did nothing still has an answer for the resend', async () => {
    const deal = await buildDeal({ owner, route });
    const receipt = receiptOf(owner);
    const send = async () => {
      const ctx = await withReceipt(receipt);
      const { id } = await assignDeal(ctx, { id: deal.id, fromOwnerId: owner.id, ownerId: owner.id });
      return { id, seq: ctx.seq };
    };
    expect(await send()).toEqual(await send());
  });

  test('stays refused, even when it would succeed by now', async () => {
    const deal = await buildDeal({ owner, route });
    const receipt = receiptOf(owner);
    const send = async () =>
      moveDeal(await withReceipt(receipt), { id: deal.id, fromStageId: second, toStageId: third });
    const refusal = await send().catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'CONFLICT', reason: 'deal.moved', details: { stage: { id: first } } });
    await moveDeal(await contextFor(owner), { id: deal.id, fromStageId: first, toStageId: second });
    const { code, reason, details } = refusal as ReturnType<typeof invalid>;
    await expectRefused(send, { code, reason, details });
  });

  test('that broke down is tried again', async () => {
    const deal = await buildDeal({ owner, route });
    const receipt = receiptOf(owner);
    const broken = await withReceipt(receipt);
    await expect(broken.change(() => Promise.reject(new Error('out of order')))).rejects.toThrow('out of order');
    await moveDeal(await withReceipt(receipt), { id: deal.id, fromStageId: first, toStageId: second });
    expect(await fresh(Deal, deal.id)).toMatchObject({ stageId: second });
  });

  test('is no other request under the same name', async () => {
    const deal = await buildDeal({ owner, route });
    const receipt = receiptOf(owner);
    await moveDeal(await withReceipt(receipt), { id: deal.id, fromStageId: first, toStageId: second });
    const other = async () =>
      moveDeal(await withReceipt({ ...receipt, request: 'another' }), {
        id: deal.id,
        fromStageId: second,
        toStageId: third,
      });
    await expectRefused(other, { code: 'KEY_REUSED' });
  });

  test('is one user’s: another may use the same ids', async () => {
    const deal = await buildDeal({ owner, route });
    const other = await buildUser();
    const receipt = receiptOf(owner);
    await moveDeal(await withReceipt(receipt), { id: deal.id, fromStageId: first, toStageId: second });
    const ctx = contextOf(await viewerFor(other));
    ctx.receipt = { ...receipt, userId: other.id };
    expect(await createDeal(ctx, { pipelineId: route.pipeline.id, title: 'Гайки' })).toMatchObject({ title: 'Гайки' });
  });
});

describe('many writers at once', () => {
  const WRITERS = 24;
  const COMMANDS = 4;

  test('leave a log without gaps in the order of their commits, resends and all', async () => {
    const deals = await Promise.all(Array.from({ length: 6 }, () => buildDeal({ owner, route })));
    const since = await head();
    const writer = async (number: number) => {
      for (let command = 0; command < COMMANDS; command++) {
        const deal = deals[(number + command) % deals.length]!;
        const receipt = receiptOf(owner);
        const send = async () => {
          const ctx = await withReceipt(receipt);
          await ctx.change(async () => {
            const locked = await ctx.lock(Deal, deal.id);
            locked.touch(ctx.now);
            locked.title = `${number}-${command}`;
            ctx.record('deal.edited', locked, { number, command });
            return locked;
          });
          return ctx.seq;
        };
        const [seq, again] = await Promise.all([send(), send()]);
        expect(again).toBe(seq);
      }
    };
    const { events } = await told(() => Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(number))));
    expect(events.map(({ seq }) => seq)).toEqual(
      Array.from({ length: WRITERS * COMMANDS }, (_, index) => since + index + 1),
    );
    for (const { id } of deals) {
      const versions = events.filter(({ entityId }) => entityId === id).map(({ version }) => version);
      expect(versions).toEqual(versions.map((_, index) => index + 2));
      const last = events.findLast(({ entityId }) => entityId === id)!.particulars;
      expect(await fresh(Deal, id)).toMatchObject({
        title: `${last.number}-${last.command}`,
        version: versions.length + 1,
      });
    }
    const [{ count }] = (await orm.em
      .fork()
      .execute('select count(*)::int as count from receipt where seq > ?', [since])) as [{ count: number }];
    expect(count).toBe(WRITERS * COMMANDS);
  });
});
