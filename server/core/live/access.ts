import type { Logger } from 'pino';
import type { LoggedEvent } from '../log/reader.js';
import type { Tail } from '../log/tail.js';
import type { Viewer } from '../rights/viewer.js';
import { CLOSE, type Connection } from './connection.js';

/** The viewer of a session as he is now; null when he may no longer be here. */
export type FindViewer = (sessionId: string) => Promise<Viewer | null>;

const RETRY_MS = 200;
/** Sockets of one session in this process: far more than anybody has windows. Above it the oldest goes. */
const MOST_OF_A_SESSION = 30;

/** Whether an event changes what somebody may see. */
export const isAboutRights = ({ name }: LoggedEvent): boolean =>
  name === 'user.accessChanged' || name === 'role.visibilityChanged';

/** Whether it changes what this viewer may see. */
export function changesRightsOf({ userId, role }: Viewer, { name, entityId, particulars }: LoggedEvent): boolean {
  return name === 'user.accessChanged' ? entityId === userId : particulars.role === role;
}

/** Keeps what open sockets may see equal to what the log says: ended sessions are closed, changed rights read anew. */
export class Access {
  private readonly connections = new Set<Connection>();
  private readonly bySession = new Map<string, Set<Connection>>();
  private readonly stop: () => void;

  constructor(
    tail: Tail,
    private readonly findViewer: FindViewer,
    private readonly log: Logger,
  ) {
    this.stop = tail.listen({
      onEvents: (events) => events.forEach((event) => this.apply(event)),
      onReset: () => this.reload(() => true),
    });
  }

  /** Those who are connected. */
  get sessions(): string[] {
    return [...this.bySession.keys()];
  }

  /**
   * Lets a connection in. Its rights are read once more after it is known here, so that a change between signing in
   * and this moment cannot be missed.
   */
  admit(connection: Connection): void {
    this.add(connection);
    connection.socket.once('close', () => this.remove(connection));
    void this.verify(connection);
  }

  close(): void {
    this.stop();
  }

  private add(connection: Connection): void {
    const { sessionId } = connection;
    const others = this.bySession.get(sessionId) ?? new Set();
    this.connections.add(connection);
    this.bySession.set(sessionId, others.add(connection));
    if (others.size <= MOST_OF_A_SESSION) return;
    const oldest = others.values().next().value!;
    oldest.close(CLOSE.crowded, 'Too many sockets of one session');
    this.remove(oldest);
  }

  private remove(connection: Connection): void {
    this.connections.delete(connection);
    const others = this.bySession.get(connection.sessionId);
    others?.delete(connection);
    if (others?.size === 0) this.bySession.delete(connection.sessionId);
  }

  private apply({ name, entityId, particulars }: LoggedEvent): void {
    if (name === 'session.revoked') this.reload((connection) => connection.sessionId === entityId);
    if (name === 'user.accessChanged') this.reload((connection) => connection.userId === entityId);
    if (name === 'role.visibilityChanged') this.reload((connection) => connection.hasRole(particulars.role));
  }

  /** Suspends at once, in the turn in which the event was read, and resumes when the new rights are known. */
  private reload(concerns: (connection: Connection) => boolean): void {
    for (const connection of this.connections) {
      if (!concerns(connection)) continue;
      connection.suspend();
      void this.verify(connection);
    }
  }

  private async verify(connection: Connection): Promise<void> {
    while (this.connections.has(connection)) {
      try {
        const { doubts } = connection;
        const viewer = await this.findViewer(connection.sessionId);
        if (connection.doubts !== doubts) return;
        if (!viewer) return connection.close(CLOSE.forbidden, 'Forbidden');
        if (!sameSight(viewer, connection.viewer)) connection.resume(viewer);
        return;
      } catch (error) {
        this.log.warn({ error: (error as Error).message }, 'live.viewerUnreadable');
        await new Promise((resume) => setTimeout(resume, RETRY_MS));
      }
    }
  }
}

function sameSight(a: Viewer, b: Viewer | null): boolean {
  return b !== null && a.role === b.role && a.visibility === b.visibility && a.teamPath === b.teamPath;
}
