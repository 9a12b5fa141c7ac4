import { SvelteMap } from 'svelte/reactivity';
import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { type EndKind, MergePreviewsDocument, type PartnerField, type PersonField } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import type { Preview } from './manyMerges.svelte.js';
import { merge, type Named } from './merges.js';
import { readSides } from './readSides.js';
import { isUnlike, keyOf, other, type Row, type Side, type Sides, takenOf, usualSide } from './sides.js';

/** Two records before they are made one: which stays, and whose values. */
export class Comparison {
  #sides = $state.raw<Sides | null>(null);
  #preview = $state.raw<Preview | null>(null);
  #error = $state.raw<AppError | null>(null);
  #kept = $state<Side>(0);
  /** By the keys of the fields; those that nobody chose stay with the record that stays. */
  readonly #chosen = new SvelteMap<string, Side>();

  constructor(
    private readonly app: App,
    private readonly kind: EndKind,
    readonly pair: readonly [Named, Named],
  ) {
    void this.read();
  }

  get state(): 'loading' | 'ready' | 'failed' {
    if (this.#error) return 'failed';
    return this.#sides && this.#preview ? 'ready' : 'loading';
  }

  get error(): AppError | null {
    return this.#error;
  }

  get allowed(): boolean {
    return this.#preview?.allowed ?? false;
  }

  /** Which column stays. */
  get kept(): Side {
    return this.#kept;
  }

  get unlike(): Row[] {
    return this.#rows.filter(isUnlike);
  }

  /** Fields that only one of them has. */
  get filled(): { label: string; value: string }[] {
    return this.#rows
      .filter(({ values: [one, two] }) => one !== two && (one === '' || two === ''))
      .map((row) => ({ label: row.label, value: row.values[usualSide(row, this.#kept)] }));
  }

  get alike(): string[] {
    return this.#rows.filter(({ values: [one, two] }) => one === two && one !== '').map(({ label }) => label);
  }

  get united() {
    return this.#sides?.united ?? [];
  }

  /** What a record has that would move if it went. */
  countsOf(side: Side): Preview['moved'] {
    if (!this.#preview) return [];
    return this.pair[side].id === this.#preview.kept.id ? this.#preview.keptHas : this.#preview.moved;
  }

  sideOf(row: Row): Side {
    return this.#chosen.get(keyOf(row)) ?? this.#kept;
  }

  choose(row: Row, side: Side): void {
    this.#chosen.set(keyOf(row), side);
  }

  keep(side: Side): void {
    this.#kept = side;
  }

  read = async (): Promise<void> => {
    this.#error = null;
    const [{ id: firstId }, { id: secondId }] = this.pair;
    try {
      const input = { kind: this.kind, pairs: [{ firstId, secondId }] };
      const [preview] = (await this.app.ask(MergePreviewsDocument, { input })).mergePreviews;
      this.#sides = await readSides(this.app, this.kind, [firstId, secondId]);
      this.#kept = preview!.kept.id === firstId ? 0 : 1;
      this.#preview = preview!;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#error = error;
    }
  };

  /** Makes one of the two. */
  merge(): { keptId: string; outcome: Promise<Outcome> } {
    const [kept, gone] = [this.pair[this.#kept], this.pair[other(this.#kept)]];
    const { taken, takenCustom } = takenOf(this.#rows, this.#kept, this.#chosen);
    const given = { kept, gone, takenCustom };
    const { outcome } =
      this.kind === 'PARTNER'
        ? merge(this.app, { kind: 'PARTNER', ...given, taken: taken as PartnerField[] })
        : merge(this.app, { kind: 'PERSON', ...given, taken: taken as PersonField[] });
    return { keptId: kept.id, outcome };
  }

  get #rows(): Row[] {
    return this.#sides?.rows ?? [];
  }
}
