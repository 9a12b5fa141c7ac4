import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Dice } from '../seeds/dice.ts';
import { HostileDocuments } from '../server/testing/hostile/documents.ts';
import { hostileFrames } from '../server/testing/hostile/frames.ts';
import { frame, RawSocket } from '../server/testing/hostile/rawSocket.ts';
import { createSchema } from './built.ts';
import { watchChanges } from './crowd.ts';
import { ms } from './figures.ts';
import { Probe, type Delays } from './probe.ts';
import type { Memory } from './memory.ts';
import { openProduct, type Product } from './product.ts';
import { table, type Cell, type Section } from './report.ts';
import { sized } from './size.ts';

const OTHERS = sized(800, 100);
const STUCK = sized(200, 25);
const EVENTS = sized(10_000, 1_000);
const FRAMES = sized(100_000, 5_000);
const DOCUMENTS = sized(20_000, 1_000);
const HALF_OPEN = sized(2_000, 300);
const SUBSCRIPTIONS = 10_000;
const WRONG_TOKENS = sized(5_000, 500);
const HEAVY = 20;
const CALM_MS = sized(10_000, 2_000);
/** Changes in one commit. */
const AT_ONCE = 50;
const SEED = Number(process.env.BENCH_SEED ?? 1);

/** Attacks on a server as shipped, and how others fare meanwhile. */
export async function run(): Promise<Section> {
  const users = Math.ceil(OTHERS / 25) + 20;
  await using product = await openProduct({ users, deals: 200, owners: 1 });
  await using probe = await Probe.open(product, OTHERS);
  const target = new Target(product, probe);
  await manyChanges(target, EVENTS / 5);
  const suffered = await target.attack(
    `${STUCK} sockets that never read, while ${EVENTS} changes pass`,
    stuck,
    (target) => manyChanges(target),
  );
  await target.attack('one socket that reads 32 KB a second, beside a fifth of the changes', halfSlow, (target) =>
    manyChanges(target, EVENTS / 5),
  );
  await target.attack(`${FRAMES} malformed frames`, malformed);
  await target.attack(`${DOCUMENTS} generated documents, over HTTP and WebSocket`, documents);
  await target.attack(`${HALF_OPEN} half-open sockets`, halfOpen);
  await target.attack(`one socket: ${SUBSCRIPTIONS} subscriptions, then as many comings and goings`, greedy);
  await target.attack(`${WRONG_TOKENS} wrong tokens over each transport`, wrongTokens);
  await target.attack('a flood of pings that reads no pong', pings);
  await target.attack(`the heaviest document of all, ${HEAVY} at a time`, heavy);
  return { title: 'Slow and hostile consumers', text: `${target.text}\n\n### Goals\n\n${goals(suffered)}` };
}

/** What sockets that never read may do to a server and to others. */
function goals({ calm, during, grown }: Suffered): string {
  const ratio = during.p99 / calm.p99;
  const met = (is: boolean) => (is ? 'yes' : 'no');
  return table([
    {
      what: `${STUCK} that never read: growth of memory up to the peak`,
      goal: '< 100 MiB',
      found: mib(grown),
      met: met(grown < 100 * 2 ** 20),
    },
    {
      what: "the others' p99, during to before",
      goal: '± 20 %',
      found: `${ratio.toFixed(2)} ×`,
      met: met(Math.abs(ratio - 1) <= 0.2),
    },
  ]);
}

interface Suffered {
  calm: Delays;
  during: Delays;
  /** By how much resident memory rose, in bytes. */
  grown: number;
}

type Attack = (target: Target) => Promise<string>;

/** A product under attack, and what has been found. */
class Target {
  readonly product: Product;
  readonly probe: Probe;
  private readonly rows: Record<string, Cell>[] = [];
  private readonly notes: string[] = [];

  constructor(product: Product, probe: Probe) {
    this.product = product;
    this.probe = probe;
  }

  get text(): string {
    return [
      `${OTHERS} other sockets follow ten moves a second; delays are from when a command was due to each of them, before and during. Memory is resident, after a collection but for the peak. Seed ${SEED}.`,
      table(this.rows),
      ...this.notes,
    ].join('\n\n');
  }

  /** @param load what goes on before the attack as well as during it */
  async attack(
    name: string,
    attack: Attack,
    load: (target: Target) => Promise<void> = () => pause(CALM_MS),
  ): Promise<Suffered> {
    const calm = await this.probe.during(() => load(this));
    const before = await this.product.memory();
    const peak = this.watchMemory();
    let note = '';
    const during = await this.probe.during(async () => (note = await attack(this)));
    const highest = await peak();
    const left = await this.untilQuiet();
    const after = await this.product.memory();
    this.rows.push({ attack: name, ...delays(calm, during), ...memories(before, highest, after), ...left });
    this.notes.push(`**${name}**: ${note}`);
    console.log(this.rows.at(-1), note);
    return { calm, during, grown: highest - before.resident };
  }

  token(index: number): string {
    const { users } = this.product.company;
    return users[users.length - 1 - (index % 20)]!.token;
  }

  /** A socket that has been let in. */
  async enter(index = 0): Promise<RawSocket> {
    const socket = await RawSocket.open(this.url);
    if (!socket) throw new Error('the server refuses sockets');
    socket.say({ type: 'connection_init', payload: { token: this.token(index) } });
    await socket.until(() => socket.messages.length > 0);
    return socket;
  }

  get url(): string {
    return this.product.urls[0]!;
  }

  private watchMemory(): () => Promise<number> {
    let highest = 0;
    let watching = true;
    const watched = (async () => {
      while (watching) {
        highest = Math.max(highest, await this.product.metric('process_resident_memory_bytes'));
        await pause(250);
      }
    })();
    return async () => {
      watching = false;
      await watched;
      return highest;
    };
  }

  /** Waits until only the others are left. */
  private async untilQuiet(): Promise<Record<string, Cell>> {
    const late = Date.now() + 40_000;
    while ((await this.product.metric('vmeste_sockets')) > OTHERS && Date.now() < late) await pause(200);
    return {
      'sockets left': (await this.product.metric('vmeste_sockets')) - OTHERS,
      'watchers left': (await this.product.metric('vmeste_live_members')) - OTHERS,
    };
  }
}

const delays = (calm: Delays, during: Delays): Record<string, Cell> => ({
  'p99 before': ms(calm.p99),
  'p99 during': ms(during.p99),
  'worst during': ms(during.worst),
  'command p99 during': ms(during.command),
});

const mib = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

const memories = (before: Memory, peak: number, after: Memory): Record<string, Cell> => ({
  'memory before': mib(before.resident),
  peak: mib(peak),
  after: mib(after.resident),
  'heap before → after': `${mib(before.heap)} → ${mib(after.heap)}`,
});

/** Counts by name, the most frequent first. */
class Counts {
  private readonly counts = new Map<string, number>();

  add(name: string | number | null): void {
    this.counts.set(String(name), (this.counts.get(String(name)) ?? 0) + 1);
  }

  toString(): string {
    const sorted = [...this.counts].sort(([, a], [, b]) => b - a);
    return sorted.map(([name, count]) => `${name} × ${count}`).join(', ');
  }
}

async function manyChanges({ probe }: Target, events = EVENTS): Promise<void> {
  for (let told = 0; told < events; told += AT_ONCE) {
    const until = Date.now() + 500;
    await probe.moveMany(AT_ONCE);
    await pause(Math.max(until - Date.now(), 0));
  }
}

async function watch(target: Target, index: number): Promise<RawSocket> {
  const socket = await target.enter(index);
  const payload = { query: await watchChanges(), variables: { after: await target.product.cursor() } };
  socket.say({ id: `w${index}`, type: 'subscribe', payload });
  return socket;
}

async function stuck(target: Target): Promise<string> {
  const sockets = await Promise.all(Array.from({ length: STUCK }, (_, index) => watch(target, index)));
  for (const { stream } of sockets) stream.pause();
  await manyChanges(target);
  const open = (await target.product.metric('vmeste_sockets')) - OTHERS;
  sockets.forEach(({ stream }) => stream.destroy());
  return `${STUCK - open} of them had been cut by the end.`;
}

async function halfSlow(target: Target): Promise<string> {
  const socket = await watch(target, 0);
  const sip = () => socket.stream.pause();
  socket.stream.on('data', sip);
  const sips = setInterval(() => socket.stream.resume(), 2_000);
  await manyChanges(target, EVENTS / 5);
  const wasCut = socket.ended !== null;
  clearInterval(sips);
  socket.stream.off('data', sip).resume();
  const head = await target.probe.moveMany(AT_ONCE);
  const told = () => socket.messages.some(({ payload }) => JSON.stringify(payload ?? '').includes(`.${head}.`));
  await socket.until(told, 30_000).catch(() => undefined);
  const caughtUp = told();
  socket.stream.destroy();
  return `${wasCut ? 'cut' : 'never cut'}, ${caughtUp ? 'caught up when it read on' : 'did not catch up'}.`;
}

async function malformed(target: Target): Promise<string> {
  const dice = new Dice(SEED);
  const endings = new Counts();
  const wrong = new Counts();
  const attacker = async (index: number) => {
    for (let sent = 0; sent < FRAMES / 4;) {
      const socket = await target.enter(index);
      const frames = hostileFrames(dice);
      const first = frames.find(({ closes }) => closes !== null);
      socket.write(Buffer.concat(frames.map(({ bytes }) => bytes)));
      if (!first) socket.write(frame(Buffer.from([0x03, 0xe8]), { opcode: 8 }));
      await socket.until(() => false, 30_000);
      endings.add(socket.ended!.code);
      if (socket.ended!.code !== (first?.closes ?? 1000)) wrong.add(`${first?.kind}: ${socket.ended!.code}`);
      if (JSON.stringify(socket.messages).includes('INTERNAL')) wrong.add('INTERNAL');
      sent += frames.length;
    }
  };
  await Promise.all([0, 1, 2, 3].map(attacker));
  return `closed with ${endings}; not as expected: ${String(wrong) || 'none'}.`;
}

async function documents(target: Target): Promise<string> {
  const { users, deals, pipelineId, stageIds, teamIds } = target.product.company;
  const ids = [
    pipelineId,
    ...stageIds,
    ...teamIds,
    ...[...users.slice(0, 3), ...deals.slice(1, 40)].map(({ id }) => id),
  ];
  const spared = ['signOut', 'signIn', 'revokeSession', 'revokeApiToken', 'setAccess', 'setRoleVisibility'];
  const generated = new HostileDocuments(new Dice(SEED), await createSchema(), { ids, spared });
  const codes = new Counts();
  let slowest = { took: 0, kind: '' };
  const attacker = async (index: number) => {
    const socket = await target.enter(index);
    for (let count = 0; count < DOCUMENTS / 4; count++) {
      const { kind, ...body } = generated.next();
      const started = performance.now();
      codes.add(count % 4 === 0 ? await overSocket(socket, count, body) : await overHttp(target, index, body));
      const took = performance.now() - started;
      if (took > slowest.took) slowest = { took, kind };
    }
    socket.stream.destroy();
  };
  await Promise.all([0, 1, 2, 3].map(attacker));
  return `${codes}; the slowest took ${ms(slowest.took)} (${slowest.kind}).`;
}

interface GraphqlError {
  extensions: { code: string };
}

async function overHttp(target: Target, index: number, body: object): Promise<string> {
  const response = await fetch(`${target.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${target.token(index)}` },
    body: JSON.stringify(body),
  });
  const { errors = [] } = (await response.json()) as { errors?: GraphqlError[] };
  return errors[0]?.extensions.code ?? 'ok';
}

async function overSocket(socket: RawSocket, count: number, payload: object): Promise<string> {
  socket.messages.length = 0;
  socket.say({ id: `d${count}`, type: 'subscribe', payload });
  socket.say({ id: `d${count}`, type: 'complete' });
  socket.say({ type: 'ping' });
  await socket.until(() => socket.messages.some(({ type }) => type === 'pong'));
  const refusal = socket.messages.find(({ type }) => type === 'error');
  return refusal ? (refusal.payload as GraphqlError[])[0]!.extensions.code : 'ok';
}

/** A third each: half a request, an upgrade without a word after it, and let in but deaf to pings. */
async function halfOpen(target: Target): Promise<string> {
  const endings = new Counts();
  const opened: Promise<void>[] = [];
  for (let index = 0; index < HALF_OPEN; index++) {
    const [kind, open] = [halfRequest, silent, deaf].map((open) => [open.name, open] as const)[index % 3]!;
    opened.push(open(target, index).then((ending) => endings.add(`${kind} ${ending}`)));
    if (index % 100 === 99) await pause(50);
  }
  await Promise.all(opened);
  return `${endings}.`;
}

async function halfRequest({ url }: Target): Promise<string> {
  const stream = connect(Number(new URL(url).port), '127.0.0.1');
  stream.on('error', () => undefined);
  stream.write('GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: webs');
  const [answer] = (await Promise.race([once(stream, 'data'), once(stream, 'close')])) as [unknown];
  stream.destroy();
  return String(answer).split(' ', 2)[1] ?? 'cut';
}

async function silent({ url }: Target): Promise<string> {
  const socket = await RawSocket.open(url);
  await socket?.until(() => false, 60_000);
  return socket ? String(socket.ended!.code ?? 'cut') : 'refused';
}

async function deaf(target: Target, index: number): Promise<string> {
  const socket = await target.enter(index);
  socket.isDeaf = true;
  await socket.until(() => false, 60_000);
  return String(socket.ended!.code ?? 'cut');
}

async function greedy(target: Target): Promise<string> {
  const socket = await target.enter();
  const payload = { query: await watchChanges(), variables: { after: await target.product.cursor() } };
  const refused = () => socket.messages.filter(({ type }) => type === 'error').length;
  for (let index = 0; index < SUBSCRIPTIONS; index++) socket.say({ id: `s${index}`, type: 'subscribe', payload });
  await socket.until(() => refused() === SUBSCRIPTIONS - 20, 60_000);
  const watchers = (await target.product.metric('vmeste_live_members')) - OTHERS;
  for (let index = 0; index < 20; index++) socket.say({ id: `s${index}`, type: 'complete' });
  for (let index = 0; index < SUBSCRIPTIONS; index++) {
    socket.say({ id: 'one', type: 'subscribe', payload });
    socket.say({ id: 'one', type: 'complete' });
  }
  socket.say({ type: 'ping' });
  await socket.until(() => socket.messages.at(-1)?.type === 'pong', 60_000);
  const left = (await target.product.metric('vmeste_live_members')) - OTHERS;
  socket.stream.destroy();
  return `${watchers} subscribed, ${refused()} refused; ${left} watchers after the comings and goings.`;
}

async function wrongTokens(target: Target): Promise<string> {
  const endings = new Counts();
  const answers = new Counts();
  const guess = (index: number) => `${index}`.padEnd(43, 'x');
  const guesser = async (first: number) => {
    for (let index = first; index < WRONG_TOKENS; index += 50) {
      const socket = await RawSocket.open(target.url);
      socket?.say({ type: 'connection_init', payload: { token: guess(index) } });
      await socket?.until(() => false);
      endings.add(socket ? socket.ended!.code : 'refused');
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${guess(index)}` };
      const body = '{"query":"{ pipelines { next } }"}';
      answers.add((await fetch(`${target.url}/graphql`, { method: 'POST', headers, body })).status);
    }
  };
  await Promise.all(Array.from({ length: 50 }, (_, index) => guesser(index)));
  return `sockets closed with ${endings}; requests answered ${answers}.`;
}

/** Of both kinds, with as much in them as they may carry. */
async function pings(target: Target): Promise<string> {
  const socket = await target.enter();
  socket.stream.pause();
  const flood = Buffer.concat([
    frame(JSON.stringify({ type: 'ping', payload: { x: 'x'.repeat(60_000) } })),
    ...Array.from({ length: 500 }, () => frame('x'.repeat(125), { opcode: 9 })),
    ...Array.from({ length: 500 }, () => frame('{"type":"ping"}')),
  ]);
  const late = Date.now() + sized(30_000, 5_000);
  let sent = 0;
  while (!socket.stream.destroyed && socket.stream.writable && Date.now() < late) {
    if (socket.stream.writableLength < 1_000_000) {
      socket.write(flood);
      sent += flood.length;
    }
    await pause(1);
  }
  const wasCut = !socket.stream.writable;
  socket.stream.destroy();
  return `${mib(sent)} written, ${wasCut ? 'then it was cut' : 'never cut'}.`;
}

/** As much as one document may ask for. */
async function heavy(target: Target): Promise<string> {
  const query = `{ deals(first: 200, zone: "UTC") { nodes { id title owner { name } can history(first: 8) { nodes { name changes { old new } } } } } }`;
  const answers = new Counts();
  const started = performance.now();
  const ask = async () => {
    for (let count = 0; count < 5; count++) answers.add(await overHttp(target, 0, { query }));
  };
  await Promise.all(Array.from({ length: HEAVY }, ask));
  return `${answers} in ${ms(performance.now() - started)}.`;
}
