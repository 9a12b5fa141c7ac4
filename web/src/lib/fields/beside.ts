import type { Attachment } from 'svelte/attachments';

const gap = 4;
const margin = 8;

/** Keeps a box in the top layer below its anchor, or above it where there is no room; never over it, wherever it goes. */
export const beside =
  (anchor: () => HTMLElement | null | undefined): Attachment<HTMLElement> =>
  (box) => {
    box.popover = 'manual';
    box.showPopover();
    let frame = 0;
    // What is above the anchor may grow or go at any time, of which no event tells.
    const follow = () => {
      putBeside(box, anchor());
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  };

const putBeside = (box: HTMLElement, anchor: HTMLElement | null | undefined): void => {
  if (!anchor) return;
  const at = anchor.getBoundingClientRect();
  const { top, room } = placeBeside(at, box.scrollHeight, innerHeight);
  const left = Math.max(margin, Math.min(at.left, innerWidth - margin - box.offsetWidth));
  box.style.minWidth = `${at.width}px`;
  box.style.maxHeight = room === null ? '' : `${room}px`;
  box.style.overflowY = room === null ? '' : 'auto';
  box.style.translate = `${left}px ${top}px`;
};

/** Where a box of a height stands; with `room` it fits on neither side, and has that much on the wider one. */
export function placeBeside(at: Pick<DOMRect, 'top' | 'bottom'>, height: number, screen: number) {
  const below = at.bottom + gap;
  const [roomBelow, roomAbove] = [screen - margin - below, at.top - gap - margin];
  if (height <= roomBelow) return { top: below, room: null };
  if (height <= roomAbove) return { top: at.top - gap - height, room: null };
  return roomBelow >= roomAbove ? { top: below, room: roomBelow } : { top: margin, room: roomAbove };
}
