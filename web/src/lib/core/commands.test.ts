import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Command, Outcome } from '#lib/core/command.js';
import { CommandQueue } from '#lib/core/commands.svelte.js';
import type { EditDealInput, TypedDocumentString } from '#lib/core/gql/graphql.js';
import { AppError, type Ask } from '#lib/core/graphql.js';
import type { DealRow } from '#lib/core/rows.js';
import { Store } from '#lib/core/store.svelte.js';
import { deal } from '../../../tests/window/build.js';

interface Sent {
  input: EditDealInput;
  receipt: { clientId: string; mutationId: string };
  answer(rows: { deal?: DealRow | null; seq?: number }): Promise<void>;
  fail(error: AppError): Promise<void>;
}

let sent: Sent[];
let store: Store;
let queue: CommandQueue;

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

beforeEach(() => {
  sent = [];
  store = new Store();
  store.put('deal', deal({ id: 'a', title: 'truth' }), { epoch: 1, seq: 1 });
  store.put('deal', deal({ id: 'b' }), { epoch: 1, seq: 1 });
  const ask = ((_, variables: Pick<Sent, 'input' | 'receipt'>) => {
    const { promise, resolve, reject } = Promise.withResolvers<{ answer: Answer }>();
    sent.push({
      ...variables,
      answer: ({ seq = 2, ...rows }) => (resolve({ answer: { seq, ...rows } }), settled()),
      fail: (error) => (reject(error), settled()),
    });
    return promise;
  }) as Ask;
  queue = new CommandQueue({ ask, store, clientId: 'me', place: () => ({ epoch: 1, seq: 1 }) });
});

const edit = (id: string, title: string, seen: Partial<DealRow> = {}): Promise<Outcome> =>
  queue.run({
    document: 'mutation' as unknown as TypedDocumentString<{ answer: Answer }, { input: EditDealInput }>,
    input: { id, title },
    about: [id],
    overlay: [{ type: 'deal', id, change: { title } }],
    base: { type: 'deal', id, version: store.truth('deal', id)!.version, seen },
    label: title,
    undo: () => edit(id, 'back'),
  } satisfies Command<EditDealInput>);

const title = (id = 'a') => store.get('deal', id)?.title;

it('shows a change at once and keeps what the server answers', async () => {
  const outcome = edit('a', 'mine');
  expect([title(), queue.unsent, queue.waits('a'), queue.waits('b')]).toEqual(['mine', 1, true, false]);
  await sent[0]!.answer({ deal: deal({ id: 'a', version: 2, title: 'Mine' }) });
  expect(await outcome).toMatchObject({ kind: 'ok', seq: 2 });
  expect([title(), queue.unsent, queue.waits('a')]).toEqual(['Mine', 0, false]);
});

it('counts what the server took and what it refused', async () => {
  void edit('a', 'mine');
  void edit('b', 'mine too');
  await sent[0]!.answer({ deal: deal({ id: 'a', version: 2 }) });
  await sent[1]!.fail(new AppError('CONFLICT', 'deal.moved'));
  expect(queue.answers).toEqual({ taken: 1, refused: 1 });
});

it('takes a refused change back exactly and remembers why', async () => {
  const truth = store.get('deal', 'a');
  const outcome = edit('a', 'mine');
  await sent[0]!.fail(new AppError('RULE', 'deal.gate'));
  expect(await outcome).toMatchObject({ kind: 'refused', error: { reason: 'deal.gate' } });
  expect(store.get('deal', 'a')).toBe(truth);
  expect(queue.refusal('a')?.reason).toBe('deal.gate');
  expect(queue.undo.latest).toBeUndefined();
});

it('calls a conflict by its name', async () => {
  const outcome = edit('a', 'mine');
  await sent[0]!.fail(new AppError('CONFLICT', 'deal.edited'));
  expect(await outcome).toMatchObject({ kind: 'conflict' });
});

describe('about a record that has been merged meanwhile', () => {
  const merged = new AppError('CONFLICT', 'record.merged', { id: 'gone', into: 'kept', by: null });

  it('what names it is sent anew with the one that it has been merged into', async () => {
    const named = queue.run({
      document: 'mutation' as unknown as TypedDocumentString<{ answer: Answer }, { input: { partnerId: string } }>,
      input: { partnerId: 'gone' },
      about: ['gone'],
      overlay: [],
      label: 'счёт',
    });
    await sent[0]!.fail(merged);
    expect(sent[1]!.input).toEqual({ partnerId: 'kept' });
    expect(sent[1]!.receipt.mutationId).not.toBe(sent[0]!.receipt.mutationId);
    expect([queue.refusal('gone'), queue.waits('gone'), queue.waits('kept')]).toEqual([undefined, false, true]);
    await sent[1]!.answer({});
    expect(await named).toMatchObject({ kind: 'ok' });
  });

  it('what was given after it still waits for it', async () => {
    const about = ['gone', 'a'];
    const document = 'mutation' as unknown as TypedDocumentString<{ answer: Answer }, { input: { partnerId: string } }>;
    void queue.run({ document, input: { partnerId: 'gone' }, about, overlay: [], label: 'сделка' });
    void edit('a', 'задача');
    await sent[0]!.fail(merged);
    expect(sent.map(({ input }) => input)).toEqual([{ partnerId: 'gone' }, { partnerId: 'kept' }]);
    await sent[1]!.answer({});
    expect(sent).toHaveLength(3);
  });

  it('what was decided by comparing it is refused', async () => {
    const document = 'mutation' as unknown as TypedDocumentString<{ answer: Answer }, { input: { keptId: string } }>;
    const given = { document, about: ['gone'], overlay: [], label: 'объединение', compared: true };
    const outcome = queue.run({ ...given, input: { keptId: 'gone' } });
    await sent[0]!.fail(merged);
    expect([sent.length, await outcome]).toMatchObject([1, { kind: 'conflict' }]);
  });

  it('an edit of itself is a conflict: what it was made over is no more', async () => {
    const outcome = edit('a', 'mine');
    await sent[0]!.fail(new AppError('CONFLICT', 'record.merged', { id: 'a', into: 'b' }));
    expect([sent.length, await outcome]).toMatchObject([1, { kind: 'conflict' }]);
  });
});

it('sends commands about one record in order, about others at once', async () => {
  void edit('a', 'one');
  void edit('a', 'two');
  void edit('b', 'three');
  expect(sent.map(({ input }) => input.title)).toEqual(['one', 'three']);
  await sent[0]!.answer({ deal: deal({ id: 'a', version: 2, title: 'one' }) });
  expect(sent.map(({ input }) => input.title)).toEqual(['one', 'three', 'two']);
  expect(title()).toBe('two');
});

describe('the version an edit was opened on', () => {
  it('moves on with the user’s own earlier edits', async () => {
    void edit('a', 'one');
    void edit('a', 'two', { sum: null });
    await sent[0]!.answer({ deal: deal({ id: 'a', version: 2, title: 'one' }) });
    expect(sent[1]!.input.version).toBe(2);
  });

  it('stays when somebody else has changed what the user saw, so that it is a conflict', async () => {
    void edit('a', 'one');
    void edit('a', 'two', { sum: null });
    await sent[0]!.answer({ deal: deal({ id: 'a', version: 3, title: 'one', sum: '5.00' }) });
    expect(sent[1]!.input.version).toBe(1);
  });
});

it('resends with the same receipt until the server answers', async () => {
  const outcome = edit('a', 'mine');
  await sent[0]!.fail(new AppError('NETWORK'));
  expect([title(), queue.unsent, queue.waiting[0]?.label]).toEqual(['mine', 1, 'mine']);
  queue.wake();
  expect(sent[1]!.receipt).toEqual(sent[0]!.receipt);
  await sent[1]!.answer({ deal: deal({ id: 'a', version: 2, title: 'mine' }) });
  expect(await outcome).toMatchObject({ kind: 'ok' });
});

it('keeps everything while the session is lost and sends it after signing in again', async () => {
  void edit('a', 'one');
  await sent[0]!.fail(new AppError('UNAUTHENTICATED'));
  void edit('b', 'two');
  expect([sent.length, queue.unsent]).toEqual([1, 2]);
  queue.wake();
  expect(sent).toHaveLength(3);
});

it('keeps the overlay of a record the actor may no longer see until the feed has told', async () => {
  void edit('a', 'mine');
  await sent[0]!.answer({ deal: null, seq: 5 });
  expect(title()).toBe('mine');
  store.forget('deal', 'a', { epoch: 1, seq: 5 });
  queue.reached({ epoch: 1, seq: 5 });
  expect([store.get('deal', 'a'), store.isOverlaid('deal', 'a')]).toEqual([undefined, false]);
});

it('waits for no place of a log that may be no more', async () => {
  void edit('a', 'mine');
  await sent[0]!.answer({ deal: null, seq: 5 });
  queue.doubt();
  expect(title()).toBe('mine');
  queue.reached({ epoch: 1, seq: 3 });
  expect(store.isOverlaid('deal', 'a')).toBe(false);
});

it('takes back by the inverse command, once', async () => {
  void edit('a', 'mine');
  const undone = queue.undo.undo();
  expect([title(), queue.undo.latest?.label]).toEqual(['back', 'back']);
  await sent[0]!.answer({ deal: deal({ id: 'a', version: 2, title: 'mine' }) });
  await sent[1]!.answer({ deal: deal({ id: 'a', version: 3, title: 'back' }) });
  expect(await undone).toMatchObject({ kind: 'ok' });
});
