import { take } from '#lib/core/catalogues.js';
import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  CreateViewDocument,
  EditViewDocument,
  RemoveViewDocument,
  RestoreViewDocument,
  SavedViewsDocument,
  type CreateViewInput,
  type EditViewInput,
  type SavedViewsQuery,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import type { SavedViewRow } from '#lib/core/rows.js';
import { paramsOf, type DealFilter } from '#lib/deals/filter.js';
import { sortParam } from '#lib/deals/look.svelte.js';
import { columnIn, columnInput, columnsParam } from '#lib/deals/table/columns.js';
import { newestFirst } from '#lib/deals/table/sort.js';

const PAGE = 200;

/** Loads all views that the viewer sees. @throws AppError */
export async function loadViews(app: App): Promise<void> {
  for (let after: string | null = null, more = true; more; more = after !== null) {
    const { savedViews }: SavedViewsQuery = await app.ask(SavedViewsDocument, { first: PAGE, after });
    take(app.store, 'savedView', savedViews);
    after = savedViews.next;
  }
}

/** What the server says of a filter and what the address says of it, without what was not given. */
export const filterOf = ({ filter }: SavedViewRow): DealFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null)) as DealFilter;

/** A view is its address: whoever has it sees the same, by his own rights. */
export function viewQuery(view: SavedViewRow): string {
  const params = paramsOf(filterOf(view));
  const set = (name: string, value: string | null) => value && params.set(name, value);
  set('as', view.layout === 'BOARD' ? null : view.layout.toLowerCase());
  set('sort', sortParam(view.sort ?? newestFirst));
  set('cols', view.columns.length ? columnsParam(view.columns.map(columnIn)) : null);
  params.set('saved', view.id);
  return `?${params}`;
}

export type ViewContent = Pick<CreateViewInput, 'layout' | 'pipelineId' | 'filter' | 'sort' | 'columns'>;

/** Keeps what is on the screen under a name; undo removes it. */
export function createView(
  app: App,
  given: ViewContent & { name: string; shared: boolean },
): { id: string; outcome: Promise<Outcome> } {
  const id = newId();
  const outcome = app.commands.run({
    document: CreateViewDocument,
    input: { ...given, id },
    about: [id],
    overlay: [],
    label: app.i18n.text.views.created(given.name),
    undo: () => remove(app, id, given.name),
  });
  return { id, outcome };
}

/** Changes a view. Undo gives back what has been changed; whatever else it holds by then stays. */
export function editView(
  app: App,
  view: SavedViewRow,
  change: Omit<EditViewInput, 'id' | 'version'>,
): Promise<Outcome> {
  const before = {
    name: view.name,
    shared: view.shared,
    layout: view.layout,
    filter: filterOf(view),
    sort: view.sort,
    columns: view.columns.map(columnIn).map(columnInput),
  };
  const undone = Object.fromEntries(Object.entries(before).filter(([field]) => field in change));
  return edit(app, view, change, () => edit(app, view, undone));
}

export const removeView = (app: App, { id, name }: SavedViewRow): Promise<Outcome> =>
  remove(app, id, name, () => restore(app, id, name));

function edit(
  app: App,
  { id, name }: SavedViewRow,
  change: Omit<EditViewInput, 'id' | 'version'>,
  undo?: () => Promise<Outcome>,
): Promise<Outcome> {
  return app.commands.run({
    document: EditViewDocument,
    input: { ...change, id },
    about: [id],
    overlay: [],
    base: { type: 'savedView', id, version: app.store.truth('savedView', id)?.version ?? 0, seen: {} },
    label: app.i18n.text.views.edited(change.name ?? name),
    ...(undo && { undo }),
  });
}

function remove(app: App, id: string, name: string, undo?: () => Promise<Outcome>): Promise<Outcome> {
  return app.commands.run({
    document: RemoveViewDocument,
    input: { id },
    about: [id],
    overlay: [{ type: 'savedView', id, change: { removed: true } }],
    label: app.i18n.text.views.removed(name),
    ...(undo && { undo }),
  });
}

function restore(app: App, id: string, name: string): Promise<Outcome> {
  return app.commands.run({
    document: RestoreViewDocument,
    input: { id },
    about: [id],
    overlay: [{ type: 'savedView', id, change: { removed: false } }],
    label: app.i18n.text.views.restored(name),
  });
}
