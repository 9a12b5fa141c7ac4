import type { Wrong } from './kind.js';

const inMonth = [
  'январе',
  'феврале',
  'марте',
  'апреле',
  'мае',
  'июне',
  'июле',
  'августе',
  'сентябре',
  'октябре',
  'ноябре',
  'декабре',
];

const wrong = (reason: Wrong): string => {
  switch (reason.code) {
    case 'required':
      return 'нужно значение';
    case 'tooLong':
      return `не длиннее ${reason.max} знаков`;
    case 'notNumber':
      return 'нужно число, например 4\u00a0920\u00a0000 или 4,9 млн';
    case 'notDecimal':
      return 'нужно число, например 12,5';
    case 'notLink':
      return 'нужна ссылка, например example.ru';
    case 'negative':
      return 'сумма не бывает меньше нуля';
    case 'tooMuch':
      return 'слишком много, проверьте нули';
    case 'fractions':
      return 'не больше двух знаков после запятой';
    case 'otherCurrency':
      return 'валюта не та, что названа у поля';
    case 'notPercent':
      return 'нужно целое от 0 до 100';
    case 'notDay':
      return 'нужна дата, например 18 декабря или 18.12';
    case 'shortMonth':
      return `в ${inMonth[reason.month - 1]} ${reason.days} дней`;
    case 'farYear':
      return 'год от 1900 до 2200';
    case 'notTime':
      return 'нужно время, например 15:00';
  }
};

export const fields = {
  wrong,
  empty: 'не задано',
  edit: (label: string) => `${label}: изменить, клавиша E`,
  waiting: 'ждёт',
  waitingLong: 'Ещё не отправлено, уйдёт само',
  locked: 'нет права',
  edits: (name: string) => `${name} редактирует`,
  now: 'Сейчас',
  yours: 'Вы хотели',
  changedBy: (name: string) => `Пока вы правили, поле уже изменено: ${name}`,
  changedMeanwhile: 'Пока вы правили, поле уже изменено',
  keepTheirs: 'Оставить как есть',
  takeYours: (value: string) => `Поставить ${value}`,
  formChanged: 'Пока вы правили, это уже изменено',
  changedAt: (by: string | null, when: string) => (by ? `${by}, ${when}` : when),
  typed: 'У вас',
  keepMine: 'Оставить моё',
  takeNew: 'Взять новое',
  removedMeanwhile: (said: string) =>
    `Этого больше нет, удалено: ${said}. Набранное осталось здесь, его можно скопировать`,
  goneMeanwhile: (said: string) => `${said}. Набранное осталось здесь, его можно скопировать`,
  openAgain: 'Открыть снова',
  searching: 'Ищу…',
  nothing: 'Ничего не нашлось',
  searchFailed: 'Поиск не ответил, попробуйте ещё раз',
  create: (name: string) => `Создать «${name}»`,
  clear: 'Очистить',
  dismiss: 'Не надо',
  tickHow: 'Пробел отмечает, Enter сохраняет',
  found: (count: number) => `Вариантов: ${count}`,
  previousMonth: 'Предыдущий месяц',
  nextMonth: 'Следующий месяц',
};
