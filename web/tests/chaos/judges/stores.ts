import { isDeepStrictEqual } from 'node:util';
import { DealsDocument, WhoAmIDocument } from '#lib/core/gql/graphql.js';
import { createAsk, type Ask } from '#lib/core/graphql.js';
import type { DealRow } from '#lib/core/rows.js';
import { truth } from '../../convergence/oracle.js';
import { cataloguesOf, idsOf, loadCatalogues, loadedLength, partnersOf, pictureOf } from '../../window/picture.js';
import { openWindow } from '../../window/window.js';
import type { Stage } from '../stage.js';
import type { ChaosWindow } from '../window.js';

const ZONE = 'Europe/Moscow';
const MOST = 200;

/** Says in what a window differs from what it should show; null when in nothing. */
export type Compare = () => string | null;

/** Loads what a window should show, once more from the server and once from the tables. */
export async function expectationOf(window: ChaosWindow, { servers, company }: Stage): Promise<Compare> {
  const { person, filter } = window.seat;
  const ask = askAs(person.token, servers[0]!.url);
  const { me } = await ask(WhoAmIDocument, {});
  const fresh = openWindow({ ask, cursor: me!.asOf, zone: ZONE });
  await loadCatalogues(ask, fresh.store);
  const board = await fresh.openBoard({ pipelineId: company.pipelineId, filter: filter.filter, first: MOST });
  const ids = await truth(company.orm.em.fork(), company.pipelineId, person.user, filter);
  const deals = new Map((await allDeals(ask)).map((deal) => [deal.id, deal]));
  const [log] = await company.orm.em.fork().execute<{ head: string }[]>('select head from log_head');
  return () => {
    const { board: own, app, wire } = window;
    const expectedIds = ids.map((column, index) => column.slice(0, loadedLength(own, index)));
    return (
      difference('place in the log', wire.seq, Number(log!.head)) ??
      difference('unconfirmed changes', overlaid(window), []) ??
      difference('cards of the tables', idsOf(own), expectedIds) ??
      difference('board', pictureOf(own, app.store, own), pictureOf(board, fresh.store, own)) ??
      difference('heads', own.total, board.total) ??
      difference('heads of columns', headsOf(own), headsOf(board)) ??
      difference('catalogues', cataloguesOf(app.store), cataloguesOf(fresh.store)) ??
      difference('partners', partnersOf(app.store), known(app.store, partnersOf(fresh.store))) ??
      difference('deals', ordered(app.store.list('deal')), known(app.store, [...deals.values()], 'deal'))
    );
  };
}

function askAs(token: string, url: string): Ask {
  const signedIn: typeof fetch = (input, init) =>
    fetch(input, { ...init, headers: { ...init?.headers, authorization: `Bearer ${token}` } });
  return createAsk({ url: `${url}/graphql`, fetch: signedIn, onSessionLost: () => undefined });
}

async function allDeals(ask: Ask, after: string | null = null): Promise<DealRow[]> {
  const filter = { statuses: ['IN_WORK' as const, 'WON' as const, 'LOST' as const] };
  const { deals } = await ask(DealsDocument, { filter, zone: ZONE, first: MOST, after });
  return deals.next ? [...deals.nodes, ...(await allDeals(ask, deals.next))] : deals.nodes;
}

const headsOf = ({ columns }: ChaosWindow['board']) => columns.map(({ head }) => head);

const overlaid = ({ app: { store } }: ChaosWindow) =>
  store.list('deal').flatMap(({ id }) => (store.isOverlaid('deal', id) ? [id] : []));

/** Of what there is, what the window has come to know: it need not have loaded everything. */
function known<T extends { id: string }>(
  store: ChaosWindow['app']['store'],
  rows: T[],
  type: 'deal' | 'partner' = 'partner',
): T[] {
  return ordered(rows.filter(({ id }) => store.get(type, id)));
}

const ordered = <T extends { id: string }>(rows: T[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

function difference(what: string, shown: unknown, expected: unknown): string | null {
  if (isDeepStrictEqual(shown, expected)) return null;
  const [path, here, there] = firstDifference(shown, expected, what);
  return `${path} is ${JSON.stringify(here)?.slice(0, 700)}, should be ${JSON.stringify(there)?.slice(0, 700)}`;
}

function firstDifference(a: unknown, b: unknown, path: string): [string, unknown, unknown] {
  if (!isObject(a) || !isObject(b) || isListOfIds(a)) return [path, a, b];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
    if (!isDeepStrictEqual(a[key], b[key])) return firstDifference(a[key], b[key], `${path}.${key}`);
  return [path, a, b];
}

const isListOfIds = (value: object) => Array.isArray(value) && value.every((item) => typeof item === 'string');

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
