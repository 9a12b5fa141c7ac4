import Graph from 'graphology';
import Sigma from 'sigma';
import { createEdgeArrowProgram } from 'sigma/rendering';
import { coloursOf, watchTheme, type Colours } from './colours.js';
import { linkAt, type Colleague, type Company, type HeldRecord } from './company.js';
import { Hold, keepScale, type Holding } from './hold.js';
import { Names, type Labelled, type Worded } from './labels.js';
import { Layout } from './layout.js';
import { Lifted } from './lifted.js';
import type { Room, Spread } from './spread.js';
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
/** Up to so many records are spread so that every name can be read, and links say what they are where there is room. */
const FEW = 60;
/** Up to so many records, no name lies on a record. */
const SPARSE = 400;
/** Below it names alone fill the picture, and are cut. */
const ROOMY = 600;
/** Links are thin: an arrow in their measure would not be seen. */
const ARROW = { lengthToThicknessRatio: 5, widenessToThicknessRatio: 4 };
const SIZES = { center: 13, PARTNER: 9, PERSON: 6 } as const;
const SMALLEST = 0.3;
/** Records from this size on have names. */
const NAMED = 5;
/** Pixels. */
const TEXT = { wide: 12, narrow: 11 } as const;
/** Around the picture, and less where there is little room. */
const PADDING = { wide: 60, narrow: 32 } as const;
/** Where what is being moved is drawn. */
const LIFTED = 'lifted';
/** Around a record, in pixels. */
const BETWEEN = 4;

/** The picture of a graph: records stand where somebody has put them, the others where the layout does. */
export class Drawing {
  readonly #graph = new Graph({ type: 'undirected', multi: true });
  readonly #sigma: Sigma;
  readonly #layout: Layout;
  readonly #stopTheme: () => void;
  #colours: Colours;
  #chosen: ReadonlySet<string> = new Set();
  readonly #lifted = new Lifted((ids) => {
    if (!this.#isMany) this.#redraw(ids);
  });
  #isLiftedDue = false;
  /** What the pointer is over: a record or a link. */
  #hovered: string | null = null;
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
    this.#names = new Names(() => ({ ...this.#sigma.getDimensions(), isNarrow: this.#isNarrow }));
    this.#sigma = new Sigma(this.#graph, container, {
      ...this.#looks(),
      ...{ edgeLabelSize: 11, labelGridCellSize: 90 },
      ...{ minCameraRatio: 0.05, maxCameraRatio: 4, zIndex: true, allowInvalidContainer: true },
      // Two records that are pressed one soon after the other are two presses.
      doubleClickTimeout: 0,
      // Whether links can be pointed at at all is settled once; #dress says when they are.
      enableEdgeEvents: true,
      edgeProgramClasses: { arrow: createEdgeArrowProgram(ARROW) },
      defaultDrawNodeLabel: (context, data, settings) => this.#names.draw(context, data, settings, this.#colours),
      defaultDrawNodeHover: (context, data, settings) => this.#names.drawHover(context, data, settings, this.#colours),
      defaultDrawEdgeLabel: (context, data, from, to, settings) => {
        const font = { ...settings, labelSize: settings.edgeLabelSize, labelWeight: settings.edgeLabelWeight };
        this.#names.drawWords(context, this.#wordsLook(data['key'] as string, data), [from, to], font, this.#colours);
      },
      nodeReducer: (id, data) => this.#nodeLook(id, data),
      edgeReducer: (key, data) => this.#linkLook(key, data),
    });
    this.#sigma.createCanvasContext(LIFTED, { style: { pointerEvents: 'none' } }).resize(true);
    this.#layout = new Layout((ids, places, isLast) => this.#take(ids, places, isLast));
    new Hold(
      this.#sigma,
      handlers.movable,
      (held) => this.#lift(held),
      (held) => this.#drop(held),
    );
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
    const before = this.#chosen;
    this.#chosen = new Set(ids);
    this.#redraw([...before, ...ids]);
  }

  /** Marks what others are at. */
  accompany(company: Company): void {
    const before = this.#company;
    this.#company = company;
    const isSame = (at: string): boolean => isEqual(before.get(at), company.get(at));
    this.#redraw([...new Set([...before.keys(), ...company.keys()])].filter((at) => !isSame(at)));
  }

  /** Moves what others drag, while they do. */
  carry(held: readonly HeldRecord[]): void {
    const shown = held.filter(({ id }) => this.#graph.hasNode(id));
    if (shown.length > 0) keepScale(this.#sigma);
    this.#lifted.carry(shown);
    this.#drawLiftedSoon();
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

  get #isFew(): boolean {
    return this.#graph.order <= FEW;
  }

  get #isMany(): boolean {
    return this.#graph.size > MANY;
  }

  /** The more records, the smaller they are, else they cover each other. */
  get #measure(): number {
    return Math.max(SMALLEST, Math.min(1, Math.sqrt(SPARSE / Math.max(1, this.#graph.order))));
  }

  /** Whether it is not where it stood. Of a large graph it is, until it is let go: all would have to be drawn anew. */
  #isLifted(id: string): boolean {
    return !this.#isMany && this.#lifted.has(id);
  }

  /** What can be shown of so many links, in so much room. */
  #dress(): void {
    const isMany = this.#isMany;
    this.#sigma.setSettings({
      labelSize: this.#isNarrow ? TEXT.narrow : TEXT.wide,
      labelRenderedSizeThreshold: NAMED * this.#measure,
      stagePadding: this.#isNarrow ? PADDING.narrow : PADDING.wide,
      renderEdgeLabels: !isMany,
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

  /** Draws anew what looks different now: these records with their links, and these links. */
  #redraw(ids: Iterable<string>): void {
    const [nodes, edges] = [new Set<string>(), new Set<string>()];
    for (const id of ids) {
      if (this.#graph.hasEdge(id)) edges.add(id);
      // A colleague's link is named by its ends.
      for (const end of id.split(' ')) {
        if (!this.#graph.hasNode(end)) continue;
        nodes.add(end);
        for (const key of this.#graph.edges(end)) edges.add(key);
      }
    }
    if (nodes.size + edges.size === 0) return;
    this.#sigma.refresh({ partialGraph: { nodes: [...nodes], edges: [...edges] }, schedule: true });
  }

  #nodeLook(id: string, { kind, ...data }: Record<string, unknown>) {
    const isCenter = id === this.aroundId;
    const isChosen = this.#chosen.has(id);
    const colleague = this.#company.get(id);
    const colour = kind === 'PARTNER' ? this.#colours.partner : this.#colours.person;
    return {
      ...data,
      color: isCenter || isChosen ? this.#colours.center : colour,
      ...(typeof data['size'] === 'number' && { size: data['size'] * this.#measure }),
      hidden: this.#isLifted(id),
      highlighted: isChosen || colleague !== undefined,
      certain: isCenter || isChosen || colleague !== undefined,
      forceLabel: this.#isFew || isCenter || isChosen || colleague !== undefined,
      ...(colleague && { who: colleague.words, ring: this.#colours.people[colleague.hue] }),
      zIndex: isChosen ? 1 : 0,
    };
  }

  #linkLook(key: string, data: Record<string, unknown>) {
    const [from, to] = this.#graph.extremities(key);
    const hidden = this.#isLifted(from) || this.#isLifted(to);
    const colleague = this.#company.get(linkAt({ from, to }));
    const isChosen = [key, from, to].some((id) => this.#chosen.has(id));
    const zIndex = isChosen ? 1 : 0;
    if (!colleague) return { ...data, hidden, color: isChosen ? this.#colours.chosen : this.#colours.link, zIndex };
    const color = this.#colours.people[colleague.hue];
    return { ...data, hidden, zIndex, color, label: colleague.words, forceLabel: true };
  }

  /** A link says what it is when it is asked about, and where there is room in a small graph. */
  #wordsLook(key: string, { label, color }: { label: string | null; color: string }): Worded {
    const [from, to] = this.#graph.extremities(key);
    const isColleagues = this.#company.has(linkAt({ from, to }));
    const isAsked = [key, from, to].some((id) => id === this.#hovered || this.#chosen.has(id));
    const isShown = isColleagues || isAsked || (this.#isFew && !this.#isNarrow);
    const isCertain = isColleagues || key === this.#hovered || this.#chosen.has(key);
    return {
      ...{ key, label: isShown ? label : null, certain: isCertain },
      color: isColleagues ? color : isAsked ? this.#colours.label : this.#colours.quiet,
    };
  }

  #showNode(node: GraphNode, neighbours: ReadonlyMap<string, string[]>): void {
    const { id, kind, name: label, x, y } = node;
    const size = id === this.aroundId ? SIZES.center : SIZES[kind];
    const place = x !== null && x !== undefined && y !== null && y !== undefined ? { x, y } : null;
    const looks = { label, kind, size, fixed: place !== null };
    if (!this.#graph.hasNode(id)) this.#graph.addNode(id, { ...looks, ...(place ?? this.#besides(id, neighbours)) });
    else if (!hasAll(this.#graph.getNodeAttributes(id), { ...looks, ...place }))
      this.#graph.mergeNodeAttributes(id, { ...looks, ...place });
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
      const isThere = from === link.from && to === link.to;
      if (isThere && hasAll(this.#graph.getEdgeAttributes(key), looks)) return;
      if (isThere) return void this.#graph.mergeEdgeAttributes(key, looks);
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
      nodes: this.#graph.mapNodes((id, { x, y, fixed, ...looks }) => ({ id, x, y, fixed, ...this.#reachOf(looks) })),
      links: links.map(({ from, to, strength }) => ({ from, to, weight: strength })),
      room: this.#isFew ? this.#room : null,
    });
  }

  /** How far a record and the name below it reach. */
  #reachOf({ size, label }: Record<string, unknown>): Pick<Spread, 'aside' | 'above' | 'below'> {
    const context = this.#sigma.getCanvases()['labels']?.getContext('2d');
    const name = context && this.#names.sizeOf(context, String(label), this.#sigma.getSettings());
    const own = (size as number) + BETWEEN;
    return { aside: Math.max(own, (name?.width ?? 0) / 2), above: own, below: own + (name?.height ?? 0) };
  }

  /** What sigma has for the middles of records. */
  get #room(): Room {
    const { width, height } = this.#sigma.getDimensions();
    const least = Math.max(1, Math.min(width, height) - 2 * this.#sigma.getSetting('stagePadding'));
    return { width: least * Math.max(1, width / height), height: least * Math.max(1, height / width) };
  }

  #take(ids: readonly string[], places: Float64Array, isLast: boolean): void {
    this.container.toggleAttribute('data-settled', isLast);
    if (this.handlers.still && !isLast) return;
    const at = new Map(ids.map((id, place) => [id, place * 2]));
    this.#graph.updateEachNodeAttributes(
      (id, attributes) => {
        const place = at.get(id);
        if (place === undefined || attributes['fixed']) return attributes;
        return { ...attributes, x: places[place], y: places[place + 1] };
      },
      { attributes: ['x', 'y'] },
    );
  }

  /** A record as it is on the picture now, in pixels. */
  #seen(id: string): Labelled | undefined {
    const data = this.#graph.hasNode(id) ? this.#sigma.getNodeDisplayData(id) : undefined;
    if (!data) return undefined;
    const place = this.#lifted.placeOf(id);
    const at = place ? this.#sigma.graphToViewport(place) : this.#sigma.framedGraphToViewport(data);
    return { ...data, ...at, size: this.#sigma.scaleSize(data.size) };
  }

  /** Names that must be seen keep their room, and in a graph that is not large the records. */
  #beginNames(): void {
    const context = this.#sigma.getCanvases()['labels']?.getContext('2d');
    if (!context) return;
    const seen = (ids: readonly string[]): Labelled[] => ids.flatMap((id) => this.#seen(id) ?? []);
    const certain = seen([...new Set([this.aroundId, ...this.#chosen, ...this.#company.keys()])]);
    const dots = this.#graph.order <= SPARSE ? seen(this.#graph.nodes()) : [];
    this.#names.begin(context, certain, dots, this.#sigma.getSettings());
  }

  #lift(held: HeldRecord): void {
    this.#layout.stop();
    this.#lifted.take(held);
    this.#drawLiftedSoon();
    this.handlers.onhold({ heldId: held.id, heldX: held.x, heldY: held.y });
  }

  #drop({ id, x, y }: HeldRecord): void {
    if (this.#graph.hasNode(id)) this.#graph.mergeNodeAttributes(id, { x, y, fixed: true });
    this.#lifted.take(null);
    this.#drawLiftedSoon();
    this.handlers.onhold({ heldId: null, heldX: null, heldY: null });
    if (!this.#graph.hasNode(id)) return;
    this.handlers.onchoose(id);
    this.handlers.onplace(id, { x, y });
  }

  #drawLiftedSoon(): void {
    if (this.#isLiftedDue) return;
    this.#isLiftedDue = true;
    requestAnimationFrame(() => this.#drawLifted());
  }

  /** What is being moved, over the picture that stands: each with its links. */
  #drawLifted(): void {
    this.#isLiftedDue = false;
    const context = this.#sigma.getCanvases()[LIFTED]?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, this.container.clientWidth, this.container.clientHeight);
    for (const id of this.#lifted.ids) {
      const lifted = this.#seen(id);
      if (!lifted) continue;
      context.strokeStyle = this.#colours.chosen;
      context.lineWidth = 1.5;
      context.beginPath();
      for (const other of this.#graph.neighbors(id)) this.#drawLine(context, lifted, this.#seen(other)!);
      context.stroke();
      context.beginPath();
      context.arc(lifted.x, lifted.y, lifted.size, 0, Math.PI * 2);
      context.fillStyle = lifted.color;
      context.fill();
      this.#names.drawHover(context, lifted, this.#sigma.getSettings(), this.#colours);
    }
  }

  /** From rim to rim: no line crosses a record. */
  #drawLine(context: CanvasRenderingContext2D, from: Labelled, to: Labelled): void {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length <= to.size) return;
    const rest = 1 - to.size / length;
    context.moveTo(from.x, from.y);
    context.lineTo(from.x + (to.x - from.x) * rest, from.y + (to.y - from.y) * rest);
  }

  #listen(): void {
    const sigma = this.#sigma;
    sigma.on('beforeRender', () => this.#beginNames());
    sigma.on('afterRender', () => this.#drawLifted());
    sigma.on('resize', () => this.#dress());
    sigma.on('clickNode', ({ node }) => this.handlers.onchoose(node));
    sigma.on('clickEdge', ({ edge }) => this.handlers.onlink(edge));
    sigma.on('clickStage', () => this.handlers.onchoose(null));
    sigma.on('enterNode', ({ node }) => this.#hover(node, this.handlers.movable ? 'grab' : 'pointer'));
    sigma.on('leaveNode', () => this.#hover(null, ''));
    sigma.on('enterEdge', ({ edge }) => this.#hover(edge, 'pointer'));
    sigma.on('leaveEdge', () => this.#hover(null, ''));
  }

  #hover(at: string | null, cursor: string): void {
    const before = this.#hovered;
    this.#hovered = at;
    this.container.style.cursor = cursor;
    // A record's own words are drawn with its ring.
    if ([before, at].some((id) => id && this.#graph.hasEdge(id))) this.#sigma.scheduleRender();
  }
}

const isEqual = (one: Colleague | undefined, other: Colleague | undefined): boolean =>
  one?.words === other?.words && one?.hue === other?.hue;

/** Whether nothing of it is otherwise there. */
const hasAll = (there: Record<string, unknown>, looks: Record<string, unknown>): boolean =>
  Object.entries(looks).every(([name, value]) => there[name] === value);
