import { untrack } from 'svelte';
import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import { OpenedDealDocument, type OpenedDealQuery } from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import type { DealRow, Label } from '#lib/core/rows.js';
import type { Touch } from '#lib/core/store.svelte.js';
import { OpenTasks } from '#lib/tasks/openTasks.svelte.js';

export type FileState = 'loading' | 'ready' | 'missing' | 'gone' | 'failed';

const mostTasks = 100;

/** One opened deal: its record from the store and what only an opened deal needs, kept fresh while it is open. */
export class DealFile {
  readonly tasks: OpenTasks;
  #details = $state.raw<OpenedDealQuery['deal'] | null>(null);
  #trouble = $state<'missing' | 'failed' | null>(null);
  readonly #refetch: Refetch<OpenedDealQuery>;
  readonly #stop: () => void;

  constructor(
    readonly app: App,
    readonly id: string,
  ) {
    this.tasks = new OpenTasks(app, id);
    this.#refetch = new Refetch(
      () => app.ask(OpenedDealDocument, { id, tasks: mostTasks }),
      ({ deal }) => this.#take(deal),
      (error) => (this.#trouble = isAbsent(error) ? 'missing' : 'failed'),
    );
    const stops = [
      // The log, not the record: an own answer may have brought that before, and yet not the tasks.
      app.live.onChanges((change) => change.id === id && this.#refetch.soon()),
      app.store.watch((touch) => touch.id === id && isMade(touch) && this.#refetch.soon()),
      app.live.onReset(() => this.refresh()),
    ];
    this.#stop = () => stops.forEach((stop) => stop());
    void this.refresh();
  }

  // No deriveds: what is still under way when the panel is closed asks for them once more.

  /** Reactive, as all below. */
  get row(): DealRow | undefined {
    return this.app.store.get('deal', this.id);
  }

  /** Made in this window, and the server has not answered yet. */
  get unsent(): boolean {
    return this.row?.version === 0;
  }

  /** Only what the store knows is here: the record without history, rights and open tasks. */
  get partial(): boolean {
    return this.row !== undefined && !this.#details && this.#isUnanswered();
  }

  get state(): FileState {
    if (this.row && (this.#details || this.partial)) return 'ready';
    if (this.#details) return 'gone';
    return this.#trouble ?? 'loading';
  }

  get sharedWith(): Label[] {
    return this.#details?.sharedWith ?? [];
  }

  /** How long all stays in a stage lasted, ms; undefined where the deal has not been. */
  spentIn(stageId: string): number | undefined {
    const visit = this.#details?.stageVisits.find((one) => one.stageId === stageId);
    return visit && visit.seconds * 1000;
  }

  /** Whether the viewer may do this to the deal; without the server's word only what is surely so. */
  can(action: string): boolean {
    return this.#details?.can.includes(action) ?? (this.partial && action !== 'share' && this.#isSurelyMine());
  }

  /** Asks again for what did not come while the connection was away. */
  recover(): void {
    if (this.#trouble === 'failed') void this.refresh();
  }

  async refresh(): Promise<void> {
    if (untrack(() => this.unsent)) return;
    await this.#refetch.now();
  }

  close(): void {
    this.#refetch.close();
    this.tasks.close();
    this.#stop();
  }

  #take(deal: OpenedDealQuery['deal']): void {
    const { can: _can, sharedWith: _shared, stageVisits: _visits, tasks, ...row } = deal;
    const asOf = placeOf(tasks.asOf);
    this.app.store.put('deal', row, asOf);
    this.tasks.take(tasks.nodes, asOf);
    this.#details = deal;
    this.#trouble = null;
  }

  #isUnanswered(): boolean {
    if (this.unsent) return true;
    return this.#trouble === 'failed' || (this.#trouble === null && this.app.live.state !== 'online');
  }

  #isSurelyMine(): boolean {
    const { user, role } = this.app.session.me;
    return role === 'ADMIN' || (role !== 'OBSERVER' && this.row?.owner.id === user.id);
  }
}

/** The server has answered to the making of the deal. */
const isMade = ({ type, before, after }: Touch): boolean =>
  type === 'deal' && before?.version === 0 && (after?.version ?? 0) > 0;

const isAbsent = (error: AppError): boolean => error.code === 'NOT_FOUND' || error.code === 'INVALID';
