import type { Context } from '../core/context.js';
import { plainEdit } from '../core/edit.js';
import { rule } from '../core/errors.js';
import type { Details } from '../core/log/record.js';
import type { Deal } from '../deals/deal.entity.js';
import { addPart, guardPartEdit, type Held, lockPart, tellPart, unlessFaster } from '../deals/dealPart.service.js';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { unsoundSidesOf } from '../partners/soundness.service.js';
import { PartyState } from '../registry/party.entity.js';
import { worstStates } from '../registry/warning.service.js';
import { guardRoom, lockDealAsSeen, numberOf, soundSum } from './document.service.js';
import { Order, OrderState } from './order.entity.js';
import type { CreateOrderInput, EditOrderInput, OrderVerbInput, TakeBackOrderInput } from './order.inputs.js';

/** Drafts an order. @throws CONFLICT deal.currency; INVALID input.sum money.bounds; RULE deal.tooManyDocuments; NOT_FOUND Deal; FORBIDDEN */
export const createOrder = (ctx: Context, input: CreateOrderInput) =>
  ctx.change(async () => {
    const deal = await lockDealAsSeen(ctx, input);
    await guardRoom(ctx, Order, deal);
    const order = new Order();
    order.number = await numberOf(ctx, Order, deal, input.number);
    Object.assign(order, { sum: soundSum(input.sum), createdAt: ctx.now });
    return tell(ctx, 'order.created', addPart(ctx, deal, order, input.id));
  });

/** Changes a draft. @throws CONFLICT order.edited, order.state; INVALID input.sum money.bounds; NOT_FOUND; FORBIDDEN */
export const editOrder = (ctx: Context, input: EditOrderInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Order, input.id);
    const { part: order } = held;
    await first(ctx, held, () => order.guard(OrderState.DRAFT));
    const { version } = input;
    const [number, sum] = [input.number ?? order.number, soundSum(input.sum ?? order.sum)];
    const edits = [plainEdit('number', order.number, number), plainEdit('sum', order.sum, sum)];
    const details = await guardPartEdit(ctx, held, { version, verb: 'order.edited', edits });
    if (Object.keys(details).length === 0) return order;
    Object.assign(order, { number, sum });
    return tellPart(ctx, 'order.edited', held, { order: [null, number], ...details });
  });

/** The order is owed. @throws CONFLICT order.state; RULE order.partner, order.legalEntity, order.requisites, order.registryState {state}; NOT_FOUND; FORBIDDEN */
export const postOrder = (ctx: Context, input: OrderVerbInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Order, input.id);
    await first(ctx, held, (order) => order.guard(OrderState.DRAFT));
    await guardLegalSide(ctx, held.deal);
    const deviation = await guardRegister(ctx, held.deal, input.despiteRegister ?? false);
    held.part.post();
    return tell(ctx, 'order.posted', held, deviation);
  });

/** The order is owed no longer. @throws CONFLICT order.state; NOT_FOUND; FORBIDDEN */
export const cancelOrder = (ctx: Context, input: OrderVerbInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Order, input.id);
    await first(ctx, held, (order) => order.cancel());
    return tell(ctx, 'order.cancelled', held);
  });

/** Undoes the last step of an order. @throws CONFLICT order.state; RULE as posting; NOT_FOUND; FORBIDDEN */
export const takeBackOrder = (ctx: Context, input: TakeBackOrderInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Order, input.id);
    await first(ctx, held, (order) => order.takeBack(input.state));
    if (held.part.state === OrderState.POSTED) await guardLegalSide(ctx, held.deal);
    return tell(ctx, 'order.takenBack', held);
  });

/** Throws a draft away. @returns its deal. @throws CONFLICT order.state; NOT_FOUND; FORBIDDEN */
export const deleteOrder = (ctx: Context, input: OrderVerbInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Order, input.id);
    await first(ctx, held, (order) => order.guard(OrderState.DRAFT));
    ctx.em.remove(held.part);
    tell(ctx, 'order.deleted', held);
    return held.deal;
  });

const VERBS = ['order.posted', 'order.cancelled', 'order.takenBack'];
const first = (ctx: Context, held: Held<Order>, act: (order: Order) => void) => unlessFaster(ctx, held, VERBS, act);

/**
 * Goods are owed to a legal side whose requisites are sound, also one that the viewer does not see.
 * @throws RULE order.partner, order.legalEntity, order.requisites {partner, legalEntities: [{legalEntity, troubles}]}
 */
async function guardLegalSide(ctx: Context, { partnerId }: Deal): Promise<void> {
  if (!partnerId) throw rule('order.partner');
  const known = await ctx.em.count(LegalEntity, { partnerId }, { filters: false });
  if (known === 0) throw rule('order.legalEntity', { partner: await ctx.labels.need('partner', partnerId) });
  const legalEntities = await unsoundSidesOf(ctx, partnerId);
  if (legalEntities.length === 0) return;
  throw rule('order.requisites', { partner: await ctx.labels.need('partner', partnerId), legalEntities });
}

/**
 * For a client of whom the register warns an order is posted knowingly. @returns what it deviates in, as the history has it
 * @throws RULE order.registryState {state}
 */
async function guardRegister(ctx: Context, { partnerId }: Deal, isKnown: boolean): Promise<Details> {
  const [state] = await worstStates(ctx, [partnerId!]);
  if (!state) return {};
  if (!isKnown) throw rule('order.registryState', { state });
  return { registryState: [PartyState.ACTIVE, state] };
}

function tell(ctx: Context, name: string, held: Held<Order>, more: Details = {}): Order {
  const { number, sum, state } = held.part;
  return tellPart(ctx, name, held, { order: [null, number], sum: [null, sum], ...more }, { state });
}
