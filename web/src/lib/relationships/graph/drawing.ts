import Graph from 'graphology';
import Sigma from 'sigma';
import { createEdgeArrowProgram } from 'sigma/rendering';
import { coloursOf, watchTheme, type Colours } from './colours.js';
import type { Company, HeldRecord } from './company.js';
import { Hold, type Holding } from './hold.js';
import { Names, type Labelled } from './labels.js';
import { Lifted } from './lifted.js';
import { LiftedLayer } from './liftedLayer.js';
import { Looks } from './looks.js';
import { keyOf, pairOf, wordsByPair, type GraphLink, type GraphNode } from './parts.js';
import type { Spread } from './spread.js';
import { Standing } from './standing.js';
import { View } from './view.js';

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

/** Below it names alone fill the picture, and are cut. */
const ROOMY = 600;
/** Links are thin: an arrow in their measure would not be seen. */
const ARROW = { lengthToThicknessRatio: 5, widenessToThicknessRatio: 4 };
/** Around a record, in pixels. */
const BETWEEN = 4;
/** Milliseconds. */
const PACE = 200;

/** The picture of a graph, which holds still but for what somebody moves: drawn by sigma, told by what is pressed. */
export class Drawing {
  readonly #graph = new Graph({ type: 'undirected', multi: true });
  readonly #sigma: Sigma;
  readonly #stopTheme: () => void;
  #colours: Colours;
  readonly #names: Names;
  readonly #looks: Looks;
  readonly #lifted = new Lifted((ids) => {
    if (!this.#looks.isMany) this.#redraw(ids);
  });
  readonly #layer: LiftedLayer;
  readonly #standing: Standing;
  readonly #view: View;
  #haveNamesBegun = false;
  readonly #moving = new Set<'records' | 'view'>();

  constructor(
    private readonly container: HTMLElement,
    aroundId: string,
    private readonly handlers: Handlers,
  ) {
    this.#colours = coloursOf(container);
    this.#names = new Names(() => ({ ...this.#sigma.getDimensions(), isNarrow: this.#isNarrow }));
    this.#looks = new Looks(this.#graph, aroundId, {
      colours: () => this.#colours,
      isNarrow: () => this.#isNarrow,
      isLifted: (id) => this.#lifted.has(id),
    });
    this.#sigma = this.#begin();
    this.#layer = new LiftedLayer(this.#sigma, this.#lifted, this.#names, () => this.#colours);
    this.#view = new View(
      this.#sigma,
      () => this.#pace,
      (isMoving) => this.#tell('view', isMoving),
    );
    this.#standing = new Standing(
      this.#sigma,
      { isFew: () => this.#looks.isFew, still: handlers.still, reachOf: (id) => this.#reachOf(id) },
      (isSettled) => this.#tell('records', !isSettled),
    );
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
    this.#standing.know(links);
    for (const node of nodes) this.#showNode(node);
    const keys = new Set(links.map(keyOf));
    for (const key of graph.edges()) if (!keys.has(key)) graph.dropEdge(key);
    const words = wordsByPair(links, (link) => this.handlers.wordsOf(link));
    for (const link of links) this.#showLink(link, words);
    this.#looks.lookBeside();
    this.#dress();
    this.#standing.settle();
  }

  choose(ids: readonly string[]): void {
    this.#redraw(this.#looks.choose(ids));
    this.#view.seek(ids.find((id) => this.#graph.hasNode(id)) ?? null);
  }

  /** Marks what others are at. */
  accompany(company: Company): void {
    this.#redraw(this.#looks.accompany(company));
  }

  /** Moves what others drag, while they do. */
  carry(held: readonly HeldRecord[]): void {
    this.#lifted.carry(held.filter(({ id }) => this.#graph.hasNode(id)));
    this.#layer.drawSoon();
  }

  closer = (): void => void this.#sigma.getCamera().animatedZoom({ duration: this.#pace });
  farther = (): void => void this.#sigma.getCamera().animatedUnzoom({ duration: this.#pace });
  whole = (): void => {
    this.#standing.fill();
    this.#view.reset();
  };
  /** Lays out anew all that nobody has put anywhere. */
  anew = (): void => {
    this.#standing.anew();
    this.#view.reset();
  };

  /** Moves the picture by a part of its size. */
  pan(x: number, y: number): void {
    const camera = this.#sigma.getCamera();
    const { ratio } = camera;
    camera.setState({ x: camera.x + x * ratio, y: camera.y + y * ratio });
  }

  close(): void {
    this.#stopTheme();
    this.#standing.close();
    this.#sigma.kill();
  }

  get #isNarrow(): boolean {
    return this.container.clientWidth < ROOMY;
  }

  get #pace(): number {
    return this.handlers.still ? 0 : PACE;
  }

  #begin(): Sigma {
    return new Sigma(this.#graph, this.container, {
      ...this.#paint(),
      ...{ edgeLabelSize: 11, labelGridCellSize: 90 },
      ...{ minCameraRatio: 0.05, maxCameraRatio: 4, zIndex: true, allowInvalidContainer: true },
      // Two records that are pressed one soon after the other are two presses.
      doubleClickTimeout: 0,
      // Whether links can be pointed at at all is settled once; #dress says when they are.
      enableEdgeEvents: true,
      edgeProgramClasses: { arrow: createEdgeArrowProgram(ARROW) },
      defaultDrawNodeLabel: (context, data, settings) => {
        this.#beginNames();
        this.#names.draw(context, data, settings, this.#colours);
      },
      defaultDrawNodeHover: (context, data, settings) => this.#names.drawHover(context, data, settings, this.#colours),
      defaultDrawEdgeLabel: (context, data, from, to, settings) => {
        const font = { ...settings, labelSize: settings.edgeLabelSize, labelWeight: settings.edgeLabelWeight };
        this.#beginNames();
        this.#names.drawWords(context, this.#looks.words(data['key'] as string, data), [from, to], font, this.#colours);
      },
      nodeReducer: (id, data) => this.#looks.node(id, data),
      edgeReducer: (key, data) => this.#looks.link(key, data),
    });
  }

  /** How far a record reaches; where all names are read, with the one below it. */
  #reachOf(id: string): Pick<Spread, 'aside' | 'above' | 'below'> {
    const { size, label } = this.#graph.getNodeAttributes(id);
    const own = (size as number) * this.#looks.measure + BETWEEN;
    const context = this.#looks.isFew ? this.#sigma.getCanvases()['labels']?.getContext('2d') : null;
    const name = context && this.#names.sizeOf(context, String(label), this.#sigma.getSettings());
    return { aside: Math.max(own, (name?.width ?? 0) / 2), above: own, below: own + (name?.height ?? 0) };
  }

  #dress(): void {
    this.#sigma.setSettings(this.#looks.dress);
  }

  #paint() {
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
    this.#sigma.setSettings(this.#paint());
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

  #showNode(node: GraphNode): void {
    const { id } = node;
    const looks = { ...this.#looks.ofNode(node), ...this.#standing.placeOf(node) };
    if (!this.#graph.hasNode(id)) this.#graph.addNode(id, looks);
    else if (!hasAll(this.#graph.getNodeAttributes(id), looks)) this.#graph.mergeNodeAttributes(id, looks);
  }

  #showLink(link: GraphLink, words: Map<string, string>): void {
    const key = keyOf(link);
    const label = words.get(pairOf(link)) ?? null;
    words.delete(pairOf(link));
    const looks = this.#looks.ofLink(link, label, this.handlers.hasDirection(link));
    if (this.#graph.hasEdge(key)) {
      const [from, to] = this.#graph.extremities(key);
      const isThere = from === link.from && to === link.to;
      if (isThere && hasAll(this.#graph.getEdgeAttributes(key), looks)) return;
      if (isThere) return void this.#graph.mergeEdgeAttributes(key, looks);
      this.#graph.dropEdge(key);
    }
    this.#graph.addEdgeWithKey(key, link.from, link.to, looks);
  }

  /** Says on the page whether anything moves by itself. */
  #tell(what: 'records' | 'view', isMoving: boolean): void {
    if (isMoving) this.#moving.add(what);
    else this.#moving.delete(what);
    this.container.toggleAttribute('data-settled', this.#moving.size === 0);
  }

  /**
   * Names that must be seen keep their room, then those that come first; in a graph that is not large, records too. Where
   * a frame has them is known when its first name is drawn, and not before.
   */
  #beginNames(): void {
    if (this.#haveNamesBegun) return;
    this.#haveNamesBegun = true;
    const context = this.#sigma.getCanvases()['labels']?.getContext('2d');
    if (!context) return;
    const seen = (ids: readonly string[]): Labelled[] => ids.flatMap((id) => this.#layer.seen(id) ?? []);
    const dots = this.#looks.isSparse ? seen(this.#graph.nodes()) : [];
    const { certain, foremost } = this.#looks;
    this.#names.begin(context, [...seen(certain), ...seen(foremost)], dots, this.#sigma.getSettings());
  }

  #lift(held: HeldRecord): void {
    this.#standing.stop();
    this.#lifted.take(held);
    this.#layer.drawSoon();
    this.handlers.onhold({ heldId: held.id, heldX: held.x, heldY: held.y });
  }

  #drop({ id, x, y }: HeldRecord): void {
    if (this.#graph.hasNode(id)) this.#graph.mergeNodeAttributes(id, { x, y, pinned: true });
    this.#lifted.take(null);
    this.#layer.drawSoon();
    this.handlers.onhold({ heldId: null, heldX: null, heldY: null });
    this.#standing.settle();
    if (!this.#graph.hasNode(id)) return;
    this.handlers.onchoose(id);
    this.handlers.onplace(id, { x, y });
  }

  #listen(): void {
    const sigma = this.#sigma;
    sigma.on('beforeRender', () => (this.#haveNamesBegun = false));
    sigma.on('resize', () => {
      this.#dress();
      this.#view.keep();
    });
    sigma.on('clickNode', ({ node }) => this.handlers.onchoose(node));
    sigma.on('clickEdge', ({ edge }) => this.handlers.onlink(edge));
    sigma.on('clickStage', () => this.handlers.onchoose(null));
    sigma.on('enterNode', ({ node }) => this.#hover(node, this.handlers.movable ? 'grab' : 'pointer'));
    sigma.on('leaveNode', ({ node }) => this.#leave(node));
    sigma.on('enterEdge', ({ edge }) => this.#hover(edge, 'pointer'));
    sigma.on('leaveEdge', ({ edge }) => this.#leave(edge));
  }

  /** Of a link that leads to a record, this is told after the record has been entered. */
  #leave(at: string): void {
    if (this.#looks.hovered === at) this.#hover(null, '');
  }

  #hover(at: string | null, cursor: string): void {
    const before = this.#looks.hovered;
    this.#looks.hovered = at;
    this.container.style.cursor = cursor;
    // A record's own words are drawn with its ring.
    if ([before, at].some((id) => id && this.#graph.hasEdge(id))) this.#sigma.scheduleRender();
  }
}

/** Whether nothing of it is otherwise there. */
const hasAll = (there: Record<string, unknown>, looks: Record<string, unknown>): boolean =>
  Object.entries(looks).every(([name, value]) => there[name] === value);
