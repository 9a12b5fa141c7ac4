import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Context as ServerContext } from '../server/core/context.ts';
import type { Viewer } from '../server/core/rights/viewer.ts';
import {
  addUser,
  Context,
  createApiToken,
  createDeal,
  createPartner,
  createPipeline,
  createTeam,
  hashPassword,
  rowClass,
  setRoleVisibility,
  stagesOf,
  systemViewer,
} from './built.ts';

export interface Person {
  id: string;
  /** Of an API token: a request or a socket is signed in with it. */
  token: string;
}

/** Whom the figures are measured with. */
export interface Company {
  /** Managers; the first of them own the deals in turn. */
  users: Person[];
  teamIds: string[];
  /** A free pipeline. */
  pipelineId: string;
  stageIds: string[];
  deals: BenchDeal[];
}

export interface BenchDeal {
  id: string;
  owner: Person;
  /** Where it stands, as far as whoever moves it knows. */
  stageId: string;
}

export interface CompanySize {
  users?: number;
  /** Users are spread over them in turn. */
  teams?: number;
  deals?: number;
  /** Over how many users the deals are spread. */
  owners?: number;
  /** What every manager sees. */
  visibility?: 'ALL' | 'TEAM' | 'OWN';
}

export const PASSWORD = 'correct horse battery';
/** Users or deals in one transaction. */
const BATCH = 50;

/** Makes a company by the product's own commands; every user has the {@link PASSWORD} and a token. */
export async function foundCompany(orm: MikroORM, size: CompanySize): Promise<Company> {
  const { users: people = 10, teams = 1, deals: cards = 40, owners = Math.min(people, 20), visibility = 'ALL' } = size;
  const system = () => contextOver(orm.em.fork());
  await setRoleVisibility(system(), 'MANAGER', visibility as Parameters<typeof setRoleVisibility>[2]);
  const teamIds: string[] = [];
  for (let index = 0; index < teams; index++)
    teamIds.push((await createTeam(system(), { name: `Отдел ${index + 1}` })).id);
  const passwordHash = await hashPassword(PASSWORD);
  const users = await inBatches(orm, people, (em, index) => hire(em, index, teamIds[index % teams]!, passwordHash));
  const stages = [20, 40, 60, 80].map((probability, index) => ({ name: `Этап ${index + 1}`, probability }));
  const pipeline = await createPipeline(system(), { name: 'Продажи', control: 'FREE' as never, stages });
  const stageIds = (await stagesOf(system(), pipeline.id)).map(({ id }) => id);
  const deals = await inBatches(orm, cards, (em, index) =>
    open(em, index, users[index % owners]!, pipeline.id, stageIds[0]!),
  );
  await orm.em.fork().execute('analyze');
  return { users, teamIds, pipelineId: pipeline.id, stageIds, deals };
}

/** A context of the server itself. It rings no bell: a server process hears of what it writes by its sweep. */
export function contextOver(em: EntityManager, viewer: Viewer = systemViewer('bench')): ServerContext {
  return new Context(em, viewer, { ring: () => {}, clock: () => new Date(), rowClass });
}

async function hire(em: EntityManager, index: number, teamId: string, passwordHash: string): Promise<Person> {
  const name = `Сотрудник ${index + 1}`;
  const email = `user${index + 1}@example.com`;
  const input = { name, email, role: 'MANAGER' as const, teamId, timeZone: 'Europe/Moscow' };
  const { id } = await addUser(contextOver(em), input, passwordHash);
  const { secret } = await createApiToken(contextOver(em, { ...systemViewer('bench'), userId: id }), 'bench');
  return { id, token: secret };
}

async function open(
  em: EntityManager,
  index: number,
  owner: Person,
  pipelineId: string,
  stageId: string,
): Promise<BenchDeal> {
  const partner = await createPartner(contextOver(em), { name: `ООО «Ромашка ${index + 1}»`, ownerId: owner.id });
  const title = `Поставка канатов, партия ${index + 1}`;
  const input = { pipelineId, stageId, title, ownerId: owner.id, partnerId: partner.id, sum: '125000.00' };
  const deal = await createDeal(contextOver(em), input);
  return { id: deal.id, owner, stageId };
}

async function inBatches<T>(
  orm: MikroORM,
  count: number,
  make: (em: EntityManager, index: number) => Promise<T>,
): Promise<T[]> {
  const made: T[] = [];
  while (made.length < count) {
    const until = Math.min(made.length + BATCH, count);
    await orm.em.fork().transactional(async (em) => {
      for (let index = made.length; index < until; index++) {
        made.push(await make(em, index));
        // Every flush looks through all that the em remembers.
        em.clear();
      }
    });
  }
  return made;
}
