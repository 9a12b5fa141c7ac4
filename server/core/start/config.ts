import { resolve } from 'node:path';
import * as v from 'valibot';
import { KEY_BYTES } from '../seal.js';
import type { RegistryAccess } from '../surroundings.js';

/** How this process was asked to run. Read once, at the start. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Absolute. Holds the embedded PostgreSQL and everything else that must outlive the process. */
  readonly dataDir: string;
  /** Absent: the server runs a PostgreSQL of its own in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Absent: one instance, the bell stays in the process. */
  readonly redisUrl: string | undefined;
  /** Origins besides the request's own host that may open a WebSocket, and the ones links in mail lead to. */
  readonly publicUrls: readonly string[];
  /** Lets people sign in over plain http from another machine. */
  readonly allowHttp: boolean;
  /** Believes what a proxy in a private network says of the client, as behind a load balancer; one on this machine is always believed. */
  readonly trustProxy: boolean;
  /** Demo accounts work from other machines too, not only from this one. */
  readonly demo: boolean;
  /** Absent: letters wait in the outbox. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  /** Seals passwords that are stored, such as those of mailboxes. Absent: none are taken. */
  readonly secretKey: Buffer | null;
  /** Where Банк России tells its rates day by day. Absent: an admin writes them down. */
  readonly ratesAddress: string | undefined;
  /** Who is asked about companies and banks by ИНН, name or БИК. Absent: only the shipped directory. */
  readonly registry: RegistryAccess | null;
  readonly logLevel: LogLevel;
  /** What an empty database is filled with. */
  readonly seed: 'demo' | 'empty';
  readonly mode: 'production' | 'development' | 'test';
}

/** A {@link Config} whose database is known: the given one or the embedded one. */
export type DatabaseConfig = Config & { readonly databaseUrl: string };

/** The address that links in letters lead to. */
export const originOf = ({ publicUrls, port }: Config): string => publicUrls[0] ?? `http://localhost:${port}`;

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Thrown by {@link loadConfig} with everything that is wrong, one line a setting. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

const oneOf = <const T extends readonly string[]>(allowed: T) =>
  v.picklist(allowed, `must be one of ${allowed.join(', ')}`);

const flag = v.pipe(
  v.picklist(['0', '1', 'false', 'true'], 'must be 1 or 0'),
  v.transform((text) => text === '1' || text === 'true'),
);

const url = (...protocols: string[]) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    ),
  );

const sender = v.pipe(
  v.string(),
  v.check(
    (text) => /^([^<>]*<[^@\s<>]+@[^@\s<>]+>|[^@\s<>]+@[^@\s<>]+)$/.test(text),
    'must be an address, or a name and an <address>',
  ),
);

const key = v.pipe(
  v.string(),
  v.transform((text) => Buffer.from(text, 'base64')),
  v.check(
    (bytes) => bytes.length === KEY_BYTES,
    `must be ${KEY_BYTES} bytes in base64, as of: openssl rand -base64 32`,
  ),
);

const port = v.pipe(
  v.string(),
  v.check((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, 'must be a number from 0 to 65535'),
  v.transform(Number),
);

const origins = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
  v.array(
    v.pipe(
      url('http:', 'https:'),
      v.transform((text) => new URL(text).origin),
    ),
  ),
);

const Environment = v.object({
  PORT: v.optional(port, '3000'),
  HOST: v.optional(v.string(), '0.0.0.0'),
  DATA_DIR: v.optional(v.string(), 'data'),
  DATABASE_URL: v.optional(url('postgres:', 'postgresql:')),
  REDIS_URL: v.optional(url('redis:', 'rediss:')),
  PUBLIC_URLS: v.optional(origins, ''),
  ALLOW_HTTP: v.optional(flag, '0'),
  TRUST_PROXY: v.optional(flag, '0'),
  DEMO: v.optional(flag, '0'),
  SMTP_URL: v.optional(url('smtp:', 'smtps:')),
  MAIL_FROM: v.optional(sender),
  SECRET_KEY: v.optional(key),
  CBR_URL: v.optional(url('http:', 'https:')),
  DADATA_URL: v.optional(url('http:', 'https:'), 'https://suggestions.dadata.ru'),
  DADATA_TOKEN: v.optional(v.string()),
  LOG_LEVEL: v.optional(oneOf(logLevels), 'info'),
  SEED: v.optional(oneOf(['demo', 'empty']), 'demo'),
  NODE_ENV: v.optional(oneOf(['production', 'development', 'test']), 'production'),
});

/** Reads the settings from the environment. @throws ConfigError naming every wrong one. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const result = v.safeParse(Environment, withoutBlanks(env));
  if (!result.success) throw new ConfigError(result.issues.map(describe));
  const settings = result.output;
  if (settings.SMTP_URL && !settings.MAIL_FROM) throw new ConfigError(['MAIL_FROM must be set beside SMTP_URL']);
  return {
    host: settings.HOST,
    port: settings.PORT,
    dataDir: resolve(settings.DATA_DIR),
    databaseUrl: settings.DATABASE_URL,
    redisUrl: settings.REDIS_URL,
    publicUrls: settings.PUBLIC_URLS,
    allowHttp: settings.ALLOW_HTTP,
    trustProxy: settings.TRUST_PROXY,
    demo: settings.DEMO,
    mail: settings.SMTP_URL ? { smtpUrl: settings.SMTP_URL, from: settings.MAIL_FROM! } : null,
    secretKey: settings.SECRET_KEY ?? null,
    ratesAddress: settings.CBR_URL,
    registry: settings.DADATA_TOKEN ? { address: settings.DADATA_URL, token: settings.DADATA_TOKEN } : null,
    logLevel: settings.LOG_LEVEL,
    seed: settings.SEED,
    mode: settings.NODE_ENV,
  };
}

/** `PORT=` in a compose file means «not set», as everywhere in shells. */
const withoutBlanks = (env: NodeJS.ProcessEnv) => Object.fromEntries(Object.entries(env).filter(([, text]) => text));

function describe(issue: v.BaseIssue<unknown>): string {
  const name = String(issue.path?.[0]?.key);
  const secret = name.endsWith('_URL') || name.endsWith('_KEY');
  return secret ? `${name} ${issue.message}` : `${name}=${String(issue.path?.[0]?.value)} ${issue.message}`;
}
