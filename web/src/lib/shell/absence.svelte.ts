import { createContext, untrack } from 'svelte';
import type { App } from '#lib/core/app.svelte.js';

/** One absence of the connection as the user lives through it: away, back with what was missed, over. */
export class Absence {
  /** Away lasts until it is known what was missed, so that the bar does not blink in between. Reactive. */
  phase = $state<'over' | 'away' | 'back'>('over');
  /** What the server had answered when the absence began. */
  #before = $state.raw({ taken: 0, refused: 0 });

  constructor(private readonly app: Pick<App, 'live' | 'commands'>) {
    $effect(() => this.#follow());
  }

  /** Changes of ours that the server took since the absence began. Reactive. */
  get sent(): number {
    return this.app.commands.answers.taken - this.#before.taken;
  }

  /** Changes of ours that it did not take. Reactive. */
  get refused(): number {
    return this.app.commands.answers.refused - this.#before.refused;
  }

  /** Changes of others that came meanwhile. Reactive. */
  get missed(): number {
    return this.app.live.caughtUp ?? 0;
  }

  #follow(): void {
    const { live, commands } = this.app;
    const phase = untrack(() => this.phase);
    if (live.state !== 'online') {
      if (phase !== 'away') this.#before = untrack(() => commands.answers);
      this.phase = 'away';
    } else if (live.caughtUp !== null) {
      if (phase === 'away') this.phase = 'back';
    } else if (phase === 'back') {
      this.phase = 'over';
    }
  }
}

export const [useAbsence, setAbsence] = createContext<Absence>();
