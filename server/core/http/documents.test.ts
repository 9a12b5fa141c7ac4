import { getOperationAST, type DocumentNode, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../../schema.js';
import { unsharedFields } from '../live/shared.js';
import { Documents, readDocuments } from './documents.js';

const listed = await readDocuments('schema/documents.json');

describe('every document of the web app', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await createSchema();
  });

  test('there are some', () => {
    expect(listed.size).toBeGreaterThan(10);
  });

  test.each([...listed.values()].map((text) => [/(?:query|mutation|subscription) (\w+)/.exec(text)?.[1], text]))(
    '%s is valid, within the limits, and shared when it is live',
    (_name, text) => {
      const checked = new Documents(listed, true, pino({ level: 'silent' })).prepare(schema, text!);
      expect('kind' in checked ? [] : checked).toEqual([]);
      const document = checked as DocumentNode;
      const operation = getOperationAST(document)!;
      const [field] = operation.selectionSet.selections;
      const isChanges =
        operation.operation === 'subscription' && field?.kind === 'Field' && field.name.value === 'changes';
      if (isChanges) expect(unsharedFields(schema, document)).toEqual([]);
    },
  );
});
