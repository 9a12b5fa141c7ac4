import { PromiseDrafts } from '#lib/commitments/promises.svelte.js';
import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import type { Direction, InteractionKind, LogInteractionInput } from '#lib/core/gql/graphql.js';
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

/** A contact that was held, being written down. */
export class LogDraft {
  kind = $state<InteractionKind>('NOTE');
  topic = $state('');
  text = $state('');
  who = $state('');
  #direction = $state<Direction>('OUT');
  readonly promises = new PromiseDrafts();
  readonly #first: First;

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

/** What is being written down about a subject in this window: it stays when its form is closed. */
export function logDraftOf(app: App, subject: Subject, first: First): LogDraft {
  const known = draftsOf(app).get(keyOf(subject));
  if (known?.isTouched) return known;
  const draft = new LogDraft(first);
  draftsOf(app).set(keyOf(subject), draft);
  return draft;
}

/** It has been given up, or written down. */
export const dropLogDraft = (app: App, subject: Subject): void => void draftsOf(app).delete(keyOf(subject));

/** Takes away what is being sent. Refused, it is back, unless something else is being written by then. */
export async function sendLogDraft(app: App, subject: Subject, answer: Promise<Outcome>): Promise<void> {
  const [ofWindow, key] = [draftsOf(app), keyOf(subject)];
  const draft = ofWindow.get(key);
  ofWindow.delete(key);
  const { kind } = await answer;
  if (kind !== 'ok' && draft && !ofWindow.get(key)?.isTouched) ofWindow.set(key, draft);
}

function draftsOf(app: App): Map<string, LogDraft> {
  const ofWindow = drafts.get(app) ?? new Map<string, LogDraft>();
  drafts.set(app, ofWindow);
  return ofWindow;
}

const keyOf = ({ taskId, basisId, dealId, partnerId }: Subject): string =>
  taskId ?? basisId ?? dealId ?? partnerId ?? 'nothing';
