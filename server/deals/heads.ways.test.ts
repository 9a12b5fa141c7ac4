import { expect, test } from 'vitest';
import { Dice } from '../../seeds/dice.js';
import type { Viewer } from '../core/rights/viewer.js';
import { systemViewer } from '../core/rights/viewer.js';
import { Lead } from '../leads/lead.entity.js';
import { LeadState } from '../leads/leadState.entity.js';
import {
  buildDeal,
  buildLead,
  buildRoute,
  buildTeam,
  buildUser,
  contextOf,
  orm,
  systemContext,
} from '../testing/build.js';
import { boardHeads, headsFigure } from './heads.js';

const dice = new Dice(3);
const root = await buildTeam();
const child = await buildTeam(root);
const teams = [root, child, await buildTeam(child), await buildTeam(), null];
const users = await Promise.all(Array.from({ length: 4 }, () => buildUser()));
const route = await buildRoute();
await buildDealsAtRandom(60);

async function buildDealsAtRandom(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const stage = dice.pick(route.stages);
    const { id } = await buildDeal({ owner: dice.pick(users), stage, sum: `${index}.33` });
    const team = dice.pick(teams);
    const sharedWith = users.filter(() => dice.chance(0.25)).map((user) => user.id);
    const probability = dice.chance(0.5) ? index : null;
    await orm.em
      .fork()
      .execute('update deal set team_id = ?, team_path = ?, shared_with = ?::uuid[], probability = ? where id = ?', [
        team?.id ?? null,
        team?.path ?? null,
        `{${sharedWith.join(',')}}`,
        probability,
        id,
      ]);
  }
}

const viewers: Viewer[] = users.flatMap(({ id: userId }) =>
  (['OWN', 'TEAM', 'ALL'] as const).flatMap((visibility) =>
    teams.map((team) => ({
      ...systemViewer('somebody'),
      system: false,
      role: 'MANAGER' as const,
      visibility,
      userId,
      teamPath: team?.path ?? null,
    })),
  ),
);

test('what the figure tells each of its viewers is what a query of his own tells him', async () => {
  const args = { pipelineId: route.pipeline.id, zone: 'Europe/Moscow' };
  const { sum } = await headsFigure.compute(systemContext(), args);
  for (const viewer of viewers) {
    const { asOf: _, ...own } = await boardHeads(contextOf(viewer), args);
    const said = `${viewer.userId} sees ${viewer.visibility} from ${viewer.teamPath}`;
    expect(headsFigure.project(sum, viewer, args), said).toEqual(own);
  }
});

test('of leads, also of those that wait for somebody, each viewer is told those that he sees', async () => {
  for (let count = 0; count < 40; count++) {
    const { id } = await buildLead();
    const owner = dice.chance(0.4) ? dice.pick(users).id : null;
    const path = dice.pick(teams)?.path ?? null;
    const sharedWith = users.filter(() => dice.chance(0.2)).map((user) => user.id);
    const state = dice.chance(0.2) ? 'SNOOZED' : 'OPEN';
    const due = `now() + interval '${dice.chance(0.5) ? '-1' : '1'} hour'`;
    await orm.em
      .fork()
      .execute(
        `update lead set owner_id = ?, team_path = ?, shared_with = ?::uuid[], state = ?, answer_due_at = ${due} where id = ?`,
        [owner, path, `{${sharedWith.join(',')}}`, state, id],
      );
  }
  const args = { pipelineId: route.pipeline.id, zone: 'Europe/Moscow' };
  const { sum } = await headsFigure.compute(systemContext(), args);
  for (const viewer of viewers) {
    const ctx = contextOf(viewer);
    const seen = await ctx.em.find(Lead, {});
    const open = seen.filter(({ state }) => state === LeadState.OPEN);
    const unanswered = open.filter(({ answerDueAt }) => answerDueAt <= ctx.now).length;
    const expected = { count: open.length, snoozed: seen.length - open.length, unanswered };
    const said = `${viewer.userId} sees ${viewer.visibility} from ${viewer.teamPath}`;
    expect(headsFigure.project(sum, viewer, args), said).toMatchObject({ leads: expected });
  }
});
