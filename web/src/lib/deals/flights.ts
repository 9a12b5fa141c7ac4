const most = 8;
const slide: KeyframeAnimationOptions = { duration: 180, easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)' };

interface Departure {
  picture: HTMLElement;
  box: DOMRect;
  /** How it was turned in the hand. */
  turn: string;
}

/**
 * Carries pictures of cards over the board from the column they left to the column they came to. The columns clip
 * what is theirs, so the way between them is drawn in a layer above. Only transforms move.
 */
export class Flights {
  #layer: HTMLElement | null = null;
  #departures = new Map<string, Departure>();
  #flying = 0;

  attach = (layer: HTMLElement) => {
    this.#layer = layer;
    return () => (this.#layer = null);
  };

  /** Call before the card goes; the picture is kept until the next frame only. */
  leave = (id: string, card: HTMLElement, turn = '0deg') => {
    const picture = card.querySelector<HTMLElement>('.card');
    if (!picture || this.#still() || this.#departures.has(id)) return;
    this.#departures.set(id, {
      picture: picture.cloneNode(true) as HTMLElement,
      box: card.getBoundingClientRect(),
      turn,
    });
    requestAnimationFrame(() => this.#departures.delete(id));
  };

  /** Call when the card stands in its new place. A card that came from out of sight does not fly. */
  come = (id: string, card: HTMLElement) => {
    const departure = this.#departures.get(id);
    this.#departures.delete(id);
    if (!departure || !this.#layer) return;
    const box = card.getBoundingClientRect();
    if (Math.abs(box.x - departure.box.x) + Math.abs(box.y - departure.box.y) < 2) return;
    this.#fly(departure, box, card);
  };

  #fly({ picture, box: from, turn }: Departure, to: DOMRect, card: HTMLElement) {
    picture.style.cssText = `position:fixed;left:${to.x}px;top:${to.y}px;width:${to.width}px;height:${to.height}px`;
    this.#layer!.append(picture);
    this.#flying += 1;
    // Not `visibility`: the card may have the focus.
    card.style.opacity = '0';
    const way = `translate(${from.x - to.x}px, ${from.y - to.y}px) rotate(${turn})`;
    const flight = picture.animate([{ transform: way }, { transform: 'none' }], slide);
    flight.onfinish = flight.oncancel = () => {
      picture.remove();
      this.#flying -= 1;
      card.style.opacity = '';
    };
  }

  #still(): boolean {
    return this.#flying >= most || matchMedia('(prefers-reduced-motion: reduce)').matches;
  }
}
