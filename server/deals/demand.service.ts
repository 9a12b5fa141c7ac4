import type { Context } from '../core/context.js';
import { type Edit, plainEdit } from '../core/edit.js';
import { notFound, rule } from '../core/errors.js';
import type { Details } from '../core/log/record.js';
import type { Deal } from './deal.entity.js';
import { addPart, guardPartEdit, type Held, lockDeal, lockPart, tellPart } from './dealPart.service.js';
import type {
  CreateDemandLineInput,
  DemandLineVerbInput,
  DemandReasonInput,
  EditDemandLineInput,
} from './demand.inputs.js';
import { DemandLine } from './demandLine.entity.js';
import { activeReason } from './lostReason.js';

/** More than anybody reads. */
export const MOST_LINES = 50;

/** Adds something that the client wants. @throws RULE deal.demandLines when there are 50; NOT_FOUND Deal; FORBIDDEN deal.edit */
export const createDemandLine = (ctx: Context, input: CreateDemandLineInput) =>
  ctx.change(async () => {
    const deal = await lockDeal(ctx, input.dealId);
    if ((await ctx.em.count(DemandLine, { dealId: deal.id })) >= MOST_LINES) throw rule('deal.demandLines');
    const { title, quantity = null, unit = null, satisfied } = input;
    const line = Object.assign(new DemandLine(), { title, quantity, unit, satisfied: satisfied ?? 0 });
    return tell(ctx, 'demandLine.created', addPart(ctx, deal, line, input.id));
  });

/** Changes a demand line. @throws CONFLICT demandLine.edited; NOT_FOUND DemandLine, LostReason; FORBIDDEN deal.edit */
export const editDemandLine = (ctx: Context, input: EditDemandLineInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, DemandLine, input.id);
    const { part: line } = held;
    const edits = [
      plainEdit('title', line.title, input.title ?? undefined),
      plainEdit('quantity', line.quantity, input.quantity),
      plainEdit('unit', line.unit, input.unit),
      plainEdit('satisfied', line.satisfied, input.satisfied ?? undefined),
      ...(await reasonEdit(ctx, line, input.reasonId)),
    ];
    const form = { version: input.version, verb: 'demandLine.edited', edits };
    const details = await guardPartEdit(ctx, held, form);
    if (Object.keys(details).length === 0) return line;
    for (const { field, next } of edits) Object.assign(line, { [field]: next });
    return tell(ctx, 'demandLine.edited', held, details);
  });

/** The client wants it no longer. @throws NOT_FOUND DemandLine; FORBIDDEN deal.edit */
export const removeDemandLine = (ctx: Context, input: DemandLineVerbInput) =>
  ctx.change(async () => {
    const held = await lockPart(ctx, DemandLine, input.id);
    ctx.em.remove(held.part);
    tell(ctx, 'demandLine.removed', held);
    return held.deal;
  });

/** What the client wants in a deal, in the order in which it was said. */
export const linesOf = (ctx: Context, dealId: string): Promise<DemandLine[]> =>
  ctx.em.find(DemandLine, { dealId }, { orderBy: { id: 'asc' } });

/**
 * Before a deal is finished: each line that is not satisfied in full has its reason, given now or before (domain §3).
 * @throws RULE deal.demandReason with the lines; NOT_FOUND LostReason
 */
export async function settleDemands(ctx: Context, deal: Deal, given: DemandReasonInput[]): Promise<void> {
  const lines = await linesOf(ctx, deal.id);
  for (const { id, reasonId } of given) {
    const line = lines.find((one) => one.id === id);
    if (!line) throw notFound(DemandLine.name, id);
    if (line.reasonId === reasonId) continue;
    const reason = await activeReason(ctx, reasonId);
    line.reasonId = reason.id;
    tell(ctx, 'demandLine.edited', { deal, part: line }, { reasonId: [null, reason.name] });
  }
  const open = lines.filter((line) => !line.isSettled).map(({ id, title }) => ({ id, name: title }));
  if (open.length > 0) throw rule('deal.demandReason', { lines: open });
}

async function reasonEdit(ctx: Context, line: DemandLine, reasonId: string | null | undefined): Promise<Edit[]> {
  if (reasonId === undefined || reasonId === line.reasonId) return [];
  const before = await ctx.labels.of('lost_reason', line.reasonId);
  const reason = reasonId ? await activeReason(ctx, reasonId) : null;
  const [old, next] = [before?.name ?? null, reason?.name ?? null];
  return [{ field: 'reasonId', now: line.reasonId, next: reasonId, old, new: next }];
}

function tell(ctx: Context, name: string, held: Held<DemandLine>, details: Details = {}): DemandLine {
  return tellPart(ctx, name, held, { demandLine: [null, held.part.title], ...details });
}
