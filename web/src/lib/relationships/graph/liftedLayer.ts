import type Sigma from 'sigma';
import type { Colours } from './colours.js';
import type { Labelled, Names } from './labels.js';
import type { Lifted } from './lifted.js';

/** Where what is being moved is drawn. */
const LAYER = 'lifted';

/** What is being moved, over the picture that stands: each with its links. */
export class LiftedLayer {
  #isDue = false;

  constructor(
    private readonly sigma: Sigma,
    private readonly lifted: Lifted,
    private readonly names: Names,
    private readonly colours: () => Colours,
  ) {
    sigma.createCanvasContext(LAYER, { style: { pointerEvents: 'none' } }).resize(true);
    sigma.on('afterRender', () => this.#draw());
  }

  drawSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => this.#draw());
  }

  /** A record as it is on the picture now, in pixels. */
  seen(id: string): Labelled | undefined {
    const data = this.sigma.getGraph().hasNode(id) ? this.sigma.getNodeDisplayData(id) : undefined;
    if (!data) return undefined;
    const place = this.lifted.placeOf(id);
    const at = place ? this.sigma.graphToViewport(place) : this.sigma.framedGraphToViewport(data);
    return { ...data, ...at, key: id, size: this.sigma.scaleSize(data.size) };
  }

  #draw(): void {
    this.#isDue = false;
    const context = this.sigma.getCanvases()[LAYER]?.getContext('2d');
    if (!context) return;
    const { width, height } = this.sigma.getDimensions();
    context.clearRect(0, 0, width, height);
    for (const id of this.lifted.ids) {
      const lifted = this.seen(id);
      if (!lifted) continue;
      context.strokeStyle = this.colours().chosen;
      context.lineWidth = 1.5;
      context.beginPath();
      for (const other of this.sigma.getGraph().neighbors(id)) drawLine(context, lifted, this.seen(other)!);
      context.stroke();
      context.beginPath();
      context.arc(lifted.x, lifted.y, lifted.size, 0, Math.PI * 2);
      context.fillStyle = lifted.color;
      context.fill();
      this.names.drawHover(context, lifted, this.sigma.getSettings(), this.colours());
    }
  }
}

/** From rim to rim: no line crosses a record. */
function drawLine(context: CanvasRenderingContext2D, from: Labelled, to: Labelled): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= to.size) return;
  const rest = 1 - to.size / length;
  context.moveTo(from.x, from.y);
  context.lineTo(from.x + (to.x - from.x) * rest, from.y + (to.y - from.y) * rest);
}
