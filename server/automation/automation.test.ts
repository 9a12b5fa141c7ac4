import { afterEach, describe, expect, test } from 'vitest';
import { DayKind } from '../calendar/calendarDay.entity.js';
import { Currency } from '../currencies/currency.entity.js';
import { Deal } from '../deals/deal.entity.js';
import { changePipeline } from '../deals/deal.control.js';
import { editDeal } from '../deals/deal.edit.js';
import { moveDeal } from '../deals/deal.moves.js';
import { Letter } from '../letters/letter.entity.js';
import { Notification } from '../notifications/notification.entity.js';
import { Control, Pipeline } from '../pipelines/pipeline.entity.js';
import { Task } from '../tasks/task.entity.js';
import {
  buildDeal,
  buildPartner,
  buildRate,
  buildRoute,
  buildRule,
  buildTeam,
  buildUser,
  clock,
  contextFor,
  fresh,
  orm,
  systemContext,
} from '../testing/build.js';
import { told } from '../testing/log.js';
import { checksum, expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { pageRuns } from './automation.page.js';
import { tryRules } from './automation.service.js';
import { AutomationAction, Trigger } from './automationRule.entity.js';
import { Doer } from '../users/doer.entity.js';
import { AutomationRun } from './automationRun.entity.js';
import { editAutomationRule, removeAutomationRule } from './rules.js';
import { watchStays } from './stays.js';

// Domain §3, stage automation.

afterEach(() => void (clock.now = null));

async function setting(control = Control.FREE) {
  const team = await buildTeam();
  const owner = await buildUser({ team });
  const route = await buildRoute(control);
  const partner = await buildPartner({ owner, name: 'Ромашка' });
  const deal = await buildDeal({ owner, route, partnerId: partner.id, title: 'Болты' });
  const [first, second] = route.stages;
  const move = () => moveDeal(systemContext(), { id: deal.id, fromStageId: first!.id, toStageId: second!.id });
  return { team, owner, route, deal, first: first!, second: second!, move };
}

const tasksOf = ({ id }: Deal) => systemContext().em.find(Task, { dealId: id }, { orderBy: { id: 'asc' } });
const runsOf = ({ id }: Deal) => systemContext().em.find(AutomationRun, { dealId: id }, { orderBy: { id: 'asc' } });
const look = () => watchStays.run(systemContext(), new AbortController().signal);

describe('on entering a stage', () => {
  test('configured tasks are created: due offset, owner, text with fields, within the move', async () => {
    clock.now = new Date('2026-12-30T09:00:00Z');
    const { owner, deal, second, move } = await setting();
    const words = { title: 'Позвонить: {partner}', text: '{title}, D-{unknown}, {owner}' };
    await buildRule(second, { ...words, dueDays: 2 });
    const { events } = await told(move);
    expect(events.map(({ name }) => name)).toEqual(['deal.moved', 'task.created']);
    const task = { assigneeId: owner.id, title: 'Позвонить: Ромашка', text: `Болты, D-{unknown}, ${owner.name}` };
    expect(await tasksOf(deal)).toMatchObject([{ ...task, dueOn: '2027-01-12', stageId: null }]);
    expect(await fresh(Deal, deal.id)).toMatchObject({ nextTitle: 'Позвонить: Ромашка' });
    expect(await runsOf(deal)).toMatchObject([{ outcome: 'DONE', reason: null }]);
  });

  test('texts say the sum in roubles, and the amount in the currency of the deal', async () => {
    await buildRate({ rate: '90.000000' });
    const { deal, second, move } = await setting();
    await editDeal(systemContext(), { id: deal.id, version: 1, currency: Currency.USD, amount: '1500.00' });
    await buildRule(second, { title: 'Счёт на {amount} {currency}, это {sum} ₽' });
    await move();
    expect(await tasksOf(deal)).toMatchObject([{ title: 'Счёт на 1500.00 USD, это 135000.00 ₽' }]);
  });

  test('the first due of the stage’s task and all rules stands on the card', async () => {
    const { deal, second, move } = await setting(Control.STRICT);
    await orm.em.fork().execute(`update stage set task_title = 'Дело этапа', task_days = 5 where id = ?`, [second.id]);
    await buildRule(second, { title: 'Завтра', dueDays: 1, dueDayKind: DayKind.CALENDAR });
    await buildRule(second, { title: 'Через месяц', dueDays: 30 });
    await move();
    expect(await tasksOf(deal)).toHaveLength(3);
    expect(await fresh(Deal, deal.id)).toMatchObject({ nextTitle: 'Завтра' });
  });

  test('a head of the team or a certain user gets it, and is let into the deal', async () => {
    const { team, deal, second, move } = await setting();
    const head = await buildUser({ team, role: Role.HEAD });
    const lawyer = await buildUser();
    await buildRule(second, { doer: Doer.HEAD });
    await buildRule(second, { doer: Doer.USER, userId: lawyer.id });
    await move();
    expect((await tasksOf(deal)).map(({ assigneeId }) => assigneeId)).toEqual([head.id, lawyer.id]);
    expect((await fresh(Deal, deal.id)).sharedWith).toContain(lawyer.id);
  });

  test('a letter from a template goes to the contact of the deal; without an address the log says so', async () => {
    const { deal, second, move, first, route, owner } = await setting();
    const letter = { action: AutomationAction.LETTER, title: 'О сделке {number}', text: 'Здравствуйте, {partner}' };
    await buildRule(second, letter);
    await move();
    expect(await runsOf(deal)).toMatchObject([{ outcome: 'FAILED', reason: 'contact.noAddress' }]);
    const other = await buildDeal({ route, owner });
    const person = crypto.randomUUID();
    const { em } = systemContext();
    await em.execute(
      `insert into person (id, owner_id, shared_with, name, name_key, phones, emails, mail_domains, messenger_ids, created_at) values (?, ?, '{}', 'Иван', 'иван', '{}', '{a@b.example}', '{b.example}', '{}', now())`,
      [person, owner.id],
    );
    await em.execute(`insert into deal_person (id, deal_id, person_id) values (gen_random_uuid(), ?, ?)`, [
      other.id,
      person,
    ]);
    const go = (from: string, to: string) =>
      moveDeal(systemContext(), { id: other.id, fromStageId: from, toStageId: to });
    await go(first.id, second.id);
    // A client is not written to twice.
    await go(second.id, first.id);
    await go(first.id, second.id);
    const sent = await systemContext().em.find(Letter, { dealId: other.id });
    expect(sent).toMatchObject([{ to: 'a@b.example', subject: `О сделке D-${other.number}`, authorId: owner.id }]);
    expect(await runsOf(other)).toMatchObject([{ outcome: 'DONE' }, { outcome: 'SKIPPED', reason: 'letter.sent' }]);
  });

  test('a task that is there already is not doubled, and one switched off does nothing', async () => {
    const { deal, first, second, move } = await setting();
    const rule = await buildRule(second, { title: 'Позвонить' });
    const back = () => moveDeal(systemContext(), { id: deal.id, fromStageId: second.id, toStageId: first.id });
    await move();
    await back();
    await move();
    expect(await tasksOf(deal)).toHaveLength(1);
    expect(await runsOf(deal)).toMatchObject([{ outcome: 'DONE' }, { outcome: 'SKIPPED', reason: 'task.exists' }]);
    await back();
    await editAutomationRule(systemContext(), { id: rule.id, version: 1, active: false });
    await buildRule(second, { title: 'Черновик правила', active: false });
    await move();
    expect(await runsOf(deal)).toHaveLength(2);
    expect(await tasksOf(deal)).toHaveLength(1);
  });

  test('what goes back, or is brought back, has met its rules before', async () => {
    const { deal, first, second, move } = await setting();
    await buildRule(first, { title: 'Познакомиться' });
    await move();
    await moveDeal(systemContext(), { id: deal.id, fromStageId: second.id, toStageId: first.id });
    expect(await tasksOf(deal)).toHaveLength(0);
  });

  test('who is given its task by another is told', async () => {
    const { team, deal, second, owner, first } = await setting();
    const head = await buildUser({ team, role: Role.HEAD });
    await buildRule(second, { doer: Doer.HEAD });
    const move = { id: deal.id, fromStageId: first.id, toStageId: second.id };
    const { notified } = await told(async () => moveDeal(await contextFor(owner), move));
    expect(notified).toMatchObject([{ name: 'notification.told', particulars: { kind: 'ASSIGNED' } }]);
    expect(await systemContext().em.count(Notification, { userId: head.id })).toBe(1);
  });

  test('a new deal and one from another pipeline enter too', async () => {
    const { deal, first } = await setting();
    const target = await buildRoute();
    await buildRule(target.stages[0]!);
    expect(await tasksOf(await buildDeal({ route: target }))).toHaveLength(1);
    const toStageId = target.stages[0]!.id;
    await changePipeline(systemContext(), { id: deal.id, fromStageId: first.id, toStageId });
    expect(await tasksOf(deal)).toHaveLength(1);
  });
});

describe('on staying longer than N days', () => {
  const stay = { trigger: Trigger.STAYED, title: 'Напомнить', afterDays: 2 };

  test('N working days by the calendar, once a stay', async () => {
    clock.now = new Date('2026-12-30T09:00:00Z');
    const { deal, first, second } = await setting();
    await buildRule(first, stay);
    clock.now = new Date('2027-01-12T09:00:00Z');
    await look();
    expect(await tasksOf(deal)).toEqual([]);
    clock.now = new Date('2027-01-13T09:00:00Z');
    await look();
    await look();
    expect(await tasksOf(deal)).toMatchObject([{ title: 'Напомнить' }]);
    await moveDeal(systemContext(), { id: deal.id, fromStageId: first.id, toStageId: second.id });
    await orm.em.fork().execute(`update task set state = 'DONE' where deal_id = ?`, [deal.id]);
    await moveDeal(systemContext(), { id: deal.id, fromStageId: second.id, toStageId: first.id });
    clock.now = new Date('2027-01-18T09:00:00Z');
    await look();
    expect(await tasksOf(deal)).toHaveLength(2);
  });

  test('calendar days where the setting says so', async () => {
    clock.now = new Date('2026-12-30T09:00:00Z');
    const { deal, first } = await setting();
    await buildRule(first, { ...stay, afterDayKind: DayKind.CALENDAR });
    clock.now = new Date('2027-01-01T09:00:00Z');
    await look();
    expect(await tasksOf(deal)).toEqual([]);
    clock.now = new Date('2027-01-02T09:00:00Z');
    await look();
    expect(await tasksOf(deal)).toHaveLength(1);
  });
});

describe('rules', () => {
  test('are tried on a deal, and nothing changes', async () => {
    const { deal, second, owner } = await setting();
    await buildRule(second, { title: 'Позвонить: {partner}' });
    await buildRule(second, { action: AutomationAction.LETTER, title: 'Письмо', text: 'Текст' });
    const before = await checksum();
    const ctx = await contextFor(owner);
    const plans = await tryRules(ctx, await ctx.see(Deal, deal.id), second.id);
    expect(plans).toMatchObject([
      { outcome: 'DONE', title: 'Позвонить: Ромашка', doer: { id: owner.id } },
      { outcome: 'FAILED', reason: 'contact.noAddress' },
    ]);
    expect(await checksum()).toBe(before);
  });

  test('are the admins’ to change, told on the pipeline, and leave a log', async () => {
    const { deal, owner, route, second, move } = await setting();
    const { result: rule, events } = await told(() => buildRule(second));
    expect(events).toMatchObject([
      { name: 'automation.created', entityId: route.pipeline.id, particulars: { part: rule.id } },
    ]);
    const edit = async () => editAutomationRule(await contextFor(owner), { id: rule.id, version: 1, title: 'Иначе' });
    await expectRefused(edit, { code: 'FORBIDDEN', reason: 'pipeline.edit' });
    await move();
    const { nodes } = await pageRuns(await contextFor(owner), route.pipeline.id, { first: 10 });
    expect(nodes).toMatchObject([{ ruleId: rule.id, dealId: deal.id, outcome: 'DONE' }]);
    const stranger = await contextFor(await buildUser());
    expect((await pageRuns(stranger, route.pipeline.id, { first: 10 })).nodes).toEqual([]);
    await removeAutomationRule(systemContext(), { id: rule.id });
    expect(await runsOf(deal)).toEqual([]);
    expect((await fresh(Pipeline, route.pipeline.id)).version).toBe(3);
  });

  test('name a text for letters and a user where one is meant', async () => {
    const { second } = await setting();
    const letter = () => buildRule(second, { action: AutomationAction.LETTER });
    await expectRefused(letter, { code: 'INVALID', reason: 'empty', details: { field: 'input.text' } });
    const user = () => buildRule(second, { doer: Doer.USER });
    await expectRefused(user, { code: 'INVALID', reason: 'empty', details: { field: 'input.userId' } });
  });
});
