import { describe, expect, test } from 'vitest';
import { Deal } from '../deals/deal.entity.js';
import { moveDeal } from '../deals/deal.moves.js';
import { buildDeal, buildLead, contextFor, fresh, orm } from '../testing/build.js';
import { argumentsOf } from '../testing/permissions/calls.js';
import { idPathsOf, type Operation, valueAt, withValue } from '../testing/permissions/document.js';
import { buildSetting, contextOfWalker, type Setting, walkerOf } from '../testing/permissions/setting.js';
import { ids } from '../testing/permissions/ids.js';
import { allOperations, type Outcome, run } from '../testing/permissions/walk.js';
import { checksum } from '../testing/refusal.js';

const setting = await buildSetting();
const absent = '00000000-0000-4000-8000-000000000000';

interface IdArgument {
  operation: Operation;
  path: string;
  /** What the table says that it names. */
  kind: string;
}

const all: IdArgument[] = allOperations.flatMap((operation) =>
  idPathsOf(operation)
    .filter((path) => !path.startsWith('receipt.'))
    .map((path) => ({ operation, path, kind: ids[`${operation.name}.${path}`] ?? 'a row in the table' })),
);

/** All ids of a kind that queries and mutations take. Subscriptions are asked over sockets, in bad requests. */
const idsOf = (...kinds: string[]) =>
  all
    .filter(({ operation, kind }) => kinds.includes(kind) && !operation.name.startsWith('Subscription.'))
    .map((argument) => [`${argument.operation.name}.${argument.path}`, argument] as const);

test('the table knows every id that an operation takes, and no other', () => {
  expect(all.map(({ operation, path }) => `${operation.name}.${path}`).toSorted()).toEqual(Object.keys(ids).toSorted());
});

/** Every id in them names something that is the walker's to use. Nothing here succeeds, so once is enough for all. */
const ownArguments = new Map<string, Record<string, unknown>>();
for (const operation of new Set(all.map((argument) => argument.operation))) {
  const { receipt: _, ...args } = await argumentsOf(operation, setting, walkerOf(operation));
  ownArguments.set(operation.name, args);
}

test.each(all.map((argument) => [`${argument.operation.name}.${argument.path}`, argument] as const))(
  '%s: the walk of operations gives one of its own',
  (_name, { operation, path }) => {
    expect(valueAt(ownArguments.get(operation.name)!, path)).toMatch(/^[0-9a-f-]{36}$/);
  },
);

/** Runs an operation with another id at a path, as somebody who may do it with his own. */
async function runWith({ operation, path }: IdArgument, id: string): Promise<Outcome & { changed: boolean }> {
  const ctx = await contextOfWalker(setting, walkerOf(operation));
  const before = await checksum();
  const outcome = await run(operation, ctx, withValue(ownArguments.get(operation.name)!, path, id));
  return { ...outcome, changed: (await checksum()) !== before };
}

/** The same answer, whichever id it speaks of. */
const anonymised = (outcome: Outcome, id: string): unknown => JSON.parse(JSON.stringify(outcome).replaceAll(id, 'id'));

describe('a record that is hidden is answered as one that does not exist', () => {
  const kinds = Object.keys(setting.hidden);
  test.each(idsOf(...kinds))('%s', async (_name, argument) => {
    const hidden = setting.hidden[argument.kind as keyof Setting['hidden']];
    const [unseen, missing] = [await runWith(argument, hidden), await runWith(argument, absent)];
    expect(unseen).toMatchObject({ ended: 'NOT_FOUND', refusal: { details: { id: hidden } }, changed: false });
    expect(anonymised(unseen, hidden)).toEqual(anonymised(missing, absent));
  });
});

describe('what everyone sees may only be absent', () => {
  test.each(idsOf('open'))('%s', async (_name, argument) => {
    expect(await runWith(argument, absent)).toMatchObject({
      ended: 'NOT_FOUND',
      refusal: { details: { id: absent } },
      changed: false,
    });
  });
});

describe('what the client has seen is compared, and nothing is looked up', () => {
  test.each(idsOf('compared'))('%s', async (_name, argument) => {
    expect(await runWith(argument, absent)).toMatchObject({ ended: 'CONFLICT', changed: false });
  });
});

describe('a filter that names what is hidden finds what one finds that names nothing', async () => {
  const named: Record<string, string> = {
    ids: setting.hidden.Deal,
    dealId: setting.hidden.Deal,
    partnerId: setting.hidden.Partner,
    ownerIds: setting.stranger.id,
    assigneeIds: setting.stranger.id,
    authorId: setting.stranger.id,
    teamIds: setting.south.id,
    'Query.tasks.ids': setting.hidden.Task,
    pipelineId: (await fresh(Deal, setting.hidden.Deal)).pipelineId,
    chainId: setting.hidden.Chain,
    leadId: setting.hidden.Lead,
    channelIds: setting.channel.id,
    personId: setting.hidden.Person,
    responsibleIds: setting.stranger.id,
    typeIds: setting.hiddenType,
  };
  test.each(idsOf('filter'))('%s', async (name, argument) => {
    const found = await runWith(argument, (named[name] ?? named[argument.path.split('.').at(-1)!])!);
    expect(found.ended).toBe('ok');
    expect(found).toEqual(await runWith(argument, absent));
  });
});

describe('an id that the client chooses must be free', () => {
  const taken: Record<string, () => Promise<string>> = {
    'Mutation.createDeal': async () => setting.hidden.Deal,
    'Mutation.addCommitment': async () => setting.hidden.Commitment,
    'Mutation.startPlan': async () => setting.hidden.Plan,
    'Mutation.addPlanStep': async () => setting.hidden.PlanStep,
    'Mutation.createDemandLine': async () => setting.hidden.DemandLine,
    'Mutation.createTask': async () => setting.hidden.Task,
    'Mutation.addComment': async () => setting.hidden.Comment,
    'Mutation.createPartner': async () => setting.hidden.Partner,
    'Mutation.createPartnerImport': async () => setting.hidden.PartnerImport,
    'Mutation.createEmployment': async () => setting.hidden.Employment,
    'Mutation.createPerson': async () => setting.hidden.Person,
    'Mutation.createPersonFromInteraction': async () => setting.hidden.Person,
    'Mutation.addDealPerson': async () => setting.hidden.DealPerson,
    'Mutation.createBankAccount': async () => setting.hidden.BankAccount,
    'Mutation.createLegalEntity': async () => setting.hidden.LegalEntity,
    'Mutation.addRelationship': async () => setting.hidden.Relationship,
    'Mutation.createRelationshipType': async () => setting.hiddenType,
    'Mutation.mergePartners': async () => setting.hidden.Merge,
    'Mutation.mergePersons': async () => setting.hidden.Merge,
    'Mutation.createAgreement': async () => setting.hidden.Agreement,
    'Mutation.createQuote': async () => setting.hidden.Quote,
    'Mutation.createOrder': async () => setting.hidden.Order,
    'Mutation.createPayment': async () => setting.hidden.Payment,
    'Mutation.createShipment': async () => setting.hidden.Shipment,
    'Mutation.createTasks': async () => setting.hidden.Task,
    'Mutation.createView': async () => setting.hidden.SavedView,
    'Mutation.createDealFromInteraction': async () => setting.hidden.Deal,
    'Mutation.logInteraction': async () => setting.hidden.Interaction,
    'Mutation.createChannel': async () => setting.site.id,
    'Mutation.answerInteraction': async () => setting.hidden.Interaction,
    'Mutation.createLead': async () => (await buildLead()).id,
    'Mutation.createPartner.input.legalEntity.id': async () => setting.hidden.LegalEntity,
    'Mutation.createPartner.input.legalEntity.bankAccount.id': async () => setting.hidden.BankAccount,
    'Mutation.createPartner.input.person.id': async () => setting.hidden.Person,
    'Mutation.createLegalEntity.input.bankAccount.id': async () => setting.hidden.BankAccount,
    'Mutation.acceptLead.input.partner.id': async () => setting.hidden.Partner,
    'Mutation.acceptLead.input.person.id': async () => setting.hidden.Person,
    'Mutation.acceptLead.input.deal.id': async () => setting.hidden.Deal,
    'Mutation.createCustomField': async () => setting.fields.deal.id,
  };
  test.each(idsOf('chosen'))('%s', async (name, argument) => {
    const id = await (taken[name] ?? taken[argument.operation.name])!();
    const before = await checksum();
    await expect(runWith(argument, id)).rejects.toMatchObject({
      cause: { name: 'UniqueConstraintViolationException' },
    });
    expect(await checksum()).toBe(before);
  });
});

describe('an id that the client chooses within a record is free whatever it names elsewhere', () => {
  test.each(idsOf('within'))('%s', async (_name, argument) => {
    expect(await runWith(argument, setting.hidden.Task)).toMatchObject({ ended: 'ok' });
  });
});

test('a hint that the viewer does not see says nothing about where it stands', async () => {
  const { free, manager } = setting;
  const [from, to] = free.stages.map(({ id }) => id) as [string, string];
  const hidden = await buildDeal({ route: free });
  await orm.em.fork().execute(`update deal set stage_id = ?, position = 'b00' where id = ?`, [to, hidden.id]);
  const positions: string[] = [];
  for (const id of [hidden.id, absent]) {
    const { id: own } = await setting.deal();
    const ctx = await contextFor(manager);
    const undone = ctx.change(async () => {
      const { position } = await moveDeal(ctx, { id: own, fromStageId: from, toStageId: to, afterId: id });
      positions.push(position);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
  }
  expect(positions[0]).toBe(positions[1]);
});
