import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { StartError } from '../server/core/start/startError.js';
import { systemViewer } from '../server/core/rights/viewer.js';
import { Partner } from '../server/partners/partner.entity.js';
import { LostReason } from '../server/deals/lostReason.entity.js';
import { Control, Pipeline } from '../server/pipelines/pipeline.entity.js';
import { stagesOf } from '../server/pipelines/pipeline.service.js';
import { Team } from '../server/teams/team.entity.js';
import { User } from '../server/users/user.entity.js';
import { Batch, type Cast } from './batch.js';
import { Calendar } from './calendar.js';
import { viewerOf } from './company.js';
import { Dice } from './dice.js';
import { contextOf, inTransaction, play } from './script.js';

/** Deals that are added in one transaction: others' commands wait for it, so it is short. */
const BATCH = 100;
const SEED = 10_000;
/** Three of four go to the strict pipeline, three of ten of them to one stage: a column of thousands. */
const STRICT_SHARE = 0.75;
const STRICT_WEIGHTS = [22, 16, 31, 9, 9, 6, 4, 3];

export interface Amounts {
  open: number;
  closed: number;
}

/** Adds many deals to the demo company, as of now: an import, not a history. @throws StartError elsewhere */
export async function seedLarge(
  orm: MikroORM,
  { open, closed }: Amounts,
  report: (line: string) => void,
): Promise<void> {
  if (open + closed === 0) return;
  const em = orm.em.fork();
  const cast = await castOf(em);
  const dice = new Dice(SEED);
  const kinds = [...Array<boolean>(open).fill(false), ...Array<boolean>(closed).fill(true)];
  for (let done = 0; done < kinds.length; done += BATCH) {
    await addBatch(em, cast, dice, kinds.slice(done, done + BATCH));
    if ((done + BATCH) % 2000 === 0) report(`${done + BATCH} of ${kinds.length} deals`);
  }
  await em.execute('analyze');
}

async function addBatch(em: EntityManager, cast: Cast, dice: Dice, kinds: boolean[]): Promise<void> {
  const now = new Date();
  const isStrict = dice.chance(STRICT_SHARE);
  const route = isStrict ? cast.strict : cast.free;
  const weights = isStrict ? STRICT_WEIGHTS.slice(0, route.stages.length) : route.stages.map(() => 1);
  const batch = new Batch({ cast, route, weights, seller: dice.pick(cast.sellers), calendar: new Calendar(now), dice });
  for (const closed of kinds) batch.add(closed);
  await inTransaction(em, () => play(em, batch.steps()));
}

async function castOf(em: EntityManager): Promise<Cast> {
  const ctx = contextOf(em, systemViewer('seeds'), new Date());
  const users = await em.find(User, { demo: true, active: true, role: 'MANAGER' }, { orderBy: { id: 'asc' } });
  const pipelines = await em.find(Pipeline, {}, { orderBy: { rank: 'asc' } });
  const [strict, free] = [Control.STRICT, Control.FREE].map((control) =>
    pipelines.find((known) => known.control === control),
  );
  if (users.length === 0 || !strict || !free)
    throw new StartError('Deals to measure with are added to the demo company only.');
  const teams = new Map((await em.find(Team, {})).map((team) => [team.id, team.path]));
  return {
    sellers: users.map((user) => viewerOf(user, teams.get(user.teamId ?? '') ?? null)),
    strict: { pipeline: strict, stages: await stagesOf(ctx, strict.id) },
    free: { pipeline: free, stages: await stagesOf(ctx, free.id) },
    partners: await em.find(Partner, {}, { orderBy: { id: 'asc' } }),
    reasons: await em.find(LostReason, { active: true }, { orderBy: { id: 'asc' } }),
  };
}
