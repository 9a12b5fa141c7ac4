import type { Live } from '#lib/core/live.svelte.js';
import type { Label } from '#lib/core/rows.js';

/** Who took something away, and when. */
export interface Removal {
  by: Label | null;
  at: string;
}

const KEPT = 200;

/** What has been taken away since the window was opened: a form over it can say by whom. */
export class Removals {
  readonly #of = new Map<string, Removal>();

  follow(live: Pick<Live, 'onChanges'>): void {
    live.onChanges(({ name, id, particulars, actor, at }) => {
      const gone = /\.(removed|deleted)$/.test(name ?? '') && ((particulars?.['part'] as string | undefined) ?? id);
      if (gone && at) this.#keep(gone, { by: actor ?? null, at });
    });
  }

  of(id: string): Removal | undefined {
    return this.#of.get(id);
  }

  #keep(id: string, removal: Removal): void {
    this.#of.set(id, removal);
    const [oldest] = this.#of.keys();
    if (oldest && this.#of.size > KEPT) this.#of.delete(oldest);
  }
}
