import type { LeadRow } from '#lib/core/rows.js';
import {
  acceptLead,
  assignLead,
  createLead,
  holdLead,
  rejectLead,
  reopenLead,
  snoozeLead,
  wakeLead,
} from '#lib/leads/leads.js';
import type { Chance } from '../window/random.js';
import { someDeal, unique, type Verb, type Weight } from './some.js';
import type { ChaosWindow } from './window.js';

const DAY_MS = 86_400_000;

/** Of those that this window knows, whatever has become of them meanwhile. */
function someLead({ app }: ChaosWindow, chance: Chance, ...states: LeadRow['state'][]): LeadRow | undefined {
  const leads = app.store.list('lead').filter(({ state }) => states.includes(state));
  return leads.length ? chance.one(leads) : undefined;
}

const write: Verb = async ({ app }) => createLead(app, { text: unique(), channel: 'SITE' });

const accept: Verb = async (window, { pipelineId, stageIds }, chance) => {
  const lead = someLead(window, chance, 'OPEN');
  const deal = { pipelineId, stageId: chance.one(stageIds), title: unique() };
  const client = { partner: { name: `Клиент ${chance.below(99)}` }, person: { name: 'Ирина' } };
  return lead && acceptLead(window.app, lead, { way: 'NEW_CLIENT', ...client, deal });
};

const putOnDeal: Verb = async (window, _, chance) => {
  const [lead, deal] = [someLead(window, chance, 'OPEN', 'SNOOZED'), someDeal(window, chance, 'IN_WORK')];
  return lead && deal && acceptLead(window.app, lead, { way: 'LOG', dealId: deal.id });
};

const reject: Verb = async (window, _, chance) => {
  const lead = someLead(window, chance, 'OPEN', 'SNOOZED');
  return lead && rejectLead(window.app, lead, chance.one(['SPAM', 'NOT_OURS', 'DUPLICATE']));
};

const reopen: Verb = async (window, _, chance) => {
  const lead = someLead(window, chance, 'REJECTED');
  return lead && reopenLead(window.app, lead);
};

/** Far off: none comes back by itself while two windows are compared. */
const snooze: Verb = async (window, _, chance) => {
  const lead = someLead(window, chance, 'OPEN', 'SNOOZED');
  return lead && snoozeLead(window.app, lead, new Date(Date.now() + (1 + chance.below(9)) * DAY_MS).toISOString());
};

const wake: Verb = async (window, _, chance) => {
  const lead = someLead(window, chance, 'SNOOZED');
  return lead && wakeLead(window.app, lead);
};

const give: Verb = async (window, { people, teams }, chance) => {
  const lead = someLead(window, chance, 'OPEN', 'SNOOZED');
  const { user } = chance.one(people.slice(2));
  const team = chance.one(Object.values(teams));
  const to = chance.one([
    { owner: { id: user.id, name: user.name }, team: null },
    { owner: null, team: { id: team.id, name: team.name } },
    { owner: null, team: null },
  ]);
  return lead && assignLead(window.app, lead, to);
};

/** Whoever looks at the wizard before he does something else. */
const hold: Verb = async (window, company, chance) => {
  const lead = someLead(window, chance, 'OPEN');
  if (lead) await holdLead(window.app, lead.id).catch(() => undefined);
  return lead && snooze(window, company, chance);
};

export const leadWeights: Weight[] = [
  [2, 'lead', write],
  [2, 'acceptLead', accept],
  [1, 'acceptLeadIntoDeal', putOnDeal],
  [1, 'rejectLead', reject],
  [1, 'reopenLead', reopen],
  [1, 'snoozeLead', snooze],
  [1, 'wakeLead', wake],
  [1, 'assignLead', give],
  [1, 'holdLead', hold],
];
