import { isObjectType, parse } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { unsharedFields } from '../core/live/shared.js';
import { PartnerImport } from '../imports/partnerImport.entity.js';
import { config, orm, registry } from '../testing/build.js';
import { workOnImports } from '../testing/buildImports.js';
import { argumentsOf, called } from '../testing/permissions/calls.js';
import { documentOf, fieldsIn, type Operation } from '../testing/permissions/document.js';
import { buildSetting, contextOfWalker, type Walker, walkers } from '../testing/permissions/setting.js';
import { admins, everyone, neverLive, signedIn, writers } from '../testing/permissions/fields.js';
import { operations } from '../testing/permissions/operations.js';
import { allOperations, run, schema } from '../testing/permissions/walk.js';
import { checksum } from '../testing/refusal.js';
import { RegistryServer } from '../testing/registryServer.js';
import { startServer } from '../testing/server.js';
import { Watcher } from '../testing/watcher.js';

const setting = await buildSetting();
const server = await startServer({ databaseUrl: config.databaseUrl });
afterAll(() => server[Symbol.asyncDispose]());

const BANK = {
  bic: '044525225',
  name: { payment: 'ПАО СБЕРБАНК' },
  correspondent_account: null,
  state: { status: 'ACTIVE' },
};
// It tells more of companies than the directory that is shipped.
const register = await RegistryServer.open();
afterAll(() => register[Symbol.asyncDispose]());
const somebody = { inn: '500100732259', fio: { surname: 'Петров', name: 'Пётр' } };
const people = { founders: [somebody], managers: [somebody] };
register.parties.push({ inn: '7707083893', kpp: '773601001', name: 'ПАО «Сбербанк»', more: people });
register.banks.push({ value: 'Банк', data: BANK });
registry.access = register.access;

/** Every field that somebody has read on the walk. */
const read = Object.fromEntries(walkers.map((walker) => [walker, new Set<string>()])) as Record<Walker, Set<string>>;

test('the table knows every operation of the schema, and no other', () => {
  expect(allOperations.map(({ name }) => name).toSorted()).toEqual(Object.keys(operations).toSorted());
  expect(called.toSorted()).toEqual(Object.keys(operations).toSorted());
});

test('the table knows every field of the schema, and no other', () => {
  const roots = allOperations.map(({ name }) => name.split('.', 1)[0]);
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  const own = types.filter(({ name }) => !name.startsWith('__') && !roots.includes(name));
  const fields = own.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  expect(fields.toSorted()).toEqual(fieldsOf(everyone, signedIn, writers, admins).toSorted());
});

/** No records: that a request was made, and what the register has answered. */
const beside = ['receipt', 'registry_answer'];

/** The server works on imports beside its requests: whoever comes next finds tables that stand still. */
async function importsAtWork(): Promise<number> {
  await workOnImports();
  const imports = await orm.em.fork().find(PartnerImport, {}, { filters: false });
  return imports.filter(({ isWorking }) => isWorking).length;
}

const isSubscription = ({ name }: Operation) => name.startsWith('Subscription.');

describe.each(allOperations.filter((operation) => !isSubscription(operation)))('$name', (operation) => {
  test.each(columnsOf(operation))('%s: %s', async (walker, expected) => {
    const args = await argumentsOf(operation, setting, walker);
    const ctx = await contextOfWalker(setting, walker);
    const isOfImport = operation.name.endsWith('PartnerImport');
    if (isOfImport && expected !== 'ok') await expect.poll(importsAtWork).toBe(0);
    const before = await checksum(...beside);
    const { ended, data } = await run(operation, ctx, args);
    expect(ended).toBe(expected);
    for (const field of fieldsIn(data)) read[walker].add(field);
    if (isOfImport) await expect.poll(importsAtWork).toBe(0);
    if (expected !== 'ok' || operation.name.startsWith('Query.')) expect(await checksum(...beside)).toBe(before);
  });
});

describe.each(allOperations.filter(isSubscription))('$name', (operation) => {
  test.each(columnsOf(operation))('%s: %s', async (walker, expected) => {
    const args = await argumentsOf(operation, setting, walker);
    const params = walker === 'anonymous' ? {} : { token: (await server.tokenOf(setting.users[walker].id)).token };
    const watcher = await Watcher.connect(server.url, params);
    if (expected !== 'ok') return expect(watcher.closed).toMatchObject({ code: 4403 });
    watcher.subscribe(documentOf(operation, isLive), args);
    await watcher.until(() => watcher.values(operation.field.name).length > 0);
    for (const field of fieldsIn(watcher.values(operation.field.name))) read[walker].add(field);
    watcher.close();
  });
});

test.each<[Walker, Record<string, string>[]]>([
  ['anonymous', [everyone]],
  ['observer', [everyone, signedIn]],
  ['manager', [everyone, signedIn, writers]],
  ['head', [everyone, signedIn, writers]],
  ['admin', [everyone, signedIn, writers, admins]],
])('on all these ways the %s has read exactly the fields that the table says', (walker, expected) => {
  expect([...read[walker]].toSorted()).toEqual(fieldsOf(...expected).toSorted());
});

test('fields that depend on who looks are refused in live documents', () => {
  const changes = allOperations.find(({ name }) => name === 'Subscription.changes')!;
  const refused = unsharedFields(schema, parse(documentOf(changes))).map(
    ({ extensions }) => (extensions.details as { field: string }).field,
  );
  const ofRecords = refused.filter((field) => field.split('.', 1)[0]! in neverLive);
  expect([...new Set(ofRecords)].toSorted()).toEqual(fieldsOf(neverLive).toSorted());
});

function columnsOf({ name }: Operation): [Walker, string][] {
  const columns = operations[name]?.split(' ') ?? [];
  return walkers.map((walker, index) => [walker, columns[index] ?? 'a row in the table']);
}

function fieldsOf(...groups: Record<string, string>[]): string[] {
  return groups.flatMap((group) =>
    Object.entries(group).flatMap(([type, names]) => names.split(' ').map((name) => `${type}.${name}`)),
  );
}

/** Below subscriptions to changes only what does not depend on who looks. */
function isLive(type: { name: string }, field: { name: string }): boolean {
  return !neverLive[type.name]?.split(' ').includes(field.name);
}
