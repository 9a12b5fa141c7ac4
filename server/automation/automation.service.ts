import type { Context } from '../core/context.js';
import { Deal, DealStatus } from '../deals/deal.entity.js';
import { queueLetter } from '../letters/letter.service.js';
import type { Task } from '../tasks/task.entity.js';
import { showNext } from '../tasks/told.service.js';
import { openTask } from '../tasks/work.service.js';
import { AutomationRule, Trigger } from './automationRule.entity.js';
import { AutomationRun, RunOutcome } from './automationRun.entity.js';
import { type Intent, intentOf } from './intent.js';

/** The deal has come to a stage: its rules act within the same command. The caller knows that there are any. */
export async function automate(ctx: Context, deal: Deal): Promise<void> {
  const rules = await rulesOf(ctx, deal.stageId, Trigger.ENTERED);
  await actAll(ctx, rules, deal);
}

/** A deal has stayed for too long: the rule acts, unless the deal has gone on or the rule has acted on this stay. */
export const actOnStay = (ctx: Context, ruleId: string, dealId: string) =>
  ctx.change(async () => {
    const deal = await ctx.lock(Deal, dealId);
    const rule = await ctx.see(AutomationRule, ruleId);
    const stands = deal.status === DealStatus.IN_WORK && deal.stageId === rule.stageId && rule.active;
    const { stageSince } = deal;
    if (!stands || (await ctx.em.count(AutomationRun, { ruleId, dealId, stageSince })) > 0) return;
    await actAll(ctx, [rule], deal);
  });

/** What the rules of a stage would do to a deal that came there now. Changes nothing. */
export async function tryRules(ctx: Context, deal: Deal, stageId: string): Promise<Intent[]> {
  const intents: Intent[] = [];
  for (const rule of await rulesOf(ctx, stageId)) intents.push(await intentOf(ctx, rule, deal));
  return intents;
}

const rulesOf = (ctx: Context, stageId: string, trigger?: Trigger): Promise<AutomationRule[]> =>
  ctx.em.find(AutomationRule, { stageId, active: true, ...(trigger ? { trigger } : {}) }, { orderBy: { id: 'asc' } });

async function actAll(ctx: Context, rules: AutomationRule[], deal: Deal): Promise<void> {
  // What the command has done so far is seen by what is asked from here on.
  if (rules.length > 0) await ctx.em.flush();
  const tasks: Task[] = [];
  for (const rule of rules) tasks.push(...(await act(ctx, rule, deal)));
  if (tasks.length > 0) await showNext(ctx, deal, tasks);
}

/** @returns the task that it has created, if any */
async function act(ctx: Context, rule: AutomationRule, deal: Deal): Promise<Task[]> {
  const intent = await intentOf(ctx, rule, deal);
  const { outcome, reason } = intent;
  const { stageSince } = deal;
  const run = { ruleId: rule.id, dealId: deal.id, stageSince, at: ctx.now, outcome, reason };
  ctx.em.persist(Object.assign(new AutomationRun(), run));
  return outcome === RunOutcome.DONE ? perform(ctx, intent, deal) : [];
}

async function perform(ctx: Context, intent: Intent, deal: Deal): Promise<Task[]> {
  const { title, text, doer, dueOn, address } = intent;
  const authorId = ctx.viewer.userId ?? deal.ownerId;
  if (address) await queueLetter(ctx, { to: address, subject: title, text: text ?? '', dealId: deal.id, authorId });
  if (!doer || !dueOn) return [];
  return [await openTask(ctx, { kind: intent.rule.kind, title, text, authorId, dueOn, deal, assignee: doer })];
}
