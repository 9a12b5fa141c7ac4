import { expect, test } from 'vitest';
import { buildDeal, buildPartner, buildTeam, buildUser, contextFor } from '../testing/build.js';
import { buildAgreement } from '../testing/buildRecords.js';
import { PartnerRecordsResolver } from './partnerRecords.resolver.js';

const records = new PartnerRecordsResolver();

test('of a partner one sees the deals and agreements that one sees anyway, the newest first, in pages', async () => {
  const anna = await buildUser({ team: await buildTeam() });
  const partner = await buildPartner({ owner: anna });
  const deals = [];
  for (let made = 0; made < 3; made += 1) deals.push(await buildDeal({ owner: anna, partnerId: partner.id }));
  const hidden = await buildDeal({ owner: await buildUser({ team: await buildTeam() }), partnerId: partner.id });
  const agreement = await buildAgreement({ deal: deals[0]! });
  await buildAgreement({ deal: hidden });
  const ctx = await contextFor(anna);
  const first = await records.deals(ctx, partner, { first: 2 });
  const second = await records.deals(ctx, partner, { first: 2, after: first.next });
  expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(deals.map(({ id }) => id).toReversed());
  expect(second.next).toBeNull();
  const { nodes } = await records.agreements(ctx, partner, { first: 10 });
  expect(nodes.map(({ id }) => id)).toEqual([agreement.id]);
});
