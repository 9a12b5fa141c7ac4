import { expect, test } from 'vitest';
import { asked, LONGEST_MS, tell } from './asked.js';
import { complaints, wrong } from './report.js';
import { run } from './run.js';
import { usual } from './settings.js';

test.skipIf(asked.sabotage)(
  'nothing is lost, doubled, reordered or shown to the wrong',
  { timeout: LONGEST_MS },
  async () => {
    const result = await run({ ...usual, ...asked.settings }, { node: [] });
    tell(result);
    expect(wrong(result), complaints(result).join('\n')).toEqual([]);
  },
);
