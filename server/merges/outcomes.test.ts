import { expect, test } from 'vitest';
import { type Deal, DealStatus } from '../deals/deal.entity.js';
import { loseDeal, reopenDeal, winDeal } from '../deals/deal.moves.js';
import { createLostReason } from '../deals/lostReason.js';
import { winRatesFigure } from '../deals/winRates.js';
import type { Partner } from '../partners/partner.entity.js';
import { buildDeal, buildPartner, buildUser, contextFor, orm, systemContext } from '../testing/build.js';
import { told } from '../testing/log.js';
import { mergePartners } from './merge.service.js';
import { undoMerge } from './undo.service.js';

const owner = await buildUser();
const reason = await createLostReason(systemContext(), { name: 'Дорого', requiresCompetitor: false });
const win = ({ id, stageId }: Deal) => winDeal(systemContext(), { id, fromStageId: stageId });
const lose = ({ id, stageId }: Deal) =>
  loseDeal(systemContext(), { id, fromStageId: stageId, reasonId: reason.id, competitor: null });
const dealOf = ({ id }: Partner) => buildDeal({ owner, partnerId: id });

async function twins() {
  const [kept, gone] = [await buildPartner({ owner }), await buildPartner({ owner })];
  const id = crypto.randomUUID();
  return {
    kept,
    gone,
    merge: async () => mergePartners(await contextFor(owner), { id, keptId: kept.id, goneId: gone.id }),
    undo: async () => undoMerge(await contextFor(owner), { id }),
  };
}

/** Won and finished deals of each. */
async function rates(...partners: Partner[]) {
  const rows = await orm.em
    .fork()
    .execute<{ id: string; won: number; finished: number }[]>(
      `select subject_id as id, won, finished from win_rate where "of" = 'PARTNER'`,
    );
  return partners.map(({ id }) => {
    const { won = 0, finished = 0 } = rows.find((row) => row.id === id) ?? {};
    return [won, finished];
  });
}

test('domain §3: finished deals of a partner that is merged count for the one that stays, until the merge is undone', async () => {
  const { kept, gone, merge, undo } = await twins();
  await win(await dealOf(kept));
  const lost = await dealOf(gone);
  await lose(lost);
  await win(await dealOf(gone));
  const { events } = await told(merge);
  expect(await rates(kept, gone)).toEqual([[2, 3], [0, 0]]); // prettier-ignore
  expect(events.some(winRatesFigure.touches as never)).toBe(true);
  await undo();
  expect(await rates(kept, gone)).toEqual([[1, 1], [1, 2]]); // prettier-ignore
});

test('a deal that is reopened after the merge is taken from what the one that stays counts', async () => {
  const { kept, gone, merge, undo } = await twins();
  const deal = await dealOf(gone);
  await lose(deal);
  await merge();
  await reopenDeal(systemContext(), { id: deal.id, fromStatus: DealStatus.LOST });
  expect(await rates(kept, gone)).toEqual([[0, 0], [0, 0]]); // prettier-ignore
  await undo();
  expect(await rates(kept, gone)).toEqual([[0, 0], [0, 0]]); // prettier-ignore
});

test('a deal that was finished after the merge counts for whose it is when the merge is undone', async () => {
  const { kept, gone, merge, undo } = await twins();
  const [moved, added] = [await dealOf(gone), await dealOf(kept)];
  await merge();
  await win(moved);
  await lose(added);
  expect(await rates(kept, gone)).toEqual([[1, 2], [0, 0]]); // prettier-ignore
  await undo();
  expect(await rates(kept, gone)).toEqual([[0, 1], [1, 1]]); // prettier-ignore
});
