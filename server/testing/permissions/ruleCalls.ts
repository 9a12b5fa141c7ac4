import { CustomType } from '../../customFields/customField.entity.js';
import { buildCustomField, buildDemandLine, buildLostReason, buildRoute, buildRule, systemContext } from '../build.js';
import { CalendarYear } from '../../calendar/calendarYear.entity.js';
import { clientRules } from '../../partners/clientRule.service.js';
import { type Call, given, id } from './call.js';
import type { Setting } from './setting.js';

const first = ({ free }: Setting) => free.stages[0]!.id;
const calendarYear = () => systemContext().em.findOneOrFail(CalendarYear, { year: 2030 });
const offers = [{ kind: 'CALL', required: false }];

let lastRate = 90;

/** A deal with something that cannot be satisfied, and why. */
async function demandingDeal(setting: Setting) {
  const demanding = await setting.deal();
  const line = await buildDemandLine(demanding);
  const demandReasons = [{ id: line.id, reasonId: setting.reason.id }];
  return { id: demanding.id, fromStageId: first(setting), demandReasons };
}

/** Calls of what leads deals by rule: outcomes, pipelines and their stages, demand lines, lost reasons, rates, custom fields. */
export const ruleCalls: Record<string, Call> = {
  'Query.wayToWin': ({ fullDeal }) => ({ dealId: fullDeal.id }),

  'Query.automationRules': ({ strict }) => ({ pipelineId: strict.pipeline.id }),
  'Query.automationRuns': ({ strict }) => ({ pipelineId: strict.pipeline.id }),
  'Query.tryAutomation': ({ fullDeal, strict }) => ({ dealId: fullDeal.id, stageId: strict.stages[0]!.id }),

  'Mutation.createAutomationRule': async ({ manager }) => {
    const { stages } = await buildRoute();
    const does = { trigger: 'ENTERED', action: 'TASK', title: 'Позвонить', doer: 'USER', userId: manager.id };
    return given({ stageId: stages[0]!.id, ...does });
  },
  'Mutation.editAutomationRule': async ({ manager }) =>
    given({ id: (await buildRule((await buildRoute()).stages[0]!)).id, version: 9, title: id(), userId: manager.id }),
  'Mutation.removeAutomationRule': async () => given({ id: (await buildRule((await buildRoute()).stages[0]!)).id }),

  'Mutation.winDeal': async (setting) => given(await demandingDeal(setting)),
  'Mutation.loseDeal': async (setting) => given({ ...(await demandingDeal(setting)), reasonId: setting.reason.id }),
  'Mutation.switchToManual': async ({ strictDeal }) => given({ id: (await strictDeal()).id }),
  'Mutation.changePipeline': async (setting) =>
    given({ id: (await setting.deal()).id, fromStageId: first(setting), toStageId: setting.strict.stages[0]!.id }),

  'Mutation.createDemandLine': async ({ deal }) => given({ id: id(), dealId: (await deal()).id, title: 'Болты' }),
  'Mutation.editDemandLine': async ({ deal, reason }) => {
    const line = await buildDemandLine(await deal());
    return given({ id: line.id, version: 9, title: 'Гайки', reasonId: reason.id });
  },
  'Mutation.removeDemandLine': async ({ deal }) => given({ id: (await buildDemandLine(await deal())).id }),

  'Query.calendarYears': () => ({}),
  'Mutation.setCalendarDay': async () => {
    const monday = { day: '2030-06-03', fromWorking: true, working: true };
    return given({ yearId: (await calendarYear()).id, ...monday, reason: id() });
  },
  'Mutation.resetCalendarYear': async () => given({ id: (await calendarYear()).id }),

  'Query.currencyRates': () => ({ currency: 'USD' }),
  'Query.currentRates': () => ({}),
  'Mutation.setCurrencyRate': () => given({ currency: 'USD', day: '2020-01-13', rate: `${(lastRate += 1)}.5` }),
  'Mutation.askForRates': () => ({}),

  'Query.clientRules': () => ({}),
  'Mutation.editClientRule': async () => {
    const { legalType, needs } = (await clientRules(systemContext())).at(-1)!;
    return given({ legalType, fromNeeds: needs, needs: needs.length > 1 ? ['CONTACT'] : ['CONTACT', 'INN'] });
  },

  'Mutation.createLostReason': () => given({ name: 'Дорого', requiresCompetitor: false }),
  'Mutation.editLostReason': async () =>
    given({ id: (await buildLostReason()).id, version: 9, name: `Дорого ${id()}`, active: false }),

  'Mutation.createCustomField': () =>
    given({ id: id(), target: 'DEAL', name: `Поле ${id()}`, type: 'CHOICE', options: [{ id: id(), name: 'Да' }] }),
  'Mutation.editCustomField': async () => {
    const field = await buildCustomField({ type: CustomType.CHOICE });
    return given({ id: field.id, version: 9, name: `Поле ${id()}`, options: [{ id: id(), name: 'Да' }] });
  },
  'Mutation.moveCustomField': async () => given({ id: (await buildCustomField()).id, rank: 1 }),
  'Mutation.archiveCustomField': async () => given({ id: (await buildCustomField()).id, archived: true }),

  'Mutation.createPipeline': () =>
    given({ name: 'Опт', control: 'FREE', stages: [{ name: 'Начало', probability: 10, offers }] }),
  'Mutation.editPipeline': async () => given({ id: (await buildRoute()).pipeline.id, version: 9, name: `Опт ${id()}` }),
  'Mutation.archivePipeline': async () => given({ id: (await buildRoute()).pipeline.id, archived: true }),
  'Mutation.addStage': async () => {
    const stage = { name: 'Ещё один', probability: 10, offers };
    return given({ pipelineId: (await buildRoute()).pipeline.id, stage });
  },
  'Mutation.editStage': async () =>
    given({ id: (await buildRoute()).stages[0]!.id, version: 9, name: `Этап ${id()}`, offers }),
  'Mutation.moveStage': async () => given({ id: (await buildRoute()).stages[0]!.id, rank: 2 }),
  'Mutation.removeStage': async () => {
    const { stages } = await buildRoute();
    return given({ id: stages[1]!.id, toStageId: stages[0]!.id });
  },
};
