import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { DealRow } from '#lib/core/rows.js';
import { gateWords, type Speech } from '#lib/deals/gateWords.js';
import type { WayLine } from './dealWay.svelte.js';

/** What has been done: «Действующее КП». */
export const metWords = (text: Dictionary, { code, demand }: WayLine): string =>
  demand?.name ?? text.way.done[code] ?? text.deals.gateUnknown;

/** What is still lacking, as a sentence of its own: «КП просрочено 12 ноября». */
export const leftWords = (speech: Speech, line: WayLine, deal: DealRow): string => {
  if (line.demand) return speech.text.way.demand(line.demand.name, speech.formats.percent(line.count ?? 0));
  const code = line.code === 'way.debt' ? 'gate.fulfilled' : line.code;
  return sentence(gateWords(speech, [{ ...line, code }], deal, 'whole').join(', '));
};

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
