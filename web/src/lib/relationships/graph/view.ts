import type Sigma from 'sigma';
import type { Coordinates } from 'sigma/types';

/** The camera before anybody moves it. */
const UNMOVED = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
/** What is shown stands at least so far from the rim, in pixels; below it there is room for its name. */
const RIM = 24;
const BELOW = 44;

/** How many pixels one step of a graph is, when the camera has not been moved. */
function measureOf(sigma: Sigma): number {
  const [from, to] = [0, 1].map((x) => sigma.graphToViewport({ x, y: 0 }, { cameraState: UNMOVED }));
  return to!.x - from!.x;
}

/** What is seen of a picture: a panel that takes room beside it moves nothing, and what is sought comes into view. */
export class View {
  #corner: Coordinates = { x: 0, y: 0 };
  /** Pixels of a step, as it is seen. */
  #measure = 0;
  #window = '';
  /** At which ratio of the camera the picture is as large as it was drawn: records grow with what is beyond it. */
  #drawn = 1;
  #sought: string | null = null;

  constructor(
    private readonly sigma: Sigma,
    /** Milliseconds in which it goes anywhere. */
    private readonly pace: () => number,
    /** Tells whether it is about to move by itself. */
    private readonly onmoving: (isMoving: boolean) => void,
  ) {
    sigma.setSetting('zoomToSizeRatioFunction', (ratio) => Math.sqrt(ratio / this.#drawn));
    sigma.on('afterRender', () => this.#look());
  }

  /** Brings a record into view, once it is known how much room there is. */
  seek(id: string | null): void {
    this.#sought = id;
    if (!id) return;
    this.onmoving(true);
    this.sigma.scheduleRender();
  }

  /** Shows the whole. */
  reset(): void {
    this.#drawn = 1;
    void this.sigma.getCamera().animatedReset({ duration: this.pace() });
  }

  /** After the room has changed: what was seen stays where it was, unless it is the window that is another. */
  keep(): void {
    if (!(this.#measure > 0) || this.#window !== windowNow()) return;
    const ratio = measureOf(this.sigma) / this.#measure;
    const cameraState = { ...UNMOVED, ratio };
    this.#drawn *= ratio / this.sigma.getCamera().ratio;
    const corner = this.sigma.graphToViewport(this.#corner, { cameraState });
    const [from, to] = [{ x: 0, y: 0 }, corner].map((at) => this.sigma.viewportToFramedGraph(at, { cameraState }));
    this.sigma.getCamera().setState({ x: UNMOVED.x + to!.x - from!.x, y: UNMOVED.y + to!.y - from!.y, ratio });
  }

  #look(): void {
    const [from, to] = [0, 100].map((x) => this.sigma.viewportToGraph({ x, y: 0 }));
    this.#corner = from!;
    this.#measure = 100 / (to!.x - from!.x);
    this.#window = windowNow();
    const sought = this.#sought;
    this.#sought = null;
    if (sought) void this.#show(sought).then(() => this.onmoving(false));
  }

  async #show(id: string): Promise<void> {
    const data = this.sigma.getNodeDisplayData(id);
    if (!data) return;
    const { width, height } = this.sigma.getDimensions();
    const { x, y } = this.sigma.framedGraphToViewport(data);
    const [beyondX, beyondY] = [beyond(x, width - RIM), beyond(y, height - BELOW)];
    if (beyondX === 0 && beyondY === 0) return;
    const [from, to] = [
      { x: 0, y: 0 },
      { x: beyondX, y: beyondY },
    ].map((at) => this.sigma.viewportToFramedGraph(at));
    const camera = this.sigma.getCamera();
    const state = { x: camera.x + to!.x - from!.x, y: camera.y + to!.y - from!.y };
    if (this.pace() === 0) camera.setState(state);
    else await camera.animate(state, { duration: this.pace() });
  }
}

/** How far a place is beyond what is well seen. */
const beyond = (at: number, most: number): number => at - Math.max(RIM, Math.min(most, at));

const windowNow = (): string => `${innerWidth} ${innerHeight}`;
