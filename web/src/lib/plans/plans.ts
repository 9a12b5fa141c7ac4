import type { App } from '#lib/core/app.svelte.js';
import type { Command, Outcome } from '#lib/core/command.js';
import {
  AddPlanStepDocument,
  AnswerApprovalDocument,
  CreatePlanTemplateDocument,
  EditPlanStepDocument,
  EditPlanTemplateDocument,
  RemovePlanStepDocument,
  StartPlanDocument,
  StopPlanDocument,
  type AddPlanStepInput,
  type ApprovalAnswer,
  type EditPlanStepInput,
  type PlanRowFragment,
  type PlanStepRowFragment,
  type PlanTemplateRowFragment,
  type StartPlanInput,
  type StepInput,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';

export type PlanRow = PlanRowFragment;
export type StepRow = PlanStepRowFragment;
export type TemplateRow = PlanTemplateRowFragment;

/** Plans come with their lists, so nothing of them is shown before the server has answered. */
const run = <Input extends object>(
  app: App,
  about: string[],
  command: Pick<Command<Input>, 'document' | 'input' | 'label' | 'undo'>,
): Promise<Outcome> => app.commands.run({ ...command, about, overlay: [] });

export function startPlan(app: App, given: Omit<StartPlanInput, 'id'>, title: string): Promise<Outcome> {
  const id = newId();
  return run(app, [given.dealId, id], {
    document: StartPlanDocument,
    input: { ...given, id },
    label: app.i18n.text.plans.did.started(title),
    undo: () => stopPlan(app, { id, dealId: given.dealId, title }),
  });
}

/** What was refused is asked for once more, as it was. */
export const startAgain = (app: App, { id, dealId, title }: PlanRow): Promise<Outcome> =>
  startPlan(app, { dealId, againId: id }, title);

export const stopPlan = (app: App, { id, dealId, title }: Pick<PlanRow, 'id' | 'dealId' | 'title'>): Promise<Outcome> =>
  run(app, [dealId, id], { document: StopPlanDocument, input: { id }, label: app.i18n.text.plans.did.stopped(title) });

export const addPlanStep = (
  app: App,
  { id: planId, dealId }: PlanRow,
  given: Omit<AddPlanStepInput, 'id' | 'planId'>,
): Promise<Outcome> =>
  run(app, [dealId, planId], {
    document: AddPlanStepDocument,
    input: { ...given, id: newId(), planId },
    label: app.i18n.text.plans.did.added(given.title),
  });

export const editPlanStep = (
  app: App,
  { dealId }: PlanRow,
  { id, planId, version, title }: StepRow,
  given: Omit<EditPlanStepInput, 'id' | 'version'>,
): Promise<Outcome> =>
  app.commands.run<EditPlanStepInput>({
    document: EditPlanStepDocument,
    input: { ...given, id, version } as never,
    about: [dealId, planId],
    overlay: [],
    label: app.i18n.text.plans.did.edited(given.title ?? title),
  });

export const removePlanStep = (app: App, { dealId }: PlanRow, { id, planId, title }: StepRow): Promise<Outcome> =>
  run(app, [dealId, planId], {
    document: RemovePlanStepDocument,
    input: { id },
    label: app.i18n.text.plans.did.removed(title),
  });

export const answerApproval = (
  app: App,
  step: { id: string; title: string; about: string[] },
  answer: ApprovalAnswer,
  comment: string | null,
): Promise<Outcome> =>
  run(app, step.about, {
    document: AnswerApprovalDocument,
    input: { id: step.id, answer, comment },
    label: app.i18n.text.plans.did[answer](step.title),
  });

export const createTemplate = (app: App, name: string, steps: StepInput[]): Promise<Outcome> =>
  run(app, [], { document: CreatePlanTemplateDocument, input: { name, steps }, label: name });

export const editTemplate = (
  app: App,
  { id, version, name }: TemplateRow,
  given: { name?: string; steps?: StepInput[]; active?: boolean },
): Promise<Outcome> =>
  app.commands.run({
    document: EditPlanTemplateDocument,
    input: { ...given, id, version } as never,
    about: [id],
    overlay: [],
    label: given.name ?? name,
  });
