import { beforeEach, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { CommandQueue } from '#lib/core/commands.svelte.js';
import { AddCommentDocument, AddFilesDocument } from '#lib/core/gql/graphql.js';
import { AppError, type Ask } from '#lib/core/graphql.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { Store } from '#lib/core/store.svelte.js';
import type { Upload } from '#lib/files/upload.svelte.js';
import { CommentDraft, draftOf } from './draft.svelte.js';

const at = { epoch: 1, seq: 1 };
const upload = { id: 'f1', name: 'Смета.pdf', isDone: true } as Upload;

let app: App;
let draft: CommentDraft;
let refused: unknown;

beforeEach(() => {
  const store = new Store();
  const ask = ((document) =>
    document === refused ? Promise.reject(new AppError('FORBIDDEN')) : Promise.resolve({ answer: { seq: 1 } })) as Ask;
  const commands = new CommandQueue({ ask, store, clientId: 'window', place: () => at });
  const session = { me: { user: { id: 'u1', name: 'Анна' } } };
  app = { ask, store, commands, session, i18n: new I18n(), clock: { read: Date.now } } as unknown as App;
  draft = new CommentDraft(app, { dealId: 'd1', partnerId: null });
  [draft.text, draft.uploads] = ['Посмотрите смету', [upload]];
});

it('what has been said is not said again when its files are refused: only they are back', async () => {
  refused = AddFilesDocument;
  expect(await draft.send()).toMatchObject({ kind: 'refused' });
  expect([draft.text, draft.uploads]).toEqual(['', [upload]]);
});

it('all of it is back when the comment is refused', async () => {
  refused = AddCommentDocument;
  expect(await draft.send()).toMatchObject({ kind: 'refused' });
  expect([draft.text, draft.uploads]).toEqual(['Посмотрите смету', [upload]]);
});

it('its words are there after a reload until they are sent', async () => {
  const items = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
  });
  refused = null;
  draft.keep();
  const reloaded = () => draftOf({ ...app }, { dealId: 'd1', partnerId: null });
  expect(reloaded().text).toBe('Посмотрите смету');
  await draft.send();
  draft.keep();
  expect(reloaded().text).toBe('');
  vi.unstubAllGlobals();
});

it('is empty when all has been taken', async () => {
  refused = null;
  expect(await draft.send()).toMatchObject({ kind: 'ok' });
  expect(draft.isEmpty).toBe(true);
});

it('goes along to the partner that its partner has been merged into', () => {
  const [kept, gone] = ['kept', 'gone'].map((partnerId) => draftOf(app, { dealId: null, partnerId }));
  [kept!.text, gone!.text, gone!.uploads] = ['Начало', 'Договорились о скидке', [upload]];
  kept!.take(gone!);
  expect([kept!.text, kept!.uploads, gone!.isEmpty]).toEqual(['Начало\nДоговорились о скидке', [upload], true]);
});
