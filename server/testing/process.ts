import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A server process of its own, as it ships: `dist/` must have been built. */
export interface ServerProcess extends AsyncDisposable {
  url: string;
  pid: number;
  /** kill -9: nothing is said goodbye to. */
  kill(): Promise<void>;
}

export interface ProcessSettings {
  databaseUrl: string;
  /** Empty: none. */
  redisUrl: string;
  /** Options of Node itself, such as those that profile. */
  nodeOptions?: string[];
}

/** Starts the built server over a given database and Redis, and waits until it says that it is ready. */
export async function startProcess(settings: ProcessSettings): Promise<ServerProcess> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: '0',
    HOST: '127.0.0.1',
    SEED: 'empty',
    LOG_LEVEL: 'error',
    DATABASE_URL: settings.databaseUrl,
    REDIS_URL: settings.redisUrl,
  };
  const command = [...(settings.nodeOptions ?? []), 'dist/server/main.js'];
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await readyAt(child);
  return {
    url,
    pid: child.pid!,
    kill: () => end(child, 'SIGKILL'),
    [Symbol.asyncDispose]: () => end(child, 'SIGTERM'),
  };
}

async function readyAt(child: ChildProcess): Promise<string> {
  for await (const line of createInterface(child.stdout!)) {
    const url = /ready: (http:\S+)/.exec(line)?.[1];
    if (url) return url;
  }
  throw new Error(`the server ended with ${child.exitCode} before it was ready`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}
