import type { TypedDocumentString } from '#lib/core/gql/graphql.js';

export type ConnectionState = 'online' | 'connecting' | 'offline';

/** The one socket: changes of records, derived figures, presence. */
export declare class Live {
  /** What the connection bar shows: `connecting` only after 3 s without a connection. Reactive. */
  readonly state: ConnectionState;
  /** How many changes the last reconnect brought, for 4 s after it; else null. Reactive. */
  readonly caughtUp: number | null;
  /** The server runs another build than this page: offer «Обновить». Reactive. */
  readonly stale: boolean;
  /** Subscribes for as long as the caller wants; survives reconnects. Returns the way to stop. */
  watch<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    next: (result: Result) => void,
  ): () => void;
  /** Registers a loader that runs again after a reset. Returns the way to stop. */
  onReset(load: () => Promise<void>): () => void;
}
