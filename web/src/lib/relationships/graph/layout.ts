import type { Frame } from './fitIn.js';
import type { Room, Spread } from './spread.js';

/** What is to be laid out; those that are fixed stay where they are. */
export interface LayoutTask {
  turn: number;
  nodes: ({ id: string } & Spread)[];
  links: { from: string; to: string; weight: number }[];
  /** In which every name is to be read; null of a graph that has more of them than can be. */
  room: Room | null;
  /** Of a picture that stands already, and to which some come; null = it is drawn for the first time, or anew. */
  frame: Frame | null;
}

/** Where those stand now that are not fixed: x and y of each, in the order of the task. */
export interface LayoutAnswer {
  turn: number;
  places: Float64Array;
  /** Whether nothing moves after it. */
  isLast: boolean;
}

/** Lays graphs out in a thread of their own; only the newest task counts. */
export class Layout {
  #worker: Worker | undefined;
  #turn = 0;
  #ids: string[] = [];

  constructor(private readonly onplaces: (ids: readonly string[], places: Float64Array, isLast: boolean) => void) {}

  begin(task: Omit<LayoutTask, 'turn'>): void {
    this.#turn += 1;
    this.#ids = task.nodes.filter(({ fixed }) => !fixed).map(({ id }) => id);
    this.#worker ??= this.#start();
    this.#worker.postMessage({ ...task, turn: this.#turn } satisfies LayoutTask);
  }

  /** What is still on its way no longer counts. */
  stop(): void {
    this.#turn += 1;
  }

  close(): void {
    this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.turn === this.#turn) this.onplaces(this.#ids, data.places, data.isLast);
    };
    return worker;
  }
}
