import type { App } from '#lib/core/app.svelte.js';
import { WatchMyDayDocument, type WatchMyDaySubscription } from '#lib/core/gql/graphql.js';

export type DayCounts = WatchMyDaySubscription['myDay'];

/** The counters of one's own day, live, while somebody looks. */
export class Counts {
  latest = $state.raw<DayCounts | null>(null);

  /** Returns the way to stop. */
  watch(app: Pick<App, 'live'>, zone: string): () => void {
    return app.live.watch(WatchMyDayDocument, { zone }, ({ myDay }) => (this.latest = myDay));
  }
}
