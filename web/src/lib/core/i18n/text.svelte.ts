import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';

export type Language = 'ru' | 'en';

/** The language of the window: texts and formats. Made in the root layout; signed-out pages have it too. */
export declare class I18n {
  /** Loads the dictionary of the language. */
  static load(language: Language, zone: string): Promise<I18n>;
  /** Reactive. */
  readonly language: Language;
  readonly text: Dictionary;
  readonly formats: Formats;
  /** The viewer's time zone, IANA. */
  zone: string;
  /** Changes the language without a reload. */
  use(language: Language): Promise<void>;
}

export declare function useI18n(): I18n;
export declare function provideI18n(i18n: I18n): I18n;
/** The texts of the current language: `const t = useText()`, then `t.board.empty` in markup; follows the language. */
export declare function useText(): Dictionary;
/** Formats of the current language and zone: `const format = useFormats()`, then `format.money(sum)`; follows both. */
export declare function useFormats(): Formats;
