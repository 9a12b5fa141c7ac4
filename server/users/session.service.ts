import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../core/context.js';
import { notFound, rule, unauthenticated } from '../core/errors.js';
import { prepared } from '../core/postgres/prepared.js';
import type { Transport } from '../core/transport.js';
import type { Viewer } from '../core/rights/viewer.js';
import { hashPassword, isPassword } from './password.js';
import { Session, SessionKind } from './session.entity.js';
import { Throttle } from '../core/throttle.js';
import { User } from './user.entity.js';

/** How long a browser stays signed in without use. */
const IDLE_DAYS = 30;
/** A password that nobody has: an unknown e-mail takes as long as a wrong password. */
const nobody = hashPassword(randomBytes(16).toString('hex'));
const perEmail = new Throttle(8);
const perAddress = new Throttle(60);

export interface Opened {
  session: Session;
  /** 256 bits, base64url: the cookie or the token. Known only now. */
  secret: string;
}

/**
 * Signs a person in and opens a browser session.
 * @throws UNAUTHENTICATED signIn.wrong; RULE signIn.throttled, signIn.inactive, signIn.demoElsewhere
 */
export async function signIn(ctx: Context, email: string, password: string, transport: Transport): Promise<Opened> {
  const key = email.trim().toLowerCase();
  // Counted before the password is looked at: guesses that come all at once are as many as they are.
  perEmail.attempt(key, ctx.now);
  perAddress.attempt(transport.address, ctx.now);
  const user = await ctx.em.findOne(User, { email: key });
  if (!(await isPassword(password, user?.passwordHash ?? (await nobody))) || !user) {
    throw unauthenticated('signIn.wrong');
  }
  perEmail.forget(key);
  perAddress.forgive(transport.address);
  if (!user.active) throw rule('signIn.inactive');
  if (user.demo && !transport.demoAllowed) throw rule('signIn.demoElsewhere');
  return openSession(ctx, user, SessionKind.COOKIE, transport.agent, transport.address);
}

/** Makes a token with which a program acts as the viewer. @throws UNAUTHENTICATED */
export async function createApiToken(ctx: Context, name: string): Promise<Opened> {
  if (ctx.viewer.userId === null) throw unauthenticated();
  const user = await ctx.see(User, ctx.viewer.userId);
  return openSession(ctx, user, SessionKind.TOKEN, name, '');
}

function openSession(ctx: Context, user: User, kind: SessionKind, name: string, address: string): Promise<Opened> {
  const secret = randomBytes(32).toString('base64url');
  return ctx.change(async () => {
    const session = new Session();
    Object.assign(session, { userId: user.id, kind, name: name.slice(0, 300), address, secretHash: hashOf(secret) });
    session.createdAt = session.seenAt = ctx.now;
    ctx.em.persist(session);
    ctx.record('session.opened', session, { kind, user: user.id });
    return { session, secret };
  });
}

/**
 * Ends one of the viewer's own sessions or tokens; its sockets are closed within a second.
 * @throws NOT_FOUND Session, also for somebody else's
 */
export const revokeSession = (ctx: Context, id: string) =>
  ctx.change(async () => {
    const session = await ctx.lock(Session, id);
    if (session.userId !== ctx.viewer.userId || session.revokedAt) throw notFound(Session.name, id);
    session.revokedAt = ctx.now;
    ctx.record('session.revoked', session, { user: session.userId });
    return session;
  });

/** Who holds this secret; null when nobody does, the session has ended, or its user may no longer sign in. */
export async function viewerOfSecret(
  em: EntityManager,
  kind: SessionKind,
  secret: string,
  now: Date,
): Promise<Viewer | null> {
  const [row] = await prepared<SessionRow>(em, SESSION, [
    hashOf(secret),
    kind,
    new Date(now.getTime() - IDLE_DAYS * 86_400_000),
  ]);
  if (!row) return null;
  if (now.getTime() - new Date(row.seen_at).getTime() > 60_000) {
    // Beside a query that reads over a connection which may not write.
    await em.fork().execute('update session set seen_at = ? where id = ?', [now, row.session_id]);
  }
  return viewerFrom(row, row.session_id);
}

/** The viewers as they are now, for sockets whose users' rights have changed; null where one may no longer be here. */
export async function viewersOfSessions(em: EntityManager, ids: readonly string[]): Promise<(Viewer | null)[]> {
  const rows = await em.execute<SessionRow[]>(
    `${VIEWER} where s.id = any(?::uuid[]) and s.revoked_at is null and u.active`,
    [`{${ids.join(',')}}`],
  );
  const found = new Map(rows.map((row) => [row.session_id, viewerFrom(row, row.session_id)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** A window that is left open is in use, also when nobody clicks in it for a month. */
export async function touchSessions(em: EntityManager, ids: readonly string[], now: Date): Promise<void> {
  await em.execute('update session set seen_at = ? where id = any(?::uuid[])', [now, `{${ids.join()}}`]);
}

interface SessionRow {
  session_id: string;
  seen_at: string;
  user_id: string;
  name: string;
  role: Viewer['role'];
  visibility: Viewer['visibility'];
  team_path: string | null;
  locale: Viewer['locale'];
  time_zone: string;
}

const VIEWER = `
  select s.id as session_id, s.seen_at, u.id as user_id, u.name, u.role, r.visibility, t.path as team_path, u.locale, u.time_zone
  from session s
  join app_user u on u.id = s.user_id
  join role_access r on r.role = u.role
  left join team t on t.id = u.team_id`;

const SESSION = `${VIEWER}
  where s.secret_hash = $1 and s.kind = $2 and s.revoked_at is null and u.active and (s.kind = 'TOKEN' or s.seen_at > $3)`;

function viewerFrom(row: SessionRow, sessionId: string): Viewer {
  return {
    userId: row.user_id,
    name: row.name,
    role: row.role,
    visibility: row.role === 'ADMIN' ? 'ALL' : row.visibility,
    teamPath: row.team_path,
    locale: row.locale,
    timeZone: row.time_zone,
    system: false,
    sessionId,
  };
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
