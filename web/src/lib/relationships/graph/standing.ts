import type Graph from 'graphology';
import type Sigma from 'sigma';
import { graphExtent } from 'sigma/utils';
import type { Frame } from './fitIn.js';
import { Layout } from './layout.js';
import type { Place } from './lifted.js';
import { isPlaced, neighboursOf, type GraphLink, type GraphNode } from './parts.js';
import type { Room, Spread } from './spread.js';

/** What a layout asks of a picture. */
export interface Measures {
  /** Whether names are so few that all can be read. */
  isFew(): boolean;
  /** Whether nothing is to move by itself. */
  readonly still: boolean;
  /** How far a record, with its name, reaches from its middle, in pixels. */
  reachOf(id: string): Pick<Spread, 'aside' | 'above' | 'below'>;
}

/** How far from its neighbour a record first appears. */
const BESIDE = 3;
const GOLDEN_ANGLE = 2.399963;

/**
 * Where the records of a picture stand: where somebody has put them, the others where the layout has. What stands keeps
 * its place and the picture its measure, whoever comes or goes; only those that come are laid out, and one that comes
 * back stands where it stood.
 */
export class Standing {
  readonly #layout: Layout;
  /** Where the layout has put records, those too that are not shown now. */
  readonly #laid = new Map<string, Place>();
  #links: readonly GraphLink[] = [];
  #neighbours: ReadonlyMap<string, string[]> = new Map();
  /** What is being laid out. */
  #shape = '';
  /** Of what has been drawn: from then on, it is held. */
  #frame: Frame | null = null;

  constructor(
    private readonly sigma: Sigma,
    private readonly measures: Measures,
    /** Tells whether all stand. */
    private readonly onsettled: (isSettled: boolean) => void,
  ) {
    this.#layout = new Layout((ids, places, isLast) => this.#take(ids, places, isLast));
  }

  get #graph(): Graph {
    return this.sigma.getGraph();
  }

  /** Links by which records that come stand beside others. */
  know(links: readonly GraphLink[]): void {
    this.#links = links;
    this.#neighbours = neighboursOf(links);
  }

  /** Where a record is to be shown. One that somebody has let go is again where the layout had it. */
  placeOf(node: GraphNode): Place & { pinned: boolean } {
    if (isPlaced(node)) return { x: node.x, y: node.y, pinned: true };
    const there = this.#graph.hasNode(node.id) ? this.#graph.getNodeAttributes(node.id) : undefined;
    const { x, y } = this.#laid.get(node.id) ?? (there as Place | undefined) ?? this.#besides(node.id);
    return { x, y, pinned: false };
  }

  /** Lays out who has no place yet; all, when the picture has not been drawn. */
  settle(): void {
    const loose = this.#graph.filterNodes((id, { pinned }) => !pinned && !(this.#frame && this.#laid.has(id)));
    if (loose.length === 0) return this.#rest();
    const pinned = this.#graph.filterNodes((_, attributes) => attributes['pinned']);
    const shape = [loose, pinned, this.#graph.edges()].map((ids) => ids.sort().join(' ')).join();
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.onsettled(false);
    const isLoose = new Set(loose);
    if (!this.#frame) this.sigma.setCustomBBox(null);
    this.#layout.begin({
      nodes: this.#graph.mapNodes((id, { x, y }) => ({
        id,
        x,
        y,
        fixed: !isLoose.has(id),
        ...this.measures.reachOf(id),
      })),
      links: this.#links.map(({ from, to, strength }) => ({ from, to, weight: strength })),
      room: this.measures.isFew() ? this.#room : null,
      frame: this.#frame,
    });
  }

  /** Nothing moves while a record is in somebody's hand, nor does the picture change its measure. */
  stop(): void {
    this.#layout.stop();
    this.#shape = '';
    this.#keepMeasure();
  }

  /** All that nobody has put anywhere are laid out as if for the first time. */
  anew(): void {
    this.#laid.clear();
    [this.#frame, this.#shape] = [null, ''];
    this.settle();
  }

  /** The picture is as large as can be. */
  fill(): void {
    this.sigma.setCustomBBox(null);
    if (this.#frame) this.#frame = this.#keepMeasure();
    this.sigma.refresh();
  }

  close(): void {
    this.#layout.close();
  }

  /** A new record appears beside one that it belongs to; the same every time. */
  #besides(id: string): Place {
    const angle = this.#graph.order * GOLDEN_ANGLE;
    const beside = this.#neighbours.get(id)?.find((other) => this.#graph.hasNode(other));
    const middle = beside ? (this.#graph.getNodeAttributes(beside) as Place) : { x: 0, y: 0 };
    return { x: middle.x + BESIDE * Math.cos(angle), y: middle.y + BESIDE * Math.sin(angle) };
  }

  #take(ids: readonly string[], places: Float64Array, isLast: boolean): void {
    if (this.measures.still && !isLast) return;
    for (const [place, id] of ids.entries()) {
      const at = { x: places[place * 2]!, y: places[place * 2 + 1]! };
      if (isLast) this.#laid.set(id, at);
      if (this.#graph.hasNode(id)) this.#graph.mergeNodeAttributes(id, at);
    }
    if (isLast) this.#rest();
  }

  #rest(): void {
    this.#layout.stop();
    this.#shape = '';
    // One alone has no measure, and whoever comes to it makes the picture.
    if (this.#graph.order > 1) this.#frame ??= this.#keepMeasure();
    if (!this.#frame) this.#laid.clear();
    this.onsettled(true);
  }

  /** What comes or is moved out of the picture does not make the rest smaller. */
  #keepMeasure(): Frame {
    if (!this.sigma.getCustomBBox()) this.sigma.setCustomBBox(graphExtent(this.#graph));
    const { x, y } = this.sigma.getCustomBBox()!;
    const room = this.#room;
    const measure = Math.min(room.width / (x[1] - x[0] || 1), room.height / (y[1] - y[0] || 1));
    return { ...room, x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2, measure };
  }

  /** What sigma has for the middles of records. */
  get #room(): Room {
    const { width, height } = this.sigma.getDimensions();
    const least = Math.max(1, Math.min(width, height) - 2 * this.sigma.getSetting('stagePadding'));
    return { width: least * Math.max(1, width / height), height: least * Math.max(1, height / width) };
  }
}
