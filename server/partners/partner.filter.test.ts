import { expect, test } from 'vitest';
import { buildPartner, buildTeam, buildUser, contextFor, systemContext } from '../testing/build.js';
import { buildLegalEntity, buildPerson } from '../testing/buildRecords.js';
import { PartyState } from '../registry/party.entity.js';
import type { User } from '../users/user.entity.js';
import { LegalEntity } from './legalEntity.entity.js';
import { createPartner } from './newPartner.service.js';
import { PartnerKind } from './particulars.entity.js';
import { type Partner, PartnerType } from './partner.entity.js';
import type { PartnerFilter } from './partner.filter.js';
import type { CreatePartnerInput } from './partner.inputs.js';
import { countPartners, listPartnerIds, pagePartners } from './partner.page.js';
import { editPartner } from './partner.service.js';

const team = await buildTeam();
const [anna, boris] = [await buildUser({ team, name: 'Анна' }), await buildUser({ team, name: 'Борис' })];
const stranger = await buildUser({ team: await buildTeam(), name: 'Чужой' });

const written = (owner: User, input: CreatePartnerInput): Promise<Partner> =>
  createPartner(systemContext(), { ownerId: owner.id, ...input });

const REACHED = { phones: ['+74951234567'] };
const PRIVATE = { legalType: PartnerType.PRIVATE_PERSON };

await written(anna, {
  name: 'Арбат',
  ...PRIVATE,
  ...REACHED,
  kinds: [PartnerKind.CLIENT],
  tags: ['опт, север', 'лес'],
});
await written(anna, { name: 'Берег', kinds: [PartnerKind.SUPPLIER, PartnerKind.ALLY], tags: ['Лес'] });
const volga = await written(boris, { name: 'Волга', ...REACHED, kinds: [PartnerKind.CLIENT], tags: ['{юг}', '"юг"'] });
const grot = await written(boris, { name: 'Грот', legalType: PartnerType.FOREIGN });
await written(stranger, { name: 'Дальний', ...PRIVATE, kinds: [PartnerKind.COMPETITOR], tags: ['лес', 'тайга'] });

const states = [PartyState.ACTIVE, PartyState.LIQUIDATING];
for (const registryState of states) {
  const { id } = await buildLegalEntity({ partner: volga });
  await systemContext().em.nativeUpdate(LegalEntity, { id }, { registryState });
}
await buildLegalEntity({ partner: grot });

/** Names, as the list pages them; the count and a file say the same. */
async function found(filter: PartnerFilter, text: string | null = null, viewer = anna): Promise<string[]> {
  const ctx = await contextFor(viewer);
  const { nodes } = await pagePartners(ctx, { text, filter, first: 50 });
  expect(await countPartners(ctx, { text, filter }), 'counted').toBe(nodes.length);
  expect(await listPartnerIds(ctx, { text, filter }, 50), 'in a file').toEqual(nodes.map(({ id }) => id));
  return nodes.map(({ name }) => name);
}

test.each<[string, PartnerFilter, string[]]>([
  ['nothing given', {}, ['Арбат', 'Берег', 'Волга', 'Грот']],
  ['nothing given by name', { isClient: null, kinds: null, warned: false }, ['Арбат', 'Берег', 'Волга', 'Грот']],
  ['clients', { isClient: true }, ['Арбат', 'Волга']],
  ['potential ones', { isClient: false }, ['Берег', 'Грот']],
  ['a kind', { kinds: [PartnerKind.CLIENT] }, ['Арбат', 'Волга']],
  ['one of two kinds', { kinds: [PartnerKind.CLIENT, PartnerKind.ALLY] }, ['Арбат', 'Берег', 'Волга']],
  ['none of the kinds asked for', { kinds: [] }, []],
  ['a form', { legalTypes: [PartnerType.PRIVATE_PERSON, PartnerType.FOREIGN] }, ['Арбат', 'Грот']],
  ['an owner', { ownerIds: [boris.id] }, ['Волга', 'Грот']],
  ['a segment, as it is typed', { tags: ['лес'] }, ['Арбат']],
  ['one of several segments', { tags: ['Лес', 'лес'] }, ['Арбат', 'Берег']],
  ['a segment with a comma', { tags: ['опт, север'] }, ['Арбат']],
  ['segments with marks of an array', { tags: ['{юг}'] }, ['Волга']],
  ['a segment with quotes', { tags: ['"юг"'] }, ['Волга']],
  ['a warning of the register', { warned: true }, ['Волга']],
  ['no contact', { noContact: true }, ['Берег', 'Грот']],
  ['several at once', { ownerIds: [boris.id], noContact: true, isClient: false }, ['Грот']],
])('domain §5: partners are filtered by %s', async (_what, filter, expected) => {
  expect(await found(filter)).toEqual(expected);
});

test('a text and a filter hold together', async () => {
  expect(await found({ kinds: [PartnerKind.CLIENT] }, 'ол')).toEqual(['Волга']);
  expect(await found({ ownerIds: [anna.id] }, 'ол')).toEqual([]);
});

test('a filter shows no partner that its viewer does not see, and counts none', async () => {
  const deep = await buildPartner({ owner: stranger, name: 'Дно' });
  const { id } = await buildLegalEntity({ partner: deep });
  await systemContext().em.nativeUpdate(LegalEntity, { id }, { registryState: PartyState.BANKRUPT });
  const filters: [PartnerFilter, string[]][] = [
    [{ isClient: false }, ['Дальний', 'Дно']],
    [{ kinds: [PartnerKind.COMPETITOR] }, ['Дальний']],
    [{ legalTypes: [PartnerType.PRIVATE_PERSON] }, ['Дальний']],
    [{ ownerIds: [stranger.id] }, ['Дальний', 'Дно']],
    [{ tags: ['лес', 'тайга'] }, ['Дальний']],
    [{ warned: true }, ['Дно']],
    [{ noContact: true }, ['Дальний', 'Дно']],
  ];
  for (const [filter, theirs] of filters) {
    const said = JSON.stringify(filter);
    expect(await found(filter, null, stranger), said).toEqual(theirs);
    for (const name of theirs) expect(await found(filter), said).not.toContain(name);
  }
});

test('who is reached through one of its people, also an unseen one, has a contact', async () => {
  const partner = await buildPartner({ owner: anna, name: 'Ясень' });
  await buildPerson({ owner: anna, partnerId: partner.id });
  expect(await found({ noContact: true }, 'ясень')).toEqual(['Ясень']);
  await buildPerson({ owner: stranger, partnerId: partner.id, emails: ['ya@yasen.example'] });
  expect(await found({ noContact: true }, 'ясень')).toEqual([]);
});

test('a filtered list is paged without gaps or repeats', async () => {
  const owner = await buildUser();
  const names = Array.from({ length: 7 }, (_, at) => `Равный ${at % 2}`);
  for (const [at, name] of names.entries())
    await written(owner, { name, kinds: at === 3 ? [] : [PartnerKind.CARRIER] });
  const ctx = await contextFor(owner);
  const asked = { filter: { kinds: [PartnerKind.CARRIER], ownerIds: [owner.id] }, first: 2 };
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await pagePartners(ctx, { ...asked, after });
    seen.push(...page.nodes.map(({ id }) => id));
    after = page.next;
  } while (after);
  expect(seen).toHaveLength(6);
  expect(new Set(seen).size).toBe(6);
});

test('of given ones only those are answered that fit by now', async () => {
  const owner = await buildUser();
  const [one, other] = [await buildPartner({ owner }), await buildPartner({ owner })];
  const filter = { ownerIds: [owner.id] };
  const among = async () => {
    const { nodes } = await pagePartners(systemContext(), { filter, ids: [one.id, other.id], first: 10 });
    return nodes.map(({ id }) => id);
  };
  expect(await among()).toEqual([one.id, other.id]);
  await editPartner(systemContext(), { id: one.id, version: 1, ownerId: anna.id });
  expect(await among()).toEqual([other.id]);
});
