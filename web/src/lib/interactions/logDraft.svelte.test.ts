import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { AppError } from '#lib/core/graphql.js';
import { dropLogDraft, keepLogDraft, LogDraft, logDraftOf, sendLogDraft } from './logDraft.svelte.js';

const first = { kind: 'CALL', topic: 'Звонок', text: '' } as const;
const about = { dealId: 'd1' };
const refused: Outcome = { kind: 'refused', error: new AppError('FORBIDDEN') };

const now = { day: '2026-11-20', time: '12:00' };

let app: App;
const open = (subject = about) => logDraftOf(app, subject, first);

/** The same browser tab after a reload: another window's worth of memory. */
const reload = () => (app = { session: { me: { user: { id: 'me' } } } } as App);

beforeEach(() => {
  const items = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
  });
  reload();
});
afterEach(() => vi.unstubAllGlobals());

it('what has been typed about a subject is there when its form is opened again', () => {
  open().text = 'Ждут счёт до пятницы';
  expect(open().text).toBe('Ждут счёт до пятницы');
  expect(open({ dealId: 'd2' }).text).toBe('');
});

it('where nothing has been typed the form is filled anew', () => {
  open();
  expect(logDraftOf(app, about, { ...first, topic: 'Замер' }).topic).toBe('Замер');
});

it('what has been typed outlives a reload, with what was promised, until it is written down', () => {
  const draft = open();
  [draft.text, draft.direction] = ['Ждут счёт', 'IN'];
  draft.promises.add('Прислать счёт');
  draft.promises.drafts[0]!.day = 'завтра';
  keepLogDraft(app, about, draft);
  reload();
  expect(open().typed).toEqual(draft.typed);
  dropLogDraft(app, about);
  reload();
  expect(open().text).toBe('');
});

it('what has been given up is gone', () => {
  open().who = 'Ольга';
  dropLogDraft(app, about);
  expect(open().who).toBe('');
});

it('what was sent and refused is back, unless something else is being written by then', async () => {
  open().text = 'Ждут счёт';
  const sending = sendLogDraft(app, about, Promise.resolve(refused));
  expect(open().text).toBe('');
  await sending;
  expect(open().text).toBe('Ждут счёт');
  const second = sendLogDraft(app, about, Promise.resolve(refused));
  open().text = 'Другое';
  await second;
  expect(open().text).toBe('Другое');
});

it('what was sent and taken does not come back', async () => {
  open().text = 'Ждут счёт';
  await sendLogDraft(app, about, Promise.resolve({ kind: 'ok', seq: 1, mutationId: 'm1' }));
  expect(open().text).toBe('');
});

it('is on its way until it is known how that has ended', async () => {
  const draft = open();
  let answer = (_: Outcome): void => undefined;
  const sending = draft.sending(new Promise((resolve) => (answer = resolve)));
  expect(draft.isSending).toBe(true);
  answer(refused);
  expect([await sending, draft.isSending]).toEqual([refused, false]);
});

it('a letter is sent, a note has no direction', () => {
  const draft = new LogDraft({ ...first, kind: 'EMAIL' });
  draft.direction = 'IN';
  expect(draft.read(now, 'Europe/Moscow')).toMatchObject({ direction: 'OUT' });
  draft.kind = 'CALL';
  expect(draft.read(now, 'Europe/Moscow')).toMatchObject({ direction: 'IN' });
  draft.kind = 'NOTE';
  expect(draft.read(now, 'Europe/Moscow')).toMatchObject({ direction: null });
});

it('was held now unless it is said when; of another day the time has to be said', () => {
  const draft = new LogDraft(first);
  const read = (day: string, time: string) => {
    [draft.day, draft.time] = [day, time];
    return draft.read(now, 'Europe/Moscow');
  };
  expect(read('', '')).not.toHaveProperty('heldAt');
  expect(read('', '9:30')).toMatchObject({ heldAt: '2026-11-20T06:30:00.000Z' });
  expect(read('18.11', '16')).toMatchObject({ heldAt: '2026-11-18T13:00:00.000Z' });
  expect([read('18.11', ''), draft.wrongTime]).toEqual([null, { code: 'required' }]);
  expect([read('когда-то', '16'), draft.wrongDay]).toEqual([null, { code: 'notDay' }]);
});

it('one whom we know takes part as that person, in place of the name that was being typed', () => {
  const draft = new LogDraft(first);
  draft.who = 'Прораб, Рог';
  draft.addPerson({ id: 'p1', name: 'Ольга Рогова' });
  expect(draft.read(now, 'Europe/Moscow')).toMatchObject({ personIds: ['p1'], others: ['Прораб'] });
  draft.dropPerson('p1');
  expect(draft.read(now, 'Europe/Moscow')).toMatchObject({ personIds: [] });
});
