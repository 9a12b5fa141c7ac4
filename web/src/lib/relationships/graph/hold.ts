import type Sigma from 'sigma';
import type { Coordinates } from 'sigma/types';
import type { HeldRecord } from './company.js';

/** What a window holds and where, as others are told; null = nothing. */
export interface Holding {
  heldId: string | null;
  heldX: number | null;
  heldY: number | null;
}

type Pressed = Coordinates & { original: MouseEvent | TouchEvent };

/** A press that goes no farther, in pixels, is not meant to move anything. */
const STEADY = 4;

/** What the pointer has pressed and moves: a record when records may be moved, else the whole picture. */
export class Hold {
  #pressed: { id: string | null; at: Coordinates; moved: boolean } | null = null;
  #place: HeldRecord | null = null;

  constructor(
    private readonly sigma: Sigma,
    movable: boolean,
    private readonly onmove: (held: HeldRecord) => void,
    private readonly ondrop: (held: HeldRecord) => void,
  ) {
    sigma.on('downNode', ({ node, event }) => this.#press(movable ? node : null, event));
    sigma.on('downEdge', ({ event }) => this.#press(null, event));
    sigma.on('downStage', ({ event }) => this.#press(null, event));
    sigma.on('moveBody', ({ event }) => this.#move(event));
    sigma.on('upNode', () => this.#drop());
    sigma.on('upEdge', () => this.#drop());
    sigma.on('upStage', () => this.#drop());
  }

  /** Only the first button is followed: of the others sigma tells no release. */
  #press(id: string | null, { x, y, original }: Pressed): void {
    if ('button' in original && original.button !== 0) return;
    this.#pressed = { id, at: { x, y }, moved: false };
  }

  #move(event: Pressed & { preventSigmaDefault(): void }): void {
    const pressed = this.#pressed;
    if (!pressed) return;
    // It was let go where nobody could tell.
    if ('buttons' in event.original && event.original.buttons === 0) return this.#drop();
    const { id, at } = pressed;
    if (id) {
      event.preventSigmaDefault();
      event.original.preventDefault();
    }
    if (!pressed.moved && Math.hypot(event.x - at.x, event.y - at.y) < STEADY) return;
    // What is under the pointer is not asked for while it moves something: each answer waits until all is drawn.
    pressed.moved = true;
    this.#feel(false);
    if (!id) return;
    this.#place = { id, ...this.sigma.viewportToGraph(event) };
    this.onmove(this.#place);
  }

  #drop(): void {
    const place = this.#place;
    [this.#pressed, this.#place] = [null, null];
    this.#feel(true);
    if (place) this.ondrop(place);
  }

  #feel(isOn: boolean): void {
    this.sigma.getMouseCaptor().container.style.pointerEvents = isOn ? '' : 'none';
  }
}
