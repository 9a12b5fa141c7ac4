import type { Context } from '../core/context.js';
import { guardEdit } from '../core/edit.js';
import { soundSteps } from './drafts.js';
import type { CreatePlanTemplateInput, EditPlanTemplateInput } from './plan.inputs.js';
import { PlanTemplate } from './planTemplate.entity.js';

/** Adds a template. @throws CONFLICT unique; INVALID; NOT_FOUND User; FORBIDDEN planTemplate.create */
export const createPlanTemplate = (ctx: Context, { name, steps }: CreatePlanTemplateInput) =>
  ctx.change(async () => {
    const template = ctx.create(Object.assign(new PlanTemplate(), { name, steps: await soundSteps(ctx, steps) }));
    ctx.record('planTemplate.created', template, {}, { name: [null, name] });
    return template;
  });

/** Changes a template, or takes it out of what is offered. Begun plans stay as they are. @throws CONFLICT planTemplate.edited, unique; INVALID; NOT_FOUND; FORBIDDEN */
export const editPlanTemplate = (ctx: Context, input: EditPlanTemplateInput) =>
  ctx.change(async () => {
    const template = await ctx.lock(PlanTemplate, input.id);
    ctx.authorize('edit', template);
    const next = {
      name: input.name ?? template.name,
      active: input.active ?? template.active,
      steps: input.steps ? await soundSteps(ctx, input.steps) : template.steps,
    };
    const [now, wanted] = [wordsOf(template), wordsOf(next)];
    const edits = FIELDS.map((field) => ({
      field,
      now: now[field],
      next: wanted[field],
      old: now[field],
      new: wanted[field],
    }));
    const details = await guardEdit(ctx, template, { version: input.version, verb: 'planTemplate.edited', edits });
    if (Object.keys(details).length === 0) return template;
    for (const field of FIELDS) if (field in details) Object.assign(template, { [field]: next[field] });
    ctx.record('planTemplate.edited', template, { fields: Object.keys(details) }, details);
    return template;
  });

const FIELDS = ['name', 'active', 'steps'] as const;

const STEP = ['title', 'kind', 'doer', 'userId', 'days', 'dayKind', 'after'] as const;

/** Fields as they are compared and told: the steps as one. */
const wordsOf = ({ name, active, steps }: Pick<PlanTemplate, (typeof FIELDS)[number]>) => ({
  name,
  active: String(active),
  steps: JSON.stringify(steps.map((step) => STEP.map((field) => step[field]))),
});
