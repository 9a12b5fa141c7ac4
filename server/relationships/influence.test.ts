import { expect, test } from 'vitest';
import { DealRole } from '../deals/dealPerson.entity.js';
import { Direction, InteractionKind } from '../interactions/interaction.entity.js';
import type { Partner } from '../partners/partner.entity.js';
import type { Person } from '../persons/person.entity.js';
import { buildDeal, buildInteraction, buildPartner, buildUser, contextFor, systemContext } from '../testing/build.js';
import { buildDealPerson, buildPerson } from '../testing/buildRecords.js';
import { buildRelationship, buildRelationshipType } from '../testing/buildRelationships.js';
import { Visibility } from '../users/role.entity.js';
import { Role, type User } from '../users/user.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import { influenceOn, type InfluencePath } from './influence.js';
import { EndKind } from './relationshipType.entity.js';

/** What a step lets through, by its strength. */
const TRUST = [0, 0.3, 0.45, 0.6, 0.75, 0.9];
/** How strong an acquaintance of so many contacts is. */
const BY_CONTACTS: Record<number, number> = { 0: 1, 1: 1, 2: 2, 4: 3 };
const [WORK, PART] = [4, 3];
const MOST_STEPS = 4;

/** What was built, told without the database. */
interface Net {
  dealId: string;
  deciders: string[];
  /** Whose the records are. */
  owners: Map<string, string>;
  edges: { from: string; to: string; strength: number }[];
  known: { userId: string; personId: string; contacts: number }[];
}

await setRoleVisibility(systemContext(), Role.MANAGER, Visibility.OWN);
const owner = await buildUser();
const colleague = await buildUser();
const admin = await buildUser({ role: Role.ADMIN });
const friend = await buildRelationshipType({ inverseName: null });
const rival = await buildRelationshipType({ inverseName: null, conducts: false });
const decides = await buildRelationshipType({ fromKind: EndKind.PERSON, toKind: EndKind.PARTNER, decides: true });

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

test.each(SEEDS)(
  'of all chains of a random net (%i) the likeliest are told, over what the viewer sees',
  async (seed) => {
    const net = await buildNet(randomOf(seed));
    for (const viewer of [owner, admin]) {
      const chances = chancesOf(net, viewer);
      for (const most of [1, 3, 20]) {
        const { paths } = await influenceOn(await contextFor(viewer), net.dealId, most);
        expect(paths.map(({ chance }) => chance.toFixed(9))).toEqual(
          chances.slice(0, most).map((one) => one.toFixed(9)),
        );
        for (const path of paths) expect(productOf(net, viewer, path)).toBeCloseTo(path.chance, 9);
      }
    }
  },
);

test('who stands on a chain more than once, or behind a longer one that is likelier, is found by the likelier one', async () => {
  const [boss, near, far] = [await person(), await person(), await person()];
  const deal = await buildDeal({ owner });
  await buildDealPerson({ deal, person: boss, role: DealRole.DECISION_MAKER });
  await buildRelationship(far, boss, { type: friend, strength: 1 });
  await buildRelationship(far, near, { type: friend, strength: 5 });
  await buildRelationship(near, boss, { type: friend, strength: 5 });
  const { paths } = await influenceOn(await contextFor(owner), deal.id, 5);
  expect(paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
    [boss.id],
    [near.id, boss.id],
    [far.id, near.id, boss.id],
  ]);
});

const person = (given: { owner?: User; partnerId?: string } = {}) => buildPerson({ owner, ...given });

/** Eight people of three partners, some of them hidden from the owner, and whatever chance puts between them. */
async function buildNet(below: (number: number) => number): Promise<Net> {
  const one = <T>(of: readonly T[]): T => of[below(of.length)]!;
  const whose = () => one([owner, owner, colleague]);
  const net: Net = { dealId: '', deciders: [], owners: new Map(), edges: [], known: [] };
  const join = (from: string, to: string, strength: number) => net.edges.push({ from, to, strength });
  const partners: Partner[] = [];
  for (const given of [{ owner }, { owner: whose() }, { owner: whose() }]) {
    const parent = partners.at(-1);
    const partner = await buildPartner({ ...given, parent });
    if (parent) join(partner.id, parent.id, PART);
    net.owners.set(partner.id, given.owner.id);
    partners.push(partner);
  }
  const people: Person[] = [];
  while (people.length < 8) {
    const [partner, answers] = [one([...partners, null]), whose()];
    const made = await person({ owner: answers, ...(partner && { partnerId: partner.id }) });
    if (partner) join(made.id, partner.id, WORK);
    net.owners.set(made.id, answers.id);
    net.known.push({ userId: answers.id, personId: made.id, contacts: 0 });
    people.push(made);
  }
  for (const [index, from] of people.entries())
    for (const to of people.slice(index + 1)) if (below(5) < 2) await relate(from, to);
  await callSome();
  await decide();
  return net;

  async function relate(from: Person, to: Person): Promise<void> {
    const [type, strength] = [one([friend, friend, friend, rival]), 1 + below(5)];
    const until = one([null, null, null, '2020-01-01', '2099-01-01']);
    await buildRelationship(from, to, { type, strength, until });
    if (type === friend && until !== '2020-01-01') join(from.id, to.id, strength);
  }

  async function callSome(): Promise<void> {
    for (const { id } of people.filter(() => below(2) === 0)) {
      const [user, contacts] = [one([owner, colleague]), one([1, 2, 4])];
      for (let call = 0; call < contacts; call++) await callTo(id, user);
      net.known = net.known.filter(({ userId, personId }) => userId !== user.id || personId !== id);
      net.known.push({ userId: user.id, personId: id, contacts });
    }
  }

  async function decide(): Promise<void> {
    const [chief, director] = [one(people), one(people)];
    const deal = await buildDeal({ owner, partnerId: partners[0]!.id });
    await buildDealPerson({ deal, person: chief, role: DealRole.DECISION_MAKER });
    const strength = 1 + below(5);
    await buildRelationship(director, partners[0]!, { type: decides, strength });
    join(director.id, partners[0]!.id, strength);
    Object.assign(net, { dealId: deal.id, deciders: [...new Set([chief.id, director.id])] });
  }
}

const callTo = (id: string, responsible: User) =>
  buildInteraction({ responsible, kind: InteractionKind.CALL, direction: Direction.OUT, personIds: [id] });

/** Every chain there is, by going all ways: the likeliest of each of us, each whom he knows and each who decides. */
function chancesOf(net: Net, viewer: User): number[] {
  const chances = new Map<string, number>();
  const go = (decider: string, way: string[], chance: number): void => {
    const [node] = way as [string];
    for (const { userId, contacts } of net.known.filter(({ personId }) => personId === node)) {
      const key = `${userId} ${node} ${decider}`;
      chances.set(key, Math.max(chances.get(key) ?? 0, chance * TRUST[BY_CONTACTS[contacts]!]!));
    }
    if (way.length > MOST_STEPS) return;
    for (const { from, to, strength } of net.edges) {
      const next = from === node ? to : to === node ? from : node;
      if (!way.includes(next) && isSeen(net, viewer, next)) go(decider, [next, ...way], chance * TRUST[strength]!);
    }
  };
  for (const decider of net.deciders) if (isSeen(net, viewer, decider)) go(decider, [decider], 1);
  return [...chances.values()].sort((a, b) => b - a);
}

/** What the steps of a chain let through, each of which must be there and be seen. */
function productOf(net: Net, viewer: User, { acquaintance, nodes, links }: InfluencePath): number {
  const ids = nodes.map(({ id }) => id);
  const { userId, personId } = acquaintance;
  const known = net.known.find((one) => one.userId === userId && one.personId === personId)!;
  const isEdge = ({ from, to, strength }: Net['edges'][number], index: number) =>
    net.edges.some((edge) => edge.from === from && edge.to === to && edge.strength === strength) &&
    [from, to].toSorted().join() ===
      ids
        .slice(index, index + 2)
        .toSorted()
        .join();
  expect([known.contacts, ids[0]]).toEqual([acquaintance.contacts, personId]);
  expect([ids.every((id) => isSeen(net, viewer, id)), links.every(isEdge)]).toEqual([true, true]);
  expect(net.deciders).toContain(ids.at(-1));
  return links.reduce((chance, { strength }) => chance * TRUST[strength]!, TRUST[BY_CONTACTS[known.contacts]!]!);
}

const isSeen = ({ owners }: Net, viewer: User, id: string): boolean => viewer === admin || owners.get(id) === viewer.id;

/** Repeatable chance (mulberry32). */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
