import { createContext } from 'svelte';

/** Words that were said are no longer true minutes later, when a reader comes across them on the page. */
const STAYS_MS = 10_000;

/** Says results aloud for people who do not see the screen. */
export class Announcer {
  readonly #polite = new Voice();
  readonly #urgent = new Voice();

  /** Reactive. */
  get polite(): string {
    return this.#polite.words;
  }

  /** Reactive. */
  get urgent(): string {
    return this.#urgent.words;
  }

  /** Waits for a pause in speech: the result of a move, a count. */
  say(text: string): void {
    this.#polite.say(text);
  }

  /** Interrupts: a refusal, a lost connection. */
  alert(text: string): void {
    this.#urgent.say(text);
  }
}

class Voice {
  words = $state('');
  #silence: ReturnType<typeof setTimeout> | undefined;

  say(text: string): void {
    this.words = again(this.words, text);
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => (this.words = ''), STAYS_MS);
  }
}

/** The same words twice are not read unless the text differs, hence the invisible tail. */
const again = (before: string, text: string): string => (before === text ? `${text}\u00a0` : text);

export const [useAnnouncer, setAnnouncer] = createContext<Announcer>();
