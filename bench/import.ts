import { setTimeout as pause } from 'node:timers/promises';
import { now } from './figures.ts';
import { openProduct, type Product } from './product.ts';
import { table, type Section } from './report.ts';
import { sized } from './size.ts';

const ROWS = sized(50_000, 500);
const LOOK_MS = 250;
const MIB = 2 ** 20;
const RESIDENT = 'process_resident_memory_bytes';

const CREATE = `
  mutation ($input: CreatePartnerImportInput!) {
    createPartnerImport(input: $input) { partnerImport { id columns { field customFieldId } } }
  }`;
const CHECK = `mutation ($input: CheckPartnerImportInput!) { checkPartnerImport(input: $input) { seq } }`;
const START = `mutation ($input: PartnerImportVerbInput!) { startPartnerImport(input: $input) { seq } }`;
const UNDO = `mutation ($input: PartnerImportVerbInput!) { undoPartnerImport(input: $input) { seq } }`;
const LOOK = `
  query ($ids: [ID!]) { partnerImports(ids: $ids) { nodes { state done total created same wrong undone kept } } }`;

interface Job {
  state: string;
  done: number;
  total: number;
  created: number;
  same: number;
  wrong: number;
  undone: number;
  kept: number;
}

/** What one step took. */
interface Step {
  seconds: number;
  /** The most that the process held, in bytes. */
  peak: number;
  /** The longest that somebody else waited for a list of partners meanwhile, in milliseconds. */
  wait: number;
}

/** A large file is read, judged, taken in and taken back while somebody else works. */
export async function run(): Promise<Section> {
  await using product = await openProduct({ users: 2, deals: 0 });
  const { token } = product.company.users[0]!;
  const rest = await product.memory();
  const steps: Record<string, Step> = {};
  const made = { id: '', columns: [] as object[] };
  const file = fileOf(ROWS);
  steps['read'] = await measured(product, async () => {
    const fileId = await upload(product, file, token);
    const { createPartnerImport } = await product.ask<{ createPartnerImport: { partnerImport: typeof made } }>(
      CREATE,
      { input: { fileId } },
      token,
    );
    Object.assign(made, createPartnerImport.partnerImport);
  });
  const { id, columns } = made;
  const until = (state: string) => settled(product, id, state, token);
  steps['check'] = await measured(product, async () => {
    await product.ask(CHECK, { input: { id, columns, key: 'NAME', rule: 'FILL' } }, token);
    await until('CHECKED');
  });
  steps['take in'] = await measured(product, async () => {
    await product.ask(START, { input: { id } }, token);
    await until('DONE');
  });
  const done = await until('DONE');
  steps['take back'] = await measured(product, async () => {
    await product.ask(UNDO, { input: { id } }, token);
    await until('UNDONE');
  });
  const undone = await until('UNDONE');
  const isWhole = done.created === ROWS && undone.undone === ROWS;
  return {
    title: 'Importing partners',
    text: [about(file, rest.resident), said(steps)].join('\n\n'),
    failed: !isWhole,
  };
}

const about = (file: string, resident: number): string =>
  `A CSV of ${ROWS} rows (${(Buffer.byteLength(file) / MIB).toFixed(1)} MiB): a partner, its legal side and a contact each, so ${ROWS * 3} records and as many events; one process, which answers somebody else all the while. At rest it held ${(resident / MIB).toFixed(0)} MiB.`;

const said = (steps: Record<string, Step>): string =>
  table(
    Object.entries(steps).map(([step, { seconds, peak, wait }]) => ({
      step,
      seconds: seconds.toFixed(1),
      'ms a row': ((seconds * 1000) / ROWS).toFixed(2),
      'peak resident': `${(peak / MIB).toFixed(0)} MiB`,
      'longest wait of somebody else': `${wait.toFixed(0)} ms`,
    })),
  );

async function measured(product: Product, work: () => Promise<unknown>): Promise<Step> {
  const looked = { peak: 0, wait: 0, ended: false };
  const looking = look(product, looked);
  const started = now();
  await work();
  const seconds = (now() - started) / 1000;
  looked.ended = true;
  await looking;
  return { seconds, peak: looked.peak, wait: looked.wait };
}

async function look(product: Product, looked: { peak: number; wait: number; ended: boolean }): Promise<void> {
  const { token } = product.company.users[1]!;
  while (!looked.ended) {
    const started = now();
    await product.ask('{ partners(first: 50) { nodes { id name } } }', {}, token);
    looked.wait = Math.max(looked.wait, now() - started);
    looked.peak = Math.max(looked.peak, await product.metric(RESIDENT));
    await pause(LOOK_MS);
  }
}

async function settled(product: Product, id: string, state: string, token: string): Promise<Job> {
  for (;;) {
    const { partnerImports } = await product.ask<{ partnerImports: { nodes: Job[] } }>(LOOK, { ids: [id] }, token);
    const [job] = partnerImports.nodes;
    if (job?.state === state) return job;
    await pause(LOOK_MS);
  }
}

async function upload({ urls }: Product, file: string, token: string): Promise<string> {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/octet-stream',
    'x-file-name': 'partners.csv',
  };
  const response = await fetch(`${urls[0]!}/files`, { method: 'POST', headers, body: file });
  return ((await response.json()) as { id: string }).id;
}

const HEAD = 'Название;ИНН;КПП;Телефоны;Контактное лицо;Почта контактного лица;Адреса;Заметки';

function fileOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const phone = `+79${String(100_000_000 + at)}`;
    const place = `Тверь, Заводская, ${at}`;
    return `ООО «Завод ${at}»;${innOf(at)};690101001;${phone};Контакт ${at};contact${at}@example.com;${place};Из справочника`;
  });
  return [HEAD, ...lines].join('\n');
}

const WEIGHTS = [2, 4, 10, 3, 5, 9, 4, 6, 8];

/** With its check digit. */
function innOf(at: number): string {
  const digits = String(690_000_000 + at);
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return `${digits}${(sum % 11) % 10}`;
}
