import { createContext } from 'svelte';

/** Says results aloud for people who do not see the screen. */
export class Announcer {
  polite = $state('');
  urgent = $state('');

  /** Waits for a pause in speech: the result of a move, a count. */
  say(text: string): void {
    this.polite = again(this.polite, text);
  }

  /** Interrupts: a refusal, a lost connection. */
  alert(text: string): void {
    this.urgent = again(this.urgent, text);
  }
}

/** The same words twice are not read unless the text differs, hence the invisible tail. */
const again = (before: string, text: string): string => (before === text ? `${text}\u00a0` : text);

export const [useAnnouncer, setAnnouncer] = createContext<Announcer>();
