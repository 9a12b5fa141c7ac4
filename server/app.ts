import { resolve } from 'node:path';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { DatabaseConfig } from './core/start/config.js';
import { Context } from './core/context.js';
import type { Surroundings } from './core/surroundings.js';
import { Documents, readDocuments } from './core/http/documents.js';
import { errorTeller } from './core/http/errors.js';
import { Readiness } from './core/http/readiness.js';
import { authenticateInTurn, type Secrets } from './core/http/authenticate.js';
import { openHttp } from './core/http/server.js';
import { Sockets } from './core/http/sockets.js';
import { subscriptionProtocol } from './core/http/subscriptions.js';
import { transportOf } from './core/http/transport.js';
import { openBuiltWeb, readBuildId } from './core/http/web.js';
import { Jobs } from './core/jobs/jobs.js';
import { openLive } from './core/live/live.js';
import type { Bell } from './core/log/bell.js';
import { openBell } from './core/log/bell.redis.js';
import type { Logger } from './core/start/logger.js';
import { Metrics } from './core/metrics.js';
import { anonymousViewer, systemViewer, type Viewer } from './core/rights/viewer.js';
import { Deal } from './deals/deal.entity.js';
import { Partner } from './partners/partner.entity.js';
import { Person } from './persons/person.entity.js';
import { exportRoute } from './exports/export.route.js';
import { MailReaders } from './channels/mail/mailReaders.js';
import { formRoute } from './channels/forms/form.route.js';
import { Seal } from './core/seal.js';
import { rowClass } from './features.js';
import { fileRoute } from './files/file.route.js';
import { jobsOf } from './jobs.js';
import { createSchema } from './schema.js';
import { calendarRoute } from './tasks/calendarFeed.route.js';
import { SessionKind } from './users/session.entity.js';
import { touchSessions, viewerOfSecret, viewersOfSessions } from './users/session.service.js';

export interface AppOptions {
  orm: MikroORM;
  config: DatabaseConfig;
  logger: Logger;
  /** The time of commands and colours; tests set it. */
  clock?: () => Date;
  /** Absent: one of its own, over Redis when that is configured. */
  bell?: Bell;
}

/** A running server. */
export interface App {
  /** @returns the address it listens on. */
  listen(port?: number): Promise<string>;
  /** Not ready → accepts nothing new → asks sockets to go elsewhere → ends what is open → finishes the jobs and the letters that are being read → stops following the log. */
  close(): Promise<void>;
}

const DAY_MS = 86_400_000;
/** How long sockets may take to say goodbye. */
const GOODBYE_MS = 2_000;

/** Puts the parts together; nothing is listened to yet. */
export async function createApp(options: AppOptions): Promise<App> {
  const { orm, config, logger: log, clock = () => new Date(), bell = openBell(config, log) } = options;
  const schema = await createSchema();
  const metrics = new Metrics();
  const surroundings: Surroundings = {
    ring: (seq) => bell.ring(seq),
    clock,
    rowClass,
    mailWorks: config.mail !== null,
    mailFrom: config.mail?.from,
    seal: config.secretKey && new Seal(config.secretKey),
    ratesAddress: config.ratesAddress,
    registry: config.registry,
    wake: (em, job) => jobs.wake(em, job),
  };
  const newEm = () => orm.em.fork();
  const newContext = (name = 'feed') => new Context(newEm(), systemViewer(name), surroundings);
  // Those of all windows are asked for at once when the log has been replaced.
  const viewers = new DataLoader((sessions: readonly string[]) => viewersOfSessions(newEm(), sessions), {
    cache: false,
    maxBatchSize: 500,
  });
  const live = await openLive({
    databaseUrl: config.databaseUrl,
    redisUrl: config.redisUrl,
    bell,
    log,
    metrics,
    build: await readBuildId(),
    newContext,
    findViewer: (sessionId) => viewers.load(sessionId),
    presenceSubjects: [Deal, Partner, Person],
  });
  const tellError = errorTeller(log);
  const documents = new Documents(
    await readDocuments(resolve('schema/documents.json')),
    config.mode === 'production',
    log,
  );
  const { access, sources } = live;
  const authenticate = authenticateInTurn(viewerOfSecrets);
  const sockets = new Sockets(
    subscriptionProtocol({ schema, documents, access, sources, newEm, authenticate, tellError }),
    log,
  );
  metrics.gauge('vmeste_sockets', 'Open WebSockets.', () => sockets.count);
  const readiness = new Readiness(orm, live.tail);
  const http = await openHttp({
    config,
    log,
    schema,
    documents,
    sockets,
    metrics,
    tellError,
    unready: () => readiness.reason(),
    openWeb: config.mode === 'development' ? (await import('./core/http/web.dev.js')).openDevelopmentWeb : openBuiltWeb,
    newContext: (visitor, reply) =>
      new Context(newEm(), anonymousViewer(), surroundings, transportOf(visitor, reply, config, sources.presence)),
    authenticate,
    routes: [
      fileRoute,
      exportRoute(schema),
      calendarRoute((viewer) => new Context(newEm(), viewer, surroundings)),
      formRoute((viewer) => new Context(newEm(), viewer, surroundings), config.publicUrls),
    ],
  });
  const jobs = await Jobs.open({ databaseUrl: config.databaseUrl, jobs: jobsOf(config), newContext, log, metrics });
  const mail = new MailReaders({ newContext: () => newContext('mail'), seal: surroundings.seal ?? null, log });
  const stopTouching = touchDaily(() => touchSessions(newEm(), access.sessions, clock()), log);
  return {
    listen: (port = config.port) => http.listen({ port, host: config.host }),
    async close() {
      stopTouching();
      readiness.stop();
      const drained = http.close();
      await sockets.close();
      const goodbye = setTimeout(() => sockets.terminate(), GOODBYE_MS);
      await drained;
      clearTimeout(goodbye);
      await Promise.all([jobs.close(), mail.close()]);
      await live.close();
      await bell.close();
    },
  };
}

/** Which windows are open only this process knows, so it is no job of all: each tells of its own. */
function touchDaily(touch: () => Promise<void>, log: Logger): () => void {
  const sweep = () => touch().catch((error: Error) => log.warn({ error: error.message }, 'sessions.untouched'));
  const daily = setInterval(() => void sweep(), DAY_MS);
  daily.unref();
  return () => clearInterval(daily);
}

async function viewerOfSecrets(em: EntityManager, { cookie, token }: Secrets): Promise<Viewer | null> {
  const now = new Date();
  if (token) return viewerOfSecret(em, SessionKind.TOKEN, token, now);
  return cookie ? viewerOfSecret(em, SessionKind.COOKIE, cookie, now) : null;
}
