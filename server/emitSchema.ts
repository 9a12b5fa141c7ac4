import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.js';

/** Writes the contract that the classes make; with `--check` says instead whether the written one is still true. */
const FILE = 'schema/schema.graphql';
const HEADER = '# Emitted from the classes in server/ by `npm run schema`. Not edited by hand.\n\n';

const emitted = `${HEADER}${printSchema(lexicographicSortSchema(await createSchema()))}\n`;

if (!process.argv.includes('--check')) await writeFile(FILE, emitted);
else if ((await readFile(FILE, 'utf8')) !== emitted) {
  console.error(`${FILE} is not what the classes make: run npm run schema, look at the difference, commit it.`);
  process.exitCode = 1;
}
