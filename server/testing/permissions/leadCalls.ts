import type { Lead } from '../../leads/lead.entity.js';
import { holdLead, rejectLead, snoozeLead } from '../../leads/outcome.service.js';
import { RejectReason } from '../../leads/leadState.entity.js';
import { buildLead, contextFor, systemContext } from '../build.js';
import { buildLegalEntity } from '../buildRecords.js';
import { type Call, given, id } from './call.js';
import type { OperationName } from './document.js';
import type { Setting, Walker } from './setting.js';

const identity = { name: 'Альфа', phones: ['+7 912 000-00-00'], emails: ['a@alpha.example'] };
const later = () => new Date(Date.now() + 3_600_000);

async function rejected(): Promise<Lead> {
  const { id: leadId } = await buildLead();
  return rejectLead(systemContext(), { id: leadId, reason: RejectReason.SPAM });
}

async function snoozed(): Promise<Lead> {
  const { id: leadId } = await buildLead();
  return snoozeLead(systemContext(), { id: leadId, until: later() });
}

/** One that the one who asks is just accepting; somebody when nobody may. */
async function held({ users }: Setting, walker: Walker): Promise<Lead> {
  const by = walker === 'anonymous' || walker === 'observer' ? users.manager : users[walker];
  const { id: leadId } = await buildLead();
  return holdLead(await contextFor(by), { id: leadId });
}

/** Arguments for what is done with leads, as {@link argumentsOf} gives them. */
export const leadCalls: Record<OperationName, Call> = {
  'Query.lead': ({ lead }) => ({ id: lead.id }),
  'Query.leads': ({ lead, channel, manager, north }) => {
    const of = { ids: [lead.id], channelIds: [channel.id], ownerIds: [manager.id], teamIds: [north.id] };
    return { filter: { states: ['OPEN', 'SNOOZED'], ...of } };
  },
  'Query.waitingLeads': () => ({}),
  'Query.leadMatches': async ({ lead, partner }) => {
    const { inn } = await buildLegalEntity({ partner });
    return { id: lead.id, input: { ...identity, inn } };
  },

  'Mutation.createLead': () => given({ id: id(), text: 'Перезвоните', channel: 'PHONE' }),
  'Mutation.acceptLead': async ({ partner, person, free, deal, manager }) => {
    const isNew = { partner: { id: id(), name: 'Бета' }, person: { id: id(), name: 'Ирина' } };
    const opened = { id: id(), pipelineId: free.pipeline.id, stageId: free.stages[0]!.id, ownerId: manager.id };
    const known = { partnerId: partner.id, personId: person.id, dealId: (await deal()).id };
    const { id: leadId } = await buildLead();
    return given({ id: leadId, way: 'NEW_CLIENT', ...isNew, ...known, deal: { ...opened, title: 'Болты' } });
  },
  'Mutation.rejectLead': async () => given({ id: (await buildLead()).id, reason: 'NOT_OURS' }),
  'Mutation.rejectLeads': async () => given({ ids: [(await buildLead()).id], reason: 'NOT_OURS' }),
  'Mutation.reopenLead': async () => given({ id: (await rejected()).id }),
  'Mutation.snoozeLead': async () => given({ id: (await buildLead()).id, until: later().toISOString() }),
  'Mutation.wakeLead': async () => given({ id: (await snoozed()).id }),
  'Mutation.assignLead': async ({ colleague, north }) =>
    given({ id: (await buildLead()).id, ownerId: colleague.id, teamId: north.id }),
  'Mutation.holdLead': async () => given({ id: (await buildLead()).id }),
  'Mutation.releaseLead': async (setting, walker) => given({ id: (await held(setting, walker)).id }),
  'Mutation.importLeads': () => given({ rows: [{ name: 'Ирина', phones: ['+79120000001'] }, { text: '?' }] }),
};
