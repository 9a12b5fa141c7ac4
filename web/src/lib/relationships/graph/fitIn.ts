import { isOver, type Room, type Spread } from './spread.js';

/** A picture that is kept as it is: its room, what stands in the middle of it, and how many pixels one step is. */
export interface Frame extends Room {
  x: number;
  y: number;
  measure: number;
}

/** Among more, no place is sought: they lie on each other as it is. */
const CROWDED = 1_000;
/** Between two places that are tried, in pixels. */
const STRIDE = 14;
/** Places are tried in a spiral, each so far around from the last. */
const GOLDEN_ANGLE = 2.399963;

/**
 * Finds room in a picture for records that come to it: each as near as can be to where it would be, on no other and on
 * no name, inside of the frame. Those that are fixed stay where they are; where nothing is free, it stands where it
 * would.
 */
export function fitIn(nodes: readonly Spread[], { width, height, ...middle }: Frame): void {
  const seen = nodes.map((node) => ({
    ...node,
    x: width / 2 + (node.x - middle.x) * middle.measure,
    y: height / 2 + (node.y - middle.y) * middle.measure,
  }));
  const standing = nodes.length > CROWDED ? [] : seen.filter(({ fixed }) => fixed);
  for (const [place, node] of nodes.entries()) {
    if (node.fixed) continue;
    const own = seen[place]!;
    Object.assign(own, freePlace(own, standing, { width, height }));
    standing.push(own);
    node.x = middle.x + (own.x - width / 2) / middle.measure;
    node.y = middle.y + (own.y - height / 2) / middle.measure;
  }
}

function freePlace(node: Spread, standing: readonly Spread[], { width, height }: Room): { x: number; y: number } {
  const start = { x: Math.max(0, Math.min(width, node.x)), y: Math.max(0, Math.min(height, node.y)) };
  const tries = Math.ceil((width * width + height * height) / STRIDE ** 2);
  for (let turn = 0; turn < tries; turn += 1) {
    const [away, angle] = [STRIDE * Math.sqrt(turn), GOLDEN_ANGLE * turn];
    const at = { ...node, x: start.x + away * Math.cos(angle), y: start.y + away * Math.sin(angle) };
    const isInside = at.x >= 0 && at.x <= width && at.y >= 0 && at.y <= height;
    if (isInside && !standing.some((other) => isOver(at, other))) return { x: at.x, y: at.y };
  }
  return start;
}
