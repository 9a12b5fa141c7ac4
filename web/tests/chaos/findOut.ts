import { describe, expect, test } from 'vitest';
import { asked, isAsked, LONGEST_MS, tell } from './asked.js';
import { complaints, wrong } from './report.js';
import { run } from './run.js';
import { nodeOptionsFor, type Sabotage } from './sabotages.js';
import { usual } from './settings.js';

/** What is worse in one respect is found out by less. */
const FEW = 400;

/** A test for each of them, or for the one that is asked for. */
export function findOut(sabotages: Record<string, Sabotage>): void {
  const names = Object.keys(sabotages).filter((name) => !asked.sabotage || [name, 'all'].includes(asked.sabotage));
  describe.skipIf(names.length === 0 || (isAsked && !asked.sabotage))(
    'a worse product is found out',
    { timeout: LONGEST_MS },
    () => {
      test.each(names)('%s', async (name) => {
        const sabotage = sabotages[name]!;
        const { faults: kinds, ops = FEW, prepare } = sabotage;
        const settings = { ...usual, ops, kinds, faults: kinds.length, ...asked.settings };
        const result = await run(settings, { node: nodeOptionsFor(sabotage), prepare });
        tell(result, { name, ...sabotage });
        expect(wrong(result), complaints(result).join('\n')).toContain(sabotage.caughtBy);
      });
    },
  );
}
