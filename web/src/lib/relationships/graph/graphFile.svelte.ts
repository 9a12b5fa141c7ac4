import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import { RelationshipGraphDocument, type RelationshipGraphQuery } from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import type { End } from '../sides.js';
import { merged, type GraphNode, type GraphPart } from './parts.js';

/** Records of one graph: beyond, the nearest are shown. */
const MOST = 20_000;

type Place = { x: number; y: number } | null;

/** What stands around a record, with what has been unfolded beside it, live. */
export class GraphFile {
  #parts = $state.raw<readonly GraphPart[]>([]);
  /** Records whose neighbours were asked for. */
  #unfolded: readonly Pick<End, 'id' | 'kind'>[] = [];
  /** Where others have put records since it was loaded. */
  #moved = $state.raw<ReadonlyMap<string, Place>>(new Map());
  #failed = $state.raw<AppError>();
  readonly #refetch: Refetch<GraphPart[]>;
  readonly #stops: (() => void)[];

  readonly graph = $derived(merged(this.#parts));
  readonly nodes: readonly GraphNode[] = $derived(
    this.graph.nodes.map((node) =>
      this.#moved.has(node.id) ? { ...node, ...placed(this.#moved.get(node.id)) } : node,
    ),
  );

  constructor(
    private readonly app: Pick<App, 'ask' | 'live'>,
    readonly around: Pick<End, 'id' | 'kind'>,
    private readonly steps: number,
  ) {
    this.#refetch = new Refetch(
      () => this.#load(),
      (parts) => {
        this.#parts = parts;
        this.#moved = new Map();
        this.#failed = undefined;
      },
      (error) => (this.#failed = error),
    );
    this.#stops = [app.live.onChanges((change) => this.#follow(change)), app.live.onReset(() => this.#refetch.now())];
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

  /** Shows a record where it has just been put here. */
  put(id: string, place: Place): void {
    this.#moved = new Map([...this.#moved, [id, place]]);
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
    const { id, name, particulars } = change;
    const isKnown = (one: unknown): boolean => this.graph.ids.has(one as string);
    if (name === 'partner.placed' || name === 'person.placed') {
      const { x, y } = (particulars ?? {}) as { x?: number; y?: number };
      if (isKnown(id)) this.put(id, x !== undefined && y !== undefined ? { x, y } : null);
      return;
    }
    if (endsOf(change).some(isKnown)) this.#refetch.soon();
  }
}

/** The records whose links, names or places among others a change may be about. */
function endsOf({ entity, id, record, particulars }: Change): unknown[] {
  if (entity !== 'partner' && entity !== 'person') return [];
  const parentId = record?.__typename === 'Partner' ? record.parent?.id : undefined;
  return [id, particulars?.['other'], particulars?.['partnerId'], parentId];
}

const placed = (place: Place | undefined) => ({ x: place?.x ?? null, y: place?.y ?? null });
