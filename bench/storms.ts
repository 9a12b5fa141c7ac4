import { setTimeout as pause } from 'node:timers/promises';
import { startProcess, type ServerProcess } from '../server/testing/process.ts';
import { ms, now, percentile } from './figures.ts';
import { openProduct, type Product } from './product.ts';
import { table, type Cell, type Section } from './report.ts';
import { signingIn, type SignIns } from './signIns.ts';
import { sized } from './size.ts';
import { openWindows, type Windows, type WindowsTally } from './windows.ts';

const WINDOWS = sized(500, 50);
const CARDS = sized(2_000, 200);
/** Cards in one command. */
const HAND = sized(200, 50);
const SAMPLE_MS = 250;
/** How long nothing happens before a storm, so that what came before is not counted with it. */
const CALM_MS = sized(3_000, 1_000);

interface Storm {
  /** Until the last window was right, in ms. */
  settled: number;
  /** Seconds of CPU of all server processes. */
  cpu: number;
  /** The most that a server process held, and what it held before, in bytes. */
  peak: number;
  before: number;
  signIns: SignIns;
  windows: WindowsTally;
}

/** What happens to 500 open boards at once: a deploy, another epoch, a bulk of moved cards. */
export async function run(): Promise<Section> {
  const storms: Record<string, Storm> = {
    'deploy, one process of two stops': await deploy(),
    'the only process is restarted': await restart(),
    'another epoch': await anotherEpoch(),
    [`${CARDS} cards moved by ${CARDS / HAND} commands`]: await bulk(),
  };
  return { title: 'Storms', text: report(storms) };
}

async function deploy(): Promise<Storm> {
  await using product = await open(2);
  await using windows = await openBoards(product);
  return await measure(product, windows, 1, async () => {
    await windows.serve([product.urls[1]!]);
    await product.processes[0]![Symbol.asyncDispose]();
    return product.cursor();
  });
}

async function restart(): Promise<Storm> {
  await using product = await open(1);
  await using windows = await openBoards(product);
  let next: ServerProcess | null = null;
  try {
    return await measure(product, windows, 0, async () => {
      await product.processes[0]![Symbol.asyncDispose]();
      next = await startProcess({ databaseUrl: product.databaseUrl, redisUrl: '' });
      product.urls[0] = next.url;
      await windows.serve([next.url]);
      return product.cursor();
    });
  } finally {
    await (next as ServerProcess | null)?.[Symbol.asyncDispose]();
  }
}

async function anotherEpoch(): Promise<Storm> {
  await using product = await open(1);
  await using windows = await openBoards(product);
  return await measure(product, windows, 0, async () => {
    await product.orm.em.fork().execute('update log_head set epoch = epoch + 1');
    return product.cursor();
  });
}

async function bulk(): Promise<Storm> {
  await using product = await open(1);
  await using windows = await openBoards(product);
  const { deals, stageIds, users } = product.company;
  const MOVE = 'mutation($input: MoveDealsInput!) { moveDeals(input: $input) { seq } }';
  return await measure(product, windows, 0, async () => {
    for (let index = 0; index < deals.length; index += HAND) {
      const ids = deals.slice(index, index + HAND).map(({ id }) => id);
      await product.ask(MOVE, { input: { ids, toStageId: stageIds[1] } }, users[0]!.token);
    }
    return product.cursor();
  });
}

const open = (processes: number): Promise<Product> =>
  openProduct({ processes, redis: processes > 1, users: WINDOWS, deals: CARDS, owners: 1 });

const openBoards = ({ urls, company: { users, pipelineId } }: Product): Promise<Windows> =>
  openWindows({ urls, tokens: users.map(({ token }) => token), windows: WINDOWS, pipelineId });

/** `rise` makes the storm and says where the log then stands; sign-ins go to the process that is watched. */
async function measure(
  product: Product,
  windows: Windows,
  watched: number,
  rise: () => Promise<string>,
): Promise<Storm> {
  await windows.settled(await product.cursor());
  await pause(CALM_MS);
  await windows.take();
  const load = new Load(product);
  const before = await load.look();
  const [settled, signIns] = await signingIn(
    () => product.urls[watched]!,
    async () => {
      const started = now();
      const settled = await windows.settled(await rise());
      return settled - started;
    },
  );
  const { cpu, peak } = await load.end();
  return { settled, cpu, peak, before, signIns, windows: await windows.take() };
}

/** What the server processes take, looked at a few times a second. A process that goes takes its last word with it. */
class Load {
  private readonly product: Product;
  private readonly seconds = new Map<string, { first: number; last: number }>();
  private readonly timer: NodeJS.Timeout;
  private peak = 0;

  constructor(product: Product) {
    this.product = product;
    this.timer = setInterval(() => void this.look(), SAMPLE_MS);
  }

  /** @returns the most that a process holds now. */
  async look(): Promise<number> {
    const held = await Promise.all(this.product.urls.map((url, process) => this.lookAt(url, process).catch(() => 0)));
    this.peak = Math.max(this.peak, ...held);
    return Math.max(...held);
  }

  async end(): Promise<{ cpu: number; peak: number }> {
    clearInterval(this.timer);
    await this.look();
    const cpu = [...this.seconds.values()].reduce((sum, { first, last }) => sum + last - first, 0);
    return { cpu, peak: this.peak };
  }

  /** A process that was started meanwhile has taken all it has taken in the storm. */
  private async lookAt(url: string, process: number): Promise<number> {
    const [cpu, held] = [
      await this.product.cpu(process),
      await this.product.metric('process_resident_memory_bytes', process),
    ];
    const isNew = this.seconds.size >= this.product.processes.length;
    const { first } = this.seconds.get(url) ?? { first: isNew ? 0 : cpu };
    this.seconds.set(url, { first, last: cpu });
    return held;
  }
}

function report(storms: Record<string, Storm>): string {
  return [
    `${WINDOWS} windows of as many users, each with the board of ${CARDS} cards open: they follow the changes and the ` +
      'heads, and when told to they load what the web loads at its start, spread over two seconds. Right is a window ' +
      'that has loaded, is connected and stands at the end of the log. Somebody signs in every 200 ms, at the process ' +
      'that stays (or comes).',
    table(Object.entries(storms).map(([storm, found]) => row(storm, found))),
    ...Object.entries(storms).flatMap(([storm, { windows, signIns }]) => remarks(storm, windows, signIns)),
  ].join('\n\n');
}

function row(storm: string, { settled, cpu, peak, before, signIns, windows }: Storm): Record<string, Cell> {
  return {
    storm,
    'all right after': `${(settled / 1_000).toFixed(1)} s`,
    'CPU of the servers': `${cpu.toFixed(1)} s`,
    'memory before → most': `${mib(before)} → ${mib(peak)} MiB`,
    resets: windows.resets,
    reconnects: windows.reconnects,
    'start data and board, p50 · p99': windows.loads.length > 0 ? tail(windows.loads) : '–',
    'sign-in, p50 · p99': tail(signIns.times),
  };
}

const tail = (times: number[]): string => [0.5, 0.99].map((share) => ms(percentile(times, share))).join(' · ');

const mib = (bytes: number): number => Math.round(bytes / 2 ** 20);

function remarks(storm: string, { broken, refused }: WindowsTally, signIns: SignIns): string[] {
  if (broken > 0) throw new Error(`${storm}: ${broken} frames did not continue where their window stood`);
  const words = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([reason, count]) => `${count} × ${reason}`)
      .join(', ');
  const lines = [
    ...(words(refused) ? [`windows tried again: ${words(refused)}`] : []),
    ...(words(signIns.refused) ? [`sign-ins in vain: ${words(signIns.refused)}`] : []),
  ];
  return lines.length > 0 ? [`${storm}: ${lines.join('; ')}.`] : [];
}
