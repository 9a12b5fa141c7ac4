import { expect, test } from 'vitest';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { buildDeal, buildPartner, contextFor, systemContext, buildUser } from '../testing/build.js';
import { buildLegalEntity } from '../testing/buildRecords.js';
import { DealWarningResolver } from './dealWarning.resolver.js';
import { PartyState } from './party.entity.js';

test('domain §5: a deal warns of the worst that the register says of its client', async () => {
  const owner = await buildUser();
  const [sound, troubled] = [await buildPartner({ owner }), await buildPartner({ owner })];
  const states = [PartyState.ACTIVE, PartyState.BANKRUPT, PartyState.UNRELIABLE];
  for (const registryState of states) {
    const { id } = await buildLegalEntity({ partner: troubled });
    await systemContext().em.nativeUpdate(LegalEntity, { id }, { registryState });
  }
  const ctx = await contextFor(owner);
  const warned = (deal: { partnerId: string | null }) => new DealWarningResolver().partnerState(ctx, deal as never);
  const deals = [
    await buildDeal({ owner, partnerId: sound.id }),
    await buildDeal({ owner, partnerId: troubled.id }),
    await buildDeal({ owner }),
  ];
  expect(await Promise.all(deals.map(warned))).toEqual([null, 'BANKRUPT', null]);
});
