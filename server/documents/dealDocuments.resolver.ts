import { Arg, Args, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Agreement } from '../agreements/agreement.entity.js';
import type { Context } from '../core/context.js';
import type { RowClass } from '../core/row.entity.js';
import { PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { Money, Zone } from '../core/schema/scalars.js';
import { dayOf } from '../core/time.js';
import { Deal } from '../deals/deal.entity.js';
import type { DealPart } from '../deals/dealPart.entity.js';
import { LegalEntityPage, pageLegalEntities } from '../partners/legalEntity.page.js';
import { type Balances, balancesOf } from './balances.service.js';
import { Order } from './order.entity.js';
import { Payment } from './payment.entity.js';
import { Quote } from './quote.entity.js';
import { Shipment } from './shipment.entity.js';

export const AgreementPage = pageOf('AgreementPage', () => Agreement);
const QuotePage = pageOf('QuotePage', () => Quote);
const OrderPage = pageOf('OrderPage', () => Order);
const PaymentPage = pageOf('PaymentPage', () => Payment);
const ShipmentPage = pageOf('ShipmentPage', () => Shipment);

@ObjectType({ description: 'What a deal comes to by its documents, in the currency of the deal.' })
class DealBalances implements Balances {
  @Field(() => Money, { description: 'Posted orders.' })
  ordered!: string;

  @Field(() => Money, { description: 'Money that has come.' })
  paid!: string;

  @Field(() => Money, { description: 'Goods that have gone.' })
  shipped!: string;

  @Field(() => Money, { description: 'Ordered and not paid.' })
  unpaid!: string;

  @Field(() => Money, { description: 'Ordered and not shipped.' })
  unshipped!: string;

  @Field(() => Money, { description: 'Promised payments whose day has passed.' })
  overdue!: string;
}

@Resolver(() => Deal)
export class DealDocumentsResolver {
  @FieldResolver(() => AgreementPage, { description: 'Its agreements, in the order of their making.' })
  agreements(@Ctx() ctx: Context, @Root() deal: Deal, @Args(() => PageArgs) page: PageArgs) {
    return pageParts(ctx, Agreement, 'agreements', deal, page);
  }

  @FieldResolver(() => QuotePage, { description: 'Its quotes, in the order of their making.' })
  quotes(@Ctx() ctx: Context, @Root() deal: Deal, @Args(() => PageArgs) page: PageArgs) {
    return pageParts(ctx, Quote, 'quotes', deal, page);
  }

  @FieldResolver(() => OrderPage, { description: 'Its orders, in the order of their making.' })
  orders(@Ctx() ctx: Context, @Root() deal: Deal, @Args(() => PageArgs) page: PageArgs) {
    return pageParts(ctx, Order, 'orders', deal, page);
  }

  @FieldResolver(() => PaymentPage, { description: 'Its payments, in the order of their making.' })
  payments(@Ctx() ctx: Context, @Root() deal: Deal, @Args(() => PageArgs) page: PageArgs) {
    return pageParts(ctx, Payment, 'payments', deal, page);
  }

  @FieldResolver(() => ShipmentPage, { description: 'Its shipments, in the order of their making.' })
  shipments(@Ctx() ctx: Context, @Root() deal: Deal, @Args(() => PageArgs) page: PageArgs) {
    return pageParts(ctx, Shipment, 'shipments', deal, page);
  }

  @FieldResolver(() => LegalEntityPage, {
    description: 'The legal sides of its client, which an order needs; none when you do not see the client.',
  })
  legalEntities(@Ctx() ctx: Context, @Root() deal: Deal, @Args(() => PageArgs) page: PageArgs) {
    return pageLegalEntities(ctx, deal.partnerId, page);
  }

  @FieldResolver(() => DealBalances, { description: 'What it comes to by its documents.' })
  balances(
    @Ctx() ctx: Context,
    @Root() deal: Deal,
    @Arg('zone', () => Zone, { nullable: true, description: 'In which the days of promises end; none = yours.' })
    zone?: string | null,
  ): Promise<Balances> {
    return balancesOf(ctx, deal.id, dayOf(ctx.now, zone ?? ctx.viewer.timeZone));
  }
}

function pageParts<T extends DealPart & { createdAt: Date }>(
  ctx: Context,
  entity: RowClass<T>,
  name: string,
  { id: dealId }: Deal,
  page: PageArgs,
) {
  return pageRows<DealPart & { createdAt: Date }>(ctx, entity, {
    list: `${name}:${dealId}`,
    by: 'createdAt',
    key: 'moment',
    where: { dealId },
    page,
  });
}
