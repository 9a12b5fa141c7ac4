/** Says between processes that the log has grown. It carries no data: who hears the bell reads the log. */
export interface Bell {
  /** Tells everyone, this process included, that events up to `seq` are committed. Never throws, never waits. */
  ring(seq: number): void;
  /** Hears every ring, and once more after each reconnect. Answers how to stop hearing. */
  onRing(hear: () => void): () => void;
  close(): Promise<void>;
}

/** The bell of a single process. */
export class LocalBell implements Bell {
  private readonly hearers = new Set<() => void>();

  ring(_seq: number): void {
    for (const hear of this.hearers) hear();
  }

  onRing(hear: () => void): () => void {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  }

  async close(): Promise<void> {
    this.hearers.clear();
  }
}
