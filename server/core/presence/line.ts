import type { Logger } from 'pino';
import { redisConnection } from '../log/redis.js';
import type { Word } from './window.js';

/** Carries words about windows to the other processes. */
export interface PresenceLine {
  say(word: Word): void;
  onWord(hear: (word: Word) => void): void;
  close(): Promise<void>;
}

/** There is no other process. */
export class NoLine implements PresenceLine {
  say(): void {}

  onWord(): void {}

  async close(): Promise<void> {}
}

const CHANNEL = 'vmeste:presence';

/** Words over Redis; what is said while Redis is away is lost. */
export class RedisLine implements PresenceLine {
  private readonly publisher;
  private readonly subscriber;

  constructor(url: string, log: Logger) {
    this.publisher = redisConnection(url, log, 'presence.publisher');
    this.subscriber = redisConnection(url, log, 'presence.subscriber');
    void this.publisher.connect().catch(() => undefined);
  }

  say(word: Word): void {
    if (this.publisher.isReady) void this.publisher.publish(CHANNEL, JSON.stringify(word)).catch(() => undefined);
  }

  onWord(hear: (word: Word) => void): void {
    let listening = false;
    this.subscriber.on('ready', () => {
      if (listening) return;
      listening = true;
      const heard = this.subscriber.subscribe(CHANNEL, (text) => hear(JSON.parse(text) as Word));
      void heard.catch(() => (listening = false));
    });
    void this.subscriber.connect().catch(() => undefined);
  }

  async close(): Promise<void> {
    this.publisher.destroy();
    this.subscriber.destroy();
  }
}
