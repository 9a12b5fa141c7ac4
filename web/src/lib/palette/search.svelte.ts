import { SearchDocument } from '#lib/core/gql/graphql.js';
import type { Ask } from '#lib/core/graphql.js';
import { otherLayout } from '#lib/core/i18n/layout.js';
import type { Found } from '#lib/palette/entry.js';
import { probablyMeant } from '#lib/palette/layout.js';

const PAUSE_MS = 120;
const SHOWN = 8;

/** Finds records while one types; what was typed in the wrong keyboard layout is found as well. */
export class Search {
  found = $state.raw<Found[]>([]);
  state = $state.raw<'idle' | 'searching' | 'ready' | 'failed'>('idle');
  /** What the text was taken for when it was typed in the other layout. */
  readAs = $state.raw<string | null>(null);

  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ask: Ask) {}

  /** Looks for the text a moment after the last key; `literally` = not in the other layout. */
  type(text: string, literally: boolean): void {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const sought = text.trim();
    if (sought === '') return this.#show([], null, 'idle');
    this.state = 'searching';
    this.#timer = setTimeout(() => void this.#look(sought, literally, turn), PAUSE_MS);
  }

  async #look(text: string, literally: boolean, turn: number): Promise<void> {
    const other = literally ? null : otherLayout(text);
    try {
      const [own, converted] = await Promise.all([this.#find(text), other ? this.#find(other) : []]);
      if (turn !== this.#turn) return;
      if (own.length > 0) this.#show(own, null, 'ready');
      else this.#show(converted, converted.length > 0 || literally ? other : probablyMeant(text), 'ready');
    } catch {
      if (turn === this.#turn) this.#show([], null, 'failed');
    }
  }

  async #find(text: string): Promise<Found[]> {
    return (await this.ask(SearchDocument, { text, first: SHOWN })).search.nodes;
  }

  #show(found: Found[], readAs: string | null, state: Search['state']): void {
    this.found = found;
    this.readAs = readAs;
    this.state = state;
  }
}
