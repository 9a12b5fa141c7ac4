import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { MouseCoords } from 'sigma/types';

/** A record that is moved by hand: it follows the pointer, and where it is let go is told. */
export class Hold {
  #held: { id: string; moved: boolean } | null = null;

  constructor(
    private readonly sigma: Sigma,
    private readonly graph: Graph,
    private readonly onmove: () => void,
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

  /** The picture keeps its scale while a record is moved out of it. */
  #take(id: string): void {
    this.#held = { id, moved: false };
    if (!this.sigma.getCustomBBox()) this.sigma.setCustomBBox(this.sigma.getBBox());
  }

  #move(event: MouseCoords): void {
    if (!this.#held) return;
    this.onmove();
    this.#held.moved = true;
    const { x, y } = this.sigma.viewportToGraph(event);
    this.graph.mergeNodeAttributes(this.#held.id, { x, y, fixed: true });
    event.preventSigmaDefault();
    event.original.preventDefault();
  }

  #drop(): void {
    const held = this.#held;
    this.#held = null;
    if (!held?.moved || !this.graph.hasNode(held.id)) return;
    const { x, y } = this.graph.getNodeAttributes(held.id) as { x: number; y: number };
    this.onplace(held.id, { x, y });
  }
}
