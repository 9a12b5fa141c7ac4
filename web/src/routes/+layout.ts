import { browser } from '$app/env';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import type { LayoutLoad } from './$types.js';

export const load: LayoutLoad = async () => {
  const language = browser && document.documentElement.lang === 'en' ? 'en' : 'ru';
  return { i18n: await I18n.load(language, Intl.DateTimeFormat().resolvedOptions().timeZone) };
};
