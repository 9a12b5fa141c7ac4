import { plural } from '#lib/core/i18n/plural.js';

/** The working calendar: which days «N days» count. */
export const workCalendar = {
  title: 'Рабочие дни',
  hint: 'По этим дням считаются сроки этапов, правил и задач. Уже назначенные сроки остаются на месте.',
  year: 'Год',
  previous: 'Предыдущий год',
  next: 'Следующий год',
  count: (working: number) =>
    `${working} ${plural('ru', working, { one: 'рабочий день', few: 'рабочих дня', other: 'рабочих дней' })}`,
  changed: (days: number) =>
    `${days} ${plural('ru', days, { one: 'день отличается', few: 'дня отличаются', other: 'дней отличаются' })} от официального`,
  asOfficial: 'Как в официальном календаре',
  unnamed: 'Официальный календарь не загружен: рабочие дни с понедельника по пятницу.',
  byCode: 'На 2027 год — по Трудовому кодексу; переносы внесите, когда выйдет постановление.',
  reset: 'Вернуть официальный',
  choose: 'Выберите день, чтобы изменить его. Стрелки ведут по дням, PageUp и PageDown — по месяцам.',
  dayIs: 'Какой это день',
  working: 'Рабочий',
  off: 'Выходной',
  reason: 'Почему',
  reasonHint: 'праздник, перенос, санитарный день…',
  tooLong: 'Не длиннее 200 знаков',
  dayLabel: (day: string, working: boolean, reason: string) =>
    `${day}, ${working ? 'рабочий' : 'выходной'}${reason ? `: ${reason}` : ''}`,
  undo: {
    set: (day: string, working: boolean) => `${day} · ${working ? 'рабочий день' : 'выходной'}`,
    reset: (year: number) => `${year} · официальный календарь`,
  },
};
