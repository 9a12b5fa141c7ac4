import { SvelteMap } from 'svelte/reactivity';
import { meantFor } from '#lib/core/meantFor.js';
import { rowsOf, type Answer, type Base, type Command, type Outcome, type Waiting } from '#lib/core/command.js';
import { holds } from '#lib/core/patch.js';
import { comparePlaces, START, type Place } from '#lib/core/cursor.js';
import { AppError, type Ask } from '#lib/core/graphql.js';
import { newId } from '#lib/core/id.js';
import type { Row } from '#lib/core/rows.js';
import type { Store } from '#lib/core/store.svelte.js';
import { UndoStack } from '#lib/core/undo.svelte.js';

interface Entry {
  mutationId: string;
  at: number;
  command: Command<object>;
  base: Base | undefined;
  sending: boolean;
  failures: number;
  resolve(outcome: Outcome): void;
}

export interface QueueOptions {
  ask: Ask;
  store: Store;
  clientId: string;
  /** The epoch of the log the window follows. */
  place(): Place;
}

const REFUSAL_SHOWN = 8_000;
const LONGEST_WAIT = 10_000;
/** The server may fail once by accident; one that keeps failing on this command will not stop. */
const INTERNAL_TRIES = 3;

/** Unsent commands wait here, in memory, until the server has answered each. */
export class CommandQueue {
  #entries = $state.raw<readonly Entry[]>([]);
  #answers = $state.raw({ taken: 0, refused: 0 });
  #paused = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting = new SvelteMap<string, number>();
  readonly #refusals = new SvelteMap<string, AppError>();
  /** Answered, but the screen still needs the overlay until the feed has told of these places. */
  #settling: { mutationId: string; place: Place }[] = [];
  readonly undo = new UndoStack();

  constructor(private readonly options: QueueOptions) {}

  /** Commands the server has not answered yet; reactive. */
  get unsent() {
    return this.#entries.length;
  }

  /** How many the server has taken and refused since the window was opened; reactive. */
  get answers() {
    return this.#answers;
  }

  /** The unsent with their words, oldest first; reactive. */
  get waiting(): Waiting[] {
    return this.#entries.map(({ mutationId, at, command: { label, about } }) => ({ mutationId, label, about, at }));
  }

  /** Whether a command about this record is still waiting; reactive. */
  waits(id: string) {
    return this.#waiting.has(id);
  }

  /** The last refusal about this record, for 8 s; reactive. */
  refusal(id: string) {
    return this.#refusals.get(id);
  }

  /** Shows the change at once, sends it in turn, resends until answered. */
  run<Input extends object>(command: Command<Input>): Promise<Outcome> {
    return new Promise((resolve) => {
      const given = { mutationId: newId(), at: Date.now(), command, base: command.base };
      const entry = { ...given, sending: false, failures: 0, resolve } as unknown as Entry;
      this.#entries = [...this.#entries, entry];
      this.#show(entry);
      this.#send();
    });
  }

  /** Sends at once what waits for the next try: the connection is back, or the user has signed in again. */
  wake() {
    this.#paused = false;
    clearTimeout(this.#retry);
    this.#send();
  }

  /** Keeps everything unsent until `wake`. */
  pause() {
    this.#paused = true;
  }

  /** The feed has told everything up to this place. */
  reached(place: Place) {
    const done = this.#settling.filter((settling) => comparePlaces(settling.place, place) <= 0);
    if (!done.length) return;
    this.#settling = this.#settling.filter((settling) => !done.includes(settling));
    for (const { mutationId } of done) this.options.store.lift(mutationId);
  }

  /** All is about to be loaded anew, answered commands with it, by whatever log: they wait for no place of the old one. */
  doubt() {
    this.#settling = this.#settling.map(({ mutationId }) => ({ mutationId, place: START }));
  }

  close() {
    clearTimeout(this.#retry);
  }

  #show({ mutationId, command: { overlay, about, label, undo } }: Entry) {
    this.options.store.overlay(mutationId, overlay);
    for (const id of about) this.#refusals.delete(id);
    if (undo) this.undo.push({ id: mutationId, label, about }, undo);
    this.#count(about, 1);
  }

  #send() {
    if (this.#paused) return;
    const busy = new Set<string>();
    for (const entry of this.#entries) {
      const free = entry.command.about.every((id) => !busy.has(id));
      for (const id of entry.command.about) busy.add(id);
      if (free && !entry.sending) void this.#post(entry);
    }
  }

  async #post(entry: Entry) {
    entry.sending = true;
    const { document, input } = entry.command;
    const receipt = { clientId: this.options.clientId, mutationId: entry.mutationId };
    const versioned = entry.base ? { ...input, version: entry.base.version } : input;
    try {
      const { answer } = await this.options.ask(document, { input: versioned, receipt });
      this.#settle(entry, answer);
    } catch (error) {
      entry.sending = false;
      if (!(error instanceof AppError)) throw error;
      if (this.#mayStillPass(entry, error)) this.#retryLater(entry);
      else this.#refuse(entry, error);
    }
  }

  #settle(entry: Entry, answer: Answer) {
    const { store, place } = this.options;
    const at = { epoch: place().epoch, seq: answer.seq };
    const rows = rowsOf(answer);
    for (const { type, row } of rows) store.put(type, row, at);
    for (const { row } of rows) this.#rebase(entry, row);
    if (entry.command.overlay.every((patch) => rows.some(({ row }) => row.id === patch.id)))
      store.lift(entry.mutationId);
    else this.#settling.push({ mutationId: entry.mutationId, place: at });
    this.reached(place());
    this.#answers = { ...this.#answers, taken: this.#answers.taken + 1 };
    this.#leave(entry);
    entry.resolve({ kind: 'ok', seq: answer.seq, mutationId: entry.mutationId });
  }

  /**
   * Edits queued behind this one were opened on the version before it. They move on to the new one,
   * unless somebody else has changed a value that the user had before the eyes: that stays a conflict.
   */
  #rebase(answered: Entry, row: Row) {
    for (const entry of this.#entries) {
      if (entry === answered || entry.base?.id !== row.id) continue;
      if (holds(row, entry.base.seen)) entry.base = { ...entry.base, version: row.version };
    }
  }

  #refuse(entry: Entry, error: AppError) {
    this.options.store.lift(entry.mutationId);
    this.undo.drop(entry.mutationId);
    const standing = meantFor(entry.command, error);
    if (standing) return this.#sendInstead(entry, standing);
    for (const id of entry.command.about) this.#remember(id, error);
    this.#answers = { ...this.#answers, refused: this.#answers.refused + 1 };
    this.#leave(entry);
    entry.resolve({ kind: error.code === 'CONFLICT' ? 'conflict' : 'refused', error });
  }

  /** In the place of the refused one: what was given after it waits for it as before. */
  #sendInstead(entry: Entry, command: Command<object>) {
    this.#count(entry.command.about, -1);
    Object.assign(entry, { command, mutationId: newId() });
    this.#entries = [...this.#entries];
    this.#show(entry);
    this.#send();
  }

  #mayStillPass(entry: Entry, { code }: AppError) {
    entry.failures += 1;
    if (code === 'UNAUTHENTICATED') this.pause();
    if (code === 'INTERNAL') return entry.failures < INTERNAL_TRIES;
    return code === 'NETWORK' || code === 'UNAUTHENTICATED';
  }

  #retryLater({ failures }: Entry) {
    const wait = Math.min(LONGEST_WAIT, 500 * 2 ** failures) * (0.5 + Math.random() / 2);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#send(), wait);
  }

  #leave(entry: Entry) {
    this.#entries = this.#entries.filter((other) => other !== entry);
    this.#count(entry.command.about, -1);
    this.#send();
  }

  #count(ids: string[], step: 1 | -1) {
    for (const id of ids) {
      const count = (this.#waiting.get(id) ?? 0) + step;
      if (count > 0) this.#waiting.set(id, count);
      else this.#waiting.delete(id);
    }
  }

  #remember(id: string, error: AppError) {
    this.#refusals.set(id, error);
    setTimeout(() => this.#refusals.get(id) === error && this.#refusals.delete(id), REFUSAL_SHOWN);
  }
}
