import type { Logger } from 'pino';
import { LocalBell, type Bell } from './bell.js';
import { channelOf, redisConnection, speaker, type Meeting } from '../redis.js';

/** The bell of one process, or of several when there is a Redis between them. */
export const openBell = ({ databaseUrl, redisUrl }: Meeting, log: Logger): Bell =>
  redisUrl ? RedisBell.open(redisUrl, channelOf(databaseUrl, 'bell'), log) : new LocalBell();

/**
 * The bell of several processes. This process hears its own rings at once, without Redis; a ring that Redis loses is
 * made up for by the tail's sweep.
 */
export class RedisBell implements Bell {
  private readonly local = new LocalBell();
  private readonly publisher;
  private readonly subscriber;
  private readonly speak;
  private rung = 0;
  private publishing = false;
  private listening = false;

  private constructor(
    url: string,
    private readonly channel: string,
    log: Logger,
  ) {
    this.publisher = redisConnection(url, log, 'bell.publisher');
    this.subscriber = redisConnection(url, log, 'bell.subscriber');
    this.speak = speaker(this.publisher, channel);
  }

  /** Does not wait for Redis: without it the process works on, a second slower for the others. */
  static open(url: string, channel: string, log: Logger): RedisBell {
    const bell = new RedisBell(url, channel, log);
    bell.subscriber.on('ready', () => void bell.listen().catch(() => undefined));
    void bell.publisher.connect().catch(() => undefined);
    void bell.subscriber.connect().catch(() => undefined);
    return bell;
  }

  ring(seq: number): void {
    this.local.ring(seq);
    this.rung = Math.max(this.rung, seq);
    if (this.publishing) return;
    this.publishing = true;
    setImmediate(() => this.publish());
  }

  onRing(hear: () => void): () => void {
    return this.local.onRing(hear);
  }

  async close(): Promise<void> {
    await this.local.close();
    this.publisher.destroy();
    this.subscriber.destroy();
  }

  private publish(): void {
    this.publishing = false;
    this.speak(String(this.rung));
  }

  /** The client subscribes again by itself after a reconnect; what was rung meanwhile is heard by ringing once. */
  private async listen(): Promise<void> {
    if (!this.listening) {
      await this.subscriber.subscribe(this.channel, (seq) => this.local.ring(Number(seq)));
      this.listening = true;
    }
    this.local.ring(0);
  }
}
