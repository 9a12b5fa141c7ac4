import type { Viewer } from '../core/rights/viewer.js';
import { NotificationKind } from './notification.entity.js';

/** What a letter about notifications says. */
interface Words {
  /** Subject of a letter that tells of many things. */
  subjectOfMany(count: number): string;
  /** What a letter leaves out. */
  andMore(count: number): string;
  sentences: Record<NotificationKind, (line: Line) => string>;
  /** Where one chooses what one is told of. */
  settings: string;
}

/** What one line of a letter names. */
export interface Line {
  /** Who did it; null = nobody, or it is not known. */
  actor: string | null;
  /** The task, the interaction, the deal, the partner, the lead or the letter that it is about. */
  title: string;
  /** What has been given, when something has. */
  given: Given;
}

export type Given = 'task' | 'interaction' | 'deal';

const by = (actor: string | null) => (actor ? ` (${actor})` : '');
const russian = new Intl.PluralRules('ru');

const ru: Words = {
  subjectOfMany: (count) => {
    const word = { one: 'уведомление', few: 'уведомления' }[russian.select(count) as 'one' | 'few'] ?? 'уведомлений';
    return `${count} ${word}`;
  },
  andMore: (count) => `И ещё ${count}.`,
  sentences: {
    [NotificationKind.ASSIGNED]: ({ actor, title, given }) =>
      `${{ task: 'Вам поручено дело', interaction: 'Вам передано взаимодействие', deal: 'Вам передана сделка' }[given]} «${title}»${by(actor)}`,
    [NotificationKind.MENTIONED]: ({ actor, title }) => `Вас упомянули в комментарии: «${title}»${by(actor)}`,
    [NotificationKind.OVERDUE]: ({ title }) => `Просрочено: «${title}»`,
    [NotificationKind.REMINDED]: ({ title }) => `Напоминание: «${title}»`,
    [NotificationKind.LEAD_NEW]: ({ title }) => `Новое обращение: «${title}»`,
    [NotificationKind.LETTER_FAILED]: ({ title }) => `Письмо не доставлено: «${title}»`,
    [NotificationKind.APPROVAL_ASKED]: ({ actor, title }) => `Просят согласовать: «${title}»${by(actor)}`,
    [NotificationKind.APPROVAL_GIVEN]: ({ actor, title }) => `Согласовано: «${title}»${by(actor)}`,
    [NotificationKind.APPROVAL_REFUSED]: ({ actor, title }) => `Не согласовано: «${title}»${by(actor)}`,
  },
  settings: 'О чём и как сообщать',
};

const en: Words = {
  subjectOfMany: (count) => `${count} ${count === 1 ? 'notification' : 'notifications'}`,
  andMore: (count) => `And ${count} more.`,
  sentences: {
    [NotificationKind.ASSIGNED]: ({ actor, title, given }) => `You were given the ${given} “${title}”${by(actor)}`,
    [NotificationKind.MENTIONED]: ({ actor, title }) => `You were mentioned in a comment: “${title}”${by(actor)}`,
    [NotificationKind.OVERDUE]: ({ title }) => `Overdue: “${title}”`,
    [NotificationKind.REMINDED]: ({ title }) => `Reminder: “${title}”`,
    [NotificationKind.LEAD_NEW]: ({ title }) => `New lead: “${title}”`,
    [NotificationKind.LETTER_FAILED]: ({ title }) => `Letter not delivered: “${title}”`,
    [NotificationKind.APPROVAL_ASKED]: ({ actor, title }) => `Your approval is asked for: “${title}”${by(actor)}`,
    [NotificationKind.APPROVAL_GIVEN]: ({ actor, title }) => `Approved: “${title}”${by(actor)}`,
    [NotificationKind.APPROVAL_REFUSED]: ({ actor, title }) => `Not approved: “${title}”${by(actor)}`,
  },
  settings: 'What to be told of, and how',
};

export const wordsIn: Record<Viewer['locale'], Words> = { RU: ru, EN: en };
