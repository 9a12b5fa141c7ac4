import { plural } from '#lib/core/i18n/plural.js';

const seconds = (count: number) =>
  `${count}\u00a0${plural('ru', count, { one: 'секунду', few: 'секунды', other: 'секунд' })}`;
const minutes = (count: number) =>
  `${count}\u00a0${plural('ru', count, { one: 'минуту', few: 'минуты', other: 'минут' })}`;

export const signin = {
  title: 'Вход',
  heading: 'Вход в «Вместе»',
  again: 'Войдите ещё раз',
  againHint: 'Страница и неотправленное останутся на месте.',
  email: 'Почта',
  password: 'Пароль',
  show: 'Показать пароль',
  hide: 'Скрыть пароль',
  submit: 'Войти',
  emailMissing: 'впишите почту',
  emailWrong: 'в адресе нужны @ и домен, например anna@firma.ru',
  passwordMissing: 'впишите пароль',
  wrongPair: 'Почта и пароль не подходят друг к другу. Проверьте раскладку и Caps Lock.',
  inactive: 'Эта учётная запись отключена. Её включает администратор.',
  demoElsewhere: 'Пробные учётные записи работают только на компьютере, где запущен сервер.',
  insecureRefused:
    'По незащищённой связи вход закрыт. Откройте адрес по https или разрешите http на сервере: ALLOW_HTTP=1.',
  throttled: (wait: number) =>
    `Слишком много попыток. Следующая через ${wait < 90 ? seconds(wait) : minutes(Math.ceil(wait / 60))}.`,
  network: 'Сервер не отвечает. Введённое на месте, попробуйте ещё раз.',
  failed: 'Войти не получилось, это наша ошибка. Попробуйте ещё раз.',
  insecure: 'Связь не зашифрована',
  insecureHint: 'Пароль в этой сети могут прочитать. Для работы откройте адрес по https.',
  demo: 'Учётные записи для пробы',
  demoHint: 'Выберите, кем войти.',
  capsLock: 'Включён Caps Lock',
  roles: { MANAGER: 'менеджер', HEAD: 'руководитель', ADMIN: 'администратор', OBSERVER: 'наблюдатель' },
  language: 'Язык',
};
