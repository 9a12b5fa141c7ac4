import { setTimeout as pause } from 'node:timers/promises';
import type { BenchDeal } from './company.ts';
import { median, now } from './figures.ts';
import { openProduct, type Product } from './product.ts';
import { table, type Section } from './report.ts';
import { signingIn } from './signIns.ts';
import { isShort } from './size.ts';
import { openWindows, type Windows } from './windows.ts';

/** How long the load lasts: SOAK_MINUTES, else ten. */
const MINUTES = Number(process.env.SOAK_MINUTES ?? (isShort ? 1 : 10));
/** What is warming up is not growing: the first tenth is looked at but not judged. */
const WARM_UP = 0.1;
/** Below this nothing is judged: there are too few samples. */
const FEWEST_MINUTES = 5;
const SAMPLE_MS = 10_000;
const PROCESSES = 2;
const WINDOWS = 200;
/** The log is long before it begins, so that what a process keeps of it is full. */
const DEALS = 3_500;
const COMMANDS_PER_SECOND = 20;
const WORKERS = 20;
/** What windows suffer comes in turns. */
const TURN_MS = 3_000;
const RELOAD = 6;
const CUT = 5;
const STALL = 10;
/** For how many turns windows read nothing, then read. */
const STALL_TURNS = 10;
const TRIES = 20;
const RESEND_MS = 500;

interface Sample {
  minute: number;
  /** Of the process that holds the most. */
  resident: number;
  /** After a collection. */
  heap: number;
  descriptors: number;
  /** Connections to PostgreSQL of both processes. */
  connections: number;
}

type Figure = Exclude<keyof Sample, 'minute'>;

/** By how much the last third may be above the first: a share of it, and something for noise. The heap is not so coarse. */
const ALLOWED: Record<Exclude<Figure, 'heap'>, { share: number; noise: number }> = {
  resident: { share: 0.15, noise: 24 * 2 ** 20 },
  descriptors: { share: 0, noise: 10 },
  connections: { share: 0, noise: 2 },
};
/** The heap grows when its slope is above this even if it is over-estimated by two of its standard errors; bytes an hour. */
const HEAP_SLOPE = 6 * 2 ** 20;
const ERRORS = 2;

/** Minutes of all that a company does at once, and what of the servers grows with it. */
export async function run(): Promise<Section> {
  await using product = await openProduct({ processes: PROCESSES, redis: true, users: WINDOWS, deals: DEALS });
  const { users, pipelineId } = product.company;
  const tokens = users.map(({ token }) => token);
  await using windows = await openWindows({ urls: product.urls, tokens, windows: WINDOWS, pipelineId });
  const until = now() + MINUTES * 60_000;
  const work = new Work(product);
  const turn = { count: 0 };
  const url = () => product.urls[turn.count++ % PROCESSES]!;
  const [samples, signIns] = await signingIn(url, async () => {
    const [samples] = await Promise.all([sampleUntil(product, until), work.until(until), trouble(windows, until)]);
    return samples;
  });
  await windows.settled(await product.cursor());
  const { broken, resets, reconnects, loads } = await windows.take();
  const done: Done = {
    broken,
    commands: work.done,
    resent: work.resent,
    signIns: signIns.times.length,
    reconnects,
    resets,
    boards: loads.length,
  };
  return { title: 'Soak', ...report(samples, done) };
}

/** Cards are moved and edited, tasks made and done, in turn, by one process and the other; each worker has a card. */
class Work {
  done = 0;
  private readonly product: Product;
  private readonly workers: Worker[];

  constructor(product: Product) {
    this.product = product;
    this.workers = product.company.deals.slice(0, WORKERS).map((deal, index) => new Worker(product, deal, index));
  }

  /** Commands that were sent again because the database was not to be had. */
  get resent(): number {
    return this.workers.reduce((sum, { resent }) => sum + resent, 0);
  }

  async until(end: number): Promise<void> {
    const begun = now();
    const open = new Set<Promise<void>>();
    for (let turn = 0; now() < end; turn++) {
      const command = this.workers[turn % WORKERS]!.work().then(() => void (this.done += 1));
      open.add(command);
      void command.then(() => open.delete(command));
      await Promise.race([pause(Math.max(0, begun + (turn * 1_000) / COMMANDS_PER_SECOND - now())), failed(open)]);
    }
    await Promise.all(open);
  }
}

/** Never settles but with the first failure. */
const failed = (open: Set<Promise<void>>): Promise<void> =>
  new Promise((_, reject) => open.forEach((one) => one.catch(reject)));

class Worker {
  private readonly product: Product;
  private readonly deal: BenchDeal;
  private readonly process: number;
  resent = 0;
  private version = 1;
  private turn = 0;
  private last: Promise<void> = Promise.resolve();

  constructor(product: Product, deal: BenchDeal, index: number) {
    this.product = product;
    this.deal = deal;
    this.process = index % PROCESSES;
  }

  /** The next command, after the last has been answered. */
  work(): Promise<void> {
    const next = [() => this.move(), () => this.edit(), () => this.task()][this.turn++ % 3]!;
    this.last = this.last.then(next);
    return this.last;
  }

  private async move(): Promise<void> {
    const [first, second] = this.product.company.stageIds as [string, string];
    const toStageId = this.deal.stageId === first ? second : first;
    await this.change('moveDeal', 'MoveDealInput', { id: this.deal.id, fromStageId: this.deal.stageId, toStageId });
    this.deal.stageId = toStageId;
  }

  private edit(): Promise<void> {
    const { id } = this.deal;
    return this.change('editDeal', 'EditDealInput', { id, version: this.version, sum: `${1_000 + this.turn}.00` });
  }

  private async task(): Promise<void> {
    const id = crypto.randomUUID();
    const dueAt = new Date(Date.now() + 3_600_000).toISOString();
    const input = { id, dealId: this.deal.id, kind: 'CALL', title: 'Позвонить', dueAt };
    await this.change('createTask', 'CreateTaskInput', input);
    await this.change('completeTask', 'CompleteTaskInput', { id, result: 'Договорились' });
  }

  private async change(name: string, type: string, input: object): Promise<void> {
    const query = `mutation($input: ${type}!, $receipt: Receipt) { answer: ${name}(input: $input, receipt: $receipt) { deal { version } } }`;
    const receipt = { clientId: crypto.randomUUID(), mutationId: crypto.randomUUID() };
    const { answer } = await this.persist<{ answer: { deal: { version: number } } }>(query, { input, receipt });
    this.version = answer.deal.version;
  }

  /** As a window does: what the server could not do just now is sent again. */
  private async persist<T>(query: string, variables: object): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.product.ask<T>(query, variables, this.deal.owner.token, this.process);
      } catch (error) {
        if (tries === TRIES || !(error as Error).message.includes('"UNAVAILABLE"')) throw error;
        this.resent += 1;
        await pause(RESEND_MS);
      }
    }
  }
}

/**
 * Windows are opened anew, connections break, and some windows read nothing for a while, in every other round. A window
 * that comes back resumes.
 */
async function trouble(windows: Windows, until: number): Promise<void> {
  for (let turn = 0; now() < until; turn++) {
    await windows.stall(STALL, Math.floor(turn / STALL_TURNS) % 2 === 1);
    await windows.reload(RELOAD);
    await windows.cut(CUT);
    await pause(TURN_MS);
  }
  await windows.stall(STALL, false);
}

async function sampleUntil(product: Product, until: number): Promise<Sample[]> {
  const samples: Sample[] = [];
  const begun = now();
  while (now() + SAMPLE_MS < until) {
    await pause(SAMPLE_MS);
    samples.push(await sample(product, (now() - begun) / 60_000));
  }
  return samples;
}

async function sample(product: Product, minute: number): Promise<Sample> {
  for (const { pid } of product.processes) process.kill(pid, 'SIGUSR2');
  const most = async (name: string) =>
    Math.max(...(await Promise.all(product.urls.map((_, process) => product.metric(name, process)))));
  const [{ count }] = (await product.orm.em
    .fork()
    .execute('select count(*)::int as count from pg_stat_activity where datname = current_database()')) as [
    { count: number },
  ];
  return {
    minute,
    resident: await most('process_resident_memory_bytes'),
    heap: await most('nodejs_heap_size_used_bytes'),
    descriptors: await most('process_open_fds'),
    connections: count,
  };
}

interface Done {
  /** Frames that did not continue where their window stood. */
  broken: number;
  commands: number;
  resent: number;
  signIns: number;
  reconnects: number;
  resets: number;
  boards: number;
}

function report(samples: Sample[], done: Done): Pick<Section, 'text' | 'failed'> {
  const judged = samples.slice(Math.ceil(samples.length * WARM_UP));
  const found = (Object.keys(NAMES) as Figure[]).map((figure) => trend(judged, figure));
  const text = [
    `${MINUTES} minutes, ${PROCESSES} processes with Redis, ${WINDOWS} windows: ${done.commands} moves, edits and tasks ` +
      `(${done.resent} sent again), ` +
      `${done.signIns} sign-ins, ${done.reconnects} broken connections, ${done.boards} boards loaded, ${done.resets} resets; ${STALL} windows read ` +
      `nothing every other half minute. Looked at every ${SAMPLE_MS / 1_000} s, the heap after a collection; of the two ` +
      'processes the larger one counts. Slopes are of the last two thirds, with their standard error.',
    table(found.map(({ words }) => words)),
  ].join('\n\n');
  const grown = found.filter(({ isGrowing }) => isGrowing).map(({ words }) => words['']);
  const isLongEnough = MINUTES >= FEWEST_MINUTES;
  const failed = done.broken > 0 || (isLongEnough && grown.length > 0);
  return { text: [text, ...verdict(grown, isLongEnough), ...brokenChains(done)].join('\n\n'), failed };
}

function verdict(grown: string[], isLongEnough: boolean): string[] {
  if (!isLongEnough) return ['Too short to judge whether anything grows.'];
  return [grown.length > 0 ? `**Growing: ${grown.join(', ')}.**` : 'Nothing grows by more than is allowed.'];
}

const brokenChains = ({ broken }: Done): string[] =>
  broken > 0 ? [`**${broken} frames did not continue where their window stood.**`] : [];

function trend(samples: Sample[], figure: Figure) {
  const third = Math.max(1, Math.floor(samples.length / 3));
  const first = median(samples.slice(0, third).map((sample) => sample[figure]));
  const last = median(samples.slice(-third).map((sample) => sample[figure]));
  const line = slope(samples.slice(third), figure);
  const isBytes = figure === 'resident' || figure === 'heap';
  const shown = (value: number) => (isBytes ? `${(value / 2 ** 20).toFixed(1)} MiB` : value.toFixed(1));
  const words = {
    '': NAMES[figure],
    'first third': shown(first),
    'last third': shown(last),
    'slope an hour': `${shown(line.slope)} ± ${shown(line.error)}`,
  };
  if (figure === 'heap') {
    const allowed = `slope − ${ERRORS} errors ≤ ${shown(HEAP_SLOPE)} an hour`;
    return { isGrowing: line.slope - ERRORS * line.error > HEAP_SLOPE, words: { ...words, allowed } };
  }
  const { share, noise } = ALLOWED[figure];
  const allowed = `last ≤ first + ${share * 100} % + ${shown(noise)}`;
  return { isGrowing: last > first * (1 + share) + noise, words: { ...words, allowed } };
}

const NAMES: Record<Figure, string> = {
  resident: 'resident memory',
  heap: 'heap',
  descriptors: 'descriptors',
  connections: 'connections to PostgreSQL',
};

/** Of the straight line that fits the samples best, an hour, with its standard error. */
function slope(samples: Sample[], figure: Figure): { slope: number; error: number } {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const hours = samples.map(({ minute }) => minute / 60);
  const values = samples.map((sample) => sample[figure]);
  const [x, y] = [mean(hours), mean(values)];
  const run = hours.reduce((sum, hour) => sum + (hour - x) ** 2, 0);
  const rise = hours.reduce((sum, hour, index) => sum + (hour - x) * (values[index]! - y), 0);
  const fitted = rise / run;
  const missed = hours.reduce((sum, hour, index) => sum + (values[index]! - y - fitted * (hour - x)) ** 2, 0);
  return { slope: fitted, error: Math.sqrt(missed / (samples.length - 2) / run) };
}
