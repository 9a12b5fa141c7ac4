import type { Sight } from './scope.js';

export type RoleName = 'MANAGER' | 'HEAD' | 'ADMIN' | 'OBSERVER';

/** On whose behalf a request runs. Read once per request; a live socket reloads it when the log says that it changed. */
export interface Viewer extends Sight {
  name: string;
  role: RoleName;
  locale: 'RU' | 'EN';
  timeZone: string;
  /** Whether this is the server itself: feed, seeds, jobs. It sees all, and its commands have no actor. */
  system: boolean;
  sessionId: string | null;
}

/** The server acting by itself. `name` appears in logs only. */
export const systemViewer = (name: string): Viewer => ({
  userId: null,
  name,
  role: 'ADMIN',
  visibility: 'ALL',
  teamPath: null,
  locale: 'RU',
  timeZone: 'Europe/Moscow',
  system: true,
  sessionId: null,
});

/** Somebody who has not signed in: sees nothing and may do nothing but sign in. */
export const anonymousViewer = (): Viewer => ({
  ...systemViewer('anonymous'),
  role: 'OBSERVER',
  visibility: 'OWN',
  system: false,
});

export const isSignedIn = (viewer: Viewer): boolean => viewer.system || viewer.userId !== null;
