import { withErasedName } from '#lib/core/erasedName.js';
import { createContext } from 'svelte';
import { dev, version } from '$app/env';
import { loadStart } from '#lib/core/catalogues.js';
import { Clock } from '#lib/core/clock.svelte.js';
import { CommandQueue } from '#lib/core/commands.svelte.js';
import { Feed } from '#lib/core/feed.js';
import { WhoAmIDocument } from '#lib/core/gql/graphql.js';
import { createAsk, type Ask } from '#lib/core/graphql.js';
import type { I18n } from '#lib/core/i18n/text.svelte.js';
import { Live } from '#lib/core/live.svelte.js';
import { OpenForms } from '#lib/core/openForms.svelte.js';
import { Removals } from '#lib/core/removals.js';
import { Session } from '#lib/core/session.svelte.js';
import { Store } from '#lib/core/store.svelte.js';
import { RecordNames } from '#lib/core/recordNames.svelte.js';
import type { UndoStack } from '#lib/core/undo.svelte.js';
import { WinRates } from '#lib/core/winRates.svelte.js';

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
  readonly rates: WinRates;
  readonly names: RecordNames;
  readonly forms: OpenForms;
  readonly removals: Removals;
  /** After signing in again in place: what waited is sent. Another user starts with a new page. @throws AppError */
  resume(): Promise<void>;
  /** Ends the socket and timers. */
  close(): void;
}

export const [useApp, provideApp] = createContext<App>();

/** Starts the window: who am I, catalogues, then the changes from there on. @throws AppError UNAUTHENTICATED */
export async function createApp(options: { origin: string; fetch: typeof fetch; i18n: I18n }): Promise<App> {
  const { origin, i18n } = options;
  const url = `${origin}/graphql`;
  const clock = new Clock();
  const read = (text: string): string => withErasedName(text, i18n.text.core.erased);
  const ask = createAsk({
    url,
    fetch: options.fetch,
    read,
    onServerTime: (moment) => clock.correct(moment),
    onSessionLost: () => session.lose(),
  });
  const [store, session] = [new Store(), new Session(ask, i18n)];
  const feed = new Feed(store);
  const commands = new CommandQueue({ ask, store, clientId: session.clientId, place: () => feed.place });
  const live = new Live({
    url: url.replace(/^http/, 'ws'),
    read,
    feed,
    build: dev ? undefined : version,
    start: () => {
      store.doubt();
      commands.doubt();
      return loadStart(ask, store, session);
    },
    onOpen: () => commands.wake(),
    onReset: () => {
      store.sweep(feed.startedAt);
      commands.reached(feed.place);
    },
    isOwn: ({ actor }) => actor?.id === session.me.user.id,
    isSessionAlive: async () => {
      const { me } = await ask(WhoAmIDocument, {});
      if (!me) session.lose();
      return me !== null;
    },
    onFrame: ({ now, events }) => {
      clock.correct(now);
      for (const { mutationId } of events) if (mutationId) store.lift(mutationId);
      commands.reached(feed.place);
    },
  });
  const stopListening = listenToWindow(live, commands);
  const [rates, names, forms] = [new WinRates(), new RecordNames(ask), new OpenForms()];
  const removals = new Removals();
  const { undo } = commands;
  const app = { ask, store, live, commands, undo, session, clock, i18n, rates, names, forms, removals, resume, close };
  try {
    await live.begin();
    rates.follow(live);
    names.follow(live);
    removals.follow(live);
  } catch (error) {
    close();
    throw error;
  }
  return app;

  async function resume() {
    const { me } = await ask(WhoAmIDocument, {});
    if (me?.user.id !== session.me.user.id) return location.reload();
    await session.accept(me);
    live.resume();
    commands.wake();
  }

  function close() {
    stopListening();
    live.close();
    clock.close();
    commands.close();
    names.close();
  }
}

function listenToWindow(live: Live, commands: CommandQueue) {
  const ending = new AbortController();
  const { signal } = ending;
  const networkChanged = () => live.networkChanged();
  addEventListener('online', networkChanged, { signal });
  addEventListener('offline', networkChanged, { signal });
  addEventListener('visibilitychange', () => document.hidden || live.retry(), { signal });
  addEventListener('beforeunload', (event) => commands.unsent > 0 && event.preventDefault(), { signal });
  return () => ending.abort();
}
