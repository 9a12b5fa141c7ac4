import { plural } from '#lib/core/i18n/plural.js';

export const notifications = {
  title: 'Уведомления',
  bell: (unread: number) =>
    unread === 0
      ? 'Уведомления'
      : `Уведомления: ${unread}\u00a0${plural('ru', unread, { one: 'непрочитанное', other: 'непрочитанных' })}`,
  sentences: {
    assignedDeal: 'Вам передана сделка',
    assignedTask: 'Вам поручено дело',
    assignedInteraction: 'Вам передано взаимодействие',
    MENTIONED: 'Вас упомянули в комментарии',
    OVERDUE: 'Просрочено',
    REMINDED: 'Напоминание',
    LEAD_NEW: 'Новое обращение',
    LETTER_FAILED: 'Письмо не доставлено',
  },
  gone: 'Запись вам больше не видна',
  unread: 'не прочитано',
  read: 'Прочитано',
  readOne: (title: string) => `Отметить прочитанным: ${title}`,
  readAll: 'Прочитать все',
  openSettings: 'О чём и как сообщать',
  more: 'Показать ещё',
  failed: 'Уведомления не загрузились.',
  retry: 'Ещё раз',
  emptyTitle: 'Пока тихо',
  emptyText: 'Здесь появится то, что вас касается: передали сделку, упомянули, просрочено, новое обращение.',
  settings: {
    hint: 'О чём сообщать и как. Меняется сразу и на всех ваших устройствах.',
    what: 'О чём',
    inApp: 'В приложении',
    byMail: 'Почтой',
    mail: { NEVER: 'никогда', AT_ONCE: 'сразу', DAILY: 'раз в день, в 8:00' },
    kinds: {
      ASSIGNED: 'Мне передали сделку, дело или взаимодействие',
      MENTIONED: 'Меня упомянули',
      OVERDUE: 'Моё дело просрочено',
      REMINDED: 'Напоминание о деле',
      LEAD_NEW: 'Новое обращение',
      LETTER_FAILED: 'Моё письмо не доставлено',
    },
    inAppOf: (kind: string) => `В приложении: ${kind}`,
    byMailOf: (kind: string) => `Почтой: ${kind}`,
    saved: 'Сохранено',
    saveFailed: 'Не сохранилось. Прежний выбор на месте, попробуйте ещё раз.',
    loadFailed: 'Настройки не загрузились.',
    mailOff: 'Почтовый сервер не подключён: письма ждут и уйдут, когда администратор его подключит.',
    mailOffAdmin: 'Почтовый сервер не подключён. Задайте SMTP_URL и MAIL_FROM и перезапустите сервер.',
    waiting: (count: number) =>
      `${plural('ru', count, { one: 'Ждёт отправки', other: 'Ждут отправки' })}: ${count}\u00a0${plural('ru', count, { one: 'письмо', few: 'письма', other: 'писем' })}`,
    since: (moment: string) => `самое раннее ${moment}`,
    problem: (words: string) => `Ответ почтового сервера: ${words}`,
  },
};
