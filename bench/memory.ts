import { setTimeout as pause } from 'node:timers/promises';

/** Of one process, in bytes. */
export interface Memory {
  resident: number;
  heap: number;
  /** Buffers and the like, outside of the heap. */
  external: number;
}

const READINGS = 5;
const APART_MS = 400;

/** Pages that are free go back to the system little by little, so the least of several readings counts. */
export async function leastMemory(collect: () => void, read: () => Memory | Promise<Memory>): Promise<Memory> {
  const readings: Memory[] = [];
  while (readings.length < READINGS) {
    collect();
    await pause(APART_MS);
    readings.push(await read());
  }
  return readings.toSorted((a, b) => a.resident - b.resident)[0]!;
}
