import type { App } from '#lib/core/app.svelte.js';
import type { AppError } from '#lib/core/graphql.js';
import { Refetch } from '#lib/core/refetch.js';

/** What belongs to a channel and is told of on it: asked again whenever the log tells of the channel. */
export class OfChannel<Value> {
  #value = $state.raw<Value>();
  #failed = $state.raw<AppError | null>(null);
  readonly #asking: Refetch<Value>;
  readonly #stops: (() => void)[];

  constructor({ live }: Pick<App, 'live'>, channelId: string, ask: () => Promise<Value>) {
    this.#asking = new Refetch(
      ask,
      (value) => {
        this.#value = value;
        this.#failed = null;
      },
      (error) => (this.#failed = error),
    );
    this.#stops = [
      live.onChanges(({ id }) => id === channelId && this.#asking.soon()),
      live.onReset(() => this.refresh()),
    ];
    void this.refresh();
  }

  /** Undefined until it has come. Reactive. */
  get value(): Value | undefined {
    return this.#value;
  }

  get failed(): AppError | null {
    return this.#failed;
  }

  refresh = (): Promise<void> => this.#asking.now();

  close(): void {
    this.#asking.close();
    for (const stop of this.#stops) stop();
  }
}
