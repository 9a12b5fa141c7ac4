import type { Card } from './command.ts';
import { entered, startRival, type Contestant } from './contestant.ts';
import { median, ms, percentile } from './figures.ts';
import { latencies } from './latency.ts';
import type { Memory } from './memory.ts';
import { Mover } from './mover.ts';
import { openProduct, type Product } from './product.ts';
import { table, versionOf, type Section } from './report.ts';
import { sized } from './size.ts';
import { measure, type Sample, type Way } from './way.ts';

const REPEATS = sized(3, 1);
const SIZES = sized([100, 1_000, 2_000], [50, 100]);
const MIDDLE = sized(1_000, 100);
const MOST = Math.max(...SIZES);
const MOVERS = 8;
const TEAMS = sized([1, 10, 100], [1, 10]);

const ONE: Way = { name: 'one at a time', changes: 1, movers: 1, rounds: sized(60, 10) };
const IN_FLIGHT: Way = { name: `${MOVERS} in flight`, changes: 1, movers: MOVERS, rounds: sized(120, 40) };
const FIVE: Way = { name: 'bursts of 5', changes: 5, movers: 1, rounds: sized(40, 5) };
const TWENTY: Way = { name: 'bursts of 20', changes: 20, movers: 1, rounds: sized(20, 5) };
const WAYS = [ONE, IN_FLIGHT, FIVE, TWENTY];
/** Who executes for every socket shows in fewer rounds what that costs. */
const SLOW = 10;
const STEADY = { perSecond: 20, seconds: sized(5, 2), movers: MOVERS };
const STEADY_SOCKETS = sized(500, 100);
const TEAM_SOCKETS = sized(200, 50);
/** Commands before anything is measured, until the compiler has done its work. */
const WARM_UP = sized(300, 20);

/** What has been measured of one contestant. */
interface Result {
  contestant: Contestant;
  slow: boolean;
  /** By {@link cell}; one for each repeat. */
  samples: Map<string, Measured[]>;
  /** One list for each repeat, in ms. */
  latencies: number[][];
  /** Of an idle socket; null where another contestant has used the process before. */
  memory: Memory | null;
}

interface Measured extends Sample {
  /** CPU of one delivery in µs: what the sockets add to the change. */
  fanOut: number;
  /** The same with the change itself: a command with its transaction, the reading of the log. */
  whole: number;
}

/** What the goals are against. */
const RAW = 'ws, one string to every send';

/** Where the product stands in the field a second time. */
const OWN = 3;

interface Executions {
  watched: string;
  perEvent: number;
}

/** Our own fan-out beside ws by itself and others. */
export async function run(): Promise<Section> {
  await using started = new AsyncDisposableStack();
  const people = { users: MOST, teams: Math.max(...TEAMS), owners: MOVERS + 1, deals: (MOVERS + 1) * 26 };
  const product = started.use(await openProduct(people));
  const movers = moversOf(product);
  const field = await enterAll(started, product, movers);
  const storing = result(await storingRival(started, product));
  for (const entry of field) await warmUp(entry.contestant);
  for (const entry of field.filter((_, index) => index !== OWN)) entry.memory = await memoryOfSocket(entry.contestant);
  for (let repeat = 1; repeat <= REPEATS; repeat++) {
    for (const entry of field) await measureAll(entry, repeat);
    for (const entry of [...field, storing]) entry.latencies.push(await steadily(entry.contestant));
  }
  const executions = [...(await executionsBySize(product, movers)), ...(await executionsByTeams(product, movers))];
  return { title: 'Fan-out', text: report(field, storing, executions) };
}

/** Each has cards for every size of hand; the last owner's are left to who stores by hand. */
function moversOf(product: Product): Mover[] {
  const hands = WAYS.map(({ changes }) => changes);
  return product.company.users.slice(0, MOVERS).map(({ id }) => new Mover(product, id, [...new Set(hands)]));
}

/** In the order of the tables: ws by itself first, against which the others are held. */
async function enterAll(started: AsyncDisposableStack, product: Product, movers: Mover[]): Promise<Result[]> {
  const version = (name: string) => `${name} ${versionOf(name)}`;
  const rival = (name: string, file: string, speech: 'raw' | 'graphql' | 'socket.io', ...args: string[]) =>
    startRival(started, { name, file, speech, args });
  return [
    result(await rival(RAW, 'raw.ts', 'raw', 'text')),
    result(await rival('ws, ready bytes', 'raw.ts', 'raw', 'bytes')),
    result(entered('Vmeste, all see all', product, movers, 'ALL')),
    result(entered('Vmeste, all see their own', product, movers, 'OWN')),
    result(await rival(version('socket.io'), 'socketIo.ts', 'socket.io')),
    result(await rival('type-graphql + graphql-ws', 'plain.ts', 'graphql'), true),
    result(await rival(version('graphql-yoga'), 'yoga.ts', 'graphql'), true),
  ];
}

function storingRival(started: AsyncDisposableStack, { company, databaseUrl }: Product): Promise<Contestant> {
  const [, , from, to] = company.stageIds as [string, string, string, string];
  const { pipelineId } = company;
  const owned = company.deals.filter(({ owner }) => owner === company.users[MOVERS]);
  const cards = owned.map(({ id, owner }): Card => ({ id, owner, pipelineId, stages: [from, to] }));
  const args = [databaseUrl, JSON.stringify(cards)];
  return startRival(started, { name: 'ws that stores by hand', file: 'storing.ts', speech: 'raw', args });
}

const result = (contestant: Contestant, slow = false): Result => ({
  contestant,
  slow,
  samples: new Map(),
  latencies: [],
  memory: null,
});

async function warmUp(contestant: Contestant): Promise<void> {
  await contestant.ready();
  for (let round = 0; round < WARM_UP; round++) await contestant.tell(1);
}

/** From a process that had no sockets before: what the first of them allocate for all counts too. */
async function memoryOfSocket(contestant: Contestant): Promise<Memory> {
  const before = await contestant.memory();
  await using _crowd = await contestant.gather(MOST);
  const after = await contestant.memory();
  const each = (of: keyof Memory) => (after[of] - before[of]) / MOST;
  return { resident: each('resident'), heap: each('heap'), external: each('external') };
}

async function measureAll(entry: Result, repeat: number): Promise<void> {
  const { contestant, slow } = entry;
  console.log(`fan-out ${repeat}/${REPEATS}: ${contestant.name}`);
  await contestant.ready();
  const unwatched = new Map<Way, Sample>();
  // Longer than what is watched: it is taken from all of that.
  for (const way of WAYS) unwatched.set(way, await measure(contestant, { ...way, rounds: way.rounds * 2 }));
  for (const sockets of SIZES) {
    await using crowd = await contestant.gather(sockets);
    const shortened = (way: Way) => ({ ...way, rounds: slow ? Math.ceil(way.rounds / SLOW) : way.rounds });
    if (repeat === 1) await measure(contestant, shortened(ONE), crowd, sockets);
    for (const way of sockets === MIDDLE ? WAYS : [ONE]) {
      const sample = await measure(contestant, shortened(way), crowd, sockets);
      keep(entry, cell(way, sockets), sample, unwatched.get(way)!, sockets);
    }
  }
}

const cell = ({ name }: Way, sockets: number): string => `${name} × ${sockets}`;

function keep({ samples }: Result, key: string, sample: Sample, unwatched: Sample, sockets: number): void {
  const fanOut = (sample.cpuPerChange - unwatched.cpuPerChange) / sockets;
  const measured = { ...sample, fanOut, whole: sample.cpuPerChange / sockets };
  samples.set(key, [...(samples.get(key) ?? []), measured]);
}

async function steadily(contestant: Contestant): Promise<number[]> {
  await contestant.ready();
  await using crowd = await contestant.gather(STEADY_SOCKETS);
  return await latencies(contestant, crowd, STEADY);
}

async function executionsBySize(product: Product, movers: Mover[]): Promise<Executions[]> {
  const all = entered('all', product, movers, 'ALL');
  await all.ready();
  const found: Executions[] = [];
  for (const sockets of SIZES)
    found.push({ watched: `${sockets} sockets`, perEvent: await executionsPerEvent(product, all, sockets) });
  return found;
}

/** Everybody sees his team: the sockets are of one team, of some, of all. */
async function executionsByTeams(product: Product, movers: Mover[]): Promise<Executions[]> {
  const { users, teamIds } = product.company;
  const found: Executions[] = [];
  for (const teams of TEAMS) {
    const members = users.filter((_, index) => index % teamIds.length < teams);
    const team = entered('team', product, movers, 'TEAM', members);
    await team.ready();
    const perEvent = await executionsPerEvent(product, team, TEAM_SOCKETS);
    found.push({ watched: `${TEAM_SOCKETS} sockets of ${teams} teams`, perEvent });
  }
  return found;
}

async function executionsPerEvent(product: Product, contestant: Contestant, sockets: number): Promise<number> {
  await using crowd = await contestant.gather(sockets);
  const [executions, events] = await executed(product);
  await measure(contestant, ONE, crowd, sockets);
  const [executionsAfter, eventsAfter] = await executed(product);
  return (executionsAfter - executions) / (eventsAfter - events);
}

const executed = async (product: Product): Promise<[number, number]> => [
  await product.metric('vmeste_live_executions_total'),
  await product.metric('vmeste_log_events_total'),
];

function report(field: Result[], storing: Result, executions: Executions[]): string {
  return [
    `One card move of ${bytes(field)}, told to N sockets by one server process; the load is another process, which ` +
      `counts every delivery and checks that each continues the last. Medians of ${REPEATS} repeats; in brackets the ` +
      `median of the ratios to «${RAW}» within a repeat. Vmeste is the product as it ships: every socket signed in as ` +
      'another user, commands over HTTP, PostgreSQL that syncs every commit. The others only tell, and have what they ' +
      'tell in memory.',
    '### CPU of the server for one delivery, µs: fan-out alone',
    'What N sockets add to the same changes without any watcher: a difference of two measured figures, so least and ' +
      'most of the repeats stand beside the median, and few sockets are left out.',
    cells(field, withRatio, SIZES.slice(1)),
    '### CPU of the server for one delivery, µs: with the command',
    cells(field, (samples) => median(samples.map(({ whole }) => whole)).toFixed(1)),
    '### Deliveries a second',
    cells(field, (samples) => Math.round(median(samples.map((s) => s.deliveriesPerSecond))).toLocaleString('en')),
    '### What was told: changes · events · frames',
    'Of one repeat, summed over sockets. A delivery is a change that a frame covers. Vmeste joins what comes meanwhile ' +
      'into one frame, leaves out changes that a later one of the same card supersedes, and lists events only for ' +
      'those who may see them; the others send every change by itself.',
    cells(field, told),
    `### From request to arrival, ${STEADY.perSecond} moves/s × ${STEADY_SOCKETS} sockets`,
    'From the moment the mover asks (Vmeste: by HTTP; the others: by a message to the process) to the moment a socket ' +
      'of the load has the change. «Stores by hand» sends PostgreSQL the statements of a move first, as the server does.',
    latencyTable(field, storing),
    '### Executions of the document for one event',
    table(executions.map(({ watched, perEvent }) => ({ watched, executions: perEvent.toFixed(2) }))),
    `### Memory of an idle subscriber, of ${MOST}, KB`,
    'Measured once, before all else, of processes that have had no sockets yet.',
    memoryTable(field),
    '### Goals',
    `The issue's goals are against raw ws that makes the text once: «${RAW}». The same limits are held against ws that ` +
      "is given ready bytes, which is the cheapest that ws can do. The issue's p99 is against raw ws as well, which has nothing " +
      'to store: from request to arrival nobody can be faster than the transaction, so ws that stores the same move is ' +
      'beside it.',
    goals(field, storing, executions),
  ].join('\n\n');
}

const bytes = (field: Result[]): string =>
  `${Math.round(field[2]!.samples.get(cell(ONE, MIDDLE))![0]!.bytesPerDelivery)} bytes`;

function cells(field: Result[], show: (samples: Measured[], raw: Measured[]) => string, sizes = SIZES): string {
  const rows = sizes.flatMap((sockets) => (sockets === MIDDLE ? WAYS : [ONE]).map((way) => ({ way, sockets })));
  const raw = field[0]!;
  return table(
    rows.map(({ way, sockets }) => {
      const key = cell(way, sockets);
      const columns = field.map(({ contestant, samples }) => [
        contestant.name,
        show(samples.get(key)!, raw.samples.get(key)!),
      ]);
      return { way: way.name, N: sockets, ...(Object.fromEntries(columns) as { [name: string]: string }) };
    }),
  );
}

function withRatio(samples: Measured[], raw: Measured[]): string {
  const found = samples.map(({ fanOut }) => fanOut);
  const [least, most] = [Math.min(...found), Math.max(...found)];
  return `${median(found).toFixed(2)}, ${least.toFixed(2)}–${most.toFixed(2)} (${ratio(samples, raw).toFixed(2)} ×)`;
}

const told = (samples: Measured[]): string =>
  (['deliveries', 'events', 'frames'] as const)
    .map((of) => median(samples.map((sample) => sample[of])).toLocaleString('en'))
    .join(' · ');

/** The median of the ratios within a repeat: the machine may be slower in another. */
const ratio = (samples: Measured[], to: Measured[]): number =>
  median(samples.map(({ fanOut }, repeat) => fanOut / to[repeat]!.fanOut));

function latencyTable(field: Result[], storing: Result): string {
  const shown = [field[0]!, storing, ...field.slice(1)];
  return table(
    shown.map(({ contestant, latencies }) => ({
      contestant: contestant.name,
      p50: ms(latencyOf(latencies, 0.5)),
      p99: ms(latencyOf(latencies, 0.99)),
      'p99 to ws alone': timesThatOf(field[0]!, latencies),
      'p99 to ws that stores': timesThatOf(storing, latencies),
    })),
  );
}

const timesThatOf = (other: Result, latencies: number[][]): string =>
  `${(latencyOf(latencies, 0.99) / latencyOf(other.latencies, 0.99)).toFixed(2)} ×`;

const latencyOf = (repeats: number[][], share: number): number =>
  median(repeats.map((latencies) => percentile(latencies, share)));

function memoryTable(field: Result[]): string {
  const kb = (value: number) => (value / 1_024).toFixed(1);
  const raw = field[0]!.memory!;
  return table(
    field.flatMap(({ contestant, memory }) => {
      if (!memory) return [];
      const { resident, heap, external } = memory;
      const over = kb(resident - raw.resident);
      const row = { resident: kb(resident), 'resident over ws': over, 'heap and buffers': kb(heap + external) };
      return [{ contestant: contestant.name, ...row }];
    }),
  );
}

function goals(field: Result[], storing: Result, executions: Executions[]): string {
  const [raw, ready, all, own, , plain] = field as [Result, Result, Result, Result, Result, Result];
  const at = (entry: Result, way: Way) => entry.samples.get(cell(way, MIDDLE))!;
  const most = (limit: number, value: number, unit = '×') => ({
    goal: `≤ ${limit} ${unit}`,
    found: value.toFixed(2),
    met: value <= limit ? 'yes' : 'no',
  });
  const p99 = (entry: Result) => latencyOf(entry.latencies, 0.99);
  const limits: [Way, number][] = [
    [ONE, 1.1],
    [IN_FLIGHT, 0.4],
    [FIVE, 0.2],
    [TWENTY, 0.2],
  ];
  const rows = [all, own].flatMap((entry) => [
    ...limits.flatMap(([way, limit]) =>
      [raw, ready].map((other) => ({
        what: `${entry.contestant.name}: ${way.name}, to «${other.contestant.name}»`,
        ...most(limit, ratio(at(entry, way), at(other, way))),
      })),
    ),
    { what: `${entry.contestant.name}: ${ONE.name}, to plain`, ...most(0.1, ratio(at(entry, ONE), at(plain, ONE))) },
    ...[raw, storing].map((other) => ({
      what: `${entry.contestant.name}: p99 to «${other.contestant.name}»`,
      ...most(1.5, p99(entry) / p99(other)),
    })),
  ]);
  const over = (of: keyof Memory) => all.memory![of] - raw.memory![of];
  // What the heap had grown to at the start hides what is resident for sockets.
  const memory = Math.max(over('resident'), over('heap') + over('external')) / 1_024;
  const worst = Math.max(...executions.map(({ perEvent }) => perEvent));
  return table([
    ...rows,
    { what: 'memory of an idle subscriber over ws', ...most(12, memory, 'KB') },
    { what: 'executions per event, whoever watches', ...most(1, worst, '') },
  ]);
}
