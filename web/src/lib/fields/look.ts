/** The open editor of a value: stands exactly where the value stood. */
export const INPUT =
  '-mx-1.5 h-6 w-[calc(100%+0.75rem)] rounded-sm bg-surface px-[calc(0.375rem-1px)] border-0 text-body text-ink outline-none ' +
  'ring-[1.5px] ring-accent-fill ring-inset aria-invalid:ring-red-edge max-sm:h-11 max-sm:text-input-phone';

/** The same of several lines. */
export const AREA = INPUT.replace('h-6 ', 'py-1 field-sizing-content max-h-64 min-h-20 ').replace('max-sm:h-11 ', '');

/** A box in the top layer beside its field; `beside` puts it there. */
export const FLOATING = 'fixed inset-auto top-0 left-0 m-0 overflow-visible rounded-lg bg-raised text-ink shadow-float';
