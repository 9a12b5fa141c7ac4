import { acceptLead } from '../../leads/accept.service.js';
import { AcceptWay } from '../../leads/lead.inputs.js';
import { assignLead } from '../../leads/outcome.service.js';
import { anonymousViewer, type Viewer } from '../../core/rights/viewer.js';
import type { Context } from '../../core/context.js';
import { createApiToken, signIn } from '../../users/session.service.js';
import { Visibility } from '../../users/role.entity.js';
import { Role, type User } from '../../users/user.entity.js';
import { setRoleVisibility } from '../../users/user.service.js';
import { AddressKind } from '../../partners/particulars.entity.js';
import { editPartner } from '../../partners/partner.service.js';
import { CustomTarget, CustomType } from '../../customFields/customField.entity.js';
import { Control } from '../../pipelines/pipeline.entity.js';
import { editDeal } from '../../deals/deal.edit.js';
import { shareDeal } from '../../deals/deal.service.js';
import { addCheckLine } from '../../tasks/checklist.service.js';
import { addFiles } from '../../files/file.service.js';
import { TaskKind } from '../../tasks/task.entity.js';
import {
  buildChain,
  buildComment,
  buildCustomField,
  buildDeal,
  buildFile,
  buildDemandLine,
  buildInteraction,
  buildChannel,
  buildLead,
  buildLooseFile,
  buildLostReason,
  buildNotification,
  buildPartner,
  buildRate,
  buildRoute,
  buildRule,
  buildTask,
  buildTeam,
  buildUser,
  buildView,
  contextFor,
  contextOf,
  orm,
  PASSWORD,
  systemContext,
  viewerFor,
} from '../build.js';
import {
  buildAgreement,
  buildCommitment,
  buildDealPerson,
  buildEmployment,
  buildBankAccount,
  buildLegalEntity,
  buildOrder,
  buildPayment,
  buildPerson,
  buildPlan,
  buildPlanTemplate,
  buildQuote,
  buildShipment,
} from '../buildRecords.js';
import { buildMailbox, buildSite } from '../buildChannels.js';
import { buildImport } from '../buildImports.js';
import { buildMerge } from '../buildMerges.js';
import { buildRelationship } from '../buildRelationships.js';
import { PlanStep } from '../../plans/planStep.entity.js';
import { RegistryField } from '../../registry/party.entity.js';
import { SubjectMode } from '../../interactions/interaction.inputs.js';
import { setInteractionSubject } from '../../interactions/subject.service.js';
import type { Operation } from './document.js';
import { operations } from './operations.js';

/** What the register has told of a legal side since it is watched. */
const MOVED = {
  field: RegistryField.LEGAL_ADDRESS,
  old: null,
  new: 'г. Москва, ул. Вавилова, д. 19',
  at: '2026-11-01T00:00:00.000Z',
};

/** Who walks, in the order of the columns of the table. */
export const walkers = ['anonymous', 'observer', 'manager', 'head', 'admin'] as const;
export type Walker = (typeof walkers)[number];

/** A connection from this machine. */
export const transport = {
  address: '127.0.0.1',
  agent: 'Firefox',
  insecure: false,
  demoAllowed: true,
  setSession: () => undefined,
  announce: () => true,
  isGone: false,
};

/** Two teams that see only themselves. Records of the northern manager are seen by all who walk; southern ones are hidden. */
export async function buildSetting() {
  for (const role of [Role.OBSERVER, Role.MANAGER, Role.HEAD])
    await setRoleVisibility(systemContext(), role, Visibility.TEAM);
  const [north, south] = [await buildTeam(), await buildTeam()];
  const users: Record<Exclude<Walker, 'anonymous'>, User> = {
    observer: await buildUser({ team: north, role: Role.OBSERVER }),
    manager: await buildUser({ team: north }),
    head: await buildUser({ team: north, role: Role.HEAD }),
    admin: await buildUser({ role: Role.ADMIN }),
  };
  const { manager } = users;
  const colleague = await buildUser({ team: north });
  const stranger = await buildUser({ team: south });
  const free = await buildRoute();
  const offers = [{ kind: TaskKind.CALL, required: true }];
  const strict = await buildRoute(Control.STRICT, 3, [{ offers }]);
  await buildRule(strict.stages[0]!);
  const reason = await buildLostReason();
  const fields = {
    deal: await buildCustomField(),
    partner: await buildCustomField({ target: CustomTarget.PARTNER }),
    person: await buildCustomField({ target: CustomTarget.PERSON }),
  };
  await buildCustomField({ type: CustomType.CHOICE, options: ['Самовывоз'] });
  const partner = await buildPartner({ owner: manager });
  const addresses = [{ kind: AddressKind.OFFICE, text: 'Самара' }];
  await editPartner(systemContext(), { id: partner.id, version: 1, addresses });
  await buildRate();
  const channel = await buildChannel();
  const lead = await buildLead();
  const accepted = await buildLead();
  await buildView(manager, { shared: true });
  await orm.em.fork().execute('update app_user set demo = true where id = ?', [manager.id]);
  await orm.em.fork().execute(`insert into win_rate values ('OWNER', ?, 5, 10)`, [manager.id]);

  const deal = () => buildDeal({ owner: manager, route: free });
  const strictDeal = () => buildDeal({ owner: manager, route: strict });
  /** A deal that has all that a deal can have, and further to go than it may. */
  const fullDeal = await buildDeal({ owner: manager, route: strict, partnerId: partner.id, sum: '100.00' });
  await editDeal(systemContext(), { id: fullDeal.id, version: 1, probability: 50 });
  await shareDeal(systemContext(), { id: fullDeal.id, userId: colleague.id });
  const person = await buildPerson({ owner: manager, partnerId: partner.id });
  const side = await buildLegalEntity({ partner });
  await buildBankAccount({ entity: side });
  await orm.em
    .fork()
    .execute('update legal_entity set registry_news = ? where id = ?', [JSON.stringify([MOVED]), side.id]);
  await buildEmployment({ person, partner });
  await buildDealPerson({ deal: fullDeal, person });
  for (const build of [buildAgreement, buildQuote, buildOrder, buildPayment, buildShipment])
    await build({ deal: fullDeal });
  const chain = await buildChain({ owner: manager });
  const task = await buildTask({ deal: fullDeal, chainId: chain.id });
  await addCheckLine(systemContext(), { taskId: task.id, text: 'Смета' });
  const comment = await buildComment({ deal: fullDeal });
  await addFiles(await contextFor(manager), { ids: [(await buildLooseFile(manager)).id], toId: comment.id });
  await buildFile({ deal: fullDeal });
  await buildDemandLine(fullDeal);
  /** Of the manager's own deal, to be reviewed by him. */
  const talk = async () => buildInteraction({ deal: await deal(), responsible: manager });
  /** One that has all that an interaction can have, and one that is about nothing else. */
  const log = { id: accepted.id, way: AcceptWay.LOG, dealId: fullDeal.id };
  await acceptLead(systemContext(), log);
  const fullTalk = await buildInteraction({ deal: fullDeal, personIds: [person.id], others: ['Громов'] });
  const promise = await buildCommitment({ interaction: fullTalk });
  const plan = await buildPlan({ deal: fullDeal, approver: colleague });
  const template = await buildPlanTemplate(manager);
  const link = { interactionId: fullTalk.id, fromDealId: fullDeal.id, dealId: (await deal()).id };
  await setInteractionSubject(systemContext(), { ...link, mode: SubjectMode.LINK });
  await buildInteraction({ responsible: manager });

  const site = await buildSite();
  const mailbox = await buildMailbox();

  const strangersDeal = await buildDeal({ owner: stranger });
  const strangersPartner = await buildPartner({ owner: stranger });
  const strangersPerson = await buildPerson({ owner: stranger });
  const strangersTie = await buildRelationship(strangersPerson, await buildPerson({ owner: stranger }));
  const theirs = { deal: strangersDeal };
  const { session: strangersSession } = await createApiToken(await contextFor(stranger), 'Чужая');
  const strangersTalk = await buildInteraction({ deal: strangersDeal });
  const strangersPlan = await buildPlan({ deal: strangersDeal });
  const strangersStep = await systemContext().em.findOneOrFail(PlanStep, { planId: strangersPlan.id, rank: 1 });
  const strangersSide = await buildLegalEntity({ partner: strangersPartner });
  /** Records that none of those who walk sees, but the admin. */
  const hidden = {
    Chain: (await buildChain({ owner: stranger })).id,
    Deal: strangersDeal.id,
    DemandLine: (await buildDemandLine(strangersDeal)).id,
    Task: (await buildTask({ deal: strangersDeal })).id,
    Partner: strangersPartner.id,
    Person: strangersPerson.id,
    Employment: (await buildEmployment({ person: strangersPerson, partner: strangersPartner })).id,
    DealPerson: (await buildDealPerson(theirs)).id,
    LegalEntity: strangersSide.id,
    BankAccount: (await buildBankAccount({ entity: strangersSide })).id,
    Agreement: (await buildAgreement(theirs)).id,
    Quote: (await buildQuote(theirs)).id,
    Order: (await buildOrder(theirs)).id,
    Payment: (await buildPayment(theirs)).id,
    Shipment: (await buildShipment(theirs)).id,
    Comment: (await buildComment({ deal: strangersDeal })).id,
    StoredFile: (await buildFile({ deal: strangersDeal })).id,
    Session: strangersSession.id,
    SavedView: (await buildView(stranger)).id,
    Notification: (await buildNotification({ user: stranger })).id,
    Interaction: strangersTalk.id,
    Plan: strangersPlan.id,
    PlanStep: strangersStep.id,
    Commitment: (await buildCommitment({ interaction: strangersTalk })).id,
    Lead: await leadOf(stranger),
    Relationship: strangersTie.id,
    Merge: (await buildMerge(stranger)).id,
    PartnerImport: (await buildImport({ owner: stranger, file: ['Название', 'Чужое'] })).id,
  };
  for (const user of Object.values(users)) {
    await signIn(contextOf(anonymousViewer()), user.email, PASSWORD, transport);
    await createApiToken(await contextFor(user), 'Выгрузка');
  }
  const people = { north, south, colleague, stranger, users, manager, person };
  const work = { deal, fullDeal, chain, task, talk, fullTalk, promise, plan, template, channel, lead, accepted };
  return {
    ...people,
    ...work,
    hiddenType: strangersTie.typeId,
    site,
    mailbox,
    free,
    strict,
    strictDeal,
    reason,
    fields,
    partner,
    hidden,
  };
}

/** A lead that was given to somebody. */
async function leadOf({ id: ownerId }: User): Promise<string> {
  const { id } = await buildLead();
  await assignLead(systemContext(), { id, ownerId });
  return id;
}

export type Setting = Awaited<ReturnType<typeof buildSetting>>;

/** A request of one of those who walk. */
export async function contextOfWalker({ users }: Setting, walker: Walker): Promise<Context> {
  const viewer: Viewer = walker === 'anonymous' ? anonymousViewer() : await viewerFor(users[walker]);
  return contextOf(viewer, transport);
}

/** The least of those who may do it. */
export const walkerOf = ({ name }: Operation): 'manager' | 'admin' =>
  operations[name]!.split(' ')[2] === 'ok' ? 'manager' : 'admin';
