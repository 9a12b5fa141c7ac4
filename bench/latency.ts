import { setTimeout as pause } from 'node:timers/promises';
import type { Contestant } from './contestant.ts';
import type { Crowd } from './crowd.ts';
import { now } from './figures.ts';

/** Asks for changes at a steady pace, whoever is late. @returns from request to arrival in ms, of every delivery */
export async function latencies(
  contestant: Contestant,
  crowd: Crowd,
  { perSecond, seconds, movers }: { perSecond: number; seconds: number; movers: number },
): Promise<number[]> {
  const asked = new Map<number, number>();
  const begun = now();
  const ask = async (index: number) => {
    const due = begun + (index * 1_000) / perSecond;
    await pause(Math.max(0, due - now()));
    const at = now();
    asked.set(await contestant.tell(1, index % movers), at);
  };
  await Promise.all(Array.from({ length: perSecond * seconds }, (_, index) => ask(index)));
  await crowd.reached(Math.max(...asked.keys()), 120_000);
  const { arrivals } = await crowd.take();
  return Array.from(arrivals.seqs, (seq, index) => arrivals.times[index]! - timeOf(seq, asked));
}

/** When a change was asked for. @throws Error when nobody did */
export function timeOf(seq: number, asked: ReadonlyMap<number, number>): number {
  const at = asked.get(seq);
  if (at === undefined) throw new Error(`nobody asked for the change ${seq}`);
  return at;
}
