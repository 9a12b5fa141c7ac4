import type { Viewer } from '../server/core/rights/viewer.js';
import type { Chronicle } from './chronicle.js';
import { drawing, specification } from './paper.js';
import type { Story } from './story.js';

/** What a seller asks the one who leads him, and what he is told. */
const ASKED: readonly (readonly [asked: string, answered: string])[] = [
  ['просят ещё 2 %, отдаём?', 'Отдавай, но с предоплатой 50 %'],
  ['посмотри договор, пункт 5.3 нам не подходит', 'Направь юристам с моим комментарием: он в файле'],
  ['клиент хочет встречу с руководством', 'Могу в четверг после обеда'],
  ['на складе не хватает двух позиций', 'Снимай с резерва Самары, я предупрежу'],
  ['конкурент зашёл с ценой ниже на 7 %', 'Держимся за срок: у них шесть недель'],
];
const REMARKS = [
  'Решение принимает главный инженер, снабжение только собирает цены.',
  'Просили не звонить по понедельникам: планёрка до обеда.',
  'Склад работает до 16:00, машину подавать утром.',
  'Платят по пятницам, счёт отправлять не позже среды.',
  'Старый поставщик подвёл по срокам, это наш козырь.',
];
const GOODS = ['Анкер рамный 10×112', 'Болт М16×80 10.9', 'Шпилька М12×1000', 'Гайка М16', 'Шайба 16 усиленная'];

/** What colleagues say to each other about deals in work, and the papers that go with these. */
export function remarks({ calendar, company, dice }: Chronicle, inWork: readonly Story[]): void {
  const headOf = ({ teamPath }: Viewer): Viewer =>
    [...company.people.values()].find((one) => one.role === 'HEAD' && one.teamPath === teamPath)!;
  for (const story of inWork) {
    const at = () => calendar.ago(dice.between(0, 3), dice);
    if (dice.chance(0.25)) story.said(at(), dice.pick(REMARKS));
    if (dice.chance(0.15)) {
      const [asked, answered] = dice.pick(ASKED);
      const head = headOf(story.owner);
      story.said(at(), asked, { to: head });
      if (dice.chance(0.7)) story.said(at(), answered, { by: head, to: story.owner });
    }
    if (dice.chance(0.12))
      story.attached(at(), 'Спецификация.csv', specification(dice.int(1, 9), dice.shuffled(GOODS)));
    if (dice.chance(0.08)) story.attached(at(), 'Чертёж закладной.pdf', drawing(dice.int(120, 280)));
  }
}
