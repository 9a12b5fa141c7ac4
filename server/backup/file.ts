import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { StartError } from '../core/start/startError.js';

/**
 * A backup is one gzipped text in PostgreSQL's own words: a line that describes it, `copy … from stdin` with the rows of
 * each table, the places of the sequences, and the sha256 of all that. Nothing of it is ever held in memory as a whole.
 */
export interface BackupHeader {
  takenAt: string;
  /** Names of the applied migrations, in their order: what the columns are. */
  migrations: string[];
  epoch: number;
  /** Number of the last event. */
  head: number;
}

export interface BackupTable {
  name: string;
  columns: string[];
}

export interface BackupSequence {
  name: string;
  last: number;
  called: boolean;
}

const HEADER = '-- Vmeste backup ';
const CHECKSUM = '-- sha256 ';
const END = Buffer.from('\\.\n');
const NEWLINE = 10;

export const headerLine = (header: BackupHeader): string => `${HEADER}${JSON.stringify(header)}\n`;

export const copyLine = ({ name, columns }: BackupTable): string =>
  `copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin;\n`;

export const endOfRows = END.toString();

export const sequenceLine = ({ name, last, called }: BackupSequence): string =>
  `select setval('${name}', ${last}, ${called});\n`;

/** Passes the parts of a backup on and adds the line by which it is known to be whole. */
export async function* signed(parts: AsyncIterable<string | Buffer>): AsyncGenerator<string | Buffer> {
  const hash = createHash('sha256');
  for await (const part of parts) {
    hash.update(part);
    yield part;
  }
  yield `${CHECKSUM}${hash.digest('hex')}\n`;
}

const quoted = (name: string): string => `"${name}"`;

/** What follows the header, in the order of the file. The rows of a table are to be read before the next part. */
export type BackupPart =
  | { table: BackupTable; rows: AsyncIterable<Buffer>; sequence?: never }
  | { sequence: BackupSequence; table?: never; rows?: never };

/** Reads a backup from its beginning to its end, once. */
export class BackupReader {
  private rest: Buffer = Buffer.alloc(0);
  private readonly hash: Hash = createHash('sha256');

  private constructor(
    private readonly file: string,
    private readonly chunks: AsyncIterator<Buffer>,
  ) {}

  /** @throws StartError when there is no such file, or it is not a backup. */
  static async open(file: string): Promise<{ header: BackupHeader; reader: BackupReader }> {
    const text = createReadStream(file);
    const unpacked = createGunzip();
    text.on('error', (error) => unpacked.destroy(error));
    const reader = new BackupReader(file, text.pipe(unpacked)[Symbol.asyncIterator]() as AsyncIterator<Buffer>);
    const line = await reader.line();
    if (!line?.startsWith(HEADER)) throw new StartError(`${file} is not a backup of Vmeste.`);
    return { header: reader.described(line.slice(HEADER.length)), reader };
  }

  /** Reads all of it and keeps nothing. @throws StartError when the file is damaged or cut short. */
  async readThrough(): Promise<void> {
    for await (const { rows } of this.parts()) {
      for await (const _read of rows ?? []);
    }
  }

  /** @throws StartError when the file is damaged or cut short: then nothing of it may be kept. */
  async *parts(): AsyncGenerator<BackupPart> {
    for (;;) {
      const known = this.hash.copy().digest('hex');
      const line = await this.line();
      if (line === `${CHECKSUM}${known}`) return;
      const part = line === null ? null : (this.table(line) ?? sequenceOf(line));
      if (!part) throw this.damaged();
      yield part;
    }
  }

  private described(words: string): BackupHeader {
    try {
      return JSON.parse(words) as BackupHeader;
    } catch {
      throw this.damaged();
    }
  }

  private table(line: string): BackupPart | null {
    const match = /^copy "(\w+)" \(("\w+"(?:, "\w+")*)\) from stdin;$/.exec(line);
    if (!match) return null;
    const columns = match[2]!.split(', ').map((name) => name.slice(1, -1));
    return { table: { name: match[1]!, columns }, rows: this.rows() };
  }

  private async *rows(): AsyncGenerator<Buffer> {
    for (;;) {
      const end = endIn(this.rest);
      const whole = end ?? this.rest.lastIndexOf(NEWLINE) + 1;
      if (whole > 0) yield this.take(whole);
      if (end !== null) return void this.take(END.length);
      if (!(await this.more())) throw this.damaged();
    }
  }

  private async line(): Promise<string | null> {
    for (;;) {
      const end = this.rest.indexOf(NEWLINE);
      if (end >= 0) return this.take(end + 1).toString('utf8', 0, end);
      if (!(await this.more())) return null;
    }
  }

  private take(length: number): Buffer {
    const taken = this.rest.subarray(0, length);
    this.rest = this.rest.subarray(length);
    this.hash.update(taken);
    return taken;
  }

  private async more(): Promise<boolean> {
    const next = await this.chunks.next().catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw new StartError(`There is no file ${this.file}.`);
      if (error.syscall) throw new StartError(`${this.file} cannot be read: ${error.message}.`);
      if (error.code?.startsWith('Z_')) throw this.damaged();
      throw error;
    });
    if (!next.done) this.rest = Buffer.concat([this.rest, next.value]);
    return !next.done;
  }

  private damaged(): StartError {
    return new StartError(`${this.file} is not a whole backup: it is damaged or cut short.`);
  }
}

/** Where the rows end in a text that begins with a whole line; null when they do not yet. */
function endIn(text: Buffer): number | null {
  if (text.subarray(0, END.length).equals(END)) return 0;
  const before = text.indexOf(`\n${endOfRows}`);
  return before < 0 ? null : before + 1;
}

function sequenceOf(line: string): BackupPart | null {
  const match = /^select setval\('(\w+)', (\d+), (true|false)\);$/.exec(line);
  return match && { sequence: { name: match[1]!, last: Number(match[2]), called: match[3] === 'true' } };
}
