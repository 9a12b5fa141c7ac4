import { untrack } from 'svelte';
import type { App } from '#lib/core/app.svelte.js';

/** One absence of the connection as the user lives through it: away, back with what was missed, over. */
export class Absence {
  /** Away lasts until it is known what was missed, so that the bar does not blink in between. Reactive. */
  phase = $state<'over' | 'away' | 'back'>('over');
  /** The most that waited while away. */
  #peak = $state(0);

  constructor(private readonly app: Pick<App, 'live' | 'commands'>) {
    $effect(() => this.#follow());
  }

  /** Changes of ours that went out after the absence. Reactive. */
  get sent(): number {
    return Math.max(0, this.#peak - this.app.commands.unsent);
  }

  /** Changes of others that came meanwhile; the feed also tells of our own. Reactive. */
  get missed(): number {
    return Math.max(0, (this.app.live.caughtUp ?? 0) - this.sent);
  }

  #follow(): void {
    const { live, commands } = this.app;
    const waiting = commands.unsent;
    const phase = untrack(() => this.phase);
    if (live.state !== 'online') {
      this.phase = 'away';
      this.#peak = Math.max(
        untrack(() => this.#peak),
        waiting,
      );
    } else if (live.caughtUp !== null) {
      if (phase === 'away') this.phase = 'back';
    } else if (phase === 'back') {
      this.phase = 'over';
      this.#peak = 0;
    }
  }
}
