import { setTimeout as pause } from 'node:timers/promises';
import type { Stage } from './stage.js';
import type { ChaosWindow } from './window.js';

const LOOK_MS = 20;

/**
 * How long each window needs after a fault until it has been told all that had been committed when the fault ended.
 * Another fault that befalls it meanwhile counts in.
 */
export class Recoveries {
  /** ms, one for each window and fault. */
  readonly all: number[] = [];
  private readonly watching = new Set<Promise<void>>();
  private closed = false;

  constructor(private readonly stage: Stage) {}

  /** A fault has just ended. */
  watch(): void {
    const watched = this.follow(Date.now()).finally(() => this.watching.delete(watched));
    this.watching.add(watched);
  }

  /** Who has not recovered by then is left to the judgement of what the windows show. */
  async close(within: number): Promise<void> {
    await Promise.race([Promise.all(this.watching), pause(within)]);
    this.closed = true;
  }

  private async follow(since: number): Promise<void> {
    const head = await this.head();
    await Promise.all(this.stage.windows.map((window, index) => this.reached(window, index, head, since)));
  }

  private async reached(window: ChaosWindow, index: number, head: number, since: number): Promise<void> {
    while (window.wire.seq < head) {
      if (this.closed || this.stage.windows[index] !== window) return;
      await pause(LOOK_MS);
    }
    this.all.push(Date.now() - since);
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
