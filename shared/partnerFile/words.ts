/** Values of a fixed set, as files say them; the first word is written, all of them are read. */
type Words<Value extends string> = Record<Value, { RU: readonly string[]; EN: readonly string[] }>;

export const LEGAL_TYPE_WORDS = {
  COMPANY: { RU: ['Компания', 'юрлицо', 'юридическое лицо', 'организация', 'ооо'], EN: ['Company', 'legal entity'] },
  SOLE_TRADER: { RU: ['Индивидуальный предприниматель', 'ип'], EN: ['Sole trader'] },
  PRIVATE_PERSON: { RU: ['Частное лицо', 'физлицо', 'физическое лицо'], EN: ['Private person', 'individual'] },
  SELF_EMPLOYED: { RU: ['Самозанятый'], EN: ['Self-employed'] },
  FOREIGN: { RU: ['Иностранная компания', 'нерезидент'], EN: ['Foreign company'] },
} as const satisfies Words<string>;

export const KIND_WORDS = {
  CLIENT: { RU: ['Клиент', 'покупатель', 'заказчик'], EN: ['Client', 'customer'] },
  SUPPLIER: { RU: ['Поставщик'], EN: ['Supplier', 'vendor'] },
  CARRIER: { RU: ['Перевозчик'], EN: ['Carrier'] },
  COMPETITOR: { RU: ['Конкурент'], EN: ['Competitor'] },
  ALLY: { RU: ['Партнёр по продажам', 'союзник'], EN: ['Ally'] },
} as const satisfies Words<string>;

export const ADDRESS_WORDS = {
  OFFICE: { RU: ['Офис'], EN: ['Office'] },
  POSTAL: { RU: ['Для писем', 'почтовый'], EN: ['Postal'] },
  DELIVERY: { RU: ['Доставка'], EN: ['Delivery'] },
  PRODUCTION: { RU: ['Площадка', 'производство'], EN: ['Production'] },
} as const satisfies Words<string>;

export const YES_WORDS = ['да', 'yes', 'true', 'истина', '1', '+'];
export const NO_WORDS = ['нет', 'no', 'false', 'ложь', '0', '-'];

/** The value that a word stands for, in either language or by its own name; null when it is none. */
export function valueSaid<Value extends string>(words: Words<Value>, said: string): Value | null {
  const key = wordKey(said);
  const values = Object.keys(words) as Value[];
  return values.find((value) => wordKey(value) === key || spellings(words[value]).includes(key)) ?? null;
}

const spellings = ({ RU, EN }: { RU: readonly string[]; EN: readonly string[] }): string[] =>
  [...RU, ...EN].map(wordKey);
const wordKey = (word: string): string => word.trim().toLowerCase().replaceAll('ё', 'е');
