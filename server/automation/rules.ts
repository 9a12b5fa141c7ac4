import type { Context } from '../core/context.js';
import { guardEdit } from '../core/edit.js';
import { invalid, notFound } from '../core/errors.js';
import type { Details } from '../core/log/record.js';
import { isUuid } from '../core/uuid.js';
import { Pipeline, Stage } from '../pipelines/pipeline.entity.js';
import { activeUser } from '../users/owner.service.js';
import type {
  AutomationRuleVerbInput,
  CreateAutomationRuleInput,
  EditAutomationRuleInput,
} from './automation.inputs.js';
import { AutomationAction, AutomationRule } from './automationRule.entity.js';
import { Doer } from '../users/doer.entity.js';

/** Of one stage. */
const MOST_RULES = 20;

/** Adds a rule to a stage. @throws INVALID input.stageId tooMany, input.text empty, input.userId empty; NOT_FOUND Stage, User; FORBIDDEN pipeline.edit */
export const createAutomationRule = (ctx: Context, input: CreateAutomationRuleInput) =>
  ctx.change(async () => {
    const stage = isUuid(input.stageId) ? await ctx.em.findOne(Stage, { id: input.stageId, removed: false }) : null;
    if (!stage) throw notFound(Stage.name, input.stageId);
    const pipeline = await lockPipeline(ctx, stage.pipelineId);
    if ((await ctx.em.count(AutomationRule, { stageId: stage.id })) >= MOST_RULES)
      throw invalid('input.stageId', 'tooMany');
    if (input.userId) await activeUser(ctx, input.userId);
    const said = Object.entries(input).filter(([, value]) => value != null);
    const rule = Object.assign(new AutomationRule(), Object.fromEntries(said), { pipelineId: pipeline.id });
    guardWhole(rule);
    ctx.em.persist(rule);
    return tell(ctx, 'automation.created', { pipeline, rule });
  });

const FIELDS = ['active', 'title', 'afterDays', 'afterDayKind', 'kind', 'dueDays', 'dueDayKind', 'doer'] as const;
const CLEARABLE = ['text', 'userId'] as const;

/** Changes a rule, or switches it off or on. @throws CONFLICT automation.edited; INVALID; NOT_FOUND AutomationRule, User; FORBIDDEN pipeline.edit */
export const editAutomationRule = (ctx: Context, input: EditAutomationRuleInput) =>
  ctx.change(async () => {
    const { pipeline, rule } = await lockRule(ctx, input.id);
    if (input.userId) await activeUser(ctx, input.userId);
    const given = [
      ...FIELDS.filter((field) => input[field] != null),
      ...CLEARABLE.filter((field) => input[field] !== undefined),
    ];
    const edits = given.map((field) => {
      const [now, next] = [rule[field], input[field]];
      return { field, now, next, old: text(now), new: text(next) };
    });
    const details = await guardEdit(ctx, rule, {
      version: input.version,
      edits,
      verb: 'automation.edited',
      whole: pipeline,
    });
    if (Object.keys(details).length === 0) return rule;
    for (const { field, next } of edits) Object.assign(rule, { [field]: next });
    guardWhole(rule);
    return tell(ctx, 'automation.edited', { pipeline, rule }, details);
  });

/** Takes a rule away, and its log with it. @throws NOT_FOUND AutomationRule; FORBIDDEN pipeline.edit */
export const removeAutomationRule = (ctx: Context, input: AutomationRuleVerbInput) =>
  ctx.change(async () => {
    const { pipeline, rule } = await lockRule(ctx, input.id);
    tell(ctx, 'automation.removed', { pipeline, rule });
    ctx.em.remove(rule);
    return pipeline;
  });

/** A letter says something, and a certain user is named. */
function guardWhole({ action, text: body, doer, userId }: AutomationRule): void {
  if (action === AutomationAction.LETTER && !body) throw invalid('input.text', 'empty');
  if (doer === Doer.USER && !userId) throw invalid('input.userId', 'empty');
}

interface Part {
  pipeline: Pipeline;
  rule: AutomationRule;
}

async function lockRule(ctx: Context, id: string): Promise<Part> {
  const { pipelineId } = await ctx.see(AutomationRule, id);
  return { pipeline: await lockPipeline(ctx, pipelineId), rule: await ctx.lock(AutomationRule, id) };
}

async function lockPipeline(ctx: Context, id: string): Promise<Pipeline> {
  const pipeline = await ctx.lock(Pipeline, id);
  ctx.authorize('edit', pipeline);
  return pipeline;
}

const text = (value: unknown): string | null => (value == null ? null : String(value));

function tell(ctx: Context, name: string, { pipeline, rule }: Part, details: Details = {}): AutomationRule {
  const partVersion = name === 'automation.created' ? 1 : rule.version + 1;
  pipeline.touch(ctx.now);
  ctx.record(
    name,
    pipeline,
    { part: rule.id, partVersion, stageId: rule.stageId },
    { rule: [null, rule.title], ...details },
  );
  return rule;
}
