import { afterEach, describe, expect, test } from 'vitest';
import { addComment, removeComment } from '../comments/comment.service.js';
import { editDeal } from '../deals/deal.edit.js';
import { moveDeal } from '../deals/deal.moves.js';
import { assignDeal } from '../deals/deal.service.js';
import { seeTold } from './whole.service.js';
import { addFiles } from '../files/file.service.js';
import { Direction, Interaction, InteractionKind } from '../interactions/interaction.entity.js';
import { Chain } from '../interactions/chain.entity.js';
import { completeTask } from '../tasks/task.service.js';
import { SubjectMode } from '../interactions/interaction.inputs.js';
import { setInteractionSubject } from '../interactions/subject.service.js';
import {
  buildComment,
  buildDeal,
  buildFile,
  buildInteraction,
  buildLooseFile,
  buildPartner,
  buildRoute,
  buildTask,
  buildTeam,
  buildUser,
  clock,
  contextFor,
  orm,
  systemContext,
} from '../testing/build.js';
import { buildPerson } from '../testing/buildRecords.js';
import { buildRelationship, buildRelationshipType, endOf } from '../testing/buildRelationships.js';
import { editPerson } from '../persons/person.service.js';
import { placeInGraph } from '../relationships/graphPlace.service.js';
import { editRelationship, removeRelationship } from '../relationships/relationship.service.js';
import { dismissSuggestion } from '../relationships/suggestion.service.js';
import { expectRefused } from '../testing/refusal.js';
import { Visibility } from '../users/role.entity.js';
import { Role, type User } from '../users/user.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import { type TimelineEntry, TimelineKind } from './entry.js';
import { pageTimeline } from './timeline.page.js';

await setRoleVisibility(systemContext(), 'MANAGER', Visibility.TEAM);
const team = await buildTeam();
const anna = await buildUser({ team });
const stranger = await buildUser({ team: await buildTeam() });
const admin = await buildUser({ role: Role.ADMIN });
const route = await buildRoute();

const at = (hours: number) => (clock.now = new Date(Date.UTC(2026, 10, 2, hours)));
afterEach(() => (clock.now = null));

interface Asked {
  by?: User;
  kinds?: TimelineKind[];
  first?: number;
  after?: string | null;
  until?: string | null;
}

async function timelineOf(wholeId: string, { by = anna, kinds, first = 50, after, until }: Asked = {}) {
  const ctx = await contextFor(by);
  return pageTimeline(ctx, await seeTold(ctx, wholeId), { kinds, until, page: { first, after } });
}

/** An entry in a word: what it is, and of what. */
function wordOf({ comment, file, interaction, happening }: TimelineEntry): string {
  return happening?.name ?? comment?.text ?? file?.name ?? interaction!.topic;
}
const wordsOf = async (wholeId: string, asked: Asked = {}) => (await timelineOf(wholeId, asked)).nodes.map(wordOf);

/** A call in a chain of its own, about a deal unless it is about nothing. */
async function buildCall(topic: string, heldAt: Date, { dealId = null, partnerId = null }: Partial<Chain> = {}) {
  const em = orm.em.fork();
  const chain = Object.assign(new Chain(), { dealId, partnerId, ownerId: anna.id, teamId: anna.teamId });
  const interaction = Object.assign(new Interaction(), {
    chainId: chain.id,
    kind: InteractionKind.CALL,
    topic,
    heldAt,
  });
  Object.assign(interaction, { direction: Direction.OUT, responsibleId: anna.id });
  await em.persist([chain, interaction]).flush();
  return { chain, interaction };
}

describe('the timeline of a deal', () => {
  test('shows interactions, tasks, comments, files, stages and edits in one order, newest first', async () => {
    at(1);
    const deal = await buildDeal({ owner: anna, route });
    at(2);
    await editDeal(await contextFor(anna), { id: deal.id, version: 1, sum: '100.00' });
    at(4);
    const task = await buildTask({ deal, title: 'Позвонить' });
    at(5);
    await buildComment({ deal, text: 'Решает Громов' });
    at(6);
    await buildFile({ deal });
    at(7);
    await moveDeal(systemContext(), { id: deal.id, fromStageId: route.stages[0]!.id, toStageId: route.stages[1]!.id });
    at(8);
    await completeTask(systemContext(), { id: task.id });
    await buildCall('Звонок задним числом', at(3), { dealId: deal.id });
    const { nodes } = await timelineOf(deal.id);
    expect(nodes.map((entry) => [entry.kind, wordOf(entry)])).toEqual([
      ['TASK', 'task.completed'],
      ['STAGE', 'deal.moved'],
      ['FILE', expect.stringMatching('Файл')],
      ['COMMENT', 'Решает Громов'],
      ['TASK', 'task.created'],
      ['CALL', 'Звонок задним числом'],
      ['EDIT', 'deal.edited'],
      ['STAGE', 'deal.created'],
    ]);
    expect(nodes[6]!.happening!.changes).toEqual([{ field: 'sum', old: null, new: '100.00' }]);
  });

  test('is for those who see the deal', async () => {
    const { id } = await buildDeal({ owner: anna });
    await expectRefused(() => timelineOf(id, { by: stranger }), { code: 'NOT_FOUND', reason: 'Deal' });
  });

  test('shows only the kinds that are asked for', async () => {
    const deal = await buildDeal({ owner: anna });
    await buildComment({ deal, text: 'Да' });
    await buildTask({ deal });
    expect(await wordsOf(deal.id, { kinds: [TimelineKind.COMMENT, TimelineKind.TASK] })).toEqual([
      'task.created',
      'Да',
    ]);
    expect(await wordsOf(deal.id, { kinds: [] })).toEqual([]);
  });

  test('comes in pages without gap or repetition, and down to a place that has been loaded', async () => {
    const deal = await buildDeal({ owner: anna });
    for (let made = 0; made < 7; made += 1) await buildComment({ deal, text: String(made) });
    const whole = await wordsOf(deal.id);
    const first = await timelineOf(deal.id, { first: 3 });
    const second = await timelineOf(deal.id, { first: 3, after: first.next });
    const third = await timelineOf(deal.id, { first: 3, after: second.next });
    expect([...first.nodes, ...second.nodes, ...third.nodes].map(wordOf)).toEqual(whole);
    expect([third.next, whole.length]).toEqual([null, 8]);
    await buildComment({ deal, text: 'новый' });
    expect(await wordsOf(deal.id, { until: second.next })).toEqual(['новый', ...whole.slice(0, 6)]);
  });

  test('keeps entries of the same moment apart', async () => {
    at(1);
    const deal = await buildDeal({ owner: anna });
    const ids = await Promise.all([1, 2, 3, 4].map(async () => (await buildComment({ deal })).id));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof timelineOf>> = await timelineOf(deal.id, { first: 1, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(new Set(seen).size).toBe(5);
    expect(seen).toEqual(expect.arrayContaining(ids));
  });

  test('shows a chain that got it as a subject where its interactions were held', async () => {
    at(5);
    const deal = await buildDeal({ owner: anna });
    const { chain } = await buildCall('Ещё ни о чём', new Date(Date.UTC(2026, 10, 1)));
    expect(await wordsOf(deal.id)).toEqual(['deal.created']);
    await orm.em.fork().execute('update chain set deal_id = ? where id = ?', [deal.id, chain.id]);
    expect(await wordsOf(deal.id)).toEqual(['deal.created', 'Ещё ни о чём']);
  });

  test('shows a removed comment as a line, and a file with the comment that it came with', async () => {
    const deal = await buildDeal({ owner: anna });
    const comment = await buildComment({ deal });
    const { id } = await buildLooseFile(anna, 'Счёт.pdf');
    await addFiles(await contextFor(anna), { ids: [id], toId: comment.id });
    const [entry] = (await timelineOf(deal.id)).nodes;
    expect([entry!.comment!.id, entry!.files.map(({ name }) => name)]).toEqual([comment.id, ['Счёт.pdf']]);
    expect(await wordsOf(deal.id, { kinds: [TimelineKind.FILE] })).toEqual(['Счёт.pdf']);
    await removeComment(await contextFor(anna), { id: comment.id });
    const [line] = (await timelineOf(deal.id)).nodes;
    expect(line!.comment).toMatchObject({ id: comment.id, removedById: anna.id });
  });

  test('begins at no cursor of another list', async () => {
    const [one, other] = [await buildDeal({ owner: anna }), await buildDeal({ owner: anna })];
    await buildComment({ deal: one });
    const { next } = await timelineOf(one.id, { first: 1 });
    await expectRefused(() => timelineOf(other.id, { after: next }), { code: 'INVALID', reason: 'cursor' });
  });
});

describe('an interaction that is only linked', () => {
  test('stands in the timeline of the deal as such, for those who see what it is about', async () => {
    const deal = await buildDeal({ owner: anna });
    const own = await buildDeal({ owner: anna });
    const hidden = await buildDeal({ owner: stranger });
    const [seen, unseen] = [
      await buildCall('О своём', new Date(), { dealId: own.id }),
      await buildCall('О чужом', new Date(), { dealId: hidden.id }),
    ];
    for (const { chain, interaction } of [seen, unseen]) {
      const link = { interactionId: interaction.id, fromDealId: chain.dealId, dealId: deal.id };
      await setInteractionSubject(systemContext(), { ...link, mode: SubjectMode.LINK });
    }
    const { nodes } = await timelineOf(deal.id, { kinds: [TimelineKind.CALL] });
    expect(nodes.map((entry) => [wordOf(entry), entry.linked])).toEqual([['О своём', true]]);
    expect((await timelineOf(own.id, { kinds: [TimelineKind.CALL] })).nodes).toMatchObject([{ linked: false }]);
  });

  test('stands once in the timeline of a partner', async () => {
    const partner = await buildPartner({ owner: anna });
    const [one, other] = [
      await buildDeal({ owner: anna, partnerId: partner.id }),
      await buildDeal({ owner: anna, partnerId: partner.id }),
    ];
    const { interaction } = await buildCall('Об обеих', new Date(), { dealId: one.id });
    const link = { interactionId: interaction.id, fromDealId: one.id, dealId: other.id };
    await setInteractionSubject(systemContext(), { ...link, mode: SubjectMode.LINK });
    expect(await wordsOf(partner.id, { kinds: [TimelineKind.CALL] })).toEqual(['Об обеих']);
  });
});

test('a chain that has been given to the deal is told there, by whom', async () => {
  const deal = await buildDeal({ owner: anna });
  const { interaction } = await buildCall('Ещё ни о чём', new Date());
  const turn = { interactionId: interaction.id, dealId: deal.id, mode: SubjectMode.CHAIN };
  await setInteractionSubject(await contextFor(anna), turn);
  const [line] = (await timelineOf(deal.id, { kinds: [TimelineKind.EDIT] })).nodes;
  expect([line!.happening!.name, line!.happening!.actor!.id]).toEqual(['chain.turned', anna.id]);
});

describe('the timeline of a partner', () => {
  test('shows his own entries and those of his deals that one sees', async () => {
    const partner = await buildPartner({ owner: anna });
    const seen = await buildDeal({ owner: anna, partnerId: partner.id });
    const hidden = await buildDeal({ owner: stranger, partnerId: partner.id });
    await buildComment({ deal: seen, text: 'о сделке' });
    await buildComment({ deal: hidden, text: 'о чужой' });
    await addComment(await contextFor(anna), { wholeId: partner.id, text: 'о клиенте' });
    await buildCall('ни о чём', new Date(), { partnerId: partner.id });
    const { nodes } = await timelineOf(partner.id, { kinds: [TimelineKind.COMMENT, TimelineKind.CALL] });
    expect(nodes.map((entry) => [wordOf(entry), entry.deal?.name ?? null])).toEqual([
      ['ни о чём', null],
      ['о клиенте', null],
      ['о сделке', seen.title],
    ]);
    await assignDeal(systemContext(), { id: hidden.id, fromOwnerId: stranger.id, ownerId: anna.id });
    expect(await wordsOf(partner.id, { kinds: [TimelineKind.COMMENT] })).toContain('о чужой');
  });
});

describe('the timeline of a person', () => {
  test('shows the interactions in which he took part, as far as they are seen, and what became of him', async () => {
    at(9);
    const person = await buildPerson({ owner: anna });
    const personIds = [person.id];
    await buildInteraction({ responsible: anna, topic: 'Без сделки', personIds, heldAt: at(10) });
    const deal = await buildDeal({ owner: anna, route, title: 'Станок' });
    await buildInteraction({ deal, topic: 'О станке', personIds, heldAt: at(11) });
    await buildInteraction({ deal: await buildDeal({ owner: stranger }), topic: 'Чужое', personIds, heldAt: at(12) });
    await buildInteraction({ deal, topic: 'Без него', heldAt: at(12) });
    at(13);
    await editPerson(await contextFor(anna), { id: person.id, version: 1, jobTitle: 'Директор' });
    expect(await wordsOf(person.id)).toEqual(['person.edited', 'О станке', 'Без сделки', 'person.created']);
    expect(await wordsOf(person.id, { kinds: [TimelineKind.EDIT] })).toEqual(['person.edited', 'person.created']);
    const { nodes, next } = await timelineOf(person.id, { first: 2 });
    expect(nodes.map((entry) => entry.deal?.name)).toEqual([undefined, 'Станок']);
    expect(await wordsOf(person.id, { after: next })).toEqual(['Без сделки', 'person.created']);
  });
});

describe('a relationship', () => {
  test.each([
    ['person', () => buildPerson({ owner: anna }), () => buildPerson({ owner: stranger })],
    ['partner', () => buildPartner({ owner: anna }), () => buildPartner({ owner: stranger })],
  ])('of a %s is told to those who see both ends, and taken away too', async (_kind, buildMine, buildTheirs) => {
    const [mine, seen, theirs] = [await buildMine(), await buildMine(), await buildTheirs()];
    const { kind } = endOf(mine);
    const type = await buildRelationshipType({ fromKind: kind, toKind: kind });
    for (const other of [seen, theirs]) {
      const { id } = await buildRelationship(mine, other, { type, strength: 2 });
      await editRelationship(systemContext(), { id, version: 1, strength: 5 });
      await removeRelationship(systemContext(), { id });
    }
    const told = (await wordsOf(mine.id)).filter((word) => word.startsWith('relationship.'));
    expect(told).toEqual(['relationship.removed', 'relationship.edited', 'relationship.added']);
    const { nodes } = await timelineOf(mine.id);
    expect(JSON.stringify(nodes)).not.toContain(theirs.id);
    const removed = nodes.find(({ happening }) => happening?.name === 'relationship.removed')?.happening;
    expect(removed?.changes).toEqual([{ field: 'type', old: type.name, new: null }]);
    expect(removed?.names).toEqual([{ id: seen.id, name: seen.name }]);
    expect((await wordsOf(mine.id, { by: admin })).filter((word) => word.startsWith('relationship.'))).toHaveLength(6);
  });

  test('where a record stands on the graph, and a suggestion that was dismissed, are not told', async () => {
    for (const mine of [await buildPartner({ owner: anna }), await buildPerson({ owner: anna })]) {
      const before = await wordsOf(mine.id);
      await placeInGraph(await contextFor(admin), { ...endOf(mine), x: 1, y: 2 });
      await dismissSuggestion(await contextFor(anna), {
        from: endOf(mine),
        to: endOf(await buildPerson({ owner: anna })),
      });
      expect(await wordsOf(mine.id)).toEqual(before);
    }
  });
});
