import { PromiseDrafts, type TypedPromise } from '#lib/commitments/promises.svelte.js';
import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import type { Direction, InteractionKind, LogInteractionInput } from '#lib/core/gql/graphql.js';
import { keepDraft, keptDraft } from '#lib/core/keptDrafts.js';
import { isDirected } from './kinds.js';
import { namesIn } from './names.js';

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
type Typed = First & { who: string; direction: Direction; promises: TypedPromise[] };

/** A contact that was held, being written down. */
export class LogDraft {
  kind = $state<InteractionKind>('NOTE');
  topic = $state('');
  text = $state('');
  who = $state('');
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
    return this.topic !== topic || this.text !== text || this.who !== '' || this.promises.drafts.length > 0;
  }

  /** What stands in the form now. Reactive. */
  get typed(): Typed {
    const { kind, topic, text, who } = this;
    return { kind, topic, text, who, direction: this.#direction, promises: this.promises.typed };
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

  /** As the API takes it; null when a promise lacks its day. */
  read(today: string): Omit<LogInteractionInput, 'id'> | null {
    const commitments = this.promises.read(today);
    return (
      commitments && {
        kind: this.kind,
        topic: this.topic.trim(),
        direction: isDirected(this.kind) ? this.direction : null,
        text: this.text.trim() || null,
        others: namesIn(this.who),
        commitments,
      }
    );
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
  if (kind !== 'ok' && draft && !ofWindow.get(key)?.isTouched) ofWindow.set(key, draft);
}

function draftsOf(app: App): Map<string, LogDraft> {
  const ofWindow = drafts.get(app) ?? new Map<string, LogDraft>();
  drafts.set(app, ofWindow);
  return ofWindow;
}

const keptAs = (subject: Subject): string => `contact:${keyOf(subject)}`;

const keyOf = ({ taskId, basisId, dealId, partnerId }: Subject): string =>
  taskId ?? basisId ?? dealId ?? partnerId ?? 'nothing';
