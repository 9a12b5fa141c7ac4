import type { Attachment } from 'svelte/attachments';

const gap = 4;
const margin = 8;

/** Keeps a box in the top layer below its anchor, or above it where there is no room. */
export const beside =
  (anchor: () => HTMLElement | null | undefined): Attachment<HTMLElement> =>
  (box) => {
    box.popover = 'manual';
    box.showPopover();
    const place = () => putBeside(box, anchor());
    const resized = new ResizeObserver(place);
    resized.observe(box);
    place();
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      resized.disconnect();
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  };

const putBeside = (box: HTMLElement, anchor: HTMLElement | null | undefined): void => {
  if (!anchor) return;
  const at = anchor.getBoundingClientRect();
  const height = box.offsetHeight;
  const below = at.bottom + gap;
  const fitsBelow = below + height <= innerHeight - margin;
  const top = fitsBelow ? below : Math.max(margin, at.top - gap - height);
  const left = Math.max(margin, Math.min(at.left, innerWidth - margin - box.offsetWidth));
  box.style.minWidth = `${at.width}px`;
  box.style.translate = `${left}px ${top}px`;
};
