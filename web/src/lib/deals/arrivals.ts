import { SvelteMap } from 'svelte/reactivity';
import type { Label, PipelineRow } from '#lib/core/rows.js';
import type { Touch } from '#lib/core/store.svelte.js';

/** A card that somebody else has just moved or made here. */
export interface Arrival {
  by: Label;
  /** The stage it came from; null when it is new. */
  from: Label | null;
  /** ms */
  at: number;
}

const SHOWN = 8_000;

/** Who brought which card, for 8 s each. */
export class Arrivals {
  readonly #shown = new SvelteMap<string, Arrival>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();

  /** Reactive. */
  of(id: string) {
    return this.#shown.get(id);
  }

  note(id: string, arrival: Arrival) {
    this.#shown.set(id, arrival);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (this.#shown.get(id) === arrival) this.#shown.delete(id);
    }, SHOWN);
    this.#timers.add(timer);
  }

  close() {
    for (const timer of this.#timers) clearTimeout(timer);
  }
}

/** Reads from a change whether it brought the card to where it is now, by whose hand and from which stage. */
export function arrivalIn(
  { before, after, cause }: Extract<Touch, { type: 'deal' }>,
  clientId: string,
  pipeline: PipelineRow | undefined,
): Arrival | undefined {
  if (!cause?.actor || cause.clientId === clientId || !after) return undefined;
  const isNew = cause.name === 'deal.created';
  const from = before?.stageId ?? stageBefore(cause.particulars);
  if (!isNew && (!from || (from === after.stageId && before?.status === after.status))) return undefined;
  const stage = isNew ? undefined : pipeline?.stages.find(({ id }) => id === from);
  return { by: cause.actor, from: stage ?? null, at: Date.now() };
}

function stageBefore(particulars: Record<string, unknown> | null) {
  const from = particulars?.['from'];
  return from && typeof from === 'object' && 'stageId' in from ? from.stageId : undefined;
}
