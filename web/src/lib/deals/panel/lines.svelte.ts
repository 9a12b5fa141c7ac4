import { untrack } from 'svelte';
import type { App } from '#lib/core/app.svelte.js';
import { EarlierHistoryDocument } from '#lib/core/gql/graphql.js';
import type { HistoryEvent } from '#lib/deals/sentences.js';

/** Lines a page. */
export const LINES = 30;

interface Page {
  nodes: HistoryEvent[];
  next?: string | null;
}

/** The history of one deal: pages from the newest back, and what happens while it is open. */
export class HistoryLines {
  /** Newest first. */
  lines = $state.raw<HistoryEvent[]>([]);
  /** Where the next, older page starts; null at the beginning of the deal. */
  older = $state<string | null>(null);
  busy = $state(false);
  failed = $state(false);

  constructor(
    private readonly app: App,
    private readonly dealId: string,
  ) {}

  /** Takes in the newest page; a gap longer than a page starts the list anew. */
  take({ nodes, next }: Page): void {
    const known = untrack(() => this.lines);
    const meets = known.length > 0 && known[0]!.seq >= (nodes.at(-1)?.seq ?? 0);
    this.lines = meets ? joined(nodes, known) : nodes;
    if (!meets) this.older = next ?? null;
  }

  async more(): Promise<void> {
    if (this.busy || this.older === null) return;
    this.busy = true;
    try {
      const { deal } = await this.app.ask(EarlierHistoryDocument, { id: this.dealId, lines: LINES, after: this.older });
      this.lines = joined(this.lines, deal.history.nodes);
      this.older = deal.history.next ?? null;
      this.failed = false;
    } catch {
      this.failed = true;
    } finally {
      this.busy = false;
    }
  }
}

const joined = (newer: HistoryEvent[], older: HistoryEvent[]): HistoryEvent[] => {
  const from = newer.at(-1)?.seq ?? Infinity;
  return [...newer, ...older.filter((line) => line.seq < from)];
};
