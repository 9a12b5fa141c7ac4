import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../window/random.js';
import type { Proxy } from './proxy.js';
import type { Stage } from './stage.js';

/** A half-open connection is noticed by whoever waits for an answer on it; nobody may hold one longer. */
const LONGEST_HELD_MS = 30_000;
const LOOK_MS = 50;

/** What a fault is done to; whoever is under one already is waited for. */
interface Victim {
  key: string;
  /** Resolves when it is over and all is in its place again. */
  suffer(lasts: number, chance: Chance): Promise<void>;
}

type Befall = (stage: Stage, pick: number) => Victim;

const nth = <T>(of: readonly T[], pick: number): [T, number] => [of[pick % of.length]!, pick % of.length];

const server =
  (suffer: (server: Stage['servers'][number], lasts: number) => Promise<void>): Befall =>
  (stage, pick) => {
    const [server, index] = nth(stage.servers, pick);
    return { key: `server ${index}`, suffer: (lasts) => suffer(server, lasts) };
  };

const way =
  (
    name: 'networks' | 'toPostgres' | 'toRedis',
    suffer: (proxy: Proxy, lasts: number, chance: Chance) => Promise<void>,
  ): Befall =>
  (stage, pick) => {
    const [proxy, index] = nth(stage[name], pick);
    return { key: `${name} ${index}`, suffer: (lasts, chance) => suffer(proxy, lasts, chance) };
  };

async function cut(proxy: Proxy, lasts: number, chance: Chance): Promise<void> {
  if (chance.below(2)) return proxy.cut();
  proxy.refuse(true);
  await pause(lasts);
  proxy.refuse(false);
}

/** Whoever has dialled has to notice by himself that nothing comes back. */
async function halfOpen(proxy: Proxy, lasts: number): Promise<void> {
  proxy.swallow(true);
  await pause(lasts);
  proxy.swallow(false);
  for (let held = 0; proxy.isHeldDead; held += LOOK_MS) {
    if (held > LONGEST_HELD_MS) throw new Error('a dead connection was held on to');
    await pause(LOOK_MS);
  }
}

const narrow = (slowest: number, span: number) => async (proxy: Proxy, lasts: number, chance: Chance) => {
  proxy.slowDown(slowest + chance.below(span));
  await pause(lasts);
  proxy.slowDown(Infinity);
};

async function loseAnswers(proxy: Proxy, lasts: number): Promise<void> {
  proxy.loseAnswers(true);
  await pause(lasts);
  proxy.loseAnswers(false);
}

const postgres =
  (how: 'fast' | 'immediate'): Befall =>
  ({ postgres }) => ({
    key: 'postgres',
    async suffer(lasts) {
      await postgres.stop(how);
      await pause(lasts / 2);
      await postgres.start();
    },
  });

/** Everything that may befall the parts of a run. */
const befalls = {
  'server kill -9': server(async (server, lasts) => {
    await server.end('SIGKILL');
    await pause(lasts / 2);
    await server.start();
  }),
  'server stopped (SIGSTOP)': server(async (server, lasts) => {
    server.freeze();
    await pause(lasts);
    server.thaw();
  }),
  'server deployed (SIGTERM)': server(async (server) => {
    await server.end('SIGTERM');
    await server.start();
  }),
  'redis killed': ({ redis }) => ({
    key: 'redis',
    async suffer(lasts) {
      await redis.kill();
      await pause(lasts);
      await redis.start();
    },
  }),
  'postgres restarted (fast)': postgres('fast'),
  'postgres restarted (immediate)': postgres('immediate'),
  'server ↔ postgres cut': way('toPostgres', cut),
  'server ↔ postgres half-open': way('toPostgres', halfOpen),
  'server ↔ postgres slow': way('toPostgres', narrow(50_000, 200_000)),
  'server ↔ redis cut': way('toRedis', cut),
  'server ↔ redis half-open': way('toRedis', halfOpen),
  'window cut': way('networks', cut),
  'window half-open': way('networks', halfOpen),
  'window slow': way('networks', narrow(3_000, 30_000)),
  'answers lost': way('networks', loseAnswers),
  'window thrown away': (stage, pick) => {
    const index = pick % stage.networks.length;
    return { key: `networks ${index}`, suffer: () => stage.reopen(index) };
  },
} satisfies Record<string, Befall>;

export type FaultKind = keyof typeof befalls;
export const faultKinds = Object.keys(befalls) as FaultKind[];

/** Whom a fault of this kind meets. */
export const victimOf = (stage: Stage, kind: FaultKind, pick: number): Victim => befalls[kind](stage, pick);
