import type { WebSocket } from 'ws';
import type { Viewer } from '../rights/viewer.js';

/** Codes of our own by which a socket is closed; a client reads them from docs/api.md. */
export const CLOSE = {
  /** Signed out, session revoked, or user deactivated. */
  forbidden: 4403,
  /** The session has opened too many others since. */
  crowded: 4411,
  /** The process restarts; resume elsewhere. */
  restart: 1012,
} as const;

/** What wants to know that the viewer behind it may see other things than before. */
export interface ViewerWatcher {
  viewerChanged(): void;
}

/** One signed-in WebSocket. */
export class Connection {
  readonly watchers = new Set<ViewerWatcher>();
  readonly userId: string;
  readonly sessionId: string;
  private current: Viewer | null;
  private role: Viewer['role'];
  private suspensions = 0;

  constructor(
    readonly socket: WebSocket,
    viewer: Viewer & { userId: string; sessionId: string },
  ) {
    this.userId = viewer.userId;
    this.sessionId = viewer.sessionId;
    this.current = viewer;
    this.role = viewer.role;
  }

  /** Null while the rights are being read anew: nothing is shown by rights that may have ended. */
  get viewer(): Viewer | null {
    return this.current;
  }

  /** How often the rights have been doubted; what was read before the last doubt does not count. */
  get doubts(): number {
    return this.suspensions;
  }

  suspend(): void {
    this.suspensions += 1;
    this.current = null;
  }

  resume(viewer: Viewer): void {
    this.current = viewer;
    this.role = viewer.role;
    for (const watcher of this.watchers) watcher.viewerChanged();
  }

  /** While its rights are being read anew it may have any. */
  hasRole(role: unknown): boolean {
    return this.current === null || this.role === role;
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason);
  }
}
