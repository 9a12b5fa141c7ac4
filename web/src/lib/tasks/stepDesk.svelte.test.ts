import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { CommandQueue } from '#lib/core/commands.svelte.js';
import { AppError, type Ask } from '#lib/core/graphql.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { Store } from '#lib/core/store.svelte.js';
import { Toasts } from '#lib/ui/toasts.svelte.js';
import { deal, task } from '../../../tests/window/build.js';
import { StepDesk } from './stepDesk.svelte.js';

const now = Date.parse('2026-11-19T09:00:00Z');
const at = { epoch: 1, seq: 1 };
const boris = { id: 'u2', name: 'Борис' };

const overdue = task({ id: 't1', version: 4, title: 'Позвонить', dueAt: '2026-08-05T10:00:30.000Z' });

/** Stands in for the network only: keeps what was sent until the test answers. */
const scene = () => {
  const sent: { input: Record<string, unknown>; refuse: (error: AppError) => Promise<void> }[] = [];
  const ask = ((_: unknown, { input }: { input: Record<string, unknown> }) =>
    new Promise((_, reject) => {
      const refuse = async (error: AppError) => {
        reject(error);
        await new Promise((resolve) => setTimeout(resolve));
      };
      sent.push({ input, refuse });
    })) as unknown as Ask;
  const store = new Store();
  store.put('deal', deal({ id: 'd1', owner: boris }), at);
  store.put('task', overdue, at);
  const commands = new CommandQueue({ ask, store, clientId: 'window', place: () => at });
  const session = { me: { user: { id: 'u1' } } };
  const app = { store, commands, session, i18n: new I18n(), clock: { read: () => now } } as unknown as App;
  const toasts = new Toasts();
  const desk = new StepDesk({ app, toasts }, () => store.get('deal', 'd1')!);
  return { store, toasts, desk, sent };
};

const forbidden = new AppError('FORBIDDEN');
const words = 'Нет права на это действие';

let { store, toasts, desk, sent } = scene();
beforeEach(() => ({ store, toasts, desk, sent } = scene()));

const draft = () => {
  if (desk.mode.is !== 'editing' && desk.mode.is !== 'composing') throw new Error('no form is open');
  return desk.mode.draft;
};

describe('an edited step', () => {
  it('is sent with nothing but what differs from it, on the version it was opened on', () => {
    desk.edit(overdue, 'title');
    store.put('task', { ...overdue, version: 5, assignee: boris }, { epoch: 1, seq: 2 });
    draft().title = 'Позвонить Ирине';
    desk.save();
    expect(sent.map(({ input }) => input)).toEqual([{ id: 't1', version: 4, title: 'Позвонить Ирине' }]);
  });

  it('is not sent when nothing differs', () => {
    desk.edit(overdue, 'title');
    desk.save();
    expect([sent.length, desk.mode.is]).toEqual([0, 'rest']);
  });

  it('is open again with what was typed when it is refused', async () => {
    desk.edit(overdue, 'title');
    draft().title = 'Позвонить Ирине';
    desk.save();
    await sent[0]!.refuse(forbidden);
    expect(desk.mode).toMatchObject({ is: 'editing', refusal: words });
    expect(draft().title).toBe('Позвонить Ирине');
  });

  it('tells who was faster, and saved again goes over that', async () => {
    desk.edit(overdue, 'title');
    draft().title = 'Позвонить Ирине';
    desk.save();
    const fields = [{ field: 'title', theirs: 'Написать', yours: 'Позвонить Ирине' }];
    await sent[0]!.refuse(new AppError('CONFLICT', 'task.edited', { fields, version: 5, by: boris }));
    expect(desk.mode).toMatchObject({
      refusal: 'Пока вы правили, поле уже изменено: Борис. Сейчас: Написать. Сохраните ещё раз, чтобы поставить своё.',
    });
    desk.save();
    expect(sent[1]!.input).toEqual({ id: 't1', version: 5, title: 'Позвонить Ирине' });
  });
});

describe('a finished step that is refused', () => {
  it('asks again with its result', async () => {
    desk.complete(overdue, 'Договорились на 50 тонн');
    await sent[0]!.refuse(forbidden);
    expect(desk.mode).toMatchObject({ is: 'closing', result: 'Договорились на 50 тонн', refusal: words });
  });

  it('waits for the next step that is being written already', async () => {
    desk.complete(overdue, 'Договорились на 50 тонн');
    draft().title = 'Отправить договор';
    await sent[0]!.refuse(forbidden);
    expect(draft().title).toBe('Отправить договор');
    expect(toasts.list[0]?.text).toContain('Договорились на 50 тонн');
    desk.rest();
    expect(desk.mode).toMatchObject({ is: 'closing', result: 'Договорились на 50 тонн', refusal: words });
  });

  it('is told with its result when the panel has been left', async () => {
    desk.complete(overdue, 'Договорились на 50 тонн');
    desk.leave();
    await sent[0]!.refuse(forbidden);
    await vi.waitFor(() => expect(toasts.list[0]?.text).toContain('Договорились на 50 тонн'));
  });
});

it('keeps a new step that is refused', async () => {
  desk.compose('Отправить договор');
  desk.save();
  expect(sent[0]!.input).toMatchObject({ assigneeId: 'u2', title: 'Отправить договор' });
  await sent[0]!.refuse(forbidden);
  expect(desk.mode).toMatchObject({ is: 'composing', refusal: words });
  expect(draft().title).toBe('Отправить договор');
});

it('tells why a step was not cancelled', async () => {
  desk.cancel(overdue);
  await sent[0]!.refuse(forbidden);
  expect(toasts.list[0]?.text).toContain(words);
});
