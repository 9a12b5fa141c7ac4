import type { Point } from '#lib/deals/drag/press.js';

const edge = 56;
const fastest = 18;
/** A phone shows one column; faster than this it would fly past the next. */
const fastestOfWidth = 1 / 40;

/** A card carried past an edge on its way elsewhere scrolls nothing. */
const linger = 250;

/**
 * Scrolls what lies under a dragged card while the card is held near an edge: the column up and down, the board
 * sideways.
 */
export class AutoScroll {
  #frame = 0;
  #at: Point = { x: 0, y: 0 };
  #rows: HTMLElement | null = null;
  #floor = Infinity;
  #uprightSince: number | null = null;

  constructor(
    private readonly board: HTMLElement,
    private readonly scrolled: () => void,
  ) {}

  /** @param floor where the rows are covered: below it nothing scrolls, above it they end */
  follow(at: Point, rows: HTMLElement | null, floor = Infinity) {
    if (at.y >= floor) return this.stop();
    this.#at = at;
    this.#rows = rows;
    this.#floor = floor;
    this.#frame ||= requestAnimationFrame(this.#step);
  }

  stop() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#uprightSince = null;
  }

  #step = (now: number) => {
    this.#frame = 0;
    const { left, right, width } = this.board.getBoundingClientRect();
    const sideways = pull(this.#at.x, left, right, width);
    const upright = this.#upright();
    this.#uprightSince = upright ? (this.#uprightSince ?? now) : null;
    if (!sideways && !upright) return;
    this.board.scrollLeft += sideways;
    if (this.#uprightSince !== null && now - this.#uprightSince >= linger) this.#rows!.scrollTop += upright;
    this.scrolled();
    this.#frame = requestAnimationFrame(this.#step);
  };

  #upright(): number {
    if (!this.#rows) return 0;
    const { top, bottom, width } = this.#rows.getBoundingClientRect();
    return pull(this.#at.y, top, Math.min(bottom, this.#floor), width);
  }
}

const pull = (at: number, start: number, end: number, width: number): number => {
  const before = start + edge - at;
  if (before > 0) return -speed(before, width);
  const after = at - (end - edge);
  return after > 0 ? speed(after, width) : 0;
};

const speed = (depth: number, width: number): number =>
  Math.ceil(Math.min(depth / edge, 1) * Math.min(fastest, width * fastestOfWidth));
