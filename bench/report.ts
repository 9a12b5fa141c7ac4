import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, release, totalmem, type } from 'node:os';

/** What one file of this folder has found. */
export interface Section {
  title: string;
  /** Markdown. */
  text: string;
  /** Whether what was found must not be: it is written down all the same, and the run ends with 1. */
  failed?: boolean;
}

export type Cell = string | number;

const file = new URL('RESULTS.md', import.meta.url);
const HEAD = `# Results

Written by \`npm run bench\`; each section says when, where and of which commit. How to read them: docs/scaling.md.
`;

/** A table, its columns named by the keys of the first row. */
export function table(rows: Record<string, Cell>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, names.map((_, index) => (index === 0 ? '---' : '---:')), ...rows.map(Object.values)];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Puts a section into RESULTS.md in the place of its former text, or at the end. */
export async function keep({ title, text }: Section): Promise<void> {
  const former = await readFile(file, 'utf8').catch(() => HEAD);
  const [head, ...sections] = former.split(/^(?=## )/m);
  const written = `## ${title}\n\n${circumstances()}\n\n${text.trim()}\n`;
  const index = sections.findIndex((section) => section.startsWith(`## ${title}\n`));
  if (index < 0) sections.push(written);
  else sections[index] = written;
  await writeFile(file, [head!, ...sections].map((part) => part.trim()).join('\n\n') + '\n');
}

/** When, where and of what. */
function circumstances(): string {
  const machine = `${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`;
  const versions = ['ws', 'graphql-ws', 'graphql', 'type-graphql'].map((name) => `${name} ${versionOf(name)}`);
  return `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC · ${machine} · Node ${process.versions.node}, ${versions.join(', ')} · commit ${commit()}`;
}

const require = createRequire(import.meta.url);

/** The version of an installed package. */
export function versionOf(name: string): string {
  const manifest = createRequire(import.meta.url)
    .resolve.paths(name)!
    .map((folder) => `${folder}/${name}/package.json`);
  for (const path of manifest) {
    try {
      return (require(path) as { version: string }).version;
    } catch {
      continue;
    }
  }
  throw new Error(`${name} is not installed`);
}

function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', ':!bench/RESULTS.md') !== '';
  return git('rev-parse', '--short', 'HEAD') + (changed ? ' with changes' : '');
}
