import { createApiToken } from '../../users/session.service.js';
import { winDeal } from '../../deals/deal.moves.js';
import { shareDeal } from '../../deals/deal.service.js';
import { removeView } from '../../views/savedView.service.js';
import { pinComment, removeComment } from '../../comments/comment.service.js';
import { removeFile } from '../../files/file.service.js';
import {
  buildComment,
  buildFile,
  buildLooseFile,
  buildNotification,
  buildPartner,
  buildUser,
  buildView,
  contextFor,
  PASSWORD,
  systemContext,
} from '../build.js';
import { type Call, id, receipt, zone } from './call.js';
import { channelCalls } from './channelCalls.js';
import { commitmentCalls } from './commitmentCalls.js';
import type { Operation, OperationName } from './document.js';
import { leadCalls } from './leadCalls.js';
import { planCalls } from './planCalls.js';
import { newLegalSide, recordCalls } from './recordCalls.js';
import { importCalls } from './importCalls.js';
import { mergeCalls } from './mergeCalls.js';
import { relationshipCalls } from './relationshipCalls.js';
import { ruleCalls } from './ruleCalls.js';
import type { Setting, Walker } from './setting.js';
import { talkCalls } from './talkCalls.js';
import { taskCalls } from './taskCalls.js';

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

const soughtPartner = ({ partner, manager }: Setting) => {
  const filter = { isClient: false, legalTypes: ['COMPANY'], ownerIds: [manager.id], noContact: false };
  return { text: partner.name, filter: { ...filter, kinds: null, tags: null, warned: false } };
};

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

/** For every operation: arguments of which every id names something of the manager's, and every id that may be given is. */
const known: Record<OperationName, Call> = {
  ...talkCalls,
  ...taskCalls,
  ...recordCalls,
  ...mergeCalls,
  ...importCalls,
  ...relationshipCalls,
  ...ruleCalls,
  ...commitmentCalls,
  ...channelCalls,
  ...leadCalls,
  ...planCalls,
  'Query.me': () => ({}),
  'Query.signInInfo': () => ({}),
  'Query.pipelines': () => ({}),
  'Query.users': ({ manager }) => ({ text: manager.name }),
  'Query.teams': () => ({}),
  'Query.customFields': () => ({}),
  'Query.lostReasons': () => ({}),
  'Query.partners': (setting) => ({ ...soughtPartner(setting), ids: [setting.partner.id] }),
  'Query.partnerCount': soughtPartner,
  'Query.sessions': () => ({}),
  'Query.apiTokens': () => ({}),
  'Query.search': () => ({ text: 'е', first: 50 }),
  'Query.partnerTags': () => ({ text: 'строй' }),
  'Query.recordNames': ({ partner }) => ({ ids: [partner.id] }),
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
  'Query.mentionReach': ({ fullDeal, users }) => ({ input: { wholeId: fullDeal.id, userIds: [users.manager.id] } }),
  'Query.pinnedComment': ({ fullDeal }) => ({ wholeId: fullDeal.id }),
  'Query.timeline': ({ fullDeal }) => ({ wholeId: fullDeal.id, kinds: null, until: null, first: 50 }),
  'Mutation.signIn': ({ manager }) => ({ email: manager.email, password: PASSWORD }),
  'Mutation.signOut': () => ({}),
  'Mutation.revokeSession': async (setting, walker) => ({ id: await sessionOf(setting, walker) }),
  'Mutation.createApiToken': () => ({ name: 'Выгрузка' }),
  'Mutation.revokeApiToken': async (setting, walker) => ({ id: await sessionOf(setting, walker) }),
  'Mutation.editProfile': () => ({ input: { theme: 'DARK' }, receipt: receipt() }),
  'Mutation.announce': async (setting) => {
    const deal = (await setting.deal()).id;
    const held = { heldId: deal, overStageId: second(setting), heldX: 1, heldY: 2 };
    const doing = { ...held, openedId: deal, editedId: deal, editedToId: setting.partner.id };
    const talkedToId = setting.partner.id;
    const placeId = setting.free.pipeline.id;
    return { input: { placeId, pipelineId: placeId, clientId: id(), ...doing, talkedToId } };
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
    const [above, below] = [await setting.deal(), await setting.deal()];
    const input = { id: (await wonDeal(setting)).id, fromStatus: 'WON', stageId: first(setting) };
    return { input: { ...input, afterId: above.id, beforeId: below.id }, receipt: receipt() };
  },
  'Mutation.shareDeal': async ({ deal, manager }) => {
    return { input: { id: (await deal()).id, userId: manager.id }, receipt: receipt() };
  },
  'Mutation.unshareDeal': async ({ deal, colleague }) => {
    const input = { id: (await deal()).id, userId: colleague.id };
    await shareDeal(systemContext(), input);
    return { input, receipt: receipt() };
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
  'Mutation.unpinComment': async (setting) => {
    const { id } = await commentOf(setting);
    await pinComment(systemContext(), { id });
    return { input: { id }, receipt: receipt() };
  },
  'Mutation.addFiles': async ({ deal, manager, users }, walker) => {
    const author = walker === 'anonymous' || walker === 'observer' ? manager : users[walker];
    const input = { ids: [(await buildLooseFile(author)).id], toId: (await deal()).id };
    return { input, receipt: receipt() };
  },
  'Mutation.removeFile': async (setting) => ({ input: { id: (await fileOf(setting)).id }, receipt: receipt() }),
  'Mutation.restoreFile': async (setting) => ({ input: { id: (await removedFile(setting)).id }, receipt: receipt() }),
  'Mutation.createPartner': ({ manager, partner, fields }) => {
    const custom = [{ fieldId: fields.person.id, value: 'Чай' }];
    const person = { id: id(), name: 'Анна Белова', jobTitle: 'снабжение', phones: ['8 916 000-00-01'], custom };
    const own = [{ fieldId: fields.partner.id, value: 'Урал' }];
    const place = { ownerId: manager.id, parentId: partner.id };
    const input = { id: id(), name: 'Бета', ...place, ...particulars, person, custom: own };
    return { input: { ...input, legalEntity: newLegalSide() }, receipt: receipt() };
  },
  'Mutation.editPartner': async ({ partner, manager, fields }) => {
    const custom = [{ fieldId: fields.partner.id, value: 'Урал' }];
    const { id: parentId } = await buildPartner({ owner: manager });
    const input = { id: partner.id, version: 999, name: `Имя ${id()}`, ownerId: manager.id, parentId, custom };
    return { input: { ...input, ...particulars }, receipt: receipt() };
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
  'Subscription.presence': ({ free }) => ({ placeId: free.pipeline.id, pipelineId: free.pipeline.id, clientId: id() }),
  'Subscription.winRates': () => ({}),
};

/** What the forms of a partner hold beside its name; a way to reach it would make a client of it. */
const particulars = {
  kinds: ['CLIENT', 'CARRIER'],
  tags: ['стройка'],
  addresses: [{ kind: 'OFFICE', text: 'Самара' }],
  site: 'alfa.example',
  notes: 'Звонить после обеда',
};

/** @throws for an operation that has no call */
export const argumentsOf = async (
  { name }: Operation,
  setting: Setting,
  walker: Walker,
): Promise<Record<string, unknown>> => known[name]!(setting, walker);

export const called = Object.keys(known);
