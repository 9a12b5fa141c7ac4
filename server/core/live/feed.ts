import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { invalid } from '../errors.js';
import { parseCursor, type Cursor } from '../log/cursor.js';
import type { Tail } from '../log/tail.js';
import { Group, type Execute, type GroupMetrics } from './group.js';
import type { LiveOperation } from './operation.js';
import { unsharedFields } from './shared.js';
import type { LiveStream, LiveSubscription } from './subscription.js';

/** The log as live documents show it: one group for each of them. */
export class Feed {
  private readonly groups = new Map<string, Group>();
  private readonly stop: () => void;

  constructor(
    private readonly tail: Tail,
    private readonly execute: Execute,
    private readonly metrics: GroupMetrics,
    private readonly log: Logger,
  ) {
    const wake = () => this.groups.forEach((group) => group.wake());
    this.stop = tail.listen({ onEvents: wake, onReset: wake });
  }

  get groupCount(): number {
    return this.groups.size;
  }

  get memberCount(): number {
    return this.groups.values().reduce((sum, group) => sum + group.size, 0);
  }

  /** Everything after a cursor. @throws INVALID after, when it is not a cursor. */
  changes(after: string): LiveStream {
    const cursor = parseCursor(after);
    if (!cursor) throw invalid('after', 'cursor');
    return new ChangeStream(this, cursor);
  }

  join(subscription: LiveSubscription, cursor: Cursor): void {
    const { operation } = subscription;
    const group = this.groups.get(operation.key) ?? this.open(operation);
    group.join(subscription, cursor);
  }

  close(): void {
    this.stop();
  }

  private open(operation: LiveOperation): Group {
    // A group may empty twice, the second time when another has already taken its place.
    const onEmpty = () => this.groups.get(operation.key) === group && this.groups.delete(operation.key);
    const group: Group = new Group(operation, this.tail, this.execute, this.metrics, this.log, onEmpty);
    this.groups.set(operation.key, group);
    return group;
  }
}

class ChangeStream implements LiveStream {
  constructor(
    private readonly feed: Feed,
    private readonly cursor: Cursor,
  ) {}

  refusals({ schema, document }: LiveOperation): readonly GraphQLError[] {
    return unsharedFields(schema, document);
  }

  start(subscription: LiveSubscription): void {
    this.feed.join(subscription, this.cursor);
  }

  [Symbol.asyncIterator](): AsyncIterator<never> {
    throw new GraphQLError('changes are only told over a WebSocket');
  }
}
