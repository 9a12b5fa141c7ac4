import { describe, expect, test } from 'vitest';
import { anonymousViewer } from '../core/rights/viewer.js';
import { buildTeam, buildUser, contextFor, contextOf, fresh, orm, PASSWORD, systemContext } from '../testing/build.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Visibility } from './role.entity.js';
import { Session, SessionKind } from './session.entity.js';
import { createApiToken, revokeSession, signIn, viewerOfSecret, viewersOfSessions } from './session.service.js';
import { Role, type User } from './user.entity.js';
import { setAccess, setRoleVisibility } from './user.service.js';

const DAY_MS = 86_400_000;
const now = () => new Date();
const at = (address: string = crypto.randomUUID(), demoAllowed = false) => ({
  address,
  agent: 'Firefox',
  insecure: false,
  demoAllowed,
  setSession: () => undefined,
  announce: () => true,
  isGone: false,
});

const anonymous = () => contextOf(anonymousViewer());
const enter = (user: User) => signIn(anonymous(), user.email, PASSWORD, at());
const viewerOf = (secret: string, kind = SessionKind.COOKIE, when = now()) =>
  viewerOfSecret(orm.em.fork(), kind, secret, when);

describe('signIn', () => {
  test('opens a session whose secret is not stored', async () => {
    const user = await buildUser();
    const { result, events } = await told(() =>
      signIn(anonymous(), ` ${user.email.toUpperCase()} `, PASSWORD, at('10.0.0.1')),
    );
    const session = await fresh(Session, result.session.id);
    expect(session).toMatchObject({
      userId: user.id,
      kind: 'COOKIE',
      name: 'Firefox',
      address: '10.0.0.1',
      revokedAt: null,
    });
    expect(JSON.stringify(session)).not.toContain(result.secret);
    expect(result.secret).toMatch(/^[\w-]{43}$/);
    const particulars = { kind: 'COOKIE', user: user.id };
    expect(unnumbered(events)).toEqual([event('session.opened', session, { particulars })]);
  });

  test('refuses a wrong password and an unknown e-mail alike', async () => {
    const user = await buildUser();
    for (const [email, password] of [
      [user.email, 'wrong'],
      ['nobody@example.com', PASSWORD],
    ] as const) {
      const attempt = () => signIn(anonymous(), email, password, at());
      await expectRefused(attempt, { code: 'UNAUTHENTICATED', reason: 'signIn.wrong', details: {} });
    }
  });

  test('refuses those who have left', async () => {
    const user = await buildUser();
    await setAccess(systemContext(), { id: user.id, role: Role.MANAGER, active: false });
    await expectRefused(() => enter(user), { code: 'RULE', reason: 'signIn.inactive' });
  });

  test('refuses demo accounts from other machines', async () => {
    const user = await buildUser();
    await orm.em.fork().execute('update app_user set demo = true where id = ?', [user.id]);
    await expectRefused(() => enter(user), { code: 'RULE', reason: 'signIn.demoElsewhere' });
    expect(await signIn(anonymous(), user.email, PASSWORD, at('127.0.0.1', true))).toBeDefined();
  });

  test('slows down who guesses, and tells until when', async () => {
    const user = await buildUser();
    const guess = (password: string) => signIn(anonymous(), user.email, password, at());
    for (let count = 0; count < 8; count++) await expectRefused(() => guess('wrong'), { code: 'UNAUTHENTICATED' });
    const refusal = await guess(PASSWORD).catch((error: { details: { until: string } }) => error);
    expect(refusal).toMatchObject({ code: 'RULE', reason: 'signIn.throttled' });
    const { until } = (refusal as { details: { until: string } }).details;
    expect(Date.parse(until)).toBeGreaterThan(Date.now() + 14 * 60_000);
  });
});

test('guesses that come all at once are as many as they are', async () => {
  const user = await buildUser();
  const guesses = Array.from({ length: 20 }, () => signIn(anonymous(), user.email, 'wrong', at('10.9.9.9')));
  const outcomes = await Promise.allSettled(guesses);
  const reasons = outcomes.map((outcome) => (outcome as { reason: { reason: string } }).reason.reason);
  expect(reasons.filter((reason) => reason === 'signIn.wrong')).toHaveLength(8);
  expect(reasons.filter((reason) => reason === 'signIn.throttled')).toHaveLength(12);
});

describe('a session', () => {
  test('says who it is, with the rights of now', async () => {
    const team = await buildTeam();
    const user = await buildUser({ team });
    const { secret, session } = await enter(user);
    const common = { userId: user.id, name: user.name, teamPath: team.path, system: false, sessionId: session.id };
    expect(await viewerOf(secret)).toMatchObject({ ...common, role: 'MANAGER', visibility: 'TEAM' });
    await setAccess(systemContext(), { id: user.id, role: Role.HEAD, teamId: null, active: true });
    await setRoleVisibility(systemContext(), Role.HEAD, Visibility.OWN);
    expect(await viewerOf(secret)).toMatchObject({ ...common, role: 'HEAD', visibility: 'OWN', teamPath: null });
    expect(await viewersOfSessions(orm.em.fork(), [session.id])).toEqual([await viewerOf(secret)]);
  });

  test('is nobody’s once it is revoked, unused for a month, or its user has left', async () => {
    const user = await buildUser();
    const { secret, session } = await enter(user);
    expect(await viewerOf(`${secret}x`)).toBeNull();
    expect(await viewerOf(secret, SessionKind.TOKEN)).toBeNull();
    expect(await viewerOf(secret, SessionKind.COOKIE, new Date(Date.now() + 31 * DAY_MS))).toBeNull();
    expect(await viewerOf(secret)).not.toBeNull();
    await revokeSession(await contextFor(user), session.id);
    expect([await viewerOf(secret), await viewersOfSessions(orm.em.fork(), [session.id])]).toEqual([null, [null]]);
    const other = await enter(user);
    await setAccess(systemContext(), { id: user.id, role: Role.MANAGER, active: false });
    expect([await viewerOf(other.secret), await viewersOfSessions(orm.em.fork(), [other.session.id])]).toEqual([
      null,
      [null],
    ]);
  });

  test('lives on while it is used', async () => {
    const { secret } = await enter(await buildUser());
    for (const day of [20, 40, 60]) {
      expect(await viewerOf(secret, SessionKind.COOKIE, new Date(Date.now() + day * DAY_MS))).not.toBeNull();
    }
  });

  test('is revoked by its own user, once', async () => {
    const [user, other] = [await buildUser(), await buildUser({ role: Role.ADMIN })];
    const { session } = await enter(user);
    const refusal = { code: 'NOT_FOUND', reason: 'Session', details: { id: session.id } } as const;
    await expectRefused(async () => revokeSession(await contextFor(other), session.id), refusal);
    const { events } = await told(async () => revokeSession(await contextFor(user), session.id));
    const revoked = await fresh(Session, session.id);
    expect(unnumbered(events)).toEqual([
      event('session.revoked', revoked, { actor: user, particulars: { user: user.id } }),
    ]);
    await expectRefused(async () => revokeSession(await contextFor(user), session.id), refusal);
  });
});

test('a token acts as its user until it is revoked, however long it is not used', async () => {
  const user = await buildUser();
  const { result, events } = await told(async () => createApiToken(await contextFor(user), 'Выгрузка'));
  const session = await fresh(Session, result.session.id);
  expect(session).toMatchObject({ kind: 'TOKEN', name: 'Выгрузка' });
  const particulars = { kind: 'TOKEN', user: user.id };
  expect(unnumbered(events)).toEqual([event('session.opened', session, { actor: user, particulars })]);
  const inYears = new Date(Date.now() + 1000 * DAY_MS);
  expect(await viewerOf(result.secret, SessionKind.TOKEN, inYears)).toMatchObject({ userId: user.id });
  await expectRefused(() => createApiToken(anonymous(), 'Чужая'), { code: 'UNAUTHENTICATED' });
});
