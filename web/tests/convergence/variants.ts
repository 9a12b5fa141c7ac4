import { dayOf } from '../../../server/core/time.js';
import { shareDeal } from '../../../server/deals/deal.service.js';
import { systemContext } from '../../../server/testing/build.js';
import type { Setting } from '../../../server/testing/permissions/setting.js';

type Input = Record<string, unknown>;
/** Changes the arguments of a command that would succeed; it still does. */
export type Variant = (input: Input, setting: Setting) => Input | Promise<Input>;

const same: Variant = (input) => input;
const given =
  (changes: Input): Variant =>
  (input) => ({ ...input, ...changes });

const HOUR_MS = 3_600_000;
/** Until midnight, so that no card turns red while a test looks at it. */
const dueToday = given({ dueOn: dayOf(new Date(), 'Europe/Moscow') });
const overdue = given({ dueAt: new Date(Date.now() - HOUR_MS).toISOString(), dueOn: null });

/** The commands that change what a board shows, and all that each is tried with. */
export const variants: Record<string, Variant[]> = {
  createDeal: [
    same,
    given({ title: 'Гайки', sum: '300.00', source: 'SITE', expectedOn: '2026-12-10', partnerId: null }),
  ],
  editDeal: [
    given({ title: 'Гайки' }),
    given({ sum: '300.00' }),
    given({ source: 'SITE', expectedOn: '2026-12-10' }),
    given({ probability: 0, partnerId: null }),
    (input, { fields }) => ({ ...input, custom: [{ fieldId: fields.deal.id, value: null }] }),
  ],
  assignDeal: [same, (input, { stranger }) => ({ ...input, ownerId: stranger.id })],
  assignDeals: [
    same,
    (input, { stranger }) => ({
      deals: (input.deals as Input[]).map((one) => ({ ...one, ownerId: stranger.id })),
    }),
  ],
  placeDeals: [
    same,
    (input, { free }) => ({
      deals: (input.deals as Input[]).map((one) => ({ ...one, toStageId: free.stages[2]!.id, afterId: null })),
    }),
  ],
  moveDeal: [
    same,
    (input, { free }) => ({ ...input, toStageId: free.stages[2]!.id, afterId: null, beforeId: null }),
    (input, { free }) => ({ ...input, toStageId: free.stages[0]!.id }),
  ],
  moveDeals: [same, async (input, { deal }) => ({ ...input, ids: [(await deal()).id, ...(input.ids as string[])] })],
  winDeal: [same],
  loseDeal: [same, given({ competitor: 'Гвоздь' })],
  reopenDeal: [same, (input, { free }) => ({ ...input, stageId: free.stages[2]!.id })],
  shareDeal: [(input, { stranger }) => ({ ...input, userId: stranger.id })],
  unshareDeal: [
    async (input, { stranger }) => {
      await shareDeal(systemContext(), { id: input.id as string, userId: stranger.id });
      return { ...input, userId: stranger.id };
    },
  ],
  switchToManual: [same],
  changePipeline: [same],
  addCommitment: [same],
  editCommitment: [same],
  keepCommitment: [same],
  withdrawCommitment: [same],
  reopenCommitment: [same],
  createTask: [same, overdue, dueToday, (input, { stranger }) => ({ ...input, assigneeId: stranger.id })],
  editTask: [same, overdue],
  completeTask: [same],
  cancelTask: [same],
  reopenTask: [same],
  addDealPerson: [same],
  editDealPerson: [same],
  removeDealPerson: [same],
  createAgreement: [same],
  editAgreement: [same],
  activateAgreement: [same],
  closeAgreement: [same],
  takeBackAgreement: [same],
  deleteAgreement: [same],
  createQuote: [same],
  editQuote: [same],
  sendQuote: [same],
  acceptQuote: [same],
  declineQuote: [same],
  takeBackQuote: [same],
  deleteQuote: [same],
  createOrder: [same],
  editOrder: [same],
  postOrder: [same],
  cancelOrder: [same],
  takeBackOrder: [same],
  deleteOrder: [same],
  createPayment: [same],
  editPayment: [same],
  markPaid: [same],
  unmarkPaid: [same],
  deletePayment: [same],
  createShipment: [same],
  editShipment: [same],
  markShipped: [same],
  unmarkShipped: [same],
  deleteShipment: [same],
  addCheckLine: [same],
  editCheckLine: [same],
  removeCheckLine: [same],
  createTasks: [same, overdue, dueToday],
  cancelTasks: [same],
  addComment: [same, (input, { stranger }) => ({ ...input, mentionIds: [stranger.id] })],
  editComment: [same],
  removeComment: [same],
  restoreComment: [same],
  pinComment: [same],
  unpinComment: [same],
  addFiles: [same],
  removeFile: [same],
  restoreFile: [same],
  createDemandLine: [same],
  editDemandLine: [same],
  removeDemandLine: [same],
  logInteraction: [same, (input, { stranger }) => ({ ...input, responsibleId: stranger.id, taskId: null })],
  setInteractionResponsible: [same, (input, { stranger }) => ({ ...input, responsibleId: stranger.id })],
  setInteractionSubject: [same, given({ mode: 'FROM_HERE' }), given({ mode: 'LINK' })],
  createDealFromInteraction: [same],
  createLead: [same],
  createPartner: [same],
  editPartner: [same],
  createPipeline: [same],
  editPipeline: [same],
  archivePipeline: [same],
  addStage: [same],
  editStage: [same],
  moveStage: [same],
  removeStage: [same],
  createAutomationRule: [same],
  editAutomationRule: [same],
  removeAutomationRule: [same],
  createTeam: [same],
  createUser: [same],
  createCustomField: [same, given({ target: 'PARTNER', type: 'DATE', options: null })],
  editCustomField: [same, given({ options: [] })],
  moveCustomField: [same],
  archiveCustomField: [same],
  createLostReason: [same],
  editLostReason: [same],
  editProfile: [same],
  setAccess: [
    same,
    (input, { stranger, north }) => ({ ...input, id: stranger.id, role: 'MANAGER', teamId: north.id }),
    (input, { stranger, south }) => ({ ...input, id: stranger.id, role: 'MANAGER', teamId: south.id }),
  ],
  setRoleVisibility: [given({ role: 'OBSERVER', visibility: 'OWN' }), given({ role: 'OBSERVER', visibility: 'TEAM' })],
};

/** Mutations that change nothing that a board shows. */
export const elsewhere = [
  'signIn',
  'signOut',
  'revokeSession',
  'createApiToken',
  'revokeApiToken',
  'announce',
  'createPerson',
  'editPerson',
  'createLegalEntity',
  'editLegalEntity',
  'removeLegalEntity',
  'setCalendarDay',
  'resetCalendarYear',
  'createCalendarFeed',
  'revokeCalendarFeed',
  'createView',
  'editView',
  'removeView',
  'restoreView',
  'readNotifications',
  'readAllNotifications',
  'setNotificationSetting',
  'editInteraction',
  'createPersonFromInteraction',
  'reviewInteractions',
  'deferInteractions',
  'unlinkInteraction',
  'joinChains',
];
