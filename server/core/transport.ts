import type { Doing } from './presence/window.js';

/** What a command may know of the connection that it came by. */
export interface Transport {
  /** Whether nobody waits for the answer any more. */
  readonly isGone: boolean;
  address: string;
  /** What the browser or program calls itself. */
  agent: string;
  /** Plain http from another machine: the session cookie travels unprotected. */
  insecure: boolean;
  /** Whether accounts whose passwords everybody knows may be used from there. */
  demoAllowed: boolean;
  /** Sets the session cookie, or takes it away. */
  setSession(secret: string | null): void;
  /** Tells others what a window does. @returns false when the window is another user's. */
  announce(topic: string, clientId: string, userId: string, doing: Doing): boolean;
}
