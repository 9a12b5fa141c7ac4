import { leastMemory, type Memory } from '../memory.ts';
import { answer } from '../remote.ts';

/** What the bench asks of a contestant. */
export interface Entry {
  /** @returns the address of the server */
  listen(): Promise<string>;
  /** Tells so many changes in one tick. @returns the number of the last, once all are handed over */
  tell(changes: number): Promise<number>;
  /** User and system time taken so far, in seconds. */
  cpu(): number;
  memory(): Promise<Memory>;
  [name: string]: (...args: never[]) => unknown;
}

/** Enters a server; `publish` tells one change to everybody, `store` writes it down first. */
export function enter(
  listen: () => Promise<string>,
  publish: (seq: number) => void,
  store: () => Promise<void> = async () => {},
): void {
  let last = 0;
  const entry: Entry = {
    listen,
    async tell(changes) {
      await store();
      for (let index = 0; index < changes; index++) publish(++last);
      return last;
    },
    cpu() {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    },
    memory: () =>
      leastMemory(
        () => globalThis.gc?.(),
        () => {
          const { rss, heapUsed, external } = process.memoryUsage();
          return { resident: rss, heap: heapUsed, external };
        },
      ),
  };
  answer(entry);
}
