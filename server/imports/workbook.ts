import { on } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type AppError, invalid, rule } from '../core/errors.js';
import type { Asked, Said } from './workbookThread.js';

/** What the thread that reads a workbook may take of the memory. */
const MOST_MEGABYTES = 2_048;
/** How long it may read one: the others wait for it. */
const READING_MS = 180_000;
const THREAD = new URL(`./workbookThread${extname(import.meta.url)}`, import.meta.url);

/** Each takes so much of the memory that a process reads one at a time. */
let isReading = false;

/** @returns what lets the next one be read @throws RULE table.queue while another one is read */
export function takeTurn(): () => void {
  if (isReading) throw rule('table.queue');
  isReading = true;
  return () => (isReading = false);
}

/**
 * What stands in a workbook whose turn it is, read in a thread of its own: its texts are unpacked in one piece, and nobody
 * waits for that.
 * @throws INVALID input.fileId file.table, table.damaged, table.heavy, table.slow
 */
export async function* readWorkbook(
  bytes: Uint8Array,
  sheet: string | null,
  patienceMs = READING_MS,
): AsyncGenerator<Said> {
  const workerData: Asked = { bytes, sheet };
  const thread = new Worker(THREAD, { workerData, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  const heard = on(thread, 'message', { close: ['exit'], signal: AbortSignal.timeout(patienceMs) });
  try {
    for await (const [said] of heard as AsyncIterable<[Said]>) yield said;
  } catch (error) {
    throw refusalOf(error, patienceMs);
  } finally {
    await thread.terminate();
  }
}

function refusalOf(error: unknown, patienceMs: number): AppError {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return invalid('input.fileId', 'table.heavy', { limit: MOST_MEGABYTES * 1024 * 1024 });
  if (code === 'ABORT_ERR') return invalid('input.fileId', 'table.slow', { limit: patienceMs });
  return invalid('input.fileId', isOtherArchive(error) ? 'file.table' : 'table.damaged');
}

/** The reader has unpacked it and found no workbook there, such as in a text of Word. */
const isOtherArchive = (error: unknown): boolean => error instanceof Error && error.name === 'ParseError';
