import type { EntityManager } from '@mikro-orm/postgresql';
import { Context } from '../server/core/context.js';
import type { Viewer } from '../server/core/rights/viewer.js';
import { rowClass } from '../server/features.js';

/** One command of the past: when it was given, by whom, and what it was. */
export interface Step {
  at: Date;
  by: Viewer;
  run: (ctx: Context) => Promise<unknown>;
}

/** How many commands the em remembers the rows of: every flush looks through all of them. */
const REMEMBERED = 4;

/** Gives the commands in the order of their time, as a part of the transaction that the em is in. */
export async function play(em: EntityManager, steps: readonly Step[]): Promise<void> {
  const inOrder = steps.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  for (const [index, step] of inOrder.entries()) {
    if (index % REMEMBERED === 0) em.clear();
    await step.run(contextOf(em, step.by, step.at));
  }
}

/** The context of a command that was given at another time than now. */
export function contextOf(em: EntityManager, by: Viewer, at: Date): Context {
  // The tail readers find the rows by themselves: whoever seeds has no clients.
  return new Context(em, by, { ring: () => {}, clock: () => at, rowClass });
}

/** Begins a transaction that commands over the em become parts of: all of them or none. */
export async function inTransaction(em: EntityManager, work: () => Promise<unknown>): Promise<void> {
  await em.begin();
  try {
    await work();
    await em.commit();
  } catch (error) {
    await em.rollback();
    throw error;
  }
}
