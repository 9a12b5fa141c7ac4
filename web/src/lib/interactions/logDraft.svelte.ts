import { PromiseDrafts, type TypedPromise } from '#lib/commitments/promises.svelte.js';
import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import type { Direction, InteractionKind, LogInteractionInput } from '#lib/core/gql/graphql.js';
import { keepDraft, keptDraft } from '#lib/core/keptDrafts.js';
import { parseDay } from '#lib/fields/day.js';
import { isWrong, type Wrong } from '#lib/fields/kind.js';
import { parseTime } from '#lib/fields/time.js';
import { instantOf, type WallTime } from '#lib/fields/zone.js';
import { isDirected } from './kinds.js';
import { namesIn, withoutLastName } from './names.js';

/** What a contact is about: a deal, the interaction that it answers, the task that planned it, else only a client or nothing. */
export interface Subject {
  dealId?: string;
  basisId?: string;
  taskId?: string;
  partnerId?: string;
}

/** What stands in the form before anything is typed. */
export interface First {
  kind: InteractionKind;
  topic: string;
  text: string;
}

/** What a reload must not lose. */
type Typed = First & Pick<LogDraft, 'who' | 'people' | 'day' | 'time' | 'direction'> & { promises: TypedPromise[] };

/** A contact that was held, being written down. */
export class LogDraft {
  kind = $state<InteractionKind>('NOTE');
  topic = $state('');
  text = $state('');
  /** Those whom we do not know. */
  who = $state('');
  people = $state.raw<readonly { id: string; name: string }[]>([]);
  /** When it was held: empty is today, and now. */
  day = $state('');
  time = $state('');
  wrongDay = $state<Wrong | null>(null);
  wrongTime = $state<Wrong | null>(null);
  #direction = $state<Direction>('OUT');
  readonly promises = new PromiseDrafts();
  readonly #first: First;
  #isSending = $state(false);

  constructor(first: First) {
    this.#first = first;
    Object.assign(this, first);
  }

  /** Letters are only sent from here; incoming ones are received. */
  get direction(): Direction {
    return this.kind === 'EMAIL' ? 'OUT' : this.#direction;
  }

  set direction(direction: Direction) {
    this.#direction = direction;
  }

  /** Whether anything has been typed. */
  get isTouched(): boolean {
    const { topic, text } = this.#first;
    const typed = [this.who, this.day, this.time].some((one) => one !== '');
    const added = this.people.length + this.promises.drafts.length > 0;
    return this.topic !== topic || this.text !== text || typed || added;
  }

  /** What stands in the form now. Reactive. */
  get typed(): Typed {
    const { kind, topic, text, who, people, day, time } = this;
    return { kind, topic, text, who, people, day, time, direction: this.#direction, promises: this.promises.typed };
  }

  set typed({ direction, promises, ...typed }: Typed) {
    Object.assign(this, typed, { direction });
    this.promises.typed = promises;
  }

  /** Whether it is on its way: it is not to be sent again meanwhile. Reactive. */
  get isSending(): boolean {
    return this.#isSending;
  }

  /** Holds others off until it is known how the sending has ended. */
  async sending(answer: Promise<Outcome>): Promise<Outcome> {
    this.#isSending = true;
    const outcome = await answer;
    this.#isSending = false;
    return outcome;
  }

  /** One whom we know, in place of the name that was being typed. */
  addPerson({ id, name }: { id: string; name: string }): void {
    this.people = [...this.people, { id, name }];
    this.who = withoutLastName(this.who);
  }

  dropPerson(id: string): void {
    this.people = this.people.filter((person) => person.id !== id);
  }

  /** As the API takes it; null with what is wrong said in the fields. @param now of the clock in the zone */
  read(now: WallTime, zone: string): Omit<LogInteractionInput, 'id'> | null {
    const [held, commitments] = [this.#held(now, zone), this.promises.read(now.day)];
    return (
      held &&
      commitments && {
        ...held,
        kind: this.kind,
        topic: this.topic.trim(),
        direction: isDirected(this.kind) ? this.direction : null,
        text: this.text.trim() || null,
        personIds: this.people.map(({ id }) => id),
        others: namesIn(this.who),
        commitments,
      }
    );
  }

  /** Of another day it has to be said at what time. */
  #held(now: WallTime, zone: string): Pick<LogInteractionInput, 'heldAt'> | null {
    const [day, time] = [parseDay(this.day, now.day), parseTime(this.time)];
    const on = isWrong(day) ? null : (day.value ?? now.day);
    const isMissing = !isWrong(time) && time.value === null && on !== null && on !== now.day;
    this.wrongDay = isWrong(day) ? day.wrong : null;
    this.wrongTime = isWrong(time) ? time.wrong : isMissing ? { code: 'required' } : null;
    if (on === null || isWrong(time) || isMissing) return null;
    return time.value === null ? {} : { heldAt: instantOf({ day: on, time: time.value }, zone) };
  }
}

const drafts = new WeakMap<App, Map<string, LogDraft>>();

/** What is being written down about a subject in this window: it stays when its form is closed or the page loaded anew. */
export function logDraftOf(app: App, subject: Subject, first: First): LogDraft {
  const known = draftsOf(app).get(keyOf(subject));
  if (known?.isTouched) return known;
  const draft = new LogDraft(first);
  const kept = keptDraft<Typed>(app.session.me.user.id, keptAs(subject));
  if (kept) draft.typed = kept;
  draftsOf(app).set(keyOf(subject), draft);
  return draft;
}

/** Keeps it over a reload. Follows what is typed where it runs in an effect. */
export function keepLogDraft(app: App, subject: Subject, draft: LogDraft): void {
  keepDraft(app.session.me.user.id, keptAs(subject), draft.isTouched ? draft.typed : null);
}

/** It has been given up, or written down. */
export function dropLogDraft(app: App, subject: Subject): void {
  draftsOf(app).delete(keyOf(subject));
  keepDraft(app.session.me.user.id, keptAs(subject), null);
}

/** Takes away what is being sent. Refused, it is back, unless something else is being written by then. */
export async function sendLogDraft(app: App, subject: Subject, answer: Promise<Outcome>): Promise<void> {
  const [ofWindow, key] = [draftsOf(app), keyOf(subject)];
  const draft = ofWindow.get(key);
  dropLogDraft(app, subject);
  const { kind } = await answer;
  if (kind === 'ok' || !draft || ofWindow.get(key)?.isTouched) return;
  ofWindow.set(key, draft);
  keepLogDraft(app, subject, draft);
}

function draftsOf(app: App): Map<string, LogDraft> {
  const ofWindow = drafts.get(app) ?? new Map<string, LogDraft>();
  drafts.set(app, ofWindow);
  return ofWindow;
}

const keptAs = (subject: Subject): string => `contact:${keyOf(subject)}`;

const keyOf = ({ taskId, basisId, dealId, partnerId }: Subject): string =>
  taskId ?? basisId ?? dealId ?? partnerId ?? 'nothing';
