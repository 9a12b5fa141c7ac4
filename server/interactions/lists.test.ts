import { describe, expect, test } from 'vitest';
import type { Page } from '../core/schema/page.js';
import { buildDeal, buildInteraction, buildTeam, buildUser, contextFor, systemContext } from '../testing/build.js';
import { buildPerson } from '../testing/buildRecords.js';
import { Role } from '../users/user.entity.js';
import { InteractionGrouping, pageGroups } from './groups.page.js';
import { deferInteractions, reviewInteractions } from './interaction.edit.js';
import { InteractionKind } from './interaction.entity.js';
import { countUnreviewed, pageUnhandled } from './unhandled.page.js';

const { SUBJECT, CONTACT, RESPONSIBLE, KIND } = InteractionGrouping;
const HOUR_MS = 3_600_000;
const ago = (hours: number): Date => new Date(Date.now() - hours * HOUR_MS);

/** Of a list, page by page of one. */
async function allOf<T>(pageOf: (after: string | null) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  for (let after: string | null = null, more = true; more; more = after !== null) {
    const { nodes, next }: Page<T> = await pageOf(after);
    found.push(...nodes);
    after = next;
  }
  return found;
}

describe('grouping, the group with the latest first', () => {
  async function groupsOf() {
    const [anna, boris] = [await buildUser(), await buildUser()];
    const deal = await buildDeal({ owner: anna });
    const person = await buildPerson({ owner: anna });
    const both = { personIds: [person.id], others: ['Громов'] };
    await buildInteraction({ deal, responsible: anna, reviewed: true, heldAt: ago(3), ...both });
    await buildInteraction({ deal, responsible: boris, reviewed: false, heldAt: ago(2) });
    const alone = await buildInteraction({ responsible: boris, reviewed: false, heldAt: ago(1), others: ['Громов'] });
    const filter = { responsibleIds: [anna.id, boris.id] };
    const by = async (grouping: InteractionGrouping) => {
      const rows = await allOf((after) => pageGroups(systemContext(), grouping, filter, { first: 1, after }));
      return rows.map(({ key, total, unreviewed }) => [key, total, unreviewed]);
    };
    return { anna, boris, deal, person, alone, by };
  }

  test('by subject: deals, and chains that are a subject by themselves', async () => {
    const { deal, alone, by } = await groupsOf();
    expect(await by(SUBJECT)).toEqual([
      [alone.chainId, 1, 1],
      [deal.id, 2, 1],
    ]);
  });

  test('by contact: known people, names, and nobody; who took part with others stands with each', async () => {
    const { person, by } = await groupsOf();
    const [latest, nobody, known] = await by(CONTACT);
    expect([latest, nobody, known]).toEqual([
      ['Громов', 2, 1],
      ['', 1, 1],
      [person.id, 1, 0],
    ]);
  });

  test('by responsible, and by kind', async () => {
    const { anna, boris, by } = await groupsOf();
    expect(await by(RESPONSIBLE)).toEqual([
      [boris.id, 2, 2],
      [anna.id, 1, 0],
    ]);
    expect(await by(KIND)).toEqual([[InteractionKind.NOTE, 3, 2]]);
  });
});

test('the report of what is unhandled is by responsible and by age, who has most first', async () => {
  const [anna, boris] = [await buildUser(), await buildUser()];
  const deal = await buildDeal({ owner: anna });
  const unhandled = (responsible: typeof anna, hours: number) =>
    buildInteraction({ deal, responsible, reviewed: false, heldAt: ago(hours) });
  for (const hours of [0.5, 2, 30, 100, 200]) await unhandled(anna, hours);
  await unhandled(boris, 2);
  await buildInteraction({ deal, responsible: boris, reviewed: true, heldAt: ago(2) });
  const deferred = await unhandled(boris, 2);
  await deferInteractions(systemContext(), { ids: [deferred.id], until: new Date(Date.now() + HOUR_MS) });
  const rows = await allOf((after) => pageUnhandled(systemContext(), { dealId: deal.id }, { first: 1, after }));
  expect(rows).toMatchObject([
    { responsibleId: anna.id, total: 5, hour: 1, day: 1, threeDays: 1, week: 1, older: 1 },
    { responsibleId: boris.id, total: 1, hour: 0, day: 1 },
  ]);
});

test('counters say what is mine, my team’s and put off, and when that comes back', async () => {
  const team = await buildTeam();
  const [head, anna] = [await buildUser({ team, role: Role.HEAD }), await buildUser({ team })];
  const deal = await buildDeal({ owner: anna });
  const own = () => buildInteraction({ deal, responsible: anna, reviewed: false });
  const [later, done] = [await own(), await own()];
  await own();
  const until = new Date(Date.now() + HOUR_MS);
  await deferInteractions(systemContext(), { ids: [later.id], until });
  await reviewInteractions(systemContext(), { ids: [done.id], reviewed: true });
  const counted = async (user: typeof anna) => countUnreviewed(await contextFor(user));
  expect(await counted(anna)).toEqual({ mine: 1, team: 1, deferred: 1, changesAt: until });
  expect(await counted(head)).toMatchObject({ mine: 0, team: 1, deferred: 0, changesAt: until });
});
