import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../rights/viewer.js';
import { Turns } from '../turns.js';
import type { Visitor } from './visitor.js';

/** What a request shows of who it is. */
export type Secrets = Pick<Visitor, 'cookie' | 'token'>;

/** Finds who a request is; null when nobody is signed in by it, or when it is gone before its turn. */
export type Authenticate = (em: EntityManager, secrets: Secrets, isGone: () => boolean) => Promise<Viewer | null>;

/** Secrets looked up at a time, of HTTP and sockets together: a flood of wrong ones leaves the database to the others. */
const SECRETS_AT_ONCE = 4;

/** Looks secrets up in turns. */
export function authenticateInTurn(
  find: (em: EntityManager, secrets: Secrets) => Promise<Viewer | null>,
): Authenticate {
  const turns = new Turns(SECRETS_AT_ONCE);
  return async (em, secrets, isGone) => {
    if (!secrets.token && !secrets.cookie) return null;
    return turns.take(async () => (isGone() ? null : find(em, secrets)));
  };
}
