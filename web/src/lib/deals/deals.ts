import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  AssignDealDocument,
  CreateDealDocument,
  EditDealDocument,
  MoveTargetsDocument,
  ShareDealDocument,
  UnshareDealDocument,
  type CreateDealInput,
  type EditDealInput,
  type MoveTargetsQuery,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { heldOf, holds } from '#lib/core/patch.js';
import type { DealRow } from '#lib/core/rows.js';
import { ownSum } from '#lib/currencies/ownSum.js';
import { currencyRates } from '#lib/currencies/rates.svelte.js';
import { valueInputs, valuesIn } from '#lib/customFields/values.js';
import { momentNow, onDeal, positionIn, stagesOf, teamOf, userLabel } from '#lib/deals/cards.js';
import { changeWords, dealName } from '#lib/deals/commandWords.js';

export type { Slot } from '#lib/deals/cards.js';
export { loseDeal, moveDeal, reopenDeal, winDeal, type Why } from '#lib/deals/dealMoves.js';

export type MoveTarget = MoveTargetsQuery['moveTargets'][number];
export type DealFields = Omit<EditDealInput, 'id' | 'version'>;

/** Creates at the top of the column; the id is there at once and later commands may name it. */
export function createDeal(app: App, given: Omit<CreateDealInput, 'id'>): { id: string; outcome: Promise<Outcome> } {
  const id = newId();
  const row = newRow(app, id, given);
  const outcome = app.commands.run({
    document: CreateDealDocument,
    input: { ...given, id },
    about: [id],
    overlay: [{ type: 'deal', id, change: row, creates: true }],
    label: app.i18n.text.undo.created(row.title),
  });
  return { id, outcome };
}

/**
 * Changes the given fields (null clears). A field that somebody else has changed since `opened` is a conflict;
 * without `opened` the form counts as opened now.
 */
export function editDeal(
  app: App,
  id: string,
  fields: DealFields,
  opened: { version?: number; seen?: Partial<DealRow> } = {},
): Promise<Outcome> {
  return onDeal(app, id, (deal) => {
    const change = changeOf(app, fields);
    const before = heldOf(deal, change);
    const version = opened.version ?? app.store.truth('deal', id)?.version ?? 0;
    const back = { ...fieldsOf(before, fields), ...(fields.currency && worthFields(deal)) };
    const undo = () => editBack(app, id, back, change, version);
    return edit(app, deal, fields, { version, seen: opened.seen ?? before }, undo);
  });
}

/** Gives the deal to another person, and with him to his team. */
export function assignDeal(app: App, id: string, ownerId: string): Promise<Outcome> {
  return onDeal(app, id, ({ owner }) => assign(app, id, owner.id, ownerId, () => assign(app, id, ownerId, owner.id)));
}

export const shareDeal = (app: App, id: string, userId: string) => share(app, id, userId, true);

export const unshareDeal = (app: App, id: string, userId: string) => share(app, id, userId, false);

/** Where the deal may go and what is missing, asked when a drag starts. @throws AppError */
export async function moveTargets(app: App, dealId: string): Promise<MoveTarget[]> {
  return (await app.ask(MoveTargetsDocument, { dealId })).moveTargets;
}

/** The inverse edit counts as opened right after the edit, so that what others did later is not overwritten. */
function editBack(app: App, id: string, fields: DealFields, set: Partial<DealRow>, openedOn: number) {
  const truth = app.store.truth('deal', id);
  const isUntouched = truth !== undefined && holds(truth, set);
  const version = isUntouched ? truth.version : openedOn;
  return onDeal(app, id, (deal) => edit(app, deal, fields, { version, seen: set }));
}

function edit(
  app: App,
  deal: DealRow,
  fields: DealFields,
  opened: { version: number; seen: Partial<DealRow> },
  undo?: () => Promise<Outcome>,
) {
  const { id } = deal;
  const change = changeOf(app, fields);
  return app.commands.run({
    document: EditDealDocument,
    input: { ...fields, id },
    about: [id],
    overlay: [{ type: 'deal', id, change: { ...change, ...worthAfter(app, deal, fields) } }],
    base: { type: 'deal', id, ...opened },
    label: app.i18n.text.undo.edited(dealName(app, deal), changeWords(app, { currency: deal.currency, ...change })),
    ...(undo && { undo }),
  });
}

function assign(app: App, id: string, fromOwnerId: string, ownerId: string, undo?: () => Promise<Outcome>) {
  const owner = userLabel(app, ownerId);
  return onDeal(app, id, (deal) =>
    app.commands.run({
      document: AssignDealDocument,
      input: { id, fromOwnerId, ownerId },
      about: [id],
      overlay: [{ type: 'deal', id, change: { owner, team: teamOf(app, ownerId) } }],
      label: app.i18n.text.undo.assigned(dealName(app, deal), owner.name),
      ...(undo && { undo }),
    }),
  );
}

function share(app: App, id: string, userId: string, isGiven: boolean, isUndo = false): Promise<Outcome> {
  const { undo } = app.i18n.text;
  const { name } = userLabel(app, userId);
  return onDeal(app, id, (deal) =>
    app.commands.run({
      document: isGiven ? ShareDealDocument : UnshareDealDocument,
      input: { id, userId },
      about: [id],
      overlay: [],
      label: (isGiven ? undo.shared : undo.unshared)(dealName(app, deal), name),
      ...(!isUndo && { undo: () => share(app, id, userId, !isGiven, true) }),
    }),
  );
}

/** The card shows the partner's name, the command names him by id. */
function changeOf(app: App, { partnerId, custom, ...fields }: DealFields): Partial<DealRow> {
  const change: Partial<DealRow> = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  if (partnerId !== undefined) change.partner = partnerId ? partnerLabel(app, partnerId) : null;
  if (custom) change.custom = valuesIn(custom);
  return change;
}

function fieldsOf({ partner, custom, ...row }: Partial<DealRow>, given: DealFields): DealFields {
  return {
    ...row,
    ...('partnerId' in given && { partnerId: partner?.id ?? null }),
    ...(custom && { custom: valueInputs(custom) }),
  } as DealFields;
}

type Worth = Pick<DealRow, 'currency' | 'amount' | 'sum'>;

/** What a deal is worth, as a form says it. */
const worthFields = ({ currency, amount, sum }: Worth): DealFields =>
  currency === 'RUB' ? { currency, sum } : { currency, amount };

/** What becomes of it by an edit: another currency forgets what was said in the one before. */
function worthAfter(app: App, deal: Worth, { currency, amount, sum }: DealFields): Partial<Worth> {
  if (currency == null && amount === undefined && sum === undefined) return {};
  const before = currency == null || currency === deal.currency ? deal : { amount: null, sum: null };
  return valued(app, {
    currency: currency ?? deal.currency,
    amount: amount === undefined ? before.amount : amount,
    sum: sum === undefined ? before.sum : sum,
  });
}

/** With its roubles by the rate of today; where this window does not know it, as they were until the answer. */
function valued(app: App, { currency, amount, sum }: Worth): Worth {
  if (currency === 'RUB') return { currency, amount: null, sum };
  const worth = currencyRates(app).worthOf(ownSum(amount, currency));
  return { currency, amount, sum: worth ?? (amount === null ? null : sum) };
}

const partnerLabel = (app: App, id: string) => ({ id, name: app.store.get('partner', id)?.name ?? '' });

/** The row as the server will make it; the number comes with the answer. */
function newRow(app: App, id: string, given: Omit<CreateDealInput, 'id'>): DealRow {
  const now = momentNow(app);
  const stageId = given.stageId ?? stagesOf(app, given.pipelineId)[0]?.id ?? '';
  const owner = userLabel(app, given.ownerId ?? app.session.me.user.id);
  return {
    ...emptyRow,
    id,
    title: given.title,
    pipelineId: given.pipelineId,
    stageId,
    position: positionIn(app, { stageId }, id),
    ...valued(app, { currency: given.currency ?? 'RUB', amount: given.amount ?? null, sum: given.sum ?? null }),
    expectedOn: given.expectedOn ?? null,
    source: given.source ?? null,
    partner: given.partnerId ? partnerLabel(app, given.partnerId) : null,
    owner,
    team: teamOf(app, owner.id),
    createdAt: now,
    stageSince: now,
    activeAt: now,
  };
}

const emptyRow = {
  version: 0,
  number: 0,
  status: 'IN_WORK',
  manual: false,
  probability: null,
  wayProgress: 0,
  partnerState: null,
  nextTaskId: null,
  nextDueAt: null,
  nextDueOn: null,
  nextKind: null,
  nextTitle: null,
  stepsDone: 0,
  stepsTotal: 0,
  closedAt: null,
  lostReason: null,
  competitor: null,
  custom: {},
} as const;
