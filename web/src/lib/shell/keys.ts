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
  /** Takes back the last change. */
  undo: () => void;
  openPalette: () => void;
  /** The palette with one question about the selected deal. */
  askAboutDeal: (about: 'move' | 'assign' | 'task') => void;
  openHelp: () => void;
}

/** The keys that work on every screen. */
export const everywhereKeys = (t: Dictionary, { app, undo, openPalette, openHelp }: Desk): Shortcut[] => {
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
      run: undo,
      when: () => app.undo.latest !== undefined,
    },
    { id: 'sales', keys: 'G S', label: texts.sales, group, run: () => void goto(places.home) },
    { id: 'leads', keys: 'G L', label: t.leads.title, group, run: () => void goto(places.leads) },
    { id: 'myDay', keys: 'G D', label: t.myDay.title, group, run: () => void goto(places.myDay) },
    { id: 'interactions', keys: 'G I', label: t.interactions.title, group, run: () => void goto(places.interactions) },
    { id: 'partners', keys: 'G P', label: t.partners.title, group, run: () => void goto(places.partners) },
    {
      id: 'relationships',
      keys: 'G C',
      label: t.relationships.title,
      group,
      run: () => void goto(places.relationships),
    },
    { id: 'settings', keys: 'G O', label: texts.settings, group, run: () => void goto(places.settings) },
  ];
};

/** The keys that act on the selected deal: the screen in front does it, else the palette asks. */
export const dealKeys = (t: Dictionary, { selection, desk, askAboutDeal }: Desk): Shortcut[] => {
  const texts = t.shell.shortcuts;
  const chosen = () => selection.dealId !== null;
  const byScreen = (name: 'edit' | 'move' | 'assign' | 'addTask') =>
    selection.dealId && desk.act(name)?.(selection.dealId);
  const orAsk = (name: 'move' | 'assign' | 'addTask', about: 'move' | 'assign' | 'task') =>
    desk.act(name) ? byScreen(name) : askAboutDeal(about);
  const group = 'card';
  return [
    {
      id: 'create',
      keys: 'C',
      label: texts.create,
      group: 'board',
      run: () => desk.act('create')?.(),
      when: () => desk.act('create') !== undefined,
    },
    {
      id: 'edit',
      keys: 'E',
      label: texts.edit,
      group,
      run: () => byScreen('edit'),
      when: () => chosen() && desk.act('edit') !== undefined,
    },
    { id: 'move', keys: 'M', label: texts.move, group, run: () => orAsk('move', 'move'), when: chosen },
    { id: 'assign', keys: 'A', label: texts.assign, group, run: () => orAsk('assign', 'assign'), when: chosen },
    { id: 'task', keys: 'T', label: texts.task, group, run: () => orAsk('addTask', 'task'), when: chosen },
  ];
};
