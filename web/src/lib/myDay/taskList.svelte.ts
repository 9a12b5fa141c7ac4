import { SvelteSet } from 'svelte/reactivity';
import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import type { Change } from '#lib/core/feed.js';
import { FollowedList } from '#lib/core/followedList.svelte.js';
import { TasksDocument, type TaskFilter, type TasksQuery } from '#lib/core/gql/graphql.js';
import type { TaskRow } from '#lib/core/rows.js';

type Desk = Pick<App, 'ask' | 'store' | 'live'>;
type Node = TasksQuery['tasks']['nodes'][number];

/** Which tasks a list holds, as the server finds them and as the screen decides it for one. */
export interface Asked {
  filter: TaskFilter;
  matches(task: TaskRow): boolean;
}

const PAGE = 100;

/** Open tasks by due time. Each is shown as the store has it, so own changes are seen at once. */
export class TaskList {
  readonly #followed: FollowedList<Node>;
  /** Those of its tasks that have come or changed since it was opened; what lay in the store before may be long outdated. */
  readonly #fresh = new SvelteSet<string>();
  readonly #stopWatching: () => void;

  readonly tasks: readonly TaskRow[] = $derived.by(() => this.#shown());

  constructor(
    private readonly app: Desk,
    private readonly asked: Asked,
  ) {
    this.#stopWatching = app.store.watch(({ type, id, after }) => {
      if (type !== 'task') return;
      if (after && asked.matches(after)) this.#fresh.add(id);
      else this.#fresh.delete(id);
    });
    const { filter } = asked;
    this.#followed = new FollowedList<Node, string>(app.live, {
      load: async (after) => this.#take((await app.ask(TasksDocument, { filter, first: PAGE, after })).tasks),
      again: (ids) => this.#again(ids),
      touched: (change) => this.#touchedBy(change),
      keyOf,
      compare: (a, b) => (a < b ? -1 : Number(a > b)),
    });
  }

  get hasMore(): boolean {
    return this.#followed.hasMore;
  }

  get loading(): boolean {
    return this.#followed.loading;
  }

  get failed() {
    return this.#followed.failed;
  }

  more = (): Promise<void> => this.#followed.more();

  reload = (): Promise<void> => this.#followed.reload();

  close(): void {
    this.#stopWatching();
    this.#followed.close();
  }

  /** Whatever became of them: one that is done by now has to leave the screen, and one that is hidden the store. */
  async #again(ids: string[]): Promise<Node[]> {
    const { tasks } = await this.app.ask(TasksDocument, { ids, first: ids.length });
    const { nodes } = this.#take(tasks);
    const found = new Set(nodes.map(({ id }) => id));
    for (const id of ids) if (!found.has(id)) this.app.store.forget('task', id, placeOf(tasks.asOf));
    return nodes.filter((task) => this.asked.matches(task));
  }

  #take(page: TasksQuery['tasks']) {
    const asOf = placeOf(page.asOf);
    for (const { deal, ...task } of page.nodes) {
      if (deal) this.app.store.put('deal', deal, asOf);
      this.app.store.put('task', task, asOf);
    }
    return page;
  }

  /** A deal that is closed to the viewer takes its tasks along; a partner gives them another name. */
  #touchedBy({ id, entity, name, particulars, forget }: Change): string[] {
    if (entity === 'partner') return this.tasks.filter(({ partner }) => partner?.id === id).map((task) => task.id);
    if (forget) return this.tasks.filter((task) => task.dealId === id || task.id === id).map((task) => task.id);
    return name?.startsWith('task.') ? [particulars?.['part'] as string] : [];
  }

  #shown(): TaskRow[] {
    const { rows, hasMore } = this.#followed;
    const last = hasMore ? rows.at(-1) : undefined;
    const ids = new Set([...rows.map(({ id }) => id), ...this.#fresh]);
    return [...ids]
      .flatMap((id) => this.app.store.get('task', id) ?? [])
      .filter((task) => this.asked.matches(task) && (!last || keyOf(task) <= keyOf(last)))
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  }
}

const keyOf = ({ dueAt, id }: { dueAt: string; id: string }): string => `${dueAt} ${id}`;
