/** What of a partner a file carries, in the order of its columns, and how each is headed. */
export const PARTNER_HEADS = {
  NAME: { RU: 'Партнёр', EN: 'Partner' },
  LEGAL_TYPE: { RU: 'Форма', EN: 'Legal type' },
  KINDS: { RU: 'Кто нам', EN: 'Kinds' },
  TAGS: { RU: 'Сегменты', EN: 'Segments' },
  PHONES: { RU: 'Телефоны', EN: 'Phones' },
  EMAILS: { RU: 'Почта', EN: 'E-mails' },
  SITE: { RU: 'Сайт', EN: 'Site' },
  ADDRESSES: { RU: 'Адреса', EN: 'Addresses' },
  NOTES: { RU: 'Заметки', EN: 'Notes' },
  OWNER: { RU: 'Ответственный', EN: 'Owner' },
  SIDE_NAME: { RU: 'Юрлицо', EN: 'Legal side' },
  FULL_NAME: { RU: 'Полное название', EN: 'Full name' },
  INN: { RU: 'ИНН', EN: 'INN' },
  KPP: { RU: 'КПП', EN: 'KPP' },
  OGRN: { RU: 'ОГРН', EN: 'OGRN' },
  COUNTRY: { RU: 'Страна', EN: 'Country' },
  TAX_NUMBER: { RU: 'Налоговый номер', EN: 'Tax number' },
  LEGAL_ADDRESS: { RU: 'Юридический адрес', EN: 'Legal address' },
  DIRECTOR_NAME: { RU: 'Руководитель', EN: 'Director' },
  DIRECTOR_POST: { RU: 'Должность руководителя', EN: 'Director’s post' },
  PERSON_NAME: { RU: 'Контактное лицо', EN: 'Contact person' },
  PERSON_JOB: { RU: 'Должность', EN: 'Job title' },
  PERSON_PHONES: { RU: 'Телефоны контактного лица', EN: 'Contact phones' },
  PERSON_EMAILS: { RU: 'Почта контактного лица', EN: 'Contact e-mails' },
  ID: { RU: 'Номер в системе', EN: 'Record id' },
} as const;

export type PartnerField = keyof typeof PARTNER_HEADS;
export const PARTNER_FIELDS = Object.keys(PARTNER_HEADS) as PartnerField[];

/** How people head the same in files of their own, as `headKey` has it. */
const OTHER_HEADS: Partial<Record<PartnerField, readonly string[]>> = {
  NAME: ['название', 'наименование', 'компания', 'организация', 'клиент', 'контрагент', 'name', 'company', 'client'],
  LEGAL_TYPE: ['тип', 'вид', 'юридическая форма', 'type'],
  KINDS: ['роль', 'отношение', 'kind', 'role'],
  TAGS: ['сегмент', 'теги', 'тег', 'метки', 'группа', 'tags', 'tag', 'segment'],
  PHONES: ['телефон', 'тел', 'телефон компании', 'phone', 'tel', 'telephone'],
  EMAILS: ['email', 'e mail', 'mail', 'emails', 'эл почта', 'электронная почта', 'адрес электронной почты'],
  SITE: ['www', 'url', 'web', 'website', 'веб сайт'],
  ADDRESSES: ['адрес', 'фактический адрес', 'address'],
  NOTES: ['примечание', 'примечания', 'комментарий', 'заметка', 'описание', 'note', 'comment', 'description'],
  OWNER: ['менеджер', 'ведет', 'ответственный менеджер', 'manager', 'responsible'],
  SIDE_NAME: ['юридическое лицо', 'краткое название', 'краткое наименование', 'legal name', 'legal entity'],
  FULL_NAME: ['полное наименование', 'полное юридическое название'],
  INN: ['инн организации', 'инн компании'],
  OGRN: ['огрнип', 'огрн огрнип'],
  COUNTRY: ['код страны', 'country code'],
  TAX_NUMBER: ['vat', 'vat number', 'tax id'],
  LEGAL_ADDRESS: ['юр адрес', 'адрес юридический', 'registered address'],
  DIRECTOR_NAME: ['директор', 'фио руководителя', 'генеральный директор', 'ceo'],
  DIRECTOR_POST: ['пост руководителя'],
  PERSON_NAME: ['контакт', 'фио', 'имя', 'фио контакта', 'contact', 'contact name', 'person'],
  PERSON_JOB: ['должность контакта', 'position', 'job', 'title'],
  PERSON_PHONES: ['телефон контакта', 'телефон контактного лица', 'мобильный', 'мобильный телефон', 'mobile'],
  PERSON_EMAILS: ['почта контакта', 'email контакта', 'contact email'],
  ID: ['id', 'ид'],
};

/** What two spellings of one head have in common. */
export const headKey = (head: string): string =>
  head
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The field that a head is usually the name of; null = it says nothing to us. */
export function fieldHeaded(head: string): PartnerField | null {
  const key = headKey(head);
  return key === '' ? null : (PARTNER_FIELDS.find((field) => headsOf(field).includes(key)) ?? null);
}

const headsOf = (field: PartnerField): string[] => [
  headKey(PARTNER_HEADS[field].RU),
  headKey(PARTNER_HEADS[field].EN),
  ...(OTHER_HEADS[field] ?? []),
];
