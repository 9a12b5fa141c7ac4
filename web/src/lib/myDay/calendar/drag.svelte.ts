import type { TaskRow } from '#lib/core/rows.js';
import type { Day } from '#lib/fields/day.js';
import { DAY_MINUTES } from './layout.js';

/** Where a task is put: on a day, at minutes of it, or on the day as it is. */
export interface Slot {
  day: Day;
  /** null = the whole day; undefined = at the time that it has. */
  minutes?: number | null;
}

const SNAP = 15;
/** So far the pointer moves before it is a drag and no press. */
const THRESHOLD = 5;

/** One task being carried over the calendar by the pointer. */
export class Drag {
  carried = $state.raw<{ task: TaskRow; slot: Slot | null } | null>(null);
  /** A press that ended as a drag opens nothing. */
  #wasDragged = false;

  constructor(private readonly drop: (task: TaskRow, slot: Slot) => void) {}

  /** Takes hold of a task. Fingers scroll; they move a task by its menu. */
  press(event: PointerEvent, task: TaskRow): void {
    if (event.button !== 0 || event.pointerType === 'touch' || !task.mayChange) return;
    const ending = new AbortController();
    const { signal } = ending;
    const { clientX: x, clientY: y } = event;
    const held = event.currentTarget as HTMLElement;
    const grabbed = y - held.getBoundingClientRect().top;
    this.#wasDragged = false;
    const move = (to: PointerEvent): void => {
      if (!this.carried && Math.hypot(to.clientX - x, to.clientY - y) < THRESHOLD) return;
      this.#wasDragged = true;
      this.carried = { task, slot: slotAt(to.clientX, to.clientY, grabbed) };
    };
    const end = (isDropped: boolean): void => {
      const { carried } = this;
      ending.abort();
      this.carried = null;
      if (isDropped && carried?.slot) this.drop(carried.task, carried.slot);
    };
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', () => end(true), { signal });
    addEventListener('pointercancel', () => end(false), { signal });
    addEventListener('keydown', (key) => key.key === 'Escape' && end(false), { signal, capture: true });
  }

  /** Whether the press that just ended was one, and no drag. */
  get isPress(): boolean {
    const wasDragged = this.#wasDragged;
    this.#wasDragged = false;
    return !wasDragged;
  }
}

/** Cells say where they are by `data-slot-day`, and of what kind by `data-slot`. */
function slotAt(x: number, y: number, grabbed: number): Slot | null {
  const cell = document
    .elementsFromPoint(x, y)
    .find((element): element is HTMLElement => element instanceof HTMLElement && !!element.dataset['slotDay']);
  const day = cell?.dataset['slotDay'];
  if (!cell || !day) return null;
  if (cell.dataset['slot'] === 'day') return { day, minutes: null };
  if (cell.dataset['slot'] === 'same') return { day };
  const { top, height } = cell.getBoundingClientRect();
  const minutes = ((y - grabbed - top) / height) * DAY_MINUTES;
  return { day, minutes: Math.min(Math.max(Math.round(minutes / SNAP) * SNAP, 0), DAY_MINUTES - SNAP) };
}
