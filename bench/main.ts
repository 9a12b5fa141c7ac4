// Measures the product and prints what it finds: all sections, or those that are named.
//   npm run bench [-- fanout processes …]
// BENCH_SHORT=1 makes every section as small as still says something; it is not written down.
import { closeProducts } from './product.ts';
import { keep, type Section } from './report.ts';
import { isShort } from './size.ts';

/** Each is a file of this folder that exports `run`. One after the other: nothing is measured beside another. */
const sections = [
  'fanout',
  'processes',
  'command',
  'hostile',
  'growth',
  'day',
  'heads',
  'audience',
  'board',
  'storms',
  'soak',
  'leads',
  'influence',
  'graph',
  'import',
  'erasure',
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !sections.includes(name));
if (unknown.length > 0) throw new Error(`no section is called ${unknown.join(', ')}: ${sections.join(', ')}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave());
process.once('uncaughtException', (error) => {
  console.error(error);
  void leave();
});

for (const name of asked.length > 0 ? asked : sections) {
  const started = performance.now();
  const { run } = (await import(`./${name}.ts`)) as { run: () => Promise<Section> };
  const section = await run();
  console.log(`\n## ${section.title}\n\n${section.text}\n`);
  console.log(`(${name}: ${Math.round((performance.now() - started) / 1000)} s)`);
  if (!isShort) await keep(section);
  if (section.failed) process.exitCode = 1;
}
process.exit();

/** Nothing that was started outlives a run that ends early. */
async function leave(): Promise<void> {
  await closeProducts();
  process.exit(1);
}
