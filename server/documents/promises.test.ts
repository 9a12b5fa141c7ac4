import { describe, expect, test } from 'vitest';
import type { Context } from '../core/context.js';
import { buildDeal, buildTeam, buildUser, clock, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildPayment, buildShipment } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Payment } from './payment.entity.js';
import { deletePayment, editPayment, markPaid, unmarkPaid } from './payment.service.js';
import { Shipment } from './shipment.entity.js';
import { deleteShipment, editShipment, markShipped, unmarkShipped } from './shipment.service.js';

interface Kind {
  noun: 'payment' | 'shipment';
  entity: typeof Payment | typeof Shipment;
  field: 'paidOn' | 'shippedOn';
  marked: string;
  unmarked: string;
  build: typeof buildPayment | typeof buildShipment;
  edit: (ctx: Context, input: { id: string; version: number; sum?: string; promisedOn?: string }) => Promise<unknown>;
  mark: (ctx: Context, id: string, day: string) => Promise<unknown>;
  unmark: (ctx: Context, id: string, day: string) => Promise<unknown>;
  remove: (ctx: Context, input: { id: string }) => Promise<unknown>;
}

const kinds: Kind[] = [
  {
    noun: 'payment',
    entity: Payment,
    field: 'paidOn',
    marked: 'payment.markedPaid',
    unmarked: 'payment.unmarkedPaid',
    build: buildPayment,
    edit: editPayment,
    mark: (ctx, id, paidOn) => markPaid(ctx, { id, paidOn }),
    unmark: (ctx, id, paidOn) => unmarkPaid(ctx, { id, paidOn }),
    remove: deletePayment,
  },
  {
    noun: 'shipment',
    entity: Shipment,
    field: 'shippedOn',
    marked: 'shipment.markedShipped',
    unmarked: 'shipment.unmarkedShipped',
    build: buildShipment,
    edit: editShipment,
    mark: (ctx, id, shippedOn) => markShipped(ctx, { id, shippedOn }),
    unmark: (ctx, id, shippedOn) => unmarkShipped(ctx, { id, shippedOn }),
    remove: deleteShipment,
  },
];

const DAY = '2026-11-02';

describe.each(kinds)('a promised $noun', ({ noun, entity, field, marked, unmarked, build, ...verbs }) => {
  async function setting(timeZone = 'Europe/Moscow') {
    const owner = await buildUser({ timeZone });
    const { id } = await build({ deal: await buildDeal({ owner }) });
    const run = async (command: (ctx: Context) => Promise<unknown>) => command(await contextFor(owner));
    const row = () => fresh<Payment | Shipment>(entity, id);
    return { owner, id, run, row };
  }

  test('comes about on a day, and has not after all', async () => {
    const { id, run, row } = await setting();
    const { events } = await told(async () => {
      await run((ctx) => verbs.mark(ctx, id, DAY));
      expect(await row()).toMatchObject({ [field]: DAY });
      await run((ctx) => verbs.unmark(ctx, id, DAY));
    });
    expect(await row()).toMatchObject({ [field]: null });
    expect(events.map(({ name, details }) => [name, details[field]])).toEqual([
      [marked, [null, DAY]],
      [unmarked, [DAY, null]],
    ]);
  });

  test('does not come about tomorrow, by the calendar of who says so', async () => {
    const { id, run } = await setting('America/New_York');
    const ctx = (command: (ctx: Context) => Promise<unknown>) => {
      clock.now = new Date('2026-12-02T03:00:00Z');
      return run(command).finally(() => (clock.now = null));
    };
    const refusal = { code: 'INVALID', reason: 'day.future', details: { field: `input.${field}` } } as const;
    await expectRefused(() => ctx((asked) => verbs.mark(asked, id, '2026-12-02')), refusal);
    await ctx((asked) => verbs.mark(asked, id, '2026-12-01'));
  });

  test('is marked once: who comes later is told who was faster', async () => {
    const { owner, id, run } = await setting();
    const refused = (command: (ctx: Context) => Promise<unknown>) =>
      expectRefused(() => run(command), {
        code: 'CONFLICT',
        reason: `${noun}.state`,
        details: { [field]: DAY, by: { id: owner.id, name: owner.name } },
      });
    await run((ctx) => verbs.mark(ctx, id, DAY));
    await refused((ctx) => verbs.mark(ctx, id, '2026-11-01'));
    await refused((ctx) => verbs.unmark(ctx, id, '2026-11-01'));
    await refused((ctx) => verbs.edit(ctx, { id, version: 2, sum: '1.00' }));
    await refused((ctx) => verbs.remove(ctx, { id }));
  });

  test('is marked once also when two click at once', async () => {
    const { id, run } = await setting();
    const { result, events } = await told(() =>
      Promise.allSettled([1, 2].map(() => run((ctx) => verbs.mark(ctx, id, DAY)))),
    );
    expect(result.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(events.map(({ name }) => name)).toEqual([marked]);
  });

  test('is changed by many: different fields merge and the same one conflicts', async () => {
    const { id, run, row } = await setting();
    await run((ctx) => verbs.edit(ctx, { id, version: 1, sum: '2000.00' }));
    await run((ctx) => verbs.edit(ctx, { id, version: 1, promisedOn: '2098-01-01' }));
    expect(await row()).toMatchObject({ sum: '2000.00', promisedOn: '2098-01-01' });
    const attempt = () => run((ctx) => verbs.edit(ctx, { id, version: 1, sum: '3000.00' }));
    const fields = [{ field: 'sum', theirs: '2000.00', yours: '3000.00' }];
    await expectRefused(attempt, { code: 'CONFLICT', reason: `${noun}.edited`, details: { fields } });
  });

  test('is struck out while it has not come about', async () => {
    const { id, run } = await setting();
    const { events } = await told(() => run((ctx) => verbs.remove(ctx, { id })));
    expect(events.map(({ name, particulars }) => [name, particulars.part])).toEqual([[`${noun}.deleted`, id]]);
    expect(await systemContext().em.count<Payment | Shipment>(entity, { id })).toBe(0);
  });

  test('is written down by who answers for the deal', async () => {
    const team = await buildTeam();
    const { id } = await build({ deal: await buildDeal({ owner: await buildUser({ team }) }) });
    const colleague = await buildUser({ team });
    const attempt = async () => verbs.mark(await contextFor(colleague), id, DAY);
    await expectRefused(attempt, { code: 'FORBIDDEN', reason: 'deal.edit' });
  });
});
