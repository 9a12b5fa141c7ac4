import type { Clock } from '#lib/core/clock.svelte.js';
import type { CommandQueue, UndoStack } from '#lib/core/commands.svelte.js';
import type { Ask } from '#lib/core/graphql.js';
import type { I18n } from '#lib/core/i18n/text.svelte.js';
import type { Live } from '#lib/core/live.svelte.js';
import type { Session } from '#lib/core/session.svelte.js';
import type { Store } from '#lib/core/store.svelte.js';

/** Everything a signed-in window works with; made once in the (app) layout. */
export interface App {
  readonly ask: Ask;
  readonly store: Store;
  readonly live: Live;
  readonly commands: CommandQueue;
  readonly undo: UndoStack;
  readonly session: Session;
  readonly clock: Clock;
  readonly i18n: I18n;
  /** Ends the socket and timers. */
  close(): void;
}

export declare function useApp(): App;
export declare function provideApp(app: App): App;
/** Signs the window in: who am I, catalogues, then the changes from there on. @throws AppError UNAUTHENTICATED */
export declare function createApp(options: { origin: string; fetch: typeof fetch; i18n: I18n }): Promise<App>;
