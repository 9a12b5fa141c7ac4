import { type Dictionary, raw } from '@mikro-orm/core';
import type { Context } from '../core/context.js';
import { type Page, type PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { Deal } from '../deals/deal.entity.js';
import { seeWhole, type Whole } from '../timeline/whole.service.js';
import { Commitment, CommitmentState } from './commitment.entity.js';

export const CommitmentPage = pageOf('CommitmentPage', () => Commitment);

/**
 * What was promised in contacts about a deal, or with a partner: about those of his deals that the viewer sees, and about
 * nothing else. By day; what was withdrawn is not among them. @throws NOT_FOUND Deal
 */
export async function pageCommitments(
  ctx: Context,
  wholeId: string,
  ids: string[] | null,
  page: PageArgs,
): Promise<Page<Commitment>> {
  const whole = await seeWhole(ctx, wholeId);
  const chosen = ids ? [{ id: { $in: ids } }] : [];
  const where = { $and: [{ state: { $ne: CommitmentState.WITHDRAWN } }, givenAbout(whole), ...chosen] };
  return pageRows(ctx, Commitment, { list: `commitments:${wholeId}`, by: 'dueOn', key: 'day', where, page });
}

/** The contacts are found first, by their chains: looked for promise by promise, every promise there is was looked at. */
function givenAbout(whole: Whole): Dictionary {
  const chains = whole instanceof Deal ? [OF_DEAL] : [ALONE, OF_DEALS];
  const contacts = chains.map((chain) => `select i.id from ${chain} join interaction i on i.chain_id = c.id`);
  const given = raw(
    (part) => `${part}.interaction_id in (${contacts.join(' union all ')})`,
    chains.map(() => whole.id),
  );
  return { [given]: [] };
}

const OF_DEAL = '(select id from chain where deal_id = ?) c';
const ALONE = '(select id from chain where deal_id is null and partner_id = ?) c';
const OF_DEALS = '(select c.id from deal d join chain c on c.deal_id = d.id where d.partner_id = ?) c';
