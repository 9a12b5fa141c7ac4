import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Colours } from './colours.js';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

const LONGEST = 30;

/** A name below its record, on the colour of the ground so that links do not cross it. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: Labelled,
  { labelSize, labelWeight, labelFont }: Pick<Settings, 'labelSize' | 'labelWeight' | 'labelFont'>,
  { ground, label: ink }: Colours,
): void {
  if (!label) return;
  const words = label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
  context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.strokeText(words, x, y + size + labelSize + 1);
  context.fillStyle = ink;
  context.fillText(words, x, y + size + labelSize + 1);
  context.textAlign = 'start';
}

/** A ring around what the pointer is over, or what is chosen. */
export function drawHover(
  context: CanvasRenderingContext2D,
  data: Labelled,
  settings: Pick<Settings, 'labelSize' | 'labelWeight' | 'labelFont'>,
  colours: Colours,
): void {
  context.beginPath();
  context.arc(data.x, data.y, data.size + 4, 0, Math.PI * 2);
  context.lineWidth = 2;
  context.strokeStyle = colours.chosen;
  context.stroke();
  drawLabel(context, data, settings, colours);
}
