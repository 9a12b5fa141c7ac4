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

function givenAbout(whole: Whole): Dictionary {
  const [about, params] =
    whole instanceof Deal
      ? ['c.deal_id = ?', [whole.id]]
      : ['(c.partner_id = ? and c.deal_id is null or d.partner_id = ?)', [whole.id, whole.id]];
  const given = raw(
    (part) => `exists (select from interaction i join chain c on c.id = i.chain_id left join deal d on d.id = c.deal_id
      where i.id = ${part}.interaction_id and ${about})`,
    params,
  );
  return { [given]: [] };
}
