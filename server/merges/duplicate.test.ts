import { describe, expect, test } from 'vitest';
import { dismissSuggestion } from '../relationships/suggestion.service.js';
import { EndKind } from '../relationships/relationshipType.entity.js';
import { buildPartner, buildUser, contextFor, orm } from '../testing/build.js';
import { buildPerson } from '../testing/buildRecords.js';
import { expectRefused } from '../testing/refusal.js';
import { told } from '../testing/log.js';
import { Role } from '../users/user.entity.js';
import { pageCandidates } from './candidate.page.js';
import { dismissDuplicate, restoreDuplicate } from './duplicate.service.js';
import { mergePartners } from './merge.service.js';
import { undoMerge } from './undo.service.js';

const anna = await buildUser({ name: 'Анна' });
const boris = await buildUser({ name: 'Борис', role: Role.ADMIN });
const named = (name: string) => buildPartner({ owner: anna, name });
const pair = (first: { id: string }, second: { id: string }) => ({
  kind: EndKind.PARTNER,
  firstId: first.id,
  secondId: second.id,
});
const dismiss = async (one: { id: string }, other: { id: string }) =>
  dismissDuplicate(await contextFor(anna), pair(one, other));

async function pairsOf(name: string, dismissed = false, user = boris) {
  const { nodes } = await pageCandidates(await contextFor(user), { kind: EndKind.PARTNER, dismissed, first: 200 });
  const shown = nodes.filter(({ first }) => first.name === name);
  return shown.map(({ first, second }) => [first.id, second.id]);
}

describe('domain §5, two that look alike and are not one', () => {
  test('are put away for all, shown on request with who said so, and brought back', async () => {
    const name = `Разные ${crypto.randomUUID()}`;
    const [one, other] = [await named(name), await named(name)];
    const { events } = await told(() => dismiss(other, one));
    expect(events).toMatchObject([{ name: 'duplicate.dismissed', entity: 'partner', entityId: other.id }]);
    expect(await pairsOf(name)).toEqual([]);
    expect(await pairsOf(name, true)).toEqual([[one.id, other.id]]);
    const asked = { kind: EndKind.PARTNER, dismissed: true, first: 200 };
    const { nodes } = await pageCandidates(await contextFor(boris), asked);
    const shown = nodes.find(({ first }) => first.id === one.id);
    expect(shown).toMatchObject({ by: ['NAME'], dismissedBy: { name: 'Анна' }, dismissedAt: expect.any(Date) as Date });
    await restoreDuplicate(await contextFor(boris), pair(one, other));
    expect([await pairsOf(name), await pairsOf(name, true)]).toEqual([[[one.id, other.id]], []]);
  });

  test('another that is like both is shown with either, until it is told apart from both', async () => {
    const name = `Тройка ${crypto.randomUUID()}`;
    const [a, b, c] = [await named(name), await named(name), await named(name)];
    await dismiss(a, b);
    expect(await pairsOf(name)).toEqual([[a.id, c.id]]);
    await dismiss(a, c);
    expect(await pairsOf(name)).toEqual([[b.id, c.id]]);
    await dismiss(b, c);
    expect(await pairsOf(name)).toEqual([]);
  });

  test('twice says nothing more; the same, the unseen, the merged, and what one does not answer for are refused', async () => {
    const name = `Отказ ${crypto.randomUUID()}`;
    const [one, other, third] = [await named(name), await named(name), await named(name)];
    for (const _ of [1, 2]) await dismiss(one, other);
    expect(await pairsOf(name, true)).toHaveLength(1);
    await expectRefused(() => dismiss(one, one), { code: 'INVALID', reason: 'same' });
    const stranger = await buildUser();
    const attempt = async () => dismissDuplicate(await contextFor(stranger), pair(one, other));
    await expectRefused(attempt, { code: 'NOT_FOUND' });
    await mergePartners(await contextFor(anna), { keptId: one.id, goneId: third.id });
    await expectRefused(() => dismiss(other, third), { code: 'CONFLICT', reason: 'record.merged' });
    const observer = await buildUser({ role: Role.OBSERVER });
    const refused = async () => dismissDuplicate(await contextFor(observer), pair(one, other));
    await expectRefused(refused, { code: 'FORBIDDEN', reason: 'duplicate.dismiss' });
  });

  test('people too', async () => {
    const name = `Тёзка ${crypto.randomUUID()}`;
    const [one, other] = [await buildPerson({ owner: anna, name }), await buildPerson({ owner: anna, name })];
    await dismissDuplicate(await contextFor(anna), { ...pair(one, other), kind: EndKind.PERSON });
    const asked = { kind: EndKind.PERSON, dismissed: false, first: 200 };
    const { nodes } = await pageCandidates(await contextFor(anna), asked);
    expect(nodes.filter(({ first }) => first.name === name)).toEqual([]);
  });
});

describe('what was refused of a record that is merged', () => {
  const state = () => orm.em.fork().execute('select * from dismissal order by id');

  test('is refused of the one that stays, once, and not of itself; undoing brings it back exactly', async () => {
    const [kept, gone] = [await named('Остаётся'), await named('Уходит')];
    const [first, second] = [await named('Один'), await named('Другой')];
    const end = ({ id }: { id: string }) => ({ kind: EndKind.PARTNER, id });
    await dismiss(kept, gone);
    await dismiss(kept, first);
    await dismiss(gone, first);
    await dismissSuggestion(await contextFor(anna), { from: end(gone), to: end(second) });
    const before = await state();
    const id = crypto.randomUUID();
    await mergePartners(await contextFor(anna), { id, keptId: kept.id, goneId: gone.id });
    const left = await orm.em.fork().execute(
      `select about, case when first_id = ? then second_id else first_id end as other
       from dismissal where ? in (first_id, second_id) order by about`,
      [kept.id, kept.id],
    );
    expect(left).toEqual([
      { about: 'DUPLICATE', other: first.id },
      { about: 'RELATIONSHIP', other: second.id },
    ]);
    const naming = 'select from dismissal where ? in (first_id, second_id)';
    expect(await orm.em.fork().execute(naming, [gone.id])).toEqual([]);
    await undoMerge(await contextFor(anna), { id });
    expect(await state()).toEqual(before);
  });
});

test('processes of the release before go on under the old name of the table, and see what is dismissed meanwhile', async () => {
  const [one, other, third] = [await named('Один'), await named('Другой'), await named('Третий')];
  const old = (sql: string, ids: string[]) => orm.em.fork().execute<object[]>(sql, ids);
  for (const _ of [1, 2]) await old(DISMISSED_BEFORE, [one.id, other.id, anna.id]);
  const asked = [one.id, other.id];
  expect(await old('select about from dismissal where first_id = ? and second_id = ?', asked)).toEqual([
    { about: 'RELATIONSHIP' },
  ]);
  await dismiss(one, third);
  expect(await old('select by_id from relationship_dismissal where ? in (first_id, second_id)', [third.id])).toHaveLength(1); // prettier-ignore
  await old('delete from relationship_dismissal where ? in (first_id, second_id)', [one.id]);
  expect(await old('select about from dismissal where ? in (first_id, second_id)', [one.id])).toEqual([]);
});

const DISMISSED_BEFORE = `
  insert into relationship_dismissal (first_id, second_id, by_id, at) values (?, ?, ?, now()) on conflict do nothing`;
