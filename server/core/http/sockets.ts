import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { handleProtocols, type makeServer } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import { CLOSE } from '../live/connection.js';
import type { Visitor } from './visitor.js';

/** What of a WebSocket the protocol's hooks need. */
export interface SocketExtra {
  socket: WebSocket;
  visitor: Visitor;
}

export type Protocol = ReturnType<typeof makeServer<Record<string, unknown>, SocketExtra>>;

const MOST_BYTES = 256 * 1024;
const PING_EVERY_MS = 12_000;
/** Over how long sockets are closed when the process stops, so that not all come back at once. */
const LEAVE_OVER_MS = 1_000;
const BAD_REQUEST = 4400;

/** The WebSockets of the process: upgrade, liveness, and the protocol of graphql-ws on each. */
export class Sockets {
  private readonly server = new WebSocketServer({
    noServer: true,
    maxPayload: MOST_BYTES,
    // Frames are written as finished bytes, the same for many sockets; compressing would be done for each again.
    perMessageDeflate: false,
    handleProtocols,
  });
  private readonly silent = new WeakSet<WebSocket>();
  private readonly pinger = setInterval(() => this.ping(), PING_EVERY_MS);

  constructor(
    private readonly protocol: Protocol,
    private readonly log: Logger,
  ) {}

  get count(): number {
    return this.server.clients.size;
  }

  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer, visitor: Visitor): void {
    this.server.handleUpgrade(request, stream, head, (socket) => this.open(socket, visitor));
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

  private open(socket: WebSocket, visitor: Visitor): void {
    socket.on('error', (error) => this.log.info({ error: error.message }, 'socket.broken'));
    socket.on('pong', () => this.silent.delete(socket));
    const closed = this.protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => send(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (hear) => socket.on('message', (data) => void this.pass(socket, hear(String(data)))),
      },
      { socket, visitor },
    );
    socket.once('close', (code, reason) => void closed(code, String(reason)));
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
      if (this.silent.has(socket)) socket.terminate();
      else if (socket.readyState === socket.OPEN) {
        this.silent.add(socket);
        socket.ping();
      }
    }
  }
}

function send(socket: WebSocket, text: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  return new Promise((resolve, reject) => socket.send(text, (error) => (error ? reject(error) : resolve())));
}
