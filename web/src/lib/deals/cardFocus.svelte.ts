import { tick, untrack } from 'svelte';
import type { ColumnView } from '#lib/deals/columnView.svelte.js';

/** The columns as the focus walks over them; keys from left to right. */
export interface FocusColumns {
  keys(): string[];
  cardsOf(key: string): readonly string[];
  view(key: string): ColumnView;
  /** The column in which the card should be. */
  stageOf(id: string): string | undefined;
}

/**
 * The one card that Tab reaches; arrows walk from it. It is followed by id, so it survives being moved,
 * scrolled away and redrawn.
 */
export class CardFocus {
  #id: string | null = $state(null);
  /** After the first arrow key: the hints under the focused card may show. */
  byKeys = $state(false);

  /** The DOM focus is on a card, or was when that card was taken away under it. */
  #inside = false;
  #last = { key: '', place: 0 };

  constructor(private readonly screen: FocusColumns) {}

  /** Reactive. */
  get id(): string | null {
    return this.#id;
  }

  /** Whether Tab should reach this card: the chosen one, else the very first card of the board. Reactive. */
  isStop(id: string): boolean {
    return id === this.#stop;
  }

  readonly #stop = $derived.by(() => {
    if (this.#id !== null && this.columnOf(this.#id) !== undefined) return this.#id;
    const first = this.screen.keys().find((key) => this.screen.cardsOf(key).length > 0);
    return first === undefined ? null : this.screen.cardsOf(first)[0]!;
  });

  /** The DOM focus came to this card by itself: Tab, a click. */
  came(id: string) {
    this.#id = id;
    this.#inside = true;
  }

  /** The DOM focus left this card; a card that is removed has not been left. */
  left(card: HTMLElement) {
    queueMicrotask(() => {
      if (card.isConnected && document.activeElement !== card) this.#inside = false;
    });
  }

  /** Follows the card wherever a move, an undo or somebody else takes it; when it is gone, its neighbour. Reactive. */
  keep() {
    const id = this.#id;
    if (id === null) return;
    const key = this.columnOf(id);
    untrack(() => (key === undefined ? this.#fallBack() : this.#follow(id, key)));
  }

  /** Key of the column that shows the card. */
  columnOf(id: string): string | undefined {
    const stageId = this.screen.stageOf(id);
    if (stageId !== undefined && this.screen.cardsOf(stageId).includes(id)) return stageId;
    return this.screen.keys().find((key) => this.screen.cardsOf(key).includes(id));
  }

  /** Comes to the card where the focus was last, else to the first. Answers the card arrived at. */
  async enter(): Promise<string | null> {
    return this.#stop === null ? null : this.to(this.#stop);
  }

  /** Up and down the column. Answers the card arrived at. */
  async walk(by: number): Promise<string | null> {
    const key = this.#id === null ? undefined : this.columnOf(this.#id);
    if (key === undefined) return this.enter();
    const cards = this.screen.cardsOf(key);
    const next = cards[cards.indexOf(this.#id!) + by];
    return next === undefined ? null : this.to(next, key);
  }

  /** To the next column that has cards, at about the same height of the screen. */
  async cross(by: number): Promise<string | null> {
    const key = this.#id === null ? undefined : this.columnOf(this.#id);
    if (key === undefined) return this.enter();
    const keys = this.screen.keys();
    const box = this.screen.view(key).element(this.#id!)?.getBoundingClientRect();
    const height = box ? box.y + box.height / 2 : 0;
    for (let at = keys.indexOf(key) + by; at >= 0 && at < keys.length; at += by) {
      const cards = this.screen.cardsOf(keys[at]!);
      if (cards.length > 0) return this.to(this.screen.view(keys[at]!).nearest(height) ?? cards[0]!, keys[at]!);
    }
    return null;
  }

  /** To the first or the last loaded card of the column. */
  async end(last: boolean): Promise<string | null> {
    const key = this.#id === null ? undefined : this.columnOf(this.#id);
    if (key === undefined) return this.enter();
    const card = this.screen.cardsOf(key).at(last ? -1 : 0);
    return card === undefined ? null : this.to(card, key);
  }

  /** Brings a card into sight and the DOM focus to it. */
  async to(id: string, key = this.columnOf(id)): Promise<string | null> {
    if (key === undefined) return null;
    this.#id = id;
    await tick();
    const view = this.screen.view(key);
    await view.reveal(id);
    const card = view.element(id)?.querySelector<HTMLElement>('[data-card]');
    card?.focus({ preventScroll: true });
    view.viewport?.closest('[data-column]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return id;
  }

  /** Where the focus was before a panel or menu took it; the nearest card when that one is gone. */
  async restore(id = this.#id): Promise<void> {
    if (id !== null && (await this.to(id))) return;
    await this.enter();
  }

  #follow(id: string, key: string) {
    this.#last = { key, place: this.screen.cardsOf(key).indexOf(id) };
    if (this.#inside && document.activeElement === document.body) void this.to(id, key);
  }

  #fallBack() {
    const { key, place } = this.#last;
    const cards = this.screen.cardsOf(key);
    const neighbour = cards[Math.min(place, cards.length - 1)];
    if (this.#inside && document.activeElement === document.body && neighbour) void this.to(neighbour, key);
  }
}
