// `npm run chaos -- --seed S --ops N --faults M`: many windows on few cards, while everything breaks (web/tests/chaos).
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const number = { type: 'string' };
const options = { seed: number, ops: number, faults: number, servers: number, clients: number, pace: number };
const { values } = parseArgs({ options: { ...options, sabotage: { type: 'string' } } });
const { sabotage, ...given } = values;
const settings = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, wholeNumber(name, text)]));
// Slower than the short runs of `npm test`: faults are to meet work, not a queue of it.
if (!sabotage) settings.pace ??= 20;

const env = { ...process.env, CHAOS: JSON.stringify({ settings, sabotage }) };
const { status } = spawnSync('vitest', ['run', '--project', 'chaos'], { stdio: 'inherit', env });
process.exitCode = status ?? 1;

function wholeNumber(name, text) {
  if (/^\d+$/.test(text)) return Number(text);
  console.error(`--${name} ${text}: a whole number is meant.`);
  process.exit(2);
}
