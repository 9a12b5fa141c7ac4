import type { Contestant } from './contestant.ts';
import type { Crowd } from './crowd.ts';
import { now } from './figures.ts';

/** How changes follow each other. */
export interface Way {
  name: string;
  /** Told by one command, or in one tick. */
  changes: number;
  /** Those who tell at the same time, each as soon as his last was answered; one alone waits for all deliveries. */
  movers: number;
  /** Commands of one measurement. */
  rounds: number;
}

export interface Sample {
  /** CPU of the server for one change, in µs. */
  cpuPerChange: number;
  /** Changes told, summed over sockets. */
  deliveries: number;
  /** Events that frames listed, summed over sockets. */
  events: number;
  frames: number;
  deliveriesPerSecond: number;
  bytesPerDelivery: number;
}

/** Lets a contestant tell changes; without a crowd nobody watches. @throws Error when a delivery is missing or out of turn */
export async function measure(contestant: Contestant, way: Way, crowd?: Crowd, sockets = 0): Promise<Sample> {
  const before = await contestant.cpu();
  const started = now();
  const last = await tellAll(contestant, way, crowd);
  await crowd?.reached(last);
  const seconds = (now() - started) / 1_000;
  const cpu = (await contestant.cpu()) - before;
  const changes = way.rounds * way.changes;
  const deliveries = changes * sockets;
  const tally = await crowd?.take();
  if (tally && (tally.deliveries !== deliveries || tally.broken + tally.resets > 0))
    throw new Error(
      `${contestant.name}: ${deliveries} deliveries were due: ${JSON.stringify({ ...tally, arrivals: 0 })}`,
    );
  return {
    cpuPerChange: (cpu * 1e6) / changes,
    deliveries,
    events: tally?.events ?? 0,
    frames: tally?.frames ?? 0,
    deliveriesPerSecond: deliveries / seconds,
    bytesPerDelivery: (tally?.bytes ?? 0) / deliveries,
  };
}

/** @returns the number of the last change. */
async function tellAll(contestant: Contestant, way: Way, crowd?: Crowd): Promise<number> {
  let begun = 0;
  let last = 0;
  const mover = async (index: number) => {
    while (begun++ < way.rounds) {
      const seq = await contestant.tell(way.changes, index);
      last = Math.max(last, seq);
      if (way.movers === 1) await crowd?.reached(seq);
    }
  };
  await Promise.all(Array.from({ length: way.movers }, (_, index) => mover(index)));
  return last;
}
