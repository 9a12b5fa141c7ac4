import { on } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { invalid, rule } from '../core/errors.js';
import type { Asked, Said } from './workbookThread.js';

/** What the thread that reads a workbook may take of the memory. */
const MOST_MEGABYTES = 2_048;
const THREAD = new URL(`./workbookThread${extname(import.meta.url)}`, import.meta.url);

/** Each takes so much of the memory that a process reads one at a time. */
let isReading = false;

/**
 * What stands in a workbook, read in a thread of its own: its texts are unpacked in one piece, and nobody waits for that.
 * @throws INVALID input.fileId file.table, table.heavy; RULE table.queue while another one is read
 */
export async function* readWorkbook(bytes: Uint8Array, sheet: string | null): AsyncGenerator<Said> {
  if (isReading) throw rule('table.queue');
  const workerData: Asked = { bytes, sheet };
  const thread = new Worker(THREAD, { workerData, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  isReading = true;
  try {
    for await (const [said] of on(thread, 'message', { close: ['exit'] }) as AsyncIterable<[Said]>) yield said;
  } catch (error) {
    const isHeavy = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    throw isHeavy
      ? invalid('input.fileId', 'table.heavy', { limit: MOST_MEGABYTES * 1024 * 1024 })
      : invalid('input.fileId', 'file.table');
  } finally {
    await thread.terminate();
    isReading = false;
  }
}
