import { TaskKind } from '../server/tasks/task.entity.js';
import type { Chronicle } from './chronicle.js';
import { called, mailed, met, pinged, texted, wrote } from './contact.js';
import { specification } from './paper.js';
import type { Story } from './story.js';

/** So many weekly deliveries have filled the story with five hundred entries. */
const DELIVERIES = 75;
const WEEK = 7;
const IN_DELIVERY = 6;
const TITLE = 'Анкеры и метизы, рамочная поставка по неделям';
const GOODS = ['Анкер рамный 10×112', 'Химический анкер 300 мл', 'Шпилька М16×1000', 'Гайка М16', 'Шайба 16'];

/** The deal with the longest story: its screens are to open as fast as those of any other. */
export function busiestDeal(chronicle: Chronicle): void {
  const { calendar, dice } = chronicle;
  const began = (DELIVERIES + 1) * WEEK;
  const story = chronicle.travelled(chronicle.wholesale, IN_DELIVERY, began, 60, { title: TITLE, sum: '18400000.00' });
  for (let number = 1; number <= DELIVERIES; number += 1) delivery(chronicle, story, number, began - number * WEEK);
  const next = { kind: TaskKind.TODO as const, title: `Собрать партию № ${DELIVERIES + 1}` };
  story.planned(calendar.ago(0.5, dice), next, { dueAt: calendar.ahead(3, dice) });
}

/** A week: what was asked for, agreed, sent and taken in. */
function delivery({ calendar, dice }: Chronicle, story: Story, number: number, weekAgo: number): void {
  const at = (day: number) => calendar.ago(Math.max(weekAgo - day, 0), dice);
  const party = `партию № ${number}`;
  story.contacted(at(0.2), mailed(`Заявка на ${party}`, `Просим отгрузить ${party}: ${dice.int(4, 18)} позиций.`));
  story.contacted(at(1), called(`Уточнили ${party}`, `Отгружаем ${dice.int(6, 22)} паллет`));
  story.contacted(at(1.5), wrote(`Счёт на ${party}`, 'Счёт во вложении, цены по приложению к договору.'));
  story.talked(at(2), { kind: TaskKind.TODO, title: `Заказать машину под ${party}`, result: 'Машина подана' }, at(3.5));
  story.contacted(at(4), texted(`Водитель с партией № ${number} выехал, будет к обеду`));
  if (number % 2 === 0) story.contacted(at(4.5), pinged(`Партию № ${number} приняли`));
  if (number % 3 === 0)
    story.said(at(5), `Партия № ${number}: ${dice.pick(['без замечаний', 'просили мельче коробки'])}.`);
  if (number % 6 === 0) story.attached(at(1), `Спецификация ${number}.csv`, specification(number, GOODS));
  if (number % 9 === 0) story.contacted(at(6), met('Сверка и план на два месяца', 'Долга нет, объём прежний'));
}
