import { WATCH_CARDS } from './contestants/card.ts';
import type { Entry } from './contestants/entry.ts';
import { setRoleVisibility } from './built.ts';
import { openCrowd, type Crowd, type Speech } from './crowd.ts';
import type { Mover } from './mover.ts';
import type { Memory } from './memory.ts';
import type { Product } from './product.ts';
import { startRemote } from './remote.ts';

/** A server that tells card moves to many sockets. */
export interface Contestant {
  name: string;
  /** Called before it is its turn. */
  ready(): Promise<void>;
  /** Opens sockets that are told every change from now on. */
  gather(sockets: number): Promise<Crowd>;
  /** Tells so many changes at once. @returns the number of the last, when the server says that it is done */
  tell(changes: number, mover?: number): Promise<number>;
  /** User and system time taken so far, in seconds. */
  cpu(): Promise<number>;
  memory(): Promise<Memory>;
}

/** Starts one of contestants/ in a process of its own, which ends with `started`. */
export async function startRival(
  started: AsyncDisposableStack,
  { name, file, speech, args }: { name: string; file: string; speech: Speech; args?: string[] },
): Promise<Contestant> {
  const remote = started.use(await startRemote<Entry>(`contestants/${file}`, args, ['--expose-gc']));
  const url = await remote.call('listen');
  const tell = (changes: number) => remote.call('tell', changes);
  return {
    name,
    ready: async () => {},
    async gather(sockets) {
      const after = `1.${await tell(0)}`;
      return standing(await openCrowd({ urls: [url], sockets, after, speech, query: WATCH_CARDS }), () => tell(1));
    },
    tell,
    cpu: () => remote.call('cpu'),
    memory: () => remote.call('memory'),
  };
}

/** Our server as it ships: every socket is signed in as one of `users`, commands come over HTTP and are stored. */
export function entered(
  name: string,
  product: Product,
  movers: Mover[],
  visibility: 'ALL' | 'TEAM' | 'OWN',
  users = product.company.users,
): Contestant {
  const tell = (changes: number, mover = 0) => movers[mover]!.move(changes);
  return {
    name,
    async ready() {
      await setRoleVisibility(product.context(), 'MANAGER', visibility as never);
      // The server has heard of the one when it has heard of the other.
      await tell(1);
    },
    async gather(sockets) {
      const tokens = users.map(({ token }) => token);
      const after = await product.cursor();
      return standing(await openCrowd({ urls: product.urls, tokens, sockets, after, query: WATCH_CARDS }), () =>
        tell(1),
      );
    },
    tell,
    cpu: () => product.cpu(),
    memory: () => product.memory(),
  };
}

const PATIENCE_MS = 3_000;

/** Nothing answers that a subscription stands but the first change that everybody is told. */
async function standing(crowd: Crowd, tell: () => Promise<number>): Promise<Crowd> {
  for (let tries = 0; tries < 5; tries++) {
    const all = await crowd.reached(await tell(), PATIENCE_MS).then(
      () => true,
      () => false,
    );
    if (!all) continue;
    await crowd.take();
    return crowd;
  }
  throw new Error('the sockets are not all told');
}
