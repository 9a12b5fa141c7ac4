import { SvelteMap } from 'svelte/reactivity';
import { RecordNamesDocument } from '#lib/core/gql/graphql.js';
import { AppError, type Ask } from '#lib/core/graphql.js';
import type { Live } from '#lib/core/live.svelte.js';
import type { Label } from '#lib/core/rows.js';
import { backoff, Waits } from '#lib/core/waits.js';

/** Ids that are asked for at once. */
const MOST = 200;

/** How partners and people are called whom records name by their ids: asked for when they are shown, and kept right. */
export class RecordNames {
  readonly #names = new SvelteMap<string, Label | null>();
  readonly #wanted = new Set<string>();
  /** Under way: one question at a time, so that the latest answer is the last. */
  #asked = new Set<string>();
  readonly #refused = new Set<string>();
  readonly #waits = new Waits();
  #failures = 0;
  #isLoading = false;
  #isClosed = false;

  constructor(private readonly ask: Ask) {}

  /** What stands for it now; null = the viewer does not see it, undefined = not known yet. Reactive. */
  of(id: string): Label | null | undefined {
    const known = this.#names.get(id);
    if (known === undefined && !this.#asked.has(id)) this.#want(id);
    return known;
  }

  /** Takes renames, merges and changes of rights for as long as the window lives. */
  follow(live: Pick<Live, 'onChanges' | 'onReset'>): void {
    live.onChanges(({ id }) => id && this.#askedFor(id).forEach((asked) => this.#want(asked)));
    live.onReset(async () => [...this.#names.keys(), ...this.#refused].forEach((id) => this.#want(id)));
  }

  close(): void {
    this.#isClosed = true;
    this.#waits.endAll();
  }

  /** Ids under which a record was asked for: what it has taken in goes by its name too. */
  #askedFor(id: string): string[] {
    const known = [...this.#names].flatMap(([asked, label]) => (asked === id || label?.id === id ? [asked] : []));
    return this.#asked.has(id) ? [...known, id] : known;
  }

  /** Those that are shown in the same moment are asked for together. */
  #want(id: string): void {
    this.#wanted.add(id);
    if (this.#isLoading) return;
    this.#isLoading = true;
    queueMicrotask(() => void this.#load());
  }

  async #load(): Promise<void> {
    while (this.#wanted.size > 0 && !this.#isClosed) {
      this.#asked = new Set([...this.#wanted].slice(0, MOST));
      for (const id of this.#asked) this.#wanted.delete(id);
      await this.#loadAsked();
    }
    this.#isLoading = false;
  }

  async #loadAsked(): Promise<void> {
    const ids = [...this.#asked];
    try {
      const { recordNames } = await this.ask(RecordNamesDocument, { ids });
      const names = new Map(recordNames.map(({ id, record }) => [id, record]));
      for (const id of ids) this.#take(id, names.get(id) ?? null);
      this.#failures = 0;
    } catch (error) {
      await this.#failed(ids, error);
    } finally {
      this.#asked.clear();
    }
  }

  #take(id: string, record: Label | null): void {
    this.#names.set(id, record);
    this.#refused.delete(id);
  }

  /** What was lost on the way is asked for again; what was refused, when it is shown anew or all is loaded anew. */
  async #failed(ids: string[], error: unknown): Promise<void> {
    const isLost = error instanceof AppError && error.code === 'NETWORK';
    for (const id of ids) (isLost ? this.#wanted : this.#refused).add(id);
    if (isLost && !this.#isClosed) await this.#waits.wait(backoff(this.#failures++));
  }
}
