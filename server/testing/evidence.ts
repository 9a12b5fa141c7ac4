import { Agreement, AgreementState } from '../agreements/agreement.entity.js';
import type { Row } from '../core/row.entity.js';
import type { Deal } from '../deals/deal.entity.js';
import { Order, OrderState } from '../documents/order.entity.js';
import { Payment } from '../documents/payment.entity.js';
import { Quote, QuoteState } from '../documents/quote.entity.js';
import { Shipment } from '../documents/shipment.entity.js';
import { Chain } from '../interactions/chain.entity.js';
import { Interaction, InteractionKind } from '../interactions/interaction.entity.js';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { systemContext } from './build.js';

/** What the gates of a deal read, put into its tables as it is. */
export const evidence = {
  /** A contact about the deal. */
  async interaction(deal: Deal, kind = InteractionKind.CALL): Promise<void> {
    const { ownerId, id: dealId } = deal;
    const chain = await kept(new Chain(), { ownerId, dealId });
    await kept(new Interaction(), {
      chainId: chain.id,
      kind,
      topic: 'Потребность',
      heldAt: new Date(),
      responsibleId: ownerId,
    });
  },
  agreement: (deal: Deal, given: Partial<Agreement> = {}) =>
    kept(new Agreement(), { ...paper(deal), state: AgreementState.ACTIVE, validFrom: '2020-01-01', ...given }),
  quote: (deal: Deal, given: Partial<Quote> = {}) =>
    kept(new Quote(), { ...paper(deal), sum: '100.00', state: QuoteState.SENT, validUntil: '2199-01-01', ...given }),
  order: (deal: Deal, given: Partial<Order> = {}) =>
    kept(new Order(), { ...paper(deal), sum: '100.00', state: OrderState.POSTED, ...given }),
  payment: ({ id: dealId }: Deal, sum: string, paidOn: string | null = '2026-11-19') =>
    kept(new Payment(), { dealId, sum, promisedOn: '2026-11-19', paidOn, createdAt: new Date() }),
  shipment: ({ id: dealId }: Deal, sum: string, shippedOn: string | null = '2026-11-19') =>
    kept(new Shipment(), { dealId, sum, promisedOn: '2026-11-19', shippedOn, createdAt: new Date() }),
  legalEntity: (partnerId: string) => kept(new LegalEntity(), { partnerId, name: 'ООО «Ромашка»' }),
};

const paper = ({ id: dealId }: Deal) => ({ dealId, number: '7', createdAt: new Date() });

async function kept<T extends Row>(row: T, given: Partial<T>): Promise<T> {
  const { em } = systemContext();
  await em.persist(Object.assign(row, given)).flush();
  return row;
}
