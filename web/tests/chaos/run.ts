import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '#lib/core/graphql.js';
import { Chance } from '../window/random.js';
import { victimOf, type FaultKind } from './faults.js';
import { judgeCards } from './judges/cards.js';
import { judgeEffects } from './judges/effects.js';
import { judgeErased } from './judges/erased.js';
import { judgeLog, readLog } from './judges/log.js';
import { judgePlans } from './judges/plans.js';
import { Oracle } from './judges/sight.js';
import { expectationOf } from './judges/stores.js';
import { judgeWorth } from './judges/worth.js';
import type { Company } from './company.js';
import { planOf, type Fault, type Operation } from './plan.js';
import { Recoveries } from './recoveries.js';
import { playRightsRound } from './rightsRound.js';
import type { Settings } from './settings.js';
import { Stage } from './stage.js';
import { act, isForAdmin } from './verbs.js';

/** The time within which every screen must be right once nothing breaks any more and nothing is left to be sent. */
const QUIET_MS = 10_000;
/** How long what waits in the windows may take to be sent, after everything is in its place. */
const DRAIN_MS = 60_000;
/** Work whose process was killed is looked for again every minute. */
const IMPORTS_MS = 90_000;
const LOOK_MS = 20;
const LAST_WORD = 'create';

/** What a run came to. */
export interface Result {
  settings: Settings;
  /** By judgement, in sentences; all empty when the product is right. */
  faults: Record<Judgement, string[]>;
  stage: Stage;
  befallen: Map<FaultKind, number>;
  events: number;
  /** ms from the end of a fault until a window has been told all that there was then. */
  recoveries: ReadonlyMap<FaultKind, number[]>;
  /** From the end of the last fault until nothing waited to be sent any more, ms. */
  drained: number;
  /** From then until the last screen was right, or the time for it had passed, ms. */
  settled: number;
  took: number;
}

export const judgements = [
  'frames',
  'effects',
  'stores',
  'sight',
  'log',
  'plans',
  'worth',
  'cards',
  'erased',
  'parts',
] as const;
export type Judgement = (typeof judgements)[number];

export interface Conditions {
  /** Options of Node for the servers. */
  node: string[];
  /** SQL that is run before the servers start. */
  prepare?: string | undefined;
}

/** Plays a plan over real parts, and judges what came of it. */
export async function run(settings: Settings, { node, prepare }: Conditions): Promise<Result> {
  const begun = Date.now();
  await using stage = await Stage.set(settings, node, async ({ orm }) => {
    if (prepare) await orm.em.fork().execute(prepare);
  });
  await playRightsRound(stage);
  const story = new Story(stage);
  await story.play();
  const settling = await story.settle();
  const faults = { ...(await judge(stage)), ...settling.faults };
  const events = (await readLog(stage.company.orm)).length;
  const { befallen, recoveries } = story;
  return {
    settings,
    faults,
    stage,
    befallen,
    events,
    recoveries: recoveries.all,
    drained: settling.drained,
    settled: settling.settled,
    took: Date.now() - begun,
  };
}

interface Settling extends Pick<Result, 'drained' | 'settled'> {
  faults: Pick<Result['faults'], 'stores' | 'parts'>;
}

class Story {
  readonly befallen = new Map<FaultKind, number>();
  readonly recoveries: Recoveries;
  private readonly plan;
  private readonly busy = new Map<string, Promise<void>>();
  private readonly troubles: string[] = [];
  private readonly begun = Date.now();

  constructor(private readonly stage: Stage) {
    this.plan = planOf(stage.settings);
    this.recoveries = new Recoveries(stage);
  }

  async play(): Promise<void> {
    const { operations, faults, lastRoundAt } = this.plan;
    await Promise.all([this.operate(operations), this.break(faults), this.withoutRedis(lastRoundAt)]);
  }

  /** Waits until nothing is broken and nothing unsent, then for every window to be right. */
  async settle(): Promise<Settling> {
    const calmAt = Date.now();
    await this.recoveries.close(QUIET_MS);
    const drained = await this.drained();
    const quietAt = Date.now();
    const unsent = this.stage.windows.filter(({ isQuiet }) => !isQuiet).map(({ seat }) => `${seat.name} still waits`);
    const wrong = drained ? await this.compare(quietAt) : unsent;
    const settled = Date.now() - quietAt;
    const stores = wrong.length > 0 ? wrong : await this.compareAfterLastWord();
    const crashes = this.stage.servers.flatMap((server) => server.crashes);
    const faults = { stores, parts: [...this.troubles, ...crashes] };
    return { drained: quietAt - calmAt, settled, faults };
  }

  private async drained(): Promise<boolean> {
    const { windows, company } = this.stage;
    const isSent = await until(DRAIN_MS, () => windows.every((window) => (window.press(), window.isQuiet)));
    return isSent && until(IMPORTS_MS, () => isImported(company));
  }

  /** One more command when all is right and nothing loads anew: nothing that comes after it can wake those who miss it. */
  private async compareAfterLastWord(): Promise<string[]> {
    const { windows, company } = this.stage;
    windows[0]!.give(LAST_WORD, act(LAST_WORD, windows[0]!, company, new Chance(0)));
    await this.drained();
    return this.compare(Date.now());
  }

  private async compare(quietAt: number): Promise<string[]> {
    const wrong: string[] = [];
    const expectations = [];
    for (const window of this.stage.windows)
      expectations.push({ window, compare: await expectationOf(window, this.stage) });
    for (const { window, compare } of expectations) {
      await until(quietAt + QUIET_MS - Date.now(), () => compare() === null);
      const difference = compare();
      if (difference)
        wrong.push(`${window.seat.name} under ${JSON.stringify(window.seat.filter.filter)}: ${difference}`);
    }
    return wrong;
  }

  private async operate(operations: Operation[]): Promise<void> {
    const { company, windows } = this.stage;
    const admins = windows.flatMap(({ seat }, index) => (seat.person.user.role === 'ADMIN' ? [index] : []));
    for (const { at, window: chosen, verb, seed } of operations) {
      await this.moment(at);
      const window = windows[isForAdmin(verb) ? admins[chosen % admins.length]! : chosen]!;
      window.give(verb, act(verb, window, company, new Chance(seed)).catch(unanswered));
      window.press();
    }
  }

  private async break(faults: Fault[]): Promise<void> {
    const all: Promise<void>[] = [];
    for (const fault of faults) {
      await this.moment(fault.at);
      all.push(this.befall(fault));
    }
    await Promise.all(all);
  }

  /** One fault at a time for each part; faults of different parts overlap. */
  private befall({ kind, target, lasts, seed }: Fault): Promise<void> {
    const victim = victimOf(this.stage, kind, target);
    const suffered = (this.busy.get(victim.key) ?? Promise.resolve())
      .then(() => victim.suffer(lasts, new Chance(seed)))
      .catch((error: Error) => void this.troubles.push(`${kind}, ${victim.key}: ${error.message}`))
      .then(() => this.recoveries.watch(kind));
    this.befallen.set(kind, (this.befallen.get(kind) ?? 0) + 1);
    this.busy.set(victim.key, suffered);
    return suffered;
  }

  private async withoutRedis(from: number): Promise<void> {
    await this.moment(from);
    await this.busy.get('redis');
    await this.stage.redis.kill();
  }

  private async moment(at: number): Promise<void> {
    await pause(Math.max(0, this.begun + at - Date.now()));
  }
}

/** What a verb asked before its command was not answered: then there is no command. */
function unanswered(error: unknown): undefined {
  if (!(error instanceof AppError)) throw error;
}

async function judge({ company, opened }: Stage) {
  const { orm } = company;
  const log = await readLog(orm);
  const oracle = new Oracle(log, Object.values(company.teams));
  const wires = opened.map(({ wire }) => wire);
  const posted = wires.flatMap(({ posted }) => [...posted.values()]);
  return {
    frames: wires.flatMap(({ faults }) => faults),
    effects: await judgeEffects(orm, log, posted),
    sight: opened.flatMap(({ wire, seat }) => oracle.judge(wire, oracle.viewer(seat.person.user.id))),
    log: await judgeLog(orm, log),
    plans: await judgePlans(orm),
    worth: await judgeWorth(orm),
    cards: await judgeCards(orm),
    erased: await judgeErased(orm, log, posted),
  };
}

/** Whether no file is on its way any more: what the server does by itself changes what windows show. */
async function isImported({ orm }: Company): Promise<boolean> {
  const [working] = await orm.em.fork().execute<object[]>(WORKING);
  return !working;
}

const WORKING = `select 1 from partner_import where state in ('CHECKING', 'RUNNING', 'UNDOING') limit 1`;

async function until(ms: number, holds: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await pause(LOOK_MS)) if (await holds()) return true;
  return holds();
}
