import { isEnumType, isInputObjectType, isObjectType, isScalarType, isSpecifiedScalarType, isUnionType } from 'graphql';
import { expect, test } from 'vitest';
import { connect } from './database.js';
import { createSchema } from './schema.js';
import { testDatabase } from './testing/database.js';

const schema = await createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

test('every type and every field of the contract says what it is', () => {
  const silent: string[] = [];
  for (const type of types) {
    const root = ['Query', 'Mutation', 'Subscription'].includes(type.name);
    if (!type.description && !root && !isSpecifiedScalarType(type)) silent.push(type.name);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (!field.description) silent.push(`${type.name}.${field.name}`);
  }
  expect(silent).toEqual([]);
});

test('the contract holds nothing but objects, inputs, enums, unions and scalars', () => {
  const known = types.filter((type) =>
    [isObjectType, isInputObjectType, isEnumType, isUnionType, isScalarType].some((is) => is(type)),
  );
  expect(known).toHaveLength(types.length);
});

test('every list at the root is a page, but for lists that a rule bounds', () => {
  const bounded = [
    'checkRequisites',
    'clientRules',
    'currentRates',
    'duplicates',
    'leadMatches',
    'mergePreviews',
    'moveTargets',
    'partnerTags',
    'recordNames',
    'relationshipSuggestions',
    'tryAutomation',
  ];
  const lists = Object.values(schema.getQueryType()!.getFields())
    .filter(({ type }) => String(type).startsWith('['))
    .map(({ name }) => name);
  expect(lists.toSorted()).toEqual(bounded);
});

test('the migrations make exactly the tables that the entities describe', async () => {
  const orm = await connect(await testDatabase());
  const difference = (await orm.schema.getUpdateSchemaSQL()).replace("set names 'utf8';", '').trim();
  await orm.close();
  expect(difference).toBe('');
});
