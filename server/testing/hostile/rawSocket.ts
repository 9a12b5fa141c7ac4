import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** How a socket ended: the server's close frame, or none. */
export interface Ending {
  code: number | null;
  reason: string;
}

const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** A WebSocket of bytes: it sends what no client would, and may leave unread what it is sent. */
export class RawSocket {
  readonly messages: { type: string; id?: string; payload?: unknown }[] = [];
  /** Answers no pings. */
  isDeaf = false;
  /** Set once the connection is gone. */
  ended: Ending | null = null;
  readonly stream: Socket;
  private unread = Buffer.alloc(0);
  private closing: Ending = { code: null, reason: '' };

  private constructor(stream: Socket) {
    this.stream = stream;
  }

  /** Upgrades by hand. @returns null when the server refuses. */
  static async open(url: string, headers: Record<string, string> = {}): Promise<RawSocket | null> {
    const { hostname, port, host } = new URL(url);
    const stream = connect(Number(port), hostname);
    stream.on('error', () => stream.destroy());
    const asked = {
      host,
      upgrade: 'websocket',
      connection: 'Upgrade',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
      'sec-websocket-version': '13',
      'sec-websocket-protocol': 'graphql-transport-ws',
      ...headers,
    };
    const head = Object.entries(asked).map(([name, value]) => `${name}: ${value}\r\n`);
    stream.write(`GET /graphql HTTP/1.1\r\n${head.join('')}\r\n`);
    const [answer] = (await Promise.race([once(stream, 'data'), once(stream, 'close')])) as [Buffer | boolean];
    const accepted = Buffer.isBuffer(answer) && answer.toString('latin1').startsWith('HTTP/1.1 101');
    if (!accepted) {
      stream.destroy();
      return null;
    }
    const socket = new RawSocket(stream);
    stream.on('data', (bytes) => socket.read(bytes));
    stream.on('close', () => (socket.ended = socket.closing));
    return socket;
  }

  write(bytes: Buffer): void {
    if (this.stream.writable) this.stream.write(bytes);
  }

  say(message: object | string): void {
    this.write(frame(typeof message === 'string' ? message : JSON.stringify(message)));
  }

  /** Waits until something holds or the connection is gone. @throws when neither comes. */
  async until(holds: () => boolean, patience = 10_000): Promise<void> {
    const late = Date.now() + patience;
    while (!this.ended && !holds()) {
      if (Date.now() > late) throw new Error('in vain');
      await new Promise((resume) => setTimeout(resume, 1));
    }
  }

  private read(bytes: Buffer): void {
    this.unread = Buffer.concat([this.unread, bytes]);
    for (let found = firstFrame(this.unread); found; found = firstFrame(this.unread)) {
      this.unread = this.unread.subarray(found.size);
      if (found.opcode === 1) this.messages.push(JSON.parse(String(found.payload)) as RawSocket['messages'][number]);
      if (found.opcode === PING && !this.isDeaf) this.write(frame(found.payload, { opcode: PONG }));
      if (found.opcode === CLOSE) this.answerClose(found.payload);
    }
  }

  private answerClose(payload: Buffer): void {
    this.closing = { code: payload.length >= 2 ? payload.readUInt16BE() : null, reason: String(payload.subarray(2)) };
    this.stream.end(frame(payload.subarray(0, 2), { opcode: CLOSE }));
  }
}

export interface FrameShape {
  opcode?: number;
  final?: boolean;
  /** The three reserved bits. */
  reserved?: number;
  masked?: boolean;
  /** Said in place of the true length. */
  length?: number;
}

/** The bytes of a client's frame (RFC 6455, 5.2), wrong where it is asked to be. The mask is zero. */
export function frame(payload: string | Buffer, shape: FrameShape = {}): Buffer {
  const { opcode = 1, final = true, reserved = 0, masked = true } = shape;
  const body = Buffer.from(payload as string);
  const length = shape.length ?? body.length;
  const mask = masked ? 0x80 : 0;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = (final ? 0x80 : 0) | (reserved << 4) | opcode;
  head[1] = mask | (length < 126 ? length : length < 65_536 ? 126 : 127);
  if (head.length === 4) head.writeUInt16BE(length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, masked ? Buffer.alloc(4) : Buffer.alloc(0), body]);
}

function firstFrame(bytes: Buffer): { opcode: number; payload: Buffer; size: number } | null {
  if (bytes.length < 2) return null;
  const short = bytes[1]! & 0x7f;
  const start = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < start) return null;
  const length = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  if (bytes.length < start + length) return null;
  return { opcode: bytes[0]! & 0xf, payload: bytes.subarray(start, start + length), size: start + length };
}
