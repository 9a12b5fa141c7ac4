import { setTimeout as pause } from 'node:timers/promises';
import { openCrowd, type Crowd } from './crowd.ts';
import { ms, now, percentile } from './figures.ts';
import { Mover } from './mover.ts';
import { openProduct, type Product } from './product.ts';
import { table, type Section } from './report.ts';
import { WATCH_CARDS } from './contestants/card.ts';
import { sized } from './size.ts';

const COUNTS = sized([1, 2, 4], [1, 2]);
const SOCKETS = sized(1_000, 100);
const MOVERS = 8;
const WARM_UP = sized(300, 20);
/** How long movers move as fast as they are answered. */
const BUSY_MS = sized(6_000, 1_500);
const STEADY = { perSecond: 20, seconds: sized(6, 2) };
/** Without a bell each change waits for the sweep. */
const REDIS = ['with Redis', 'Redis dead'] as const;

interface Found {
  processes: number;
  redis: string;
  commands: number;
  deliveries: number;
  /** CPU of all server processes for one delivery, the commands included, in µs. */
  cpu: number;
  /** To the arrival in another process, in ms, of each move; none where there is no other. */
  sinceAsked: number[];
  sinceAnswered: number[];
}

/** Several server processes over one PostgreSQL and one Redis. */
export async function run(): Promise<Section> {
  const found: Found[] = [];
  for (const processes of COUNTS) {
    console.log(`${processes} server processes`);
    found.push(...(await measureProcesses(processes)));
  }
  return { title: 'Several processes', text: report(found) };
}

async function measureProcesses(processes: number): Promise<Found[]> {
  await using product = await openProduct({ processes, redis: true, users: SOCKETS, owners: MOVERS, deals: MOVERS });
  const movers = product.company.users
    .slice(0, MOVERS)
    .map(({ id }, index) => new Mover(product, id, [1], index % processes));
  await Promise.all(movers.map((mover) => repeatedly(mover, WARM_UP / MOVERS)));
  await using crowd = await gather(product, movers[0]!);
  const found: Found[] = [];
  for (const redis of REDIS) {
    if (redis === 'Redis dead') await product.redis!.kill();
    const busy = await keepBusy(product, crowd, movers);
    const across = processes > 1 ? await acrossProcesses(product, movers[0]!) : { sinceAsked: [], sinceAnswered: [] };
    found.push({ processes, redis, ...busy, ...across });
  }
  return found;
}

async function repeatedly(mover: Mover, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await mover.move(1);
}

async function gather({ urls, company, cursor }: Product, mover: Mover): Promise<Crowd> {
  const tokens = company.users.map(({ token }) => token);
  const crowd = await openCrowd({ urls, tokens, sockets: SOCKETS, after: await cursor(), query: WATCH_CARDS });
  await crowd.reached(await mover.move(1));
  await crowd.take();
  return crowd;
}

/** All movers move as fast as they are answered, each by a process of his own. */
async function keepBusy(
  product: Product,
  crowd: Crowd,
  movers: Mover[],
): Promise<Pick<Found, 'commands' | 'deliveries' | 'cpu'>> {
  await crowd.take();
  const before = await cpuOf(product);
  const started = now();
  let commands = 0;
  let last = 0;
  const busy = async (mover: Mover) => {
    while (now() - started < BUSY_MS) {
      last = Math.max(last, await mover.move(1));
      commands += 1;
    }
  };
  await Promise.all(movers.map(busy));
  await crowd.reached(last);
  const seconds = (now() - started) / 1_000;
  const cpu = (await cpuOf(product)) - before;
  const { deliveries, broken, resets } = await crowd.take();
  if (deliveries !== commands * SOCKETS || broken + resets > 0)
    throw new Error(
      `${commands * SOCKETS} deliveries were due, ${deliveries} came, ${broken} broken, ${resets} resets`,
    );
  return { commands: commands / seconds, deliveries: deliveries / seconds, cpu: (cpu * 1e6) / deliveries };
}

async function cpuOf(product: Product): Promise<number> {
  const each = await Promise.all(product.urls.map((_, process) => product.cpu(process)));
  return each.reduce((sum, seconds) => sum + seconds, 0);
}

/** From a command that the first process is asked, and answers just after its commit, to one socket of the last. */
async function acrossProcesses(product: Product, mover: Mover): Promise<Pick<Found, 'sinceAsked' | 'sinceAnswered'>> {
  const urls = [product.urls.at(-1)!];
  const tokens = [product.company.users[0]!.token];
  await using crowd = await openCrowd({ urls, tokens, sockets: 1, after: await product.cursor(), query: WATCH_CARDS });
  await crowd.reached(await mover.move(1));
  await crowd.take();
  const moves = new Map<number, { asked: number; answered: number }>();
  const begun = now();
  for (let index = 0; index < STEADY.perSecond * STEADY.seconds; index++) {
    await pause(Math.max(0, begun + (index * 1_000) / STEADY.perSecond - now()));
    const asked = now();
    moves.set(await mover.move(1), { asked, answered: now() });
  }
  await crowd.reached(Math.max(...moves.keys()));
  const { arrivals } = await crowd.take();
  const since = (moment: 'asked' | 'answered') =>
    Array.from(arrivals.seqs, (seq, index) => arrivals.times[index]! - moves.get(seq)![moment]);
  return { sinceAsked: since('asked'), sinceAnswered: since('answered') };
}

function report(found: Found[]): string {
  return [
    `${SOCKETS} sockets of as many users, spread over the processes; ${MOVERS} movers, each by a process of his own, ` +
      'move as fast as they are answered: every process tells its sockets every change. CPU is that of all server ' +
      'processes together, commands included.',
    table(
      found.map(({ processes, redis, commands, deliveries, cpu }) => ({
        processes,
        redis,
        'commands/s': Math.round(commands),
        'deliveries/s': Math.round(deliveries).toLocaleString('en'),
        'CPU of a delivery, µs': cpu.toFixed(1),
      })),
    ),
    `A command on the first process → a socket of the last, ${STEADY.perSecond} moves a second, nothing else going on. ` +
      'The answer comes just after the commit; what arrives before it counts as negative. Without Redis a process looks ' +
      'by itself once a second.',
    table(
      found.map(({ processes, redis, sinceAsked, sinceAnswered }) => ({
        processes,
        redis,
        'since asked, p50': shareOf(sinceAsked, 0.5),
        'p99 of it': shareOf(sinceAsked, 0.99),
        'since answered, p50': shareOf(sinceAnswered, 0.5),
        'p99 of that': shareOf(sinceAnswered, 0.99),
      })),
    ),
  ].join('\n\n');
}

const shareOf = (values: number[], share: number): string => (values.length > 0 ? ms(percentile(values, share)) : '–');
