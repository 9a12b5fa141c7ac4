import { describe, expect, test } from 'vitest';
import { orm } from '../testing/build.js';
import { head, type RecordedEvent, recordedEvents } from '../testing/log.js';
import { argumentsOf } from '../testing/permissions/calls.js';
import { buildSetting, contextOfWalker, walkerOf } from '../testing/permissions/setting.js';
import { allOperations, run } from '../testing/permissions/walk.js';

const setting = await buildSetting();

/**
 * What a command tells besides its own event, because it has really happened too: a record that it changes along with its
 * own has a history and watchers of its own.
 */
const follows: Record<string, string[]> = {
  // The work that keeps our promise is a task.
  addCommitment: ['task.created'],
  editCommitment: ['task.edited'],
  keepCommitment: ['task.completed'],
  withdrawCommitment: ['task.cancelled'],
  reopenCommitment: ['task.reopened'],
  // A contact does the task that had planned it, and promises are given in it.
  logInteraction: ['task.created', 'commitment.added', 'task.completed'],
  // What somebody wrote first is an interaction.
  createLead: ['interaction.logged'],
  importLeads: ['interaction.logged'],
  // The client, the contact and the deal that a lead becomes; its messages turn to that.
  acceptLead: ['partner.created', 'person.created', 'deal.created', 'dealPerson.added', 'chain.turned'],
  assignLead: ['notification.told'],
  // Two commands in one.
  createDealFromInteraction: ['deal.created'],
  createPersonFromInteraction: ['person.created'],
  // The main requisites of his partner are filled with him.
  createPerson: ['partner.becameClient'],
  // A strict pipeline opens the task of the stage where a deal enters.
  changePipeline: ['task.created'],
  // Why a line of demand was not satisfied is said with the end of its deal.
  winDeal: ['demandLine.edited'],
  loseDeal: ['demandLine.edited'],
  // What stands on the cards of a client's deals.
  editPartner: ['deal.partnerRenamed', 'partner.parentRenamed'],
  createLegalEntity: ['deal.wayChanged', 'bankAccount.created'],
  // What comes with a new partner, and makes it a client.
  createPartner: ['legalEntity.created', 'bankAccount.created', 'person.created', 'partner.becameClient'],
  // The other one is told too, and so are the cards of its deals.
  mergePartners: ['partner.merged', 'deal.partnerRenamed'],
  mergePersons: ['person.merged'],
  undoMerge: ['partner.restored', 'deal.partnerRenamed'],
  removeLegalEntity: ['deal.wayChanged'],
  // A step that is open has a task, and the one that waited for it opens.
  startPlan: ['task.created', 'notification.told'],
  stopPlan: ['task.cancelled'],
  editPlanStep: ['task.edited'],
  answerApproval: ['task.completed', 'task.created', 'notification.told'],
  // Whoever is named or given something is told.
  addComment: ['notification.told'],
  answerInteraction: ['file.added'],
  editComment: ['notification.told'],
  assignDeal: ['notification.told'],
  assignDeals: ['notification.told'],
  setInteractionResponsible: ['notification.told'],
};

/** They are not repeated by themselves: a secret is answered once, being here is no record, and a bank may be asked twice. */
const withoutReceipt = [
  'announce',
  'askForRates',
  'checkMailAccount',
  'createApiToken',
  'createCalendarFeed',
  'createUser',
  'retryIncoming',
  'revokeApiToken',
  'revokeCalendarFeed',
  'revokeSession',
  'signIn',
  'signOut',
];

const mutations = allOperations.filter(({ name }) => name.startsWith('Mutation.'));
const takesReceipt = ({ field }: (typeof mutations)[number]) => field.args.some(({ name }) => name === 'receipt');

test('every command takes a receipt, but those that are known to need none', () => {
  const without = mutations.filter((operation) => !takesReceipt(operation));
  expect(without.map(({ field }) => field.name).toSorted()).toEqual(withoutReceipt);
});

describe.each(mutations.filter(takesReceipt))('$field.name', (operation) => {
  test('tells one event of its own, and is done once however often it is sent, also when its record is out of sight', async () => {
    const walker = walkerOf(operation);
    const args = await argumentsOf(operation, setting, walker);
    const { mutationId } = args.receipt as { mutationId: string };
    const send = async () => (await run(operation, await contextOfWalker(setting, walker), args)).ended;
    const since = await head();
    expect(await send()).toBe('ok');
    const events = await recordedEvents(since);
    expect(new Set(events.map((event) => event.mutationId))).toEqual(new Set([mutationId]));
    expect(ownOf(operation.field.name, events)).toHaveLength(1);
    await hideResult(mutationId);
    expect(await send()).toBe('ok');
    expect(await head()).toBe(since + events.length);
  });
});

/** The events that are not named as following from another. */
function ownOf(command: string, events: RecordedEvent[]): string[] {
  const following = follows[command] ?? [];
  const names = events.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(following));
  return names.filter((name) => !following.includes(name));
}

/** What a command has returned can be seen no more: an unseen record is found as little as an absent one. */
async function hideResult(mutationId: string): Promise<void> {
  await orm.em.fork().execute(
    `update receipt set outcome = jsonb_set(outcome, '{refs}', coalesce(
       (select jsonb_agg(jsonb_build_array(ref -> 0, gen_random_uuid())) from jsonb_array_elements(outcome -> 'refs') ref), '[]'))
     where mutation_id = ?`,
    [mutationId],
  );
}
