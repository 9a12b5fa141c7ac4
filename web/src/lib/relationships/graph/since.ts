import { comparePlaces, type Place } from '#lib/core/cursor.js';

interface Known<Value> {
  value: Value;
  /** The place in the log since which it is so; none = this window has said it, and nobody has answered yet. */
  since: Place | undefined;
}

/** What has become known of parts of an answer after it was asked for: it stays until an answer knows it too. */
export class KnownSince<Value> {
  private constructor(private readonly known: ReadonlyMap<string, Known<Value>>) {}

  static readonly nothing = new KnownSince<never>(new Map());

  get size(): number {
    return this.known.size;
  }

  has(id: string): boolean {
    return this.known.has(id);
  }

  get(id: string): Value | undefined {
    return this.known.get(id)?.value;
  }

  since(id: string): Place | undefined {
    return this.known.get(id)?.since;
  }

  values(): Value[] {
    return [...this.known.values()].map(({ value }) => value);
  }

  with(id: string, value: Value, since?: Place): KnownSince<Value> {
    return new KnownSince(new Map(this.known).set(id, { value, since }));
  }

  without(id: string): KnownSince<Value> {
    return new KnownSince(new Map([...this.known].filter(([other]) => other !== id)));
  }

  /** What an answer of this place does not know yet, and what is still being said. */
  after(place: Place, isPending: (id: string) => boolean = () => false): KnownSince<Value> {
    const isNewer = (since: Place | undefined): boolean => !since || comparePlaces(since, place) > 0;
    return new KnownSince(new Map([...this.known].filter(([id, { since }]) => isNewer(since) || isPending(id))));
  }
}
