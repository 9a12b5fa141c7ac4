import { rule } from './errors.js';

/** Lets so many work at a time; the rest wait in line. */
export class Turns {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    const leave = await this.enter();
    try {
      return await work();
    } finally {
      leave();
    }
  }

  /** Waits for the turn. @returns how to end it, once. */
  async enter(): Promise<() => void> {
    if (this.free === 0) await new Promise<void>((resume) => this.waiting.push(resume));
    else this.free -= 1;
    return () => {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    };
  }
}

/** The same for each key by itself. */
export class TurnsByKey {
  private readonly lines = new Map<string, { turns: Turns; length: number }>();

  constructor(
    private readonly atOnce: number,
    /** Those at work included. */
    private readonly longest: number,
  ) {}

  /** @throws RULE limit.requests, when too many wait already. */
  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const leave = await this.enter(key);
    try {
      return await work();
    } finally {
      leave();
    }
  }

  /** Waits for the turn. @returns how to end it, once. @throws RULE limit.requests, when too many wait already. */
  async enter(key: string): Promise<() => void> {
    const line = this.lines.get(key) ?? { turns: new Turns(this.atOnce), length: 0 };
    if (line.length >= this.longest) throw rule('limit.requests', { limit: this.longest });
    this.lines.set(key, line);
    line.length += 1;
    const leave = await line.turns.enter();
    return () => {
      leave();
      line.length -= 1;
      if (line.length === 0) this.lines.delete(key);
    };
  }
}
