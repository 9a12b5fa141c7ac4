import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { CreateAutomationRuleInput } from '../automation/automation.inputs.js';
import { AutomationAction, Trigger } from '../automation/automationRule.entity.js';
import { createAutomationRule } from '../automation/rules.js';
import { Context } from '../core/context.js';
import type { Row, RowClass } from '../core/row.entity.js';
import type { Transport } from '../core/transport.js';
import { systemViewer, type Viewer } from '../core/rights/viewer.js';
import { KEY_BYTES, Seal } from '../core/seal.js';
import { Currency } from '../currencies/currency.entity.js';
import type { CurrencyRate } from '../currencies/currencyRate.entity.js';
import type { SetCurrencyRateInput } from '../currencies/currencyRate.inputs.js';
import { setCurrencyRate } from '../currencies/currencyRate.service.js';
import { type CustomField, CustomTarget, CustomType } from '../customFields/customField.entity.js';
import type { CreateCustomFieldInput } from '../customFields/customField.inputs.js';
import { createCustomField } from '../customFields/customField.service.js';
import type { Deal } from '../deals/deal.entity.js';
import type { CreateDealInput } from '../deals/deal.inputs.js';
import { DealSortKey } from '../deals/deal.sort.js';
import type { Comment } from '../comments/comment.entity.js';
import { addComment } from '../comments/comment.service.js';
import { createDeal } from '../deals/deal.service.js';
import { createDemandLine } from '../deals/demand.service.js';
import type { DemandLine } from '../deals/demandLine.entity.js';
import { createLostReason } from '../deals/lostReason.js';
import type { LostReason } from '../deals/lostReason.entity.js';
import { rowClass } from '../features.js';
import { Channel } from '../channels/channel.entity.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { Chain } from '../interactions/chain.entity.js';
import { addFiles, uploadFile } from '../files/file.service.js';
import type { StoredFile } from '../files/storedFile.entity.js';
import { type Interaction, InteractionKind } from '../interactions/interaction.entity.js';
import type { LogInteractionInput } from '../interactions/interaction.inputs.js';
import { logInteraction } from '../interactions/interaction.service.js';
import type { Lead } from '../leads/lead.entity.js';
import type { CreateLeadInput } from '../leads/lead.inputs.js';
import { createLead } from '../leads/lead.service.js';
import type { Partner } from '../partners/partner.entity.js';
import { createPartner } from '../partners/newPartner.service.js';
import { Notification, NotificationKind } from '../notifications/notification.entity.js';
import { notify } from '../notifications/notification.service.js';
import { Control, type Pipeline, type Stage } from '../pipelines/pipeline.entity.js';
import type { StageInput } from '../pipelines/pipeline.inputs.js';
import { createPipeline, stagesOf } from '../pipelines/pipeline.service.js';
import { type Task, TaskKind } from '../tasks/task.entity.js';
import type { CreateTaskInput } from '../tasks/task.inputs.js';
import { createTask } from '../tasks/task.service.js';
import { Team } from '../teams/team.entity.js';
import { createTeam } from '../teams/team.service.js';
import { viewerOf } from '../users/sight.service.js';
import { Role, User } from '../users/user.entity.js';
import type { CreateUserInput } from '../users/user.inputs.js';
import { hashPassword } from '../users/password.js';
import { addUser } from '../users/user.service.js';
import { DealColumn, type SavedView, ViewLayout } from '../views/savedView.entity.js';
import type { CreateViewInput } from '../views/savedView.inputs.js';
import { createView } from '../views/savedView.service.js';
import { bank, clock, config, orm, registry, rung } from './here.js';

export { bank, clock, config, orm, registry, rung };

/** What seals the passwords of the test. */
export const secretKey = Buffer.alloc(KEY_BYTES, 1);
const seal = new Seal(secretKey);

const surroundings = {
  ring: (seq: number) => void rung.push(seq),
  clock: () => clock.now ?? new Date(),
  rowClass,
  seal,
  get ratesAddress() {
    return bank.address ?? undefined;
  },
  get registry() {
    return registry.access;
  },
};

/** Of every user. Hashed once, because that is slow on purpose. */
export const PASSWORD = 'correct horse battery';
const passwordHash = hashPassword(PASSWORD);
let made = 0;
const next = () => ++made;

/** One request of a viewer. */
export const contextOf = (viewer: Viewer, transport?: Transport): Context =>
  new Context(orm.em.fork(), viewer, surroundings, transport);

/** One request of the server itself. */
export const systemContext = (): Context => contextOf(systemViewer('test'));

/** One request of a user with the rights that he has now. */
export const contextFor = async (user: User): Promise<Context> => contextOf(await viewerFor(user));

/** A user as requests know him. */
export async function viewerFor({ id }: User): Promise<Viewer> {
  return viewerOf(systemContext(), await fresh(User, id));
}

/** A row as it stands in the database now. */
export async function fresh<T extends Row>(entity: RowClass<T>, id: string): Promise<T> {
  return systemContext().see(entity, id);
}

export const buildTeam = (parent?: Team, name = `Отдел ${next()}`): Promise<Team> =>
  createTeam(systemContext(), { name, parentId: parent?.id });

/** A manager in no team, unless it is said otherwise. */
export async function buildUser(
  given: Partial<Omit<CreateUserInput, 'password'>> & { team?: Team } = {},
): Promise<User> {
  const { team, ...input } = given;
  const number = next();
  const unremarkable = { name: `Сотрудник ${number}`, email: `user${number}@example.com`, role: Role.MANAGER };
  const user = { ...unremarkable, teamId: team?.id, timeZone: 'Europe/Moscow', ...input };
  return addUser(systemContext(), user, await passwordHash);
}

/** A pipeline and its stages in order. */
export interface BuiltRoute {
  pipeline: Pipeline;
  stages: Stage[];
}

/** A free pipeline of three stages, unless it is said otherwise. @param rules what is said of each stage, in order */
export async function buildRoute(
  control = Control.FREE,
  length = 3,
  rules: Partial<StageInput>[] = [],
): Promise<BuiltRoute> {
  const stages = Array.from({ length }, (_, index) => ({
    name: `Этап ${index + 1}`,
    probability: index * 10,
    ...rules[index],
  }));
  const pipeline = await createPipeline(systemContext(), { name: `Воронка ${next()}`, control, stages });
  return { pipeline, stages: await stagesOf(systemContext(), pipeline.id) };
}

export async function buildPartner({
  owner,
  name = `Партнёр ${next()}`,
  parent,
}: { owner?: User; name?: string; parent?: Partner | undefined } = {}): Promise<Partner> {
  const ownerId = (owner ?? (await buildUser())).id;
  return createPartner(systemContext(), { name, ownerId, parentId: parent?.id });
}

type GivenDeal = Partial<CreateDealInput> & { owner?: User; route?: BuiltRoute; stage?: Stage };

/** A deal at the top of the first stage of a new pipeline, of a new manager, unless it is said otherwise. */
export async function buildDeal({ owner, route, stage, ...input }: GivenDeal = {}): Promise<Deal> {
  return createDeal(systemContext(), {
    pipelineId: stage?.pipelineId ?? (route ?? (await buildRoute())).pipeline.id,
    stageId: stage?.id,
    title: `Сделка ${next()}`,
    ownerId: (owner ?? (await buildUser())).id,
    ...input,
  });
}

type GivenTask = Partial<Omit<CreateTaskInput, 'dealId'>> & { deal?: Deal; assignee?: User };

/** A call for the deal's owner, due in a year. */
export async function buildTask({ deal, assignee, ...input }: GivenTask = {}): Promise<Task> {
  const { id: dealId, ownerId } = deal ?? (await buildDeal());
  const due = input.dueAt || input.dueOn ? {} : { dueAt: new Date(Date.now() + 365 * 86_400_000) };
  const assigneeId = assignee?.id ?? ownerId;
  return createTask(systemContext(), {
    dealId,
    kind: TaskKind.CALL,
    title: `Дело ${next()}`,
    assigneeId,
    ...due,
    ...input,
  });
}

/** A chain of interactions about nothing else. */
export async function buildChain({ owner }: { owner?: User } = {}): Promise<Chain> {
  const ctx = systemContext();
  const { id, teamId } = owner ?? (await buildUser());
  const chain = Object.assign(new Chain(), { ownerId: id, teamId });
  chain.teamPath = teamId && (await ctx.see(Team, teamId)).path;
  ctx.em.persist(chain);
  await ctx.em.flush();
  return chain;
}

/** A rule that plans a call for who leads the deal, as soon as a deal comes to the stage. */
export const buildRule = ({ id: stageId }: Stage, given: Partial<CreateAutomationRuleInput> = {}) =>
  createAutomationRule(systemContext(), {
    stageId,
    trigger: Trigger.ENTERED,
    action: AutomationAction.TASK,
    title: `Позвонить ${next()}`,
    ...given,
  });

export const buildDemandLine = ({ id: dealId }: Deal, satisfied = 0): Promise<DemandLine> =>
  createDemandLine(systemContext(), { dealId, title: `Болты ${next()}`, satisfied });
type GivenInteraction = Partial<LogInteractionInput> & { deal?: Deal; responsible?: User };

/** A note that its responsible has not reviewed, about nothing else unless it is said otherwise. */
export async function buildInteraction({ deal, responsible, ...input }: GivenInteraction = {}): Promise<Interaction> {
  return logInteraction(systemContext(), {
    dealId: deal?.id,
    kind: InteractionKind.NOTE,
    topic: `Запись ${next()}`,
    responsibleId: responsible?.id ?? deal?.ownerId ?? (await buildUser()).id,
    ...input,
  });
}

export const buildLostReason = (requiresCompetitor = false): Promise<LostReason> =>
  createLostReason(systemContext(), { name: `Причина ${next()}`, requiresCompetitor });

/** A lead source that gives its leads to nobody, unless it is said otherwise. */
export async function buildChannel(given: Partial<Channel> = {}): Promise<Channel> {
  const ctx = systemContext();
  const channel = Object.assign(new Channel(), { name: `Канал ${next()}`, kind: ChannelKind.SITE, ...given });
  ctx.em.persist(channel);
  await ctx.em.flush();
  return channel;
}

export const buildLead = (input: Partial<CreateLeadInput> = {}): Promise<Lead> =>
  createLead(systemContext(), { text: `Обращение ${next()}`, channel: ChannelKind.SITE, ...input });

/** A table of its owner's alone, of a new pipeline. */
export async function buildView(owner: User, input: Partial<CreateViewInput> = {}): Promise<SavedView> {
  return createView(await contextFor(owner), {
    name: `Вид ${next()}`,
    shared: false,
    layout: ViewLayout.TABLE,
    pipelineId: input.pipelineId ?? (await buildRoute()).pipeline.id,
    filter: { sumFrom: '100.00' },
    sort: { by: DealSortKey.SUM, descending: true },
    columns: [{ of: DealColumn.TITLE, width: 240 }, { of: DealColumn.SUM }],
    ...input,
  });
}

/** A comment of the deal's owner, unless it is said otherwise. */
export async function buildComment(given: { deal?: Deal; author?: User; text?: string } = {}): Promise<Comment> {
  const author = given.author ?? (await (given.deal ? fresh(User, given.deal.ownerId) : buildUser()));
  const deal = given.deal ?? (await buildDeal({ owner: author }));
  return addComment(await contextFor(author), { wholeId: deal.id, text: given.text ?? `Комментарий ${next()}` });
}

/** A text of deals, unless it is said otherwise; options are said by their names. */
export async function buildCustomField(
  given: Partial<Omit<CreateCustomFieldInput, 'options'>> & { options?: string[] } = {},
): Promise<CustomField> {
  const { options, ...input } = given;
  return createCustomField(systemContext(), {
    target: CustomTarget.DEAL,
    type: CustomType.TEXT,
    name: `Поле ${next()}`,
    ...(options && { options: options.map((name) => ({ id: randomUUID(), name })) }),
    ...input,
  });
}

/** What a dollar is worth since long ago, unless it is said otherwise. */
export const buildRate = (given: Partial<SetCurrencyRateInput> = {}): Promise<CurrencyRate> =>
  setCurrencyRate(systemContext(), { currency: Currency.USD, day: '2020-01-09', rate: '90.000000', ...given });

/** A small text that somebody has uploaded and not attached yet. */
export const buildLooseFile = async (author: User, name = `Файл ${next()}.txt`, bytes = Buffer.from(name)) =>
  uploadFile(await contextFor(author), name, Readable.from([bytes]));

/** A file of the deal's owner. */
export async function buildFile({ deal }: { deal: Deal }): Promise<StoredFile> {
  const author = await fresh(User, deal.ownerId);
  const { id } = await buildLooseFile(author);
  const [file] = await addFiles(await contextFor(author), { ids: [id], toId: deal.id });
  return file!;
}

/** Tells somebody that he was mentioned on a deal, by default one of his own. */
export async function buildNotification({ user, deal }: { user?: User; deal?: Deal } = {}): Promise<Notification> {
  const { id: userId } = user ?? (await buildUser());
  const about = deal ?? (await buildDeal({ ownerId: userId }));
  const ctx = systemContext();
  await ctx.change(() => notify(ctx, { kind: NotificationKind.MENTIONED, to: [userId], about, dealId: about.id }));
  return systemContext().em.findOneOrFail(Notification, { userId }, { orderBy: { id: 'desc' } });
}
