import type { WebSocket } from 'ws';

/** The inside of ws that takes a finished frame; only safe because compression is off. */
interface FrameWriter {
  _sender: { sendFrame(list: Buffer[]): void };
}

const TEXT_FRAME = 0x81;

/** The payload of a `next` message, stringified once and written to any number of sockets. */
export class WireMessage {
  private tail: Buffer | null = null;
  private shared: { id: string; frame: Buffer } | null = null;

  constructor(private readonly payload: string) {}

  /**
   * Writes the message to a subscription. Subscriptions with the same id share the whole WebSocket frame; others share
   * all but a short head.
   */
  writeTo(socket: WebSocket, id: string): void {
    if (socket.readyState !== socket.OPEN) return;
    this.shared ??= { id, frame: Buffer.concat(this.framed(id)) };
    const frame = this.shared.id === id ? [this.shared.frame] : this.framed(id);
    (socket as unknown as FrameWriter)._sender.sendFrame(frame);
  }

  private framed(id: string): [Buffer, Buffer] {
    this.tail ??= Buffer.from(`${this.payload}}`);
    const head = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`);
    return [Buffer.concat([frameHeader(head.length + this.tail.length), head]), this.tail];
  }
}

/** The header of an unmasked, unfragmented text frame (RFC 6455, 5.2). */
function frameHeader(length: number): Buffer {
  if (length < 126) return Buffer.from([TEXT_FRAME, length]);
  if (length < 65_536) {
    const header = Buffer.from([TEXT_FRAME, 126, 0, 0]);
    header.writeUInt16BE(length, 2);
    return header;
  }
  const header = Buffer.alloc(10);
  header[0] = TEXT_FRAME;
  header[1] = 127;
  header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}
