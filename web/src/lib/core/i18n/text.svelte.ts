import { createContext } from 'svelte';
import { createFormats, type Formats } from '#lib/core/i18n/formats.js';
import { ru, type Dictionary } from '#lib/core/i18n/ru.js';
import { remember } from '#lib/core/memory.js';

export type Language = 'ru' | 'en';

const dictionaries: Record<Language, () => Promise<Dictionary>> = {
  ru: async () => ru,
  en: async () => (await import('#lib/core/i18n/en.js')).en,
};

/** The language of the window: texts and formats. Made in the root layout; signed-out pages have it too. */
export class I18n {
  #language = $state.raw<Language>('ru');
  #text = $state.raw<Dictionary>(ru);
  /** The viewer's time zone, IANA. */
  zone = $state.raw('UTC');
  #formats = $derived(createFormats(this.#language, this.zone));

  /** Loads the dictionary of the language. */
  static async load(language: Language, zone: string) {
    const i18n = new I18n();
    i18n.zone = zone;
    await i18n.use(language);
    return i18n;
  }

  get language() {
    return this.#language;
  }

  get text() {
    return this.#text;
  }

  get formats() {
    return this.#formats;
  }

  /** Changes the language without a reload. */
  async use(language: Language) {
    this.#text = await dictionaries[language]();
    this.#language = language;
    if (typeof document === 'undefined') return;
    document.documentElement.lang = language;
    remember('language', language);
  }
}

export const [useI18n, provideI18n] = createContext<I18n>();

/** The texts of the current language: `const t = useText()`, then `t.board.empty` in markup; follows the language. */
export const useText = (): Dictionary => following(useI18n(), 'text');

/** Formats of the current language and zone: `const format = useFormats()`, then `format.money(sum)`; follows both. */
export const useFormats = (): Formats => following(useI18n(), 'formats');

/** Reads through to the current value at each access, so that markup follows without a `$derived` in every component. */
function following<Name extends 'text' | 'formats'>(i18n: I18n, name: Name) {
  return new Proxy({} as I18n[Name], { get: (_, key) => Reflect.get(i18n[name], key) });
}
