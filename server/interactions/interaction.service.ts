import type { Context } from '../core/context.js';
import { invalid, rule } from '../core/errors.js';
import { Deal } from '../deals/deal.entity.js';
import { tellAssigned } from '../notifications/notification.service.js';
import { Partner } from '../partners/partner.entity.js';
import { Task, TaskKind } from '../tasks/task.entity.js';
import { completeTask } from '../tasks/task.service.js';
import { activeUser, assign } from '../users/owner.service.js';
import type { User } from '../users/user.entity.js';
import { mark } from '../commitments/commitment.service.js';
import { Chain } from './chain.entity.js';
import { letInto, lockChains, tell, toldOn } from './hold.service.js';
import { Direction, Interaction, InteractionKind } from './interaction.entity.js';
import type { LogInteractionInput } from './interaction.inputs.js';
import { participantsOf, putParticipants } from './participants.js';

/** Clocks differ: what was held a few minutes from now was held now. */
const AHEAD_MS = 5 * 60_000;

/**
 * Writes down a contact that was held, with its deal, in a chain, or as a subject by itself.
 * @throws RULE interaction.received (an incoming letter), interaction.todo, user.inactive; INVALID input.direction,
 * input.heldAt future, input.endedAt, input.dealId, input.taskId; CONFLICT task.state, interaction.subject;
 * NOT_FOUND Deal, Interaction, Task, Partner, Person, User; FORBIDDEN
 */
export const logInteraction = (ctx: Context, input: LogInteractionInput) =>
  ctx.change(async () => {
    if (input.kind === InteractionKind.EMAIL && input.direction === Direction.IN) throw rule('interaction.received');
    return add(ctx, input);
  });

/** The same of a letter or message that came from them before there were channels, as in the demo company. @throws as logInteraction */
export const receiveInteraction = (ctx: Context, input: LogInteractionInput) =>
  ctx.change(() => add(ctx, { ...input, direction: Direction.IN, reviewed: false }));

async function add(ctx: Context, input: LogInteractionInput): Promise<Interaction> {
  const task = input.taskId ? await plannedContact(ctx, input.taskId) : null;
  const responsible = await activeUser(ctx, input.responsibleId ?? ctx.viewer.userId ?? '');
  const interaction = newInteraction(ctx, input, responsible);
  const chain = await chainFor(ctx, input, task, responsible);
  ctx.authorize('log', chain);
  refuseOtherSubject(chain, input, task);
  interaction.chainId = chain.id;
  ctx.em.persist(interaction);
  putParticipants(ctx, interaction, await participantsOf(ctx, input));
  await letInto(ctx, chain, responsible);
  chain.deal?.touch(ctx.now);
  if (isAnswer(interaction)) chain.lead?.answer(ctx.now);
  tell(ctx, 'interaction.logged', { interaction, chain });
  await tellAssigned(ctx, responsible.id, toldOn(chain), { dealId: chain.dealId, interactionId: interaction.id });
  for (const promised of input.commitments ?? []) await mark(ctx, { interaction, chain }, promised);
  if (task) await completeTask(ctx, { id: task.id, result: input.result ?? null });
  return interaction;
}

/** Somebody of us has spoken or written to them. */
const isAnswer = ({ kind, direction }: Interaction): boolean =>
  direction === Direction.OUT || kind === InteractionKind.MEETING;

function newInteraction(ctx: Context, input: LogInteractionInput, responsible: User): Interaction {
  const interaction = new Interaction();
  if (input.id) interaction.id = input.id;
  const { kind, topic, text = null, result = null, place = null, endedAt = null, direction = null } = input;
  const { basisId = null, taskId = null, heldAt, important } = input;
  Object.assign(interaction, { kind, topic, text, result, place, endedAt, direction, basisId, taskId });
  interaction.heldAt = heldAt ?? ctx.now;
  interaction.important = important ?? false;
  interaction.authorId = ctx.viewer.userId;
  interaction.responsibleId = responsible.id;
  interaction.reviewed = input.reviewed ?? responsible.id === ctx.viewer.userId;
  refuseFuture(ctx, interaction);
  interaction.checkKind();
  return interaction;
}

/** What was held is past. @throws INVALID input.heldAt, input.endedAt */
export function refuseFuture(ctx: Context, { heldAt, endedAt }: Pick<Interaction, 'heldAt' | 'endedAt'>): void {
  const latest = ctx.now.getTime() + AHEAD_MS;
  if (heldAt.getTime() > latest) throw invalid('input.heldAt', 'future');
  if (endedAt && endedAt.getTime() > latest) throw invalid('input.endedAt', 'future');
}

/** @throws NOT_FOUND Task; RULE interaction.todo: what it plans is no contact */
async function plannedContact(ctx: Context, id: string): Promise<Task> {
  const task = await ctx.see(Task, id);
  if (task.kind === TaskKind.TODO) throw rule('interaction.todo');
  return task;
}

/** The chain that a new interaction joins, locked: that of its basis, of its task, of its deal, else a new one. */
async function chainFor(
  ctx: Context,
  input: LogInteractionInput,
  task: Task | null,
  responsible: User,
): Promise<Chain> {
  const named = input.partnerId ? await ctx.see(Partner, input.partnerId) : null;
  const basisChain = input.basisId ? (await ctx.see(Interaction, input.basisId)).chainId : null;
  const dealId = input.dealId ?? (basisChain ? null : task?.dealId);
  const deal = dealId ? await ctx.lock(Deal, dealId) : null;
  const joined =
    basisChain ?? (input.dealId ? null : await chainOf(ctx, task)) ?? (deal && (await latestChain(ctx, deal.id)));
  if (joined) return (await lockChains(ctx, [joined])).get(joined)!;
  return openChain(ctx, deal, responsible, named?.id ?? task?.partnerId);
}

/** The chain that a task was planned in, unless that has turned to another subject since: then the task's deal counts. */
async function chainOf(ctx: Context, task: Task | null): Promise<string | null> {
  if (!task?.chainId || !task.dealId) return task?.chainId ?? null;
  const chain = await ctx.em.findOne(Chain, { id: task.chainId, dealId: task.dealId });
  return chain?.id ?? null;
}

/** A deal, a basis and a task that are given together must agree on the subject. @throws INVALID input.dealId, input.taskId */
function refuseOtherSubject(chain: Chain, { dealId, basisId }: LogInteractionInput, task: Task | null): void {
  if (dealId && dealId !== chain.dealId) throw invalid('input.dealId', 'subject');
  if ((dealId || basisId) && task?.dealId && task.dealId !== chain.dealId) throw invalid('input.taskId', 'subject');
}

/** The chain of a deal that was talked in last. */
export async function latestChain(ctx: Context, dealId: string): Promise<string | null> {
  const [row] = await ctx.em.execute<{ id: string }[]>(
    `select c.id from chain c join interaction i on i.chain_id = c.id
     where c.deal_id = ? order by i.held_at desc, i.id desc limit 1`,
    [dealId],
  );
  return row?.id ?? null;
}

/** A chain about a deal, or about nothing else: then it belongs to whom writes it. */
export async function openChain(
  ctx: Context,
  deal: Deal | null,
  responsible: Pick<User, 'id'>,
  partnerId: string | null = null,
): Promise<Chain> {
  const chain = Object.assign(new Chain(), { partnerId });
  chain.turnTo(deal);
  await assign(ctx, chain, ctx.viewer.userId ?? responsible.id);
  return ctx.create(chain);
}
