/** Why a typed value was not understood; the words are in the texts of this folder. */
export type Wrong =
  | { code: 'required' }
  | { code: 'tooLong'; max: number }
  | { code: 'notNumber' }
  | { code: 'notDecimal' }
  | { code: 'notLink' }
  | { code: 'negative' }
  | { code: 'tooMuch' }
  | { code: 'fractions' }
  | { code: 'otherCurrency' }
  | { code: 'notPercent' }
  | { code: 'notDay' }
  | { code: 'shortMonth'; month: number; days: number }
  | { code: 'farYear' }
  | { code: 'notTime' };

export type Parsed<T> = { value: T } | { wrong: Wrong };

/** How values of one kind are shown at rest, put into the input, and read back from it. */
export interface FieldKind<T> {
  /** At rest, in the viewer's language. */
  show(value: T): string;
  /** What stands in the input when editing starts. */
  edit(value: T): string;
  /** Understands what was typed; an empty text clears unless the kind requires a value. */
  parse(text: string): Parsed<T>;
  inputmode?: 'text' | 'decimal' | 'numeric';
}

export const isWrong = <T>(parsed: Parsed<T>): parsed is { wrong: Wrong } => 'wrong' in parsed;
