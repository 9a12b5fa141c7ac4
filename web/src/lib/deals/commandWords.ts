import type { App } from '#lib/core/app.svelte.js';
import type { I18n } from '#lib/core/i18n/text.svelte.js';
import type { DealRow } from '#lib/core/rows.js';
import { customWords } from '#lib/customFields/values.js';

/** How a command's label calls its deal: several labels may stand side by side. */
export const dealName = (app: App, { number, title }: Pick<DealRow, 'number' | 'title'>): string =>
  app.i18n.text.undo.deal(number, title);

/** The changed fields with their new values: «сумма: 2 000 000 ₽, закрытие: не задано». */
export const changeWords = (app: App, change: Partial<DealRow>): string =>
  [
    ...Object.keys(change)
      .filter((field) => field in saying)
      .map((field) => fieldWords(field as Field, change, app.i18n)),
    ...customWords(app, change.custom ?? {}),
  ].join(', ');

type Language = Pick<I18n, 'text' | 'formats'>;
type Field = keyof typeof saying;

const fieldWords = (field: Field, change: Partial<DealRow>, language: Language): string => {
  const { text } = language;
  const name = text.panel.history.field[told(field)];
  return `${name}: ${saying[field](change, language) ?? text.fields.empty}`;
};

/** How the history calls a field. */
function told(field: Field) {
  if (field === 'partner') return 'partnerId';
  return field === 'amount' ? 'sum' : field;
}

/** The new value in words; null when it was cleared. */
const saying = {
  title: ({ title }, { text }) => text.undo.deal(0, title ?? ''),
  sum: ({ sum }, { formats }) => sum && formats.money(sum),
  amount: ({ amount, currency }, { formats }) => amount && formats.money(amount, currency),
  probability: ({ probability }, { formats }) => (probability == null ? null : formats.percent(probability)),
  expectedOn: ({ expectedOn }, { formats }) => expectedOn && formats.day(expectedOn),
  partner: ({ partner }) => partner?.name,
  source: ({ source }, { text }) => source && text.deals.source[source].toLowerCase(),
} satisfies Record<string, (change: Partial<DealRow>, language: Language) => string | null | undefined>;
