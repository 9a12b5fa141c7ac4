import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const PARTS = 'web/src/lib/shell/parts.svelte.ts';
const source = readFileSync(PARTS, 'utf8');
const namesIn = (text: string): string[] =>
  [...text.matchAll(/\bimport\('([^']+\.svelte)'\)/g)].map(([, path]) => basename(path!));

test('every page of the app comes when the window rests, so that going there offline loses nothing', () => {
  const pages = globSync('web/src/routes/(app)/**/+page.svelte').map((path) =>
    path.replace('web/src/routes', '').replace('/+page.svelte', ''),
  );
  const coming = [...source.matchAll(/'(\/\(app\)[^']*)'/g)].map(([, route]) => route!);
  expect(coming.toSorted()).toEqual(pages.toSorted());
});

test('so does everything that opens later', () => {
  const files = globSync('web/src/**/*.{svelte,ts}').filter((path) => path !== PARTS && !path.includes('.test.'));
  const opened = files.flatMap((path) => namesIn(readFileSync(path, 'utf8')));
  const coming = namesIn(source);
  expect(opened.filter((name) => !coming.includes(name))).toEqual([]);
});
