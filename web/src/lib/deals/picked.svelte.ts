import { SvelteSet } from 'svelte/reactivity';

/** As many as one command changes. */
export const MOST_PICKED = 200;

/** The deals that the next command is about; the same on the board, in the table and in the calendar. */
export class Picked {
  readonly #ids = new SvelteSet<string>();
  /** Where a range begins. */
  #anchor: string | null = null;

  get count(): number {
    return this.#ids.size;
  }

  /** Those that are picked, in the order of picking. Reactive. */
  get ids(): string[] {
    return [...this.#ids];
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  toggle(id: string): void {
    this.#anchor = id;
    if (!this.#ids.delete(id)) this.#add([id]);
  }

  /** Picks all from the last one picked to this one, as they stand on the screen. */
  reach(id: string, order: readonly string[]): void {
    const [from, to] = [order.indexOf(this.#anchor ?? id), order.indexOf(id)];
    if (from < 0 || to < 0) return this.toggle(id);
    this.#add(order.slice(Math.min(from, to), Math.max(from, to) + 1));
  }

  /** Picks these and no others, as many as one command takes. */
  only(ids: readonly string[]): void {
    this.#ids.clear();
    this.#add(ids);
  }

  /** What nobody sees any more cannot be meant. */
  keep(isHere: (id: string) => boolean): void {
    for (const id of this.#ids) if (!isHere(id)) this.#ids.delete(id);
  }

  clear(): void {
    this.#ids.clear();
    this.#anchor = null;
  }

  #add(ids: readonly string[]): void {
    for (const id of ids) if (this.#ids.size < MOST_PICKED) this.#ids.add(id);
  }
}
