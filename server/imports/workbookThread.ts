import { parentPort, workerData } from 'node:worker_threads';
import { type CellValue, readXlsx, streamXlsxRows } from 'hucre/xlsx';

/** What a thread is asked: of the sheets that are not hidden it reads the named one, else the first. */
export interface Asked {
  bytes: Uint8Array;
  sheet: string | null;
}

/** What it says: first the sheets, then rows of the one that it reads, some at a time. */
export type Said = { sheets: string[] } | { rows: Row[] };
export type Row = [index: number, values: CellValue[]];

/** Rows that are handed over at once: the loop that takes them serves everybody. */
const AT_ONCE = 200;

const say = (said: Said): void => parentPort?.postMessage(said);

/** A thread of its own, which knows nothing of ours: it runs as it stands, from source as from what is built. */
const { bytes, sheet } = workerData as Asked;
const sheets = await namesOf(bytes);
say({ sheets });
const wanted = sheet ?? sheets[0];
if (wanted !== undefined && sheets.includes(wanted)) await read(wanted);

async function namesOf(workbook: Uint8Array): Promise<string[]> {
  const names: string[] = [];
  const look = ({ name, hidden, veryHidden }: { name: string; hidden?: boolean; veryHidden?: boolean }) => {
    if (!hidden && !veryHidden) names.push(name);
    return false;
  };
  await readXlsx(workbook, { sheets: look });
  return names;
}

async function read(name: string): Promise<void> {
  let rows: Row[] = [];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: name })) {
    if (rows.push([index, values]) < AT_ONCE) continue;
    say({ rows });
    rows = [];
  }
  say({ rows });
}
