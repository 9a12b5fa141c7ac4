/**
 * Types and trusted documents of the web, from schema/schema.graphql and the *.graphql files beside the components.
 *
 *   node web/codegen.ts           writes web/src/lib/core/gql/graphql.ts and adds to schema/documents.json
 *   node web/codegen.ts --check   changes nothing, fails when either is out of date
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';

const root = fileURLToPath(new URL('..', import.meta.url));
const typesFile = `${root}web/src/lib/core/gql/graphql.ts`;
const documentsFile = `${root}schema/documents.json`;

const generated = await generateFromSchema();
const documents = await grownDocuments(generated.documents);

if (process.argv.includes('--check')) await check();
else await write();

async function generateFromSchema() {
  const files: { filename: string; content: string }[] = await generate(
    {
      cwd: root,
      schema: 'schema/schema.graphql',
      documents: 'web/src/**/*.graphql',
      silent: true,
      generates: {
        'web/src/lib/core/gql/': {
          preset: 'client',
          presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
          config: {
            documentMode: 'string',
            useTypeImports: true,
            defaultScalarType: 'string',
            scalars: {
              ID: 'string',
              JSON: 'Record<string, unknown>',
              FieldValue: 'string | boolean | string[]',
              FieldValues: 'Record<string, string | boolean | string[] | null>',
            },
          },
        },
      },
    },
    false,
  );
  const content = (name: string) => files.find((file) => file.filename.endsWith(name))!.content;
  return {
    // Without the mark the bundler keeps every document in every page.
    types: content('/graphql.ts').replaceAll('= new TypedDocumentString(', '= /*#__PURE__*/ new TypedDocumentString('),
    documents: JSON.parse(content('persisted-documents.json')) as Record<string, string>,
  };
}

/** A tab opened yesterday still sends yesterday's documents, so the list only grows. */
async function grownDocuments(current: Record<string, string>) {
  const known = JSON.parse(await readFile(documentsFile, 'utf8').catch(() => '{}')) as Record<string, string>;
  const all = Object.entries({ ...known, ...current }).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}

async function write() {
  await writeFile(typesFile, generated.types);
  await writeFile(documentsFile, documents);
}

async function check() {
  const stale = [];
  if ((await readFile(typesFile, 'utf8').catch(() => '')) !== generated.types) stale.push(typesFile);
  if ((await readFile(documentsFile, 'utf8').catch(() => '')) !== documents) stale.push(documentsFile);
  if (!stale.length) return;
  process.stderr.write(`Out of date: ${stale.join(', ')}. Run npm run codegen.\n`);
  process.exitCode = 1;
}
