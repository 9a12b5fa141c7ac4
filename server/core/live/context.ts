import type { Connection } from './connection.js';
import type { Feed } from './feed.js';
import type { Figure, Figures } from './figures.js';
import type { LiveStream } from './subscription.js';
import type { Presence } from '../presence/presence.js';

/** All that a process offers to subscribers. */
export interface LiveSources {
  feed: Feed;
  figures: Figures;
  presence: Presence;
}

/**
 * The context of subscriptions. It lives as long as the socket, so unlike that of a request it has no entity manager:
 * rows read hours ago must not answer.
 */
export class LiveContext {
  constructor(
    readonly connection: Connection,
    private readonly sources: LiveSources,
  ) {}

  /** Everything that happens after a cursor. */
  changes(after: string): LiveStream {
    return this.sources.feed.changes(after);
  }

  /** The live value of a figure. */
  figure<Args, Sum>(figure: Figure<Args, Sum>, args: Args): LiveStream {
    return this.sources.figures.watch(figure, args);
  }

  /** Who else is where this window is. */
  presence(topic: string, clientId: string): LiveStream {
    return this.sources.presence.watch(topic, clientId, this.connection);
  }
}
