import type { App } from '#lib/core/app.svelte.js';
import type { Place } from '#lib/core/cursor.js';
import type { TaskRow } from '#lib/core/rows.js';

/** The open tasks of one deal, the nearest first, those just made here included. */
export class OpenTasks {
  #ids = $state.raw<ReadonlySet<string>>(new Set());
  readonly #stop: () => void;

  readonly list: TaskRow[] = $derived.by(() => this.#open());

  constructor(
    private readonly app: App,
    dealId: string,
  ) {
    this.#stop = app.store.watch(({ type, id, after }) => {
      if (type === 'task' && (after as TaskRow | undefined)?.dealId === dealId) this.#add(id);
    });
  }

  /** Takes in the server's list; what it cannot hold yet stays. */
  take(tasks: TaskRow[], asOf: Place): void {
    for (const task of tasks) this.app.store.put('task', task, asOf);
    this.#ids = new Set([...tasks.map(({ id }) => id), ...[...this.#ids].filter((id) => this.#isUnsent(id))]);
  }

  close(): void {
    this.#stop();
  }

  #add(id: string): void {
    if (!this.#ids.has(id)) this.#ids = new Set([...this.#ids, id]);
  }

  #isUnsent(id: string): boolean {
    return this.app.store.truth('task', id) === undefined;
  }

  #open(): TaskRow[] {
    return [...this.#ids]
      .map((id) => this.app.store.get('task', id))
      .filter((task): task is TaskRow => task?.state === 'OPEN')
      .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  }
}
