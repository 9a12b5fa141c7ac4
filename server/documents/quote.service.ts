import type { Context } from '../core/context.js';
import { plainEdit } from '../core/edit.js';
import type { Details } from '../core/log/record.js';
import { addPart, guardPartEdit, type Held, lockPart, tellPart, unlessFaster } from '../deals/dealPart.service.js';
import { guardRoom, lockDealAsSeen, numberOf, soundSum, today } from './document.service.js';
import { Quote, QuoteState } from './quote.entity.js';
import type {
  CreateQuoteInput,
  DeclineQuoteInput,
  EditQuoteInput,
  QuoteVerbInput,
  TakeBackQuoteInput,
} from './quote.inputs.js';

/** Drafts a quote. @throws CONFLICT deal.currency; INVALID input.sum money.bounds; RULE deal.tooManyDocuments; NOT_FOUND Deal; FORBIDDEN */
export const createQuote = (ctx: Context, input: CreateQuoteInput) =>
  ctx.change(async () => {
    const deal = await lockDealAsSeen(ctx, input);
    await guardRoom(ctx, Quote, deal);
    const quote = new Quote();
    quote.number = await numberOf(ctx, Quote, deal, input.number);
    Object.assign(quote, { sum: soundSum(input.sum), validUntil: input.validUntil, createdAt: ctx.now });
    return tell(ctx, 'quote.created', addPart(ctx, deal, quote, input.id));
  });

/** Changes a draft. @throws CONFLICT quote.edited, quote.state; INVALID input.sum money.bounds; NOT_FOUND; FORBIDDEN */
export const editQuote = (ctx: Context, input: EditQuoteInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Quote, input.id);
    const { part: quote } = held;
    await first(ctx, held, () => quote.guard(QuoteState.DRAFT));
    const { version } = input;
    const [number, validUntil] = [input.number ?? quote.number, input.validUntil ?? quote.validUntil];
    const sum = soundSum(input.sum ?? quote.sum);
    const edits = [
      plainEdit('number', quote.number, number),
      plainEdit('sum', quote.sum, sum),
      plainEdit('validUntil', quote.validUntil, validUntil),
    ];
    const details = await guardPartEdit(ctx, held, { version, verb: 'quote.edited', edits });
    if (Object.keys(details).length === 0) return quote;
    Object.assign(quote, { number, sum, validUntil });
    return tellPart(ctx, 'quote.edited', held, { quote: [null, number], ...details });
  });

/** The quote has gone to the client. @throws CONFLICT quote.state; RULE quote.expired; NOT_FOUND; FORBIDDEN */
export const sendQuote = (ctx: Context, input: QuoteVerbInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Quote, input.id);
    await first(ctx, held, (quote) => quote.send(today(ctx)));
    return tell(ctx, 'quote.sent', held);
  });

/** The client agrees. @throws CONFLICT quote.state; RULE quote.expired; NOT_FOUND; FORBIDDEN */
export const acceptQuote = (ctx: Context, input: QuoteVerbInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Quote, input.id);
    await first(ctx, held, (quote) => quote.accept(today(ctx)));
    return tell(ctx, 'quote.accepted', held);
  });

/** The client does not agree. @throws CONFLICT quote.state; NOT_FOUND; FORBIDDEN */
export const declineQuote = (ctx: Context, input: DeclineQuoteInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Quote, input.id);
    await first(ctx, held, (quote) => quote.decline(input.reason ?? null));
    const { declineReason } = held.part;
    return tell(ctx, 'quote.declined', held, declineReason ? { reason: [null, declineReason] } : {});
  });

/** Undoes the last step of a quote. @throws CONFLICT quote.state; NOT_FOUND; FORBIDDEN */
export const takeBackQuote = (ctx: Context, input: TakeBackQuoteInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Quote, input.id);
    await first(ctx, held, (quote) => quote.takeBack(input.state));
    return tell(ctx, 'quote.takenBack', held);
  });

/** Throws a draft away. @returns its deal. @throws CONFLICT quote.state; NOT_FOUND; FORBIDDEN */
export const deleteQuote = (ctx: Context, input: QuoteVerbInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Quote, input.id);
    await first(ctx, held, (quote) => quote.guard(QuoteState.DRAFT));
    ctx.em.remove(held.part);
    tell(ctx, 'quote.deleted', held);
    return held.deal;
  });

const VERBS = ['quote.sent', 'quote.accepted', 'quote.declined', 'quote.takenBack'];
const first = (ctx: Context, held: Held<Quote>, act: (quote: Quote) => void) => unlessFaster(ctx, held, VERBS, act);

function tell(ctx: Context, name: string, held: Held<Quote>, details: Details = {}): Quote {
  const { number, sum, state } = held.part;
  return tellPart(ctx, name, held, { quote: [null, number], sum: [null, sum], ...details }, { state });
}
