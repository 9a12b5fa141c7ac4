import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { StartError } from '../start/startError.js';

/** The operating system's user PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it another user: the owner of a data folder that is already there,
 * else `postgres`, else `nobody`.
 * @returns undefined when PostgreSQL simply runs as whoever started us.
 */
export async function accountFor(dataFolder: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const account = (await ownerOf(dataFolder)) ?? accountNamed('postgres') ?? accountNamed('nobody');
  if (account) return account;
  throw new StartError(
    'PostgreSQL cannot run as root and this system has no user postgres or nobody. Add one, or set DATABASE_URL.',
  );
}

/** Whether that user can run the program: it may lie under a folder closed to others. */
export const canRun = (account: Account, program: string) =>
  spawnSync(program, ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;

/** Whether that user can reach the folder and write in it. */
export const canWrite = (account: Account, folder: string) =>
  spawnSync('/bin/sh', ['-c', 'test -w "$0"', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;

async function ownerOf(folder: string): Promise<Account | undefined> {
  const owner = await stat(folder).catch(() => undefined);
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : undefined;
}

function accountNamed(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((kind) => spawnSync('id', [kind, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
