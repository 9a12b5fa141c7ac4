// `npm run chaos -- --seed S --ops N --faults M`: many windows on few cards, while everything breaks (web/tests/chaos).
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { sabotages } from '../web/tests/chaos/sabotages.ts';
import { usual } from '../web/tests/chaos/settings.ts';

// Slower than the short runs of `npm test`: faults are to meet work, not a queue of it.
const pace = 20;
const names = [...Object.keys(sabotages), 'all'];
const USAGE = `npm run chaos -- [--seed ${usual.seed}] [--ops ${usual.ops}] [--faults ${usual.faults}] [--servers ${usual.servers}] [--clients ${usual.clients}] [--pace ${pace}]
npm run chaos -- --sabotage <name>      a product that is worse in one respect, which must be found out

Numbers are what is done when nothing is said; --pace is operations a second.
Sabotages:
${Object.entries(sabotages)
  .map(([name, { about }]) => `  ${name.padEnd(18)}${about}`)
  .join('\n')}
  ${'all'.padEnd(18)}each of them`;

const { help, sabotage, ...given } = wishesFrom(process.argv.slice(2));
if (help) {
  console.log(USAGE);
  process.exit();
}
if (sabotage && !names.includes(sabotage)) refuse(`there is no sabotage ${sabotage}, but ${names.join(', ')}`);
const settings = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, wholeNumber(name, text)]));
if (!sabotage) settings.pace ??= pace;

const env = { ...process.env, CHAOS: JSON.stringify({ settings, sabotage }) };
const { status } = spawnSync('vitest', ['run', '--project', 'chaos'], { stdio: 'inherit', env });
process.exitCode = status ?? 1;

function wishesFrom(args) {
  const number = { type: 'string' };
  const numbers = { seed: number, ops: number, faults: number, servers: number, clients: number, pace: number };
  try {
    return parseArgs({ args, options: { ...numbers, sabotage: { type: 'string' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    return refuse(`${error.message}\n\n${USAGE}`);
  }
}

function wholeNumber(name, text) {
  return /^\d+$/.test(text) ? Number(text) : refuse(`--${name} ${text}: a whole number is meant.`);
}

function refuse(words) {
  console.error(words);
  process.exit(2);
}
