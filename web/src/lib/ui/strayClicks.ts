const PRESSED =
  'button, a, input, select, textarea, summary, label, [role="button"], [role^="menuitem"], [role="option"]';

/**
 * The second click of a double click is meant for the button that took the first. When another stands under the pointer
 * by then, or the same one says something else («Выиграна» → «Вернуть в работу»), it is nobody's. Counters, which stay
 * what they are, count every click.
 */
export class StrayClicks {
  #first: { button: Element; words: string } | null = null;

  /** @param event a click, before its button hears of it; clicks of the keyboard have no count and are never stray */
  isStray({ detail, target }: Pick<MouseEvent, 'detail' | 'target'>): boolean {
    const button = (target as Element | null)?.closest(PRESSED) ?? null;
    if (detail > 1 && this.#first) return button !== this.#first.button || wordsOf(button) !== this.#first.words;
    this.#first = button && { button, words: wordsOf(button) };
    return false;
  }

  /** @returns stops listening */
  static listen(window: Window): () => void {
    const clicks = new StrayClicks();
    const drop = (event: MouseEvent): void => {
      if (!clicks.isStray(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('click', drop, { capture: true });
    return () => window.removeEventListener('click', drop, { capture: true });
  }
}

const wordsOf = (button: Element): string => button.ariaLabel ?? button.textContent ?? '';
