// `npm test`: everything that has to be true before a change is merged, services included.
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { provideServices } from './services.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, 'test-results');

/** Independent of one another: as many at a time as there are cores. */
const checks = [
  ['build', 'node scripts/build.mjs && node dist/server/emitSchema.js --check'],
  ['types', 'npm run --silent check:types'],
  ['types of the web', 'npm run --silent check:web'],
  ['lint', 'npm run --silent lint -- --max-warnings 0'],
  ['format', 'prettier --check . --log-level warn --cache'],
  ['import rules', 'npm run --silent check:imports'],
  ['dead code', 'npm run --silent check:dead'],
  ['generated documents', 'npm run --silent codegen -- --check'],
];

/**
 * One after the other: each may use the whole machine. A suite exists when its files do. Its files run as many at a time as
 * there are cores, but for those that play whole companies, several processes each.
 */
const suites = [
  ['unit and integration', ['server', 'web'], 'server/**/*.test.ts'],
  ['permissions', ['permissions'], 'server/permissions/**/*.test.ts'],
  ['convergence', ['convergence'], 'web/tests/convergence/**/*.test.ts'],
  ['chaos', ['chaos'], 'web/tests/chaos/**/*.test.ts'],
  ['end to end', ['e2e'], 'web/tests/e2e/**/*.test.ts', 'CHROMIUM_PATH'],
];
const PLAYED = ['chaos', 'e2e'];

/** How much of each failure is told once more at the end. */
const LINES_TOLD = 20;

const started = performance.now();
const failed = [];
const children = new Set();
let stopServices = async () => {};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await step('services and browser', async () => (stopServices = await provideServices()));
await inParallel(checks, availableParallelism());
for (const suite of suites) await runSuite(suite);
await stopServices();
conclude();

async function inParallel(queue, width) {
  const waiting = [...queue];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await runCheck(next);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

function runCheck([name, command]) {
  return step(name, () => run(command, { quiet: true }));
}

async function runSuite([name, projects, files, needs]) {
  if (globSync(files, { cwd: root }).length === 0) return;
  // With CI=true a missing service has failed the run already.
  if (needs && !process.env[needs]) return console.log(`!!! ${name}: SKIPPED, there is no ${needs} !!!`);
  const report = join(results, `${projects[0]}.json`);
  const width = PLAYED.includes(projects[0]) ? '' : `--maxWorkers=${availableParallelism()}`;
  const selection = projects.map((project) => `--project ${project}`).join(' ');
  await step(name, () =>
    run(`vitest run ${selection} ${width} --reporter=default --reporter=json --outputFile.json="${report}"`),
  );
}

async function step(name, work) {
  const begun = performance.now();
  try {
    await work();
    say('✓', name, begun);
  } catch (error) {
    failed.push(name);
    say('✗', name, begun);
    if (error.message) console.log(error.message);
  }
}

function say(sign, name, begun) {
  console.log(`${sign} ${name.padEnd(24)} ${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s`);
}

/** A quiet command is heard only when it fails. Each is a process group, so that a stop reaches all it has started. */
function run(command, { quiet = false } = {}) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const child = spawn(command, { cwd: root, shell: true, detached: true, stdio });
  children.add(child);
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (words += chunk));
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      children.delete(child);
      if (code === 0) resolve();
      else reject(new Error(words));
    });
  });
}

async function stop() {
  for (const { pid } of children) process.kill(-pid, 'SIGINT');
  await stopServices();
  process.exit(1);
}

function conclude() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const [, [project]] of suites) {
    const report = join(results, `${project}.json`);
    if (!existsSync(report)) continue;
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    for (const file of testResults) if (file.status === 'failed') tellWhy(file);
    count.passed += numPassedTests;
    count.failed += numFailedTests;
    count.skipped += numPendingTests;
  }
  say('•', 'everything', started);
  if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
  console.log(`Tests: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

/** Said once more at the end, where whoever sees only that finds it. */
function tellWhy({ name, message, assertionResults }) {
  console.log(`✗ ${relative(root, name)}`);
  // A file may fail without a failed test: by its hooks, or by not loading at all.
  if (message) console.log(beginningOf(message, '  '));
  for (const { status, fullName, failureMessages } of assertionResults) {
    if (status === 'failed')
      console.log([`  ✗ ${fullName}`, ...failureMessages.map((words) => beginningOf(words, '    '))].join('\n'));
  }
}

function beginningOf(words, indent) {
  return stripVTControlCharacters(words)
    .split('\n')
    .slice(0, LINES_TOLD)
    .map((line) => indent + line)
    .join('\n');
}
