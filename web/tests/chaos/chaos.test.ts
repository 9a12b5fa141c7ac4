import { describe, expect, test } from 'vitest';
import { report, wrong, type Worse } from './report.js';
import { run, type Result } from './run.js';
import { nodeOptionsFor, sabotages } from './sabotages.js';
import { usual, type Settings } from './settings.js';

/** Given by `npm run chaos`; without it the short runs that every change has to stand. */
interface Asked {
  settings: Partial<Settings>;
  sabotage?: string;
}

const { settings: given, sabotage: chosen }: Asked = JSON.parse(process.env['CHAOS'] ?? '{"settings":{}}');
/** What is worse in one respect is found out by less. */
const FEW = 400;
const LONGEST_MS = 30 * 60_000;

test.skipIf(chosen)('nothing is lost, doubled, reordered or shown to the wrong', { timeout: LONGEST_MS }, async () => {
  const result = await run({ ...usual, ...given }, { node: [] });
  tell(result);
  expect(wrong(result)).toEqual([]);
});

const names = chosen && chosen !== 'all' ? [chosen] : Object.keys(sabotages);

describe.skipIf(process.env['CHAOS'] && !chosen)('a worse product is found out', { timeout: LONGEST_MS }, () => {
  test.each(names)('%s', async (name) => {
    const sabotage = sabotages[name]!;
    const { faults: kinds, ops = FEW, prepare } = sabotage;
    const settings = { ...usual, ops, kinds, faults: kinds.length, ...given };
    const result = await run(settings, { node: nodeOptionsFor(sabotage), prepare });
    tell(result, { name, ...sabotage });
    expect(wrong(result)).toContain(sabotage.caughtBy);
  });
});

const tell = (result: Result, sabotage?: Worse) => process.stdout.write(`\n${report(result, sabotage)}\n\n`);
