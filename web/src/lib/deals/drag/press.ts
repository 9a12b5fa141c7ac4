import type { Attachment } from 'svelte/attachments';

export interface Point {
  x: number;
  y: number;
}

/** What a drag tells. Either `drop` or `cancel` ends whatever `start` began. */
export interface Drag {
  /** The pointer went down on a card; perhaps a drag follows. */
  press(card: HTMLElement): void;
  /** Answers false when this card may not be dragged. */
  start(card: HTMLElement, at: Point): boolean;
  move(at: Point): void;
  drop(at: Point): void;
  cancel(): void;
}

const mouseSlack = 5;
const touchSlack = 10;
const touchHold = 350;

/**
 * Drags cards by mouse, pen and finger with one set of pointer events. A finger scrolls; held still for a moment it
 * drags. HTML5 drag and drop is not used: it starts no drag by touch, hears no keys and cannot repaint what it drags.
 */
export const pressDrag = (drag: Drag, selector: string): Attachment<HTMLElement> => {
  return (board) => {
    const press = new Press(drag, selector);
    board.addEventListener('pointerdown', press.down);
    board.addEventListener('touchmove', press.holdScroll, { passive: false });
    board.addEventListener('contextmenu', press.holdMenu);
    board.addEventListener('dragstart', preventNative);
    return () => {
      press.cancel();
      board.removeEventListener('pointerdown', press.down);
      board.removeEventListener('touchmove', press.holdScroll);
      board.removeEventListener('contextmenu', press.holdMenu);
      board.removeEventListener('dragstart', preventNative);
    };
  };
};

class Press {
  #card: HTMLElement | null = null;
  #pointer = 0;
  #touch = false;
  #from: Point = { x: 0, y: 0 };
  #dragging = false;
  #hold: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly drag: Drag,
    private readonly selector: string,
  ) {}

  down = (event: PointerEvent) => {
    if (this.#card || event.button !== 0 || !event.isPrimary) return;
    const target = event.target as HTMLElement;
    if (target.closest('button, input, textarea, [contenteditable]')) return;
    this.#card = target.closest<HTMLElement>(this.selector);
    if (!this.#card) return;
    this.drag.press(this.#card);
    this.#pointer = event.pointerId;
    this.#touch = event.pointerType === 'touch';
    this.#from = { x: event.clientX, y: event.clientY };
    if (this.#touch) this.#hold = setTimeout(() => this.#begin(), touchHold);
    this.#listen();
  };

  holdScroll = (event: TouchEvent) => {
    if (this.#dragging) event.preventDefault();
  };

  holdMenu = (event: Event) => {
    if (this.#card && this.#touch) event.preventDefault();
  };

  cancel = () => {
    const dragged = this.#dragging;
    this.#release();
    if (dragged) this.drag.cancel();
  };

  #begin() {
    this.#dragging = this.#card !== null && this.drag.start(this.#card, this.#from);
    if (!this.#dragging) return this.#release();
    if (this.#touch) navigator.vibrate?.(10);
  }

  #move = (event: PointerEvent) => {
    if (event.pointerId !== this.#pointer) return;
    const at = { x: event.clientX, y: event.clientY };
    if (!this.#dragging && this.#moved(at)) {
      if (this.#touch) return this.#release();
      this.#begin();
    }
    if (this.#dragging) this.drag.move(at);
  };

  #moved(at: Point): boolean {
    return Math.hypot(at.x - this.#from.x, at.y - this.#from.y) > (this.#touch ? touchSlack : mouseSlack);
  }

  #up = (event: PointerEvent) => {
    if (event.pointerId !== this.#pointer) return;
    const dragged = this.#dragging;
    this.#release();
    if (!dragged) return;
    swallowClick();
    this.drag.drop({ x: event.clientX, y: event.clientY });
  };

  #key = (event: KeyboardEvent) => {
    if (!this.#dragging || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    swallowClick();
    this.cancel();
  };

  #listen() {
    window.addEventListener('pointermove', this.#move);
    window.addEventListener('pointerup', this.#up);
    window.addEventListener('pointercancel', this.cancel);
    window.addEventListener('blur', this.cancel);
    window.addEventListener('keydown', this.#key, true);
  }

  #release() {
    clearTimeout(this.#hold);
    this.#card = null;
    this.#dragging = false;
    window.removeEventListener('pointermove', this.#move);
    window.removeEventListener('pointerup', this.#up);
    window.removeEventListener('pointercancel', this.cancel);
    window.removeEventListener('blur', this.cancel);
    window.removeEventListener('keydown', this.#key, true);
  }
}

const preventNative = (event: Event) => event.preventDefault();

/** The click that ends a drag opens nothing, however late the button comes up. A click by key is left alone. */
const swallowClick = () => {
  const swallow = (event: MouseEvent) => {
    if (event.detail === 0) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, true);
  const listenAgain = () => window.removeEventListener('click', swallow, true);
  window.addEventListener('pointerdown', listenAgain, { capture: true, once: true });
};
