import type { Undoable } from '#lib/core/undo.svelte.js';
import type { Toasts } from '#lib/ui/toasts.svelte.js';

interface Answer {
  actionLabel: string;
  /** How a change is told that the server will hear of later; none = it hears of it now. */
  later?: ((label: string) => string) | undefined;
  /** Takes back the change with this id. */
  onundo: (id: string) => void;
}

/**
 * A toast for each change that can be taken back. It goes when the change was undone in another way, or refused, or when
 * the same record was changed again; that one is still taken back by key, in its turn.
 */
export class UndoOffers {
  #before: readonly Undoable[] = [];

  constructor(private readonly toasts: Toasts) {}

  /** Brings the toasts in line with what can be taken back now. */
  follow(standing: readonly Undoable[], { actionLabel, later, onundo }: Answer): void {
    for (const { id } of without(this.#before, standing)) this.toasts.dismiss(id);
    for (const { id, label, about } of without(standing, this.#before)) {
      for (const other of standing) if (other.id !== id && meet(other.about, about)) this.toasts.dismiss(other.id);
      const text = later?.(label) ?? label;
      this.toasts.undo(id, { text, actionLabel, onaction: () => onundo(id) }, later ? 'waiting' : 'done');
    }
    this.#before = standing;
  }
}

const meet = (some: readonly string[], others: readonly string[]) => some.some((id) => others.includes(id));

const without = (some: readonly Undoable[], others: readonly Undoable[]) =>
  some.filter(({ id }) => !others.some((other) => other.id === id));
