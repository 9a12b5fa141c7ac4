import { tick } from 'svelte';
import type { ColumnView } from '#lib/deals/columnView.svelte.js';
import { isOfField, type ChosenColumn, type ColumnOf } from './columns.js';

const edited: ReadonlySet<ColumnOf> = new Set([
  'TITLE',
  'PARTNER',
  'STAGE',
  'SUM',
  'AMOUNT',
  'PROBABILITY',
  'EXPECTED_ON',
  'OWNER',
  'SOURCE',
]);

/** Whether a value of this column is edited in its place. */
export const editable = (of: ColumnOf): boolean => edited.has(of) || isOfField(of);

/** What the focus walks over. */
export interface FocusTable {
  ids(): readonly string[];
  columns(): readonly ChosenColumn[];
  view: ColumnView;
}

const PAGE = 12;

/** The one cell that Tab reaches; arrows walk from it. It is followed by deal and column, not by place. */
export class TableFocus {
  #id = $state<string | null>(null);
  #of = $state<ColumnOf>('TITLE');
  #editing = $state(false);

  constructor(private readonly table: FocusTable) {}

  /** Reactive. */
  get id(): string | null {
    return this.#id;
  }

  isAt(id: string, of: ColumnOf): boolean {
    const here = this.#here;
    return here.id === id && here.of === of;
  }

  isEditing(id: string, of: ColumnOf): boolean {
    return this.#editing && this.isAt(id, of);
  }

  readonly #here = $derived.by(() => {
    const [ids, columns] = [this.table.ids(), this.table.columns()];
    const id = this.#id !== null && ids.includes(this.#id) ? this.#id : (ids[0] ?? null);
    const of = columns.some((column) => column.of === this.#of) ? this.#of : (columns[0]?.of ?? 'TITLE');
    return { id, of };
  });

  came(id: string, of: ColumnOf): void {
    if (this.#editing && (this.#id !== id || this.#of !== of)) this.#editing = false;
    this.#id = id;
    this.#of = of;
  }

  edit(id: string, of: ColumnOf): void {
    this.came(id, of);
    this.#editing = true;
  }

  /** Editing has ended; the focus returns to the cell. */
  rest(): void {
    if (!this.#editing) return;
    this.#editing = false;
    void this.#show();
  }

  /** Walks by rows and columns. @returns the deal arrived at */
  async walk(rows: number, columns: number): Promise<string | null> {
    const [ids, chosen] = [this.table.ids(), this.table.columns()];
    const { id, of } = this.#here;
    if (id === null) return null;
    const row = bounded(ids.indexOf(id) + rows, ids.length);
    const at = bounded(chosen.findIndex((column) => column.of === of) + columns, chosen.length);
    this.#id = ids[row]!;
    this.#of = chosen[at]!.of;
    await this.#show();
    return this.#id;
  }

  keys(key: string, ctrl: boolean): [rows: number, columns: number] | undefined {
    const all = Number.MAX_SAFE_INTEGER / 2;
    const steps: Record<string, [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      PageUp: [-PAGE, 0],
      PageDown: [PAGE, 0],
      Home: ctrl ? [-all, 0] : [0, -all],
      End: ctrl ? [all, 0] : [0, all],
    };
    return steps[key];
  }

  /** The cell that the keys act on. */
  get at(): { id: string | null; of: ColumnOf } {
    return this.#here;
  }

  async #show(): Promise<void> {
    const { id, of } = this.#here;
    if (id === null) return;
    await this.table.view.reveal(id);
    await tick();
    this.table.view.element(id)?.querySelector<HTMLElement>(`[data-cell="${of}"]`)?.focus();
  }
}

const bounded = (place: number, count: number): number => Math.max(0, Math.min(place, count - 1));
