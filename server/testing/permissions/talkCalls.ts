import { Deal } from '../../deals/deal.entity.js';
import { Chain } from '../../interactions/chain.entity.js';
import { SubjectMode } from '../../interactions/interaction.inputs.js';
import { Participant } from '../../interactions/participant.entity.js';
import { setInteractionSubject } from '../../interactions/subject.service.js';
import { buildInteraction, buildTask, fresh, systemContext } from '../build.js';
import { type Call, id, receipt } from './call.js';
import type { OperationName } from './document.js';
import type { Setting } from './setting.js';

/** Names everything of one interaction. */
const talksFilter = ({ accepted, fullTalk, fullDeal, partner, person, manager }: Setting) => ({
  dealId: fullDeal.id,
  leadId: accepted.id,
  chainId: fullTalk.chainId,
  partnerId: partner.id,
  personId: person.id,
  responsibleIds: [manager.id],
  kinds: ['NOTE'],
  states: ['DUE'],
});

/** Arguments for what is done with interactions and chains, as {@link argumentsOf} gives them. */
export const talkCalls: Record<OperationName, Call> = {
  'Query.chain': ({ fullTalk }) => ({ id: fullTalk.chainId }),
  'Query.interaction': ({ fullTalk }) => ({ id: fullTalk.id }),
  'Query.interactions': (setting) => ({ ids: [setting.fullTalk.id], filter: talksFilter(setting) }),
  'Query.interactionGroups': (setting) => ({ by: 'SUBJECT', filter: talksFilter(setting) }),
  'Query.unhandledInteractions': (setting) => ({ filter: talksFilter(setting) }),
  'Query.unreviewedInteractions': () => ({}),

  'Mutation.logInteraction': async (setting) => {
    const { manager, partner, person, talk } = setting;
    const basis = await talk();
    const { dealId } = await fresh(Chain, basis.chainId);
    const task = await buildTask({ deal: await fresh(Deal, dealId!) });
    const subject = { dealId, basisId: basis.id, taskId: task.id, partnerId: partner.id };
    const what = {
      id: id(),
      kind: 'CALL',
      direction: 'OUT',
      topic: 'Сроки',
      personIds: [person.id],
      others: ['Громов'],
    };
    const commitments = [{ side: 'OURS', text: 'Прислать смету', dueOn: '2099-01-15' }];
    return { input: { ...what, ...subject, responsibleId: manager.id, commitments }, receipt: receipt() };
  },
  'Mutation.editInteraction': async ({ talk, person }) => {
    const input = { id: (await talk()).id, version: 9, topic: 'О ценах', personIds: [person.id] };
    return { input, receipt: receipt() };
  },
  'Mutation.reviewInteractions': async ({ talk }) => {
    return { input: { ids: [(await talk()).id], reviewed: true }, receipt: receipt() };
  },
  'Mutation.deferInteractions': async ({ talk }) => {
    const until = new Date(Date.now() + 3_600_000).toISOString();
    return { input: { ids: [(await talk()).id], until }, receipt: receipt() };
  },
  'Mutation.setInteractionResponsible': async ({ talk, colleague }) => {
    return { input: { ids: [(await talk()).id], responsibleId: colleague.id }, receipt: receipt() };
  },
  'Mutation.setInteractionSubject': async ({ talk, deal }) => {
    const { id: interactionId, chainId } = await talk();
    const { dealId: fromDealId } = await fresh(Chain, chainId);
    return { input: { interactionId, fromDealId, dealId: (await deal()).id, mode: 'CHAIN' }, receipt: receipt() };
  },
  'Mutation.unlinkInteraction': async ({ talk, deal }) => {
    const { id: interactionId, chainId } = await talk();
    const { dealId: fromDealId } = await fresh(Chain, chainId);
    const link = { interactionId, dealId: (await deal()).id };
    await setInteractionSubject(systemContext(), { ...link, fromDealId, mode: SubjectMode.LINK });
    return { input: link, receipt: receipt() };
  },
  'Mutation.joinChains': async ({ talk }) => {
    return { input: { chainId: (await talk()).chainId, intoChainId: (await talk()).chainId }, receipt: receipt() };
  },
  'Mutation.createDealFromInteraction': async (setting) => {
    const { free, partner, manager } = setting;
    const deal = { id: id(), title: 'Болты', pipelineId: free.pipeline.id, stageId: setting.free.stages[0]!.id };
    const { id: interactionId, chainId } = await setting.talk();
    const { dealId: fromDealId } = await fresh(Chain, chainId);
    const input = {
      interactionId,
      fromDealId,
      mode: 'CHAIN',
      deal: { ...deal, partnerId: partner.id, ownerId: manager.id },
    };
    return { input, receipt: receipt() };
  },
  'Mutation.createPersonFromInteraction': async ({ deal, partner, manager, fields }) => {
    const talk = await buildInteraction({ deal: await deal(), responsible: manager, others: ['Громов'] });
    const [stranger] = await systemContext().em.find(Participant, { interactionId: talk.id });
    const custom = [{ fieldId: fields.person.id, value: 'Чай' }];
    const person = { id: id(), name: 'Пётр Громов', partnerId: partner.id, ownerId: manager.id, custom };
    return { input: { interactionId: talk.id, participantId: stranger!.id, person }, receipt: receipt() };
  },
};
