import { expect, test } from 'vitest';
import { EndKind } from '../relationships/relationshipType.entity.js';
import { buildCustomField, buildDeal, buildPartner, buildUser, contextFor, orm } from '../testing/build.js';
import { buildDealPerson, buildPerson } from '../testing/buildRecords.js';
import { buildRelationship } from '../testing/buildRelationships.js';
import { expectRefused } from '../testing/refusal.js';
import { previewMerges } from './preview.page.js';

const anna = await buildUser();
const partner = () => buildPartner({ owner: anna });
const preview = async (kind: EndKind, ...pairs: [string, string][]) =>
  previewMerges(await contextFor(anna), { kind, pairs: pairs.map(([firstId, secondId]) => ({ firstId, secondId })) });
const sql = (text: string, params: unknown[]) => orm.em.fork().execute(text, params);

test('domain §5: a client stays before a potential one, then the one with more to it, then the older', async () => {
  const [older, fuller, client] = [await partner(), await partner(), await partner()];
  for (let made = 0; made < 2; made += 1) await buildDeal({ owner: anna, partnerId: fuller.id });
  await buildRelationship(older, fuller);
  await sql('update partner set client_since = now() where id = ?', [client.id]);
  const last = await partner();
  const all = await preview(EndKind.PARTNER, [older.id, fuller.id], [fuller.id, client.id], [last.id, client.id]);
  expect(all.map(({ kept, gone }) => [kept.id, gone.id])).toEqual([
    [fuller.id, older.id],
    [client.id, fuller.id],
    [client.id, last.id],
  ]);
  expect(all.map(({ moved, allowed }) => [allowed, ...moved.map(({ what, count }) => `${what} ${count}`)])).toEqual([
    [true, 'RELATIONSHIP 1'],
    [true, 'DEAL 2', 'RELATIONSHIP 1'],
    [true],
  ]);
});

test('of people what only the one that goes has is taken', async () => {
  const field = await buildCustomField({ target: 'PERSON' } as never);
  const employer = await partner();
  const [kept, gone] = [await buildPerson({ owner: anna }), await buildPerson({ owner: anna, partnerId: employer.id })];
  await buildDealPerson({ deal: await buildDeal({ owner: anna }), person: kept });
  await sql('update person set custom = ?::jsonb where id = ?', [JSON.stringify({ [field.id]: 'да' }), gone.id]);
  expect(await preview(EndKind.PERSON, [gone.id, kept.id])).toMatchObject([
    { kept: { id: kept.id }, moved: [], takenFields: ['PARTNER'], takenCustom: [field.id] },
  ]);
});

test('of what one does not see nothing is told', async () => {
  const [mine, hidden] = [await partner(), await buildPartner({ owner: await buildUser() })];
  await expectRefused(() => preview(EndKind.PARTNER, [mine.id, hidden.id]), { code: 'NOT_FOUND' });
});
