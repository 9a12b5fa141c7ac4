import type { Attachment } from 'svelte/attachments';

/** Esc inside the element closes it and nothing around it. */
export const onEscape =
  (close: () => void): Attachment<HTMLElement> =>
  (element) => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  };
