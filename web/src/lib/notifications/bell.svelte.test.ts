import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import { AppError } from '#lib/core/graphql.js';
import { Bell } from '#lib/notifications/bell.svelte.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window whose server knows so many unread. */
function windowWith(unread: number) {
  const server = { unread, asked: 0, away: false };
  let tell: (change: Change) => void = () => undefined;
  const app = {
    ask: async () => {
      server.asked += 1;
      if (server.away) throw new AppError('NETWORK');
      return { unreadNotifications: server.unread };
    },
    live: {
      onChanges: (listener: typeof tell) => {
        tell = listener;
        return () => undefined;
      },
      onReset: () => () => undefined,
    },
    commands: { run: async () => ({ kind: 'ok' }) },
    i18n: { text: { notifications: { read: 'Прочитано' } } },
  } as unknown as App;
  const change = (entity: string, name: string) => tell({ entity, name, id: 'x' } as Change);
  return { server, change, bell: new Bell(app) };
}

const soon = () => vi.advanceTimersByTimeAsync(300);

describe('the bell', () => {
  it('counts anew when the log tells of a notification or a lead, and of nothing else', async () => {
    const { server, change, bell } = windowWith(2);
    await soon();
    expect(bell.unread).toBe(2);
    change('deal', 'deal.moved');
    await soon();
    expect(server.asked).toBe(1);
    server.unread = 4;
    change('notification', 'notification.told');
    change('lead', 'lead.created');
    await soon();
    expect(bell.unread).toBe(4);
    expect(server.asked).toBe(2);
    bell.close();
  });

  it('counts down at once when one is read, and is right again when the server has answered', async () => {
    const { server, bell } = windowWith(3);
    await soon();
    server.unread = 1;
    const reading = bell.read('x');
    expect(bell.unread).toBe(2);
    await reading;
    await soon();
    expect(bell.unread).toBe(1);
    bell.close();
  });

  it('asks until an answer comes', async () => {
    const { server, bell } = windowWith(5);
    server.away = true;
    await soon();
    expect(bell.unread).toBe(0);
    server.away = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(bell.unread).toBe(5);
    bell.close();
  });
});
