import { describe, expect, test } from 'vitest';
import { Deal } from '../deals/deal.entity.js';
import { Notification } from '../notifications/notification.entity.js';
import { Person } from '../persons/person.entity.js';
import { Task, TaskKind } from '../tasks/task.entity.js';
import { createTask } from '../tasks/task.service.js';
import {
  buildDeal,
  buildInteraction,
  buildPartner,
  buildTask,
  buildTeam,
  buildUser,
  clock,
  contextFor,
  fresh,
  orm,
  systemContext,
} from '../testing/build.js';
import { buildPerson } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { statementsOf } from '../testing/statements.js';
import { Role, type User } from '../users/user.entity.js';
import { Chain } from './chain.entity.js';
import {
  deferInteractions,
  editInteraction,
  reviewInteractions,
  setInteractionResponsible,
} from './interaction.edit.js';
import { Direction, Interaction, InteractionKind } from './interaction.entity.js';
import { SubjectMode } from './interaction.inputs.js';
import { logInteraction, receiveInteraction } from './interaction.service.js';
import { createPersonFromInteraction } from './newPerson.service.js';
import { Participant } from './participant.entity.js';
import { setInteractionSubject } from './subject.service.js';

const note = { kind: InteractionKind.NOTE, topic: 'О сроках' };
const call = { kind: InteractionKind.CALL, direction: Direction.OUT, topic: 'Звонок' };

async function setting() {
  const owner = await buildUser();
  const deal = await buildDeal({ owner });
  return { owner, deal };
}

const noticesOf = ({ id: userId }: User) =>
  systemContext().em.find(Notification, { userId }, { orderBy: { id: 'asc' } });

const participantsOf = (interactionId: string) =>
  systemContext().em.find(Participant, { interactionId }, { orderBy: { id: 'asc' } });

describe('a contact that was held', () => {
  test('is written down with its deal, which is not idle then', async () => {
    const { owner, deal } = await setting();
    const ctx = await contextFor(owner);
    const { result, events } = await told(() => logInteraction(ctx, { ...call, dealId: deal.id }));
    const interaction = await fresh(Interaction, result.id);
    expect(interaction).toMatchObject({ ...call, responsibleId: owner.id, authorId: owner.id, reviewed: true });
    const told1 = {
      name: 'interaction.logged',
      entity: 'deal',
      entityId: deal.id,
      details: { topic: [null, 'Звонок'] },
    };
    expect(events).toMatchObject([{ ...told1, particulars: { part: result.id, chainId: interaction.chainId } }]);
    expect(await fresh(Deal, deal.id)).toMatchObject({ activeAt: ctx.now });
  });

  test('starts a chain of its own when it is about nothing else', async () => {
    const { owner } = await setting();
    const { result, events } = await told(async () => logInteraction(await contextFor(owner), note));
    expect(await fresh(Chain, result.chainId)).toMatchObject({ dealId: null, ownerId: owner.id });
    expect(events).toMatchObject([{ entity: 'chain', entityId: result.chainId, particulars: { part: result.id } }]);
  });

  test('joins the chain of that on the basis of which it is created', async () => {
    const { owner } = await setting();
    const first = await logInteraction(await contextFor(owner), note);
    const second = await logInteraction(await contextFor(owner), { ...call, basisId: first.id });
    expect(second).toMatchObject({ chainId: first.chainId, basisId: first.id });
  });

  test('joins the chain in which its deal was talked about last', async () => {
    const { owner, deal } = await setting();
    const first = await logInteraction(await contextFor(owner), { ...note, dealId: deal.id });
    const second = await logInteraction(await contextFor(owner), { ...call, dealId: deal.id });
    expect(second.chainId).toBe(first.chainId);
  });

  test('has one subject: a basis that is about something else than its deal is refused', async () => {
    const { owner, deal } = await setting();
    const basis = await buildInteraction({ responsible: owner });
    const both = { ...note, dealId: deal.id, basisId: basis.id };
    await expectRefused(async () => logInteraction(await contextFor(owner), both), {
      code: 'INVALID',
      reason: 'subject',
    });
  });

  test('is past, but for a few minutes by which clocks differ', async () => {
    const { owner } = await setting();
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    await logInteraction(await contextFor(owner), { ...note, heldAt: at(3) });
    const future = { code: 'INVALID', reason: 'future' } as const;
    await expectRefused(async () => logInteraction(await contextFor(owner), { ...note, heldAt: at(20) }), future);
    await expectRefused(async () => logInteraction(await contextFor(owner), { ...note, endedAt: at(20) }), future);
  });

  test('knows people, and anybody else by what is known of him', async () => {
    const { owner } = await setting();
    const person = await buildPerson({ owner, name: 'Ольга Синицына' });
    const tookPart = { personIds: [person.id], others: ['+7 913 000-00-00'] };
    const { id } = await logInteraction(await contextFor(owner), { ...call, ...tookPart });
    expect(await participantsOf(id)).toMatchObject([
      { personId: person.id, name: 'Ольга Синицына' },
      { personId: null, name: '+7 913 000-00-00' },
    ]);
    const stranger = await contextFor(await buildUser());
    await expectRefused(() => logInteraction(stranger, { ...call, ...tookPart }), {
      code: 'NOT_FOUND',
      reason: 'Person',
    });
  });
});

describe('somebody who took part and was not known', () => {
  test('becomes a person of the client, and took part as such', async () => {
    const { owner, deal } = await setting();
    const { id } = await buildInteraction({ deal, others: ['+7 913 000-00-00', 'Громов'] });
    const stranger = (await participantsOf(id)).find(({ name }) => name === '+7 913 000-00-00')!;
    const person = { name: 'Пётр Громов', phones: ['+7 913 000-00-00'] };
    const input = { interactionId: id, participantId: stranger.id, person };
    const { events } = await told(async () => createPersonFromInteraction(await contextFor(owner), input));
    expect(events.map(({ name, details }) => [name, details])).toMatchObject([
      ['person.created', { name: [null, 'Пётр Громов'] }],
      ['interaction.edited', { participants: ['+7 913 000-00-00', 'Пётр Громов'] }],
    ]);
    const known = (await participantsOf(id)).find(({ personId }) => personId)!;
    expect(await fresh(Person, known.personId!)).toMatchObject({ ...person, phones: ['+79130000000'] });
    const again = async () => createPersonFromInteraction(await contextFor(owner), input);
    await expectRefused(again, { code: 'NOT_FOUND', reason: 'Participant' });
  });
});

describe('a contact with a client about nothing else', () => {
  test('is a chain of that client, one logged or planned', async () => {
    const { owner } = await setting();
    const partner = await buildPartner({ owner });
    const first = await logInteraction(await contextFor(owner), { ...call, partnerId: partner.id });
    const plan = { kind: TaskKind.CALL, title: 'Позвонить', dueAt: new Date(), partnerId: partner.id };
    const task = await createTask(await contextFor(owner), plan);
    const second = await logInteraction(await contextFor(owner), { ...call, taskId: task.id });
    for (const { chainId } of [first, second])
      expect(await fresh(Chain, chainId)).toMatchObject({ dealId: null, partnerId: partner.id });
  });
});

describe('kinds', () => {
  test('an incoming letter is only received, never typed', async () => {
    const { owner, deal } = await setting();
    const letter = { kind: InteractionKind.EMAIL, direction: Direction.IN, topic: 'Re: спецификация', dealId: deal.id };
    await expectRefused(async () => logInteraction(await contextFor(owner), letter), {
      code: 'RULE',
      reason: 'interaction.received',
    });
    const received = await receiveInteraction(systemContext(), { ...letter, responsibleId: owner.id });
    expect(received).toMatchObject({ direction: 'IN', reviewed: false, authorId: null });
    const sent = await logInteraction(await contextFor(owner), { ...letter, direction: Direction.OUT });
    await expectRefused(
      async () => editInteraction(await contextFor(owner), { id: sent.id, version: 1, direction: Direction.IN }),
      { code: 'RULE', reason: 'interaction.received' },
    );
  });

  test.each([InteractionKind.MEETING, InteractionKind.NOTE])('%s has no direction', async (kind) => {
    const { owner } = await setting();
    await expectRefused(
      async () => logInteraction(await contextFor(owner), { kind, topic: 'Вид', direction: Direction.IN }),
      { code: 'INVALID', reason: 'directionless' },
    );
  });

  test.each([InteractionKind.CALL, InteractionKind.EMAIL, InteractionKind.MESSAGE])('%s has one', async (kind) => {
    const { owner } = await setting();
    const without = { kind, topic: 'Вид' };
    await expectRefused(async () => logInteraction(await contextFor(owner), without), {
      code: 'INVALID',
      reason: 'empty',
    });
  });

  test('a meeting over one working day warns and is not refused', async () => {
    const { owner } = await setting();
    const meeting = { kind: InteractionKind.MEETING, topic: 'Осмотр', heldAt: new Date('2026-11-18T06:00:00Z') };
    const until = async (endedAt: string) =>
      logInteraction(await contextFor(owner), { ...meeting, endedAt: new Date(endedAt) });
    expect(await until('2026-11-18T14:00:00Z')).toMatchObject({ isOverlong: false });
    expect(await until('2026-11-18T14:00:01Z')).toMatchObject({ isOverlong: true });
    await expectRefused(() => until('2026-11-18T05:00:00Z'), { code: 'INVALID', reason: 'order' });
  });
});

describe('a task that planned it', () => {
  test('is completed in the same command, with the same result, and lends its subject', async () => {
    const { owner, deal } = await setting();
    const task = await buildTask({ deal });
    const given = { ...call, taskId: task.id, result: 'Ждут счёт' };
    const { result, events } = await told(async () => logInteraction(await contextFor(owner), given));
    expect(await fresh(Task, task.id)).toMatchObject({ state: 'DONE', result: 'Ждут счёт' });
    expect(await fresh(Chain, result.chainId)).toMatchObject({ dealId: deal.id });
    expect(events.map(({ name, entityId }) => [name, entityId])).toEqual([
      ['interaction.logged', deal.id],
      ['task.completed', deal.id],
    ]);
  });

  test('must plan a contact of the same subject, and be open', async () => {
    const { owner, deal } = await setting();
    const log = async (taskId: string, dealId = deal.id) =>
      logInteraction(await contextFor(owner), { ...call, taskId, dealId });
    const todo = await buildTask({ deal, kind: TaskKind.TODO });
    await expectRefused(() => log(todo.id), { code: 'RULE', reason: 'interaction.todo' });
    const other = await buildTask({ deal: await buildDeal({ owner }) });
    await expectRefused(() => log(other.id), { code: 'INVALID', reason: 'subject' });
    const task = await buildTask({ deal });
    await log(task.id);
    await expectRefused(() => log(task.id), { code: 'CONFLICT', reason: 'task.state' });
  });

  test('of no deal is completed by a chain of its own', async () => {
    const { owner } = await setting();
    const plan = { kind: TaskKind.CALL, title: 'Позвонить', dueAt: new Date() };
    const task = await createTask(await contextFor(owner), plan);
    await logInteraction(await contextFor(owner), { ...call, taskId: task.id });
    expect(await fresh(Task, task.id)).toMatchObject({ state: 'DONE' });
  });
});

describe('reviewed and «review after»', () => {
  test('what one writes for oneself is reviewed, what one writes for a colleague is not', async () => {
    const { owner, deal } = await setting();
    const colleague = await buildUser();
    const own = await logInteraction(await contextFor(owner), { ...note, dealId: deal.id });
    const his = await logInteraction(await contextFor(owner), {
      ...note,
      dealId: deal.id,
      responsibleId: colleague.id,
    });
    expect([own.reviewed, his.reviewed]).toEqual([true, false]);
  });

  test('many are reviewed at once, each told by itself, and back', async () => {
    const { owner, deal } = await setting();
    const ids = [(await buildInteraction({ deal })).id, (await buildInteraction({ deal })).id];
    const review = async (reviewed: boolean) => reviewInteractions(await contextFor(owner), { ids, reviewed });
    const { events } = await told(() => review(true));
    expect(events.map(({ name, particulars }) => [name, particulars.part])).toEqual(
      ids.map((id) => ['interaction.reviewed', id]),
    );
    expect((await told(() => review(true))).events).toEqual([]);
    await review(false);
    expect(await fresh(Interaction, ids[0]!)).toMatchObject({ reviewed: false, reviewAt: null });
  });

  test('many of many deals are reviewed by as many statements as two', async () => {
    const asked = async (count: number) => {
      const talks: Interaction[] = [];
      for (let made = 0; made < count; made++) talks.push(await buildInteraction({ deal: await buildDeal() }));
      const review = () => reviewInteractions(systemContext(), { ids: talks.map(({ id }) => id), reviewed: true });
      return (await statementsOf(orm, review)).length;
    };
    expect(await asked(9)).toBe(await asked(2));
  });

  test('one is put off until a moment to come', async () => {
    const { owner, deal } = await setting();
    const { id } = await buildInteraction({ deal });
    clock.now = new Date('2026-11-19T09:40:00Z');
    const defer = async (until: Date | null) => deferInteractions(await contextFor(owner), { ids: [id], until });
    const until = new Date('2026-11-19T10:40:00Z');
    await defer(until);
    expect(await fresh(Interaction, id)).toMatchObject({ reviewed: false, reviewAt: until });
    await expectRefused(() => defer(new Date('2026-11-19T09:40:00Z')), { code: 'INVALID', reason: 'past' });
    await defer(null);
    expect(await fresh(Interaction, id)).toMatchObject({ reviewAt: null });
    clock.now = null;
  });
});

describe('who deals with it', () => {
  test('a responsible who does not see the deal is let in', async () => {
    const { owner, deal } = await setting();
    const stranger = await buildUser({ team: await buildTeam() });
    const ids = [(await buildInteraction({ deal })).id, (await buildInteraction({ responsible: owner })).id];
    const give = { ids, responsibleId: stranger.id };
    const { events } = await told(() => setInteractionResponsible(systemContext(), give));
    expect(events.map(({ name, entity }) => [name, entity])).toEqual([
      ['deal.shared', 'deal'],
      ['interaction.assigned', 'deal'],
      ['chain.shared', 'chain'],
      ['interaction.assigned', 'chain'],
    ]);
    const theirs = await contextFor(stranger);
    for (const id of ids) expect(await theirs.see(Interaction, id)).toMatchObject({ responsibleId: stranger.id });
    expect((await fresh(Deal, deal.id)).sharedWith).toEqual([stranger.id]);
  });

  test('who becomes responsible is told, of many once a subject, by the latest; nobody of what he took himself', async () => {
    const { owner, deal } = await setting();
    const colleague = await buildUser();
    const at = (hour: number) => new Date(Date.UTC(2026, 10, 18, hour));
    const early = await buildInteraction({ deal, heldAt: at(8) });
    const late = await buildInteraction({ deal, heldAt: at(9) });
    const alone = await buildInteraction({ responsible: owner });
    const ids = [late.id, early.id, alone.id];
    await setInteractionResponsible(await contextFor(owner), { ids, responsibleId: colleague.id });
    expect(await noticesOf(colleague)).toMatchObject([
      { kind: 'ASSIGNED', actorId: owner.id, dealId: deal.id, interactionId: late.id },
      { kind: 'ASSIGNED', actorId: owner.id, dealId: null, interactionId: alone.id },
    ]);
    await setInteractionResponsible(await contextFor(colleague), { ids: [early.id], responsibleId: colleague.id });
    await logInteraction(await contextFor(owner), { ...note, dealId: deal.id });
    expect(await noticesOf(owner)).toEqual([]);
    const given = await logInteraction(await contextFor(owner), { ...note, responsibleId: colleague.id });
    expect((await noticesOf(colleague)).at(-1)).toMatchObject({ interactionId: given.id });
  });

  test('he and who answers for the subject may change it, others may not', async () => {
    const team = await buildTeam();
    const owner = await buildUser({ team });
    const deal = await buildDeal({ owner });
    const responsible = await buildUser({ team: await buildTeam() });
    const { id } = await buildInteraction({ deal, responsible });
    const review = async (user: User, reviewed: boolean) =>
      reviewInteractions(await contextFor(user), { ids: [id], reviewed });
    const forbidden = { code: 'FORBIDDEN', reason: 'chain.edit' } as const;
    const [colleague, observer] = [await buildUser({ team }), await buildUser({ role: Role.OBSERVER })];
    const stranger = await buildUser({ team: await buildTeam() });
    await expectRefused(() => review(colleague, true), forbidden);
    await expectRefused(() => review(observer, true), forbidden);
    await expectRefused(() => review(stranger, true), { code: 'NOT_FOUND', reason: 'Interaction' });
    await review(responsible, true);
    await review(owner, false);
  });

  test('to write with a deal one must answer for it', async () => {
    const team = await buildTeam();
    const deal = await buildDeal({ owner: await buildUser({ team }) });
    const colleague = await contextFor(await buildUser({ team }));
    await expectRefused(() => logInteraction(colleague, { ...note, dealId: deal.id }), {
      code: 'FORBIDDEN',
      reason: 'chain.create',
    });
  });
});

describe('an edit', () => {
  test('merges with what others changed, but for the same field', async () => {
    const { owner, deal } = await setting();
    const head = await buildUser({ role: Role.ADMIN });
    const { id } = await buildInteraction({ deal, topic: 'Было' });
    await editInteraction(await contextFor(head), { id, version: 1, topic: 'Стало', others: ['Громов'] });
    await editInteraction(await contextFor(owner), { id, version: 1, text: 'Подробности', important: true });
    expect(await fresh(Interaction, id)).toMatchObject({
      topic: 'Стало',
      text: 'Подробности',
      important: true,
      version: 3,
    });
    expect(await participantsOf(id)).toMatchObject([{ name: 'Громов' }]);
    const clash = async () => editInteraction(await contextFor(owner), { id, version: 1, topic: 'Иначе' });
    await expectRefused(clash, {
      code: 'CONFLICT',
      reason: 'interaction.edited',
      details: {
        fields: [{ field: 'topic', theirs: 'Стало', yours: 'Иначе' }],
        by: { id: owner.id, name: owner.name },
      },
    });
  });

  test('clashes with what was changed while its chain was about something else', async () => {
    const { owner, deal } = await setting();
    const { id } = await buildInteraction({ responsible: owner, topic: 'Было' });
    await editInteraction(await contextFor(owner), { id, version: 1, topic: 'Стало' });
    const turn = { interactionId: id, fromDealId: null, dealId: deal.id, mode: SubjectMode.CHAIN };
    await setInteractionSubject(await contextFor(owner), turn);
    const clash = async () => editInteraction(await contextFor(owner), { id, version: 1, topic: 'Иначе' });
    await expectRefused(clash, { code: 'CONFLICT', reason: 'interaction.edited' });
  });
});
