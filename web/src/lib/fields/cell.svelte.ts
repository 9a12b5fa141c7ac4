/** What became of a saved value: taken, refused in words, or changed by somebody else meanwhile. */
export type Outcome = { taken: true } | { refused: string } | { changedBy: string | null };

export interface CellProps<T> {
  label: string;
  value: T;
  save: (value: T) => Promise<Outcome>;
  /** Said while there is no value. */
  placeholder?: string | undefined;
  /** Said in the open editor while nothing is typed: how a value may look. */
  example?: string | undefined;
  /** Words why the value cannot be edited here. */
  locked?: string | undefined;
  /** Painted already, not sent yet. */
  waiting?: boolean | undefined;
  /** Somebody else is editing this value right now. */
  editor?: { name: string; hue: number } | undefined;
  onediting?: ((editing: boolean) => void) | undefined;
}

export interface Clash<T> {
  mine: T;
  by: string | null;
}

/** One value edited in its place: from rest to open to saved, refused or clashing. */
export class CellEdit<T> {
  open = $state(false);
  wrong = $state<string | null>(null);
  clash = $state.raw<Clash<T> | null>(null);
  #saving = $state(0);
  readonly #props: () => CellProps<T>;

  constructor(props: () => CellProps<T>) {
    this.#props = props;
  }

  /** Whether something typed may still be lost with the cell. */
  get isBusy(): boolean {
    return this.open || this.clash !== null || this.#saving > 0;
  }

  start(): void {
    if (this.#props().locked !== undefined || this.open) return;
    this.open = true;
    this.clash = null;
    this.#props().onediting?.(true);
  }

  /** Returns to rest; what was typed is dropped. */
  leave(): void {
    if (!this.open) return;
    this.open = false;
    this.wrong = null;
    this.#props().onediting?.(false);
  }

  async submit(value: T): Promise<void> {
    const unchanged = same(value, this.#props().value);
    this.#saving += 1;
    this.leave();
    if (!unchanged) this.#settle(value, await this.#props().save(value));
    this.#saving -= 1;
  }

  /** What stands there now, also when it comes later than the word that it is another. */
  get theirs(): T {
    return this.#props().value;
  }

  /** Saves the own value over theirs, knowing what it replaces. */
  async takeMine(): Promise<void> {
    const mine = this.clash?.mine as T;
    this.clash = null;
    this.#settle(mine, await this.#props().save(mine));
  }

  keepTheirs(): void {
    this.clash = null;
  }

  /** A refused value opens the cell again, so that what was typed is there to be mended. */
  #settle(mine: T, outcome: Outcome): void {
    if ('refused' in outcome) {
      this.open = true;
      this.wrong = outcome.refused;
    }
    if ('changedBy' in outcome) this.clash = { mine, by: outcome.changedBy };
  }
}

/** Gives the cursor back to a cell that a refusal has opened again, unless the user has gone on elsewhere meanwhile. */
export function regainFocus(input: HTMLElement): void {
  const at = document.activeElement;
  if (!at || at === document.body || input.parentElement?.contains(at)) input.focus();
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || (idOf(a) !== undefined && idOf(a) === idOf(b)) || (Array.isArray(a) && String(a) === String(b));

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
