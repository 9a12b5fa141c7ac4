import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = (path: string) => new URL(path, import.meta.url);
const read = (path: string) => readFileSync(here(path), 'utf8');
/** Files of the core are named without it; what the web needs to know too is shared. */
const places = ['..', '../..', '../../../shared'];
const source = (file: string) =>
  read(places.map((place) => `${place}/${file}`).find((path) => existsSync(here(path)))!);

const rows = [...read('../../../docs/limits.md').matchAll(/`(\w+\/[\w.]+\.ts)` `(\w+)` (.+?) \|$/gm)].map(
  ([, file, name, value]) => [file!, name!, value!.replaceAll('\\', '')] as const,
);

test('docs/limits.md is read', () => {
  expect(rows.length).toBeGreaterThan(20);
});

// The values only: what they do is tested where it is done.
test.each(rows)('%s says %s is %s, as docs/limits.md does', (file, name, value) => {
  expect(source(file)).toMatch(new RegExp(`\\b${name}(:| =) ${value.replaceAll('*', '\\*')}[,;]`));
});
