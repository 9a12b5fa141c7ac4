import { WebSocket } from 'ws';
import type { Wire } from './wire.js';

const GOODBYE_MS = 1_000;

/** Windows by the port at which they reach the product: each has a network of its own. */
const wires = new Map<number, Wire>();

/** From now on the sockets to this port are this window's. */
export function plugIn(port: number, wire: Wire): void {
  wires.set(port, wire);
}

/** A browser's WebSocket that is signed in as its window is, and whose messages are read on the way. */
export class WindowSocket extends WebSocket {
  private readonly tapped;

  constructor(url: string | URL, protocols?: string | string[]) {
    const wire = wires.get(Number(new URL(url).port))!;
    super(url, protocols, { headers: { authorization: `Bearer ${wire.token}` }, perMessageDeflate: false });
    this.tapped = wire.socket();
    this.on('message', (data) => this.tapped.received(String(data)));
    // Who listens by `onerror` alone hears it too; without a listener of ours a broken dial would end the run.
    this.on('error', () => undefined);
  }

  /** As pages call it: with nothing but the text. */
  override send(text: string): void {
    this.tapped.sent(text);
    super.send(text);
  }

  /** What a page has given up is gone: it does not wait half a minute for the other end's goodbye. */
  override close(...why: Parameters<WebSocket['close']>): void {
    super.close(...why);
    setTimeout(() => this.terminate(), GOODBYE_MS).unref();
  }
}
