import { afterEach, beforeEach, expect, it } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { Presence, type Present } from './presence.svelte.js';

const idle = {
  ...{ overStageId: null, heldX: null, heldY: null },
  ...{ editedId: null, editedField: null, editedToId: null, talkedToId: null },
};
const window = (clientId: string, userId: string, doing: Partial<Present> = {}): Present => ({
  clientId,
  user: { id: userId, name: userId },
  hue: 1,
  openedId: 'd1',
  heldId: null,
  ...idle,
  ...doing,
});

let app: { live: { state: string }; session: { lost: boolean } };
let presence: Presence;

beforeEach(() => {
  let tell: (result: { presence: { people: Present[]; others: number } }) => void;
  const live = { state: 'online', watch: (_: unknown, __: unknown, next: typeof tell) => ((tell = next), () => {}) };
  const session = { clientId: 'here', lost: false, me: { user: { id: 'anna' } } };
  app = { live, session };
  presence = new Presence({ ...app, ask: () => Promise.resolve() } as unknown as App, 'pipe');
  const people = [window('here', 'anna'), window('mine', 'anna', { heldId: 'd2' }), window('theirs', 'boris')];
  tell!({ presence: { people, others: 2 } });
});

afterEach(() => presence.close());

const names = () => [presence.people, presence.viewers('d1')].map((people) => people.map(({ user }) => user.name));

it('counts nobody as company of himself', () => expect(names()).toEqual([['boris'], ['boris']]));

it('knows what the other windows of the user hold', () => expect(presence.holder('d2')?.clientId).toBe('mine'));

it.each(['connecting', 'offline'])('knows nobody while %s', (state) => {
  app.live.state = state;
  expect([...names(), presence.holder('d2'), presence.others]).toEqual([[], [], undefined, 0]);
});

it('knows nobody once the session has ended', () => {
  app.session.lost = true;
  expect([...names(), presence.others]).toEqual([[], [], 0]);
});
