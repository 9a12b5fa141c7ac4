import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { CommitmentList } from '#lib/commitments/commitmentList.svelte.js';
import { addCommitment, keepCommitment, reopenCommitment, withdrawCommitment } from '#lib/commitments/commitments.js';
import type { CommitmentRow } from '#lib/core/rows.js';
import { addComment, removeComment } from '#lib/comments/comments.js';
import { assignDeal, editDeal, moveDeal, shareDeal, unshareDeal } from '#lib/deals/deals.js';
import {
  deferInteractions,
  logInteraction,
  reviewInteractions,
  setResponsible,
  setSubject,
} from '#lib/interactions/interactions.js';
import { Talks } from '#lib/interactions/talks.svelte.js';
import { askedFor, inState } from '#lib/myDay/asked.js';
import { TaskList } from '#lib/myDay/taskList.svelte.js';
import { Bell } from '#lib/notifications/bell.svelte.js';
import { followNotices } from '#lib/notifications/noticeList.js';
import { followPlans } from '#lib/plans/planList.svelte.js';
import {
  addPlanStep,
  answerApproval,
  editPlanStep,
  removePlanStep,
  startAgain,
  startPlan,
  stopPlan,
  type PlanRow,
} from '#lib/plans/plans.js';
import { followDeals, PartnerList } from '#lib/partners/partnerLists.svelte.js';
import { createPartner, editPartner } from '#lib/partners/partners.js';
import { cancelTask, completeTask, createTask, editTask } from '#lib/tasks/tasks.js';
import { Timeline } from '#lib/timeline/timeline.svelte.js';
import {
  buildDeal,
  buildInteraction,
  buildPartner,
  buildRoute,
  buildTeam,
  buildUser,
  config,
  systemContext,
} from '../../../server/testing/build.js';
import { head } from '../../../server/testing/log.js';
import { startServer } from '../../../server/testing/server.js';
import { Role } from '../../../server/users/user.entity.js';
import { Chance } from '../window/random.js';
import { openApp } from '../window/signedIn.js';

const HOUR_MS = 3_600_000;
const COMMANDS = 60;

const team = await buildTeam();
const [anna, sergey] = [await buildUser({ team }), await buildUser({ team, role: Role.HEAD })];
const stranger = await buildUser({ team: await buildTeam() });
const route = await buildRoute();
const client = await buildPartner({ owner: anna });
const deals = [anna, sergey, anna, sergey].map((owner) => buildDeal({ owner, route, partnerId: client.id }));
const [watched, ...others] = await Promise.all(deals);
const server = await startServer({ databaseUrl: config.databaseUrl });
afterAll(() => server[Symbol.asyncDispose]());

/** A window with everything open that follows the log without holding its records. */
async function openScreens(userId: string) {
  const app = await openApp(server.url, (await server.tokenOf(userId)).token);
  const lists = {
    mine: new TaskList(app, inState(askedFor('mine', userId, []), 'OPEN')),
    given: new TaskList(app, inState(askedFor('given', userId, []), 'OPEN')),
    toReview: new Talks(app),
    all: new Talks(app),
    story: new Timeline(app, watched!.id),
    bell: new Bell(app),
    notices: followNotices(app),
    promises: new CommitmentList(app, watched!.id),
    promisesOfAll: new CommitmentList(app, client.id),
    partners: new PartnerList(app, {}),
    hers: new PartnerList(app, { ownerIds: [anna.id], kinds: ['CARRIER'], noContact: true }),
    dealsOfClient: followDeals(app, client.id),
    plans: followPlans(app, watched!.id),
  };
  lists.story.show(null);
  lists.all.set({ shown: 'ALL', by: 'RESPONSIBLE' });
  const screens = { app, ...lists, close: () => [...Object.values(lists), app].forEach((part) => part.close()) };
  await vi.waitFor(() => expect(isQuiet(screens)).toBe(true), 5_000);
  return screens;
}

type Screens = Awaited<ReturnType<typeof openScreens>>;

const isQuiet = ({ app, mine, given, toReview, all, story, notices, ...screens }: Screens): boolean =>
  app.commands.unsent === 0 &&
  story.state === 'ready' &&
  toReview.counts !== null &&
  [mine, given, toReview.list!, all.list!, notices.list].every(({ loading }) => !loading) &&
  [screens.promises, screens.promisesOfAll, screens.dealsOfClient, screens.plans].every(({ loading }) => !loading) &&
  [screens.partners, screens.hers].every(({ loading, count }) => !loading && count !== null);

/** What its user sees, as far as the other has loaded it. */
const pictureOf = ({ mine, given, toReview, all, story, bell, notices, ...screens }: Screens, other: Screens) => ({
  mine: mine.tasks,
  given: given.tasks,
  groups: [toReview.groups, all.groups],
  interactions: [
    cut(toReview.rows, other.toReview.rows, other.toReview.list!.hasMore),
    cut(all.rows, other.all.rows, other.all.list!.hasMore),
  ],
  counts: toReview.counts,
  story: cut(story.entries, other.story.entries, other.story.hasOlder),
  pinned: story.pinned,
  unread: bell.unread,
  notices: cut(notices.list.rows, other.notices.list.rows, other.notices.list.hasMore),
  promises: [screens.promises, screens.promisesOfAll].map((list) => list.given),
  partners: cut(screens.partners.rows, other.partners.rows, other.partners.hasMore),
  hers: screens.hers.rows,
  partnerCounts: [screens.partners.count, screens.hers.count],
  dealsOfClient: cut(screens.dealsOfClient.rows, other.dealsOfClient.rows, other.dealsOfClient.hasMore),
  plans: cut(screens.plans.rows, other.plans.rows, other.plans.hasMore),
});

const cut = <Row>(rows: readonly Row[], others: readonly Row[], hasMore: boolean) =>
  hasMore ? rows.slice(0, others.length) : rows;

let windows: Screens[] = [];
beforeAll(async () => {
  windows = await Promise.all([openScreens(anna.id), openScreens(sergey.id)]);
}, 30_000);
afterAll(() => windows.forEach((window) => window.close()));

/** Each screen shows what a fresh one loads. */
async function expectConverged(): Promise<void> {
  for (const window of windows) {
    await vi.waitFor(() => expect(isQuiet(window)).toBe(true), 10_000);
    const fresh = await openScreens(window.app.session.me.user.id);
    await vi.waitFor(() => expect(pictureOf(window, fresh)).toEqual(pictureOf(fresh, fresh)), 10_000);
    fresh.close();
  }
}

const chance = new Chance(20261124);
const later = () => new Date(Date.now() + (1 + chance.below(200)) * HOUR_MS).toISOString();
const people = [anna.id, sergey.id];

type Verb = (window: Screens) => Promise<Outcome | null> | null | undefined;
const onTask =
  (act: (app: App, id: string) => Promise<Outcome>): Verb =>
  ({ app, mine, given }) => {
    const tasks = [...mine.tasks, ...given.tasks];
    return tasks.length > 0 ? act(app, chance.one(tasks).id) : undefined;
  };
const onTalk =
  (act: (app: App, row: Talks['rows'][number]) => Promise<Outcome | null>): Verb =>
  ({ app, all }) =>
    all.rows.length > 0 ? act(app, chance.one(all.rows)) : undefined;
const onPromise =
  (act: (app: App, row: CommitmentRow) => Promise<Outcome>): Verb =>
  ({ app, promisesOfAll: { open } }) =>
    open.length > 0 ? act(app, chance.one(open).row) : undefined;
const onPlan =
  (act: (app: App, plan: PlanRow) => Promise<Outcome>): Verb =>
  ({ app, plans: { rows } }) => {
    const running = rows.filter(({ state }) => state === 'RUNNING');
    return running.length > 0 ? act(app, chance.one(running)) : undefined;
  };
const someDeal = () => chance.one([watched!, ...others]).id;
const STEP = { kind: 'TODO', doer: 'OWNER', days: 20 } as const;
const NOTE = { kind: 'NOTE', topic: 'Записка' } as const;

const verbs: Record<string, Verb> = {
  plan: ({ app }) =>
    createTask(app, {
      kind: 'TODO',
      title: 'Собрать объёмы',
      dueAt: later(),
      assigneeId: chance.one(people),
      dealId: chance.below(2) ? someDeal() : null,
    }).outcome,
  complete: onTask((app, id) => completeTask(app, id, 'Готово')),
  cancel: onTask((app, id) => cancelTask(app, id)),
  replan: onTask((app, id) => editTask(app, id, { dueAt: later() })),
  log: ({ app }) => logInteraction(app, { ...NOTE, dealId: someDeal(), responsibleId: chance.one(people) }),
  logAlone: ({ app }) => logInteraction(app, { ...NOTE, responsibleId: chance.one(people), reviewed: false }),
  answer: onTalk((app, { id }) => logInteraction(app, { ...NOTE, basisId: id, reviewed: false })),
  review: onTalk((app, row) => reviewInteractions(app, [row], chance.below(2) === 0)),
  defer: onTalk((app, row) => deferInteractions(app, [row], chance.below(2) ? later() : null)),
  give: onTalk((app, row) => setResponsible(app, [row], chance.one(people))),
  turn: onTalk((app, row) => setSubject(app, row, someDeal(), chance.one(['CHAIN', 'FROM_HERE', 'LINK']))),
  promise: onTalk((app, { id }) =>
    addCommitment(app, id, { side: chance.one(['OURS', 'CLIENT']), text: 'Прислать график', dueOn: '2099-01-15' }),
  ),
  keep: onPromise((app, row) => keepCommitment(app, row)),
  withdraw: onPromise((app, row) => withdrawCommitment(app, row)),
  reopen: ({ app, promisesOfAll }) => {
    const kept = promisesOfAll.kept[0];
    return kept && reopenCommitment(app, kept.row);
  },
  meet: ({ app }) => createPartner(app, { name: `Партнёр ${chance.below(999)}` }).outcome,
  rename: ({ app }) => editPartner(app, client.id, { name: `Клиент ${chance.below(999)}` }),
  regard: ({ app, partners }) =>
    editPartner(app, chance.one(partners.rows).id, { kinds: chance.below(3) ? ['CARRIER'] : ['CLIENT'] }),
  entrust: ({ app, partners }) => {
    const { id, name } = chance.one([anna, sergey]);
    return editPartner(app, chance.one(partners.rows).id, { owner: { id, name } });
  },
  sellTo: ({ app }) => editDeal(app, chance.one(others).id, { partnerId: chance.below(2) ? client.id : null }),
  say: ({ app }) =>
    addComment(app, { dealId: watched!.id, partnerId: null }, `@${chance.one([anna, sergey]).name} посмотри`).outcome,
  unsay: ({ app, story }) => {
    const said = story.entries.find(({ comment }) => comment?.removedAt === null)?.comment;
    return said && removeComment(app, said.id);
  },
  move: ({ app }) => moveDeal(app, watched!.id, { stageId: chance.one(route.stages).id }),
  assign: ({ app }) => assignDeal(app, someDeal(), chance.one(people)),
  share: ({ app }) => shareDeal(app, someDeal(), stranger.id),
  unshare: ({ app }) => unshareDeal(app, someDeal(), stranger.id),
  begin: ({ app }) => {
    const asked = { ...STEP, title: 'Согласовать', kind: 'APPROVAL', doer: 'USER', userId: sergey.id } as const;
    const steps = [asked, { ...STEP, title: 'Отгрузить', after: 1 }];
    return startPlan(app, { dealId: watched!.id, steps, title: 'Скидка' }, 'Скидка');
  },
  approve: onPlan((app, { id, dealId, steps: [step] }) =>
    answerApproval(app, { ...step!, about: [dealId, id] }, chance.one(['APPROVED', 'APPROVED', 'REJECTED']), 'Так'),
  ),
  askAgain: ({ app, plans }) => {
    const refused = plans.rows.find(({ state }) => state === 'REJECTED');
    return refused && startAgain(app, refused);
  },
  draw: onPlan((app, plan) => addPlanStep(app, plan, { ...STEP, title: 'Ещё' })),
  redraw: onPlan((app, plan) =>
    editPlanStep(app, plan, plan.steps.at(-1)!, { dueOn: `2099-01-${10 + chance.below(20)}`, moveNext: true }),
  ),
  undraw: onPlan((app, plan) => removePlanStep(app, plan, plan.steps.at(-1)!)),
  stop: onPlan((app, plan) => stopPlan(app, plan)),
};

/** These have lists load anew, which would hide what they have not followed. */
const WIDE = ['turn', 'assign', 'share', 'unshare'];
const narrow = Object.keys(verbs).filter((name) => !WIDE.includes(name));

test.each([
  ['that concern single records', narrow],
  ['of all kinds', Object.keys(verbs)],
])('lists end as fresh ones begin after commands of two people %s', { timeout: 60_000 }, async (_, names) => {
  for (let given = 0; given < COMMANDS; given += windows.length)
    await Promise.all(windows.map((window) => verbs[chance.one(names)]!(window)));
  await expectConverged();
});

test('a chain of 40 interactions that two people give a subject at once has one event, one result, and both screens are equal', async () => {
  const subjects = [await buildDeal({ owner: anna, route }), await buildDeal({ owner: anna, route })];
  const { id: basisId, chainId } = await buildInteraction({ responsible: anna });
  for (let held = 1; held < 40; held += 1) await buildInteraction({ responsible: anna, basisId });
  const chainIn = ({ all }: Screens) => all.rows.filter((row) => row.chainId === chainId);
  await vi.waitFor(() => windows.forEach((window) => expect(chainIn(window)).toHaveLength(40)), 5_000);
  const before = await head();
  const outcomes = await Promise.all(
    windows.map((window, index) => setSubject(window.app, chainIn(window)[index * 30]!, subjects[index]!.id, 'CHAIN')),
  );
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['conflict', 'ok']);
  const turned = await systemContext().em.execute("select seq from event where name = 'chain.turned' and seq > ?", [
    before,
  ]);
  expect(turned).toHaveLength(1);
  const won = subjects[outcomes.findIndex(({ kind }) => kind === 'ok')]!;
  await expectConverged();
  for (const window of windows)
    expect(new Set(chainIn(window).map(({ chain }) => chain.dealId))).toEqual(new Set([won.id]));
});
