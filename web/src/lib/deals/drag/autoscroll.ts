import type { Point } from '#lib/deals/drag/press.js';

const edge = 56;
const fastest = 18;
/** A phone shows one column; faster than this it would fly past the next. */
const fastestOfWidth = 1 / 40;

/**
 * Scrolls what lies under a dragged card while the card is held near an edge: the column up and down, the board
 * sideways.
 */
export class AutoScroll {
  #frame = 0;
  #at: Point = { x: 0, y: 0 };
  #rows: HTMLElement | null = null;

  constructor(
    private readonly board: HTMLElement,
    private readonly scrolled: () => void,
  ) {}

  follow(at: Point, rows: HTMLElement | null) {
    this.#at = at;
    this.#rows = rows;
    this.#frame ||= requestAnimationFrame(this.#step);
  }

  stop() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #step = () => {
    this.#frame = 0;
    const sideways = pull(this.#at.x, this.board.getBoundingClientRect(), 'left', 'right');
    const upright = this.#rows ? pull(this.#at.y, this.#rows.getBoundingClientRect(), 'top', 'bottom') : 0;
    if (!sideways && !upright) return;
    this.board.scrollLeft += sideways;
    if (this.#rows) this.#rows.scrollTop += upright;
    this.scrolled();
    this.#frame = requestAnimationFrame(this.#step);
  };
}

const pull = (at: number, box: DOMRect, start: 'left' | 'top', end: 'right' | 'bottom'): number => {
  const before = box[start] + edge - at;
  if (before > 0) return -speed(before, box);
  const after = at - (box[end] - edge);
  return after > 0 ? speed(after, box) : 0;
};

const speed = (depth: number, { width }: DOMRect): number =>
  Math.ceil(Math.min(depth / edge, 1) * Math.min(fastest, width * fastestOfWidth));
