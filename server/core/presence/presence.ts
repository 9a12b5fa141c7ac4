import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import type { Connection } from '../live/connection.js';
import { LatestValue } from '../live/latest.js';
import type { LiveStream, LiveSubscription } from '../live/subscription.js';
import type { Row, RowClass } from '../row.entity.js';
import { sees, type Scope } from '../rights/scope.js';
import type { Viewer } from '../rights/viewer.js';
import type { PresenceLine } from './line.js';
import { Roster } from './roster.js';
import type { Doing, Window } from './window.js';

/** A frame at most this often; more often while something is held, so that the hand is seen to move. */
const REST_MS = 1_000;
const REST_WHILE_HELD_MS = 250;
const MOST_SHOWN = 30;

interface Person {
  id: string;
  name: string;
  hue: number;
}

/** Who is here, what they have open, hold or edit. Soft: never stored, forgotten by itself. */
export class Presence {
  private readonly roster: Roster;
  private readonly watched = new Map<string, Topic>();

  /** @param subjects the kinds of records that windows hold, open and edit, and whom they talk to. */
  constructor(
    line: PresenceLine,
    private readonly subjects: readonly RowClass[],
    private readonly newContext: () => Context,
    private readonly log: Logger,
  ) {
    this.roster = new Roster(randomUUID(), line, (topic) => this.watched.get(topic)?.wake());
  }

  /** The window is here from now on, and is told who else is. */
  watch(topic: string, clientId: string, { userId }: Connection): LiveStream {
    return new PresenceStream((subscription) => {
      subscription.onEnd(this.roster.enter(topic, clientId, userId));
      this.topic(topic).add(subscription);
    });
  }

  /** Says what a window does. @returns false when the window is another user's. */
  announce(topic: string, clientId: string, userId: string, doing: Doing): boolean {
    return this.roster.say(topic, clientId, userId, doing);
  }

  async close(): Promise<void> {
    this.watched.forEach((topic) => topic.close());
    await this.roster.close();
  }

  private topic(name: string): Topic {
    const known = this.watched.get(name);
    if (known) return known;
    const { newContext, subjects, log } = this;
    const made = new Topic(
      name,
      () => this.roster.in(name),
      subjects,
      newContext,
      log,
      () => this.watched.delete(name),
    );
    this.watched.set(name, made);
    return made;
  }
}

/** One topic while somebody watches it. */
class Topic {
  private readonly latest: LatestValue;
  private timer: NodeJS.Timeout | undefined;
  private dueAt = Infinity;
  private shownAt = 0;

  constructor(
    private readonly name: string,
    private readonly windows: () => Window[],
    private readonly subjects: readonly RowClass[],
    private readonly newContext: () => Context,
    private readonly log: Logger,
    private readonly onEmpty: () => void,
  ) {
    this.latest = new LatestValue(newContext);
  }

  add(subscription: LiveSubscription): void {
    this.latest.add(subscription, () => this.close());
    this.wake();
  }

  wake(): void {
    const rest = this.windows().some(({ heldId }) => heldId) ? REST_WHILE_HELD_MS : REST_MS;
    const at = this.shownAt + rest;
    if (at >= this.dueAt) return;
    clearTimeout(this.timer);
    this.dueAt = at;
    this.timer = setTimeout(() => void this.show(), Math.max(at - Date.now(), 0));
  }

  close(): void {
    clearTimeout(this.timer);
    this.onEmpty();
  }

  private async show(): Promise<void> {
    this.shownAt = Date.now();
    this.dueAt = Infinity;
    const windows = this.windows().sort((a, b) => busyness(b) - busyness(a) || (a.clientId < b.clientId ? -1 : 1));
    const shown = windows.slice(0, MOST_SHOWN);
    const others = windows.length - shown.length;
    try {
      const context = this.newContext();
      const scopes = await scopesOf(context, this.subjects, [this.name, ...shown.flatMap(recordsOf)]);
      const people = await peopleOf(
        context,
        shown.map(({ userId }) => userId),
      );
      const scope = scopes.get(this.name);
      this.latest.set((viewer) => {
        const isHidden = scope !== undefined && !sees(viewer, scope);
        const known = isHidden ? shown.filter(({ userId }) => userId === viewer.userId) : shown;
        return {
          people: known.map((window) => asSeenBy(viewer, window, scopes, people)),
          others: isHidden ? 0 : others,
        };
      });
    } catch (error) {
      this.log.warn({ err: error }, 'presence.unreadable');
      this.wake();
    }
    if (this.latest.owes) this.wake();
  }
}

const busyness = (window: Window): number =>
  (window.talkedToId ? 8 : 0) + (window.heldId ? 4 : 0) + (window.editedId ? 2 : 0) + (window.openedId ? 1 : 0);

const recordsOf = (window: Window): (string | null)[] => [
  window.openedId,
  window.heldId,
  window.editedId,
  window.editedToId,
  window.talkedToId,
];

/** Which record somebody is at is shown to those only who may see that record. */
function asSeenBy(viewer: Viewer, window: Window, scopes: Map<string, Scope | null>, people: Map<string, Person>) {
  const seen = (id: string | null) => (id !== null && scopes.has(id) && sees(viewer, scopes.get(id)!) ? id : null);
  const heldId = seen(window.heldId);
  const editedToId = seen(window.editedToId);
  // That a record is linked with a hidden one is not to be seen either.
  const editedId = window.editedToId && !editedToId ? null : seen(window.editedId);
  return {
    clientId: window.clientId,
    user: people.get(window.userId),
    hue: people.get(window.userId)?.hue,
    openedId: seen(window.openedId),
    heldId,
    overStageId: heldId && window.overStageId,
    heldX: heldId && window.heldX,
    heldY: heldId && window.heldY,
    editedId,
    editedField: editedId && window.editedField,
    editedToId: editedId && editedToId,
    talkedToId: seen(window.talkedToId),
  };
}

/** Who may see the records that people are at. */
async function scopesOf(
  context: Context,
  subjects: readonly RowClass[],
  ids: (string | null)[],
): Promise<Map<string, Scope | null>> {
  const wanted = [...new Set(ids.filter((id) => id != null))];
  if (wanted.length === 0) return new Map();
  const found = new Map<string, Scope | null>();
  for (const subject of subjects)
    for (const row of await context.em.find<Row>(subject, { id: { $in: wanted } })) found.set(row.id, row.scope());
  return found;
}

/** How people are shown, whoever looks. */
async function peopleOf(context: Context, userIds: string[]): Promise<Map<string, Person>> {
  const rows = await context.em.execute<Person[]>('select id, name, hue from app_user where id = any(?::uuid[])', [
    `{${[...new Set(userIds)].join()}}`,
  ]);
  return new Map(rows.map((row) => [row.id, row]));
}

class PresenceStream implements LiveStream {
  constructor(readonly start: (subscription: LiveSubscription) => void) {}

  [Symbol.asyncIterator](): AsyncIterator<never> {
    throw new Error('presence is only told over a WebSocket');
  }
}
