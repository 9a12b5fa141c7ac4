import type { EntityManager } from '@mikro-orm/postgresql';
import { activateAgreement, createAgreement } from '../server/agreements/agreement.service.js';
import type { Context } from '../server/core/context.js';
import { editDeal } from '../server/deals/deal.edit.js';
import { DealRole } from '../server/deals/dealPerson.entity.js';
import { addDealPerson } from '../server/deals/dealPerson.service.js';
import { createOrder, postOrder } from '../server/documents/order.service.js';
import { createPayment, markPaid } from '../server/documents/payment.service.js';
import { createQuote, sendQuote } from '../server/documents/quote.service.js';
import { createShipment, markShipped } from '../server/documents/shipment.service.js';
import { createLegalEntity } from '../server/partners/legalEntity.service.js';
import { Partner, PartnerType } from '../server/partners/partner.entity.js';
import { editPartner } from '../server/partners/partner.service.js';
import { createPerson } from '../server/persons/person.service.js';
import { innTroubles } from '../shared/requisites/taxNumbers.js';
import type { Calendar } from './calendar.js';
import { addressInRegister, domainOf } from './cards.js';
import type { Company } from './company.js';
import { Filling } from './customFields.js';
import { Dice } from './dice.js';
import { worthIn } from './rates.js';
import { contextOf } from './script.js';

const SEED = 20_261_122;
/** Deals that something was written down for; the others show how an empty section looks. */
const DEALS = 40;
const FIRST = ['Ольга', 'Дмитрий', 'Пётр', 'Светлана', 'Андрей', 'Ирина', 'Максим', 'Юлия'];
const LAST = ['Синицын', 'Лаптев', 'Громов', 'Зайцев', 'Рябов', 'Мельников', 'Фомин', 'Уваров'];
const JOBS = ['начальник снабжения', 'генеральный директор', 'главный механик', 'закупщик', 'главный бухгалтер'];
const CARRIERS = ['ООО «РусЛогистик»', 'ООО «Контейнер-Сервис»'];
const FEMALE = ['Ольга', 'Светлана', 'Ирина', 'Юлия'];

interface OpenDeal {
  id: string;
  owner: string;
  /** Who answers for its partner: not always who leads the deal. */
  keeper: string;
  partner: string;
  client: string;
  version: number;
  partnerVersion: number;
  /** Of its documents: in what the client pays. */
  sum: string | null;
  rank: number;
}

/** Busy deals, the furthest first; idle ones stay as they are. */
const OPEN = `
  select d.id, u.email as owner, k.email as keeper, d.partner_id as partner, p.name as client, d.version,
    p.version as "partnerVersion", d.sum, s.rank
  from deal d join app_user u on u.id = d.owner_id join partner p on p.id = d.partner_id
    join app_user k on k.id = p.owner_id join stage s on s.id = d.stage_id
  where d.status = 'IN_WORK' and d.pipeline_id = ? and d.active_at > ?::timestamptz - interval '9 days'
  order by s.rank desc, d.number limit ?`;

/** People of clients and the documents that deals in work have come to, written down last of all. */
export async function records(em: EntityManager, company: Company, calendar: Calendar, now: Date): Promise<void> {
  const dice = new Dice(SEED);
  const deals = await em.execute<OpenDeal[]>(OPEN, [company.wholesale.pipeline.id, now, DEALS]);
  const filling = new Filling(company.fields, calendar);
  const known = new Map<string, string>();
  for (const [place, deal] of deals.entries()) {
    em.clear();
    const by = (email: string) => contextOf(em, company.people.get(email.split('@', 1)[0]!)!, now);
    const isNew = !known.has(deal.partner);
    if (isNew) known.set(deal.partner, await client(by(deal.keeper), deal, dice, filling));
    await person(by(deal.owner), deal, known.get(deal.partner)!);
    const worth = worthIn(place, deal.sum);
    const custom = filling.ofDeal(place % 2 === 0 ? await carrierFor(by(deal.owner), deal, place / 2) : null);
    await editDeal(by(deal.owner), { id: deal.id, version: deal.version, custom, ...worth });
    await papers(by(deal.owner), { ...deal, sum: worth?.amount ?? deal.sum }, calendar);
  }
}

/** One of those that bring goods and that whoever leads the deal sees, in turn. */
async function carrierFor(ctx: Context, { partner }: OpenDeal, turn: number): Promise<string | null> {
  const others = { name: { $in: CARRIERS }, id: { $ne: partner } };
  const carriers = await ctx.em.find(Partner, others, { orderBy: { name: 'asc' } });
  return carriers[turn % carriers.length]?.id ?? null;
}

async function person(ctx: Context, { id: dealId, rank }: OpenDeal, personId: string): Promise<void> {
  const role = rank > 3 ? DealRole.DECISION_MAKER : DealRole.CONTACT;
  await addDealPerson(ctx, { dealId, personId, role });
}

function contact(dice: Dice, client: string) {
  const [first, last] = [dice.pick(FIRST), dice.pick(LAST)];
  const name = `${last}${FEMALE.includes(first) ? 'а' : ''} ${first}`;
  const digits = () => String(dice.int(0, 9_999_999)).padStart(7, '0');
  const [jobTitle, phone, box] = [dice.pick(JOBS), digits(), digits()];
  return { name, jobTitle, phones: [`+7900${phone}`], emails: [`k${box}@${domainOf(client)}`] };
}

/** Whom one talks to there, and its legal side: requisites that fit, of nobody. @returns the id of the person */
async function client(ctx: Context, deal: OpenDeal, dice: Dice, filling: Filling): Promise<string> {
  const { partner: partnerId, client: name, partnerVersion: version } = deal;
  const { id } = await createPerson(ctx, { ...contact(dice, name), partnerId, custom: filling.ofPerson() });
  const isPerson = name.startsWith('ИП ');
  const legalType = isPerson ? PartnerType.SOLE_TRADER : PartnerType.COMPANY;
  await editPartner(ctx, { id: partnerId, version, legalType, custom: filling.ofPartner() });
  const inn = numberThatFits(isPerson ? 12 : 10, dice);
  await createLegalEntity(ctx, {
    partnerId,
    name,
    inn,
    kpp: isPerson ? null : `${inn.slice(0, 4)}01001`,
    legalAddress: addressInRegister(name),
  });
  return id;
}

function numberThatFits(length: 10 | 12, dice: Dice): string {
  for (;;) {
    const inn = `77${String(dice.int(0, 10 ** (length - 2) - 1)).padStart(length - 2, '0')}`;
    if (innTroubles(inn).length === 0) return inn;
  }
}

/** What each stage of the way has left behind. */
async function papers(ctx: Context, { id: dealId, sum, rank }: OpenDeal, calendar: Calendar): Promise<void> {
  if (!sum || rank < 2) return;
  const today = calendar.today();
  const agreement = await createAgreement(ctx, { dealId, validFrom: today });
  await activateAgreement(ctx, agreement);
  if (rank < 3) return;
  const quote = await createQuote(ctx, { dealId, sum, validUntil: calendar.dayAhead(14) });
  await sendQuote(ctx, quote);
  if (rank < 5) return;
  const order = await createOrder(ctx, { dealId, sum });
  if (rank < 6) return;
  await postOrder(ctx, order);
  const payment = await createPayment(ctx, { dealId, sum, promisedOn: calendar.dayAhead(5) });
  const shipment = await createShipment(ctx, { dealId, sum, promisedOn: calendar.dayAhead(9) });
  if (rank < 7) return;
  const day = calendar.yesterday();
  await markPaid(ctx, { id: payment.id, paidOn: day });
  if (rank > 7) await markShipped(ctx, { id: shipment.id, shippedOn: day });
}
