import { expect, test } from 'vitest';
import { DealRole } from '../deals/dealPerson.entity.js';
import { Direction, InteractionKind } from '../interactions/interaction.entity.js';
import {
  buildDeal,
  buildInteraction,
  buildPartner,
  buildUser,
  contextFor,
  orm,
  systemContext,
} from '../testing/build.js';
import { buildDealPerson, buildEmployment, buildLegalEntity, buildPerson } from '../testing/buildRecords.js';
import { buildRelationship, buildRelationshipType, endOf } from '../testing/buildRelationships.js';
import { expectRefused } from '../testing/refusal.js';
import { mergePersons } from '../merges/merge.service.js';
import { editLegalEntity } from '../partners/legalEntity.service.js';
import { editPartner } from '../partners/partner.service.js';
import type { Partner } from '../partners/partner.entity.js';
import type { Person } from '../persons/person.entity.js';
import { Role, type User } from '../users/user.entity.js';
import { Visibility } from '../users/role.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import { LinkNature } from './graph.js';
import { graphAround } from './graph.page.js';
import { GraphLinkResolver } from './graphLink.resolver.js';
import { placeInGraph } from './graphPlace.service.js';
import { influenceOn } from './influence.js';
import { EndKind } from './relationshipType.entity.js';
import { SuggestedBy, suggestionsOf } from './suggestion.js';
import { dismissSuggestion } from './suggestion.service.js';

await setRoleVisibility(systemContext(), Role.MANAGER, Visibility.OWN);
const owner = await buildUser({ name: 'Анна Ильина' });
const colleague = await buildUser();
const admin = await buildUser({ role: Role.ADMIN });
const friend = await buildRelationshipType({ name: 'дружит', inverseName: null });

const person = (name: string, given = {}) => buildPerson({ owner, name, ...given });
const names = ({ nodes }: { nodes: { name: string }[] }) => nodes.map(({ name }) => name);

test('a graph goes as many steps as asked, over relationships and over who works for whom', async () => {
  const partner = await buildPartner({ owner, name: 'Альфа' });
  const [a, b] = [await person('Первый'), await person('Второй', { partnerId: partner.id })];
  await buildRelationship(a, b, { type: friend });
  const around = endOf(a);
  const ctx = await contextFor(owner);
  expect(names(await graphAround(ctx, { around, steps: 1, most: 10 }))).toEqual(['Первый', 'Второй']);
  const two = await graphAround(ctx, { around, steps: 2, most: 10 });
  expect(names(two)).toEqual(['Первый', 'Второй', 'Альфа']);
  expect(two.links.map(({ typeId, from, to }) => [typeId, [from, to].toSorted()])).toEqual(
    expect.arrayContaining([
      [friend.id, [a.id, b.id].toSorted()],
      [null, [b.id, partner.id].toSorted()],
    ]),
  );
  const cut = await graphAround(ctx, { around, steps: 2, most: 2 });
  expect([names(cut), cut.cut]).toEqual([['Первый', 'Второй'], true]);
  const narrowed = await graphAround(ctx, { around, steps: 4, most: 10, typeIds: [friend.id] });
  expect(names(narrowed)).toEqual(['Первый', 'Второй']);
});

test('what nobody need say is a link too: every partner a person works for now, once, and the whole a partner is a part of', async () => {
  const [main, further, former, whole] = [
    await buildPartner({ owner, name: 'Основная' }),
    await buildPartner({ owner, name: 'Вторая' }),
    await buildPartner({ owner, name: 'Прежняя' }),
    await buildPartner({ owner, name: 'Холдинг' }),
  ];
  await editPartner(systemContext(), { id: main.id, version: 1, parentId: whole.id });
  const works = await person('Совместитель', { partnerId: main.id, worksSince: '2024-03-01' });
  for (const partner of [main, further]) await buildEmployment({ person: works, partner, until: null });
  await buildEmployment({ person: works, partner: further, since: '2025-02-01', until: null });
  await buildEmployment({ person: works, partner: former });
  const asked = { around: endOf(works), most: 10 };
  const { links } = await graphAround(await contextFor(owner), { ...asked, steps: 2 });
  const known = (nature: LinkNature, from: Person | Partner, to: Partner, since: string | null) => ({
    ...{ nature, id: null, typeId: null, from: from.id, to: to.id, since, until: null },
    strength: nature === LinkNature.WORK ? 4 : 3,
  });
  expect(links.toSorted((a, b) => b.strength - a.strength || +(a.to > b.to) - 0.5)).toEqual([
    known(LinkNature.WORK, works, main, '2024-03-01'),
    known(LinkNature.WORK, works, further, '2025-02-01'),
    known(LinkNature.PART, main, whole, null),
  ]);
  const narrowed = await graphAround(await contextFor(owner), { ...asked, steps: 2, typeIds: [friend.id] });
  expect(narrowed.links).toEqual([]);
});

test('influence goes through a further place of work and from a part of a holding to the whole', async () => {
  const [shop, holding] = [await buildPartner({ owner, name: 'Лавка' }), await buildPartner({ owner, name: 'Дом' })];
  await editPartner(systemContext(), { id: shop.id, version: 1, parentId: holding.id });
  const decider = await person('Решает', { partnerId: shop.id });
  const known = await person('Знакомый');
  await buildEmployment({ person: known, partner: holding, until: null });
  const deal = await buildDeal({ owner, partnerId: shop.id });
  await buildDealPerson({ deal, person: decider, role: DealRole.DECISION_MAKER });
  for (let call = 0; call < 4; call++) await callTo(known, colleague);
  const { paths } = await influenceOn(await contextFor(owner), deal.id, 5);
  expect(paths.map(names)).toContainEqual(['Знакомый', 'Дом', 'Лавка', 'Решает']);
});

test('a hidden record is no step to others', async () => {
  const [a, c] = [await person('Начало'), await person('Конец')];
  const hidden = await buildPerson({ owner: colleague, name: 'Чужой' });
  await buildRelationship(a, hidden, { type: friend });
  await buildRelationship(hidden, c, { type: friend });
  const asked = { around: endOf(a), steps: 4, most: 10 };
  expect(names(await graphAround(await contextFor(owner), asked))).toEqual(['Начало']);
  expect(names(await graphAround(await contextFor(admin), asked))).toEqual(['Начало', 'Чужой', 'Конец']);
});

test('an admin puts a record at a place for all, and leaves it to the layout again', async () => {
  const a = await person('На месте');
  const place = { ...endOf(a), x: 12.5, y: -3 };
  const forbidden = { code: 'FORBIDDEN', reason: 'person.place' } as const;
  await expectRefused(async () => placeInGraph(await contextFor(owner), place), forbidden);
  const placeOf = async () =>
    (await graphAround(await contextFor(owner), { around: endOf(a), steps: 1, most: 1 })).nodes[0];
  await placeInGraph(await contextFor(admin), place);
  expect(await placeOf()).toMatchObject({ x: 12.5, y: -3 });
  await placeInGraph(await contextFor(admin), endOf(a));
  expect(await placeOf()).toMatchObject({ x: null, y: null });
});

const callTo = ({ id }: Person, responsible: User) =>
  buildInteraction({ responsible, kind: InteractionKind.CALL, direction: Direction.OUT, personIds: [id] });

test('the likeliest way to who decides: strong and short before weak and long', async () => {
  const client = await buildPartner({ owner, name: 'Клиент' });
  const decider = await person('Директор', { partnerId: client.id });
  const decides = await buildRelationshipType({
    fromKind: EndKind.PERSON,
    toKind: EndKind.PARTNER,
    decides: true,
  });
  await buildRelationship(decider, client, { type: decides });
  const [near, far] = [await person('Близкий'), await person('Дальний')];
  await buildRelationship(near, decider, { type: friend, strength: 5 });
  await buildRelationship(far, near, { type: friend, strength: 5 });
  const rivals = await buildRelationshipType({ conducts: false });
  const rival = await person('Соперник');
  await buildRelationship(rival, decider, { type: rivals, strength: 5 });
  const ended = await person('Бывший');
  await buildRelationship(ended, decider, { type: friend, strength: 5, until: '2020-01-01' });
  const deal = await buildDeal({ owner, partnerId: client.id });
  for (let call = 0; call < 4; call++) await callTo(far, colleague);
  const { deciders, paths } = await influenceOn(await contextFor(owner), deal.id, 5);
  expect(deciders.map(({ name }) => name)).toEqual(['Директор']);
  expect(paths.map(({ nodes }) => nodes.map(({ name }) => name))).toEqual([
    ['Дальний', 'Близкий', 'Директор'],
    ['Директор'],
    ['Близкий', 'Директор'],
    ['Дальний', 'Близкий', 'Директор'],
  ]);
  expect(paths.map(({ acquaintance }) => [acquaintance.userId, acquaintance.strength, acquaintance.contacts])).toEqual([
    [colleague.id, 3, 4],
    [owner.id, 1, 0],
    [owner.id, 1, 0],
    [owner.id, 1, 0],
  ]);
  // What each step lets through, multiplied: 0.6 · 0.9 · 0.9.
  expect(paths[0]!.chance).toBeCloseTo(0.486);
});

test('people of the deal who decide count too, and nobody is asked for when nobody decides', async () => {
  const deal = await buildDeal({ owner });
  expect(await influenceOn(await contextFor(owner), deal.id, 5)).toEqual({
    deciders: [],
    hiddenDeciders: 0,
    paths: [],
  });
  const boss = await person('Решает в сделке');
  await buildDealPerson({ deal, person: boss, role: DealRole.DECISION_MAKER });
  const { deciders } = await influenceOn(await contextFor(owner), deal.id, 5);
  expect(deciders.map(({ name }) => name)).toEqual(['Решает в сделке']);
});

test('of those who decide and whom one does not see it is told how many they are, but not who', async () => {
  const deal = await buildDeal({ owner });
  const unseen = await buildPerson({ owner: colleague, name: 'Невидимый' });
  await buildDealPerson({ deal, person: unseen, role: DealRole.DECISION_MAKER });
  const told = async () => {
    const { deciders, hiddenDeciders } = await influenceOn(await contextFor(owner), deal.id, 5);
    return [deciders.map(({ name }) => name), hiddenDeciders];
  };
  expect(await told()).toEqual([[], 1]);
  await buildDealPerson({ deal, person: await person('Зримый'), role: DealRole.DECISION_MAKER });
  expect(await told()).toEqual([['Зримый'], 1]);
});

test('one director and one founder suggest a relationship of partners', async () => {
  const [alpha, beta, gamma] = [await buildPartner({ owner }), await buildPartner({ owner, name: 'Бета' }), await buildPartner({ owner, name: 'Гамма' })]; // prettier-ignore
  const directed = async (partner: Partner, directorName: string) =>
    editLegalEntity(systemContext(), { id: (await buildLegalEntity({ partner })).id, version: 1, directorName });
  await directed(alpha, 'Орлов Олег');
  await directed(beta, 'ОРЛОВ ОЛЕГ');
  await buildLegalEntity({ partner: gamma });
  const founders = JSON.stringify({ founders: ['ООО «Исток»'] });
  const both = `{${alpha.id},${gamma.id}}`;
  await orm.em.fork().execute('update legal_entity set registry_seen = ?::jsonb where partner_id = any(?::uuid[])', [founders, both]); // prettier-ignore
  const suggested = await suggestionsOf(await contextFor(owner), endOf(alpha));
  expect(suggested.map(({ name, by, about }) => [name, by, about])).toEqual([
    ['Бета', SuggestedBy.SAME_DIRECTOR, 'ОРЛОВ ОЛЕГ'],
    ['Гамма', SuggestedBy.SAME_FOUNDER, 'ООО «Исток»'],
  ]);
});

test('one mail domain and one deal suggest a relationship; a public domain, a colleague, a deal that one may not see and what was dismissed do not', async () => {
  const anna = await person('Анна', { emails: ['anna@stroy.example', 'anna@mail.ru', 'anna@centre.example'] });
  const boris = await person('Борис', { emails: ['boris@stroy.example'] });
  await person('Вера', { emails: ['vera@mail.ru'] });
  for (let made = 0; made < 6; made += 1) {
    await person('Из бизнес-центра', { emails: ['one@centre.example'], partnerId: (await buildPartner({ owner })).id });
  }
  const deal = await buildDeal({ owner, title: 'Болты' });
  const gleb = await person('Глеб');
  const unseen = await buildDeal({ owner: colleague, title: 'Чужая сделка' });
  for (const one of [anna, gleb]) await buildDealPerson({ deal, person: one });
  for (const one of [anna, await person('Дина')]) await buildDealPerson({ deal: unseen, person: one });
  const suggested = async () => suggestionsOf(await contextFor(owner), endOf(anna));
  expect((await suggested()).map(({ name, by, about }) => [name, by, about])).toEqual([
    ['Борис', SuggestedBy.MAIL_DOMAIN, 'stroy.example'],
    ['Глеб', SuggestedBy.SAME_DEAL, 'Болты'],
  ]);
  await buildRelationship(gleb, anna, { type: friend });
  await dismissSuggestion(await contextFor(owner), { from: endOf(anna), to: endOf(boris) });
  expect(await suggested()).toEqual([]);
});

test('the addresses of who has been merged into another speak for no partner that it was with', async () => {
  const [before, now, other] = [await buildPartner({ owner }), await buildPartner({ owner }), await buildPartner({ owner })]; // prettier-ignore
  await person('У других', { emails: ['one@merged.example'], partnerId: other.id });
  const gone = await person('Двойник', { emails: ['two@merged.example'], partnerId: before.id });
  const kept = await person('Он же', { partnerId: now.id });
  const suggested = async (one: Partner) =>
    (await suggestionsOf(await contextFor(owner), endOf(one))).map(({ id }) => id).toSorted();
  expect(await suggested(other)).toEqual([before.id]);
  await mergePersons(await contextFor(owner), { keptId: kept.id, goneId: gone.id });
  expect(await suggested(other)).toEqual([now.id]);
  expect(await suggested(before)).toEqual([]);
});

test('a domain is no more common by people who have been merged into one', async () => {
  const [first, ...rest] = [await buildPartner({ owner }), await buildPartner({ owner }), await buildPartner({ owner }), await buildPartner({ owner }), await buildPartner({ owner }), await buildPartner({ owner })]; // prettier-ignore
  const people = [];
  for (const { id: partnerId } of [first, ...rest])
    people.push(await person('С адресом', { emails: ['one@six.example'], partnerId }));
  const suggested = async () => suggestionsOf(await contextFor(owner), endOf(first));
  expect(await suggested()).toEqual([]);
  const [, kept, gone] = people;
  await mergePersons(await contextFor(owner), { keptId: kept!.id, goneId: gone!.id });
  expect(await suggested()).toHaveLength(4);
});

test('windows of an earlier build are told what else is known of a link', async () => {
  const [a, b] = [await person('Давний'), await person('Знакомец')];
  const { id } = await buildRelationship(a, b, { type: friend, comment: 'С института' });
  const ctx = await contextFor(owner);
  const { links } = await graphAround(ctx, { around: endOf(a), steps: 1, most: 10 });
  const told = new GraphLinkResolver();
  expect([links.length, links[0]?.id]).toEqual([1, id]);
  expect([await told.comment(ctx, links[0]!), await told.version(ctx, links[0]!)]).toEqual(['С института', 1]);
});
