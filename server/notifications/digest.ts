import type { Label } from '../core/schema/label.js';
import type { Viewer } from '../core/rights/viewer.js';
import type { NewLetter } from '../letters/letter.service.js';
import { type NotificationKind } from './notification.entity.js';
import { type Line, wordsIn } from './words.js';

/** One thing that a letter tells of. */
export interface Told extends Line {
  kind: NotificationKind;
  /** What it leads to: the deal when it has one, else the narrowest of the others. */
  deal: Label | null;
  partner: Label | null;
  task: Label | null;
  interaction: Label | null;
  lead: Label | null;
}

type Locale = Viewer['locale'];

/**
 * A letter in the reader's language: one sentence and one link for each thing.
 * @param more how many things it does not tell of, because there are too many
 */
export function letterOf(
  locale: Locale,
  told: Told[],
  { more, origin }: { more: number; origin: string },
): Pick<NewLetter, 'subject' | 'text' | 'html'> {
  const { sentences, subjectOfMany, andMore, settings } = wordsIn[locale];
  const lines = told.map((one) => ({
    sentence: sentences[one.kind](one),
    deal: dealOf(one),
    link: linkOf(one, origin),
  }));
  const settingsLink = `${origin}/settings/notifications`;
  const text = lines.map(({ sentence, deal, link }) => [sentence, ...deal, link].join('\n'));
  const items = lines.map(
    ({ sentence, deal, link }) =>
      `<li><a href="${escaped(link)}">${escaped(sentence)}</a>${deal.map((name) => `<br>${escaped(name)}`).join('')}</li>`,
  );
  const rest = more > 0 ? [andMore(more)] : [];
  return {
    subject: lines.length === 1 ? lines[0]!.sentence : subjectOfMany(lines.length + more),
    text: [...text, ...rest, `${settings}: ${settingsLink}`].join('\n\n'),
    html: `<ul>${items.join('')}</ul>${rest.map((line) => `<p>${line}</p>`).join('')}<p><a href="${escaped(settingsLink)}">${escaped(settings)}</a></p>`,
  };
}

/** The deal's name where the sentence names something else. */
const dealOf = ({ deal, title }: Told): string[] => (deal && deal.name !== title ? [deal.name] : []);

/** The addresses that the web gives them (web/src/lib/shell/places.ts). */
function linkOf({ deal, partner, task, interaction, lead }: Told, origin: string): string {
  if (interaction) return `${origin}/interactions?open=${interaction.id}`;
  if (deal) return `${origin}/deals/${deal.id}`;
  if (partner) return `${origin}/partners/${partner.id}`;
  if (task) return `${origin}/my-day?task=${task.id}`;
  return lead ? `${origin}/leads?open=${lead.id}` : origin;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
