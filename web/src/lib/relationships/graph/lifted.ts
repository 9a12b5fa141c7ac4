import type { HeldRecord } from './company.js';

export interface Place {
  x: number;
  y: number;
}

/**
 * Records that are being moved, by this window or by colleagues. They are drawn over the picture, which is not drawn
 * anew for each step; what is let go stands again where the graph has it.
 */
export class Lifted {
  #own: HeldRecord | null = null;
  #carried: ReadonlyMap<string, Place> = new Map();

  /** Tells of records that are lifted now and were not, or the other way round. */
  constructor(private readonly onchange: (ids: readonly string[]) => void) {}

  get ids(): string[] {
    return [...new Set([...(this.#own ? [this.#own.id] : []), ...this.#carried.keys()])];
  }

  /** Where it is now; what this window moves is where this window has it. */
  placeOf(id: string): Place | undefined {
    return this.#own?.id === id ? this.#own : this.#carried.get(id);
  }

  has(id: string): boolean {
    return this.placeOf(id) !== undefined;
  }

  /** Moves what this window holds; null = it has let go. */
  take(own: HeldRecord | null): void {
    this.#become(() => (this.#own = own));
  }

  /** Moves what colleagues hold: whatever is not among it has been let go, or its holder is gone. */
  carry(held: readonly HeldRecord[]): void {
    this.#become(() => (this.#carried = new Map(held.map(({ id, x, y }) => [id, { x, y }]))));
  }

  #become(change: () => void): void {
    const before = this.ids;
    change();
    const after = this.ids;
    const changed = [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))];
    if (changed.length > 0) this.onchange(changed);
  }
}
