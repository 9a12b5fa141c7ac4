/** One choice of a list that is searched. */
export interface Choice {
  id: string;
  name: string;
  /** Said after the name in grey. */
  hint?: string | undefined;
}

export interface PickSource<C extends Choice> {
  /** All choices for a text, the best first; an empty text asks for the usual ones. */
  search: (text: string) => C[] | Promise<C[]>;
  /** Makes a choice that is not there yet. */
  create?: ((name: string) => Promise<C | null>) | undefined;
  /** The value may be taken away. */
  clearable?: boolean | undefined;
}

export type Line<C> = { kind: 'choice'; choice: C } | { kind: 'create'; name: string } | { kind: 'clear' };

const typingPause = 180;

/** The open list of a pick: what is typed, what was found, which line the arrows stand on. */
export class Pick<C extends Choice> {
  text = $state('');
  active = $state(0);
  failed = $state(false);
  searching = $state(false);
  #found = $state.raw<C[]>([]);
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #source: () => PickSource<C>;
  readonly #hasValue: () => boolean;

  readonly lines = $derived.by<Line<C>[]>(() => this.#listLines());

  constructor(source: () => PickSource<C>, hasValue: () => boolean) {
    this.#source = source;
    this.#hasValue = hasValue;
  }

  begin(): void {
    this.text = '';
    this.active = 0;
    void this.#ask();
  }

  type(text: string): void {
    this.text = text;
    this.searching = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), typingPause);
  }

  step(by: number): void {
    const count = this.lines.length;
    if (count > 0) this.active = (this.active + by + count) % count;
  }

  /**
   * The line that the arrows stand on. Whoever is faster than the search means what he has typed, and not what stood there
   * before: it is waited for, and a new one is not created unseen.
   */
  async settled(): Promise<Line<C> | undefined> {
    if (!this.searching) return this.lines[this.active];
    const typed = this.text;
    clearTimeout(this.#timer);
    await this.#ask();
    const line = this.text === typed && !this.searching ? this.lines[this.active] : undefined;
    return line?.kind === 'create' ? undefined : line;
  }

  async #ask(): Promise<void> {
    const [asked, text] = [(this.#asked += 1), this.text.trim()];
    const isLast = () => asked === this.#asked;
    try {
      const found = await this.#source().search(text);
      if (isLast()) this.#show(found, { failed: false, text });
    } catch {
      if (isLast()) this.#show([], { failed: true, text });
    }
  }

  /** What was asked for before more was typed is shown, but is not yet what is searched for. */
  #show(found: C[], { failed, text }: { failed: boolean; text: string }): void {
    this.#found = found;
    this.failed = failed;
    this.searching = text !== this.text.trim();
    this.active = 0;
  }

  #listLines(): Line<C>[] {
    const { create, clearable } = this.#source();
    const name = this.text.trim();
    const known = this.#found.some((choice) => choice.name.toLowerCase() === name.toLowerCase());
    return [
      ...this.#found.map((choice) => ({ kind: 'choice' as const, choice })),
      ...(create && name !== '' && !known && !this.searching ? [{ kind: 'create' as const, name }] : []),
      ...(clearable && name === '' && this.#hasValue() ? [{ kind: 'clear' as const }] : []),
    ];
  }
}

/** Choices whose name has every typed word at the start of one of its own. */
export const matchingChoices = <C extends Choice>(choices: C[], text: string): C[] => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter(({ name }) => {
    const own = name.toLowerCase().split(/[\s«»"“”().,-]+/);
    return words.every((word) => own.some((part) => part.startsWith(word)));
  });
};
