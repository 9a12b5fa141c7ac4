import { readFile } from 'node:fs/promises';
import type { CrowdFunctions } from './crowd.process.ts';
import { startRemote, type Remote } from './remote.ts';

/** The languages in which a change may be told to a socket. */
export type Speech = 'graphql' | 'raw' | 'socket.io';

export interface CrowdOptions {
  /** Sockets are spread over them in turn. */
  urls: string[];
  /** Sockets are signed in with them in turn. */
  tokens?: string[];
  sockets: number;
  /** Where all begin. */
  after?: string;
  speech?: Speech;
  /** A subscription that tells `from` and `to`; the web's own when none is given. */
  query?: string;
}

/** What the crowd has been told since it was last asked. */
export interface Tally {
  /** Changes told, summed over sockets: a frame from 1.5 to 1.8 is three. */
  deliveries: number;
  /** Events listed in frames, summed over sockets: of changes to one record that came together only the last is listed. */
  events: number;
  frames: number;
  bytes: number;
  resets: number;
  /** Frames that did not continue where their socket stood. Anything but 0 is a fault. */
  broken: number;
  /** Sockets that were closed by the other side, by code. */
  closed: Record<number, number>;
  /** When each delivery came, on the clock of figures.ts, beside the number of its change. */
  arrivals: { seqs: Float64Array; times: Float64Array };
}

/** Many sockets in one process of its own, which counts every delivery and checks that each continues the last. */
export interface Crowd extends AsyncDisposable {
  /** Waits until every open socket has been told up to a number. @returns when the last of them was; @throws when it takes longer than `patience` ms */
  reached(seq: number, patience?: number): Promise<number>;
  take(): Promise<Tally>;
  /** Cuts all sockets without a goodbye. */
  cut(): Promise<void>;
  /** Opens all sockets that are not open, each after what it was told last. */
  resume(): Promise<void>;
}

/** Opens the sockets and subscribes; a subscription is known to stand when {@link Crowd.reached} a change after it. */
export async function openCrowd(options: CrowdOptions): Promise<Crowd> {
  const remote: Remote<CrowdFunctions> = await startRemote('crowd.process.ts');
  const { tokens = [], after = '0.0', speech = 'graphql', query = await watchChanges(), ...rest } = options;
  await remote.call('open', { tokens, after, speech, query, ...rest });
  return {
    reached: (seq, patience = 60_000) => remote.call('reached', seq, patience),
    take: () => remote.call('take'),
    cut: () => remote.call('cut'),
    resume: () => remote.call('resume'),
    [Symbol.asyncDispose]: () => remote[Symbol.asyncDispose](),
  };
}

/** The document by which the web follows the log. */
export async function watchChanges(): Promise<string> {
  const file = new URL('../schema/documents.json', import.meta.url);
  const documents = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
  return Object.values(documents).find((text) => text.includes('subscription WatchChanges('))!;
}
