import { setImmediate as nextTick, setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { formatCursor, sameCursor, type Cursor } from '../log/cursor.js';
import type { LoggedEvent } from '../log/reader.js';
import type { Tail } from '../log/tail.js';
import { changesRightsOf } from './access.js';
import { isBeginning } from './anew.js';
import type { Content, Stretch } from './content.js';
import { Frames } from './frame.js';
import type { LiveOperation } from './operation.js';
import type { LiveSubscription } from './subscription.js';

/** Executes a stretch of the log for a document. */
export type Execute = (operation: LiveOperation, stretch: Stretch) => Promise<Content>;

export interface GroupMetrics {
  frames(count: number): void;
  demoted(): void;
}

/** A subscription and the place up to which it has been told the log. */
export interface Member {
  subscription: LiveSubscription;
  cursor: Cursor;
  /** Whether the group writes to it; otherwise it is still being brought to where the group is. */
  joined: boolean;
}

/** Members written to in one go; then others get their turn. */
const SLICE = 256;
/**
 * How long a group rests after a stretch, as a multiple of the time that writing it took. What comes meanwhile becomes
 * one frame, so that however many watch it, writing takes a group a third of the process's time at most. Groups do not
 * know of each other: several busy ones together take more.
 */
const REST = 2;
const PAGE = 200;
const ATTEMPTS = 5;
const RETRY_MS = 200;
/** A client may have read the database a moment before this process has read the log. */
const REACH_MS = 2_000;
const AHEAD_MS = 10;
/** How long a page stays at hand for others who resume at the same place. */
const SHARE_MS = 1_000;

/**
 * All watchers of one live document. Each stretch of the log is executed once for all of them; each member gets exactly
 * one frame for it, so every chain is gapless. `at` moves only in the turn that begins to write.
 */
export class Group {
  private readonly members = new Set<Member>();
  private readonly pages = new Map<string, Promise<Frames>>();
  private at: Cursor;
  private scheduled = false;
  private advancing = false;
  private visitors = 0;

  constructor(
    private readonly operation: LiveOperation,
    private readonly tail: Tail,
    private readonly execute: Execute,
    private readonly metrics: GroupMetrics,
    private readonly log: Logger,
    private readonly onEmpty: () => void,
  ) {
    this.at = tail.at;
  }

  get size(): number {
    return this.members.size + this.visitors;
  }

  /** The log has grown: what comes within one tick becomes one frame. */
  wake(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      void this.advance();
    });
  }

  /** Tells the log from `cursor` on. Joining, resuming and having been too slow are the same thing. */
  join(subscription: LiveSubscription, cursor: Cursor): void {
    const member: Member = { subscription, cursor, joined: false };
    subscription.onEnd(() => this.leave(member));
    subscription.onViewerChange = () => void this.restart(member);
    void this.catchUp(member);
  }

  private async advance(): Promise<void> {
    if (this.advancing) return;
    this.advancing = true;
    try {
      while (this.members.size > 0 && !this.isAtEnd()) await pause(REST * (await this.step()));
      if (this.members.size === 0) this.at = this.tail.at;
    } catch (error) {
      this.log.error({ err: error }, 'live.group');
      for (const member of this.members) member.subscription.end(error);
    } finally {
      this.advancing = false;
    }
  }

  private isAtEnd(): boolean {
    return sameCursor(this.at, this.tail.at);
  }

  /** @returns how long writing took, in ms. */
  private async step(): Promise<number> {
    const frames = await this.frames(this.at, this.tail.at);
    const present = [...this.members];
    const { from, to } = frames.content;
    this.at = to;
    let spent = 0;
    for (let start = 0; start < present.length; start += SLICE) {
      if (start > 0) await nextTick();
      const begun = performance.now();
      this.tellAll(present.slice(start, start + SLICE), from, frames);
      spent += performance.now() - begun;
    }
    return spent;
  }

  private tellAll(members: Member[], from: Cursor, frames: Frames): void {
    const told = members.filter((member) => this.tell(member, from, frames));
    this.metrics.frames(told.length);
  }

  private tell(member: Member, from: Cursor, frames: Frames): boolean {
    if (!member.joined || !sameCursor(member.cursor, from)) return false;
    if (member.subscription.full) {
      this.demote(member);
      return false;
    }
    this.write(member, frames);
    return true;
  }

  private write(member: Member, frames: Frames): void {
    member.subscription.send(frames.for(member.subscription.viewer));
    member.cursor = frames.content.to;
  }

  private demote(member: Member): void {
    this.metrics.demoted();
    this.members.delete(member);
    member.joined = false;
    void this.catchUp(member);
  }

  private leave(member: Member): void {
    this.members.delete(member);
    member.joined = false;
    if (this.size === 0) this.onEmpty();
  }

  private async catchUp(member: Member): Promise<void> {
    this.visitors += 1;
    try {
      await this.bringHere(member);
    } catch (error) {
      this.log.error({ err: error }, 'live.catchUp');
      member.subscription.end(error);
    } finally {
      this.visitors -= 1;
      if (this.size === 0) this.onEmpty();
    }
  }

  private async bringHere(member: Member): Promise<void> {
    const { subscription } = member;
    await this.tail.reach(member.cursor, REACH_MS, () => subscription.open);
    if (this.members.size === 0 && !this.advancing) this.at = this.tail.at;
    while (subscription.open && !sameCursor(member.cursor, this.at)) await this.bringNearer(member);
    // No await between the last look at `at` and this: what comes next is written by the group.
    if (!subscription.open) return;
    member.joined = true;
    this.members.add(member);
    this.wake();
  }

  private async bringNearer(member: Member): Promise<void> {
    const { subscription, cursor } = member;
    if (this.isAhead(cursor)) return void (await pause(AHEAD_MS));
    await subscription.readDown();
    const frames = await this.framesFor(member);
    if (!subscription.open || member.cursor !== cursor) return;
    this.write(member, frames);
    this.metrics.frames(1);
  }

  /** The next stretch for one who was away. If his rights changed in it, what he holds may be too much or too little. */
  private async framesFor({ subscription, cursor }: Member): Promise<Frames> {
    const { viewer } = subscription;
    const frames = await this.frames(cursor, this.at);
    const { to, rights } = frames.content;
    const changed = viewer && rights.some((event) => changesRightsOf(viewer, event));
    return changed ? this.reset(cursor, to) : frames;
  }

  /**
   * Whether a cursor is one that the group has yet to come to: its client has read later than the group, or the group
   * has still to be reset from a log that is no more.
   */
  private isAhead(cursor: Cursor): boolean {
    const { tail, at } = this;
    return tail.remembers(cursor) && (cursor.seq > at.seq || !tail.remembers(at));
  }

  /** The viewer's rights have changed: what he holds may be too much or too little. */
  private async restart(member: Member): Promise<void> {
    let cursor: Cursor;
    let frames: Frames;
    do {
      cursor = member.cursor;
      frames = await this.reset(cursor, cursor);
    } while (member.cursor !== cursor);
    member.subscription.send(frames.for(member.subscription.viewer));
  }

  /** The next stretch from a cursor towards `until`, made once for all who stand there. */
  private frames(from: Cursor, until: Cursor): Promise<Frames> {
    const events = this.tail.remembers(from) ? this.tail.after(from.seq, until.seq, PAGE - (from.seq % PAGE)) : null;
    const to = events ? placeAfter(from, events) : until;
    const key = `${formatCursor(from)}-${formatCursor(to)}`;
    const known = this.pages.get(key);
    if (known) return known;
    const made = !events || events.some(isBeginning) ? this.reset(from, to) : this.page({ from, to, events });
    this.pages.set(key, made);
    const forget = () => this.pages.delete(key);
    made.then(() => setTimeout(forget, SHARE_MS).unref(), forget);
    return made;
  }

  /** Waits for a database that is away; a stretch that cannot be told although it is there is skipped by a reset. */
  private async page(stretch: Stretch): Promise<Frames> {
    for (let attempt = 1; attempt <= ATTEMPTS || this.tail.isBehind; attempt++) {
      try {
        return new Frames(await this.execute(this.operation, stretch));
      } catch (error) {
        this.log.error({ err: error, from: stretch.from, attempt }, 'live.unreadable');
        await pause(RETRY_MS);
      }
    }
    return this.reset(stretch.from, stretch.to);
  }

  private async reset(from: Cursor, to: Cursor): Promise<Frames> {
    return new Frames(await this.execute(this.operation, { from, to, events: [], reset: true }));
  }
}

function placeAfter(from: Cursor, events: LoggedEvent[]): Cursor {
  const { seq, mark } = events.at(-1) ?? from;
  return { epoch: from.epoch, seq, mark };
}
