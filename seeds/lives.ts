import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../server/core/context.js';
import { accountTroubles, AccountKind } from '../shared/requisites/bank.js';
import { createBankAccount } from '../server/partners/bankAccount.service.js';
import { editLegalEntity } from '../server/partners/legalEntity.service.js';
import { editPartner } from '../server/partners/partner.service.js';
import { createEmployment } from '../server/persons/employment.service.js';
import { editPerson } from '../server/persons/person.service.js';
import type { Calendar } from './calendar.js';
import { addressInRegister } from './cards.js';
import type { Company } from './company.js';
import { Dice } from './dice.js';
import { banks } from './registry/banks.js';
import { HOLDINGS } from './relationships.js';
import { contextOf } from './script.js';

const SEED = 20_261_202;
const YEAR = 365;
/** Of a few the register tells a former name and address. */
const RENAMED = 6;
const FORMER_JOBS = ['менеджер по закупкам', 'инженер', 'кладовщик', 'экономист', 'мастер участка'];
const NOTES = [
  'Лучше писать: на звонки отвечает вечером.',
  'Отпуск всегда в августе.',
  'Говорит только о деле, коротко.',
];

interface Known {
  id: string;
  version: number;
  name: string;
  partner: string;
}

/** Former roles, birthdays, accounts in banks and holdings, as the admin has written them down. */
export async function lives(em: EntityManager, company: Company, calendar: Calendar, now: Date): Promise<void> {
  em.clear();
  const ctx = contextOf(em, company.people.get('belova')!, now);
  const scribe = { ctx, calendar, dice: new Dice(SEED) };
  const partners = await em.execute<Known[]>('select id, version, name, id as partner from partner order by name');
  await joinHoldings(scribe, partners);
  for (const one of await em.execute<Known[]>(PEOPLE)) await tellLife(scribe, one, partners);
  for (const [place, side] of (await em.execute<Known[]>(SIDES)).entries()) {
    await openAccount(scribe, side);
    if (place < RENAMED) await moveOffice(scribe, side);
  }
}

interface Scribe {
  ctx: Context;
  calendar: Calendar;
  dice: Dice;
}

async function joinHoldings({ ctx }: Scribe, partners: Known[]): Promise<void> {
  const named = (name: string) => partners.find((partner) => partner.name === name)!;
  for (const [parent, ...parts] of HOLDINGS)
    for (const { id, version } of parts.map(named)) await editPartner(ctx, { id, version, parentId: named(parent).id });
}

async function tellLife({ ctx, calendar, dice }: Scribe, { id, version, partner }: Known, partners: Known[]) {
  const began = dice.int(1, 8) * YEAR + dice.int(0, 300);
  const notes = dice.chance(0.3) ? dice.pick(NOTES) : null;
  const worksSince = calendar.dayAhead(-began);
  await editPerson(ctx, { id, version, worksSince, birthday: birthday(dice, calendar), notes });
  if (!dice.chance(0.6)) return;
  const { id: partnerId } = dice.pick(partners.filter((one) => one.id !== partner));
  const until = began + dice.int(5, 60);
  const span = { since: calendar.dayAhead(-until - dice.int(1, 5) * YEAR), until: calendar.dayAhead(-until) };
  await createEmployment(ctx, { personId: id, partnerId, jobTitle: dice.pick(FORMER_JOBS), ...span });
}

async function openAccount({ ctx, dice }: Scribe, { id: legalEntityId }: Known): Promise<void> {
  const [bik, bankName, correspondentAccount] = dice.pick(banks);
  const settled = { bik, bankName, correspondentAccount, account: account(bik, dice), kind: AccountKind.SETTLEMENT };
  await createBankAccount(ctx, { legalEntityId, ...settled });
}

/** From a day on it stands elsewhere: where it stood before is kept. */
async function moveOffice({ ctx, calendar, dice }: Scribe, { id, version, name }: Known): Promise<void> {
  const since = calendar.dayAhead(-dice.int(60, 700));
  await editLegalEntity(ctx, { id, version, legalAddress: addressInRegister(`${name}, новый офис`), since });
}

/** Some have it in these days, some have never said in which year. */
function birthday(dice: Dice, calendar: Calendar): string {
  const soon = dice.chance(0.15);
  const day = soon ? calendar.dayAhead(dice.int(0, 12)) : calendar.dayAhead(-dice.int(20, 340));
  // Of leap years, which have every day that today's year may have.
  return dice.chance(0.2) ? `--${day.slice(5)}` : `${1960 + 4 * dice.int(1, 9)}${day.slice(4)}`;
}

/** A number whose key fits the bank; the account is nobody's. */
function account(bik: string, dice: Dice): string {
  for (;;) {
    const number = `40702810${String(dice.int(0, 99_999_999)).padStart(12, '0')}`;
    if (accountTroubles(number, bik, AccountKind.SETTLEMENT).length === 0) return number;
  }
}

/** In an order that two seedings share. */
const PEOPLE = `
  select h.id, h.version, h.name, h.partner_id as partner
  from person h join partner p on p.id = h.partner_id order by p.name, h.name`;
const SIDES = `
  select l.id, l.version, l.name, l.partner_id as partner
  from legal_entity l join partner p on p.id = l.partner_id order by p.name`;
