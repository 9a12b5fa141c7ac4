import type { Context } from '../core/context.js';
import { plainEdit } from '../core/edit.js';
import type { Details } from '../core/log/record.js';
import { addPart, guardPartEdit, type Held, lockPart, tellPart, unlessFaster } from '../deals/dealPart.service.js';
import { guardRoom, lockDealAsSeen, pastDay, soundSum } from './document.service.js';
import { Shipment } from './shipment.entity.js';
import type {
  CreateShipmentInput,
  EditShipmentInput,
  MarkShippedInput,
  ShipmentVerbInput,
  UnmarkShippedInput,
} from './shipment.inputs.js';

/** Writes down what is promised. @throws CONFLICT deal.currency; INVALID input.sum money.bounds; RULE deal.tooManyDocuments; NOT_FOUND Deal; FORBIDDEN */
export const createShipment = (ctx: Context, input: CreateShipmentInput) =>
  ctx.change(async () => {
    const deal = await lockDealAsSeen(ctx, input);
    await guardRoom(ctx, Shipment, deal);
    const { promisedOn } = input;
    const shipment = Object.assign(new Shipment(), { sum: soundSum(input.sum), promisedOn, createdAt: ctx.now });
    return tell(ctx, 'shipment.created', addPart(ctx, deal, shipment, input.id));
  });

/** Changes what is promised. @throws CONFLICT shipment.edited, shipment.state; INVALID input.sum money.bounds; NOT_FOUND; FORBIDDEN */
export const editShipment = (ctx: Context, input: EditShipmentInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Shipment, input.id);
    const { part: shipment } = held;
    await first(ctx, held, () => shipment.guardOpen());
    const { version } = input;
    const promisedOn = input.promisedOn ?? shipment.promisedOn;
    const sum = soundSum(input.sum ?? shipment.sum);
    const edits = [plainEdit('sum', shipment.sum, sum), plainEdit('promisedOn', shipment.promisedOn, promisedOn)];
    const details = await guardPartEdit(ctx, held, { version, verb: 'shipment.edited', edits });
    if (Object.keys(details).length === 0) return shipment;
    Object.assign(shipment, { sum, promisedOn });
    return tellPart(ctx, 'shipment.edited', held, { shipment: [null, sum], ...details });
  });

/** The goods have gone. @throws CONFLICT shipment.state; INVALID input.shippedOn day.future; NOT_FOUND; FORBIDDEN */
export const markShipped = (ctx: Context, input: MarkShippedInput) =>
  ctx.change(async () => {
    const shippedOn = pastDay(ctx, 'input.shippedOn', input.shippedOn);
    const held = await lockPart(ctx, Shipment, input.id);
    await first(ctx, held, (shipment) => shipment.markShipped(shippedOn));
    return tell(ctx, 'shipment.markedShipped', held, { shippedOn: [null, shippedOn] });
  });

/** The goods have not gone, after all. @throws CONFLICT shipment.state; NOT_FOUND; FORBIDDEN */
export const unmarkShipped = (ctx: Context, input: UnmarkShippedInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Shipment, input.id);
    await first(ctx, held, (shipment) => shipment.unmarkShipped(input.shippedOn));
    return tell(ctx, 'shipment.unmarkedShipped', held, { shippedOn: [input.shippedOn, null] });
  });

/** Strikes out what was promised. @returns its deal. @throws CONFLICT shipment.state; NOT_FOUND; FORBIDDEN */
export const deleteShipment = (ctx: Context, input: ShipmentVerbInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, Shipment, input.id);
    await first(ctx, held, (shipment) => shipment.guardOpen());
    ctx.em.remove(held.part);
    tell(ctx, 'shipment.deleted', held);
    return held.deal;
  });

const VERBS = ['shipment.markedShipped', 'shipment.unmarkedShipped'];
const first = (ctx: Context, held: Held<Shipment>, act: (shipment: Shipment) => void) =>
  unlessFaster(ctx, held, VERBS, act);

function tell(ctx: Context, name: string, held: Held<Shipment>, details: Details = {}): Shipment {
  return tellPart(ctx, name, held, { shipment: [null, held.part.sum], ...details });
}
