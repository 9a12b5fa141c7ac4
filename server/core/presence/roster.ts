import { IDLE, type Doing, type Window, type Word } from './window.js';
import type { PresenceLine } from './line.js';

/** Who says nothing for so long is gone. */
const EXPIRY_MS = 25_000;
const HEARTBEAT_MS = 8_000;
const MOST_WINDOWS = 10_000;

/** The windows of all processes, as far as this one has heard. */
export class Roster {
  private readonly topics = new Map<string, Map<string, Window & { heardAt: number }>>();
  private readonly entries = new Map<string, symbol>();
  private readonly heart: NodeJS.Timeout;
  private count = 0;

  constructor(
    private readonly home: string,
    private readonly line: PresenceLine,
    private readonly onChange: (topic: string) => void,
  ) {
    line.onWord((word) => this.hear(word));
    this.heart = setInterval(() => this.beat(), HEARTBEAT_MS);
  }

  in(topic: string): Window[] {
    return [...(this.topics.get(topic)?.values() ?? [])];
  }

  /**
   * A window of this process has come. A window that reconnects is its newest socket: what an older one, or somebody
   * else under the same id, has to say when it ends no longer counts.
   * @returns what to call when it goes.
   */
  enter(topic: string, clientId: string, userId: string): () => void {
    const known = this.topics.get(topic)?.get(clientId);
    if (known && known.userId !== userId) return () => undefined;
    const entry = Symbol(clientId);
    const key = `${topic} ${clientId}`;
    this.entries.set(key, entry);
    this.tell({ ...(known ?? { ...IDLE, saidAt: Date.now() }), topic, clientId, userId, home: this.home });
    return () => {
      if (this.entries.get(key) !== entry) return;
      this.entries.delete(key);
      this.leave(topic, clientId);
    };
  }

  private leave(topic: string, clientId: string): void {
    const word: Word = { kind: 'gone', topic, clientId, home: this.home };
    this.hear(word);
    this.line.say(word);
  }

  /** A window says what it does; by whatever process that came. @returns false when the window is another user's. */
  say(topic: string, clientId: string, userId: string, doing: Doing): boolean {
    const known = this.topics.get(topic)?.get(clientId);
    if (known && known.userId !== userId) return false;
    this.tell({ ...doing, topic, clientId, userId, home: known?.home ?? null, saidAt: Date.now() });
    return true;
  }

  async close(): Promise<void> {
    clearInterval(this.heart);
    for (const window of this.own()) this.leave(window.topic, window.clientId);
    await this.line.close();
  }

  private tell(window: Window): void {
    this.put(window);
    this.line.say({ kind: 'here', window });
  }

  private hear(word: Word): void {
    if (word.kind === 'hello') this.beat();
    if (word.kind === 'here') this.put(word.window);
    if (word.kind === 'gone' && this.topics.get(word.topic)?.get(word.clientId)?.home === word.home) {
      this.remove(word.topic, word.clientId);
    }
  }

  private put({ topic, clientId, userId, home, saidAt, ...said }: Window): void {
    const windows = this.topics.get(topic) ?? new Map<string, Window & { heardAt: number }>();
    const known = windows.get(clientId);
    if (known && known.userId !== userId) return;
    if (!known && this.count >= MOST_WINDOWS) return;
    if (!known) this.count += 1;
    const newest = known && known.saidAt > saidAt ? known : { ...said, saidAt };
    windows.set(clientId, {
      ...newest,
      topic,
      clientId,
      userId,
      home: home ?? known?.home ?? null,
      heardAt: Date.now(),
    });
    this.topics.set(topic, windows);
    this.onChange(topic);
  }

  private remove(topic: string, clientId: string): void {
    const windows = this.topics.get(topic);
    if (!windows?.delete(clientId)) return;
    this.count -= 1;
    if (windows.size === 0) this.topics.delete(topic);
    this.onChange(topic);
  }

  private beat(): void {
    for (const window of this.own()) this.tell(window);
    const before = Date.now() - EXPIRY_MS;
    for (const [topic, windows] of this.topics) {
      for (const { clientId, heardAt } of windows.values()) if (heardAt < before) this.remove(topic, clientId);
    }
  }

  private own(): Window[] {
    return [...this.topics.values()].flatMap((windows) =>
      [...windows.values()].filter(({ home }) => home === this.home),
    );
  }
}
