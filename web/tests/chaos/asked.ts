import { report, type Worse } from './report.js';
import type { Result } from './run.js';
import type { Settings } from './settings.js';

/** Given by `npm run chaos`; without it the short runs that every change has to stand. */
interface Asked {
  settings: Partial<Settings>;
  sabotage?: string;
}

export const isAsked = process.env['CHAOS'] !== undefined;
export const asked: Asked = JSON.parse(process.env['CHAOS'] ?? '{"settings":{}}');
export const LONGEST_MS = 30 * 60_000;

export const tell = (result: Result, sabotage?: Worse) => process.stdout.write(`\n${report(result, sabotage)}\n\n`);
