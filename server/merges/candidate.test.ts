import { expect, test } from 'vitest';
import { EndKind } from '../relationships/relationshipType.entity.js';
import { editPartner } from '../partners/partner.service.js';
import { buildPartner, buildUser, contextFor, orm } from '../testing/build.js';
import { buildLegalEntity, buildPerson } from '../testing/buildRecords.js';
import { buildMerge } from '../testing/buildMerges.js';
import { someEmail, somePhone } from '../testing/messages.js';

import { pageCandidates } from './candidate.page.js';

const anna = await buildUser();
const boris = await buildUser();
const candidates = async (kind: EndKind, first = 50, after?: string | null) =>
  pageCandidates(await contextFor(anna), { kind, dismissed: false, first, after });

test('domain §5: likely pairs, the likeliest first, in pages; each of several with the oldest', async () => {
  const partner = (name: string) => buildPartner({ owner: anna, name });
  const [a, b, c] = [await partner('ООО «Ёлка»'), await partner('Елка, ООО'), await partner('АО Ёлка')];
  const phones = ['+79161112233'];
  for (const { id: partnerId } of [a, b]) await buildPerson({ owner: anna, partnerId, phones });
  const [d, e] = [await partner('Первая'), await partner('Вторая')];
  const [one, two] = [await buildLegalEntity({ partner: d }), await buildLegalEntity({ partner: e })];
  await orm.em.fork().execute('update legal_entity set inn = ?, kpp = null where id = ?', [one.inn, two.id]);
  const all = (await candidates(EndKind.PARTNER)).nodes.map(({ first, second, by }) => [first.id, second.id, by]);
  expect(all).toEqual([
    [d.id, e.id, ['INN']],
    [a.id, b.id, ['PHONE', 'NAME']],
    [a.id, c.id, ['NAME']],
  ]);
  const begin = await candidates(EndKind.PARTNER, 2);
  const rest = await candidates(EndKind.PARTNER, 2, begin.next);
  expect([...begin.nodes, ...rest.nodes].map(({ first, second, by }) => [first.id, second.id, by])).toEqual(all);
  expect(rest.next).toBeNull();
  const people = await candidates(EndKind.PERSON);
  expect(people.nodes).toMatchObject([
    {
      by: expect.arrayContaining(['PHONE']) as unknown,
      people: [a, b].map(({ id: partnerId }) => ({ partnerId, phones })),
    },
  ]);
});

test('domain §5: branches of one company are not likely one, but one without a КПП may be any of them', async () => {
  const named = () => buildPartner({ owner: anna, name: `Отделение ${crypto.randomUUID()}` });
  const [main, branch, unknown] = [await named(), await named(), await named()];
  const { inn } = await buildLegalEntity({ partner: main });
  for (const [partner, kpp] of [
    [branch, '540645001'],
    [unknown, null],
  ] as const) {
    // prettier-ignore
    const { id } = await buildLegalEntity({ partner });
    await orm.em.fork().execute('update legal_entity set inn = ?, kpp = ? where id = ?', [inn, kpp, id]);
  }
  const { nodes } = await candidates(EndKind.PARTNER, 200);
  const ids = [main.id, branch.id, unknown.id];
  const pairs = nodes.map(({ first, second }) => [first.id, second.id]).filter(([first]) => ids.includes(first!));
  expect(pairs.toSorted()).toEqual([[main.id, unknown.id], [branch.id, unknown.id]].toSorted()); // prettier-ignore
});

test('domain §5: partners are recognised by numbers and addresses of their own', async () => {
  const [phones, emails] = [[somePhone()], [someEmail()]];
  const named = () => buildPartner({ owner: anna, name: `Непохожий ${crypto.randomUUID()}` });
  const [one, other] = [await named(), await named()];
  for (const { id } of [one, other]) await editPartner(await contextFor(anna), { id, version: 1, phones, emails });
  const { nodes } = await candidates(EndKind.PARTNER, 200);
  const pair = nodes.find(({ first }) => first.id === one.id);
  expect(pair).toMatchObject({ second: { id: other.id }, by: ['PHONE', 'EMAIL'] });
});

test('only of what one sees, and not of what has been merged', async () => {
  for (const owner of [boris, boris, anna]) await buildPartner({ owner, name: 'Одно и то же имя' });
  await buildMerge(anna);
  const { nodes } = await candidates(EndKind.PARTNER);
  expect(nodes.map(({ first }) => first.name)).not.toContain('Одно и то же имя');
});
