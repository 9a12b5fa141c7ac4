import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { type EndKind, MergePreviewsDocument, type MergePreviewsQuery } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import type { Candidate } from './candidates.svelte.js';
import { merge, type Merged, type Merging, undoMerge } from './merges.js';

export type Preview = MergePreviewsQuery['mergePreviews'][number];

/** A pair on its way to being one. */
export interface Step {
  pair: Candidate;
  /** Null = not known, because it could not be asked for. */
  preview: Preview | null;
  state: 'waiting' | 'running' | 'done' | 'refused';
  error?: AppError;
}

/** Pairs that one question asks about. */
const AT_ONCE = 50;

/** Many pairs: first what each would do, then one after the other, until somebody stops it. */
export class ManyMerges {
  #steps = $state.raw<readonly Step[]>([]);
  #state = $state<'reading' | 'ready' | 'running' | 'stopped' | 'done' | 'failed'>('reading');
  #merged: Merged[] = [];
  /** What stands now for a record that an earlier pair has merged. */
  readonly #standing = new Map<string, { id: string; name: string }>();

  constructor(
    private readonly app: App,
    private readonly kind: EndKind,
    private readonly pairs: readonly Candidate[],
  ) {}

  get steps(): readonly Step[] {
    return this.#steps;
  }

  get state() {
    return this.#state;
  }

  /** Pairs of which it is known how they ended. */
  get ended(): number {
    return this.#steps.filter(({ state }) => state === 'done' || state === 'refused').length;
  }

  get done(): number {
    return this.#steps.filter(({ state }) => state === 'done').length;
  }

  /** Looks at what each would do. */
  async read(): Promise<void> {
    this.#state = 'reading';
    try {
      const steps: Step[] = [];
      for (let at = 0; at < this.pairs.length; at += AT_ONCE) {
        steps.push(...(await this.#readSome(this.pairs.slice(at, at + AT_ONCE))));
      }
      this.#steps = steps;
      this.#state = 'ready';
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#state = 'failed';
    }
  }

  /** Goes on from where it was stopped. */
  async run(): Promise<void> {
    if (this.#state !== 'ready' && this.#state !== 'stopped') return;
    this.#state = 'running';
    for (let at = 0; at < this.#steps.length && this.#goesOn(); at += 1) {
      if (this.#steps[at]!.state === 'waiting') await this.#take(at);
    }
    if (this.#goesOn()) this.#state = 'done';
    this.#offerUndo();
  }

  /** The pair that is on its way is still answered for. */
  stop(): void {
    if (this.#state === 'running') this.#state = 'stopped';
  }

  #goesOn(): boolean {
    return this.#state === 'running';
  }

  async #readSome(pairs: readonly Candidate[]): Promise<Step[]> {
    const input = {
      kind: this.kind,
      pairs: pairs.map(({ first, second }) => ({ firstId: first.id, secondId: second.id })),
    };
    try {
      const { mergePreviews } = await this.app.ask(MergePreviewsDocument, { input });
      return pairs.map((pair, at) => stepOf(pair, mergePreviews[at]!));
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'NOT_FOUND') throw error;
      if (pairs.length === 1) return [{ pair: pairs[0]!, preview: null, state: 'refused', error }];
      // One of them is gone: which, is found by asking about each.
      const steps: Step[] = [];
      for (const pair of pairs) steps.push(...(await this.#readSome([pair])));
      return steps;
    }
  }

  async #take(at: number): Promise<void> {
    const { preview } = this.#steps[at]!;
    const merging = preview && this.#mergingOf(preview);
    if (!merging) return this.#put(at, { state: 'done' });
    this.#put(at, { state: 'running' });
    const { id, outcome } = merge(this.app, merging, false);
    const answer = await outcome;
    if (answer.kind !== 'ok') return this.#put(at, { state: 'refused', error: answer.error });
    this.#standing.set(merging.gone.id, merging.kept);
    this.#merged.push({ id, kept: merging.kept, gone: merging.gone });
    this.#put(at, { state: 'done' });
  }

  /** Null = an earlier pair has made them one already. */
  #mergingOf({ kept, gone, takenFields, takenCustom }: Preview): Merging | null {
    const [stays, goes] = [this.#now(kept), this.#now(gone)];
    if (stays.id === goes.id) return null;
    const given = { kept: stays, gone: goes, takenCustom };
    return this.kind === 'PARTNER'
      ? { kind: 'PARTNER', ...given, taken: [] }
      : { kind: 'PERSON', ...given, taken: takenFields };
  }

  #now(record: { id: string; name: string }): { id: string; name: string } {
    const next = this.#standing.get(record.id);
    return next ? this.#now(next) : record;
  }

  #put(at: number, change: Partial<Step>): void {
    this.#steps = this.#steps.map((step, place) => (place === at ? { ...step, ...change } : step));
  }

  /** All of them are taken back together, the last first. */
  #offerUndo(): void {
    const merged = this.#merged;
    if (merged.length === 0) return;
    this.#merged = [];
    const about = merged.flatMap(({ kept, gone }) => [kept.id, gone.id]);
    const label = this.app.i18n.text.merges.didMany(merged.length);
    this.app.commands.undo.push({ id: merged[0]!.id, label, about }, () => undoAll(this.app, merged));
  }
}

const stepOf = (pair: Candidate, preview: Preview): Step => ({
  pair,
  preview,
  state: preview.allowed ? 'waiting' : 'refused',
});

/** @returns the first refusal, or how the last ended */
async function undoAll(app: App, merged: readonly Merged[]): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const one of merged.toReversed()) outcomes.push(await undoMerge(app, one));
  return outcomes.find(({ kind }) => kind !== 'ok') ?? outcomes.at(-1)!;
}
