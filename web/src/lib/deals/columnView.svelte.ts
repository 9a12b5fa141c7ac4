import { tick } from 'svelte';
import { Rows } from '#lib/deals/rows.js';

/** Stands in a column's order where the held card would land. */
export const SLOT = '#slot';

const overscan = 400;
const cardGap = 6;
const slide: KeyframeAnimationOptions = { duration: 160, easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)', composite: 'add' };

/** Card under the eye and how far below the top edge of the column it stands. */
interface Anchor {
  id: string;
  y: number;
}

/** Told of every mounted card that leaves the column and of every card that comes to be mounted in it. */
export interface Travel {
  leave(id: string, card: HTMLElement): void;
  come(id: string, card: HTMLElement): void;
}

/**
 * What one column shows of its cards: which are mounted, where they stand, how far it is scrolled.
 * Whatever comes or goes, the card under the cursor (else the first one in sight) stays where the eye has it.
 */
export class ColumnView {
  readonly rows: Rows;
  /** Cards that are mounted, in order. */
  mounted = $state.raw<readonly string[]>([]);
  height = $state(0);
  /** Free room above the first card, kept while the cursor would otherwise lose its card. */
  lead = $state(0);
  /** Bumped whenever a top changes, because Rows itself is not reactive. */
  #laid = $state(0);

  #viewport: HTMLElement | null = null;
  #elements = new Map<string, HTMLElement>();
  #unmeasured = new Set<string>();
  #sizes = new ResizeObserver((entries) => this.#resized(entries));
  #scroll = 0;
  /** Where the DOM is scrolled; asking it costs a layout. */
  #placed = 0;
  #room = 0;
  #hovered: string | null = null;
  #kept: ReadonlySet<string> = new Set();
  #before: Map<string, number> | null = null;

  constructor(
    guess: number,
    private readonly travel: Travel,
    gap: number = cardGap,
  ) {
    this.rows = new Rows(guess, gap);
  }

  get viewport(): HTMLElement | null {
    return this.#viewport;
  }

  /** Distance of a card's top from the top of the scrolled content. Reactive. */
  top(id: string): number {
    void this.#laid;
    return (this.rows.topOf(id) ?? 0) + this.lead;
  }

  /** Bumps when places change; what follows the layout reads it. */
  get laid(): number {
    return this.#laid;
  }

  /** The last known cards are mounted: time for the next page. */
  get nearEnd(): boolean {
    const last = this.mounted.at(-1);
    return last === undefined || (this.rows.placeOf(last) ?? 0) >= this.rows.count - 5;
  }

  attach = (viewport: HTMLElement) => {
    this.#viewport = viewport;
    this.#room = viewport.clientHeight;
    const scrolled = () => this.#scrolled();
    const over = (event: Event) => this.#hover(event);
    const leave = () => this.#leave();
    viewport.addEventListener('scroll', scrolled, { passive: true });
    viewport.addEventListener('pointerover', over);
    viewport.addEventListener('pointerleave', leave);
    this.#sizes.observe(viewport);
    return () => {
      viewport.removeEventListener('scroll', scrolled);
      viewport.removeEventListener('pointerover', over);
      viewport.removeEventListener('pointerleave', leave);
      this.#sizes.disconnect();
      this.#viewport = null;
    };
  };

  row = (id: string) => (element: HTMLElement) => {
    element.dataset.row = id;
    this.#elements.set(id, element);
    this.#unmeasured.add(id);
    this.#sizes.observe(element);
    return () => {
      this.#sizes.unobserve(element);
      this.#unmeasured.delete(id);
      if (this.#elements.get(id) === element) this.#elements.delete(id);
    };
  };

  /** Takes a new order. `steady` keeps the card under the eye in its place; a moving slot does without. */
  arrange(ids: readonly string[], kept: ReadonlySet<string>, steady: boolean) {
    const anchor = steady ? this.#anchor(ids) : null;
    this.#before ??= this.#sight();
    this.#kept = kept;
    const stood = this.mounted;
    this.rows.arrange(ids);
    for (const id of stood) if (this.rows.placeOf(id) === undefined) this.#depart(id);
    this.#hold(anchor);
    this.#laid += 1;
    this.#window();
  }

  /** After the DOM follows: heights of new cards, the scroll place, and the way each card has come. */
  settle() {
    const come = [...this.#unmeasured];
    this.#measureNew();
    this.#placeScroll();
    const before = this.#before;
    this.#before = null;
    if (before && !matchMedia('(prefers-reduced-motion: reduce)').matches) this.#slideFrom(before);
    for (const id of come) this.travel.come(id, this.#elements.get(id)!);
  }

  /** Scrolls as little as it takes to have the card in sight and mounted. */
  async reveal(id: string) {
    const top = this.rows.topOf(id);
    if (top === undefined) return;
    const above = top + this.lead - this.rows.gap;
    const under = top + this.lead + this.rows.heightOf(id) + this.rows.gap - this.#room;
    const target = above < this.#scroll ? above : Math.max(under, this.#scroll);
    if (target !== this.#scroll) this.scrollTo(target);
    await tick();
  }

  scrollTo(offset: number) {
    this.#scroll = Math.max(0, Math.round(offset));
    this.#placeScroll();
    this.#window();
  }

  element(id: string): HTMLElement | undefined {
    return this.#elements.get(id);
  }

  /** The card that stands at this height of the screen, or nearest to it. */
  nearest(y: number): string | undefined {
    if (!this.#viewport) return undefined;
    const offset = y - this.#viewport.getBoundingClientRect().y + this.#scroll - this.lead;
    return this.rows.idAt(this.rows.placeAt(Math.max(0, offset)));
  }

  /** Before which place of the current order a card dropped at this height of the screen would stand. */
  gapAt(y: number): number {
    if (!this.#viewport) return 0;
    return this.rows.gapAt(y - this.#viewport.getBoundingClientRect().y + this.#scroll - this.lead);
  }

  #placeScroll() {
    if (!this.#viewport || this.#placed === this.#scroll) return;
    this.#viewport.scrollTop = this.#scroll;
    this.#placed = this.#viewport.scrollTop;
  }

  #depart(id: string) {
    const element = this.#elements.get(id);
    if (element) this.travel.leave(id, element);
  }

  #scrolled() {
    if (!this.#viewport) return;
    this.#placed = this.#viewport.scrollTop;
    if (this.#placed === this.#scroll) return;
    this.#scroll = this.#placed;
    this.#window();
  }

  #hover(event: Event) {
    this.#hovered = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset.row ?? null;
  }

  #leave() {
    this.#hovered = null;
    if (this.lead === 0 && this.height === this.rows.height) return;
    this.#before ??= this.#sight();
    this.#hold(null);
    this.#laid += 1;
    this.#window();
  }

  #anchor(next: readonly string[]): Anchor | null {
    if (this.rows.count === 0) return null;
    const stays = new Set(next);
    if (this.#hovered && stays.has(this.#hovered)) return this.#at(this.#hovered);
    if (this.#scroll === 0) return null;
    for (let place = this.rows.placeAt(this.#scroll - this.lead); place < this.rows.count; place += 1) {
      const id = this.rows.idAt(place)!;
      if (stays.has(id)) return this.#at(id);
    }
    return null;
  }

  #at(id: string): Anchor | null {
    const top = this.rows.topOf(id);
    return top === undefined ? null : { id, y: top + this.lead - this.#scroll };
  }

  /** Scrolls so that the anchor stands where it stood; without room to scroll, leaves free room instead. */
  #hold(anchor: Anchor | null) {
    const top = anchor ? this.rows.topOf(anchor.id) : undefined;
    if (!anchor || top === undefined) {
      this.lead = 0;
      this.height = this.rows.height;
      this.#scroll = Math.max(0, Math.min(this.#scroll, this.height - this.#room));
      return;
    }
    const wanted = top - anchor.y;
    this.lead = Math.max(0, -wanted);
    this.#scroll = Math.max(0, wanted);
    this.height = Math.max(this.rows.height + this.lead, this.#hovered ? this.#scroll + this.#room : 0);
  }

  #window() {
    const first = this.rows.placeAt(this.#scroll - this.lead - overscan);
    const last = this.rows.placeAt(this.#scroll - this.lead + this.#room + overscan);
    const places = new Set<number>();
    for (let place = first; place <= last && place < this.rows.count; place += 1) places.add(place);
    for (const id of this.#kept) {
      const place = this.rows.placeOf(id);
      if (place !== undefined) places.add(place);
    }
    const mounted = [...places].sort((one, other) => one - other).map((place) => this.rows.idAt(place)!);
    if (!same(mounted, this.mounted)) this.mounted = mounted;
  }

  #measureNew() {
    const heights: [string, number][] = [];
    for (const id of this.#unmeasured) heights.push([id, this.#elements.get(id)?.offsetHeight ?? 0]);
    this.#unmeasured.clear();
    this.#measured(heights);
  }

  #resized(entries: readonly ResizeObserverEntry[]) {
    const heights: [string, number][] = [];
    for (const { target, borderBoxSize } of entries) {
      const id = (target as HTMLElement).dataset.row;
      if (id) heights.push([id, Math.round(borderBoxSize[0]!.blockSize)]);
      else this.#room = (target as HTMLElement).clientHeight;
    }
    this.#measured(heights);
    this.#window();
  }

  #measured(heights: readonly [string, number][]) {
    const real = heights.filter(([, height]) => height > 0);
    const anchor = this.#firstInSight();
    if (!this.rows.measure(real)) return;
    this.#hold(anchor);
    this.#laid += 1;
    this.#window();
  }

  #firstInSight(): Anchor | null {
    if (this.#scroll === 0 || this.rows.count === 0) return null;
    return this.#at(this.rows.idAt(this.rows.placeAt(this.#scroll - this.lead))!);
  }

  #sight(): Map<string, number> {
    return new Map(this.mounted.map((id) => [id, (this.rows.topOf(id) ?? 0) + this.lead - this.#scroll]));
  }

  #slideFrom(before: ReadonlyMap<string, number>) {
    for (const [id, y] of this.#sight()) {
      const way = (before.get(id) ?? y) - y;
      if (Math.abs(way) < 1 || Math.abs(way) > 2 * this.#room) continue;
      this.#elements.get(id)?.animate([{ translate: `0 ${way}px` }, { translate: '0 0' }], slide);
    }
  }
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, place) => id === other[place]);
