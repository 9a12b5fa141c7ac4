import Graph from 'graphology';
import Sigma from 'sigma';
import { createEdgeArrowProgram } from 'sigma/rendering';
import { coloursOf, watchTheme, type Colours } from './colours.js';
import { linkAt, type Company, type HeldRecord } from './company.js';
import { Hold, keepScale, type Holding } from './hold.js';
import { Names } from './labels.js';
import { Layout } from './layout.js';
import { keyOf, neighboursOf, pairOf, wordsByPair, type GraphLink, type GraphNode } from './parts.js';

/** What a picture tells of: presses, and records that were moved by hand. */
export interface Handlers {
  onchoose(id: string | null): void;
  onlink(key: string): void;
  onplace(id: string, place: { x: number; y: number }): void;
  onhold(holding: Holding): void;
  /** Whether records may be moved. */
  movable: boolean;
  /** Whether nothing is to move by itself. */
  still: boolean;
  wordsOf(link: GraphLink): string;
  /** Whether an arrow is to show to whom the first is what he is. */
  hasDirection(link: GraphLink): boolean;
}

/** From so many links on, they are not drawn while the picture is moved, and presses hit records only. */
const MANY = 1_500;
/** Up to so many links, each says what it is, and all names are shown that find room. */
const FEW = 60;
/** Below it names alone fill the picture, and are cut. */
const ROOMY = 600;
/** Links are thin: an arrow in their measure would not be seen. */
const ARROW = { lengthToThicknessRatio: 5, widenessToThicknessRatio: 4 };
const SIZES = { center: 13, PARTNER: 9, PERSON: 6 } as const;

/** The picture of a graph: records stand where somebody has put them, the others where the layout does. */
export class Drawing {
  readonly #graph = new Graph({ type: 'undirected', multi: true });
  readonly #sigma: Sigma;
  readonly #layout: Layout;
  readonly #stopTheme: () => void;
  #colours: Colours;
  #chosen: ReadonlySet<string> = new Set();
  readonly #hold: Hold | null;
  /** Who is at which record or link. */
  #company: Company = new Map();
  readonly #names: Names;
  #shape = '';

  constructor(
    private readonly container: HTMLElement,
    private readonly aroundId: string,
    private readonly handlers: Handlers,
  ) {
    this.#colours = coloursOf(container);
    this.#names = new Names(() => this.#isNarrow);
    this.#sigma = new Sigma(this.#graph, container, {
      ...this.#looks(),
      ...{ labelSize: 12, edgeLabelSize: 11, labelGridCellSize: 90, labelRenderedSizeThreshold: 5 },
      ...{ stagePadding: 60, minCameraRatio: 0.05, maxCameraRatio: 4, zIndex: true, allowInvalidContainer: true },
      // Whether links can be pointed at at all is settled once; #dress says when they are.
      enableEdgeEvents: true,
      edgeProgramClasses: { arrow: createEdgeArrowProgram(ARROW) },
      defaultDrawNodeLabel: (context, data, settings) => this.#names.draw(context, data, settings, this.#colours),
      defaultDrawNodeHover: (context, data, settings) => this.#names.drawHover(context, data, settings, this.#colours),
      nodeReducer: (id, data) => this.#nodeLook(id, data),
      edgeReducer: (key, data) => this.#linkLook(key, data),
    });
    this.#layout = new Layout((ids, places, isLast) => this.#take(ids, places, isLast));
    this.#hold = handlers.movable
      ? new Hold(
          this.#sigma,
          this.#graph,
          (holding) => {
            if (holding.heldId) this.#layout.stop();
            handlers.onhold(holding);
          },
          (id, place) => handlers.onplace(id, place),
        )
      : null;
    this.#stopTheme = watchTheme(() => this.#repaint());
    this.#listen();
  }

  /** Shows these records and links; those that were there stay where they are. */
  show(nodes: readonly GraphNode[], links: readonly GraphLink[]): void {
    const graph = this.#graph;
    const known = new Set(nodes.map(({ id }) => id));
    for (const id of graph.nodes()) if (!known.has(id)) graph.dropNode(id);
    const neighbours = neighboursOf(links);
    for (const node of nodes) this.#showNode(node, neighbours);
    const keys = new Set(links.map(keyOf));
    for (const key of graph.edges()) if (!keys.has(key)) graph.dropEdge(key);
    const words = wordsByPair(links, (link) => this.handlers.wordsOf(link));
    for (const link of links) this.#showLink(link, words);
    this.#dress();
    this.#settle(nodes, links);
  }

  choose(ids: readonly string[]): void {
    this.#chosen = new Set(ids);
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Marks what others are at. */
  accompany(company: Company): void {
    if (this.#company.size === 0 && company.size === 0) return;
    this.#company = company;
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Moves what others drag, while they do. */
  carry(held: readonly HeldRecord[]): void {
    for (const { id, x, y } of held) {
      if (!this.#graph.hasNode(id) || this.#hold?.holds(id)) continue;
      keepScale(this.#sigma);
      this.#graph.mergeNodeAttributes(id, { x, y, fixed: true });
    }
  }

  closer = (): void => void this.#sigma.getCamera().animatedZoom({ duration: this.#pace });
  farther = (): void => void this.#sigma.getCamera().animatedUnzoom({ duration: this.#pace });
  whole = (): void => {
    this.#sigma.setCustomBBox(null).refresh();
    void this.#sigma.getCamera().animatedReset({ duration: this.#pace });
  };

  /** Moves the picture by a part of its size. */
  pan(x: number, y: number): void {
    const camera = this.#sigma.getCamera();
    const { ratio } = camera;
    camera.setState({ x: camera.x + x * ratio, y: camera.y + y * ratio });
  }

  close(): void {
    this.#stopTheme();
    this.#layout.close();
    this.#sigma.kill();
  }

  get #isNarrow(): boolean {
    return this.container.clientWidth < ROOMY;
  }

  get #pace(): number {
    return this.handlers.still ? 0 : 200;
  }

  /** What can be shown of so many links, in so much room. */
  #dress(): void {
    const [isFew, isMany] = [this.#graph.size <= FEW, this.#graph.size > MANY];
    this.#sigma.setSettings({
      labelDensity: isFew ? 3 : 1,
      renderEdgeLabels: isFew && !this.#isNarrow,
      enableEdgeEvents: !isMany,
      hideEdgesOnMove: isMany,
      hideLabelsOnMove: isMany,
    });
  }

  #looks() {
    const font = getComputedStyle(this.container).fontFamily;
    return {
      ...{ labelFont: font, edgeLabelFont: font, labelWeight: '500', edgeLabelWeight: '450' },
      labelColor: { color: this.#colours.label },
      edgeLabelColor: { color: this.#colours.quiet },
      defaultEdgeColor: this.#colours.link,
    };
  }

  #repaint(): void {
    this.#colours = coloursOf(this.container);
    this.#sigma.setSettings(this.#looks());
    this.#sigma.refresh({ skipIndexation: true });
  }

  #nodeLook(id: string, { kind, ...data }: Record<string, unknown>) {
    const isCenter = id === this.aroundId;
    const isChosen = this.#chosen.has(id);
    const colleague = this.#company.get(id);
    const colour = kind === 'PARTNER' ? this.#colours.partner : this.#colours.person;
    return {
      ...data,
      color: isCenter || isChosen ? this.#colours.center : colour,
      highlighted: isChosen || colleague !== undefined,
      forceLabel: isCenter || isChosen || colleague !== undefined,
      ...(colleague && { who: colleague.words, ring: this.#colours.people[colleague.hue] }),
      zIndex: isChosen ? 1 : 0,
    };
  }

  #linkLook(key: string, data: Record<string, unknown>) {
    const [from, to] = this.#graph.extremities(key);
    const colleague = this.#company.get(linkAt({ from, to }));
    if (colleague)
      return { ...data, color: this.#colours.people[colleague.hue], label: colleague.words, forceLabel: true };
    const isChosen = [key, from, to].some((id) => this.#chosen.has(id));
    return { ...data, color: isChosen ? this.#colours.chosen : this.#colours.link, zIndex: isChosen ? 1 : 0 };
  }

  #showNode(node: GraphNode, neighbours: ReadonlyMap<string, string[]>): void {
    const { id, kind, name: label, x, y } = node;
    const size = id === this.aroundId ? SIZES.center : SIZES[kind];
    const place = x !== null && x !== undefined && y !== null && y !== undefined ? { x, y } : null;
    const looks = { label, kind, size, fixed: place !== null };
    if (!this.#graph.hasNode(id)) this.#graph.addNode(id, { ...looks, ...(place ?? this.#besides(id, neighbours)) });
    else if (!this.#hold?.holds(id)) this.#graph.mergeNodeAttributes(id, { ...looks, ...place });
  }

  /** A new record appears beside one that it belongs to; the same every time. */
  #besides(id: string, neighbours: ReadonlyMap<string, string[]>): { x: number; y: number } {
    const angle = this.#graph.order * 2.399963;
    const beside = neighbours.get(id)?.find((other) => this.#graph.hasNode(other));
    const middle = beside ? this.#graph.getNodeAttributes(beside) : { x: 0, y: 0 };
    return { x: (middle['x'] as number) + 3 * Math.cos(angle), y: (middle['y'] as number) + 3 * Math.sin(angle) };
  }

  #showLink(link: GraphLink, words: Map<string, string>): void {
    const key = keyOf(link);
    const label = words.get(pairOf(link)) ?? null;
    words.delete(pairOf(link));
    const type = this.handlers.hasDirection(link) ? 'arrow' : 'line';
    const looks = { label, type, size: 1 + link.strength * 0.5 };
    if (this.#graph.hasEdge(key)) {
      const [from, to] = this.#graph.extremities(key);
      if (from === link.from && to === link.to) return void this.#graph.mergeEdgeAttributes(key, looks);
      this.#graph.dropEdge(key);
    }
    this.#graph.addEdgeWithKey(key, link.from, link.to, looks);
  }

  /** Lays out anew only when there are others or other links. */
  #settle(nodes: readonly GraphNode[], links: readonly GraphLink[]): void {
    const shape = [nodes.map(({ id, x }) => `${id}${x === null ? '' : '!'}`).sort(), links.map(keyOf).sort()].join();
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.container.removeAttribute('data-settled');
    this.#layout.begin({
      nodes: this.#graph.mapNodes((id, { x, y, fixed }) => ({ id, x, y, fixed })),
      links: links.map(({ from, to, strength }) => ({ from, to, weight: strength })),
    });
  }

  #take(ids: readonly string[], places: Float64Array, isLast: boolean): void {
    this.container.toggleAttribute('data-settled', isLast);
    if (this.handlers.still && !isLast) return;
    const at = new Map(ids.map((id, place) => [id, place * 2]));
    this.#graph.updateEachNodeAttributes(
      (id, attributes) => {
        const place = at.get(id);
        if (place === undefined || attributes['fixed'] || this.#hold?.holds(id)) return attributes;
        return { ...attributes, x: places[place], y: places[place + 1] };
      },
      { attributes: ['x', 'y'] },
    );
  }

  /** Names that must be seen keep their room. */
  #beginNames(): void {
    const context = this.#sigma.getCanvases()['labels']?.getContext('2d');
    if (!context) return;
    const certain = [this.aroundId, ...this.#chosen, ...this.#company.keys()].flatMap((id) => {
      const data = this.#graph.hasNode(id) ? this.#sigma.getNodeDisplayData(id) : undefined;
      return data
        ? [{ ...data, ...this.#sigma.framedGraphToViewport(data), size: this.#sigma.scaleSize(data.size) }]
        : [];
    });
    this.#names.begin(context, certain, this.#sigma.getSettings());
  }

  #listen(): void {
    const sigma = this.#sigma;
    sigma.on('beforeRender', () => this.#beginNames());
    sigma.on('resize', () => this.#dress());
    sigma.on('clickNode', ({ node }) => this.handlers.onchoose(node));
    sigma.on('clickEdge', ({ edge }) => this.handlers.onlink(edge));
    sigma.on('clickStage', () => this.handlers.onchoose(null));
    const overNode = this.handlers.movable ? 'grab' : 'pointer';
    sigma.on('enterNode', () => (this.container.style.cursor = overNode));
    sigma.on('leaveNode', () => (this.container.style.cursor = ''));
    sigma.on('enterEdge', () => (this.container.style.cursor = 'pointer'));
    sigma.on('leaveEdge', () => (this.container.style.cursor = ''));
  }
}
