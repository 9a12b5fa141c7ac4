import { expect, test } from 'vitest';
import { addRelationship } from '../../../../server/relationships/relationship.service.js';
import { EndKind, RelationshipType } from '../../../../server/relationships/relationshipType.entity.js';
import { buildPartner, orm, systemContext } from '../../../../server/testing/build.js';
import {
  buildBankAccount,
  buildEmployment,
  buildLegalEntity,
  buildPerson,
} from '../../../../server/testing/buildRecords.js';
import { judgeCards } from './cards.js';

/** A partner and a person with something of each kind on their cards. */
async function buildCards() {
  const [partner, other, person] = [await buildPartner(), await buildPartner(), await buildPerson()];
  await buildBankAccount({ entity: await buildLegalEntity({ partner }) });
  await buildEmployment({ person, partner: other });
  const type = await orm.em.fork().findOneOrFail(RelationshipType, BETWEEN_PARTNERS);
  const ends = { from: { id: partner.id, kind: type.fromKind }, to: { id: other.id, kind: type.toKind } };
  await addRelationship(systemContext(), { ...ends, typeId: type.id });
  return { partner, other, person };
}

const BETWEEN_PARTNERS = { fromKind: EndKind.PARTNER, toKind: EndKind.PARTNER };

test.each([
  ['a main account', `update bank_account set closed_on = '2026-01-15' where partner_id = :partner`, 'main account'],
  [
    'an account',
    `update bank_account set partner_id = :other where partner_id = :partner`,
    'account of another partner',
  ],
  [
    'a relationship',
    `update relationship set type_id = (select id from relationship_type where from_kind = 'PERSON' limit 1)
     where from_partner_id in (:partner, :other)`,
    'between others',
  ],
  ['a role', `update partner set merged_into_id = :partner where id = :other`, 'row of employment'],
  ['somebody erased', `update person set erased_at = now() where id = :person`, 'still takes part'],
  ['a place', `insert into graph_place (record_id, x, y) values (gen_random_uuid(), 1, 1)`, 'a place in the graph'],
])('%s that does not agree is found out', async (_, spoil, words) => {
  const { partner, other, person } = await buildCards();
  const before = await judgeCards(orm);
  const ids: Record<string, string> = { partner: partner.id, other: other.id, person: person.id };
  await orm.em.fork().execute(spoil.replace(/:(\w+)/g, (_, name: string) => `'${ids[name]}'`));
  const found = (await judgeCards(orm)).filter((fault) => !before.includes(fault));
  expect(found.join()).toContain(words);
});

test('cards that are in order are left in peace', async () => {
  const before = await judgeCards(orm);
  await buildCards();
  expect(await judgeCards(orm)).toEqual(before);
});
