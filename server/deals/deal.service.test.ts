import { describe, expect, test } from 'vitest';
import { Control } from '../pipelines/pipeline.entity.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import {
  buildDeal,
  buildPartner,
  buildRoute,
  buildTeam,
  buildUser,
  contextFor,
  contextOf,
  fresh,
  viewerFor,
} from '../testing/build.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { setAccess } from '../users/user.service.js';
import { Deal } from './deal.entity.js';
import { assignDeal, createDeal, shareDeal, unshareDeal } from './deal.service.js';
import { createLostReason } from './lostReason.js';
import { LostReason } from './lostReason.entity.js';

const absent = '00000000-0000-4000-8000-000000000000';

describe('createDeal', () => {
  test('opens a deal of the viewer at the top of the first column', async () => {
    const team = await buildTeam();
    const owner = await buildUser({ team });
    const route = await buildRoute();
    const below = await buildDeal({ owner, route });
    const partner = await buildPartner({ owner });
    const ctx = await contextFor(owner);
    const facts = {
      title: 'Болты',
      sum: '1000.50',
      expectedOn: '2026-12-01',
      source: ChannelKind.SITE,
      partnerId: partner.id,
    };
    const { result, events } = await told(() => createDeal(ctx, { pipelineId: route.pipeline.id, ...facts }));
    const deal = await fresh(Deal, result.id);
    expect(deal).toMatchObject({
      ...facts,
      version: 1,
      stageId: route.stages[0]!.id,
      status: 'IN_WORK',
      ownerId: owner.id,
      teamId: team.id,
      teamPath: team.path,
      createdAt: ctx.now,
    });
    expect(deal.position < below.position).toBe(true);
    expect(deal.number).toBeGreaterThan(below.number);
    const particulars = { stage: deal.stageId, pipeline: deal.pipelineId };
    expect(unnumbered(events)).toEqual([event('deal.created', deal, { actor: owner, particulars })]);
  });

  test('takes the id that the client has chosen', async () => {
    const owner = await buildUser();
    const { pipeline } = await buildRoute();
    const id = crypto.randomUUID();
    await createDeal(await contextFor(owner), { id, pipelineId: pipeline.id, title: 'Гайки' });
    expect(await fresh(Deal, id)).toMatchObject({ title: 'Гайки' });
  });

  test('enters a strict pipeline at its start only', async () => {
    const owner = await buildUser();
    const { pipeline, stages } = await buildRoute(Control.STRICT);
    const input = { pipelineId: pipeline.id, stageId: stages[1]!.id, title: 'Болты' };
    const attempt = async () => createDeal(await contextFor(owner), input);
    await expectRefused(attempt, { code: 'INVALID', reason: 'start', details: { field: 'input.stageId' } });
  });

  test('refuses what the viewer does not see or what is not of the pipeline', async () => {
    const owner = await buildUser();
    const { pipeline } = await buildRoute();
    const hidden = await buildPartner();
    const { stages } = await buildRoute();
    const attempt = (input: object) => async () =>
      createDeal(await contextFor(owner), { pipelineId: pipeline.id, title: 'Болты', ...input });
    await expectRefused(attempt({ pipelineId: absent }), { code: 'NOT_FOUND', reason: 'Pipeline' });
    await expectRefused(attempt({ stageId: stages[0]!.id }), { code: 'NOT_FOUND', reason: 'Stage' });
    await expectRefused(attempt({ partnerId: hidden.id }), {
      code: 'NOT_FOUND',
      reason: 'Partner',
      details: { id: hidden.id },
    });
    await expectRefused(attempt({ partnerId: absent }), {
      code: 'NOT_FOUND',
      reason: 'Partner',
      details: { id: absent },
    });
    await expectRefused(attempt({ ownerId: absent }), { code: 'NOT_FOUND', reason: 'User' });
  });

  test('is for oneself, unless one is a head or an admin', async () => {
    const team = await buildTeam();
    const [manager, colleague] = [await buildUser({ team }), await buildUser({ team })];
    const head = await buildUser({ team, role: Role.HEAD });
    const { pipeline } = await buildRoute();
    const input = { pipelineId: pipeline.id, title: 'Болты', ownerId: colleague.id };
    const attempt = async () => createDeal(await contextFor(manager), input);
    await expectRefused(attempt, { code: 'FORBIDDEN', reason: 'deal.create' });
    expect(await createDeal(await contextFor(head), input)).toMatchObject({ ownerId: colleague.id });
  });

  test('is not given to somebody who has left, or who only looks', async () => {
    const admin = await buildUser({ role: Role.ADMIN });
    const left = await buildUser();
    await setAccess(await contextFor(admin), { id: left.id, role: Role.MANAGER, active: false });
    const observer = await buildUser({ role: Role.OBSERVER });
    const { pipeline } = await buildRoute();
    for (const { id, name } of [left, observer]) {
      const attempt = async () =>
        createDeal(await contextFor(admin), { pipelineId: pipeline.id, title: 'Болты', ownerId: id });
      await expectRefused(attempt, { code: 'RULE', reason: 'user.inactive', details: { user: { id, name } } });
    }
  });

  test('an observer is refused for what he is, and nobody he names is blamed', async () => {
    const observer = await buildUser({ role: Role.OBSERVER });
    const { pipeline } = await buildRoute();
    for (const ownerId of [undefined, observer.id, (await buildUser()).id]) {
      const attempt = async () =>
        createDeal(await contextFor(observer), {
          pipelineId: pipeline.id,
          title: 'Болты',
          ...(ownerId && { ownerId }),
        });
      await expectRefused(attempt, { code: 'FORBIDDEN', reason: 'write' });
    }
  });

  test('gives each of several deals of one command its own place', async () => {
    const owner = await buildUser();
    const { pipeline } = await buildRoute();
    const ctx = await contextFor(owner);
    const input = { pipelineId: pipeline.id, title: 'Болты' };
    const { result, events } = await told(() =>
      ctx.change(async () => [
        await createDeal(ctx, input),
        await createDeal(ctx, input),
        await createDeal(ctx, input),
      ]),
    );
    expect(result.map(({ position }) => position)).toEqual(['a0', 'Zz', 'Zy']);
    expect(events.map(({ name, version }) => [name, version])).toEqual(Array(3).fill(['deal.created', 1]));
  });
});

describe('assignDeal', () => {
  async function setting() {
    const [north, south] = [await buildTeam(), await buildTeam()];
    const [owner, colleague] = [await buildUser({ team: north }), await buildUser({ team: south })];
    const deal = await buildDeal({ owner });
    return { owner, colleague, deal, south };
  }

  test('gives the deal to a colleague and to his team', async () => {
    const { owner, colleague, deal, south } = await setting();
    const ctx = await contextFor(owner);
    const { events } = await told(() => assignDeal(ctx, { id: deal.id, fromOwnerId: owner.id, ownerId: colleague.id }));
    const assigned = await fresh(Deal, deal.id);
    expect(assigned).toMatchObject({
      ownerId: colleague.id,
      teamId: south.id,
      teamPath: south.path,
      activeAt: ctx.now,
    });
    const particulars = { from: owner.id, to: colleague.id };
    const expected = { actor: owner, particulars, before: deal.scope() };
    expect(unnumbered(events)).toEqual([event('deal.assigned', assigned, expected)]);
    expect(ctx.ifSeen(assigned)).toBeNull();
  });

  test('does nothing when it is his already', async () => {
    const { owner, deal } = await setting();
    const input = { id: deal.id, fromOwnerId: owner.id, ownerId: owner.id };
    const { events } = await told(async () => assignDeal(await contextFor(owner), input));
    expect(events).toEqual([]);
  });

  test('is refused when somebody else was faster', async () => {
    const { owner, colleague, deal } = await setting();
    const admin = await buildUser({ role: Role.ADMIN });
    await assignDeal(await contextFor(admin), { id: deal.id, fromOwnerId: owner.id, ownerId: colleague.id });
    const attempt = async () =>
      assignDeal(await contextFor(admin), { id: deal.id, fromOwnerId: owner.id, ownerId: admin.id });
    const details = { owner: { id: colleague.id, name: colleague.name }, by: { id: admin.id, name: admin.name } };
    await expectRefused(attempt, { code: 'CONFLICT', reason: 'deal.assigned', details });
  });
});

describe('shareDeal and unshareDeal', () => {
  test('let a colleague in and out again', async () => {
    const [owner, colleague] = [await buildUser(), await buildUser()];
    const deal = await buildDeal({ owner });
    const input = { id: deal.id, userId: colleague.id };
    const particulars = { userId: colleague.id };

    const shared = await told(async () => shareDeal(await contextFor(owner), input));
    const seen = await fresh(Deal, deal.id);
    expect(seen.sharedWith).toEqual([colleague.id]);
    expect(unnumbered(shared.events)).toEqual([
      event('deal.shared', seen, { actor: owner, particulars, before: deal.scope() }),
    ]);
    expect(contextOf(await viewerFor(colleague)).ifSeen(seen)).toBe(seen);

    const unshared = await told(async () => unshareDeal(await contextFor(owner), input));
    const hidden = await fresh(Deal, deal.id);
    expect(hidden.sharedWith).toEqual([]);
    const expected = event('deal.unshared', hidden, { actor: owner, particulars, before: seen.scope() });
    expect(unnumbered(unshared.events)).toEqual([expected]);
  });

  test('do nothing twice', async () => {
    const [owner, colleague] = [await buildUser(), await buildUser()];
    const deal = await buildDeal({ owner });
    const input = { id: deal.id, userId: colleague.id };
    expect((await told(async () => unshareDeal(await contextFor(owner), input))).events).toEqual([]);
    await shareDeal(await contextFor(owner), input);
    expect((await told(async () => shareDeal(await contextFor(owner), input))).events).toEqual([]);
  });
});

test('createLostReason adds to the catalogue, for admins only', async () => {
  const [admin, manager] = [await buildUser({ role: Role.ADMIN }), await buildUser()];
  const input = { name: 'Дорого', requiresCompetitor: true };
  await expectRefused(async () => createLostReason(await contextFor(manager), input), {
    code: 'FORBIDDEN',
    reason: 'lostReason.create',
  });
  const { result, events } = await told(async () => createLostReason(await contextFor(admin), input));
  const reason = await fresh(LostReason, result.id);
  expect(reason).toMatchObject({ ...input, active: true });
  expect(unnumbered(events)).toEqual([event('lostReason.created', reason, { actor: admin })]);
});
