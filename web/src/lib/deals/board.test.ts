import { beforeEach, describe, expect, it } from 'vitest';
import type { Frame } from '#lib/core/feed.js';
import type { BoardColumnQuery, BoardQuery } from '#lib/core/gql/graphql.js';
import { AppError, type Ask } from '#lib/core/graphql.js';
import type { DealRow } from '#lib/core/rows.js';
import type { Board } from '#lib/deals/board.svelte.js';
import type { DealFilter } from '#lib/deals/filter.js';
import { deal, pipeline } from '../../../tests/window/build.js';
import { openWindow } from '../../../tests/window/window.js';

const figures = { count: 0, sum: '0.00', weighted: '0.00', dueToday: 0, overdue: 0, noNextStep: 0 };
const anna = { id: 'u1', name: 'Анна' };

/** Stands in for the network only: answers pages of these deals as the server would. */
class Answers {
  deals: DealRow[] = [];
  asked: string[] = [];
  seq = 1;
  /** What the server counts in every column. */
  counted = 5;
  failing: AppError | undefined;

  ask = (async (
    document: { toString(): string },
    variables: { first: number; after?: string; stageId?: string; ids?: string[] },
  ) => {
    const [, name = ''] = /(?:query|mutation) (\w+)/.exec(document.toString()) ?? [];
    this.asked.push(name);
    if (this.failing) throw this.failing;
    if (name === 'Board') return { board: this.board(variables.first) } satisfies BoardQuery;
    if (name === 'BoardColumn')
      return {
        boardColumn: this.page(variables.stageId!, variables.first, variables.after),
      } satisfies BoardColumnQuery;
    return {
      deals: { asOf: this.asOf, next: null, nodes: this.deals.filter(({ id }) => variables.ids?.includes(id)) },
    };
  }) as unknown as Ask;

  private get asOf() {
    return `1.${this.seq}`;
  }

  private page(stageId: string, first: number, after = '') {
    const rest = this.deals
      .filter((row) => row.stageId === stageId && row.status === 'IN_WORK' && row.position > after)
      .sort((a, b) => (a.position < b.position ? -1 : 1));
    const nodes = rest.slice(0, first);
    return { asOf: this.asOf, nodes, next: rest.length > first ? nodes.at(-1)!.position : null };
  }

  private board(first: number): BoardQuery['board'] {
    const stages = pipeline.stages;
    return {
      asOf: this.asOf,
      pipeline,
      columns: stages.map((stage) => ({ stage, deals: this.page(stage.id, first) })),
      leads: { asOf: this.asOf, next: null, nodes: [] },
      heads: {
        asOf: this.asOf,
        total: figures,
        stages: stages.map(({ id }) => ({ stageId: id, head: { ...figures, count: this.counted } })),
        leads: { count: 0, unanswered: 0, snoozed: 0 },
      },
    };
  }
}

let answers: Answers;
let shown: ReturnType<typeof openWindow>;
let board: Board;

const cards = (stageId: string) => board.column(stageId)!.cards.join(' ');

async function show(deals: DealRow[], { filter = {}, first = 50 }: { filter?: DealFilter; first?: number } = {}) {
  answers = new Answers();
  answers.deals = deals;
  shown = openWindow({ ask: answers.ask, cursor: '1.1' });
  board = await shown.openBoard({ pipelineId: 'pipe', filter, first });
}

/** The server tells of a deal that is now so. */
function tell(
  row: DealRow | { id: string; forget: true },
  name = 'deal.moved',
  particulars: Record<string, unknown> = {},
) {
  const forget = 'forget' in row;
  answers.seq += 1;
  answers.deals = answers.deals.filter(({ id }) => id !== row.id).concat(forget ? [] : [row]);
  const record = forget ? null : { __typename: 'Deal' as const, ...row };
  const event = {
    seq: answers.seq,
    entity: 'deal',
    id: row.id,
    forget,
    name,
    actor: anna,
    clientId: 'other',
    mutationId: null,
    at: null,
  };
  const frame: Frame = {
    from: shown.feed.cursor,
    to: `1.${answers.seq}`,
    reset: false,
    now: '2026-11-19T09:40:00.000Z',
    build: 'b',
    events: [{ ...event, particulars, record }],
  };
  expect(shown.feed.apply(frame)).toBe(true);
}

const a = deal({ id: 'a', position: 'a1' });
const b = deal({ id: 'b', position: 'a3' });
const c = deal({ id: 'c', position: 'a5' });
const d = deal({ id: 'd', position: 'a7' });

describe('a whole column', () => {
  beforeEach(() => show([a, b, c]));

  it('stands in order of plain text', () => expect(cards('s1')).toBe('a b c'));

  it('follows moves between and within columns', () => {
    tell({ ...a, version: 2, stageId: 's2', position: 'a0' });
    tell({ ...c, version: 2, position: 'a2' });
    expect([cards('s1'), cards('s2')]).toEqual(['c b', 'a']);
  });

  it('drops what is closed or forgotten and takes it back', () => {
    tell({ ...a, version: 2, status: 'LOST' });
    tell({ id: 'b', forget: true });
    expect(cards('s1')).toBe('c');
    tell({ ...a, version: 3 });
    expect(cards('s1')).toBe('a c');
  });

  it('shows an own move at once, keeps it over others’ news and takes it back exactly', () => {
    shown.store.overlay('m1', [{ type: 'deal', id: 'a', change: { stageId: 's2', position: 'a0' } }]);
    expect([cards('s1'), cards('s2')]).toEqual(['b c', 'a']);
    tell({ ...a, version: 2, title: 'renamed' }, 'deal.edited');
    expect(cards('s2')).toBe('a');
    shown.store.lift('m1');
    expect([cards('s1'), cards('s2'), board.deal('a')?.title]).toEqual(['a b c', '', 'renamed']);
  });

  it('names who brought a card and from where, but not for own commands', () => {
    tell({ ...a, version: 2, stageId: 's2' });
    expect(board.arrival('a')).toMatchObject({ by: anna, from: { name: 'Первый' } });
    tell(deal({ id: 'e', position: 'a9' }), 'deal.created');
    expect(board.arrival('e')).toMatchObject({ by: anna, from: null });
    tell({ ...b, version: 2, title: 'x' }, 'deal.edited');
    expect(board.arrival('b')).toBeUndefined();
  });
});

describe('a column of which one page is loaded', () => {
  beforeEach(() => show([a, b, c, d], { first: 2 }));

  it('inserts before the last loaded card and leaves the rest to its page', async () => {
    tell(deal({ id: 'e', position: 'a2' }), 'deal.created');
    tell(deal({ id: 'f', position: 'a6' }), 'deal.created');
    expect(cards('s1')).toBe('a e b');
    await board.column('s1')!.more();
    expect(cards('s1')).toBe('a e b c f');
  });

  it('refills itself when cards leave', async () => {
    tell({ ...a, version: 2, stageId: 's2' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(cards('s1')).toBe('b c d');
    expect(board.column('s1')!.hasMore).toBe(false);
  });

  it('asks for one page at a time and can be tried again', async () => {
    const column = board.column('s1')!;
    answers.failing = new AppError('NETWORK');
    await Promise.all([column.more(), column.more()]);
    expect(answers.asked.filter((name) => name === 'BoardColumn')).toHaveLength(1);
    expect(column.failed?.code).toBe('NETWORK');
    answers.failing = undefined;
    await column.retry();
    expect(column.failed).toBeUndefined();
    expect(cards('s1')).toBe('a b c d');
  });

  it('does not fail by an older load once a newer one has begun', async () => {
    answers.failing = new AppError('NETWORK');
    const older = board.retry();
    answers.failing = undefined;
    await Promise.all([older, board.retry()]);
    expect([board.failed, board.column('s1')!.failed]).toEqual([undefined, undefined]);
  });
});

describe('under a filter', () => {
  it('decides from the card itself', async () => {
    await show([a], { filter: { ownerIds: ['u1'] } });
    tell({ ...a, version: 2, owner: { id: 'u2', name: 'Борис' } }, 'deal.assigned');
    expect(cards('s1')).toBe('');
    tell({ ...a, version: 3, owner: anna }, 'deal.assigned');
    expect(cards('s1')).toBe('a');
  });

  it('asks the server about free text', async () => {
    await show([a], { filter: { text: 'паркет' } });
    tell(deal({ id: 'e', position: 'a2' }), 'deal.created');
    expect(cards('s1')).toBe('a');
    await expect.poll(() => cards('s1')).toBe('a e');
    expect(answers.asked).toContain('Deals');
  });
});

describe('heads', () => {
  const head = (stageId: string) => board.column(stageId)!.head;
  const rich = deal({ id: 'a', sum: '1000.00', position: 'a1' });

  beforeEach(() => show([rich]));

  it('count an own move at once and forget it when it is refused', () => {
    shown.store.overlay('m1', [{ type: 'deal', id: 'a', change: { stageId: 's2' } }]);
    expect([head('s1'), head('s2')]).toMatchObject([
      { count: 4, sum: -100000, weighted: -20000 },
      { count: 6, sum: 100000, weighted: 80000 },
    ]);
    shown.store.lift('m1');
    expect([head('s1'), head('s2')]).toMatchObject([{ count: 5 }, { count: 5 }]);
  });

  it('do not count twice once the server has', async () => {
    tell({ ...rich, version: 2, stageId: 's2' });
    expect([head('s1')?.count, head('s2')?.count]).toEqual([4, 6]);
    await board.retry();
    expect([head('s1')?.count, head('s2')?.count]).toEqual([5, 5]);
  });

  it('do not count an own new deal twice when the figures come before its answer', async () => {
    const mine = deal({ id: 'mine', version: 0, position: 'a0' });
    shown.store.overlay('m1', [{ type: 'deal', id: 'mine', change: mine, creates: true }]);
    expect(head('s1')?.count).toBe(6);
    answers.seq = 2;
    answers.counted = 6;
    await board.retry();
    shown.store.put('deal', { ...mine, version: 1 }, { epoch: 1, seq: 2 });
    expect(head('s1')?.count).toBe(6);
    shown.store.lift('m1');
    expect(head('s1')?.count).toBe(6);
  });

  it('do not count an own move twice when the figures come before its event', async () => {
    shown.store.overlay('m1', [{ type: 'deal', id: 'a', change: { stageId: 's2' } }]);
    answers.seq = 2;
    answers.counted = 6;
    await board.retry();
    shown.store.put('deal', { ...rich, version: 2, stageId: 's2' }, { epoch: 1, seq: 2 });
    expect([head('s1')?.count, head('s2')?.count]).toEqual([6, 6]);
  });

  it('do not subtract what a reset drops, because the new figures never had it', async () => {
    answers.seq = 5;
    answers.deals = [];
    await board.retry();
    shown.store.sweep({ epoch: 1, seq: 5 });
    expect(cards('s1')).toBe('');
    expect(head('s1')?.count).toBe(5);
  });

  it('are those of an older log once a reset has brought it', async () => {
    tell({ ...rich, version: 2, stageId: 's2' });
    answers.counted = 6;
    await board.retry();
    answers.seq = 1;
    answers.counted = 3;
    await shown.reset();
    expect(head('s1')?.count).toBe(3);
  });
});
