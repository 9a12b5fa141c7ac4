import type { MikroORM } from '@mikro-orm/postgresql';
import { pino } from 'pino';
import { createApp, type App } from '../app.js';
import { loadConfig, type DatabaseConfig } from '../core/start/config.js';
import { Context } from '../core/context.js';
import type { Bell } from '../core/log/bell.js';
import { openBell } from '../core/log/bell.redis.js';
import { systemViewer, type Viewer } from '../core/rights/viewer.js';
import { connect } from '../database.js';
import { rowClass } from '../features.js';
import { createApiToken, viewersOfSessions } from '../users/session.service.js';
import { testDatabase } from './database.js';

export interface TestServer extends AsyncDisposable {
  app: App;
  orm: MikroORM;
  config: DatabaseConfig;
  /** `http://127.0.0.1:…` */
  url: string;
  /** A context of the server itself, or of a viewer; its commands ring the server's bell. */
  context(viewer?: Viewer): Context;
  /** A token of a user, and the viewer who holds it. */
  tokenOf(userId: string): Promise<{ token: string; viewer: Viewer }>;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** A whole server on a port of its own, over a database of its own unless one is given. */
export async function startServer(settings: Partial<DatabaseConfig> = {}, bell?: Bell): Promise<TestServer> {
  const own = settings.databaseUrl ? null : await testDatabase();
  const config = { ...(own ?? testSettings()), port: 0, host: '127.0.0.1', ...settings } as DatabaseConfig;
  const log = pino({ level: process.env.TEST_LOG ?? 'silent' });
  bell ??= openBell(config, log);
  const orm = await connect(config);
  const app = await createApp({ orm, config, logger: log, bell });
  const url = await app.listen();
  const surroundings = { ring: (seq: number) => bell!.ring(seq), clock: () => new Date(), rowClass };
  const context = (viewer = systemViewer('test')) => new Context(orm.em.fork(), viewer, surroundings);
  return {
    app,
    orm,
    config,
    url,
    context,
    async tokenOf(userId) {
      const { session, secret } = await createApiToken(context({ ...systemViewer('test'), userId }), 'test');
      return { token: secret, viewer: (await viewersOfSessions(orm.em.fork(), [session.id]))[0]! };
    },
    post: (body, headers = {}) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async [Symbol.asyncDispose]() {
      await app.close();
      await orm.close();
    },
  };
}

const testSettings = () => loadConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', SEED: 'empty' });
