import type { App } from '#lib/core/app.svelte.js';
import { DuplicatesDocument, type DuplicatesInput, type KnownRowFragment } from '#lib/core/gql/graphql.js';
import { Refetch } from '#lib/core/refetch.js';

export type Known = KnownRowFragment;

const PAUSE_MS = 350;

/** Partners or people that may be the one that is typed, looked for again whenever the typing pauses. */
export class KnownOnes {
  list = $state.raw<readonly Known[]>([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #asking: Refetch<Known[]>;

  constructor(app: Pick<App, 'ask'>, typed: { identity(): DuplicatesInput }) {
    this.#asking = new Refetch(
      async () => (await app.ask(DuplicatesDocument, { input: typed.identity() })).duplicates,
      (list) => (this.list = list),
    );
  }

  /** There can be no other with its ИНН and КПП. */
  get twin(): Known | undefined {
    return this.list.find(({ likeness }) => likeness === 'SAME');
  }

  seek(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#asking.now(), PAUSE_MS);
  }

  /** Looks at once: the server has found one that was not here, or it is about to be saved. */
  async now(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#asking.now();
  }

  /** Looks once more before it is saved. @returns whether there are any that nobody has been shown yet */
  async hasUnread(): Promise<boolean> {
    const read = new Set(this.list.map(({ key }) => key));
    await this.now();
    return this.list.some(({ key }) => !read.has(key));
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#asking.close();
  }
}
