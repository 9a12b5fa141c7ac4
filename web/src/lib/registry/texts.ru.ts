import { plural } from '#lib/core/i18n/plural.js';
import type { PartyState, RegistryField, RegistryTrouble } from '#lib/core/gql/graphql.js';

const fields = (count: number): string =>
  `${count} ${plural('ru', count, { one: 'поле', few: 'поля', many: 'полей', other: 'поля' })}`;

export const registry = {
  state: {
    ACTIVE: 'действует',
    UNRELIABLE: 'сведения недостоверны',
    REORGANIZING: 'реорганизуется',
    LIQUIDATING: 'ликвидируется',
    BANKRUPT: 'банкрот',
    LIQUIDATED: 'ликвидирован',
  } satisfies Record<PartyState, string>,
  stateLabel: 'По реестру',
  client: (state: string) => `Клиент: ${state}`,
  trouble: {
    NO_TOKEN: 'Ищем во встроенном справочнике. Весь реестр откроется, если подключить DaData.',
    BAD_KEY: 'DaData не принимает ключ: ищем во встроенном справочнике. Проверьте ключ.',
    QUOTA: 'Запросы к DaData на сегодня кончились: ищем во встроенном справочнике, завтра снова в реестре.',
    AWAY: 'DaData не отвечает: ищем во встроенном справочнике.',
  } satisfies Record<RegistryTrouble, string>,
  searching: 'Ищем…',
  notInDirectory: 'В справочнике нет. Это не значит, что нет в реестре: впишите вручную.',
  notFound: 'В реестре не нашлось. Проверьте или впишите вручную.',
  failed: 'Реестр не ответил: нет связи. Можно вписать вручную, сверите позже.',
  found: (count: number) => `Нашлось: ${count}`,
  example: 'пример, не настоящий',
  branch: 'филиал',
  known: { SAME: 'уже у нас', BRANCH: 'уже у нас, с другим КПП' },
  knownHere: 'Уже у нас',
  noBank: 'Банка с таким БИК в справочнике Банка России нет',
  noBankInDirectory: 'Во встроенном справочнике этого банка нет, впишите сами',
  bankClosed: (name: string) => `${name}: закрыт или закрывается`,
  compare: 'Сверить с реестром',
  comparing: 'Сверяем…',
  compareAgain: 'Ещё раз',
  noNumber: 'Впишите ИНН или ОГРН, чтобы сверить с реестром.',
  same: {
    register: (state: string) => `Всё как в реестре: ${state}.`,
    directory: (state: string) => `Всё как во встроенном справочнике: ${state}.`,
  },
  differs: {
    register: (count: number) => `Реестр отвечает иначе: ${fields(count)}`,
    directory: (count: number) => `Во встроенном справочнике иначе: ${fields(count)}`,
  },
  mainInstead: {
    register: (kpp: string) => `КПП ${kpp} в реестре нет: показана головная организация. Выберите, что взять у неё.`,
    directory: (kpp: string) =>
      `КПП ${kpp} в справочнике нет: показана головная организация. Выберите, что взять у неё.`,
  },
  empty: 'пусто',
  ours: 'у нас',
  theirs: { register: 'в реестре', directory: 'в справочнике' },
  keepsHistory: 'Прежнее было верно до сегодня: сохранить в истории',
  noted: 'Отметить, что сверено',
  write: 'Записать выбранное',
  keep: 'Оставить как у нас',
  close: 'Закрыть',
  filled: {
    register: (name: string) => `${name}: по реестру`,
    directory: (name: string) => `${name}: по справочнику`,
  },
  checked: (day: string) => `сверено ${day}`,
  changed: (day: string) => `В реестре с ${day} иначе`,
  field: {
    NAME: 'Название',
    FULL_NAME: 'Полное название',
    INN: 'ИНН',
    KPP: 'КПП',
    OGRN: 'ОГРН',
    LEGAL_ADDRESS: 'Адрес',
    DIRECTOR_NAME: 'Директор',
    DIRECTOR_POST: 'Должность',
  } satisfies Record<RegistryField, string>,
};
