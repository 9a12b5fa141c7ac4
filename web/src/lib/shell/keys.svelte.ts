import { goto } from '$app/navigation';
import type { App } from '#lib/core/app.svelte.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { DealDesk } from '#lib/shell/dealActs.svelte.js';
import { places } from '#lib/shell/places.js';
import type { Selection } from '#lib/shell/selection.svelte.js';
import type { Shortcut } from '#lib/shell/shortcuts.svelte.js';

interface Desk {
  app: App;
  selection: Selection;
  desk: DealDesk;
  openPalette: () => void;
  openHelp: () => void;
}

/** The keys that work on every screen. */
export const everywhereKeys = (t: Dictionary, { app, openPalette, openHelp }: Desk): Shortcut[] => {
  const texts = t.shell.shortcuts;
  const group = 'everywhere';
  return [
    { id: 'palette', keys: 'Mod+K', label: texts.palette, group, run: openPalette, alsoTyping: true },
    { id: 'search', keys: 'Slash', label: texts.search, group, run: openPalette },
    { id: 'help', keys: 'Question', label: texts.help, group, run: openHelp },
    {
      id: 'undo',
      keys: 'Mod+Z',
      label: texts.undo,
      group,
      run: () => void app.undo.undo(),
      when: () => app.undo.latest !== undefined,
    },
    { id: 'sales', keys: 'G S', label: texts.sales, group, run: () => void goto(places.home) },
    { id: 'settings', keys: 'G O', label: texts.settings, group, run: () => void goto(places.settings) },
  ];
};

/** The keys that act on the selected deal, as far as the screen in front can do it. */
export const dealKeys = (t: Dictionary, { selection, desk }: Desk): Shortcut[] => {
  const texts = t.shell.shortcuts;
  const onDeal = (id: string, keys: string, label: string, name: 'edit' | 'move' | 'assign' | 'addTask'): Shortcut => ({
    id,
    keys,
    label,
    group: 'card',
    run: () => selection.dealId && desk.act(name)?.(selection.dealId),
    when: () => selection.dealId !== null && desk.act(name) !== undefined,
  });
  return [
    {
      id: 'create',
      keys: 'C',
      label: texts.create,
      group: 'board',
      run: () => desk.act('create')?.(),
      when: () => desk.act('create') !== undefined,
    },
    onDeal('edit', 'E', texts.edit, 'edit'),
    onDeal('move', 'M', texts.move, 'move'),
    onDeal('assign', 'A', texts.assign, 'assign'),
    onDeal('task', 'T', texts.task, 'addTask'),
  ];
};
