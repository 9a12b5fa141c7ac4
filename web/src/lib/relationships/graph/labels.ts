import type { Settings } from 'sigma/settings';
import type { Coordinates, Dimensions, NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Colours } from './colours.js';

/** What the reducer of the records makes of one; a colleague who is at it has his words and colour there. */
export type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'> & {
  /** Of the record. */
  key?: string;
  /** Its name is seen in any case. */
  certain?: boolean;
  who?: string;
  ring?: string;
};
type Font = Pick<Settings, 'labelSize' | 'labelWeight' | 'labelFont'>;

type Dot = Coordinates & { size: number };

/** A link on the picture, and what it is. */
export interface Worded {
  key: string;
  label?: string | null;
  color: string;
  /** It is written whether there is room or not. */
  certain?: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Characters in a line of a name; fewer where there is little room. */
const LONGEST = { wide: 24, narrow: 16 } as const;
const LINES = 2;
const GAP = 3;

/** The names and words of one frame: none lies on another. Those that matter most have their room before the others come. */
export class Names {
  #taken: Box[] = [];
  /** Where names stand that have their room already, by the record; null = there is none. */
  #settled = new Map<string, Box | null>();
  /** What words of links take, by the link: they are drawn more often than the frame. */
  #words = new Map<string, Box[]>();
  readonly #widths = new Map<string, number>();

  constructor(private readonly room: () => Dimensions & { isNarrow: boolean }) {}

  /** A new frame begins: no name lies on these records, and these names have their room, those first that come first. */
  begin(context: CanvasRenderingContext2D, foremost: readonly Labelled[], dots: readonly Dot[], font: Font): void {
    this.#words.clear();
    this.#settled.clear();
    this.#taken = dots.map(({ x, y, size }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }));
    for (const data of foremost) {
      if (!data.label || !data.key || this.#settled.has(data.key)) continue;
      this.#settled.set(data.key, this.#take(context, data, font));
    }
  }

  /** What a name takes, in pixels. */
  sizeOf(context: CanvasRenderingContext2D, label: string, font: Font): Dimensions {
    const lines = this.#linesOf(label);
    const width = Math.max(...lines.map((line) => this.#widthOf(context, line, font)));
    return { width: width + 2 * GAP, height: lines.length * (font.labelSize + 2) + GAP };
  }

  /** Draws a name below its record, or on another side of it where that would lie on another; or not at all. */
  draw(context: CanvasRenderingContext2D, data: Labelled, font: Font, colours: Colours): void {
    if (!data.label) return;
    const settled = this.#settled.get(data.key ?? '');
    const box = settled === undefined ? this.#take(context, data, font) : settled;
    if (box) write(context, this.#linesOf(data.label), box, font, colours.ground, colours.label);
  }

  /** A ring around what the pointer is over, what is chosen, or what a colleague is at; its name is never left out. */
  drawHover(context: CanvasRenderingContext2D, data: Labelled, font: Font, colours: Colours): void {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 4, 0, Math.PI * 2);
    context.lineWidth = 2;
    context.strokeStyle = data.ring ?? colours.chosen;
    context.stroke();
    if (!data.label) return;
    const [box] = this.#boxes(context, data, font);
    write(context, this.#linesOf(data.label), box!, font, colours.ground, colours.label);
    if (!data.who) return;
    const below = { ...box!, top: box!.bottom };
    write(context, [data.who], below, font, colours.ground, data.ring ?? colours.label);
  }

  /** Writes along a link what it is, when that lies on nothing. */
  drawWords(
    context: CanvasRenderingContext2D,
    { key, label, color, certain }: Worded,
    ends: readonly [Dot, Dot],
    font: Font,
    colours: Colours,
  ): void {
    if (!label) return;
    const [from, to] = ends;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = this.#widthOf(context, label, font);
    const angle = Math.atan2(dy, dx);
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const boxes = along(middle, angle, length, font.labelSize);
    const others = [...this.#words].filter(([other]) => other !== key).flatMap(([, taken]) => taken);
    const isFree = (): boolean =>
      Math.hypot(dx, dy) - from.size - to.size > length + 4 * GAP &&
      !boxes.some((box) => [...this.#taken, ...others].some((other) => overlaps(box, other)));
    if (!certain && !isFree()) return;
    this.#words.set(key, boxes);
    context.save();
    context.translate(middle.x, middle.y);
    context.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
    const box = { left: -length / 2, right: length / 2, top: -font.labelSize / 2 - 2, bottom: font.labelSize / 2 };
    write(context, [label], box, font, colours.ground, color);
    context.restore();
  }

  /** Takes the best room that there is for a name; one that must be seen stands below its record. */
  #take(context: CanvasRenderingContext2D, data: Labelled, font: Font): Box | null {
    const boxes = this.#boxes(context, data, font);
    const isFree = (box: Box): boolean => !this.#taken.some((other) => overlaps(box, other));
    const box = data.certain ? boxes[0] : boxes.find(isFree);
    if (box) this.#taken.push(box);
    return box ?? null;
  }

  /** Whole words in as many lines as there may be; what is left is cut. */
  #linesOf(label: string): string[] {
    const longest = this.room().isNarrow ? LONGEST.narrow : LONGEST.wide;
    const lines = [''];
    for (const word of label.split(' ')) {
      const line = lines.at(-1)!;
      if (line === '') lines[lines.length - 1] = word;
      else if (line.length + word.length < longest || lines.length === LINES)
        lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(word);
    }
    return lines.map((line) => (line.length > longest + 4 ? `${line.slice(0, longest + 3).trimEnd()}…` : line));
  }

  /** Where a name may stand, the best first: below, above, to the right, to the left of its record. */
  #boxes(context: CanvasRenderingContext2D, { x, y, size, label }: Labelled, font: Font): Box[] {
    const { width, height } = this.sizeOf(context, label ?? '', font);
    const at = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height });
    const middle = this.#inside(x, width);
    const isInside = ({ left, right }: Box): boolean => left >= 0 && right <= this.room().width;
    const besides = [at(x + size + GAP, y - height / 2), at(x - size - GAP - width, y - height / 2)];
    return [at(middle, y + size + GAP), at(middle, y - size - height), ...besides.filter(isInside)];
  }

  /** Where a name begins: one whose record stands at the rim is not cut by it, and one beyond is not drawn in. */
  #inside(x: number, width: number): number {
    const left = x - width / 2;
    const room = this.room().width;
    return x < 0 || x > room ? left : Math.max(0, Math.min(room - width, left));
  }

  #widthOf(context: CanvasRenderingContext2D, words: string, font: Font): number {
    const name = `${fontOf(font)} ${words}`;
    const known = this.#widths.get(name);
    if (known !== undefined) return known;
    context.font = fontOf(font);
    const { width } = context.measureText(words);
    this.#widths.set(name, width);
    return width;
  }
}

/** Small boxes that a line of text at this angle takes. */
function along(middle: Coordinates, angle: number, length: number, height: number): Box[] {
  const half = height / 2;
  const count = Math.max(1, Math.ceil(length / height));
  return Array.from({ length: count }, (_, place) => {
    const off = ((place + 0.5) / count - 0.5) * length;
    const [x, y] = [middle.x + off * Math.cos(angle), middle.y + off * Math.sin(angle)];
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const fontOf = ({ labelSize, labelWeight, labelFont }: Font): string => `${labelWeight} ${labelSize}px ${labelFont}`;

/** Lines from the top of a box on, on the colour of the ground so that links do not cross them. */
function write(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  { left, right, top }: Box,
  font: Font,
  ground: string,
  ink: string,
): void {
  context.font = fontOf(font);
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.fillStyle = ink;
  const at = (place: number): [number, number] => [(left + right) / 2, top + (font.labelSize + 2) * (place + 1) - 1];
  for (const [place, line] of lines.entries()) context.strokeText(line, ...at(place));
  for (const [place, line] of lines.entries()) context.fillText(line, ...at(place));
  context.textAlign = 'start';
}
