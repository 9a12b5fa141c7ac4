import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../server/core/context.js';
import { systemViewer, type Viewer } from '../server/core/rights/viewer.js';
import { createLostReason } from '../server/deals/lostReason.js';
import type { LostReason } from '../server/deals/lostReason.entity.js';
import { Control, type Pipeline, type Stage } from '../server/pipelines/pipeline.entity.js';
import { createPipeline, stagesOf } from '../server/pipelines/pipeline.service.js';
import type { Team } from '../server/teams/team.entity.js';
import { createTeam } from '../server/teams/team.service.js';
import { DEMO_PASSWORD } from '../server/users/demo.js';
import type { User } from '../server/users/user.entity.js';
import { hashPassword } from '../server/users/password.js';
import { addUser } from '../server/users/user.service.js';
import { type DemoFields, makeFields } from './customFields.js';
import { DOMAIN, people, type Person, type TeamKey } from './people.js';
import { contextOf } from './script.js';

export interface Route {
  pipeline: Pipeline;
  stages: Stage[];
}

/** What the script of deals is played by and on. */
export interface Company {
  /** The colleagues as they act, by their keys. */
  people: Map<string, Viewer>;
  wholesale: Route;
  projects: Route;
  reasons: LostReason[];
  fields: DemoFields;
}

/** Founds the company: teams, people, pipelines, reasons to lose, fields of its own. */
export async function found(em: EntityManager, at: Date): Promise<Company> {
  const ctx = contextOf(em, systemViewer('seeds'), at);
  const team = await teams(ctx);
  const known = new Map<string, Viewer>();
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  for (const person of people)
    known.set(person.key, await join(ctx, person, person.team ? team[person.team] : null, passwordHash));
  const reasons: LostReason[] = [];
  for (const [name, requiresCompetitor] of REASONS)
    reasons.push(await createLostReason(ctx, { name, requiresCompetitor }));
  const wholesale = await route(ctx, 'Оптовые продажи', Control.STRICT, WHOLESALE);
  const projects = await route(ctx, 'Проекты', Control.FREE, PROJECTS);
  return { people: known, wholesale, projects, reasons, fields: await makeFields(ctx) };
}

async function teams(ctx: Context): Promise<Record<TeamKey, Team>> {
  const sales = await createTeam(ctx, { name: 'Отдел продаж' });
  const wholesale = await createTeam(ctx, { name: 'Отдел опта', parentId: sales.id });
  const projects = await createTeam(ctx, { name: 'Отдел проектов', parentId: sales.id });
  return { sales, wholesale, projects };
}

async function join(ctx: Context, person: Person, team: Team | null, passwordHash: string): Promise<Viewer> {
  const { name, key, role, jobTitle, timeZone = 'Europe/Moscow' } = person;
  const account = { name, role, jobTitle, timeZone, teamId: team?.id, email: `${key}@${DOMAIN}` };
  const user = await addUser(ctx, account, passwordHash, true);
  return viewerOf(user, team?.path ?? null);
}

/** A colleague as he acts: his own rights, though the script has read everything. */
export function viewerOf({ id: userId, name, role, locale, timeZone }: User, teamPath: string | null): Viewer {
  return { userId, name, role, locale, timeZone, teamPath, visibility: 'ALL', system: false, sessionId: null };
}

type StagePlan = [name: string, probability: number, idleDays: number | null];

async function route(ctx: Context, name: string, control: Control, plan: readonly StagePlan[]): Promise<Route> {
  const stages = plan.map(([name, probability, idleDays]) => ({ name, probability, idleDays }));
  const pipeline = await createPipeline(ctx, { name, control, stages });
  return { pipeline, stages: await stagesOf(ctx, pipeline.id) };
}

const WHOLESALE: readonly StagePlan[] = [
  ['Первый контакт', 20, 7],
  ['Квалификация', 30, 7],
  ['Предложение', 40, 7],
  ['Презентация', 50, 7],
  ['Условия согласованы', 70, 10],
  ['Подготовка', 80, 10],
  ['Исполнение', 90, 14],
  ['Закрытие', 95, 7],
];

const PROJECTS: readonly StagePlan[] = [
  ['Запрос', 10, 7],
  ['Замер и расчёт', 25, 10],
  ['Предложение', 40, 10],
  ['Тендер', 50, 14],
  ['Договор', 75, 10],
  ['Поставка по графику', 90, 21],
];

const REASONS: readonly [name: string, requiresCompetitor: boolean][] = [
  ['Дешевле у конкурента', true],
  ['Выбрали другого поставщика', true],
  ['Не устроил срок поставки', false],
  ['Нет нужного ассортимента', false],
  ['Отложили закупку', false],
  ['Нет бюджета', false],
  ['Не вышли на связь', false],
  ['Не договорились об отсрочке', false],
];
