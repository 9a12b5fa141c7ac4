import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { comparePlaces, placeOf as logPlaceOf, type Place } from '#lib/core/cursor.js';
import type { Change } from '#lib/core/feed.js';
import { RelationshipGraphDocument, type RelationshipGraphQuery } from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import type { RelationshipRow } from '#lib/core/rows.js';
import type { Touch } from '#lib/core/store.svelte.js';
import { placeInGraph, type GraphPlace } from '../relationships.js';
import type { End } from '../sides.js';
import { merged, withSaid, type GraphNode, type GraphPart } from './parts.js';
import { KnownSince } from './since.js';

/** Records of one graph: beyond, the nearest are shown. */
const MOST = 20_000;

/**
 * What stands around a record, with what has been unfolded beside it, live: what this window says shows at once, and is
 * taken back when it is refused.
 */
export class GraphFile {
  #parts = $state.raw<readonly GraphPart[]>([]);
  /** Records whose neighbours were asked for. */
  #unfolded: readonly Pick<End, 'id' | 'kind'>[] = [];
  /** Where records have been put since it was loaded, by whomever. */
  #moved = $state.raw<KnownSince<GraphPlace>>(KnownSince.nothing);
  /** Where this window puts records, until that is answered: it lies over all else. */
  #placing = $state.raw<ReadonlyMap<string, { at: GraphPlace }>>(new Map());
  /** Relationships as they have become since; null = taken away. */
  #said = $state.raw<KnownSince<RelationshipRow | null>>(KnownSince.nothing);
  #failed = $state.raw<AppError>();
  readonly #refetch: Refetch<GraphPart[]>;
  readonly #stops: (() => void)[];

  readonly #loaded = $derived(merged(this.#parts));
  readonly graph = $derived(withSaid(this.#loaded, this.#said));
  readonly nodes: readonly GraphNode[] = $derived(
    this.graph.nodes.map((node) => {
      const own = this.#placing.get(node.id);
      if (own) return { ...node, ...placed(own.at) };
      return this.#moved.has(node.id) ? { ...node, ...placed(this.#moved.get(node.id)) } : node;
    }),
  );

  constructor(
    private readonly app: App,
    readonly around: Pick<End, 'id' | 'kind'>,
    private readonly steps: number,
  ) {
    this.#refetch = new Refetch(
      () => this.#load(),
      (parts) => {
        this.#parts = parts;
        this.#forgetWhatIsKnown(parts);
        this.#failed = undefined;
      },
      (error) => (this.#failed = error),
    );
    this.#stops = [
      app.live.onChanges((change) => this.#follow(change)),
      app.live.onReset(() => this.#refetch.now()),
      app.store.watch((touch) => this.#hear(touch)),
    ];
    void this.refresh();
  }

  get state(): 'loading' | 'ready' | 'missing' | 'failed' {
    if (this.#failed && this.#parts.length === 0)
      return ['NOT_FOUND', 'INVALID'].includes(this.#failed.code) ? 'missing' : 'failed';
    return this.#parts.length > 0 ? 'ready' : 'loading';
  }

  /** Whether there is more than is shown. */
  get cut(): boolean {
    return this.#parts.some(({ cut }) => cut);
  }

  get center(): GraphNode | undefined {
    return this.graph.nodes.find(({ id }) => id === this.around.id);
  }

  refresh = (): Promise<void> => this.#refetch.now();

  /** Shows the neighbours of a record too. */
  unfold({ id, kind }: Pick<End, 'id' | 'kind'>): void {
    if (this.#unfolded.some((one) => one.id === id)) return;
    this.#unfolded = [...this.#unfolded, { id, kind }];
    void this.refresh();
  }

  /** Puts a record somewhere for all, or leaves it to the layout; undone, it stands as it stood. */
  place(node: GraphNode, at: GraphPlace, undo = true): Promise<Outcome> {
    const { id } = node;
    const before = placeOf(this.nodes.find((one) => one.id === id) ?? node);
    const own = { at };
    this.#placing = new Map(this.#placing).set(id, own);
    const outcome = placeInGraph(this.app, node, at, undo ? () => this.place(node, before, false) : undefined);
    void outcome.then((answer) => {
      if (answer.kind === 'ok') this.#learn(id, at, this.#at(answer.seq));
      if (this.#placing.get(id) === own) this.#placing = new Map([...this.#placing].filter(([other]) => other !== id));
    });
    return outcome;
  }

  /** Hides what is being taken away; refused, it stands there again. */
  async without(id: string, command: Promise<Outcome>): Promise<void> {
    this.#said = this.#said.with(id, null);
    const answer = await command;
    this.#said = answer.kind === 'ok' ? this.#said.with(id, null, this.#at(answer.seq)) : this.#said.without(id);
  }

  close(): void {
    this.#refetch.close();
    for (const stop of this.#stops) stop();
  }

  async #load(): Promise<GraphPart[]> {
    const ask = async (around: Pick<End, 'id' | 'kind'>, steps: number): Promise<GraphPart> => {
      const answer: RelationshipGraphQuery = await this.app.ask(RelationshipGraphDocument, {
        around: { id: around.id, kind: around.kind },
        steps,
        most: MOST,
      });
      return answer.relationshipGraph;
    };
    return Promise.all([ask(this.around, this.steps), ...this.#unfolded.map((one) => ask(one, 1))]);
  }

  #follow(change: Change): void {
    const { id, name, seq, particulars } = change;
    const isKnown = (one: unknown): boolean => this.graph.ids.has(one as string);
    if (name === 'partner.placed' || name === 'person.placed') {
      const { x, y } = (particulars ?? {}) as { x?: number; y?: number };
      if (isKnown(id)) this.#learn(id, x !== undefined && y !== undefined ? { x, y } : null, this.#at(seq));
      return;
    }
    if (!endsOf(change).some(isKnown)) return;
    if (name === 'relationship.removed')
      this.#said = this.#said.with(particulars?.['part'] as string, null, this.#at(seq));
    this.#refetch.soon();
  }

  /** A record has been put somewhere: answers and events come in any order, and what was said last counts. */
  #learn(id: string, at: GraphPlace, since: Place): void {
    const known = [this.#moved.since(id), oldestOf(this.#parts)];
    if (known.some((place) => place && comparePlaces(place, since) >= 0)) return;
    this.#moved = this.#moved.with(id, at, since);
  }

  /** What this window, or an answer, says of a relationship on the graph. */
  #hear({ type, id, after, asOf }: Touch): void {
    if (type !== 'relationship') return;
    const row = after as RelationshipRow | undefined;
    const [known, since] = [this.#said.get(id), this.#said.since(id)];
    const isGone = known === null && (since || asOf);
    if (isGone || (row && ![row.from.id, row.to.id].some((end) => this.graph.ids.has(end)))) return;
    const isBeingSaid = this.app.store.isOverlaid('relationship', id);
    if (row && (asOf || isBeingSaid || since))
      this.#said = this.#said.with(id, row, asOf ?? (isBeingSaid ? undefined : since));
    else if (!row && isBeingSaid) this.#said = this.#said.with(id, null);
    else this.#said = this.#said.without(id);
  }

  #forgetWhatIsKnown(parts: readonly GraphPart[]): void {
    const oldest = oldestOf(parts);
    if (!oldest) return;
    this.#moved = this.#moved.after(oldest);
    this.#said = this.#said.after(oldest, (id) => this.app.store.isOverlaid('relationship', id));
  }

  /** The place in the log that a number has. */
  #at(seq: number): Place {
    return { epoch: this.#parts[0] ? logPlaceOf(this.#parts[0].asOf).epoch : 0, seq };
  }
}

/** As of when all of the parts are true. */
const oldestOf = (parts: readonly GraphPart[]): Place | undefined =>
  parts.map(({ asOf }) => logPlaceOf(asOf)).toSorted(comparePlaces)[0];

/** The records whose links, names or places among others a change may be about. */
function endsOf({ entity, id, record, particulars }: Change): unknown[] {
  if (entity !== 'partner' && entity !== 'person') return [];
  const parentId = record?.__typename === 'Partner' ? record.parent?.id : undefined;
  return [id, particulars?.['other'], particulars?.['partnerId'], parentId];
}

const placed = (place: GraphPlace | undefined) => ({ x: place?.x ?? null, y: place?.y ?? null });

const placeOf = ({ x, y }: GraphNode): GraphPlace => (x == null || y == null ? null : { x, y });
