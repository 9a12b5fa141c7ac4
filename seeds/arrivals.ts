/** Somebody got in touch, so long ago. All names are invented. */
export interface Arrival {
  by: 'form' | 'mail' | 'phone' | 'messenger' | 'fair';
  daysAgo?: number;
  minutesAgo?: number;
  name: string | null;
  company?: string;
  phones?: readonly string[];
  emails?: readonly string[];
  messengerIds?: readonly string[];
  topic?: string;
  text: string;
}

/** A contact of a client, whom a manager has written down some weeks ago. */
export const CLIENT = {
  name: 'Наталья Фокина',
  jobTitle: 'Снабжение',
  partner: 'ООО «Фасад-Сервис»',
  phones: ['+79170004417'],
  emails: ['fokina@fasad-servis.example'],
};

export const ARRIVALS: readonly Arrival[] = [
  {
    by: 'mail',
    daysAgo: 6,
    name: 'Рассылка «Окна»',
    emails: ['win@promo.example'],
    topic: 'Окна со скидкой 40 %',
    text: 'Только до пятницы: окна и балконы под ключ.',
  },
  {
    by: 'form',
    daysAgo: 5,
    name: 'Олег Прохоров',
    phones: ['+79020001812'],
    text: 'Нужна аренда строительных лесов на месяц, Сызрань.',
  },
  {
    by: 'fair',
    daysAgo: 4,
    name: 'Тимур Галеев',
    company: 'ООО «Волга-Кровля»',
    phones: ['+79270005190'],
    emails: ['galeev@volga-krovlya.example'],
    text: 'Саморезы кровельные RAL 8017, 60 000 шт. в квартал. Просил вернуться после согласования бюджета.',
  },
  {
    by: 'mail',
    daysAgo: 3,
    name: 'Завод «Сибпровод»',
    company: 'Завод «Сибпровод»',
    emails: ['zakupki@sibprovod.example'],
    topic: 'Запрос КП: траверсы и хомуты',
    text: 'Просим выставить КП на траверсы и хомуты по спецификации во вложении, срок до конца недели. Нужны сертификаты и отсрочка 30 дней.',
  },
  {
    by: 'form',
    minutesAgo: 14,
    name: 'Кирилл Мещеряков',
    phones: ['+79370001166'],
    emails: ['k.mesheryakov@stroyka.example'],
    text: 'Нужны болты М16×80, класс 10.9, около 4 000 шт. Есть ли на складе в Самаре?',
  },
  {
    by: 'form',
    minutesAgo: 10,
    name: 'Олег Прохоров',
    phones: ['+79020001812'],
    text: 'Леса уже нашли. А анкеры М12 под них отгружаете со склада?',
  },
  {
    by: 'mail',
    minutesAgo: 8,
    name: 'Кирилл Мещеряков',
    emails: ['k.mesheryakov@stroyka.example'],
    topic: 'Болты М16×80: ещё гайки и шайбы',
    text: 'Оставлял заявку на сайте. Добавьте, пожалуйста, гайки и шайбы М16 к тем же болтам и цену с доставкой в Самару.',
  },
  {
    by: 'phone',
    minutesAgo: 6,
    name: null,
    phones: ['+73430004016'],
    text: 'Екатеринбург, разговор 2 мин 10 с. Интересует шпилька резьбовая, доставка на объект',
  },
  {
    by: 'messenger',
    minutesAgo: 2,
    name: 'Наталья Фокина',
    phones: ['+79170004417'],
    messengerIds: ['telegram:70004417'],
    text: 'Здравствуйте, а кронштейны будут на той неделе? Хотим дозаказать 300 шт.',
  },
];
