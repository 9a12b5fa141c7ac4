import { CommitmentSide } from '../server/commitments/commitment.entity.js';
import type { Chronicle } from './chronicle.js';
import { called, type Contact, mailed, met, rang, wrote } from './contact.js';
import type { Story } from './story.js';

/** A contact in which something was promised. */
interface Promised {
  contact: Contact;
  side: CommitmentSide;
  text: string;
}

const { OURS, CLIENT } = CommitmentSide;

const byUs: readonly Promised[] = [
  { contact: called('Обсудили сроки', 'Просят график письмом'), side: OURS, text: 'Прислать график отгрузок' },
  { contact: rang('Просят сертификаты', 'Обещали прислать'), side: OURS, text: 'Прислать сертификаты на партию' },
  {
    contact: wrote('Скидка на объём', 'Ответим по скидке после согласования.'),
    side: OURS,
    text: 'Ответить по скидке',
  },
  { contact: met('Осмотрели склад', 'Нужны образцы покрупнее'), side: OURS, text: 'Привезти образцы М24' },
];

const byClients: readonly Promised[] = [
  { contact: mailed('Оплата счёта', 'Счёт получили, оплатим в срок.'), side: CLIENT, text: 'Оплатить счёт' },
  { contact: called('Напомнили о договоре', 'Договор у юриста'), side: CLIENT, text: 'Вернуть подписанный договор' },
  { contact: mailed('Перечень на квартал', 'Перечень пришлём, как соберём.'), side: CLIENT, text: 'Прислать перечень' },
  { contact: rang('Согласуют с директором', 'Ответят сами'), side: CLIENT, text: 'Сказать решение директора' },
];

/** How often something was promised on the way, and what became of it. */
const OFTEN = 0.45;
const BROKEN = 0.3;
const KEPT = 0.5;
/** Days after which what was promised for yesterday is broken. */
const BREAKABLE = 1.2;

/**
 * What was promised so many days ago: kept the same day, broken since, or still waited for. Work of ours that is late
 * makes a card red, so only on a red one a promise of ours is broken.
 */
export function promise({ calendar, dice }: Chronicle, story: Story, daysAgo: number, isRed: boolean): void {
  if (!dice.chance(OFTEN)) return;
  const isBroken = daysAgo > BREAKABLE && dice.chance(BROKEN);
  const { contact, side, text } = dice.pick(isBroken && !isRed ? byClients : dice.pick([byUs, byClients]));
  const at = calendar.ago(daysAgo + 0.15, dice);
  story.contacted(at, contact);
  if (isBroken) return void story.promised(at, { side, text, dueOn: calendar.yesterday() });
  const isKept = dice.chance(KEPT);
  story.promised(at, { side, text, dueOn: isKept ? calendar.today() : calendar.dayAhead(dice.int(13, 20)) });
  if (isKept) story.kept(calendar.ago(daysAgo + 0.05, dice));
}
