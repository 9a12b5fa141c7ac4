import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Colours } from './colours.js';

/** What the reducer of the records makes of one; a colleague who is at it has his words and colour there. */
type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'> & {
  who?: string;
  ring?: string;
};
type Font = Pick<Settings, 'labelSize' | 'labelWeight' | 'labelFont'>;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Characters of a name; fewer where there is little room. */
const LONGEST = { wide: 30, narrow: 18 } as const;
const GAP = 3;

/** The names of one frame: none lies on another. Those that must be seen keep their room before the others come. */
export class Names {
  #taken: Box[] = [];
  readonly #widths = new Map<string, number>();

  constructor(private readonly isNarrow: () => boolean) {}

  /** A new frame begins, in which these names are drawn in any case. */
  begin(context: CanvasRenderingContext2D, certain: readonly Labelled[], font: Font): void {
    this.#taken = certain.flatMap((data) =>
      data.label ? [this.#boxOf(context, data, this.#cut(data.label), font)] : [],
    );
  }

  /** Draws a name below its record unless it would lie on another. */
  draw(context: CanvasRenderingContext2D, data: Labelled, font: Font, colours: Colours): void {
    if (!data.label) return;
    const words = this.#cut(data.label);
    if (!data.forceLabel) {
      const box = this.#boxOf(context, data, words, font);
      if (this.#taken.some((other) => overlaps(box, other))) return;
      this.#taken.push(box);
    }
    write(context, words, { ...data, line: 0 }, font, colours.ground, colours.label);
  }

  /** A ring around what the pointer is over, what is chosen, or what a colleague is at; its name is never left out. */
  drawHover(context: CanvasRenderingContext2D, data: Labelled, font: Font, colours: Colours): void {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 4, 0, Math.PI * 2);
    context.lineWidth = 2;
    context.strokeStyle = data.ring ?? colours.chosen;
    context.stroke();
    if (data.label) write(context, this.#cut(data.label), { ...data, line: 0 }, font, colours.ground, colours.label);
    if (data.who) write(context, data.who, { ...data, line: 1 }, font, colours.ground, data.ring ?? colours.label);
  }

  #cut(label: string): string {
    const longest = this.isNarrow() ? LONGEST.narrow : LONGEST.wide;
    return label.length > longest ? `${label.slice(0, longest - 1).trimEnd()}…` : label;
  }

  #boxOf(context: CanvasRenderingContext2D, { x, y, size }: Labelled, words: string, font: Font): Box {
    const half = this.#widthOf(context, words, font) / 2 + GAP;
    return { left: x - half, right: x + half, top: y + size, bottom: y + size + font.labelSize + GAP };
  }

  #widthOf(context: CanvasRenderingContext2D, words: string, font: Font): number {
    const known = this.#widths.get(words);
    if (known !== undefined) return known;
    context.font = fontOf(font);
    const { width } = context.measureText(words);
    this.#widths.set(words, width);
    return width;
  }
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const fontOf = ({ labelSize, labelWeight, labelFont }: Font): string => `${labelWeight} ${labelSize}px ${labelFont}`;

/** Words below a record, on the colour of the ground so that links do not cross them. */
function write(
  context: CanvasRenderingContext2D,
  words: string,
  { x, y, size, line }: { x: number; y: number; size: number; line: number },
  font: Font,
  ground: string,
  ink: string,
): void {
  const bottom = y + size + (font.labelSize + 2) * (line + 1);
  context.font = fontOf(font);
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.strokeText(words, x, bottom);
  context.fillStyle = ink;
  context.fillText(words, x, bottom);
  context.textAlign = 'start';
}
