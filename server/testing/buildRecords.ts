import type { Agreement } from '../agreements/agreement.entity.js';
import { createAgreement } from '../agreements/agreement.service.js';
import type { Deal } from '../deals/deal.entity.js';
import { type DealPerson, DealRole } from '../deals/dealPerson.entity.js';
import { addDealPerson } from '../deals/dealPerson.service.js';
import type { Order } from '../documents/order.entity.js';
import { createOrder, postOrder } from '../documents/order.service.js';
import { type Commitment, CommitmentSide } from '../commitments/commitment.entity.js';
import { addCommitment } from '../commitments/commitment.service.js';
import type { Payment } from '../documents/payment.entity.js';
import { createPayment } from '../documents/payment.service.js';
import type { Quote } from '../documents/quote.entity.js';
import { createQuote } from '../documents/quote.service.js';
import type { Shipment } from '../documents/shipment.entity.js';
import { createShipment } from '../documents/shipment.service.js';
import { Doer } from '../users/doer.entity.js';
import { AccountKind } from '../../shared/requisites/bank.js';
import { innTroubles } from '../../shared/requisites/taxNumbers.js';
import type { BankAccount } from '../partners/bankAccount.entity.js';
import { createBankAccount } from '../partners/bankAccount.service.js';
import type { LegalEntity } from '../partners/legalEntity.entity.js';
import { createLegalEntity } from '../partners/legalEntity.service.js';
import type { Partner } from '../partners/partner.entity.js';
import type { CreateEmploymentInput } from '../persons/employment.inputs.js';
import { createEmployment } from '../persons/employment.service.js';
import type { Person } from '../persons/person.entity.js';
import type { CreatePersonInput } from '../persons/person.inputs.js';
import { createPerson } from '../persons/person.service.js';
import type { Interaction } from '../interactions/interaction.entity.js';
import type { Plan } from '../plans/plan.entity.js';
import { startPlan } from '../plans/plan.service.js';
import type { PlanTemplate } from '../plans/planTemplate.entity.js';
import { StepKind } from '../plans/step.entity.js';
import { createPlanTemplate } from '../plans/template.service.js';
import type { User } from '../users/user.entity.js';
import { buildDeal, buildInteraction, buildPartner, buildUser, systemContext } from './build.js';

let made = 0;
const next = () => ++made;

const inDeal = async (deal: Deal | undefined) => (deal ?? (await buildDeal())).id;

/** A person of nobody's partner whom nobody can reach, unless it is said otherwise. */
export async function buildPerson({
  owner,
  ...input
}: Partial<CreatePersonInput> & { owner?: User } = {}): Promise<Person> {
  const ownerId = (owner ?? (await buildUser())).id;
  return createPerson(systemContext(), { name: `Контакт ${next()}`, ownerId, ...input });
}

/** A former role, unless it is said otherwise. */
export async function buildEmployment(given: Partial<CreateEmploymentInput> & { person?: Person; partner?: Partner }) {
  const { person, partner, ...input } = given;
  const ids = { personId: (person ?? (await buildPerson())).id, partnerId: (partner ?? (await buildPartner())).id };
  return createEmployment(systemContext(), { ...ids, jobTitle: 'Снабженец', until: '2025-12-31', ...input });
}

export async function buildDealPerson(given: { deal?: Deal; person?: Person; role?: DealRole } = {}) {
  const { id: personId } = given.person ?? (await buildPerson());
  const input = { dealId: await inDeal(given.deal), personId, role: given.role ?? DealRole.CONTACT };
  return addDealPerson(systemContext(), input) as Promise<DealPerson>;
}

export async function buildLegalEntity({ partner }: { partner?: Partner } = {}): Promise<LegalEntity> {
  const partnerId = (partner ?? (await buildPartner())).id;
  return createLegalEntity(systemContext(), { partnerId, name: `ООО «Юрлицо ${next()}»`, ...freeRequisites() });
}

/** Requisites of a company that nobody has had yet: there is one of each. */
export function freeRequisites(): { inn: string; kpp: string } {
  for (;;) {
    const inn = `77${String(next()).padStart(7, '0')}${made % 10}`;
    if (innTroubles(inn).length === 0) return { inn, kpp: '773601001' };
  }
}

export const ACCOUNT = {
  bik: '044525225',
  bankName: 'Банк',
  correspondentAccount: '30101810400000000225',
  account: '40702810200000000001',
  kind: AccountKind.SETTLEMENT,
};

export async function buildBankAccount({ entity }: { entity?: LegalEntity } = {}): Promise<BankAccount> {
  const { id: legalEntityId } = entity ?? (await buildLegalEntity());
  return createBankAccount(systemContext(), { legalEntityId, ...ACCOUNT });
}

export async function buildAgreement({ deal }: { deal?: Deal } = {}): Promise<Agreement> {
  return createAgreement(systemContext(), { dealId: await inDeal(deal), validFrom: '2026-01-01' });
}

/** A quote of a thousand roubles that holds for long, a draft. */
export async function buildQuote({ deal, validUntil = '2099-12-31' }: { deal?: Deal; validUntil?: string } = {}) {
  const input = { dealId: await inDeal(deal), sum: '1000.00', validUntil };
  return createQuote(systemContext(), input) as Promise<Quote>;
}

/** An order of a thousand roubles, a draft. */
export async function buildOrder({ deal, sum = '1000.00' }: { deal?: Deal; sum?: string } = {}): Promise<Order> {
  return createOrder(systemContext(), { dealId: await inDeal(deal), sum });
}

/** A deal of a client that has a legal side, with an order of so much that is owed. */
export async function buildPostedOrder(sum = '1000.00', owner?: User): Promise<{ deal: Deal; order: Order }> {
  const partner = await buildPartner({ owner });
  await buildLegalEntity({ partner });
  const deal = await buildDeal({ owner, partnerId: partner.id });
  const { id } = await buildOrder({ deal, sum });
  return { deal, order: await postOrder(systemContext(), { id }) };
}

interface Promised {
  deal?: Deal;
  sum?: string;
  promisedOn?: string;
}

export async function buildPayment({ deal, sum = '1000.00', promisedOn = '2099-01-15' }: Promised = {}) {
  return createPayment(systemContext(), { dealId: await inDeal(deal), sum, promisedOn }) as Promise<Payment>;
}

export async function buildShipment({ deal, sum = '1000.00', promisedOn = '2099-01-20' }: Promised = {}) {
  return createShipment(systemContext(), { dealId: await inDeal(deal), sum, promisedOn }) as Promise<Shipment>;
}

interface Given {
  interaction?: Interaction;
  side?: CommitmentSide;
  text?: string;
  dueOn?: string;
}

/** A promise, of ours unless it is said otherwise. */
export async function buildCommitment({ interaction, side, text, dueOn }: Given = {}): Promise<Commitment> {
  const { id: interactionId } = interaction ?? (await buildInteraction());
  const given = { side: side ?? CommitmentSide.OURS, text: text ?? 'Прислать смету', dueOn: dueOn ?? '2099-01-15' };
  return addCommitment(systemContext(), { interactionId, ...given });
}

/** Two pieces of work, one after the other; with an approver, his approval before them. */
export const buildPlanTemplate = (approver?: User): Promise<PlanTemplate> => {
  const asked = { kind: StepKind.APPROVAL, doer: Doer.USER, userId: approver?.id };
  const work = { kind: StepKind.TODO, doer: Doer.OWNER };
  const approval = approver ? [{ title: 'Согласовать', days: 1, ...asked }] : [];
  const steps = [
    ...approval,
    { title: 'Подготовить', days: 2, after: approver ? 1 : null, ...work },
    { title: 'Отгрузить', days: 3, after: approver ? 2 : 1, ...work },
  ];
  return createPlanTemplate(systemContext(), { name: `Порядок ${next()}`, steps });
};

export async function buildPlan({ deal, approver, startOn }: { deal?: Deal; approver?: User; startOn?: string } = {}) {
  const template = await buildPlanTemplate(approver);
  return startPlan(systemContext(), { dealId: await inDeal(deal), templateId: template.id, startOn }) as Promise<Plan>;
}
