import type { CellEdit } from './cell.svelte.js';
import { isWrong, type FieldKind, type Wrong } from './kind.js';

export interface TypedFrom<T> {
  edit: CellEdit<T>;
  kind: () => FieldKind<T>;
  value: () => T;
  /** Words for what was not understood. */
  words: (wrong: Wrong) => string;
}

/** What is typed into an open cell. */
export class TypedDraft<T> {
  text = $state('');
  #begun = '';

  constructor(private readonly from: TypedFrom<T>) {}

  /** Starts from the value; a refused text stays to be mended. */
  begin(): void {
    const { edit, kind, value } = this.from;
    if (edit.wrong === null) this.text = this.#begun = kind().edit(value());
  }

  /** Saves what was typed. An untouched text is nobody's wish, whatever the value has become meanwhile. */
  submit(): boolean {
    const { edit, kind, words } = this.from;
    if (this.text === this.#begun) {
      edit.leave();
      return true;
    }
    const parsed = kind().parse(this.text);
    if (isWrong(parsed)) {
      edit.wrong = words(parsed.wrong);
      return false;
    }
    void edit.submit(parsed.value);
    return true;
  }
}
