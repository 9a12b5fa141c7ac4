import { readFile } from 'node:fs/promises';
import { percentile } from './figures.ts';
import { sized } from './size.ts';

export const ROUNDS = sized(40, 5);
const WARM_UP = sized(15, 2);

/** What is asked of the server, by the web's own documents. */
export interface Question {
  name: string;
  document: string;
  variables: object;
}

/** The web's documents by the names of their operations. */
export async function documents(): Promise<Map<string, string>> {
  const listed = JSON.parse(await readFile(new URL('../schema/documents.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
  return new Map(Object.values(listed).map((text) => [/(?:query|mutation|subscription) (\w+)/.exec(text)![1]!, text]));
}

/** Milliseconds of each round, one at a time. */
export async function timesOf(ask: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const started = performance.now();
    await ask();
    if (round >= 0) times.push(performance.now() - started);
  }
  return times;
}

export const told = (times: number[]): string =>
  [0.5, 0.95].map((share) => percentile(times, share).toFixed(1)).join(' / ');
