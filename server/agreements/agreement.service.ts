import type { Context } from '../core/context.js';
import { plainEdit } from '../core/edit.js';
import { invalid } from '../core/errors.js';
import {
  addPart,
  guardPartEdit,
  type Held,
  lockDeal,
  lockPart,
  tellPart,
  unlessFaster,
} from '../deals/dealPart.service.js';
import { guardRoom, numberOf } from '../documents/document.service.js';
import { Agreement, AgreementState } from './agreement.entity.js';
import type {
  AgreementVerbInput,
  CreateAgreementInput,
  EditAgreementInput,
  TakeBackAgreementInput,
} from './agreement.inputs.js';

/** Drafts an agreement. @throws INVALID input.validUntil days.order; RULE deal.tooManyDocuments; NOT_FOUND Deal; FORBIDDEN */
export const createAgreement = (ctx: Context, input: CreateAgreementInput) =>
  ctx.change(async () => {
    const deal = await lockDeal(ctx, input.dealId);
    await guardRoom(ctx, Agreement, deal);
    const agreement = new Agreement();
    agreement.number = await numberOf(ctx, Agreement, deal, input.number);
    const { validFrom, validUntil = null } = input;
    Object.assign(agreement, { ...inOrder({ validFrom, validUntil }), createdAt: ctx.now });
    return tell(ctx, 'agreement.created', addPart(ctx, deal, agreement, input.id));
  });

/** Changes a draft. @throws CONFLICT agreement.edited, agreement.state; INVALID input.validUntil days.order; NOT_FOUND; FORBIDDEN */
export const editAgreement = (ctx: Context, input: EditAgreementInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Agreement, input.id);
    const { part: agreement } = held;
    await first(ctx, held, () => agreement.guard(AgreementState.DRAFT));
    const { version, validUntil = agreement.validUntil } = input;
    const [number, validFrom] = [input.number ?? agreement.number, input.validFrom ?? agreement.validFrom];
    inOrder({ validFrom, validUntil });
    const edits = [
      plainEdit('number', agreement.number, number),
      plainEdit('validFrom', agreement.validFrom, validFrom),
      plainEdit('validUntil', agreement.validUntil, validUntil),
    ];
    const details = await guardPartEdit(ctx, held, { version, verb: 'agreement.edited', edits });
    if (Object.keys(details).length === 0) return agreement;
    Object.assign(agreement, { number, validFrom, validUntil });
    return tellPart(ctx, 'agreement.edited', held, { agreement: [null, number], ...details });
  });

/** The agreement is in force. @throws CONFLICT agreement.state; NOT_FOUND; FORBIDDEN */
export const activateAgreement = (ctx: Context, input: AgreementVerbInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Agreement, input.id);
    await first(ctx, held, (agreement) => agreement.activate());
    return tell(ctx, 'agreement.activated', held);
  });

/** The agreement is in force no longer. @throws CONFLICT agreement.state; NOT_FOUND; FORBIDDEN */
export const closeAgreement = (ctx: Context, input: AgreementVerbInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Agreement, input.id);
    await first(ctx, held, (agreement) => agreement.close());
    return tell(ctx, 'agreement.closed', held);
  });

/** Undoes the last step of an agreement. @throws CONFLICT agreement.state; NOT_FOUND; FORBIDDEN */
export const takeBackAgreement = (ctx: Context, input: TakeBackAgreementInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Agreement, input.id);
    await first(ctx, held, (agreement) => agreement.takeBack(input.state));
    return tell(ctx, 'agreement.takenBack', held);
  });

/** Throws a draft away. @returns its deal. @throws CONFLICT agreement.state; NOT_FOUND; FORBIDDEN */
export const deleteAgreement = (ctx: Context, input: AgreementVerbInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Agreement, input.id);
    await first(ctx, held, (agreement) => agreement.guard(AgreementState.DRAFT));
    ctx.em.remove(held.part);
    tell(ctx, 'agreement.deleted', held);
    return held.deal;
  });

const VERBS = ['agreement.activated', 'agreement.closed', 'agreement.takenBack'];
const first = (ctx: Context, held: Held<Agreement>, act: (agreement: Agreement) => void) =>
  unlessFaster(ctx, held, VERBS, act);

/** @throws INVALID input.validUntil days.order */
function inOrder(days: Pick<Agreement, 'validFrom' | 'validUntil'>) {
  if (days.validUntil !== null && days.validUntil < days.validFrom) throw invalid('input.validUntil', 'days.order');
  return days;
}

function tell(ctx: Context, name: string, held: Held<Agreement>): Agreement {
  const { number, state } = held.part;
  return tellPart(ctx, name, held, { agreement: [null, number] }, { state });
}
