import { untrack } from 'svelte';
import { createAttachmentKey } from 'svelte/attachments';

interface Options {
  kind: 'menu' | 'dialog';
  /** Id of what opens. */
  contentId: string;
  /** Fetches the code of what opens: asked when the button is pointed at or focused, before it is pressed. */
  load: () => Promise<unknown>;
  open: () => boolean;
  toggle: (open: boolean) => void;
}

/** The button side of a menu or popover, so that the floating part loads only when it is wanted. */
export class Opener {
  /** The button. Reactive. */
  anchor = $state.raw<HTMLElement | null>(null);
  /** Opened once: from then on the floating part stays loaded. Reactive. */
  wanted = $state(false);

  readonly #key = createAttachmentKey();

  constructor(private readonly options: Options) {
    $effect.pre(() => {
      if (options.open()) untrack(() => (this.wanted = true));
    });
  }

  /** For the button. */
  readonly props = $derived.by((): Record<string | symbol, unknown> => {
    const { kind, contentId, open, toggle } = this.options;
    const isOpen = open();
    return {
      'aria-haspopup': kind,
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? contentId : undefined,
      'data-state': isOpen ? 'open' : 'closed',
      onpointerenter: this.#loadAhead,
      onfocus: this.#loadAhead,
      onclick: () => toggle(!isOpen),
      onkeydown: (event: KeyboardEvent) => this.#openByArrow(event),
      [this.#key]: (button: HTMLElement) => {
        this.anchor = button;
      },
    };
  });

  /** A press on the button is the button's to answer, not «outside». */
  readonly ignoreOwn = (event: Event): void => {
    if (event.target instanceof Node && this.anchor?.contains(event.target)) event.preventDefault();
  };

  readonly giveFocusBack = (event: Event): void => {
    event.preventDefault();
    this.anchor?.focus();
  };

  /** What opens could not be loaded: closed again, and the next press asks for it anew. */
  readonly giveUp = (): void => {
    this.wanted = false;
    this.options.toggle(false);
  };

  /** What fails before the press is told only if it fails after it too. */
  readonly #loadAhead = (): void => void this.options.load().catch(() => {});

  #openByArrow(event: KeyboardEvent): void {
    const { kind, open, toggle } = this.options;
    if (kind !== 'menu' || open() || event.key !== 'ArrowDown') return;
    event.preventDefault();
    toggle(true);
  }
}
