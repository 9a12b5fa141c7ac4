import type { Logger } from 'pino';
import { channelOf, redisConnection, speaker, type Meeting } from '../redis.js';
import type { Word } from './window.js';

/** Carries words about windows to the other processes. */
export interface PresenceLine {
  say(word: Word): void;
  onWord(hear: (word: Word) => void): void;
  close(): Promise<void>;
}

/** The line of a single process, or of several when there is a Redis between them. */
export const openLine = ({ databaseUrl, redisUrl }: Meeting, log: Logger): PresenceLine =>
  redisUrl ? new RedisLine(redisUrl, channelOf(databaseUrl, 'presence'), log) : new NoLine();

/** There is no other process. */
class NoLine implements PresenceLine {
  say(): void {}

  onWord(): void {}

  async close(): Promise<void> {}
}

/** Words over Redis; what is said while Redis is away is lost. */
class RedisLine implements PresenceLine {
  private readonly publisher;
  private readonly subscriber;
  private readonly speak;
  private listening = false;

  constructor(
    url: string,
    private readonly channel: string,
    log: Logger,
  ) {
    this.publisher = redisConnection(url, log, 'presence.publisher');
    this.subscriber = redisConnection(url, log, 'presence.subscriber');
    this.speak = speaker(this.publisher, channel);
  }

  say(word: Word): void {
    this.speak(JSON.stringify(word));
  }

  onWord(hear: (word: Word) => void): void {
    // What was said while we were away is asked for again.
    const greet = () => this.say({ kind: 'hello' });
    this.publisher.on('ready', greet);
    this.subscriber.on('ready', () => void this.listen(hear).then(greet, () => undefined));
    for (const client of [this.publisher, this.subscriber]) void client.connect().catch(() => undefined);
  }

  async close(): Promise<void> {
    this.publisher.destroy();
    this.subscriber.destroy();
  }

  /** The client subscribes again by itself after a reconnect. */
  private async listen(hear: (word: Word) => void): Promise<void> {
    if (this.listening) return;
    await this.subscriber.subscribe(this.channel, (text) => hear(JSON.parse(text) as Word));
    this.listening = true;
  }
}
