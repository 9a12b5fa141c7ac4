import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../server/core/context.js';
import type { End } from '../server/relationships/relationship.entity.js';
import { addRelationship } from '../server/relationships/relationship.service.js';
import { EndKind } from '../server/relationships/relationshipType.entity.js';
import { placeInGraph } from '../server/relationships/graphPlace.service.js';
import type { Company } from './company.js';
import { Dice } from './dice.js';
import { contextOf } from './script.js';

const SEED = 20_261_126;

type Tie = readonly [first: string, ...others: string[]];

/** Whose daughters they are. */
export const HOLDINGS: readonly Tie[] = [
  ['ГК «Стройконтинент»', 'ООО «Блок-Модуль»', 'ООО «ЖБИ-Самара»', 'ООО «ПромМонтаж»'],
  ['ООО «РусЛогистик»', 'ООО «Логоцентр»', 'ООО «Контейнер-Сервис»'],
  ['ПАО «Магистраль-Инвест»', 'АО «Дорожные конструкции»', 'ООО «Путепровод-6»', 'ООО «Эстакада-Проект»'],
  ['ПАО «Энергосетьстрой»', 'АО «Уралподстанция»', 'ООО «Линия-110»'],
];

/** Who supplies whom. */
const SUPPLIES: readonly Tie[] = [
  ['ООО «ЖБИ-Самара»', 'ООО «Альфа-Конструкция»', 'АО «Мостстрой-Дон»', 'ООО «Путепровод-6»'],
  ['АО «Цементник Заволжский»', 'ООО «ЖБИ-Самара»', 'АО «Тоннельстрой»'],
  ['ООО «Альфа-Конструкция»', 'ООО «Индустриальный парк Север»', 'АО «Аэровокзал-Строй»', 'ООО «Ледовый дом»'],
  ['ООО «Кабель-Монтаж»', 'АО «Уралподстанция»', 'ООО «Гелиос-Энерго»'],
  ['АО «Кранмаш»', 'АО «Балтийский терминал»', 'АО «Речпорт Камский»'],
  ['ООО «Газкомплект»', 'МУП «Теплосеть»', 'АО «Химсинтез-Кама»'],
  ['ООО «Сахарный двор»', 'АО «Хлебозавод Южный»', 'ООО «Пивоварня Заречная»'],
  ['ООО «Подъёммаш»', 'АО «Аэровокзал-Строй»', 'ООО «Блок-Модуль»'],
  ['ООО «Контейнер-Сервис»', 'АО «Балтийский терминал»'],
];

const RIVALS: readonly Tie[] = [
  ['ООО «Фасад-Сервис»', 'ООО «Теплофасад»', 'ООО «Керамит-Фасад»'],
  ['ООО «Домострой Ритейл»', 'ТС «Хозяин»'],
  ['ООО «Гвоздь и Доска»', 'ООО «Мастеровой двор»'],
  ['АО «Мостстрой-Дон»', 'АО «Тоннельстрой»'],
  ['ООО «Альфа-Конструкция»', 'ООО «ПромМонтаж»'],
];

const RECOMMENDED: readonly Tie[] = [
  ['ООО «Альфа-Конструкция»', 'ООО «Блок-Модуль»'],
  ['АО «Кранмаш»', 'ООО «Подъёммаш»'],
  ['ООО «Молочный край»', 'ООО «Теплицы Ильмень»'],
  ['АО «Вагонкомплект»', 'АО «Сельмаш-Агрегат»'],
  ['ООО «Гелиос-Энерго»', 'ООО «Ветропарк Степной»'],
];

const TIES = [
  ['головная компания', HOLDINGS],
  ['поставщик', SUPPLIES],
  ['конкурент', RIVALS],
  ['рекомендовал', RECOMMENDED],
] as const;

/** What a person's position says of his word in the company. */
const WORD: Record<string, { type: string; strength: number }> = {
  'генеральный директор': { type: 'принимает решения', strength: 5 },
  'начальник снабжения': { type: 'влияет на решения', strength: 4 },
  'главный механик': { type: 'влияет на решения', strength: 3 },
  'главный бухгалтер': { type: 'влияет на решения', strength: 2 },
  закупщик: { type: 'пользователь', strength: 3 },
};

/** How people know each other, and what was told of it. */
const ACQUAINTANCES: readonly [type: string, ...comments: string[]][] = [
  ['друг', 'Учились в одном институте', 'Ездят вместе на рыбалку', 'Соседи по посёлку'],
  ['бывший коллега', 'Работали вместе на «Метизмаше»', 'Вели один объект в 2019 году', 'Были в одном отделе'],
  ['родственник', 'Двоюродные братья', 'Свояки'],
  ['влияет на', 'Советует, у кого брать', 'Согласует заявки на крепёж'],
];

/** Where the admin has put the biggest company on the graph. */
const PLACES: Record<string, { x: number; y: number }> = { 'ООО «Альфа-Конструкция»': { x: 0, y: 0 } };

interface Named {
  id: string;
  name: string;
  jobTitle: string | null;
  partner: string | null;
}

/** How clients and their people stand to each other, as the admin has written it down. */
export async function relationships(em: EntityManager, company: Company, now: Date): Promise<void> {
  const ctx = contextOf(em, company.people.get('belova')!, now);
  const types = await idsByName(em, 'select id, name from relationship_type');
  const partners = await idsByName(em, 'select id, name from partner');
  const people = await em.execute<Named[]>(PEOPLE);
  const partner = (name: string): End => ({ kind: EndKind.PARTNER, id: partners.get(name)! });
  const dice = new Dice(SEED);
  const say = (type: string, from: End, to: End, rest: { strength: number; comment?: string }) =>
    addRelationship(ctx, { typeId: types.get(type)!, from, to, ...rest });

  for (const [type, ties] of TIES)
    for (const [first, ...others] of ties)
      for (const other of others) await say(type, partner(first), partner(other), { strength: dice.int(2, 5) });
  for (const one of people) {
    const word = WORD[one.jobTitle ?? ''];
    if (word && one.partner)
      await say(word.type, person(one), { kind: EndKind.PARTNER, id: one.partner }, { strength: word.strength });
  }
  await introduce(people, dice, say);
  await place(ctx, partner);
}

/** Each second one knows somebody of another company. */
async function introduce(
  people: Named[],
  dice: Dice,
  say: (type: string, from: End, to: End, rest: { strength: number; comment?: string }) => Promise<unknown>,
): Promise<void> {
  const known = new Set<string>();
  for (const one of people) {
    const other = dice.pick(people);
    const [type, ...comments] = dice.pick(ACQUAINTANCES);
    const pair = [one.id, other.id].toSorted().join();
    if (one.partner === other.partner || known.has(pair)) continue;
    known.add(pair);
    await say(type, person(one), person(other), { strength: dice.int(2, 5), comment: dice.pick(comments) });
  }
}

async function place(ctx: Context, partner: (name: string) => End): Promise<void> {
  for (const [name, at] of Object.entries(PLACES)) await placeInGraph(ctx, { ...partner(name), ...at });
}

const person = ({ id }: Named): End => ({ kind: EndKind.PERSON, id });

async function idsByName(em: EntityManager, sql: string): Promise<Map<string, string>> {
  const rows = await em.execute<{ id: string; name: string }[]>(sql);
  return new Map(rows.map(({ id, name }) => [name, id]));
}

/** In an order that two seedings share. */
const PEOPLE = `
  select h.id, h.name, h.job_title as "jobTitle", h.partner_id as partner
  from person h join partner p on p.id = h.partner_id order by p.name, h.name`;
