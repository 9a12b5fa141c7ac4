import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';

/** A server process of its own, as it ships: `dist/` must have been built. */
export interface ServerProcess extends AsyncDisposable {
  url: string;
  pid: number;
  /** Resolves with the exit code, null after a signal, when it has ended for whatever reason. */
  ended: Promise<number | null>;
  /** kill -9: nothing is said goodbye to. */
  kill(): Promise<void>;
  signal(name: NodeJS.Signals): void;
}

export interface ProcessSettings {
  databaseUrl: string;
  /** Empty: none. */
  redisUrl: string;
  /** What it seals passwords with, in base64; none = it takes none. */
  secretKey?: string;
  /** Options of Node itself, such as those that profile. */
  nodeOptions?: string[];
  /** Hears the lines of its log. */
  hear?: (line: string) => void;
}

/** Starts the built server over a given database and Redis, and waits until it says that it is ready. */
export async function startProcess(settings: ProcessSettings): Promise<ServerProcess> {
  const { databaseUrl, redisUrl, secretKey, nodeOptions = [], hear = () => undefined } = settings;
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: '0',
    HOST: '127.0.0.1',
    SEED: 'empty',
    LOG_LEVEL: 'error',
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    ...(secretKey && { SECRET_KEY: secretKey }),
  };
  const child = spawn(process.execPath, [...nodeOptions, 'dist/server/main.js'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const lines = createInterface(child.stdout);
  const url = await readyAt(lines, child);
  // Read to the end: a full pipe would stop the process at its next line.
  lines.on('line', hear);
  return {
    url,
    pid: child.pid!,
    ended,
    kill: () => end(child, 'SIGKILL'),
    signal: (name) => void child.kill(name),
    [Symbol.asyncDispose]: () => end(child, 'SIGTERM'),
  };
}

async function readyAt(lines: Interface, child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const url = /ready: (http:\S+)/.exec(line)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it was ready`)));
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}
