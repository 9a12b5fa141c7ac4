import { dealActs } from '#lib/palette/dealActs.js';
import type { PaletteDesk } from '#lib/palette/desk.js';
import type { Entry, Section, Step, Way } from '#lib/palette/entry.js';
import { adjustments, creations, destinations, foundEntry } from '#lib/palette/everywhere.js';
import { fits } from '#lib/palette/match.js';
import type { Search } from '#lib/palette/search.svelte.js';

/** What stands in the palette and which line is chosen. */
export class Palette {
  #text = $state('');
  /** Null = the first line that can be done. */
  #chosen = $state<string | null>(null);
  /** Refused the other keyboard layout: the text is meant as it stands. */
  #literally = $state(false);
  /** The questions asked so far, the present one last. */
  #steps = $state.raw<Step[]>([]);
  /** Opened on a question: leaving it closes the palette. */
  #startsInStep = false;

  constructor(
    private readonly search: Search,
    private readonly desk: () => PaletteDesk,
  ) {}

  readonly step = $derived<Step | undefined>(this.#steps.at(-1));

  /** What acts and creations take the text for. */
  readonly meant = $derived.by(() => (this.step ? this.#text : (this.search.readAs ?? this.#text)));

  readonly sections = $derived.by(() =>
    (this.step ? this.step.sections(this.#text) : this.#root()).filter(({ entries }) => entries.length > 0),
  );

  readonly entries = $derived(this.sections.flatMap(({ entries }) => entries));

  readonly chosen = $derived.by(
    (): Entry | undefined =>
      this.entries.find(({ id }) => id === this.#chosen) ??
      this.entries.find(({ refused }) => refused === undefined) ??
      this.entries[0],
  );

  get text(): string {
    return this.#text;
  }

  /** Typed by the user. */
  type(text: string): void {
    this.#text = text;
    this.#chosen = null;
    if (text.trim() === '') this.#literally = false;
    if (!this.step) this.search.type(text, this.#literally);
  }

  /** «Искать «fkmaf»». */
  takeLiterally(): void {
    this.#literally = true;
    this.search.type(this.#text, true);
  }

  choose(entry: Entry): void {
    this.#chosen = entry.id;
  }

  /** Goes up or down, round the ends. */
  advance(by: number): void {
    const count = this.entries.length;
    if (!this.chosen) return;
    this.#chosen = this.entries[(this.entries.indexOf(this.chosen) + by + count) % count]!.id;
  }

  run(entry: Entry | undefined, way: Way): void {
    if (entry && entry.refused === undefined) entry.run(way);
  }

  /** Asks the next question of an act. */
  enter(step: Step): void {
    this.#steps = [...this.#steps, step];
    this.type('');
  }

  /** Opens on a question. */
  startWith(step: Step): void {
    this.#startsInStep = true;
    this.enter(step);
  }

  /** Back to the question before; false when there was no other. */
  leave(): boolean {
    if (this.#steps.length <= (this.#startsInStep ? 1 : 0)) return false;
    this.#steps = this.#steps.slice(0, -1);
    this.type('');
    return true;
  }

  #root(): Section[] {
    const desk = this.desk();
    const { palette: t } = desk.t;
    const text = this.meant;
    const fitting = (entries: Entry[]) => entries.filter(({ label }) => fits(label, text));
    return [
      { id: 'deal', title: t.withDeal, entries: fitting(dealActs(desk)) },
      { id: 'found', title: t.found, entries: this.search.found.map((record) => foundEntry(desk, record)) },
      { id: 'create', title: t.create, entries: creations(desk, text) },
      { id: 'go', title: t.go, entries: fitting(destinations(desk)) },
      { id: 'adjust', title: t.everyday, entries: fitting(adjustments(desk)) },
    ];
  }
}
