import { setTimeout as pause } from 'node:timers/promises';
import type { FaultKind } from './faults.js';
import type { Stage } from './stage.js';
import type { ChaosWindow } from './window.js';

const LOOK_MS = 20;

/**
 * How long each window needs after a fault until it has been told all that had been committed when the fault ended.
 * Another fault that befalls it meanwhile counts in.
 */
export class Recoveries {
  /** ms, by kind of fault, one for each window and fault. */
  readonly all = new Map<FaultKind, number[]>();
  private readonly watching = new Set<Promise<void>>();
  private closed = false;

  constructor(private readonly stage: Stage) {}

  /** A fault has just ended. */
  watch(kind: FaultKind): void {
    const watched = this.follow(kind, Date.now()).finally(() => this.watching.delete(watched));
    this.watching.add(watched);
  }

  /** Who has not recovered by then is left to the judgement of what the windows show. */
  async close(within: number): Promise<void> {
    await Promise.race([Promise.all(this.watching), pause(within)]);
    this.closed = true;
  }

  private async follow(kind: FaultKind, since: number): Promise<void> {
    const head = await this.head();
    const times = this.all.get(kind) ?? [];
    this.all.set(kind, times);
    const reaching = this.stage.windows.map(async (window, index) => {
      if (await this.reaches(window, index, head)) times.push(Date.now() - since);
    });
    await Promise.all(reaching);
  }

  /** False when the window is gone first, or nobody waits any more. */
  private async reaches(window: ChaosWindow, index: number, head: number): Promise<boolean> {
    while (window.wire.seq < head) {
      if (this.closed || this.stage.windows[index] !== window) return false;
      await pause(LOOK_MS);
    }
    return true;
  }

  private async head(): Promise<number> {
    for (;;) {
      try {
        const [row] = await this.stage.company.orm.em.fork().execute<{ head: string }[]>('select head from log_head');
        return Number(row!.head);
      } catch {
        await pause(LOOK_MS);
      }
    }
  }
}
