import type Graph from 'graphology';
import type { Settings } from 'sigma/settings';
import type { Colours } from './colours.js';
import { linkAt, type Colleague, type Company } from './company.js';
import type { Worded } from './labels.js';
import type { GraphLink, GraphNode } from './parts.js';

/** From so many links on, they are not drawn while the picture is moved, and presses hit records only. */
const MANY = 1_500;
/** Up to so many records are spread so that every name can be read, and links say what they are where there is room. */
const FEW = 60;
/** Up to so many records, no name lies on a record. */
const SPARSE = 400;
const SIZES = { center: 13, PARTNER: 9, PERSON: 6 } as const;
const SMALLEST = 0.3;
/** Records from this size on have names. */
const NAMED = 5;
/** Pixels. */
const TEXT = { wide: 12, narrow: 11 } as const;
/** Around the picture, and less where there is little room. */
const PADDING = { wide: 60, narrow: 32 } as const;

/** What the looks of a record or link depend on, besides itself. */
interface Surroundings {
  colours(): Colours;
  /** Whether there is little room. */
  isNarrow(): boolean;
  /** Whether a record is in somebody's hand. */
  isLifted(id: string): boolean;
}

/** How records and links look: by what they are, what is chosen, what the pointer is over, and who is at them. */
export class Looks {
  #chosen: ReadonlySet<string> = new Set();
  /** Beside the chosen. */
  #beside: ReadonlySet<string> = new Set();
  /** What the pointer is over: a record or a link. */
  hovered: string | null = null;
  /** Who is at which record or link. */
  #company: Company = new Map();

  constructor(
    private readonly graph: Graph,
    private readonly aroundId: string,
    private readonly around: Surroundings,
  ) {}

  get isFew(): boolean {
    return this.graph.order <= FEW;
  }

  get isSparse(): boolean {
    return this.graph.order <= SPARSE;
  }

  get isMany(): boolean {
    return this.graph.size > MANY;
  }

  /** The more records, the smaller they are, else they cover each other. */
  get measure(): number {
    return Math.max(SMALLEST, Math.min(1, Math.sqrt(SPARSE / Math.max(1, this.graph.order))));
  }

  /** @returns what looks different now */
  choose(ids: readonly string[]): string[] {
    const before = [...this.#chosen, ...this.#beside];
    this.#chosen = new Set(ids);
    this.lookBeside();
    return [...before, ...this.#chosen, ...this.#beside];
  }

  /** Who is beside the chosen may have become another. */
  lookBeside(): void {
    const shown = this.isMany ? [] : [...this.#chosen].filter((id) => this.graph.hasNode(id));
    this.#beside = new Set(shown.flatMap((id) => this.graph.neighbors(id)));
  }

  /** Marks what others are at. @returns what looks different now */
  accompany(company: Company): string[] {
    const before = this.#company;
    this.#company = company;
    const isSame = (at: string): boolean => isEqual(before.get(at), company.get(at));
    return [...new Set([...before.keys(), ...company.keys()])].filter((at) => !isSame(at));
  }

  /** Records whose names must be seen. */
  get certain(): string[] {
    return [...new Set([this.aroundId, ...this.#chosen, ...this.#company.keys()])];
  }

  /** Records whose names come first where there is not room for all: beside the chosen, then the largest. */
  get foremost(): string[] {
    if (!this.isFew) return [...this.#beside];
    const rank = (id: string): number => (this.#beside.has(id) ? 2 * FEW : 0) + this.graph.degree(id);
    return this.graph.nodes().sort((one, other) => rank(other) - rank(one));
  }

  /** What does not change with what is chosen or done. */
  ofNode({ id, kind, name: label }: GraphNode) {
    return { label, kind, size: id === this.aroundId ? SIZES.center : SIZES[kind] };
  }

  node(id: string, { kind, ...data }: Record<string, unknown>) {
    const colours = this.around.colours();
    const isCenter = id === this.aroundId;
    const isChosen = this.#chosen.has(id);
    const colleague = this.#company.get(id);
    const colour = kind === 'PARTNER' ? colours.partner : colours.person;
    const certain = isCenter || isChosen || colleague !== undefined;
    return {
      ...data,
      color: isCenter || isChosen ? colours.center : colour,
      ...(typeof data['size'] === 'number' && { size: data['size'] * this.measure }),
      hidden: this.#isLifted(id),
      highlighted: isChosen || colleague !== undefined,
      certain,
      forceLabel: certain || this.isFew || this.#beside.has(id),
      ...(colleague && { who: colleague.words, ring: colours.people[colleague.hue] }),
      zIndex: isChosen ? 1 : 0,
    };
  }

  /** What does not change with what is chosen or done. */
  ofLink({ strength }: GraphLink, label: string | null, hasDirection: boolean) {
    return { label, type: hasDirection ? 'arrow' : 'line', size: 1 + strength * 0.5 };
  }

  link(key: string, data: Record<string, unknown>) {
    const colours = this.around.colours();
    const [from, to] = this.graph.extremities(key);
    const hidden = this.#isLifted(from) || this.#isLifted(to);
    const colleague = this.#company.get(linkAt({ from, to }));
    const isChosen = [key, from, to].some((id) => this.#chosen.has(id));
    const zIndex = isChosen ? 1 : 0;
    if (!colleague) return { ...data, hidden, color: isChosen ? colours.chosen : colours.link, zIndex };
    const color = colours.people[colleague.hue];
    return { ...data, hidden, zIndex, color, label: colleague.words, forceLabel: true };
  }

  /** A link says what it is when it is asked about, and where there is room in a small graph. */
  words(key: string, { label, color }: { label: string | null; color: string }): Worded {
    const [colours, isNarrow] = [this.around.colours(), this.around.isNarrow()];
    const [from, to] = this.graph.extremities(key);
    const isColleagues = this.#company.has(linkAt({ from, to }));
    const isAsked = [key, from, to].some((id) => id === this.hovered || this.#chosen.has(id));
    const isShown = isColleagues || isAsked || (this.isFew && !isNarrow);
    const isCertain = isColleagues || key === this.hovered || this.#chosen.has(key);
    return {
      ...{ key, label: isShown ? label : null, certain: isCertain },
      color: isColleagues ? color : isAsked ? colours.label : colours.quiet,
    };
  }

  /** What can be shown of so many links, in so much room. */
  get dress(): Partial<Settings> {
    const { isMany } = this;
    const room = this.around.isNarrow() ? 'narrow' : 'wide';
    return {
      labelSize: TEXT[room],
      labelRenderedSizeThreshold: NAMED * this.measure,
      stagePadding: PADDING[room],
      renderEdgeLabels: !isMany,
      enableEdgeEvents: !isMany,
      hideEdgesOnMove: isMany,
      hideLabelsOnMove: isMany,
    };
  }

  /** Whether it is not where it stood. Of a large graph it is, until it is let go: all would have to be drawn anew. */
  #isLifted(id: string): boolean {
    return !this.isMany && this.around.isLifted(id);
  }
}

const isEqual = (one: Colleague | undefined, other: Colleague | undefined): boolean =>
  one?.words === other?.words && one?.hue === other?.hue;
