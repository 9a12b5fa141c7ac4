import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { handleProtocols, type makeServer } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocketServer, type ServerOptions, type WebSocket } from 'ws';
import { isFull, Pulse } from '../live/backlog.js';
import { CLOSE } from '../live/connection.js';
import type { Visitor } from './visitor.js';

/** What of a WebSocket the protocol's hooks need. */
export interface SocketExtra {
  socket: WebSocket;
  visitor: Visitor;
  /** To be called once it is known who it is. */
  recognised: () => void;
}

export type Protocol = ReturnType<typeof makeServer<Record<string, unknown>, SocketExtra>>;

/** A message; most of it is the document of a subscription. */
const MOST_BYTES = 64 * 1024;
/** Pieces that a message may come in. */
const MOST_PIECES = 1_000;
/**
 * Sockets of one address of which it is not yet known who they are: an office that comes back after a restart. Above it
 * the oldest goes, so that one machine of the office which opens sockets and says nothing keeps nobody out.
 */
const MOST_STRANGERS = 500;
const PING_EVERY_MS = 5_000;
/** After so many pings without a sign of life a socket is cut. */
const PATIENCE = 3;
/** How long a client may take to answer a goodbye. */
const GOODBYE_MS = 5_000;
/** What fits into a close frame beside its code. */
const LONGEST_REASON = 123;
const NOT_TEXT = 1003;
/** Over how long sockets are closed when the process stops, so that not all come back at once. */
const LEAVE_OVER_MS = 1_000;
const BAD_REQUEST = 4400;

/** `closeTimeout` is an option of ws that its types have yet to learn. */
const OPTIONS: ServerOptions & { closeTimeout: number } = {
  noServer: true,
  maxPayload: MOST_BYTES,
  maxFragments: MOST_PIECES,
  maxBufferedChunks: MOST_PIECES,
  closeTimeout: GOODBYE_MS,
  // One message a turn: a client that sends thousands waits for the others, and each finds what the last one did.
  allowSynchronousEvents: false,
  // Frames are written as finished bytes, the same for many sockets; compressing would be done for each again.
  perMessageDeflate: false,
  handleProtocols,
};

/** The WebSockets of the process: upgrade, liveness, and the protocol of graphql-ws on each. */
export class Sockets {
  private readonly server = new WebSocketServer(OPTIONS);
  private readonly pulses = new WeakMap<WebSocket, Pulse>();
  private readonly strangers = new Map<string, Set<WebSocket>>();
  private readonly pinger = setInterval(() => this.ping(), PING_EVERY_MS);

  constructor(
    private readonly protocol: Protocol,
    private readonly log: Logger,
  ) {}

  get count(): number {
    return this.server.clients.size;
  }

  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer, visitor: Visitor): void {
    this.server.handleUpgrade(request, stream, head, (socket) => this.open(socket, request.socket, visitor));
  }

  /** Asks every client to go elsewhere. */
  async close(): Promise<void> {
    clearInterval(this.pinger);
    const sockets = [...this.server.clients];
    await Promise.all(
      sockets.map(async (socket) => {
        await pause(Math.random() * Math.min(LEAVE_OVER_MS, sockets.length * 10));
        socket.close(CLOSE.restart, 'Restart');
      }),
    );
    this.server.close();
  }

  /** Ends what has not ended by itself. */
  terminate(): void {
    for (const socket of this.server.clients) socket.terminate();
  }

  private open(socket: WebSocket, stream: Socket, visitor: Visitor): void {
    this.pulses.set(socket, new Pulse(stream));
    socket.on('error', (error) => this.log.info({ error: error.message }, 'socket.broken'));
    socket.on('ping', () => hold(socket, stream));
    const recognised = this.meet(socket, visitor.address);
    const closed = this.protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => send(socket, stream, text),
        close: (code, reason = '') => socket.close(code, Buffer.byteLength(reason) > LONGEST_REASON ? '' : reason),
        onMessage: (hear) =>
          socket.on('message', (data, isBinary) => {
            if (isBinary) return socket.close(NOT_TEXT, 'Text only');
            // What comes after a goodbye is not heard.
            if (socket.readyState === socket.OPEN) void this.pass(socket, hear(String(data)));
          }),
        // Without the payload, which may be as large as a message: nobody is made to send it back.
        onPing: () => send(socket, stream, PONG),
      },
      { socket, visitor, recognised },
    );
    socket.once('close', (code, reason) => {
      recognised();
      void closed(code, String(reason));
    });
  }

  /** Keeps one of whom nothing is known yet. @returns what to call, once or more often, when it is no stranger any more. */
  private meet(socket: WebSocket, address: string): () => void {
    const strangers = this.strangers.get(address) ?? new Set();
    this.strangers.set(address, strangers.add(socket));
    const recognised = (known: WebSocket) => {
      strangers.delete(known);
      if (strangers.size === 0 && this.strangers.get(address) === strangers) this.strangers.delete(address);
    };
    if (strangers.size > MOST_STRANGERS) {
      const oldest = strangers.values().next().value!;
      recognised(oldest);
      oldest.terminate();
    }
    return () => recognised(socket);
  }

  /** What the protocol throws is a message that no client should have sent, or a fault of ours. */
  private async pass(socket: WebSocket, heard: Promise<void>): Promise<void> {
    try {
      await heard;
    } catch (error) {
      const foreign = error instanceof Error && error.message.startsWith('Unexpected message');
      if (!foreign) this.log.error({ err: error }, 'socket.internal');
      socket.close(foreign ? BAD_REQUEST : 1011, foreign ? 'Unexpected message' : 'Internal error');
    }
  }

  private ping(): void {
    for (const socket of this.server.clients) {
      // Cut, not closed: a goodbye would wait behind what is not being read.
      if (this.pulses.get(socket)!.look() >= PATIENCE) socket.terminate();
      else if (socket.readyState === socket.OPEN) socket.ping();
    }
  }
}

const PONG = '{"type":"pong"}';

/** Sends what the protocol has to say. A socket that has broken says so itself. */
async function send(socket: WebSocket, stream: Socket, text: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return;
  hold(socket, stream);
  await new Promise((resolve) => socket.send(text, resolve));
}

/** Answers to one who does not read them would pile up: he is heard again when he has read what there is. */
function hold(socket: WebSocket, stream: Socket): void {
  if (!isFull(socket) || socket.isPaused) return;
  socket.pause();
  stream.once('drain', () => socket.resume());
}
