import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { MouseCoords } from 'sigma/types';

/** What a window holds and where, as others are told; null = nothing. */
export interface Holding {
  heldId: string | null;
  heldX: number | null;
  heldY: number | null;
}

/** The picture keeps its scale while a record is moved out of it. */
export function keepScale(sigma: Sigma): void {
  if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
}

/** A record that is moved by hand: it follows the pointer, and where it is let go is told. */
export class Hold {
  #held: { id: string; moved: boolean } | null = null;

  constructor(
    private readonly sigma: Sigma,
    private readonly graph: Graph,
    private readonly onhold: (holding: Holding) => void,
    private readonly onplace: (id: string, place: { x: number; y: number }) => void,
  ) {
    sigma.on('downNode', ({ node }) => this.#take(node));
    sigma.on('moveBody', ({ event }) => this.#move(event));
    sigma.on('upNode', () => this.#drop());
    sigma.on('upStage', () => this.#drop());
  }

  holds(id: string): boolean {
    return this.#held?.id === id;
  }

  #take(id: string): void {
    this.#held = { id, moved: false };
    keepScale(this.sigma);
  }

  #move(event: MouseCoords): void {
    if (!this.#held) return;
    const { id } = this.#held;
    this.#held.moved = true;
    const { x, y } = this.sigma.viewportToGraph(event);
    this.onhold({ heldId: id, heldX: x, heldY: y });
    this.#show(id, { x, y, fixed: true });
    event.preventSigmaDefault();
    event.original.preventDefault();
  }

  /** Told to the graph, each step would lay out all of a large picture anew: only the record and its links are. */
  #show(id: string, place: { x: number; y: number; fixed: boolean }): void {
    Object.assign(this.graph.getNodeAttributes(id), place);
    this.sigma.refresh({
      partialGraph: { nodes: [id], edges: this.graph.edges(id) },
      skipIndexation: true,
      schedule: true,
    });
  }

  #drop(): void {
    const held = this.#held;
    this.#held = null;
    if (!held?.moved) return;
    this.onhold({ heldId: null, heldX: null, heldY: null });
    if (!this.graph.hasNode(held.id)) return;
    this.sigma.refresh({ schedule: true });
    const { x, y } = this.graph.getNodeAttributes(held.id) as { x: number; y: number };
    this.onplace(held.id, { x, y });
  }
}
