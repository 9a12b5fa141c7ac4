import type { Context } from '../core/context.js';
import { plainEdit } from '../core/edit.js';
import type { Details } from '../core/log/record.js';
import { addPart, guardPartEdit, type Held, lockPart, tellPart, unlessFaster } from '../deals/dealPart.service.js';
import { guardRoom, lockDealAsSeen, pastDay, soundSum } from './document.service.js';
import { Payment } from './payment.entity.js';
import type {
  CreatePaymentInput,
  EditPaymentInput,
  MarkPaidInput,
  PaymentVerbInput,
  UnmarkPaidInput,
} from './payment.inputs.js';

/** Writes down what is promised. @throws CONFLICT deal.currency; INVALID input.sum money.bounds; RULE deal.tooManyDocuments; NOT_FOUND Deal; FORBIDDEN */
export const createPayment = (ctx: Context, input: CreatePaymentInput) =>
  ctx.change(async () => {
    const deal = await lockDealAsSeen(ctx, input);
    await guardRoom(ctx, Payment, deal);
    const { promisedOn } = input;
    const payment = Object.assign(new Payment(), { sum: soundSum(input.sum), promisedOn, createdAt: ctx.now });
    return tell(ctx, 'payment.created', addPart(ctx, deal, payment, input.id));
  });

/** Changes what is promised. @throws CONFLICT payment.edited, payment.state; INVALID input.sum money.bounds; NOT_FOUND; FORBIDDEN */
export const editPayment = (ctx: Context, input: EditPaymentInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Payment, input.id);
    const { part: payment } = held;
    await first(ctx, held, () => payment.guardOpen());
    const { version } = input;
    const promisedOn = input.promisedOn ?? payment.promisedOn;
    const sum = soundSum(input.sum ?? payment.sum);
    const edits = [plainEdit('sum', payment.sum, sum), plainEdit('promisedOn', payment.promisedOn, promisedOn)];
    const details = await guardPartEdit(ctx, held, { version, verb: 'payment.edited', edits });
    if (Object.keys(details).length === 0) return payment;
    Object.assign(payment, { sum, promisedOn });
    return tellPart(ctx, 'payment.edited', held, { payment: [null, sum], ...details });
  });

/** The money has come. @throws CONFLICT payment.state; INVALID input.paidOn day.future; NOT_FOUND; FORBIDDEN */
export const markPaid = (ctx: Context, input: MarkPaidInput) =>
  ctx.change(async () => {
    const paidOn = pastDay(ctx, 'input.paidOn', input.paidOn);
    const held = await lockPart(ctx, Payment, input.id);
    await first(ctx, held, (payment) => payment.markPaid(paidOn));
    return tell(ctx, 'payment.markedPaid', held, { paidOn: [null, paidOn] });
  });

/** The money has not come, after all. @throws CONFLICT payment.state; NOT_FOUND; FORBIDDEN */
export const unmarkPaid = (ctx: Context, input: UnmarkPaidInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Payment, input.id);
    await first(ctx, held, (payment) => payment.unmarkPaid(input.paidOn));
    return tell(ctx, 'payment.unmarkedPaid', held, { paidOn: [input.paidOn, null] });
  });

/** Strikes out what was promised. @returns its deal. @throws CONFLICT payment.state; NOT_FOUND; FORBIDDEN */
export const deletePayment = (ctx: Context, input: PaymentVerbInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Payment, input.id);
    await first(ctx, held, (payment) => payment.guardOpen());
    ctx.em.remove(held.part);
    tell(ctx, 'payment.deleted', held);
    return held.deal;
  });

const VERBS = ['payment.markedPaid', 'payment.unmarkedPaid'];
const first = (ctx: Context, held: Held<Payment>, act: (payment: Payment) => void) =>
  unlessFaster(ctx, held, VERBS, act);

function tell(ctx: Context, name: string, held: Held<Payment>, details: Details = {}): Payment {
  return tellPart(ctx, name, held, { payment: [null, held.part.sum], ...details });
}
