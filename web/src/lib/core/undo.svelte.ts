import type { Outcome } from '#lib/core/command.js';

/** One thing that can be taken back. */
export interface Undoable {
  /** The mutation it takes back. */
  id: string;
  label: string;
  /** Records that it changed. */
  about: readonly string[];
}

const UNDO_KEPT = 50;

/** What the user did last, for the 8 s toast and Ctrl+Z. */
export class UndoStack {
  #entries = $state.raw<(Undoable & { run(): Promise<Outcome> })[]>([]);

  /** The newest that can still be taken back; reactive. */
  get latest(): Undoable | undefined {
    return this.#entries.at(-1);
  }

  /** All that can still be taken back, oldest first; reactive. */
  get standing(): readonly Undoable[] {
    return this.#entries;
  }

  push(change: Undoable, run: () => Promise<Outcome>) {
    this.#entries = [...this.#entries.slice(1 - UNDO_KEPT), { ...change, run }];
  }

  drop(id: string) {
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
  }

  /** Runs the inverse of the newest, or of the one with this id. */
  async undo(id = this.latest?.id): Promise<Outcome | undefined> {
    const entry = this.#entries.find((entry) => entry.id === id);
    if (!entry) return undefined;
    this.drop(entry.id);
    return entry.run();
  }
}
