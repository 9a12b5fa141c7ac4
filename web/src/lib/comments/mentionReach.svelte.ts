import type { App } from '#lib/core/app.svelte.js';
import { MentionReachDocument, type MentionReachQuery } from '#lib/core/gql/graphql.js';

/** So many the server answers about at once. */
const MOST = 200;

/** Whom a mention would let into a deal or a partner; asked for when somebody is about to be mentioned. */
export class MentionReach {
  #known = $state.raw<MentionReachQuery['mentionReach'] | null>(null);
  #isAsked = false;

  constructor(
    private readonly app: App,
    private readonly wholeId: string,
  ) {}

  /** What the mention does to one who does not see it: lets him in, or is refused; null for one who sees it, and while that is not known. Reactive. */
  of(userId: string): 'letIn' | 'refused' | null {
    if (!this.#known?.outsideIds.includes(userId)) return null;
    return this.#known.letsIn ? 'letIn' : 'refused';
  }

  /** What cannot be asked now is not said: the server tells it when the comment is sent. */
  ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    const users = this.app.store.list('user').filter(({ active }) => active);
    const userIds = users.slice(0, MOST).map(({ id }) => id);
    void this.app.ask(MentionReachDocument, { input: { wholeId: this.wholeId, userIds } }).then(
      ({ mentionReach }) => (this.#known = mentionReach),
      () => (this.#isAsked = false),
    );
  }
}
