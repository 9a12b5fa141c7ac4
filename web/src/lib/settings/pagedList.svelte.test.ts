import { expect, it } from 'vitest';
import { PagedList } from './pagedList.svelte.js';

type Page = { nodes: { id: string }[]; next: string | null };

function listOf() {
  const asked: PromiseWithResolvers<Page>[] = [];
  const list = new PagedList(() => {
    const page = Promise.withResolvers<Page>();
    asked.push(page);
    return page.promise;
  });
  const answer = async (at: number, id: string, next: string | null) => {
    asked[at]!.resolve({ nodes: [{ id }], next });
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { list, asked, answer, shown: () => list.rows.map(({ id }) => id) };
}

it('a page that is on its way is not asked for twice', async () => {
  const { list, asked, answer, shown } = listOf();
  void list.load();
  await answer(0, 'a', '1');
  void list.more();
  void list.more();
  expect(asked).toHaveLength(2);
  await answer(1, 'b', null);
  expect([shown(), list.state]).toEqual([['a', 'b'], 'ready']);
});

it('a page asked for before it began anew does not come into it', async () => {
  const { list, answer, shown } = listOf();
  void list.load();
  await answer(0, 'a', '1');
  void list.more();
  void list.load();
  await answer(1, 'b', null);
  await answer(2, 'A', '1');
  expect([shown(), list.next]).toEqual([['A'], '1']);
});
