import { readFile } from 'node:fs/promises';
import { startRemote, type Remote } from './remote.ts';
import type { WindowsFunctions } from './windows.process.ts';

export interface WindowsOptions {
  /** Windows are spread over them in turn. */
  urls: string[];
  /** Windows are signed in with them in turn. */
  tokens: string[];
  windows: number;
  /** The board that each has open. */
  pipelineId: string;
  /** The web's own. */
  documents: WindowDocuments;
}

interface WindowDocuments {
  start: string;
  board: string;
  watchHeads: string;
  watchChanges: string;
}

/** What has happened to the windows since they were last asked. */
export interface WindowsTally {
  frames: number;
  resets: number;
  /** Frames that did not continue where their window stood. Anything but 0 is a fault. */
  broken: number;
  /** Connections that the windows have lost. */
  reconnects: number;
  /** Attempts in vain, by reason; each was made again. */
  refused: Record<string, number>;
  /** How long start data and board took together, in ms. */
  loads: number[];
}

/** Windows with a board open, all in one process of its own. */
export interface Windows extends AsyncDisposable {
  /** Where the load balancer sends whoever comes from now on. */
  serve(urls: string[]): Promise<void>;
  /**
   * Waits until every window has loaded, is connected and has been told the log up to there.
   * @returns when the last of them was, on the clock of figures.ts; @throws when it takes longer than `patience` ms
   */
  settled(cursor: string, patience?: number): Promise<number>;
  /** The last windows load everything anew, as after F5. */
  reload(count: number): Promise<void>;
  /** The first windows stop reading, or read on. */
  stall(count: number, isStalled: boolean): Promise<void>;
  /** The first windows lose their connection without a word. */
  cut(count: number): Promise<void>;
  take(): Promise<WindowsTally>;
}

/** Opens them, and waits until each has loaded. */
export async function openWindows(options: Omit<WindowsOptions, 'documents'>): Promise<Windows> {
  const remote: Remote<WindowsFunctions> = await startRemote('windows.process.ts');
  await remote.call('open', { ...options, documents: await readDocuments() });
  return {
    serve: (urls) => remote.call('serve', urls),
    settled: (cursor, patience = 60_000) => {
      const [epoch, seq] = cursor.split('.', 2).map(Number);
      return remote.call('settled', epoch!, seq!, patience);
    },
    reload: (count) => remote.call('reload', count),
    stall: (count, isStalled) => remote.call('stall', count, isStalled),
    cut: (count) => remote.call('cut', count),
    take: () => remote.call('take'),
    async [Symbol.asyncDispose]() {
      await remote.call('close');
      await remote[Symbol.asyncDispose]();
    },
  };
}

async function readDocuments(): Promise<WindowDocuments> {
  const [start, board, watchHeads, watchChanges] = await Promise.all(
    ['Start', 'Board', 'WatchHeads', 'WatchChanges'].map(webDocument),
  );
  return { start: start!, board: board!, watchHeads: watchHeads!, watchChanges: watchChanges! };
}

/** An operation of the web: pages may send nothing else. */
export async function webDocument(operation: string): Promise<string> {
  const file = new URL('../schema/documents.json', import.meta.url);
  const texts = Object.values(JSON.parse(await readFile(file, 'utf8')) as Record<string, string>);
  return texts.find((text) => new RegExp(`\\b(query|mutation|subscription) ${operation}\\b`).test(text))!;
}
