import { Chance } from '../window/random.js';
import { faultKinds, type FaultKind } from './faults.js';
import type { Settings } from './settings.js';
import { verbNames } from './verbs.js';

/** Something that one window does at a moment of the run, ms from its start. */
export interface Operation {
  at: number;
  window: number;
  verb: string;
  /** What it does it to is chosen by this, from what the window then shows. */
  seed: number;
}

export interface Fault {
  at: number;
  lasts: number;
  kind: FaultKind;
  /** Which of the parts that such a fault may befall. */
  target: number;
  seed: number;
}

export interface Plan {
  operations: Operation[];
  faults: Fault[];
  /** From here to the end there is no Redis. */
  lastRoundAt: number;
}

const LONGEST_SEED = 2 ** 31;
/** So many windows act in the same moment, so that they get in each other's way. */
const TOGETHER = 4;
/** The part of the run after Redis has gone for good. */
const LAST_ROUND = 0.05;

/** The same settings make the same plan; what becomes of it depends on who is faster. */
export function planOf({ seed, ops, faults, clients, pace, kinds = faultKinds }: Settings): Plan {
  const chance = new Chance(seed);
  const length = (ops / pace) * 1_000;
  const lastRoundAt = Math.round(length * (1 - LAST_ROUND));
  const operations = Array.from({ length: ops }, (_, index) => ({
    at: Math.round(((index - (index % TOGETHER)) / pace) * 1_000),
    window: chance.below(clients),
    verb: chance.one(verbNames),
    seed: chance.below(LONGEST_SEED),
  }));
  const planned = Array.from({ length: faults }, (_, index) => {
    // Each kind comes as soon as there are as many faults as kinds.
    const kind = index < kinds.length ? kinds[index]! : chance.one(kinds);
    return {
      at: chance.below(lastRoundAt),
      kind,
      lasts: 500 + chance.below(3_000),
      target: chance.below(LONGEST_SEED),
      seed: chance.below(LONGEST_SEED),
    };
  });
  return { operations, faults: planned.sort((a, b) => a.at - b.at), lastRoundAt };
}
