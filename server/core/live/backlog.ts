import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';

/** More than this unsent on a socket, and nothing is added until it has been read: 200 that never read hold 50 MiB. */
const FULL = 256 * 1024;

/** Whether so much is unsent that nothing should be added. */
export const isFull = (socket: WebSocket): boolean => socket.bufferedAmount > FULL;

/** The inside of a Node socket that tells how much of a write in progress the kernel has yet to take. */
interface WriteInProgress {
  _handle: { writeQueueSize: number } | null;
}

/**
 * Whether the other side of a socket is there. When something waits to be sent, it is as long as it takes some of it:
 * one that only talks, or has vanished, takes nothing. When nothing waits, it is as long as it says something, if only
 * that it has heard a ping.
 */
export class Pulse {
  private waits = false;
  private heard = 0;
  private written = 0;
  private inProgress = 0;
  private still = 0;

  constructor(private readonly stream: Socket) {}

  /** @returns how often in a row nothing had moved since the look before. */
  look(): number {
    const { bytesRead: heard, writableLength } = this.stream;
    const written = this.stream.bytesWritten - writableLength;
    const inProgress = (this.stream as unknown as WriteInProgress)._handle?.writeQueueSize ?? 0;
    const took = written !== this.written || inProgress !== this.inProgress;
    this.still = (this.waits ? took : heard !== this.heard) ? 0 : this.still + 1;
    this.waits = writableLength > 0;
    this.heard = heard;
    this.written = written;
    this.inProgress = inProgress;
    return this.still;
  }
}
