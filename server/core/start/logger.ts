import { pino, type Logger } from 'pino';
import type { Config } from './config.js';

export type { Logger };

/**
 * Keys that may carry people's data or secrets, at the depths at which we log objects. Ids, counts, names of events and
 * codes are what a log line is made of; a text somebody typed never is.
 */
const personal = [
  'authorization',
  'cookie',
  'email',
  'ip',
  'name',
  'password',
  'phone',
  'text',
  'title',
  'token',
  'variables',
];

/** The process's log: JSON lines on stdout, without personal data. */
export const createLogger = (config: Pick<Config, 'logLevel'>): Logger =>
  pino({
    level: config.logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), remove: true },
  });
