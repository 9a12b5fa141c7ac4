/**
 * Where each card of a column lies. Heights are remembered by card, not by place, so a card that comes or goes
 * somewhere above leaves every other known height true.
 */
export class Rows {
  readonly #heights = new Map<string, number>();
  #ids: readonly string[] = [];
  #places = new Map<string, number>();
  #tops = new Float64Array(1);

  constructor(
    readonly guess: number,
    readonly gap: number,
  ) {}

  get count(): number {
    return this.#ids.length;
  }

  /** Height of the whole column, gaps between the cards included. */
  get height(): number {
    return this.count === 0 ? 0 : this.#tops[this.count]! - this.gap;
  }

  arrange(ids: readonly string[]): void {
    this.#ids = ids;
    this.#places = new Map(ids.map((id, index) => [id, index]));
    this.#tops = new Float64Array(ids.length + 1);
    this.#stackFrom(0);
  }

  /** Remembers measured heights. Answers whether anything moved by it. */
  measure(heights: Iterable<readonly [id: string, height: number]>): boolean {
    let first = this.count;
    for (const [id, height] of heights) {
      if (this.#heights.get(id) === height) continue;
      this.#heights.set(id, height);
      first = Math.min(first, this.#places.get(id) ?? this.count);
    }
    if (first === this.count) return false;
    this.#stackFrom(first);
    return true;
  }

  /** Drops every height: the column got another width. */
  forget(): void {
    this.#heights.clear();
    this.#stackFrom(0);
  }

  placeOf(id: string): number | undefined {
    return this.#places.get(id);
  }

  idAt(place: number): string | undefined {
    return this.#ids[place];
  }

  topOf(id: string): number | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#tops[place];
  }

  heightOf(id: string): number {
    return this.#heights.get(id) ?? this.guess;
  }

  /** Place of the card that covers this offset; the gap under a card counts as its own. */
  placeAt(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#tops[middle + 1]! > offset) high = middle;
      else low = middle + 1;
    }
    return Math.max(low, 0);
  }

  /** Before which place a card dropped at this offset should stand. */
  gapAt(offset: number): number {
    if (this.count === 0) return 0;
    const place = this.placeAt(offset);
    const middle = this.#tops[place]! + this.heightOf(this.#ids[place]!) / 2;
    return offset < middle ? place : place + 1;
  }

  #stackFrom(first: number): void {
    for (let place = first; place < this.count; place += 1) {
      this.#tops[place + 1] = this.#tops[place]! + this.heightOf(this.#ids[place]!) + this.gap;
    }
  }
}
