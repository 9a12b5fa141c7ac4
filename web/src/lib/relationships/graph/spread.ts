/** A record with its name below it: how far that reaches from its middle, in pixels. */
export interface Spread {
  x: number;
  y: number;
  fixed: boolean;
  /** To the left, and to the right. */
  aside: number;
  above: number;
  below: number;
}

/** What a picture has for the middles of its records, in pixels. */
export interface Room {
  width: number;
  height: number;
}

const TURNS = 300;

/**
 * Spreads a small graph over the room it has so that no name lies on another. Those that are fixed stay where they are;
 * two of them settle in which measure the others stand. Upwards y grows, as in a graph.
 */
export function spread(nodes: readonly Spread[], room: Room): void {
  if (nodes.length < 2) return;
  const fixed = nodes.filter((node) => node.fixed);
  const isFree = fixed.length < 2;
  const [across, upwards] = [extentOf(nodes, 'x'), extentOf(nodes, 'y')];
  const [wide, high] = [room.width / across.length, room.height / upwards.length];
  const least = Math.min(wide, high);
  const ratio = isFree ? { x: wide, y: high } : { x: least, y: least };
  const shown = nodes.map((node) => ({
    ...node,
    fixed: node.fixed && !isFree,
    x: room.width / 2 + (node.x - across.middle) * ratio.x,
    y: room.height / 2 + (node.y - upwards.middle) * ratio.y,
  }));
  for (let turn = 0; turn < TURNS && pushApart(shown, room); turn += 1);
  // Told in about the measure in which it came: the next layout begins from it.
  const stays = fixed.length === 1 ? nodes.indexOf(fixed[0]!) : null;
  const [from, at] = [
    stays === null ? { x: room.width / 2, y: room.height / 2 } : { ...shown[stays]! },
    stays === null ? { x: across.middle, y: upwards.middle } : { ...nodes[stays]! },
  ];
  for (const [place, node] of nodes.entries()) {
    if (node.fixed) continue;
    node.x = at.x + (shown[place]!.x - from.x) / least;
    node.y = at.y + (shown[place]!.y - from.y) / least;
  }
}

function extentOf(nodes: readonly Spread[], axis: 'x' | 'y'): { middle: number; length: number } {
  const all = nodes.map((node) => node[axis]);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return { middle: (least + most) / 2, length: Math.max(most - least, 1e-6) };
}

/** One turn: any two that overlap give way to each other, by the shorter way. @returns whether any did */
function pushApart(nodes: readonly Spread[], rim: Room): boolean {
  let hasPushed = false;
  for (const [place, one] of nodes.entries())
    for (const other of nodes.slice(place + 1)) {
      const [x, y] = [overlapAcross(one, other), overlapUpwards(one, other)];
      if (x <= 0 || y <= 0 || (one.fixed && other.fixed)) continue;
      hasPushed = true;
      if (x < y) part(one, other, 'x', x, one.x <= other.x ? -1 : 1);
      else part(one, other, 'y', y, one.y <= other.y ? -1 : 1);
    }
  for (const node of nodes) {
    if (node.fixed) continue;
    node.x = Math.max(0, Math.min(rim.width, node.x));
    node.y = Math.max(0, Math.min(rim.height, node.y));
  }
  return hasPushed;
}

const overlapAcross = (one: Spread, other: Spread): number => one.aside + other.aside - Math.abs(one.x - other.x);

const overlapUpwards = (one: Spread, other: Spread): number =>
  Math.min(one.y + one.above, other.y + other.above) - Math.max(one.y - one.below, other.y - other.below);

/** Whether they, or their names, lie on each other. */
export const isOver = (one: Spread, other: Spread): boolean =>
  overlapAcross(one, other) > 0 && overlapUpwards(one, other) > 0;

function part(one: Spread, other: Spread, axis: 'x' | 'y', overlap: number, way: number): void {
  const shares = one.fixed ? [0, 1] : other.fixed ? [1, 0] : [0.5, 0.5];
  one[axis] += way * overlap * shares[0]!;
  other[axis] -= way * overlap * shares[1]!;
}
