import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import { OpenedDealDocument, type OpenedDealQuery } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import type { DealRow, Label } from '#lib/core/rows.js';
import { OpenTasks } from '#lib/tasks/openTasks.svelte.js';
import { HistoryLines, LINES } from './lines.svelte.js';

export type FileState = 'loading' | 'ready' | 'missing' | 'gone' | 'failed';

const mostTasks = 100;
const settleTime = 150;

/** One opened deal: its record from the store and what only an opened deal needs, kept fresh while it is open. */
export class DealFile {
  readonly tasks: OpenTasks;
  readonly history: HistoryLines;
  #details = $state.raw<OpenedDealQuery['deal'] | null>(null);
  #trouble = $state<'missing' | 'failed' | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #stop: () => void;

  readonly row: DealRow | undefined = $derived.by(() => this.app.store.get('deal', this.id));
  readonly state: FileState = $derived.by(() => this.#stateNow());

  constructor(
    readonly app: App,
    readonly id: string,
  ) {
    this.tasks = new OpenTasks(app, id);
    this.history = new HistoryLines(app, id);
    const stopWatching = app.store.watch((touch) => touch.id === id && touch.cause && this.#touched());
    const stopResets = app.live.onReset(() => this.refresh());
    this.#stop = () => (stopWatching(), stopResets());
    void this.refresh();
  }

  get sharedWith(): Label[] {
    return this.#details?.sharedWith ?? [];
  }

  /** How long all stays in a stage lasted, ms; undefined where the deal has not been. */
  spentIn(stageId: string): number | undefined {
    const visit = this.#details?.stageVisits.find((one) => one.stageId === stageId);
    return visit && visit.seconds * 1000;
  }

  /** Whether the viewer may do this to the deal; nothing until the server has said so. */
  can(action: string): boolean {
    return this.#details?.can.includes(action) ?? false;
  }

  async refresh(): Promise<void> {
    try {
      const { deal } = await this.app.ask(OpenedDealDocument, { id: this.id, tasks: mostTasks, lines: LINES });
      this.#take(deal);
    } catch (error) {
      this.#trouble = error instanceof AppError && isAbsent(error) ? 'missing' : 'failed';
    }
  }

  close(): void {
    clearTimeout(this.#timer);
    this.tasks.close();
    this.#stop();
  }

  #take(deal: OpenedDealQuery['deal']): void {
    const { can: _can, sharedWith: _shared, stageVisits: _visits, tasks, history, ...row } = deal;
    const asOf = placeOf(tasks.asOf);
    this.app.store.put('deal', row, asOf);
    this.tasks.take(tasks.nodes, asOf);
    this.history.take(history);
    this.#details = deal;
    this.#trouble = null;
  }

  /** Somebody did something with the deal; a burst of it is read once. */
  #touched(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), settleTime);
  }

  #stateNow(): FileState {
    if (this.row && this.#details) return 'ready';
    if (this.#details) return 'gone';
    return this.#trouble ?? 'loading';
  }
}

const isAbsent = (error: AppError): boolean => error.code === 'NOT_FOUND' || error.code === 'INVALID';
