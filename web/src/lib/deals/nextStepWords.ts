import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import { dayIn, daysBetween } from '#lib/core/zone.js';
import type { Why } from '#lib/deals/colour.js';

/** «Звонок просрочен на 2 ч», «Встреча · сегодня 17:00», «Письмо · 24 ноя». Empty for closed deals. */
export const nextStepWords = (text: Dictionary, format: Formats, why: Why, now: number, zone: string): string => {
  switch (why.is) {
    case 'overdue':
      return text.deals.overdue[why.kind](format.duration(why.by));
    case 'today':
      return text.deals.today(text.deals.kind[why.kind], why.at === null ? null : format.time(why.at));
    case 'later':
      return laterWords(text, format, why, daysBetween(dayIn(zone, now), dayIn(zone, why.at)));
    case 'noNextStep':
      return text.deals.noNextStep;
    case 'closed':
      return '';
  }
};

const laterWords = (text: Dictionary, format: Formats, why: Extract<Why, { is: 'later' }>, days: number): string => {
  const kind = text.deals.kind[why.kind];
  const time = why.wholeDay ? null : format.time(why.at);
  return days === 1 ? text.deals.tomorrow(kind, time) : text.deals.later(kind, format.dayShort(why.at), time);
};
