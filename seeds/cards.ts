import { AddressKind, PartnerKind } from '../server/partners/particulars.entity.js';
import type { CreatePartnerInput } from '../server/partners/partner.inputs.js';
import { Dice } from './dice.js';
import type { Trade } from './partners.js';

const SEED = 20_261_201;

/** A town with its telephone code. Numbers that begin with a nought are nobody's. */
const TOWNS: readonly (readonly [town: string, code: string])[] = [
  ['г. Самара', '846'],
  ['г. Казань', '843'],
  ['г. Екатеринбург', '343'],
  ['г. Нижний Новгород', '831'],
  ['г. Санкт-Петербург', '812'],
  ['г. Ростов-на-Дону', '863'],
  ['г. Москва', '495'],
];
const STREETS = ['ул. Заводская', 'ул. Промышленная', 'пр-т Строителей', 'ул. Складская', 'Южное ш.', 'ул. Береговая'];

/** Who is something else to us than a client alone. */
const KINDS: Record<string, PartnerKind[]> = {
  'ООО «РусЛогистик»': [PartnerKind.CLIENT, PartnerKind.CARRIER],
  'ООО «Контейнер-Сервис»': [PartnerKind.CLIENT, PartnerKind.CARRIER],
  'АО «Цементник Заволжский»': [PartnerKind.CLIENT, PartnerKind.SUPPLIER],
  'ООО «Кабель-Монтаж»': [PartnerKind.CLIENT, PartnerKind.SUPPLIER],
  'ИП Гаврилов С. Н.': [PartnerKind.CLIENT, PartnerKind.ALLY],
  'ИП Кожевников А. П.': [PartnerKind.CLIENT, PartnerKind.ALLY],
  'ООО «Гвоздь и Доска»': [PartnerKind.CLIENT, PartnerKind.COMPETITOR],
};
const TAGS = ['тендеры', 'отсрочка', 'нужны паспорта', 'самовывоз', 'VIP', 'сезонный'];
const NOTES = [
  'Заявки присылают по вторникам, до обеда.',
  'Пропуск на площадку заказывать за сутки.',
  'Сверку делают раз в квартал, акт нужен на бумаге.',
  'Решают долго, зато не меняют поставщика годами.',
];

/** What stands on the card of a partner from the first day. */
export type Card = Omit<CreatePartnerInput, 'id' | 'name' | 'ownerId'>;

/** Cards of partners, each by chance that falls the same way for the same name. */
export function cardOf(name: string, { segment }: Trade): Card {
  const dice = diceOf(name);
  const [town, code] = dice.pick(TOWNS);
  const address = () => `${town}, ${dice.pick(STREETS)}, д. ${dice.int(2, 120)}`;
  const number = () => `+7${code}0${String(dice.int(0, 999_999)).padStart(6, '0')}`;
  const addresses = [{ kind: AddressKind.OFFICE, text: address() }];
  if (dice.chance(0.5)) addresses.push({ kind: AddressKind.DELIVERY, text: address() });
  return {
    kinds: KINDS[name] ?? [PartnerKind.CLIENT],
    tags: [segment, ...(dice.chance(0.5) ? [dice.pick(TAGS)] : [])],
    addresses,
    phones: [number(), ...(dice.chance(0.3) ? [number()] : [])],
    emails: [`info@${domainOf(name)}`],
    site: dice.chance(0.7) ? `https://${domainOf(name)}` : null,
    notes: dice.chance(0.4) ? dice.pick(NOTES) : null,
  };
}

/** What the register would tell of where a company stands. */
export function addressInRegister(name: string): string {
  const dice = diceOf(name);
  const [town] = dice.pick(TOWNS);
  return `${town}, ${dice.pick(STREETS)}, д. ${dice.int(2, 120)}, офис ${dice.int(1, 90)}`;
}

/** Where the people of a partner get their letters: «ООО «Блок-Модуль»» is at blok-modul.example. */
export function domainOf(name: string): string {
  const bare = /«(.+)»/.exec(name)?.[1] ?? name.replace(/^\S+ /, '');
  const letters = [...bare.toLowerCase()].map((letter) => LATIN[letter] ?? (/[a-z\d]/.test(letter) ? letter : '-'));
  return `${letters.join('').replace(/-+/g, '-').replace(/^-|-$/g, '')}.example`;
}

const CYRILLIC = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'];
const SAID = ['a', 'b', 'v', 'g', 'd', 'e', 'e', 'zh', 'z', 'i', 'y', 'k', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't', 'u'];
const SAID_LAST = ['f', 'kh', 'ts', 'ch', 'sh', 'sch', '', 'y', '', 'e', 'yu', 'ya'];
const LATIN = Object.fromEntries([...SAID, ...SAID_LAST].map((said, index) => [CYRILLIC[index]!, said]));

const diceOf = (name: string): Dice =>
  new Dice([...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)!) | 0, SEED));
