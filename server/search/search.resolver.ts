import { Arg, Ctx, createUnionType, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { LONGEST_SEARCH, type Page, pageOf } from '../core/schema/page.js';
import { Text } from '../core/schema/scalars.js';
import { Deal } from '../deals/deal.entity.js';
import { Lead } from '../leads/lead.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { type Found, search } from './search.service.js';

const FoundRecord = createUnionType({
  name: 'Found',
  description: 'A record that a search has found.',
  types: () => [Deal, Partner, Person, Lead] as const,
});

const SearchPage = pageOf('SearchPage', () => FoundRecord as never);

@Resolver()
export class SearchResolver {
  @Query(() => SearchPage, {
    description:
      'Deals, partners, people and leads by name, number, ИНН, telephone, e-mail address, contact, company or text, best first; one page of at most 50.',
  })
  async search(
    @Ctx() ctx: Context,
    @Arg('text', () => Text) text: string,
    @Arg('first', () => Int, { defaultValue: 10 }) first = 10,
  ): Promise<Page<Found>> {
    if (text.length > LONGEST_SEARCH) throw invalid('text', 'tooLong');
    if (first < 1 || first > 50) throw invalid('first', 'range');
    const asOf = await ctx.asOf();
    return { nodes: await search(ctx, text, first), next: null, asOf };
  }
}
