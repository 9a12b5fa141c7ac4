import { SvelteMap } from 'svelte/reactivity';
import { RecordNamesDocument } from '#lib/core/gql/graphql.js';
import type { Ask } from '#lib/core/graphql.js';
import type { Live } from '#lib/core/live.svelte.js';
import type { Label } from '#lib/core/rows.js';

/** Ids that are asked for at once. */
const MOST = 200;

/** How partners and people are called whom records name by their ids: asked for when they are shown, and kept right. */
export class RecordNames {
  readonly #names = new SvelteMap<string, Label | null>();
  readonly #wanted = new Set<string>();

  constructor(private readonly ask: Ask) {}

  /** What stands for it now; null = the viewer does not see it, undefined = not known yet. Reactive. */
  of(id: string): Label | null | undefined {
    const known = this.#names.get(id);
    if (known === undefined) this.#want(id);
    return known;
  }

  /** Takes renames, merges and changes of rights for as long as the window lives. */
  follow(live: Pick<Live, 'onChanges' | 'onReset'>): void {
    live.onChanges(({ id }) => this.#names.has(id) && this.#want(id));
    live.onReset(async () => [...this.#names.keys()].forEach((id) => this.#want(id)));
  }

  /** Those that are shown in the same moment are asked for together. */
  #want(id: string): void {
    if (this.#wanted.size === 0) queueMicrotask(() => void this.#load());
    this.#wanted.add(id);
  }

  async #load(): Promise<void> {
    const ids = [...this.#wanted];
    this.#wanted.clear();
    for (let from = 0; from < ids.length; from += MOST) await this.#loadSome(ids.slice(from, from + MOST));
  }

  async #loadSome(ids: string[]): Promise<void> {
    // What is not answered is asked for again when it is shown anew.
    const answer = await this.ask(RecordNamesDocument, { ids }).catch(() => null);
    if (!answer) return;
    const names = new Map(answer.recordNames.map(({ id, record }) => [id, record]));
    for (const id of ids) this.#names.set(id, names.get(id) ?? null);
  }
}
