import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { placeOf } from '#lib/core/cursor.js';
import type { Change } from '#lib/core/feed.js';
import { FollowedList } from '#lib/core/followedList.svelte.js';
import { RelationshipsDocument } from '#lib/core/gql/graphql.js';
import type { RelationshipRow } from '#lib/core/rows.js';
import type { Touch } from '#lib/core/store.svelte.js';
import type { End } from './sides.js';

type Key = Pick<RelationshipRow, 'strength' | 'id'>;

const PAGE = 30;

/** The relationships of a partner or person, strongest first, live, those just added here included. */
export class RelationshipList {
  readonly #followed: FollowedList<RelationshipRow, Key>;
  /** Added here, and not yet known to the server. */
  #unsent = $state.raw<ReadonlySet<string>>(new Set());
  /** Taken away here. */
  #gone = $state.raw<ReadonlySet<string>>(new Set());
  readonly #stop: () => void;

  readonly rows: readonly RelationshipRow[] = $derived.by(() => {
    const listed = this.#followed.rows.map(({ id }) => id);
    const unsent = [...this.#unsent].filter((id) => !listed.includes(id));
    return [...unsent, ...listed]
      .filter((id) => !this.#gone.has(id))
      .flatMap((id) => this.app.store.get('relationship', id) ?? []);
  });

  constructor(
    private readonly app: Pick<App, 'ask' | 'store' | 'live'>,
    readonly of: Pick<End, 'id' | 'kind'>,
  ) {
    this.#followed = new FollowedList<RelationshipRow, Key>(app.live, {
      load: (after) => this.#load({ first: PAGE, after }),
      again: async (ids) => (await this.#load({ ids, first: ids.length })).nodes,
      touched: (change) => this.#touched(change),
      keyOf: (row) => row,
      compare: (a, b) => b.strength - a.strength || (a.id < b.id ? 1 : -1),
    });
    this.#stop = app.store.watch((touch) => this.#follow(touch));
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

  /** Hides what is being taken away; refused, it stands there again. */
  async without(id: string, command: Promise<Outcome>): Promise<void> {
    this.#gone = new Set([...this.#gone, id]);
    const { kind } = await command;
    if (kind !== 'ok') this.#gone = new Set([...this.#gone].filter((other) => other !== id));
  }

  close(): void {
    this.#stop();
    this.#followed.close();
  }

  async #load(page: { ids?: string[]; first: number; after?: string | null }) {
    const { id, kind } = this.of;
    const { relationships } = await this.app.ask(RelationshipsDocument, { of: { id, kind }, ...page });
    for (const row of relationships.nodes) this.app.store.put('relationship', row, placeOf(relationships.asOf));
    return relationships;
  }

  /** Also those whose other end has another name now. */
  #touched({ id, name, particulars }: Change): string[] {
    if (name?.startsWith('relationship.')) {
      const isHere = id === this.of.id || particulars?.['other'] === this.of.id;
      return isHere && particulars?.['part'] ? [particulars['part'] as string] : [];
    }
    return this.#followed.rows.filter(({ from, to }) => from.id === id || to.id === id).map((row) => row.id);
  }

  #follow({ type, id, after }: Touch): void {
    if (type !== 'relationship' || !after) return;
    const row = after as RelationshipRow;
    const isUnsent = this.#unsent.has(id);
    if (this.app.store.truth('relationship', id)) {
      if (!isUnsent) return;
      this.#followed.put(row);
      this.#unsent = new Set([...this.#unsent].filter((other) => other !== id));
    } else if (!isUnsent && [row.from.id, row.to.id].includes(this.of.id)) {
      this.#unsent = new Set([...this.#unsent, id]);
    }
  }
}
