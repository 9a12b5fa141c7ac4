import { beforeEach, expect, it, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { CommandQueue } from '#lib/core/commands.svelte.js';
import { AppError, type Ask } from '#lib/core/graphql.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { Store } from '#lib/core/store.svelte.js';
import type { PaletteDesk } from '#lib/palette/desk.js';
import type { Step } from '#lib/palette/entry.js';
import { assignStep, loseStep, moveStep, whenStep } from '#lib/palette/steps.js';
import { AfterMove } from '#lib/deals/afterMove.svelte.js';
import { Toasts } from '#lib/ui/toasts.svelte.js';
import { deal, pipeline } from '../../../tests/window/build.js';

const anna = {
  id: 'u1',
  version: 1,
  name: 'Анна',
  initials: 'А',
  jobTitle: null,
  hue: 1,
  role: 'MANAGER',
  team: null,
  active: true,
} as const;
const boris = { id: 'u2', name: 'Борис' };
const row = deal({ id: 'd1', title: 'Анкеры', owner: boris });

let sent: object[];
let desk: PaletteDesk;

beforeEach(() => {
  const [store, i18n, at] = [new Store(), new I18n(), { epoch: 1, seq: 1 }];
  store.put('deal', row, at);
  store.put('pipeline', pipeline, at);
  store.put('user', anna, at);
  store.put('lostReason', { id: 'dear', version: 1, name: 'Дорого', requiresCompetitor: false, active: true }, at);
  sent = [];
  const ask = ((_, variables: { input: object }) => {
    sent.push(variables.input);
    return Promise.reject(new AppError('FORBIDDEN'));
  }) as Ask;
  const commands = new CommandQueue({ ask, store, clientId: 'window', place: () => at });
  const session = { me: { user: { id: 'u1' }, timeZone: 'Europe/Moscow' } };
  const app = { store, commands, undo: commands.undo, session, i18n, clock: { read: Date.now } } as unknown as App;
  const { text: t, formats: format } = i18n;
  desk = {
    app,
    toasts: new Toasts(),
    afterMove: new AfterMove(app, new Toasts()),
    t,
    format,
    targets: null,
    close: vi.fn(),
  } as unknown as PaletteDesk;
});

const run = (step: Step, id: string) =>
  step
    .sections('')
    .flatMap(({ entries }) => entries)
    .find((entry) => entry.id === id)!
    .run('beside');

it.each<[string, (desk: PaletteDesk) => Step, string]>([
  ['moved', (desk) => moveStep(desk, row), 's2'],
  ['given away', (desk) => assignStep(desk, row), 'u1'],
  ['lost', (desk) => loseStep(desk, row), 'dear'],
  ['given a task', (desk) => whenStep(desk, row, 'Анкеры'), 'tomorrow'],
])('tells why a deal was not %s', async (_, step, entry) => {
  run(step(desk), entry);
  expect(desk.close).toHaveBeenCalled();
  await vi.waitFor(() => expect(desk.toasts.list[0]?.text).toBe('«Анкеры» не сохранено. Нет права на это действие'));
});

it('gives a task on the deal of a colleague to him', () => {
  run(whenStep(desk, row, 'Позвонить'), 'tomorrow');
  expect(sent).toMatchObject([{ title: 'Позвонить', assigneeId: boris.id }]);
});
