import { isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { config } from '../testing/build.js';
import { badValuesOf, leavesOf } from '../testing/permissions/bad.js';
import { argumentsOf } from '../testing/permissions/calls.js';
import { documentOf, type Operation, withValue } from '../testing/permissions/document.js';
import { buildSetting, walkerOf } from '../testing/permissions/setting.js';
import { allOperations } from '../testing/permissions/walk.js';
import { checksum } from '../testing/refusal.js';
import { startServer } from '../testing/server.js';
import { Watcher } from '../testing/watcher.js';

const setting = await buildSetting();
const server = await startServer({ databaseUrl: config.databaseUrl });
afterAll(() => server[Symbol.asyncDispose]());

const tokens = {
  manager: (await server.tokenOf(setting.users.manager.id)).token,
  admin: (await server.tokenOf(setting.users.admin.id)).token,
};

interface Told {
  message: string;
  extensions: { code: string; reason: string | null; details?: { field?: string; id?: string } };
}

/** Asks over HTTP. @returns the errors, and nothing that a browser should not see */
async function ask(operation: Operation, variables: Record<string, unknown>): Promise<Told[]> {
  const headers = { authorization: `Bearer ${tokens[walkerOf(operation)]}` };
  const response = await server.post({ query: documentOf(operation, () => false), variables }, headers);
  const text = await response.text();
  expect(text).not.toMatch(/node_modules|\bat .+\.[jt]s:\d|stacktrace|select "|insert into/i);
  return (JSON.parse(text) as { errors?: Told[] }).errors ?? [];
}

const overHttp = allOperations.filter(({ name, field }) => !name.startsWith('Subscription.') && field.args.length > 0);
/** Nothing here is done, so the same arguments serve all. */
const own = new Map<string, Record<string, unknown>>();
for (const operation of allOperations)
  own.set(operation.name, await argumentsOf(operation, setting, walkerOf(operation)));

describe.each(overHttp)('$name', (operation) => {
  const args = own.get(operation.name)!;
  // A receipt is the same input everywhere.
  const leaves = leavesOf(operation).filter(
    ({ path }) => !path.startsWith('receipt.') || operation.field.name === 'editProfile',
  );

  let before: string;
  beforeAll(async () => {
    before = await checksum('session');
  });

  test.each(leaves)('refuses whatever is no $type as $path, and says so', async (leaf) => {
    const wrong: unknown[] = [];
    for (const [what, value] of badValuesOf(leaf)) {
      const [error] = await ask(operation, withValue(args, leaf.path, value));
      if (!isNamed(error, leaf.path, value)) wrong.push({ what, error: error?.extensions ?? 'it was done' });
    }
    expect(wrong).toEqual([]);
  });

  test('has written nothing of all that', async () => {
    expect(await checksum('session')).toBe(before);
  });

  test.each(leaves.filter(({ type }) => !isNonNullType(type)))('takes or refuses null as $path', async ({ path }) => {
    const args = await argumentsOf(operation, setting, walkerOf(operation));
    const [error] = await ask(operation, withValue(args, path, null));
    expect(['RULE', 'CONFLICT', 'INVALID', undefined]).toContain(error?.extensions.code);
  });
});

/** Of an id that is no UUID the look-up itself says that there is nothing; of credentials nobody is told what is wrong. */
function isNamed(error: Told | undefined, path: string, value: unknown): boolean {
  const { code, details } = error?.extensions ?? {};
  if (code === 'NOT_FOUND') return details?.id === value;
  return code === 'UNAUTHENTICATED' || (code === 'INVALID' && within(path).test(details?.field ?? ''));
}

/** The field itself or an item of its list. */
const within = (path: string): RegExp => new RegExp(`^${path.replaceAll('.', '\\.')}(\\.\\d+)?$`);

describe('a page', () => {
  const lists = overHttp.filter(({ field }) => field.args.some(({ name }) => name === 'first'));

  test.each(lists)('of $name is between 1 and its most', async (operation) => {
    for (const first of [0, -1, 201, 2 ** 31 - 1]) {
      const [error] = await ask(operation, { ...own.get(operation.name), first });
      expect(error?.extensions).toMatchObject({
        code: 'INVALID',
        details: { field: 'first', fields: [{ reason: 'range' }] },
      });
    }
  });

  const cursor = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');
  const pages = overHttp.filter(({ field }) => field.args.some(({ name }) => name === 'after'));

  test.each(pages)('of $name begins at no cursor of another list, nor a forged one', async (operation) => {
    const name = operation.field.name;
    const column = `column:${String(own.get('Query.boardColumn')!.stageId)}`;
    const forged = [name, column].flatMap((list) => [
      cursor(list),
      cursor(list, null, null),
      cursor(list, 'x', 'y'),
      cursor(list, {}, []),
      cursor(list, 1e300, 'y'),
      cursor(list, 'NaN'),
      cursor(list, 1.5),
      cursor(list, '\u0000', '\u0000'),
      cursor(list, '2026-13-45T00:00:00Z', 'y'),
    ]);
    for (const after of ['x', '', cursor('another', 'x', 'y'), ...forged]) {
      const [error] = await ask(operation, { ...own.get(operation.name), after });
      if (error || after !== '')
        expect(error?.extensions, after).toMatchObject({
          code: 'INVALID',
          reason: 'cursor',
          details: { field: 'after' },
        });
    }
  });
});

const parts = ['agreements', 'orders', 'payments', 'people', 'quotes', 'shipments'];

test.each(['tasks', 'history', 'stageHistory', ...parts])(
  'a page of %s within a deal begins at no forged cursor',
  async (list) => {
    const query = `query ($id: ID!, $after: String, $first: Int!) { deal(id: $id) { ${list}(after: $after, first: $first) { nodes { __typename } } } }`;
    const ask = async (variables: object) => {
      const response = await server.post(
        { query, variables: { id: setting.fullDeal.id, first: 1, ...variables } },
        { authorization: `Bearer ${tokens.manager}` },
      );
      return ((await response.json()) as { errors?: Told[] }).errors?.[0]?.extensions;
    };
    expect(await ask({})).toBeUndefined();
    expect(await ask({ first: 0 })).toMatchObject({ code: 'INVALID', details: { field: 'first' } });
    const prefix = list === 'stageHistory' ? 'stages' : list;
    for (const keys of [[], ['x'], ['x', 'y'], [1.5], [null, null], ['2026-13-45T00:00:00Z', 'y']]) {
      const after = Buffer.from(JSON.stringify([`${prefix}:${setting.fullDeal.id}`, ...keys])).toString('base64url');
      expect(await ask({ after }), JSON.stringify(keys)).toMatchObject({ code: 'INVALID', reason: 'cursor' });
    }
  },
);

describe('a subscription', () => {
  const refusalOf = async (name: string, change: Record<string, unknown>) => {
    const operation = allOperations.find((candidate) => candidate.name === `Subscription.${name}`)!;
    const watcher = await Watcher.connect(server.url, { token: tokens.manager });
    watcher.subscribe(
      documentOf(operation, () => false),
      { ...own.get(operation.name), ...change },
    );
    await watcher.until(() => watcher.refusal !== undefined);
    watcher.close();
    return watcher.refusal;
  };

  test.each([
    ['changes', { after: 'x' }, { code: 'INVALID', reason: 'cursor' }],
    ['changes', { after: null }, { code: 'INVALID' }],
    ['boardHeads', { pipelineId: 'нет' }, { code: 'NOT_FOUND', reason: 'Pipeline' }],
    ['boardHeads', { pipelineId: crypto.randomUUID() }, { code: 'NOT_FOUND', reason: 'Pipeline' }],
    ['boardHeads', { zone: 'Mars/Olympus' }, { code: 'INVALID', reason: 'zone' }],
    ['boardHeads', { filter: { ownerIds: ["'}"] } }, { code: 'INVALID', reason: 'uuid' }],
    ['boardHeads', { filter: { sumFrom: '-1' } }, { code: 'INVALID', reason: 'money.negative' }],
    ['boardHeads', { filter: { text: '\u0000' } }, { code: 'INVALID', reason: 'control' }],
    ['presence', { placeId: 'нет' }, { code: 'INVALID', reason: 'uuid' }],
    ['presence', { clientId: '' }, { code: 'INVALID', reason: 'uuid' }],
  ])('to %s with %j is refused', async (name, change, refusal) => {
    expect(await refusalOf(name, change)).toMatchObject(refusal);
  });
});
