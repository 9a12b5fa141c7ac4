import { expect, test } from 'vitest';
import type { Context } from '../core/context.js';
import { Deal } from '../deals/deal.entity.js';
import { buildDeal, buildTeam, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildAgreement } from '../testing/buildRecords.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Agreement, AgreementState } from './agreement.entity.js';
import {
  activateAgreement,
  closeAgreement,
  createAgreement,
  deleteAgreement,
  editAgreement,
  takeBackAgreement,
} from './agreement.service.js';

async function setting() {
  const owner = await buildUser();
  const deal = await buildDeal({ owner });
  const { id } = await buildAgreement({ deal });
  const run = async (command: (ctx: Context) => Promise<unknown>) => command(await contextFor(owner));
  return { owner, deal, id, run };
}

test('an agreement is drafted with the days of its validity, and told on its deal', async () => {
  const owner = await buildUser();
  const deal = await buildDeal({ owner });
  const input = { dealId: deal.id, number: '17/26', validFrom: '2026-12-01', validUntil: '2027-11-30' };
  const { result, events } = await told(async () => createAgreement(await contextFor(owner), input));
  expect(await fresh(Agreement, result.id)).toMatchObject({ ...input, state: 'DRAFT' });
  const details = { agreement: [null, '17/26'] } as const;
  const particulars = { part: result.id, partVersion: 1, state: 'DRAFT' };
  const expected = { actor: owner, particulars, details };
  expect(unnumbered(events)).toEqual([event('agreement.created', await fresh(Deal, deal.id), expected)]);
});

test('its last day is not before its first', async () => {
  const { id, run } = await setting();
  const refusal = { code: 'INVALID', reason: 'days.order', details: { field: 'input.validUntil' } } as const;
  await expectRefused(
    () => run((ctx) => editAgreement(ctx, { id, version: 1, validFrom: '2027-01-02', validUntil: '2027-01-01' })),
    refusal,
  );
  await run((ctx) => editAgreement(ctx, { id, version: 1, validUntil: '2026-01-01' }));
  await expectRefused(() => run((ctx) => editAgreement(ctx, { id, version: 2, validFrom: '2026-01-02' })), refusal);
  await run((ctx) => editAgreement(ctx, { id, version: 2, validUntil: null }));
  expect(await fresh(Agreement, id)).toMatchObject({ validFrom: '2026-01-01', validUntil: null });
});

test('it goes draft → in force → closed, and back step by step', async () => {
  const { owner, id, run } = await setting();
  const refused = (command: (ctx: Context) => Promise<unknown>, state: string) =>
    expectRefused(() => run(command), {
      code: 'CONFLICT',
      reason: 'agreement.state',
      details: { state, by: { id: owner.id, name: owner.name } },
    });
  await run((ctx) => activateAgreement(ctx, { id }));
  await refused((ctx) => activateAgreement(ctx, { id }), 'ACTIVE');
  await refused((ctx) => editAgreement(ctx, { id, version: 2, number: '1' }), 'ACTIVE');
  await refused((ctx) => deleteAgreement(ctx, { id }), 'ACTIVE');
  await run((ctx) => closeAgreement(ctx, { id }));
  await refused((ctx) => closeAgreement(ctx, { id }), 'CLOSED');
  await run((ctx) => takeBackAgreement(ctx, { id, state: AgreementState.CLOSED }));
  await refused((ctx) => takeBackAgreement(ctx, { id, state: AgreementState.CLOSED }), 'ACTIVE');
  await run((ctx) => takeBackAgreement(ctx, { id, state: AgreementState.ACTIVE }));
  expect(await fresh(Agreement, id)).toMatchObject({ state: 'DRAFT', version: 5 });
  await run((ctx) => deleteAgreement(ctx, { id }));
  expect(await systemContext().em.count(Agreement, { id })).toBe(0);
});

test('of two who edit one draft, different fields merge and the same one conflicts', async () => {
  const { id, run } = await setting();
  await run((ctx) => editAgreement(ctx, { id, version: 1, number: '1' }));
  await run((ctx) => editAgreement(ctx, { id, version: 1, validUntil: '2030-01-01' }));
  expect(await fresh(Agreement, id)).toMatchObject({ number: '1', validUntil: '2030-01-01' });
  const attempt = () => run((ctx) => editAgreement(ctx, { id, version: 1, number: '2' }));
  const fields = [{ field: 'number', theirs: '1', yours: '2' }];
  await expectRefused(attempt, { code: 'CONFLICT', reason: 'agreement.edited', details: { fields } });
});

test('who answers for the deal makes its agreements', async () => {
  const team = await buildTeam();
  const { id } = await buildAgreement({ deal: await buildDeal({ owner: await buildUser({ team }) }) });
  const colleague = await buildUser({ team });
  const attempt = async () => activateAgreement(await contextFor(colleague), { id });
  await expectRefused(attempt, { code: 'FORBIDDEN', reason: 'deal.edit' });
});
