import { beforeEach, expect, it } from 'vitest';
import { AppError } from '#lib/core/graphql.js';
import { Listing, type Page } from '#lib/core/listing.svelte.js';

let asked: PromiseWithResolvers<Page<string>>[];
let listing: Listing<string>;

beforeEach(() => {
  asked = [];
  listing = new Listing<string>({
    keyOf: (id) => id,
    compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    isOwn: () => false,
    load: () => {
      const page = Promise.withResolvers<Page<string>>();
      asked.push(page);
      return page.promise;
    },
  });
  listing.show(page('a', 'b'), []);
});

const page = (...ids: string[]): Page<string> => ({ ids, last: ids.at(-1), next: ids.at(-1) ?? null });

it('takes the next page behind what is here', async () => {
  const more = listing.more();
  asked[0]!.resolve({ ...page('c', 'd'), next: null });
  await more;
  expect([listing.ids, listing.hasMore]).toEqual([['a', 'b', 'c', 'd'], false]);
});

it('leaves out a page that was asked for before the list began anew', async () => {
  listing.show(page('a', 'b', 'c', 'd'), []);
  const late = listing.more();
  listing.show(page('a', 'b'), []);
  const next = listing.more();
  asked[0]!.resolve({ ...page('e', 'f'), next: null });
  await late;
  expect([listing.ids, listing.hasMore, listing.loading]).toEqual([['a', 'b'], true, true]);
  asked[1]!.resolve(page('c', 'd'));
  await next;
  expect([listing.ids, listing.hasMore]).toEqual([['a', 'b', 'c', 'd'], true]);
});

it('does not fail by it either', async () => {
  const late = listing.more();
  listing.show(page('a', 'b'), []);
  asked[0]!.reject(new AppError('NETWORK'));
  await late;
  expect([listing.failed, listing.loading]).toEqual([undefined, false]);
});
