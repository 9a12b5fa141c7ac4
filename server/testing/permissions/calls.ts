import { createApiToken } from '../../users/session.service.js';
import { createCalendarFeed } from '../../tasks/calendarFeed.service.js';
import { addCheckLine } from '../../tasks/checklist.service.js';
import { completeTask } from '../../tasks/task.service.js';
import { Deal } from '../../deals/deal.entity.js';
import { winDeal } from '../../deals/deal.moves.js';
import { removeView } from '../../views/savedView.service.js';
import { removeComment } from '../../comments/comment.service.js';
import { removeFile } from '../../files/file.service.js';
import {
  buildComment,
  buildFile,
  buildInteraction,
  buildLooseFile,
  buildNotification,
  buildTask,
  buildUser,
  buildView,
  contextFor,
  fresh,
  PASSWORD,
  systemContext,
} from '../build.js';
import { Chain } from '../../interactions/chain.entity.js';
import { SubjectMode } from '../../interactions/interaction.inputs.js';
import { Participant } from '../../interactions/participant.entity.js';
import { setInteractionSubject } from '../../interactions/subject.service.js';
import type { Operation, OperationName } from './document.js';
import { planCalls } from './planCalls.js';
import { recordCalls } from './recordCalls.js';
import { ruleCalls } from './ruleCalls.js';
import type { Setting, Walker } from './setting.js';

type Call = (setting: Setting, walker: Walker) => Record<string, unknown> | Promise<Record<string, unknown>>;

const zone = 'Europe/Moscow';
const id = () => crypto.randomUUID();
const receipt = () => ({ clientId: id(), mutationId: id() });
const first = ({ free }: Setting) => free.stages[0]!.id;
const second = ({ free }: Setting) => free.stages[1]!.id;
const filter = ({ manager, north, strict }: Setting) => ({
  pipelineId: strict.pipeline.id,
  ownerIds: [manager.id],
  teamIds: [north.id],
  statuses: ['IN_WORK', 'WON', 'LOST'],
});

/** A session of the one who asks; somebody's when nobody does. */
async function sessionOf({ users }: Setting, walker: Walker): Promise<string> {
  const user = users[walker === 'anonymous' ? 'manager' : walker];
  return (await createApiToken(await contextFor(user), 'Ещё одна')).session.id;
}

/** Something that the one who asks is told of; somebody when nobody does. */
async function noticeOf({ users, fullDeal }: Setting, walker: Walker): Promise<string> {
  const user = users[walker === 'anonymous' ? 'manager' : walker];
  return (await buildNotification({ user, deal: fullDeal })).id;
}

async function wonDeal(setting: Setting) {
  const deal = await setting.deal();
  await winDeal(systemContext(), { id: deal.id, fromStageId: first(setting) });
  return deal;
}

async function taskOf({ deal }: Setting) {
  return buildTask({ deal: await deal() });
}

/** A task with a line, and that line. */
async function lineOf(setting: Setting) {
  const task = await taskOf(setting);
  const { checklist } = await addCheckLine(systemContext(), { taskId: task.id, text: 'Смета' });
  return { taskId: task.id, id: checklist[0]!.id };
}

async function doneTask(setting: Setting) {
  const task = await taskOf(setting);
  await completeTask(systemContext(), { id: task.id });
  return task;
}

/** A view of the one who asks; somebody's when nobody does. */
const viewOf = ({ users }: Setting, walker: Walker) => buildView(users[walker === 'anonymous' ? 'manager' : walker]);

async function removedView(setting: Setting, walker: Walker) {
  const view = await viewOf(setting, walker);
  await removeView(await contextFor(setting.users[walker === 'anonymous' ? 'manager' : walker]), { id: view.id });
  return view;
}

const content = (setting: Setting) => ({
  layout: 'TABLE',
  filter: filter(setting),
  sort: { by: 'SUM', descending: true },
  columns: [{ of: 'CUSTOM', fieldId: setting.fields.deal.id, width: 240 }],
});
/** A comment of the manager's. */
const commentOf = async ({ deal }: Setting) => buildComment({ deal: await deal() });

async function removedComment(setting: Setting) {
  const comment = await commentOf(setting);
  return removeComment(await contextFor(setting.manager), { id: comment.id });
}

/** A file of the manager's. */
const fileOf = async ({ deal }: Setting) => buildFile({ deal: await deal() });

async function removedFile(setting: Setting) {
  const file = await fileOf(setting);
  return removeFile(await contextFor(setting.manager), { id: file.id });
}

/** Names everything of one interaction. */
const talksFilter = ({ fullTalk, fullDeal, partner, person, manager }: Setting) => ({
  dealId: fullDeal.id,
  chainId: fullTalk.chainId,
  partnerId: partner.id,
  personId: person.id,
  responsibleIds: [manager.id],
  kinds: ['NOTE'],
  states: ['DUE'],
});

/** For every operation: arguments of which every id names something of the manager's, and every id that may be given is. */
const known: Record<OperationName, Call> = {
  ...recordCalls,
  ...ruleCalls,
  ...planCalls,
  'Query.me': () => ({}),
  'Query.signInInfo': () => ({}),
  'Query.pipelines': () => ({}),
  'Query.users': ({ manager }) => ({ text: manager.name }),
  'Query.teams': () => ({}),
  'Query.customFields': () => ({}),
  'Query.lostReasons': () => ({}),
  'Query.partners': ({ partner }) => ({ text: partner.name }),
  'Query.leads': () => ({}),
  'Query.sessions': () => ({}),
  'Query.apiTokens': () => ({}),
  'Query.search': () => ({ text: 'е', first: 50 }),
  'Query.partner': ({ partner }) => ({ id: partner.id }),
  'Query.board': (setting) => ({ pipelineId: setting.strict.pipeline.id, zone, filter: filter(setting), first: 10 }),
  'Query.boardColumn': (setting) => ({ stageId: first(setting), zone, filter: filter(setting) }),
  'Query.deal': ({ fullDeal }) => ({ id: fullDeal.id }),
  'Query.deals': (setting) => {
    const sort = { by: 'SUM', descending: false };
    return { ids: [setting.fullDeal.id], zone, filter: filter(setting), sort };
  },
  'Query.savedViews': () => ({}),
  'Query.savedView': async (setting, walker) => ({ id: (await viewOf(setting, walker)).id }),
  'Query.notifications': async (setting, walker) => ({ ids: [await noticeOf(setting, walker)], unreadOnly: true }),
  'Query.notificationSettings': () => ({}),
  'Query.unreadNotifications': () => ({}),
  'Query.moveTargets': ({ fullDeal }) => ({ dealId: fullDeal.id }),
  'Query.task': ({ task }) => ({ id: task.id }),
  'Query.tasks': ({ manager, fullDeal, partner, task }) => {
    const filter = { assigneeIds: [manager.id], authorId: manager.id, dealId: fullDeal.id, partnerId: partner.id };
    return { ids: [task.id], filter };
  },
  'Query.myDay': ({ manager }) => ({ zone, assigneeId: manager.id }),
  'Query.calendarFeed': async ({ users }, walker) => {
    if (walker !== 'anonymous') await createCalendarFeed(await contextFor(users[walker]));
    return {};
  },
  'Query.pinnedComment': ({ fullDeal }) => ({ wholeId: fullDeal.id }),
  'Query.timeline': ({ fullDeal }) => ({ wholeId: fullDeal.id, kinds: null, until: null, first: 50 }),
  'Query.chain': ({ fullTalk }) => ({ id: fullTalk.chainId }),
  'Query.interaction': ({ fullTalk }) => ({ id: fullTalk.id }),
  'Query.interactions': (setting) => ({ ids: [setting.fullTalk.id], filter: talksFilter(setting) }),
  'Query.interactionGroups': (setting) => ({ by: 'SUBJECT', filter: talksFilter(setting) }),
  'Query.unhandledInteractions': (setting) => ({ filter: talksFilter(setting) }),
  'Query.unreviewedInteractions': () => ({}),

  'Mutation.signIn': ({ manager }) => ({ email: manager.email, password: PASSWORD }),
  'Mutation.signOut': () => ({}),
  'Mutation.revokeSession': async (setting, walker) => ({ id: await sessionOf(setting, walker) }),
  'Mutation.createApiToken': () => ({ name: 'Выгрузка' }),
  'Mutation.revokeApiToken': async (setting, walker) => ({ id: await sessionOf(setting, walker) }),
  'Mutation.editProfile': () => ({ input: { theme: 'DARK' }, receipt: receipt() }),
  'Mutation.announce': async (setting) => {
    const deal = (await setting.deal()).id;
    const doing = { openedId: deal, heldId: deal, editedId: deal, overStageId: second(setting) };
    const talkedToId = setting.partner.id;
    return { input: { pipelineId: setting.free.pipeline.id, clientId: id(), ...doing, talkedToId } };
  },
  'Mutation.createDeal': (setting) => {
    const { free, partner, manager } = setting;
    const deal = { id: id(), title: 'Болты', pipelineId: free.pipeline.id, stageId: first(setting) };
    return { input: { ...deal, partnerId: partner.id, ownerId: manager.id }, receipt: receipt() };
  },
  'Mutation.editDeal': async ({ deal, partner, fields }) => {
    const custom = [{ fieldId: fields.deal.id, value: 'Урал' }];
    const input = { id: (await deal()).id, version: 9, partnerId: partner.id, title: 'Гайки', custom };
    return { input, receipt: receipt() };
  },
  'Mutation.assignDeal': async ({ deal, manager, colleague }) => {
    const input = { id: (await deal()).id, fromOwnerId: manager.id, ownerId: colleague.id };
    return { input, receipt: receipt() };
  },
  'Mutation.assignDeals': async ({ deal, manager, colleague }) => {
    const deals = [{ id: (await deal()).id, fromOwnerId: manager.id, ownerId: colleague.id }];
    return { input: { deals }, receipt: receipt() };
  },
  'Mutation.placeDeals': async (setting) => {
    const [above, below] = [await setting.deal(), await setting.deal()];
    const one = { id: (await setting.deal()).id, fromStageId: first(setting), toStageId: second(setting) };
    return { input: { deals: [{ ...one, afterId: above.id, beforeId: below.id }] }, receipt: receipt() };
  },
  'Mutation.moveDeal': async (setting) => {
    const [above, below] = [await setting.deal(), await setting.deal()];
    const input = { id: (await setting.deal()).id, fromStageId: first(setting), toStageId: second(setting) };
    return { input: { ...input, afterId: above.id, beforeId: below.id }, receipt: receipt() };
  },
  'Mutation.moveDeals': async (setting) => {
    return { input: { ids: [(await setting.deal()).id], toStageId: second(setting) }, receipt: receipt() };
  },
  'Mutation.reopenDeal': async (setting) => {
    const input = { id: (await wonDeal(setting)).id, fromStatus: 'WON', stageId: first(setting) };
    return { input, receipt: receipt() };
  },
  'Mutation.shareDeal': async ({ deal, manager }) => {
    return { input: { id: (await deal()).id, userId: manager.id }, receipt: receipt() };
  },
  'Mutation.unshareDeal': async ({ deal, colleague }) => {
    return { input: { id: (await deal()).id, userId: colleague.id }, receipt: receipt() };
  },
  'Mutation.createTask': async ({ deal, manager, partner, chain }) => {
    const input = { id: id(), dealId: (await deal()).id, kind: 'CALL', title: 'Позвонить', dueOn: '2026-12-01' };
    const beside = { assigneeId: manager.id, partnerId: partner.id, chainId: chain.id };
    return { input: { ...input, ...beside }, receipt: receipt() };
  },
  'Mutation.createTasks': async ({ deal, manager }) => {
    const tasks = [{ id: id(), dealId: (await deal()).id, assigneeId: manager.id }];
    return { input: { kind: 'CALL', title: 'Обзвонить', dueOn: '2026-12-01', tasks }, receipt: receipt() };
  },
  'Mutation.cancelTasks': async (setting) => {
    const task = await taskOf(setting);
    return { input: { tasks: [{ id: task.id, dealId: task.dealId }] }, receipt: receipt() };
  },
  'Mutation.createView': (setting) => {
    const view = { id: id(), name: 'Крупные', shared: false, pipelineId: setting.free.pipeline.id };
    return { input: { ...view, ...content(setting) }, receipt: receipt() };
  },
  'Mutation.editView': async (setting, walker) => {
    const view = { id: (await viewOf(setting, walker)).id, version: 9, name: 'Мелкие', rank: 2 };
    return { input: { ...view, ...content(setting) }, receipt: receipt() };
  },
  'Mutation.removeView': async (setting, walker) => {
    return { input: { id: (await viewOf(setting, walker)).id }, receipt: receipt() };
  },
  'Mutation.restoreView': async (setting, walker) => {
    return { input: { id: (await removedView(setting, walker)).id }, receipt: receipt() };
  },
  'Mutation.editTask': async (setting) => {
    const input = { id: (await taskOf(setting)).id, version: 9, title: 'Написать', assigneeId: setting.manager.id };
    return { input: { ...input, partnerId: setting.partner.id }, receipt: receipt() };
  },
  'Mutation.addCheckLine': async (setting) => {
    return { input: { taskId: (await taskOf(setting)).id, id: id(), text: 'Смета' }, receipt: receipt() };
  },
  'Mutation.editCheckLine': async (setting) => {
    return { input: { ...(await lineOf(setting)), fromText: 'Смета', text: 'Счёт', done: true }, receipt: receipt() };
  },
  'Mutation.removeCheckLine': async (setting) => ({ input: await lineOf(setting), receipt: receipt() }),
  'Mutation.createCalendarFeed': () => ({}),
  'Mutation.revokeCalendarFeed': async ({ users }, walker) => {
    if (walker !== 'anonymous') await createCalendarFeed(await contextFor(users[walker]));
    return {};
  },
  'Mutation.completeTask': async (setting) => ({ input: { id: (await taskOf(setting)).id }, receipt: receipt() }),
  'Mutation.cancelTask': async (setting) => ({ input: { id: (await taskOf(setting)).id }, receipt: receipt() }),
  'Mutation.reopenTask': async (setting) => ({ input: { id: (await doneTask(setting)).id }, receipt: receipt() }),
  'Mutation.addComment': async ({ deal, manager, colleague }) => {
    const input = { id: id(), wholeId: (await deal()).id, text: 'Решает сам', mentionIds: [colleague.id, manager.id] };
    return { input, receipt: receipt() };
  },
  'Mutation.editComment': async (setting) => {
    const input = { id: (await commentOf(setting)).id, version: 1, text: 'Не сам', mentionIds: [setting.colleague.id] };
    return { input, receipt: receipt() };
  },
  'Mutation.removeComment': async (setting) => ({ input: { id: (await commentOf(setting)).id }, receipt: receipt() }),
  'Mutation.restoreComment': async (setting) => ({
    input: { id: (await removedComment(setting)).id },
    receipt: receipt(),
  }),
  'Mutation.pinComment': async (setting) => ({ input: { id: (await commentOf(setting)).id }, receipt: receipt() }),
  'Mutation.unpinComment': async (setting) => ({ input: { id: (await commentOf(setting)).id }, receipt: receipt() }),
  'Mutation.addFiles': async ({ deal, manager, users }, walker) => {
    const author = walker === 'anonymous' || walker === 'observer' ? manager : users[walker];
    const input = { ids: [(await buildLooseFile(author)).id], toId: (await deal()).id };
    return { input, receipt: receipt() };
  },
  'Mutation.removeFile': async (setting) => ({ input: { id: (await fileOf(setting)).id }, receipt: receipt() }),
  'Mutation.restoreFile': async (setting) => ({ input: { id: (await removedFile(setting)).id }, receipt: receipt() }),
  'Mutation.logInteraction': async (setting) => {
    const { manager, partner, person, talk } = setting;
    const basis = await talk();
    const { dealId } = await fresh(Chain, basis.chainId);
    const task = await buildTask({ deal: await fresh(Deal, dealId!) });
    const subject = { dealId, basisId: basis.id, taskId: task.id, partnerId: partner.id };
    const what = {
      id: id(),
      kind: 'CALL',
      direction: 'OUT',
      topic: 'Сроки',
      personIds: [person.id],
      others: ['Громов'],
    };
    const commitments = [{ side: 'OURS', text: 'Прислать смету', dueOn: '2099-01-15' }];
    return { input: { ...what, ...subject, responsibleId: manager.id, commitments }, receipt: receipt() };
  },
  'Mutation.editInteraction': async ({ talk, person }) => {
    const input = { id: (await talk()).id, version: 9, topic: 'О ценах', personIds: [person.id] };
    return { input, receipt: receipt() };
  },
  'Mutation.reviewInteractions': async ({ talk }) => {
    return { input: { ids: [(await talk()).id], reviewed: true }, receipt: receipt() };
  },
  'Mutation.deferInteractions': async ({ talk }) => {
    const until = new Date(Date.now() + 3_600_000).toISOString();
    return { input: { ids: [(await talk()).id], until }, receipt: receipt() };
  },
  'Mutation.setInteractionResponsible': async ({ talk, colleague }) => {
    return { input: { ids: [(await talk()).id], responsibleId: colleague.id }, receipt: receipt() };
  },
  'Mutation.setInteractionSubject': async ({ talk, deal }) => {
    const { id: interactionId, chainId } = await talk();
    const { dealId: fromDealId } = await fresh(Chain, chainId);
    return { input: { interactionId, fromDealId, dealId: (await deal()).id, mode: 'CHAIN' }, receipt: receipt() };
  },
  'Mutation.unlinkInteraction': async ({ talk, deal }) => {
    const { id: interactionId, chainId } = await talk();
    const { dealId: fromDealId } = await fresh(Chain, chainId);
    const link = { interactionId, dealId: (await deal()).id };
    await setInteractionSubject(systemContext(), { ...link, fromDealId, mode: SubjectMode.LINK });
    return { input: link, receipt: receipt() };
  },
  'Mutation.joinChains': async ({ talk }) => {
    return { input: { chainId: (await talk()).chainId, intoChainId: (await talk()).chainId }, receipt: receipt() };
  },
  'Mutation.createDealFromInteraction': async (setting) => {
    const { free, partner, manager } = setting;
    const deal = { id: id(), title: 'Болты', pipelineId: free.pipeline.id, stageId: first(setting) };
    const interactionId = (await setting.talk()).id;
    const input = { interactionId, mode: 'CHAIN', deal: { ...deal, partnerId: partner.id, ownerId: manager.id } };
    return { input, receipt: receipt() };
  },
  'Mutation.createPersonFromInteraction': async ({ deal, partner, manager, fields }) => {
    const talk = await buildInteraction({ deal: await deal(), responsible: manager, others: ['Громов'] });
    const [stranger] = await systemContext().em.find(Participant, { interactionId: talk.id });
    const custom = [{ fieldId: fields.person.id, value: 'Чай' }];
    const person = { id: id(), name: 'Пётр Громов', partnerId: partner.id, ownerId: manager.id, custom };
    return { input: { interactionId: talk.id, participantId: stranger!.id, person }, receipt: receipt() };
  },
  'Mutation.createLead': () => ({ input: { id: id(), text: 'Перезвоните', channel: 'PHONE' }, receipt: receipt() }),
  'Mutation.createPartner': ({ manager }) => ({
    input: { id: id(), name: 'Бета', ownerId: manager.id },
    receipt: receipt(),
  }),
  'Mutation.editPartner': ({ partner, manager, fields }) => {
    const custom = [{ fieldId: fields.partner.id, value: 'Урал' }];
    const input = { id: partner.id, version: 999, name: `Имя ${id()}`, ownerId: manager.id, custom };
    return { input, receipt: receipt() };
  },
  'Mutation.createTeam': ({ north }) => ({ input: { name: 'Опт', parentId: north.id }, receipt: receipt() }),
  'Mutation.createUser': ({ north }) => {
    const input = { name: 'Анна', email: `${id()}@example.com`, password: PASSWORD, role: 'MANAGER', timeZone: zone };
    return { input: { ...input, teamId: north.id }, receipt: receipt() };
  },
  'Mutation.readNotifications': async (setting, walker) => {
    return { input: { ids: [await noticeOf(setting, walker)] }, receipt: receipt() };
  },
  'Mutation.readAllNotifications': async (setting, walker) => {
    await noticeOf(setting, walker);
    return { input: { until: new Date().toISOString() }, receipt: receipt() };
  },
  'Mutation.setNotificationSetting': () => {
    return { input: { kind: 'ASSIGNED', inApp: true, mail: 'DAILY' }, receipt: receipt() };
  },
  'Mutation.setAccess': async ({ north }) => {
    const input = { id: (await buildUser()).id, role: 'HEAD', teamId: north.id, active: true };
    return { input, receipt: receipt() };
  },
  'Mutation.setRoleVisibility': () => ({ role: 'OBSERVER', visibility: 'TEAM', receipt: receipt() }),

  'Subscription.changes': async ({ deal }) => {
    const after = await systemContext().asOf();
    await deal();
    return { after };
  },
  'Subscription.boardHeads': (setting) => ({ pipelineId: setting.free.pipeline.id, zone, filter: filter(setting) }),
  'Subscription.myDay': ({ manager }) => ({ zone, assigneeId: manager.id }),
  'Subscription.presence': ({ free }) => ({ pipelineId: free.pipeline.id, clientId: id() }),
  'Subscription.winRates': () => ({}),
};

/** @throws for an operation that has no call */
export const argumentsOf = async (
  { name }: Operation,
  setting: Setting,
  walker: Walker,
): Promise<Record<string, unknown>> => known[name]!(setting, walker);

export const called = Object.keys(known);
