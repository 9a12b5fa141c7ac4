import { dayAfter } from '../calendar/calendar.service.js';
import type { Context } from '../core/context.js';
import { dayOf } from '../core/time.js';
import { Currency } from '../currencies/currency.entity.js';
import type { Deal } from '../deals/deal.entity.js';
import { Task, TaskState } from '../tasks/task.entity.js';
import { Doer } from '../users/doer.entity.js';
import { headOver } from '../users/doer.service.js';
import { User } from '../users/user.entity.js';
import { AutomationAction, type AutomationRule } from './automationRule.entity.js';
import { AutomationRun, RunOutcome, type RunReason } from './automationRun.entity.js';

/** What a rule would do to a deal now. Making it changes nothing: the test run and the rule itself ask for the same. */
export interface Intent {
  rule: AutomationRule;
  outcome: RunOutcome;
  reason: RunReason | null;
  title: string;
  text: string | null;
  /** Of a task. */
  doer: User | null;
  dueOn: string | null;
  /** Of a letter. */
  address: string | null;
}

export async function intentOf(ctx: Context, rule: AutomationRule, deal: Deal): Promise<Intent> {
  const filled = await fillerOf(ctx, rule, deal);
  const { DONE: outcome } = RunOutcome;
  const intent: Intent = { rule, outcome, reason: null, ...filled, doer: null, dueOn: null, address: null };
  return rule.action === AutomationAction.TASK ? intendTask(ctx, intent, deal) : intendLetter(ctx, intent, deal);
}

async function intendTask(ctx: Context, intent: Intent, deal: Deal): Promise<Intent> {
  const { rule, title } = intent;
  const doer = await doerOf(ctx, rule, deal);
  const from = dayOf(ctx.now, doer.timeZone);
  const dueOn = await dayAfter(ctx, from, { days: rule.dueDays, dayKind: rule.dueDayKind });
  const intended = { ...intent, doer, dueOn };
  if (!doer.active) return { ...intended, outcome: RunOutcome.FAILED, reason: 'user.inactive' };
  const same = { dealId: deal.id, state: TaskState.OPEN, kind: rule.kind, title };
  if ((await ctx.em.count(Task, same)) === 0) return intended;
  return { ...intended, outcome: RunOutcome.SKIPPED, reason: 'task.exists' };
}

async function intendLetter(ctx: Context, intent: Intent, deal: Deal): Promise<Intent> {
  const [contact] = await ctx.em.execute<{ email: string }[]>(ADDRESS, [deal.id]);
  if (!contact) return { ...intent, outcome: RunOutcome.FAILED, reason: 'contact.noAddress' };
  // A client is not written to twice because a card went back and forth.
  const sent = { ruleId: intent.rule.id, dealId: deal.id, outcome: RunOutcome.DONE };
  if ((await ctx.em.count(AutomationRun, sent)) === 0) return { ...intent, address: contact.email };
  return { ...intent, outcome: RunOutcome.SKIPPED, reason: 'letter.sent' };
}

/** Whom we call first, else anybody of the deal who has an address. */
const ADDRESS = `
  select p.emails[1] as email from deal_person dp join person p on p.id = dp.person_id
  where dp.deal_id = ? and p.emails <> '{}' order by (dp.role = 'CONTACT') desc, dp.id limit 1`;

async function doerOf(ctx: Context, { doer, userId }: AutomationRule, deal: Deal): Promise<User> {
  if (doer === Doer.USER && userId) return ctx.see(User, userId);
  const head = doer === Doer.HEAD ? await headOver(ctx, deal.teamPath) : null;
  return head ?? ctx.see(User, deal.ownerId);
}

/** Title and text with the deal's own words for the fields; a field that nobody knows stays as it is written. */
async function fillerOf(ctx: Context, { title, text, stageId }: AutomationRule, deal: Deal) {
  const [owner, partner, stage] = await Promise.all([
    ctx.labels.need('app_user', deal.ownerId),
    ctx.labels.of('partner', deal.partnerId),
    ctx.labels.need('stage', stageId),
  ]);
  const fields: Record<string, string> = {
    title: deal.title,
    number: `D-${deal.number}`,
    sum: deal.sum ?? '',
    amount: (deal.currency === Currency.RUB ? deal.sum : deal.amount) ?? '',
    currency: deal.currency,
    partner: partner?.name ?? '',
    owner: owner.name,
    stage: stage.name,
  };
  const fill = (template: string) => template.replace(/\{(\w+)\}/g, (whole, name: string) => fields[name] ?? whole);
  return { title: fill(title), text: text === null ? null : fill(text) };
}
