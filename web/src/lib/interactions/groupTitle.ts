import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { Group } from './talks.svelte.js';

/** What a group of interactions is called. */
export const groupTitle = ({ deal, kind, responsible, name }: Group, t: Dictionary): string =>
  deal?.title ?? responsible?.name ?? (kind ? t.interactions.kind[kind] : name) ?? t.interactions.nobody;
