import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agreement } from '../agreements/agreement.entity.js';
import type { Context } from '../core/context.js';
import { PageArgs, pageRows } from '../core/schema/page.js';
import { Deal } from '../deals/deal.entity.js';
import { DealPage } from '../deals/deal.page.js';
import { Partner } from '../partners/partner.entity.js';
import { AgreementPage } from './dealDocuments.resolver.js';

/** What there is with a partner, as far as the viewer sees the deals. */
@Resolver(() => Partner)
export class PartnerRecordsResolver {
  @FieldResolver(() => DealPage, { description: 'Its deals that you see, finished ones too, the newest first.' })
  deals(@Ctx() ctx: Context, @Root() { id }: Partner, @Args(() => PageArgs) page: PageArgs) {
    const list = `partner.deals:${id}`;
    return pageRows(ctx, Deal, { list, by: 'number', key: 'int', order: 'desc', where: { partnerId: id }, page });
  }

  @FieldResolver(() => AgreementPage, { description: 'Agreements of its deals that you see, the newest first.' })
  agreements(@Ctx() ctx: Context, @Root() { id }: Partner, @Args(() => PageArgs) page: PageArgs) {
    const list = `partner.agreements:${id}`;
    const where = { dealId: { partnerId: id } } as object;
    return pageRows(ctx, Agreement, { list, by: 'createdAt', key: 'moment', order: 'desc', where, page });
  }
}
