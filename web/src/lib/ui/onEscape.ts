import type { Attachment } from 'svelte/attachments';

/** Esc inside the element closes it and nothing around it; a list that is open in it is closed first. */
export const onEscape =
  (close: () => void): Attachment<HTMLElement> =>
  (element) => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isOpen(event.target)) return;
      event.stopPropagation();
      close();
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  };

const isOpen = (target: EventTarget | null): boolean =>
  target instanceof Element && target.getAttribute('aria-expanded') === 'true';
